//! An operation's example as a line or two of Python.

use heck::ToSnakeCase;

use super::spelling::identifier;
use crate::generate::{
    example::{Given, Literal, list},
    model::{Operation, Type},
};

/// What is left of a line of 110 within a method's docstring, its section and the prompt.
const WIDTH: usize = 110 - 16;

/// `archive = client.start_archive(session_id, name="lecture")`; `wait` is `await ` or nothing.
pub(super) fn call(operation: &Operation, wait: &str) -> String {
    let arguments: Vec<_> = operation.example.iter().map(argument).collect();
    let answer = operation.response.as_ref().and_then(answer).unwrap_or_default();
    let start = format!("{answer}{wait}client.{}(", operation.name);
    let line = format!("{start}{})", arguments.join(", "));
    if line.chars().count() <= WIDTH {
        return line;
    }
    format!("{start}\n    {},\n)", arguments.join(",\n    "))
}

/// `archive = `, where the answer's type has a name of its own.
fn answer(r#type: &Type) -> Option<String> {
    match r#type {
        Type::Record(name) => Some(format!("{} = ", name.to_snake_case())),
        Type::List(of) => answer(of).map(|one| one.replace(" = ", "s = ")),
        _ => None,
    }
}

fn argument(given: &Given) -> String {
    let value = literal(&given.value);
    if given.required { value } else { format!("{}={value}", identifier(&given.wire)) }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Number(number) => number.to_string(),
        Literal::Boolean(truth) => if *truth { "True" } else { "False" }.to_owned(),
        Literal::Name(name) => name.clone(),
        // As texts and dictionaries, which need no import.
        Literal::Enum { wire, .. } => format!("{wire:?}"),
        Literal::Record { fields, .. } => {
            let entry = |given: &Given| format!("{:?}: {}", identifier(&given.wire), literal(&given.value));
            format!("{{{}}}", list(fields, entry))
        }
        Literal::List(items) => format!("[{}]", list(items, literal)),
    }
}
