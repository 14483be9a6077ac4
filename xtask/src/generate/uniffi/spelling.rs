//! How each language writes a type, and how Swift's tests read and show one.

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

pub(super) const SWIFT: Spelling = Spelling {
    text: "String",
    boolean: "Bool",
    integer: "Int32",
    long: "Int64",
    double: "Double",
    list: ["[", "]"],
    map: ["[String: ", "]"],
};

/// A type of the model as a language writes it.
pub(super) fn shape(r#type: &Value, spelling: &Spelling) -> Result<String, Error> {
    let of = r#type.get_attr("of")?;
    let kind = r#type.get_attr("kind")?;
    Ok(match kind.as_str().unwrap_or_default() {
        "text" => spelling.text.to_owned(),
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

/// How a Swift test reads a field from JSON: `try given.need("sessionId", text)`.
pub(super) fn swift_read(field: &Value, given: &str) -> Result<String, Error> {
    let (wire, r#type) = (field.get_attr("wire")?, field.get_attr("type")?);
    let required = field.get_attr("required")?.is_true();
    Ok(match (required, r#type.get_attr("kind")?.as_str()) {
        // In any JSON, null is a value.
        (false, Some("json")) => format!("try {given}.takeJson(\"{wire}\")"),
        (true, _) => format!("try {given}.need(\"{wire}\", {})", reader(&r#type)?),
        (false, _) => format!("try {given}.take(\"{wire}\", {})", reader(&r#type)?),
    })
}

fn reader(r#type: &Value) -> Result<String, Error> {
    let of = r#type.get_attr("of")?;
    let kind = r#type.get_attr("kind")?;
    let kind = kind.as_str().unwrap_or_default();
    Ok(match kind {
        "list" | "map" => format!("{kind}({})", reader(&of)?),
        "enum" => format!("{{ {of}.other(value: try text($0)) }}"),
        "record" => format!("read{of}"),
        _ => kind.to_owned(),
    })
}

/// The Swift function with which a test shows a value of this type as JSON.
pub(super) fn swift_show(r#type: &Value) -> Result<String, Error> {
    let of = r#type.get_attr("of")?;
    let kind = r#type.get_attr("kind")?;
    Ok(match kind.as_str().unwrap_or_default() {
        "text" => "JSON.text".to_owned(),
        "boolean" => "JSON.bool".to_owned(),
        "integer" => "showInteger".to_owned(),
        "long" => "JSON.integer".to_owned(),
        "double" => "JSON.double".to_owned(),
        "json" => "JSON.parsed".to_owned(),
        "list" => format!("showList({})", swift_show(&of)?),
        "map" => format!("showMap({})", swift_show(&of)?),
        "enum" => "showValue".to_owned(),
        "record" => format!("show{of}"),
        _ => return Err(Error::new(ErrorKind::InvalidOperation, format!("unknown type {type}"))),
    })
}
