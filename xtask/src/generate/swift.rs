//! The face in Swift: values, records, requests, and the protocol that a client conforms to. It stands on what UniFFI
//! writes, of which it shows nothing.

use std::{collections::BTreeMap, path::Path};

use heck::ToLowerCamelCase;
use minijinja::{Environment, Error, ErrorKind, Value, context, value::Serde};

use super::{
    Rendered, Surface,
    example::{Given, Literal, list},
    model::Operation,
    uniffi::{SECRETS, epoch, names, spell},
};

/// The width of a line of documentation.
const WIDTH: usize = 116;

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    let environment = environment(root, surface)?;
    let context = context! {
        secrets => SECRETS,
        ..Value::from(Serde(surface))
    };
    let file = |path: &'static str, template: &str| -> anyhow::Result<Rendered> {
        let text = environment.get_template(template)?.render(&context)?;
        Ok(Rendered { path, text: tidy(&text) })
    };
    Ok(vec![
        file("bindings/swift/Sources/OpenTokSDK/Values.swift", "Values.swift.j2")?,
        file("bindings/swift/Sources/OpenTokSDK/Records.swift", "Records.swift.j2")?,
        file("bindings/swift/Sources/OpenTokSDK/Requests.swift", "Requests.swift.j2")?,
        file("bindings/swift/Sources/OpenTokSDK/Times.swift", "Times.swift.j2")?,
        file("bindings/swift/Sources/OpenTokSDK/OpenTokClient.swift", "OpenTokClient.swift.j2")?,
        file("bindings/swift/Sources/OpenTokSDK/Calls.swift", "Calls.swift.j2")?,
        file("bindings/swift/Sources/OpenTokSDK/Operations.swift", "Operations.swift.j2")?,
        file("bindings/swift/Tests/OpenTokSDKTests/Dynamic.swift", "Dynamic.swift.j2")?,
    ])
}

fn environment(root: &Path, surface: &Surface) -> anyhow::Result<Environment<'static>> {
    let mut environment = super::templates(root, "swift")?;
    let words = names(surface);
    environment.add_filter("doc", {
        let words = words.clone();
        move |text: &str, indent: &str, item: Option<&str>| {
            doc(&spell(text, &words), indent, item.unwrap_or_default())
        }
    });
    environment.add_filter("sentence", move |text: &str| first_sentence(&spell(text, &words)));
    let examples: BTreeMap<_, _> =
        surface.operations.iter().map(|operation| (operation.name.clone(), example(operation))).collect();
    environment.add_filter("example", move |operation: &Value| -> Result<String, Error> {
        Ok(examples
            .get(operation.get_attr("name")?.as_str().unwrap_or_default())
            .cloned()
            .unwrap_or_default())
    });
    environment.add_filter("case", |kind: &str| format!(".{}", kind.to_lower_camel_case()));
    environment.add_filter("camel", |name: &str| name.to_lower_camel_case());
    environment.add_filter("quoted", |name: &str| format!("{name:?}"));
    environment.add_filter("type", shape);
    environment.add_filter("epoch", epoch);
    environment.add_filter("reader", reader);
    environment.add_filter("writer", writer);
    environment.add_filter("lowered", lowered);
    environment.add_filter("discardable", discardable);
    Ok(environment)
}

/// A text as lines of documentation; those of a list's item hang below its beginning.
fn doc(text: &str, indent: &str, item: &str) -> String {
    let paragraphs = text.split("\n\n").enumerate().map(|(place, paragraph)| {
        let item = if place == 0 { item } else { "" };
        filled(paragraph, indent, item)
    });
    paragraphs.collect::<Vec<_>>().join(&format!("\n{indent}///\n"))
}

fn filled(paragraph: &str, indent: &str, item: &str) -> String {
    let hang = if item.is_empty() { "" } else { "  " };
    let mut lines = vec![format!("{indent}/// {item}")];
    let mut empty = true;
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if empty || line.len() + word.len() < WIDTH => {
                if !empty {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(format!("{indent}/// {hang}{word}")),
        }
        empty = false;
    }
    lines.join("\n")
}

fn first_sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => text,
    }
}

/// What the templates leave behind: empty lines at the end, and more than one of them in a row.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = true;
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && empty) {
            out.push_str(line);
            out.push('\n');
        }
        empty = line.is_empty();
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn shape(r#type: &Value) -> Result<String, Error> {
    let of = r#type.get_attr("of")?;
    Ok(match r#type.get_attr("kind")?.as_str().unwrap_or_default() {
        "text" | "text_or_bytes" | "text_or_headers" => "String".to_owned(),
        "boolean" => "Bool".to_owned(),
        "integer" => "Int".to_owned(),
        "long" => "Int64".to_owned(),
        "double" => "Double".to_owned(),
        "json" => "Json".to_owned(),
        "list" => format!("[{}]", shape(&of)?),
        "map" => format!("[String: {}]", shape(&of)?),
        "enum" | "record" => of.to_string(),
        _ => return Err(Error::new(ErrorKind::InvalidOperation, format!("unknown type {type}"))),
    })
}

/// How a record reads a field: answers take what they can, requests refuse what they cannot take.
fn reader(field: &Value, lenient: bool) -> Result<String, Error> {
    let (wire, r#type) = (field.get_attr("wire")?, field.get_attr("type")?);
    let kind = r#type.get_attr("kind")?;
    let json = if kind.as_str() == Some("json") { "Json" } else { "" };
    Ok(match (field.get_attr("required")?.is_true(), lenient) {
        (true, true) if kind.as_str() == Some("list") => format!("try reading.items(\"{wire}\")"),
        (true, _) => format!("try reading.need{json}(\"{wire}\")"),
        (false, true) => format!("reading.take{json}(\"{wire}\")"),
        (false, false) => format!("try reading.given{json}(\"{wire}\")"),
    })
}

/// The other way round.
fn writer(field: &Value, lenient: bool) -> Result<&'static str, Error> {
    let (required, r#type) = (field.get_attr("required")?.is_true(), field.get_attr("type")?);
    Ok(match r#type.get_attr("kind")?.as_str() {
        Some("json") => "putJson",
        Some("list") if required && lenient => "items",
        _ => "put",
    })
}

/// How a request's field is handed to the native library, whose whole numbers have 32 bits.
fn lowered(field: &Value, operation: &str, from: &str) -> Result<String, Error> {
    let wire = field.get_attr("wire")?;
    let integer = field.get_attr("type")?.get_attr("kind")?.as_str() == Some("integer");
    Ok(if integer {
        format!("narrow({from}{wire}, \"{wire}\", \"{operation}\")")
    } else {
        format!("{from}{wire}")
    })
}

/// Whether an answer tells little that the caller did not know: what is acted upon was named in the path.
fn discardable(operation: &Value) -> Result<bool, Error> {
    let (path, method) = (operation.get_attr("path")?, operation.get_attr("method")?);
    let names_it = path.as_str().unwrap_or_default().replace("{project}", "").contains('{');
    Ok(names_it && method.as_str() != Some("GET") && operation.get_attr("response")?.is_true())
}

/// `try await client.startArchive(sessionId: sessionId, name: "lecture")`.
fn example(operation: &Operation) -> String {
    let wait = if operation.local { "try" } else { "try await" };
    format!("{wait} client.{}({})", operation.name.to_lower_camel_case(), list(&operation.example, argument))
}

fn argument(given: &Given) -> String {
    format!("{}: {}", given.wire, value(&given.value))
}

fn value(value: &Literal) -> String {
    match value {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Number(number) => number.to_string(),
        Literal::Boolean(truth) => truth.to_string(),
        Literal::Name(name) => name.to_lower_camel_case(),
        Literal::Enum { name, .. } => format!(".{}", name.to_lower_camel_case()),
        Literal::Record { r#type, fields } => format!("{type}({})", list(fields, argument)),
        Literal::List(items) => format!("[{}]", list(items, self::value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(path: &str) -> String {
        let manifest = serde_json::from_str(include_str!("toy.json")).expect("toy.json is JSON");
        let surface = Surface::parse(&manifest).expect("toy.json is a manifest");
        let files = render(&crate::root(), &surface).expect("rendered");
        files.into_iter().find(|file| file.path.ends_with(path)).expect("the file").text
    }

    #[test]
    fn the_client_in_swift() {
        insta::assert_snapshot!(rendered("OpenTokClient.swift"));
    }

    #[test]
    fn calls_in_swift() {
        insta::assert_snapshot!(rendered("Calls.swift"));
    }

    #[test]
    fn records_in_swift() {
        insta::assert_snapshot!(rendered("Records.swift"));
    }

    #[test]
    fn documentation_is_filled() {
        let text = format!("one {}\n\ntwo", "x".repeat(WIDTH));
        let lines = doc(&text, "  ", "- Parameter a: ");
        assert_eq!(
            lines,
            format!("  /// - Parameter a: one\n  ///   {}\n  ///\n  /// two", "x".repeat(WIDTH))
        );
        assert_eq!(first_sentence("Starts\nit. Then more."), "Starts it.");
    }
}
