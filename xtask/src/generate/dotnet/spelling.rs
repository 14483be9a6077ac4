//! How C# spells types, and what reads them.

use heck::ToLowerCamelCase;

use crate::generate::model::Type;

const RESERVED: [&str; 24] = [
    "abstract",
    "as",
    "base",
    "bool",
    "break",
    "case",
    "checked",
    "class",
    "default",
    "event",
    "fixed",
    "in",
    "internal",
    "is",
    "lock",
    "namespace",
    "new",
    "object",
    "out",
    "params",
    "ref",
    "string",
    "this",
    "using",
];

/// The name of a parameter: a word of the language's has a mark before it.
pub(super) fn parameter(wire: &str) -> String {
    let name = wire.to_lower_camel_case();
    if RESERVED.contains(&name.as_str()) { format!("@{name}") } else { name }
}

/// Cannot be null by itself.
pub(super) fn is_value(r#type: &Type) -> bool {
    matches!(r#type, Type::Boolean | Type::Integer | Type::Long | Type::Double | Type::Enum(_))
}

/// The type of something that is `given`, or that comes from the service.
pub(super) fn name(r#type: &Type, given: bool) -> String {
    match r#type {
        Type::Text | Type::TextOrBytes | Type::TextOrHeaders => "string".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Long => "long".to_owned(),
        Type::Double => "double".to_owned(),
        Type::Json => "object".to_owned(),
        Type::List(of) if given => format!("IEnumerable<{}>", name(of, given)),
        Type::List(of) => format!("IReadOnlyList<{}>", name(of, given)),
        Type::Map(of) if given => format!("IEnumerable<KeyValuePair<string, {}>>", name(of, given)),
        Type::Map(of) => format!("IReadOnlyDictionary<string, {}>", name(of, given)),
        Type::Enum(name) | Type::Record(name) => name.clone(),
    }
}

/// The function that makes it of JSON's value.
pub(super) fn reader(r#type: &Type) -> String {
    match r#type {
        Type::Text | Type::TextOrBytes | Type::TextOrHeaders => "Values.Text".to_owned(),
        Type::Boolean => "Values.Boolean".to_owned(),
        Type::Integer => "Values.Integer".to_owned(),
        Type::Long => "Values.Long".to_owned(),
        Type::Double => "Values.Double".to_owned(),
        Type::Json => "Values.Json".to_owned(),
        Type::List(of) => format!("Values.List({})", reader(of)),
        Type::Map(of) => format!("Values.Map({})", reader(of)),
        // In full: `Role` alone would be the property of that name, which may be null.
        Type::Enum(name) => format!("VonageVideo.{name}.Read"),
        Type::Record(name) => format!("{name}.Read"),
    }
}

#[cfg(test)]
mod tests {
    use super::{name, reader};
    use crate::generate::model::Type;

    #[test]
    fn what_is_given_may_be_any_sequence() {
        let list = Type::List(Type::Enum("Role".to_owned()).into());
        assert_eq!(name(&list, true), "IEnumerable<Role>");
        assert_eq!(name(&list, false), "IReadOnlyList<Role>");
        assert_eq!(reader(&list), "Values.List(VonageVideo.Role.Read)");
    }
}
