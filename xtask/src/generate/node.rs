//! The face in TypeScript: methods, models and error classes, formatted by prettier.

use std::{collections::BTreeSet, path::Path};

use heck::{ToLowerCamelCase, ToUpperCamelCase};
use minijinja::{
    Environment, Error, ErrorKind, Value, context,
    value::{Kwargs, Serde},
};

use super::{
    Rendered, Surface,
    example::{Given, Literal, list},
    model::{Operation, Type},
};

/// Where there is, or may be, a native library: Node's platform and processor, and how its package is called.
const PLATFORMS: [(&str, &[&str]); 6] = [
    ("linux-x64", &["linux-x64-gnu", "linux-x64-musl"]),
    ("linux-arm64", &["linux-arm64-gnu", "linux-arm64-musl"]),
    ("darwin-x64", &["darwin-x64"]),
    ("darwin-arm64", &["darwin-arm64"]),
    ("win32-x64", &["win32-x64-msvc"]),
    ("win32-arm64", &["win32-arm64-msvc"]),
];

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
        file("node/lib/routes.ts", "routes.ts.j2")?,
        file("node/native.js", "native.cjs.j2")?,
        file("node/native.mjs", "native.mjs.j2")?,
    ])
}

fn environment(root: &Path, surface: &Surface) -> anyhow::Result<Environment<'static>> {
    let mut environment = super::templates(root, "node")?;
    let kinds = surface.error_kinds.clone();
    environment.add_filter("spell", move |text: &str| spell(text, &kinds));
    environment.add_filter("comment", comment);
    environment.add_filter("camel", |name: &str| name.to_lower_camel_case());
    environment.add_filter("pascal", |name: &str| name.to_upper_camel_case());
    environment.add_filter("type", |r#type: &Value, options: Kwargs| {
        let open = options.get::<Option<bool>>("open")?.unwrap_or_default();
        options.assert_all_used()?;
        shape(r#type, open)
    });
    Ok(environment)
}

fn context(surface: &Surface) -> Value {
    let examples: Vec<_> = surface.operations.iter().map(example).collect();
    context! { imports => imports(surface), examples, platforms => Value::from(Serde(PLATFORMS)), ..Value::from(Serde(surface)) }
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

/// A type as TypeScript spells it; an enumeration that comes from the service is `open` to values of tomorrow.
fn shape(r#type: &Value, open: bool) -> Result<String, Error> {
    let of = r#type.get_attr("of")?;
    let kind = r#type.get_attr("kind")?;
    Ok(match kind.as_str().unwrap_or_default() {
        "text" => "string".to_owned(),
        "text_or_bytes" => "string | Uint8Array".to_owned(),
        "text_or_headers" => "string | Record<string, unknown> | Iterable<[string, string]>".to_owned(),
        "boolean" => "boolean".to_owned(),
        "integer" | "long" | "double" => "number".to_owned(),
        "json" => "unknown".to_owned(),
        "list" => format!("({})[]", shape(&of, open)?),
        "map" => format!("Record<string, {}>", shape(&of, open)?),
        "enum" if open => format!("{of} | (string & {{}})"),
        "enum" | "record" => of.to_string(),
        _ => return Err(Error::new(ErrorKind::InvalidOperation, format!("no TypeScript for {type}"))),
    })
}

/// The enumeration or record in a type.
fn named(r#type: &Type) -> Option<String> {
    match r#type.inner() {
        Type::Enum(name) | Type::Record(name) => Some(name.clone()),
        _ => None,
    }
}

/// The example call of an operation, with its options below each other where they are too long for a line.
fn example(operation: &Operation) -> String {
    let (required, optional): (Vec<_>, Vec<_>) = operation.example.iter().partition(|one| one.required);
    let wait = if operation.local { "" } else { "await " };
    let answer = if operation.response.is_some() { "const answer = " } else { "" };
    let name = operation.name.to_lower_camel_case();
    let call = |options: Option<String>| {
        let required = required.iter().map(|one| literal(&one.value));
        let arguments: Vec<_> = required.chain(options).collect();
        format!("{answer}{wait}client.{name}({});", arguments.join(", "))
    };
    let options = (!optional.is_empty()).then(|| fields(&optional));
    let line = call(options.as_ref().map(|options| format!("{{ {} }}", options.join(", "))));
    if line.len() <= 100 {
        return line;
    }
    call(options.map(|options| format!("{{\n  {},\n}}", options.join(",\n  "))))
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Text(text) | Literal::Enum { wire: text, .. } => {
            format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
        }
        Literal::Number(number) => number.to_string(),
        Literal::Boolean(truth) => truth.to_string(),
        Literal::Name(name) => name.to_lower_camel_case(),
        Literal::Record { fields: given, .. } if given.is_empty() => "{}".to_owned(),
        Literal::Record { fields: given, .. } => {
            format!("{{ {} }}", fields(&given.iter().collect::<Vec<_>>()).join(", "))
        }
        Literal::List(items) => format!("[{}]", list(items, literal)),
    }
}

fn fields(given: &[&Given]) -> Vec<String> {
    let field = |one: &&Given| match literal(&one.value) {
        value if value == one.wire => value,
        value => format!("{}: {value}", one.wire),
    };
    given.iter().map(field).collect()
}

/// A documentation comment; prettier indents it.
fn comment(text: &str) -> String {
    let lines: Vec<_> = text.trim().lines().collect();
    match lines.as_slice() {
        [line] => format!("/** {line} */"),
        lines => {
            let lines: Vec<_> = lines.iter().map(|line| format!(" * {line}").trim_end().to_owned()).collect();
            format!("/**\n{}\n */", lines.join("\n"))
        }
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
    fn routes() {
        insta::assert_snapshot!(rendered("routes.ts.j2"));
    }

    #[test]
    fn where_the_native_library_is_looked_for() {
        insta::assert_snapshot!(rendered("native.mjs.j2"));
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
