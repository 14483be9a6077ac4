//! One call of an operation, as a program in Ruby writes it.

use heck::ToSnakeCase;

use crate::generate::{
    example::{Given, Literal, list},
    model::Operation,
};

pub(super) fn call(operation: &Operation) -> String {
    let answer = if operation.response.is_some() { "answer = " } else { "" };
    let arguments = list(&operation.example, |one: &Given| {
        let value = literal(&one.value);
        if one.required { value } else { format!("{}: {value}", one.wire.to_snake_case()) }
    });
    let arguments = if arguments.is_empty() { arguments } else { format!("({arguments})") };
    format!("{answer}client.{}{arguments}", operation.name)
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Text(text) => format!("{text:?}").replace("#{", "\\#{"),
        Literal::Enum { wire, .. } if wire.chars().all(|letter| letter.is_ascii_alphanumeric()) => {
            format!(":{wire}")
        }
        Literal::Enum { wire, .. } => format!(":\"{wire}\""),
        Literal::Number(number) => number.to_string(),
        Literal::Boolean(truth) => truth.to_string(),
        Literal::Name(name) => name.to_snake_case(),
        Literal::Record { fields, .. } if fields.is_empty() => "{}".to_owned(),
        Literal::Record { fields, .. } => {
            let field = |one: &Given| format!("{}: {}", one.wire.to_snake_case(), literal(&one.value));
            format!("{{ {} }}", list(fields, field))
        }
        Literal::List(items) => format!("[{}]", list(items, literal)),
    }
}
