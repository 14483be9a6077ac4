//! An operation's example in Kotlin and Java.

use heck::{ToLowerCamelCase, ToShoutySnakeCase};

use crate::generate::{
    Surface,
    example::{Given, Literal, list},
    model::Operation,
};

/// `client.startArchive(sessionId, name = "lecture")`.
pub(super) fn kotlin(operation: &Operation) -> String {
    format!("client.{}({})", operation.name.to_lower_camel_case(), list(&operation.example, kotlin_argument))
}

fn kotlin_argument(given: &Given) -> String {
    let value = kotlin_value(&given.value);
    if given.required { value } else { format!("{} = {value}", given.wire) }
}

fn kotlin_value(value: &Literal) -> String {
    match value {
        Literal::Enum { r#type, name, .. } => format!("{type}.{name}"),
        Literal::Record { r#type, fields } => format!("{type}({})", list(fields, kotlin_argument)),
        Literal::List(items) => format!("listOf({})", list(items, kotlin_value)),
        plain => simple(plain),
    }
}

/// `client.startArchive(sessionId, new StartArchiveOptions().name("lecture"))`.
pub(super) fn java(operation: &Operation, surface: &Surface) -> String {
    let value = |given: &Given| java_value(&given.value, surface);
    let (required, optional): (Vec<_>, Vec<_>) = operation.example.iter().partition(|given| given.required);
    let setters: Vec<_> = optional.iter().map(|given| format!(".{}({})", given.wire, value(given))).collect();
    let options =
        (!setters.is_empty()).then(|| format!("new {}Options(){}", operation.request.name, setters.concat()));
    let arguments: Vec<_> = required.into_iter().map(value).chain(options).collect();
    format!("client.{}({})", operation.name.to_lower_camel_case(), arguments.join(", "))
}

fn java_value(value: &Literal, surface: &Surface) -> String {
    match value {
        Literal::Enum { r#type, name, .. } => {
            let plural = if r#type.ends_with('s') { "es" } else { "s" };
            format!("{type}{plural}.{}", name.to_shouty_snake_case())
        }
        Literal::Record { r#type, fields } => {
            let record = surface.records.iter().find(|record| &record.name == r#type);
            let places = record.into_iter().flat_map(|record| &record.fields);
            let mut arguments: Vec<_> = places
                .map(|place| fields.iter().find(|field| field.wire == place.wire))
                .map(|field| field.map_or("null".to_owned(), |field| java_value(&field.value, surface)))
                .collect();
            // There is a constructor for each number of arguments.
            while arguments.last().is_some_and(|last| last == "null") {
                arguments.pop();
            }
            format!("new {type}({})", arguments.join(", "))
        }
        Literal::List(items) => format!("List.of({})", list(items, |item| java_value(item, surface))),
        plain => simple(plain),
    }
}

/// What both write alike.
fn simple(value: &Literal) -> String {
    match value {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Number(number) => number.to_string(),
        Literal::Boolean(truth) => truth.to_string(),
        Literal::Name(name) => name.to_lower_camel_case(),
        Literal::Enum { wire, .. } => wire.clone(),
        Literal::Record { r#type, .. } => r#type.clone(),
        Literal::List(_) => String::new(),
    }
}
