//! Methods and models as the templates see them, with every name and type as Python spells it.

use anyhow::ensure;
use serde::Serialize;

use super::{
    example,
    spelling::{accepts, given, holds, identifier, shape},
};
use crate::generate::{
    failures::error_class,
    model::{Field, Operation, Record},
};

/// Operations that the native half also offers as a method of its own, without the way through JSON.
const DIRECT: [&str; 1] = ["generate_token"];

/// An operation's method.
#[derive(Serialize)]
pub(super) struct Callable {
    name: String,
    doc: String,
    /// Positional first.
    parameters: Vec<Parameter>,
    raises: Vec<Raise>,
    /// One call, as it is written in either temper.
    blocking: String,
    awaited: String,
    local: bool,
    direct: bool,
    method: String,
    path: String,
    /// As a model has it: an operation's parameters are never an answer.
    answer: bool,
    response: Option<Answer>,
    pages: Option<Pages>,
}

/// A model and its constructor.
#[derive(Serialize)]
pub(super) struct Model {
    name: String,
    doc: String,
    /// Positional first.
    parameters: Vec<Parameter>,
    /// It comes from the service, and so has `extra`.
    answer: bool,
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

/// An error's class, and when it comes.
#[derive(Serialize)]
struct Raise {
    name: String,
    doc: String,
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

pub(super) fn method(operation: &Operation) -> anyhow::Result<Callable> {
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
        raises: operation
            .raises
            .iter()
            .map(|raise| Raise { name: error_class(&raise.kind), doc: raise.when.clone() })
            .collect(),
        blocking: example::call(operation, ""),
        awaited: example::call(operation, if operation.local { "" } else { "await " }),
        local: operation.local,
        direct: DIRECT.contains(&operation.name.as_str()),
        method: operation.method.clone(),
        path: operation.path.clone(),
        answer: false,
        response: operation
            .response
            .as_ref()
            .map(|answer| Answer { r#type: holds(answer), shape: shape(answer, false) }),
        pages,
    })
}

pub(super) fn model(record: &Record) -> Model {
    Model {
        name: record.name.clone(),
        doc: record.doc.clone(),
        parameters: record.fields.iter().map(|field| parameter(field, !record.response)).collect(),
        answer: record.response,
    }
}

fn parameter(field: &Field, request: bool) -> Parameter {
    let name = identifier(&field.wire);
    Parameter {
        wire: field.wire.clone(),
        doc: field.doc.clone(),
        required: field.required,
        accepts: accepts(&field.r#type, request),
        holds: holds(&field.r#type),
        shape: shape(&field.r#type, request),
        given: given(&name, &field.r#type),
        name,
    }
}
