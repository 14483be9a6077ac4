//! How Ruby's documentation and signatures spell types.

use crate::generate::model::Type;

const RESERVED: [&str; 35] = [
    "alias", "and", "begin", "break", "case", "class", "def", "defined", "do", "else", "elsif", "end",
    "ensure", "false", "for", "if", "in", "module", "next", "nil", "not", "or", "redo", "rescue", "retry",
    "return", "self", "super", "then", "true", "undef", "unless", "until", "when", "while",
];

/// A keyword of this name could not be read inside its method.
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name) || name == "yield"
}

/// The type in documentation: of something that is `given`, or that comes from the service.
pub(super) fn words(r#type: &Type, given: bool) -> String {
    match r#type {
        Type::Boolean => "Boolean".to_owned(),
        Type::Long if given => "Integer, Time".to_owned(),
        Type::Integer | Type::Long => "Integer".to_owned(),
        Type::Double => "Float".to_owned(),
        Type::Json => "Object".to_owned(),
        Type::List(of) => format!("Array<{}>", words(of, given)),
        Type::Map(of) => format!("Hash{{String => {}}}", words(of, given)),
        Type::Enum(_) if given => "Symbol, String".to_owned(),
        Type::Text | Type::TextOrBytes | Type::Enum(_) => "String".to_owned(),
        Type::TextOrHeaders => "String, Hash".to_owned(),
        Type::Record(name) if given => format!("{name}, Hash"),
        Type::Record(name) => name.clone(),
    }
}

/// The same as RBS writes it.
pub(super) fn signature(r#type: &Type, given: bool) -> String {
    match r#type {
        Type::Boolean => "bool".to_owned(),
        Type::Long if given => "(Integer | Time)".to_owned(),
        Type::Json => "untyped".to_owned(),
        Type::List(of) => format!("Array[{}]", signature(of, given)),
        Type::Map(of) => format!("Hash[String, {}]", signature(of, given)),
        Type::Enum(_) if given => "(Symbol | String)".to_owned(),
        Type::TextOrHeaders => "(String | Hash[untyped, untyped])".to_owned(),
        Type::Record(name) if given => format!("({name} | Hash[untyped, untyped])"),
        _ => words(r#type, given),
    }
}

/// What `Model.read_as` makes a value of: a model's name, in brackets for a list of them, nothing for plain values.
pub(super) fn shape(r#type: &Type) -> String {
    match r#type {
        Type::Record(name) => format!(":{name}"),
        Type::List(of) if shape(of) != "nil" => format!("[{}]", shape(of)),
        _ => "nil".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{shape, words};
    use crate::generate::model::Type;

    #[test]
    fn shapes_name_models_alone() {
        let list = Type::List(Type::Record("Stream".to_owned()).into());
        assert_eq!(shape(&list), "[:Stream]");
        assert_eq!(shape(&Type::List(Type::Text.into())), "nil");
        assert_eq!(words(&list, true), "Array<Stream, Hash>");
    }
}
