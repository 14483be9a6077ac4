//! The page that lists all operations × languages.

use std::fmt::Write;

use heck::ToLowerCamelCase;

use super::{Rendered, Surface, model::Operation};

const INTRODUCTION: &str = "<!-- Generated from core/surface.json by `make generate`. Do not edit. -->
# Operations

What each operation is called in each language, and what it takes: required arguments first, in order; *optional ones* are
keywords in Python and Ruby, an options object in Node and Java, setters in Rust, and defaulted arguments in Kotlin and Swift. In
Python, Ruby and Rust the arguments are spelt `session_id`. `AsyncOpenTok` in Python has the same names.
";

pub(crate) fn render(surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    let mut text = String::from(INTRODUCTION);
    for group in surface.operations.chunk_by(|one, next| one.group == next.group) {
        let name = group.first().map(|operation| title(&operation.group)).unwrap_or_default();
        write!(
            text,
            "\n## {name}\n\n| Python, Ruby, Rust | Node, Kotlin, Swift | Java | Request |\n|---|---|---|---|\n"
        )?;
        for operation in group {
            let snake = names(operation, str::to_owned);
            let camel = names(operation, ToLowerCamelCase::to_lower_camel_case);
            let future = format!("`{}Async`", operation.name.to_lower_camel_case());
            let java = if operation.local { camel.clone() } else { format!("{camel}, {future}") };
            writeln!(text, "| {snake} | {camel} | {java} | {} |", request(operation))?;
        }
        text.push('\n');
        for operation in group {
            writeln!(text, "- `{}`: {}", operation.name.to_lower_camel_case(), arguments(operation))?;
        }
    }
    Ok(vec![Rendered { path: "docs/operations.md", text }])
}

/// The operation, and the method that walks all of its pages.
fn names(operation: &Operation, spell: impl Fn(&str) -> String) -> String {
    let names = [Some(&operation.name), operation.pages.as_ref()];
    names.into_iter().flatten().map(|name| format!("`{}`", spell(name))).collect::<Vec<_>>().join(", ")
}

fn request(operation: &Operation) -> String {
    match (operation.method.as_str(), operation.path.as_str()) {
        ("", _) => "local".to_owned(),
        (_, "") => "any".to_owned(),
        (method, path) => format!("`{method} {path}`"),
    }
}

fn arguments(operation: &Operation) -> String {
    let arguments: Vec<_> = operation
        .request
        .fields
        .iter()
        .map(|field| if field.required { field.wire.clone() } else { format!("*{}*", field.wire) })
        .collect();
    if arguments.is_empty() { "nothing".to_owned() } else { arguments.join(", ") }
}

fn title(group: &str) -> String {
    let mut letters = group.replace('_', " ");
    if let Some(first) = letters.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    letters
}
