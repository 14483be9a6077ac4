//! The faces of Kotlin and Java: the mirrors that UniFFI exports, for Swift too, and what stands beside them.

mod examples;
mod reach;
mod spelling;

use std::{collections::BTreeMap, path::Path};

use anyhow::ensure;
use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use minijinja::{Environment, Error, Value, context, value::Serde};

use super::{Rendered, Surface, model::Type};
use reach::Reach;
use spelling::{KOTLIN, RUST, shape};

pub(super) use reach::SECRETS;

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    for operation in surface.operations.iter().filter(|operation| operation.pages.is_some()) {
        let offset = operation.request.fields.iter().any(|field| field.wire == "offset");
        ensure!(offset, "{} has pages but no offset", operation.name);
    }
    // JSON crosses as text, which the generated methods read from their own arguments alone.
    let requests = surface.operations.iter().flat_map(|operation| &operation.request.fields);
    let nested = surface.records.iter().filter(|record| !record.response).flat_map(|record| &record.fields);
    for field in requests.filter(|field| field.r#type != Type::Json).chain(nested) {
        ensure!(*field.r#type.inner() != Type::Json, "{} would have JSON inside an argument", field.wire);
    }
    let environment = environment(root, surface)?;
    let examples: BTreeMap<_, _> = surface
        .operations
        .iter()
        .map(|operation| {
            let shown = context! {
                kotlin => examples::kotlin(operation),
                java => examples::java(operation, surface),
            };
            (operation.name.clone(), shown)
        })
        .collect();
    let context = context! {
        ..context! { examples => Value::from(Serde(examples)) },
        ..Value::from(Serde(Reach::of(surface))),
        ..Value::from(Serde(surface))
    };
    let text = |template: &str| environment.get_template(template)?.render(&context);
    let rustfmt = ["rustfmt", "--edition", "2024", "--emit", "stdout", "--config-path", "rustfmt.toml"];
    Ok(vec![
        Rendered {
            path: "bindings/src/generated.rs",
            text: super::format(root, &rustfmt, &text("generated.rs.j2")?)?,
        },
        Rendered { path: "bindings/kotlin/src/main/kotlin/opentok/Pages.kt", text: text("Pages.kt.j2")? },
        Rendered {
            path: "bindings/kotlin/src/main/kotlin/opentok/java/Operations.kt",
            text: text("Operations.kt.j2")?,
        },
        Rendered {
            path: "bindings/kotlin/src/main/kotlin/opentok/java/Options.kt",
            text: text("Options.kt.j2")?,
        },
        Rendered {
            path: "bindings/kotlin/src/main/kotlin/opentok/java/Values.kt",
            text: text("Values.kt.j2")?,
        },
        Rendered { path: "bindings/kotlin/src/main/kotlin/opentok/Times.kt", text: text("Times.kt.j2")? },
    ])
}

fn environment(root: &Path, surface: &Surface) -> anyhow::Result<Environment<'static>> {
    let mut environment = super::templates(root, "uniffi")?;
    let words = words(surface);
    environment.add_filter("comment", {
        let words = words.clone();
        move |text: &str| comment(&spell(text, &words))
    });
    environment.add_filter("stars", {
        let words = words.clone();
        move |text: &str, indent: &str| {
            let lines = spell(text, &words);
            let lines = lines.lines().map(|line| format!("{indent} * {line}").trim_end().to_owned());
            lines.collect::<Vec<_>>().join("\n")
        }
    });
    environment.add_filter("tidy", |text: &str| {
        text.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches(',').to_owned()
    });
    environment.add_filter("epoch", |field: &Value| epoch(field));
    environment.add_filter("shouting", |name: &str| name.to_shouty_snake_case());
    environment.add_filter("line", move |text: &str| {
        spell(text, &words).split_whitespace().collect::<Vec<_>>().join(" ")
    });
    environment.add_filter("wrap", wrap);
    environment.add_filter("camel", |name: &str| name.to_lower_camel_case());
    environment.add_filter("rust_name", rust_name);
    environment.add_filter("rust_type", |r#type: &Value| shape(r#type, &RUST));
    environment.add_filter("kotlin_type", |r#type: &Value| shape(r#type, &KOTLIN));
    Ok(environment)
}

/// How documentation spells the names that it has in backticks: options and operations in camel case,
/// kinds of error as classes, and texts of the wire as they are.
fn words(surface: &Surface) -> BTreeMap<String, String> {
    let mut words = names(surface);
    words.extend(surface.error_kinds.iter().map(|kind| (kind.clone(), kind.to_upper_camel_case())));
    words
}

/// The names of options and operations, in camel case.
pub(super) fn names(surface: &Surface) -> BTreeMap<String, String> {
    let fields = surface
        .operations
        .iter()
        .map(|operation| &operation.request)
        .chain(&surface.records)
        .flat_map(|record| &record.fields)
        .map(|field| field.wire.clone());
    let names = surface
        .operations
        .iter()
        .flat_map(|operation| [Some(&operation.name), operation.pages.as_ref()])
        .flatten()
        .map(|name| name.to_lower_camel_case());
    fields.chain(names).map(|name| (name.to_snake_case(), name)).collect()
}

pub(super) fn spell(text: &str, words: &BTreeMap<String, String>) -> String {
    let spelt = text.split('`').enumerate().map(|(place, part)| {
        if place % 2 == 1 { words.get(part).map_or(part, String::as_str) } else { part }
    });
    spelt.collect::<Vec<_>>().join("`")
}

/// The unit of a field that is a moment, which its documentation says in these words.
pub(super) fn epoch(field: &Value) -> Result<Option<&'static str>, Error> {
    let (doc, r#type) = (field.get_attr("doc")?, field.get_attr("type")?);
    let doc = doc.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = r#type.get_attr("kind")?.as_str() == Some("long");
    Ok(["milliseconds", "seconds"]
        .into_iter()
        .find(|unit| whole && doc.contains(&format!("in {unit} since 1970"))))
}

fn comment(text: &str) -> String {
    text.lines().map(|line| format!("/// {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// A list in lines of up to 100 characters: rustfmt leaves an attribute as it is.
fn wrap(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(", ") {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() <= 100 => line.push_str(word),
            _ => lines.push(word.to_owned()),
        }
    }
    match lines.as_slice() {
        [line] => line.clone(),
        lines => format!("\n        {}\n    ", lines.join("\n        ").replace(" \n", "\n")),
    }
}

fn rust_name(wire: &str) -> String {
    let name = wire.to_snake_case();
    if matches!(name.as_str(), "type" | "in" | "match" | "ref" | "use" | "where" | "loop" | "move") {
        return format!("r#{name}");
    }
    name
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
    fn mirrors_and_methods() {
        insta::assert_snapshot!(rendered("generated.rs"));
    }

    #[test]
    fn pages_in_kotlin() {
        insta::assert_snapshot!(rendered("Pages.kt"));
    }

    #[test]
    fn operations_in_java() {
        insta::assert_snapshot!(rendered("Operations.kt"));
    }

    #[test]
    fn options_in_java() {
        insta::assert_snapshot!(rendered("Options.kt"));
    }

    #[test]
    fn every_kind_of_error_has_a_case() {
        let source = include_str!("../../../bindings/src/error.rs");
        for kind in opentok_sdk::ErrorKind::ALL {
            let case = format!("Self::{} {{ details }}", kind.as_str().to_upper_camel_case());
            assert!(source.contains(&case), "bindings/src/error.rs has no {case}");
        }
    }

    #[test]
    fn secrets_are_the_same_as_the_core_has() {
        let names = reach::SECRETS.map(|name| format!("{:?}", name.to_snake_case()));
        let list = format!("&[{}];", names.join(", "));
        assert!(
            include_str!("../../../core/src/client/secret.rs").contains(&list),
            "core/src/client/secret.rs has not {list}"
        );
    }

    #[test]
    fn documentation_names_things_as_they_are_here() {
        let words =
            [("not_found", "NotFound"), ("a_b", "aB")].map(|(from, to)| (from.to_owned(), to.to_owned()));
        assert_eq!(
            spell("a_b: `a_b`, `not_found`, `best_fit`", &words.into()),
            "a_b: `aB`, `NotFound`, `best_fit`"
        );
    }
}
