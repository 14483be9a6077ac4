//! One call of an operation, as a program in C# writes it.

use heck::{ToLowerCamelCase, ToUpperCamelCase};

use crate::generate::{
    example::{Given, Literal, list},
    model::Operation,
};

/// Longer calls have each option in a line of its own.
const WIDTH: usize = 100;

/// The lines of a call that waits, or of one that is awaited.
pub(super) fn call(operation: &Operation, options: Option<&str>, awaited: bool) -> Vec<String> {
    let answer = if operation.response.is_some() { "var answer = " } else { "" };
    let (wait, end) = if awaited { ("await ", "Async") } else { ("", "") };
    let before = format!("{answer}{wait}client.{}{end}(", operation.name.to_upper_camel_case());
    let (required, optional): (Vec<_>, Vec<_>) = operation.example.iter().partition(|one| one.required);
    let required: Vec<_> = required.iter().map(|one| literal(&one.value)).collect();
    let Some(options) = options.filter(|_| !optional.is_empty()) else {
        return vec![format!("{before}{});", required.join(", "))];
    };
    let before = required.iter().fold(before, |text, one| format!("{text}{one}, ")) + "new " + options;
    let line = format!("{before} {{ {} }});", list(&optional, |one| set(one)));
    if line.len() <= WIDTH {
        return vec![line];
    }
    let set = optional.iter().map(|one| format!("    {},", set(one)));
    [before, "{".to_owned()].into_iter().chain(set).chain(["});".to_owned()]).collect()
}

fn set(one: &Given) -> String {
    format!("{} = {}", one.wire.to_upper_camel_case(), literal(&one.value))
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Enum { r#type, name, .. } => format!("{type}.{name}"),
        Literal::Number(number) => number.to_string(),
        Literal::Boolean(truth) => truth.to_string(),
        Literal::Name(name) => name.to_lower_camel_case(),
        Literal::Record { r#type, fields } => {
            let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|one| one.required);
            let required = list(&required, |one| literal(&one.value));
            if optional.is_empty() {
                return format!("new {type}({required})");
            }
            let arguments = if required.is_empty() { required } else { format!("({required})") };
            format!("new {type}{arguments} {{ {} }}", list(&optional, |one| set(one)))
        }
        Literal::List(items) => format!("new[] {{ {} }}", list(items, literal)),
    }
}

#[cfg(test)]
mod tests {
    use super::literal;
    use crate::generate::example::{Given, Literal};

    #[test]
    fn records_set_what_is_optional() {
        let field =
            |wire: &str, required| Given { wire: wire.to_owned(), required, value: Literal::Number(1) };
        let record = |fields| literal(&Literal::Record { r#type: "Hls".to_owned(), fields });
        assert_eq!(record(vec![]), "new Hls()");
        assert_eq!(record(vec![field("a", true)]), "new Hls(1)");
        assert_eq!(record(vec![field("lowLatency", false)]), "new Hls { LowLatency = 1 }");
        assert_eq!(record(vec![field("a", true), field("b", false)]), "new Hls(1) { B = 1 }");
    }
}
