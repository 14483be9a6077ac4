//! The surface as data, from which the other languages' faces are made.

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Value, json};

use crate::{error::ErrorKind, surface::Operation};

/// How an operation's request and response describe themselves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Types {
    request: fn(&mut SchemaGenerator) -> Schema,
    response: fn(&mut SchemaGenerator) -> Schema,
}

impl Types {
    pub(crate) const fn of<Q: JsonSchema, A: JsonSchema>() -> Self {
        Self { request: SchemaGenerator::subschema_for::<Q>, response: SchemaGenerator::subschema_for::<A> }
    }
}

/// Everything in `surface.json`: operations, error kinds, and the JSON Schema of each type.
pub(crate) fn render(operations: impl Iterator<Item = &'static Operation>) -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let operations: Vec<Value> = operations
        .map(|operation| {
            json!({
                "group": operation.group,
                "verb": operation.verb,
                "name": operation.name,
                "doc": operation.doc.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n"),
                "example": operation.example.split_whitespace().collect::<Vec<_>>().join(" "),
                "method": operation.method,
                "path": operation.path,
                "form": operation.form,
                "pages": operation.pages,
                "request": (operation.types.request)(&mut generator),
                "response": (operation.types.response)(&mut generator),
            })
        })
        .collect();
    let mut types = generator.take_definitions(true);
    types.sort_keys();
    let kinds: Vec<_> = ErrorKind::ALL.iter().map(|kind| kind.as_str()).collect();
    json!({ "errorKinds": kinds, "operations": operations, "types": types })
}

/// The schema of an enumeration that may grow.
pub(crate) fn open_enum(doc: &str, values: &[(&str, &str, &str)]) -> Schema {
    let values: Vec<Value> = values
        .iter()
        .map(|(name, text, doc)| json!({ "const": text, "title": name, "description": doc.trim() }))
        .collect();
    let schema = json!({ "description": doc.trim(), "type": "string", "oneOf": values });
    Schema::try_from(schema).unwrap_or_default()
}
