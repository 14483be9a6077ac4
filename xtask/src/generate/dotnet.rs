//! The face in C#: pairs of methods, options, answers, open enumerations and exceptions with their documentation.
//!
//! One text serves all targets, and keeps to C# 7.2. There is no formatter that every machine has: what is long is broken
//! here.

mod comment;
mod example;
mod spelling;

use std::{collections::BTreeMap, path::Path};

use anyhow::ensure;
use heck::ToUpperCamelCase;
use minijinja::{Environment, Value, context, value::Serde};
use serde::Serialize;

use super::{
    Rendered, Surface,
    model::{Field, Operation, Record},
    uniffi::{SECRETS, epoch, names, spell},
};

const FILES: [(&str, &str); 9] = [
    ("bindings/dotnet/src/Operations.cs", "Operations.cs.j2"),
    ("bindings/dotnet/src/IOpenTokClient.cs", "IOpenTokClient.cs.j2"),
    ("bindings/dotnet/src/Options.cs", "Options.cs.j2"),
    ("bindings/dotnet/src/Models.cs", "Models.cs.j2"),
    ("bindings/dotnet/src/Enums.cs", "Enums.cs.j2"),
    ("bindings/dotnet/src/Errors.cs", "Errors.cs.j2"),
    ("bindings/dotnet/src/Routes.cs", "Routes.cs.j2"),
    ("bindings/dotnet/src/Secrets.cs", "Secrets.cs.j2"),
    ("bindings/dotnet/src/Times.cs", "Times.cs.j2"),
];

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    super::rendered(&environment(root, surface)?, &context(surface)?, &FILES)
}

fn environment(root: &Path, surface: &Surface) -> anyhow::Result<Environment<'static>> {
    let mut environment = super::templates(root, "dotnet")?;
    let words = words(surface);
    environment.add_filter("documented", {
        let words = words.clone();
        move |text: &str, indent: usize| comment::documented(&spell(text, &words), indent)
    });
    environment.add_filter("element", move |text: &str, tag: &str, indent: usize| {
        comment::element(&spell(text, &words), tag, indent)
    });
    environment.add_filter("epoch", |field: &Value| epoch(field));
    environment.add_filter("broken", comment::broken);
    environment.add_filter("pascal", |name: &str| name.to_upper_camel_case());
    Ok(environment)
}

/// How documentation spells the names that it has in backticks: options and operations as properties and methods are.
fn words(surface: &Surface) -> BTreeMap<String, String> {
    let names = names(surface).into_iter().filter(|(name, _)| name.contains('_'));
    names.map(|(name, ours)| (name, ours.to_upper_camel_case())).collect()
}

/// An operation's pair of methods, or the one of a local operation.
#[derive(Serialize)]
struct Method {
    /// `start_archive`, and `StartArchive`.
    operation: String,
    name: String,
    doc: String,
    required: Vec<Property>,
    /// The class of what else may be given.
    options: Option<String>,
    raises: Vec<Raise>,
    /// Lines of a call that waits, and of one that is awaited.
    example: [Vec<String>; 2],
    local: bool,
    /// The answer's type, and what reads it.
    answer: Option<String>,
    read: Option<String>,
    pages: Option<Pages>,
}

/// A property, and the parameter that sets it.
#[derive(Serialize)]
struct Property {
    name: String,
    parameter: String,
    wire: String,
    doc: String,
    required: bool,
    r#type: String,
    /// `Values.Text`, and how absence is read: `Maybe`.
    read: String,
    presence: &'static str,
}

#[derive(Serialize)]
struct Raise {
    class: String,
    when: String,
}

#[derive(Serialize)]
struct Pages {
    name: String,
    item: String,
}

fn context(surface: &Surface) -> anyhow::Result<Value> {
    let operations = surface.operations.iter().map(method).collect::<anyhow::Result<Vec<_>>>()?;
    let mut options = Vec::new();
    for operation in &surface.operations {
        if let Some(name) = options_class(operation) {
            let fields = operation.request.fields.iter().filter(|field| !field.required);
            let fields =
                fields.map(|field| property(&name, field, true)).collect::<anyhow::Result<Vec<_>>>()?;
            options
                .push(context! { name, of => operation.name.to_upper_camel_case(), fields => Serde(fields) });
        }
    }
    let (mut models, mut groups) = (Vec::new(), Vec::new());
    for record in &surface.records {
        let of = if record.response { &mut models } else { &mut groups };
        of.push(self::record(record)?);
    }
    let errors: Vec<_> = surface
        .error_kinds
        .iter()
        .map(|kind| context! { kind, name => kind.to_upper_camel_case() })
        .collect();
    let routes: Vec<_> = surface
        .operations
        .iter()
        .filter(|operation| !operation.path.is_empty())
        .map(|operation| context! { name => &operation.name, method => &operation.method, path => &operation.path })
        .collect();
    Ok(context! {
        operations => Serde(operations), options, models, groups, enums => Serde(&surface.enums), errors, routes,
        secrets => SECRETS, records => Serde(&surface.records),
    })
}

fn method(operation: &Operation) -> anyhow::Result<Method> {
    let required = operation.request.fields.iter().filter(|field| field.required);
    let raise =
        |raise: &super::failures::Failure| Raise { class: exception(&raise.kind), when: raise.when.clone() };
    let pages = operation.pages.as_ref().zip(operation.item.as_ref());
    let options = options_class(operation);
    Ok(Method {
        operation: operation.name.clone(),
        name: operation.name.to_upper_camel_case(),
        doc: operation.doc.clone(),
        required: required
            .map(|field| property(&operation.request.name, field, true))
            .collect::<anyhow::Result<_>>()?,
        raises: operation.raises.iter().map(raise).collect(),
        example: [false, true].map(|awaited| example::call(operation, options.as_deref(), awaited)),
        options,
        local: operation.local,
        answer: operation.response.as_ref().map(|of| spelling::name(of, false)),
        read: operation.response.as_ref().map(spelling::reader),
        pages: pages.map(|(name, item)| Pages {
            name: name.to_upper_camel_case(),
            item: spelling::name(item, false),
        }),
    })
}

fn record(record: &Record) -> anyhow::Result<Value> {
    let fields = record.fields.iter().map(|field| property(&record.name, field, !record.response));
    Ok(context! {
        name => &record.name,
        doc => &record.doc,
        fields => Serde(fields.collect::<anyhow::Result<Vec<_>>>()?),
    })
}

fn property(of: &str, field: &Field, given: bool) -> anyhow::Result<Property> {
    let name = field.wire.to_upper_camel_case();
    let parameter = spelling::parameter(&field.wire);
    ensure!(name != of, "{of}.{name}: no member of C#'s is called as its class");
    let value = spelling::is_value(&field.r#type);
    let presence = match (field.required, value) {
        (true, _) => "Sure",
        (false, true) => "Nullable",
        (false, false) => "Maybe",
    };
    let mark = if presence == "Nullable" { "?" } else { "" };
    Ok(Property {
        name,
        parameter,
        wire: field.wire.clone(),
        doc: field.doc.clone(),
        required: field.required,
        r#type: spelling::name(&field.r#type, given) + mark,
        read: spelling::reader(&field.r#type),
        presence,
    })
}

/// `StartArchiveOptions`, where there is something optional.
fn options_class(operation: &Operation) -> Option<String> {
    let any = operation.request.fields.iter().any(|field| !field.required);
    any.then(|| format!("{}Options", operation.name.to_upper_camel_case()))
}

/// `OpenTokNotFoundException`: the kinds alone are names of the framework's.
fn exception(kind: &str) -> String {
    format!("OpenTok{}Exception", kind.to_upper_camel_case())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(template: &str) -> String {
        let manifest = serde_json::from_str(include_str!("toy.json")).expect("toy.json is JSON");
        let surface = Surface::parse(&manifest).expect("toy.json is a manifest");
        let environment = environment(&crate::root(), &surface).expect("templates");
        let context = context(&surface).expect("a context");
        environment.get_template(template).expect("template").render(context).expect("rendered")
    }

    #[test]
    fn pairs_of_methods() {
        insta::assert_snapshot!(rendered("Operations.cs.j2"));
    }

    #[test]
    fn answers_in_csharp() {
        insta::assert_snapshot!(rendered("Models.cs.j2"));
    }

    #[test]
    fn options_in_csharp() {
        insta::assert_snapshot!(rendered("Options.cs.j2"));
    }
}
