//! The face in TypeScript: methods, models and error classes, formatted by prettier.

use std::{collections::BTreeSet, path::Path};

use heck::{ToLowerCamelCase, ToUpperCamelCase};
use minijinja::{Environment, Error, ErrorKind, Value, context, value::Serde};

use super::{Rendered, Surface, model::Type};

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    let environment = environment(root, surface)?;
    let context = context(surface);
    let file = |path: &'static str, template: &str| -> anyhow::Result<Rendered> {
        let text = environment.get_template(template)?.render(&context)?;
        let prettier = ["node/node_modules/.bin/prettier", "--stdin-filepath", path];
        Ok(Rendered { path, text: super::format(root, &prettier, &text)? })
    };
    Ok(vec![
        file("node/lib/operations.ts", "operations.ts.j2")?,
        file("node/lib/models.ts", "models.ts.j2")?,
        file("node/lib/errors.ts", "errors.ts.j2")?,
        file("node/index.d.cts", "index.d.cts.j2")?,
    ])
}

fn environment(root: &Path, surface: &Surface) -> anyhow::Result<Environment<'static>> {
    let mut environment = super::templates(root, "node")?;
    let kinds = surface.error_kinds.clone();
    environment.add_filter("comment", move |text: &str| comment(&spell(text, &kinds)));
    environment.add_filter("camel", |name: &str| name.to_lower_camel_case());
    environment.add_filter("pascal", |name: &str| name.to_upper_camel_case());
    environment.add_filter("type", shape);
    environment.add_filter("model", model);
    Ok(environment)
}

fn context(surface: &Surface) -> Value {
    context! { imports => imports(surface), ..Value::from(Serde(surface)) }
}

/// The models that methods mention.
fn imports(surface: &Surface) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for operation in &surface.operations {
        let (required, optional): (Vec<_>, Vec<_>) =
            operation.request.fields.iter().partition(|field| field.required);
        if !optional.is_empty() {
            names.insert(format!("{}Options", operation.name.to_upper_camel_case()));
        }
        let required = required.into_iter().map(|field| &field.r#type);
        names.extend(required.chain(&operation.response).chain(&operation.item).filter_map(named));
    }
    names
}

/// A type as TypeScript spells it.
fn shape(r#type: &Value) -> Result<String, Error> {
    let of = r#type.get_attr("of")?;
    let kind = r#type.get_attr("kind")?;
    Ok(match kind.as_str().unwrap_or_default() {
        "text" => "string".to_owned(),
        "boolean" => "boolean".to_owned(),
        "integer" | "long" | "double" => "number".to_owned(),
        "json" => "unknown".to_owned(),
        "list" => format!("{}[]", shape(&of)?),
        "map" => format!("Record<string, {}>", shape(&of)?),
        "enum" | "record" => of.as_str().unwrap_or_default().to_owned(),
        _ => return Err(Error::new(ErrorKind::InvalidOperation, format!("no TypeScript for {type}"))),
    })
}

/// The record in a type, by which answers get the methods that they had in the original.
fn model(r#type: &Value) -> Result<Option<String>, Error> {
    if !r#type.is_true() {
        return Ok(None);
    }
    let of = r#type.get_attr("of")?;
    match r#type.get_attr("kind")?.as_str() {
        Some("record") => Ok(of.as_str().map(str::to_owned)),
        Some("list") => model(&of),
        _ => Ok(None),
    }
}

/// The enumeration or record in a type.
fn named(r#type: &Type) -> Option<String> {
    match r#type {
        Type::Enum(name) | Type::Record(name) => Some(name.clone()),
        Type::List(of) | Type::Map(of) => named(of),
        _ => None,
    }
}

/// A documentation comment; prettier indents it.
fn comment(text: &str) -> String {
    let lines: Vec<_> = text.trim().lines().collect();
    match lines.as_slice() {
        [line] => format!("/** {line} */"),
        lines => format!(
            "/**\n{}\n */",
            lines
                .iter()
                .map(|line| format!(" * {line}").trim_end().to_owned())
                .collect::<Vec<_>>()
                .join("\n")
        ),
    }
}

/// The manifest's documentation names things in `snake_case`; error kinds are called that here too.
fn spell(text: &str, kinds: &[String]) -> String {
    let spelt: Vec<_> = text
        .split('`')
        .enumerate()
        .map(|(index, part)| match index % 2 {
            1 if part.contains('_') && !kinds.iter().any(|kind| kind == part) => part.to_lower_camel_case(),
            _ => part.to_owned(),
        })
        .collect();
    spelt.join("`").replace("*/", "*\\/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toy() -> (std::path::PathBuf, Surface) {
        let manifest = serde_json::from_str(include_str!("toy.json")).expect("toy.json is JSON");
        (crate::root(), Surface::parse(&manifest).expect("toy.json is a manifest"))
    }

    /// As the template leaves it: prettier is not at hand where only Rust is.
    fn rendered(template: &str) -> String {
        let (root, surface) = toy();
        let environment = environment(&root, &surface).expect("templates");
        let template = environment.get_template(template).expect("template");
        template.render(context(&surface)).expect("rendered")
    }

    #[test]
    fn methods() {
        insta::assert_snapshot!(rendered("operations.ts.j2"));
    }

    #[test]
    fn models() {
        insta::assert_snapshot!(rendered("models.ts.j2"));
    }

    #[test]
    fn errors() {
        insta::assert_snapshot!(rendered("errors.ts.j2"));
    }

    #[test]
    fn types_for_require() {
        insta::assert_snapshot!(rendered("index.d.cts.j2"));
    }

    #[test]
    fn documentation_names_things_as_they_are_here() {
        let kinds = vec!["not_found".to_owned()];
        assert_eq!(
            spell("a_b of `multi_archive_tag`, `not_found`", &kinds),
            "a_b of `multiArchiveTag`, `not_found`"
        );
    }
}
