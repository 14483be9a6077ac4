//! How Rust and Kotlin write a type.

use minijinja::{Error, ErrorKind, Value};

/// How a language writes the types.
pub(super) struct Spelling {
    text: &'static str,
    boolean: &'static str,
    integer: &'static str,
    long: &'static str,
    double: &'static str,
    /// Before and after what it is a list of.
    list: [&'static str; 2],
    map: [&'static str; 2],
}

pub(super) const RUST: Spelling = Spelling {
    text: "String",
    boolean: "bool",
    integer: "i32",
    long: "i64",
    double: "f64",
    list: ["Vec<", ">"],
    map: ["HashMap<String, ", ">"],
};

pub(super) const KOTLIN: Spelling = Spelling {
    text: "String",
    boolean: "Boolean",
    integer: "Int",
    long: "Long",
    double: "Double",
    list: ["List<", ">"],
    map: ["Map<String, ", ">"],
};

/// A type of the model as a language writes it.
pub(super) fn shape(r#type: &Value, spelling: &Spelling) -> Result<String, Error> {
    let of = r#type.get_attr("of")?;
    let kind = r#type.get_attr("kind")?;
    Ok(match kind.as_str().unwrap_or_default() {
        "text" | "text_or_bytes" | "text_or_headers" => spelling.text.to_owned(),
        "boolean" => spelling.boolean.to_owned(),
        "integer" => spelling.integer.to_owned(),
        "long" => spelling.long.to_owned(),
        "double" => spelling.double.to_owned(),
        "json" => "Json".to_owned(),
        "list" => spelling.list.join(&shape(&of, spelling)?),
        "map" => spelling.map.join(&shape(&of, spelling)?),
        "enum" | "record" => of.to_string(),
        _ => return Err(Error::new(ErrorKind::InvalidOperation, format!("unknown type {type}"))),
    })
}
