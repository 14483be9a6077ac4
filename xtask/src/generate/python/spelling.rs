//! How Python spells names and types.

use heck::ToSnakeCase;

use crate::generate::model::Type;

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The protocol of `types.py` for all headers at once.
pub(super) const HEADERS: &str = "Headers";

/// `from` is a word of the language, so an argument of that name gets a line after it.
pub(super) fn identifier(wire: &str) -> String {
    let name = wire.to_snake_case();
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

/// The value of an attribute.
pub(super) fn holds(r#type: &Type) -> String {
    match r#type {
        Type::Text => "str".to_owned(),
        Type::TextOrBytes => "str | bytes | bytearray | memoryview".to_owned(),
        Type::TextOrHeaders => format!("str | {HEADERS}"),
        Type::Boolean => "bool".to_owned(),
        Type::Integer | Type::Long => "int".to_owned(),
        Type::Double => "float".to_owned(),
        Type::Json => "Any".to_owned(),
        Type::List(of) => format!("tuple[{}, ...]", holds(of)),
        Type::Map(of) => format!("dict[str, {}]", holds(of)),
        Type::Enum(name) | Type::Record(name) => name.clone(),
    }
}

/// What may be given for it: in a request only what is right, in an answer made by hand also what is new.
pub(super) fn accepts(r#type: &Type, request: bool) -> String {
    match r#type {
        Type::Long if request => "int | datetime | timedelta".to_owned(),
        Type::List(of) => format!("Sequence[{}]", accepts(of, request)),
        Type::Map(of) => format!("Mapping[str, {}]", accepts(of, request)),
        Type::Enum(name) if request => like(name),
        Type::Enum(name) => format!("{name} | str"),
        Type::Record(name) if request => format!("{name} | {}", dictionary(name)),
        _ => holds(r#type),
    }
}

/// An enumeration's members and texts.
pub(super) fn like(name: &str) -> String {
    format!("{name}Like")
}

/// A group of options as a dictionary.
pub(super) fn dictionary(name: &str) -> String {
    format!("{name}Dict")
}

/// The type as `_shape.py` reads it.
pub(super) fn shape(r#type: &Type, request: bool) -> String {
    match r#type {
        Type::Long if request => "Seconds".to_owned(),
        Type::Json => "object".to_owned(),
        // By name: enumerations are loaded when one is first met.
        Type::Enum(name) => format!("\"{name}\""),
        Type::List(of) => format!("[{}]", shape(of, request)),
        Type::Map(of) => format!("{{\"*\": {}}}", shape(of, request)),
        _ => holds(r#type),
    }
}

/// An argument on its way to the wire.
pub(super) fn given(name: &str, r#type: &Type) -> String {
    if needs_give(r#type) { format!("give({}, {name})", shape(r#type, true)) } else { name.to_owned() }
}

/// Whether an argument means something else on the wire; enumerations are texts already.
fn needs_give(r#type: &Type) -> bool {
    match r#type {
        Type::Long | Type::Record(_) => true,
        Type::List(of) | Type::Map(of) => needs_give(of),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::identifier;

    #[test]
    fn words_of_the_language_are_no_names() {
        assert_eq!(identifier("from"), "from_");
        assert_eq!(identifier("sessionId"), "session_id");
    }
}
