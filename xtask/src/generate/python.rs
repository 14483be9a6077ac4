//! The face in Python: methods in both tempers, models, enumerations and error classes, formatted by ruff.

mod docstring;

use std::{collections::BTreeSet, path::Path};

use anyhow::{Context, ensure};
use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use minijinja::{Environment, Value, context, value::Serde};
use serde::Serialize;

use super::{
    Rendered, Surface,
    model::{Field, Operation, Record, Type},
};

/// Operations that the native half also offers as a method of its own, without the way through JSON.
const DIRECT: [&str; 1] = ["generate_token"];

/// Errors that are also one of Python's own.
const BUILT_IN: [(&str, &str); 3] =
    [("invalid_argument", "ValueError"), ("timeout", "TimeoutError"), ("connection", "ConnectionError")];

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    let environment = environment(root)?;
    let context = context(surface)?;
    let venv = root.join("target/venv/bin/ruff");
    let ruff = if venv.exists() { "target/venv/bin/ruff" } else { "ruff" };
    FILES
        .iter()
        .map(|(path, template, asynchronous)| {
            let text = render_one(&environment, &context, template, *asynchronous)?;
            let command =
                [ruff, "format", "--config", "python/pyproject.toml", "--stdin-filename", path, "-"];
            Ok(Rendered { path, text: super::format(root, &command, &text)? })
        })
        .collect()
}

const FILES: [(&str, &str, bool); 5] = [
    ("python/opentok/_operations.py", "operations.py.j2", false),
    ("python/opentok/_async_operations.py", "operations.py.j2", true),
    ("python/opentok/_models.py", "models.py.j2", false),
    ("python/opentok/_enums.py", "enums.py.j2", false),
    ("python/opentok/_errors.py", "errors.py.j2", false),
];

fn render_one(
    environment: &Environment<'_>,
    context: &Value,
    template: &str,
    asynchronous: bool,
) -> anyhow::Result<String> {
    let template = environment.get_template(template)?;
    Ok(template.render(context! { asynchronous => asynchronous, ..context.clone() })?)
}

fn environment(root: &Path) -> anyhow::Result<Environment<'static>> {
    let mut environment = super::templates(root, "python")?;
    environment.add_filter("class", |name: &str| name.to_upper_camel_case());
    environment.add_filter("constant", |name: &str| name.to_shouty_snake_case());
    environment.add_filter("docstring", docstring::docstring);
    Ok(environment)
}

/// A method or a model's constructor, with every name and type as Python spells it.
#[derive(Serialize)]
struct Callable {
    name: String,
    doc: String,
    /// Positional first.
    parameters: Vec<Parameter>,
    local: bool,
    direct: bool,
    /// A model that comes from the service, and so has `extra`.
    answer: bool,
    response: Option<Answer>,
    pages: Option<Pages>,
}

#[derive(Serialize)]
struct Parameter {
    name: String,
    wire: String,
    doc: String,
    required: bool,
    /// What a caller may give.
    accepts: String,
    /// What the attribute of a model holds.
    holds: String,
    shape: String,
    /// The argument, made ready for the wire.
    given: String,
}

#[derive(Serialize)]
struct Answer {
    r#type: String,
    shape: String,
}

#[derive(Serialize)]
struct Pages {
    name: String,
    item: String,
}

fn context(surface: &Surface) -> anyhow::Result<Value> {
    let operations = surface.operations.iter().map(method).collect::<anyhow::Result<Vec<_>>>()?;
    let models: Vec<_> = in_order(&surface.records)?.into_iter().map(model).collect();
    let errors: Vec<_> = surface
        .error_kinds
        .iter()
        .map(|kind| {
            let base = BUILT_IN.iter().find(|(known, _)| known == kind).map(|(_, base)| *base);
            context! { kind => kind, base => base }
        })
        .collect();
    let mut in_models = Names::default();
    surface.records.iter().flat_map(|record| &record.fields).for_each(|field| in_models.add(&field.r#type));
    let mut in_operations = Names::default();
    for operation in &surface.operations {
        operation.request.fields.iter().for_each(|field| in_operations.add(&field.r#type));
        operation.response.iter().chain(&operation.item).for_each(|r#type| in_operations.add(r#type));
    }
    Ok(context! {
        operations => Serde(operations),
        models => Serde(models),
        enums => Serde(&surface.enums),
        errors => errors,
        in_models => Serde(in_models),
        in_operations => Serde(in_operations),
    })
}

/// The classes that a file mentions.
#[derive(Default, Serialize)]
struct Names {
    enums: BTreeSet<String>,
    models: BTreeSet<String>,
}

impl Names {
    fn add(&mut self, r#type: &Type) {
        match r#type {
            Type::Enum(name) => drop(self.enums.insert(name.clone())),
            Type::Record(name) => drop(self.models.insert(name.clone())),
            Type::List(of) | Type::Map(of) => self.add(of),
            _ => {}
        }
    }
}

fn method(operation: &Operation) -> anyhow::Result<Callable> {
    let pages = match (&operation.pages, &operation.item) {
        (Some(name), Some(item)) => {
            let offset =
                operation.request.fields.iter().any(|field| field.wire == "offset" && !field.required);
            ensure!(offset, "{} has pages but no option `offset`", operation.name);
            Some(Pages { name: name.clone(), item: holds(item) })
        }
        _ => None,
    };
    Ok(Callable {
        name: operation.name.clone(),
        doc: operation.doc.clone(),
        parameters: operation.request.fields.iter().map(|field| parameter(field, true)).collect(),
        local: operation.local,
        direct: DIRECT.contains(&operation.name.as_str()),
        answer: false,
        response: operation
            .response
            .as_ref()
            .map(|answer| Answer { r#type: holds(answer), shape: shape(answer, false) }),
        pages,
    })
}

fn model(record: &Record) -> Callable {
    Callable {
        name: record.name.clone(),
        doc: record.doc.clone(),
        parameters: record.fields.iter().map(|field| parameter(field, !record.response)).collect(),
        local: false,
        direct: false,
        answer: record.response,
        response: None,
        pages: None,
    }
}

fn parameter(field: &Field, request: bool) -> Parameter {
    let name = identifier(&field.wire);
    let given = if needs_give(&field.r#type) {
        format!("give({}, {name})", shape(&field.r#type, true))
    } else {
        name.clone()
    };
    Parameter {
        wire: field.wire.clone(),
        doc: field.doc.clone(),
        required: field.required,
        accepts: accepts(&field.r#type, request),
        holds: holds(&field.r#type),
        shape: shape(&field.r#type, request),
        given,
        name,
    }
}

/// `from` is a word of the language, so an argument of that name gets a line after it.
fn identifier(wire: &str) -> String {
    let name = wire.to_snake_case();
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

/// The value of an attribute.
fn holds(r#type: &Type) -> String {
    match r#type {
        Type::Text => "str".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Integer | Type::Long => "int".to_owned(),
        Type::Double => "float".to_owned(),
        Type::Json => "Any".to_owned(),
        Type::List(of) => format!("tuple[{}, ...]", holds(of)),
        Type::Map(of) => format!("dict[str, {}]", holds(of)),
        Type::Enum(name) | Type::Record(name) => name.clone(),
    }
}

/// What may be given for it; in a request more than in an answer made by hand.
fn accepts(r#type: &Type, request: bool) -> String {
    match r#type {
        Type::Long if request => "int | datetime | timedelta".to_owned(),
        Type::List(of) => format!("Sequence[{}]", accepts(of, request)),
        Type::Map(of) => format!("Mapping[str, {}]", accepts(of, request)),
        Type::Enum(name) => format!("{name} | str"),
        Type::Record(name) if request => format!("{name} | Mapping[str, Any]"),
        _ => holds(r#type),
    }
}

/// The type as `_shape.py` reads it.
fn shape(r#type: &Type, request: bool) -> String {
    match r#type {
        Type::Long if request => "Seconds".to_owned(),
        Type::Json => "object".to_owned(),
        // By name: enumerations are loaded when one is first met.
        Type::Enum(name) => format!("\"{name}\""),
        Type::List(of) => format!("[{}]", shape(of, request)),
        Type::Map(of) => format!("{{\"*\": {}}}", shape(of, request)),
        _ => holds(r#type),
    }
}

/// Whether an argument means something else on the wire; enumerations are texts already.
fn needs_give(r#type: &Type) -> bool {
    match r#type {
        Type::Long | Type::Record(_) => true,
        Type::List(of) | Type::Map(of) => needs_give(of),
        _ => false,
    }
}

/// Each record after those that it mentions.
fn in_order(records: &[Record]) -> anyhow::Result<Vec<&Record>> {
    let mut ordered: Vec<&Record> = Vec::new();
    while ordered.len() < records.len() {
        let next = records
            .iter()
            .find(|record| {
                let mut needs = Names::default();
                record.fields.iter().for_each(|field| needs.add(&field.r#type));
                let known = |name: &str| ordered.iter().any(|record| record.name == name);
                !known(&record.name) && needs.models.iter().all(|name| known(name))
            })
            .context("records that hold each other")?;
        ordered.push(next);
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the template leaves it: ruff is not at hand where only Rust is.
    fn rendered(template: &str, asynchronous: bool) -> String {
        let manifest = serde_json::from_str(include_str!("toy.json")).expect("toy.json is JSON");
        let surface = Surface::parse(&manifest).expect("toy.json is a manifest");
        let environment = environment(&crate::root()).expect("templates");
        let context = context(&surface).expect("a context");
        render_one(&environment, &context, template, asynchronous).expect("rendered")
    }

    #[test]
    fn methods_that_block() {
        insta::assert_snapshot!(rendered("operations.py.j2", false));
    }

    #[test]
    fn methods_to_be_awaited() {
        insta::assert_snapshot!(rendered("operations.py.j2", true));
    }

    #[test]
    fn models() {
        insta::assert_snapshot!(rendered("models.py.j2", false));
    }

    #[test]
    fn enumerations() {
        insta::assert_snapshot!(rendered("enums.py.j2", false));
    }

    #[test]
    fn errors() {
        insta::assert_snapshot!(rendered("errors.py.j2", false));
    }

    #[test]
    fn words_of_the_language_are_no_names() {
        assert_eq!(identifier("from"), "from_");
        assert_eq!(identifier("sessionId"), "session_id");
    }

    #[test]
    fn records_that_hold_each_other_are_refused() {
        let field = |record: &str| Field {
            wire: "a".to_owned(),
            doc: String::new(),
            required: true,
            r#type: Type::Record(record.to_owned()),
        };
        let record = |name: &str, of: &str| Record {
            name: name.to_owned(),
            doc: String::new(),
            fields: vec![field(of)],
            response: false,
        };
        assert!(in_order(&[record("A", "B"), record("B", "A")]).is_err());
    }
}
