//! The face in Ruby: methods, models, enumerations and error classes with their documentation, and their signatures.
//!
//! There is no formatter that every machine has: what is long is broken here.

mod example;
mod layout;
mod spelling;

use std::path::Path;

use anyhow::ensure;
use heck::{ToShoutySnakeCase, ToSnakeCase};
use minijinja::{Environment, Value, context, value::Serde};
use serde::Serialize;

use super::{
    Rendered, Surface,
    failures::error_class,
    model::{Field, Operation, Record, Type},
};
use spelling::{shape, signature, words};

const FILES: [(&str, &str); 5] = [
    ("bindings/ruby/lib/opentok_sdk/operations.rb", "operations.rb.j2"),
    ("bindings/ruby/lib/opentok_sdk/models.rb", "models.rb.j2"),
    ("bindings/ruby/lib/opentok_sdk/enums.rb", "enums.rb.j2"),
    ("bindings/ruby/lib/opentok_sdk/errors.rb", "errors.rb.j2"),
    ("bindings/ruby/sig/opentok_sdk/generated.rbs", "generated.rbs.j2"),
];

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    super::rendered(&environment(root)?, &context(surface)?, &FILES)
}

fn environment(root: &Path) -> anyhow::Result<Environment<'static>> {
    let mut environment = super::templates(root, "ruby")?;
    environment.add_filter("constant", |name: &str| name.to_shouty_snake_case());
    environment.add_filter("comment", layout::comment);
    environment.add_filter("tag", layout::tag);
    environment.add_filter("broken", layout::broken);
    Ok(environment)
}

/// An operation's method.
#[derive(Serialize)]
struct Method {
    name: String,
    doc: String,
    parameters: Vec<Parameter>,
    raises: Vec<Raise>,
    example: String,
    local: bool,
    /// The answer's shape in Ruby's own words, and its type in documentation and signatures.
    shape: String,
    answer: String,
    signature: String,
    pages: Option<Pages>,
}

#[derive(Serialize)]
struct Parameter {
    name: String,
    wire: String,
    doc: String,
    required: bool,
    shape: String,
    /// In documentation, and in signatures.
    words: String,
    signature: String,
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
    let models: Vec<_> = surface.records.iter().map(model).collect::<anyhow::Result<_>>()?;
    let errors: Vec<_> =
        surface.error_kinds.iter().map(|kind| context! { kind, class => error_class(kind) }).collect();
    Ok(context! { operations => Serde(operations), models, enums => Serde(&surface.enums), errors })
}

fn method(operation: &Operation) -> anyhow::Result<Method> {
    let nothing = ("nil".to_owned(), "void".to_owned(), "void".to_owned());
    let of = |answer: &Type| (shape(answer), words(answer, false), signature(answer, false));
    let (shape, answer, signature) = operation.response.as_ref().map_or(nothing, of);
    let pages = operation.pages.as_ref().zip(operation.item.as_ref());
    Ok(Method {
        name: operation.name.clone(),
        doc: operation.doc.clone(),
        parameters: parameters(&operation.request)?,
        raises: operation
            .raises
            .iter()
            .map(|raise| Raise { class: error_class(&raise.kind), when: raise.when.clone() })
            .collect(),
        example: example::call(operation),
        local: operation.local,
        shape,
        answer,
        signature,
        pages: pages.map(|(name, item)| Pages { name: name.clone(), item: words(item, false) }),
    })
}

fn model(record: &Record) -> anyhow::Result<Value> {
    Ok(context! {
        name => &record.name,
        doc => &record.doc,
        answer => record.response,
        fields => Serde(parameters(record)?),
    })
}

fn parameters(record: &Record) -> anyhow::Result<Vec<Parameter>> {
    let given = !record.response;
    let parameter = |field: &Field| {
        let name = field.wire.to_snake_case();
        ensure!(!spelling::is_reserved(&name), "{}.{name} is a word of Ruby's", record.name);
        Ok(Parameter {
            wire: field.wire.clone(),
            doc: field.doc.clone(),
            required: field.required,
            shape: shape(&field.r#type),
            words: words(&field.r#type, given),
            signature: signature(&field.r#type, given),
            name,
        })
    };
    record.fields.iter().map(parameter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(template: &str) -> String {
        let manifest = serde_json::from_str(include_str!("toy.json")).expect("toy.json is JSON");
        let surface = Surface::parse(&manifest).expect("toy.json is a manifest");
        let environment = environment(&crate::root()).expect("templates");
        let context = context(&surface).expect("a context");
        environment.get_template(template).expect("template").render(context).expect("rendered")
    }

    #[test]
    fn methods_in_ruby() {
        insta::assert_snapshot!(rendered("operations.rb.j2"));
    }

    #[test]
    fn models_in_ruby() {
        insta::assert_snapshot!(rendered("models.rb.j2"));
    }

    #[test]
    fn signatures_for_ruby() {
        insta::assert_snapshot!(rendered("generated.rbs.j2"));
    }
}
