//! The page that lists all operations × languages.

use std::fmt::Write;

use heck::ToLowerCamelCase;

use super::{Rendered, Surface};

pub(crate) fn render(surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    let mut text = String::from(
        "<!-- Generated from core/surface.json by `make generate`. Do not edit. -->\n\
         # Operations\n\n\
         Required arguments come first, in order; *optional ones* are keywords in Python, an options object in Node, setters in Rust, \
         and defaulted arguments in Kotlin and Swift. Kotlin and Swift use the names of the Node column.\n",
    );
    let mut group = "";
    for operation in &surface.operations {
        if operation.group != group {
            group = &operation.group;
            write!(
                text,
                "\n## {}\n\n| Python, Rust | Node, Kotlin, Swift | Request | Arguments |\n|---|---|---|---|\n",
                title(group)
            )?;
        }
        let arguments: Vec<_> = operation
            .request
            .fields
            .iter()
            .map(|field| if field.required { field.wire.clone() } else { format!("*{}*", field.wire) })
            .collect();
        let request = match (operation.method.as_str(), operation.path.as_str()) {
            ("", _) => "local".to_owned(),
            (_, "") => "any".to_owned(),
            (method, path) => format!("`{method} {path}`"),
        };
        let names = [Some(&operation.name), operation.pages.as_ref()];
        let snake: Vec<_> = names.iter().flatten().map(|name| format!("`{name}`")).collect();
        let camel: Vec<_> =
            names.iter().flatten().map(|name| format!("`{}`", name.to_lower_camel_case())).collect();
        writeln!(
            text,
            "| {} | {} | {request} | {} |",
            snake.join(", "),
            camel.join(", "),
            arguments.join(", ")
        )?;
    }
    Ok(vec![Rendered { path: "docs/operations.md", text }])
}

fn title(group: &str) -> String {
    let mut letters = group.replace('_', " ");
    if let Some(first) = letters.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    letters
}
