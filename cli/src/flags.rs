//! What an operation takes, as arguments of a command: required fields by their order, the others as flags.

use clap::{
    Arg, ArgAction,
    builder::{PossibleValue, PossibleValuesParser, Str},
    value_parser,
};

use crate::surface::{Field, Kind, Operation, kebab};

/// Begins the ids of an operation's own arguments, so that no other flag is taken for one of them.
const OWN: &str = "field.";

/// The id of the argument for a field, named by its path: `layout.type`.
pub(crate) fn id(path: &str) -> String {
    format!("{OWN}{path}")
}

/// All arguments of an operation.
pub(crate) fn arguments(operation: &Operation) -> Vec<Arg> {
    let last = operation.fields.iter().rposition(|field| field.required);
    let mut arguments = Vec::new();
    for (place, field) in operation.fields.iter().enumerate() {
        // Only the last one by order may be given several times.
        let many = matches!(field.kind, Kind::List(_));
        if field.required && (!many || Some(place) == last) {
            arguments.push(positional(field));
        } else {
            flags(field, &field.name, field.required, &mut arguments);
        }
    }
    arguments
}

fn positional(field: &Field) -> Arg {
    let arg = Arg::new(id(&field.name)).required(true).help(help(field)).value_name(shout(&field.name));
    match &field.kind {
        Kind::List(item) => parsed(arg.num_args(1..).action(ArgAction::Append), item),
        kind => parsed(arg, kind),
    }
}

fn flags(field: &Field, path: &str, required: bool, into: &mut Vec<Arg>) {
    let arg = Arg::new(id(path)).long(kebab(path)).help(help(field)).required(required);
    let arg = match &field.kind {
        Kind::Flag => arg.num_args(0..=1).require_equals(true).default_missing_value("true"),
        Kind::List(_) | Kind::Map => arg.action(ArgAction::Append),
        _ => arg,
    };
    let item = if let Kind::List(item) = &field.kind { item } else { &field.kind };
    into.push(parsed(arg.value_name(placeholder(item)), item));
    if let Kind::Record(fields) = &field.kind {
        for inner in fields {
            flags(inner, &format!("{path}.{}", inner.name), false, into);
        }
    }
}

/// Lets clap check what it can. Texts and JSON are looked at later: they may stand in a file.
fn parsed(arg: Arg, kind: &Kind) -> Arg {
    match kind {
        Kind::Flag => arg.value_parser(value_parser!(bool)).hide_possible_values(true),
        Kind::Integer { least, most } => {
            arg.allow_negative_numbers(true).value_parser(value_parser!(i64).range(*least..=*most))
        }
        Kind::Number => arg.allow_negative_numbers(true).value_parser(value_parser!(f64)),
        Kind::Choice(choices) => {
            let value = |(value, doc): &(String, String)| {
                PossibleValue::new(Str::from(value.clone())).help(sentence(doc))
            };
            arg.value_parser(PossibleValuesParser::new(choices.iter().map(value)))
        }
        _ => arg,
    }
}

fn help(field: &Field) -> String {
    let doc = sentence(&field.doc);
    match &field.kind {
        Kind::List(item) => format!("{doc}; may be given several times{}", form(item)),
        kind => format!("{doc}{}", form(kind)),
    }
}

fn form(kind: &Kind) -> &'static str {
    match kind {
        Kind::Record(_) | Kind::Json => " [JSON, @FILE or -]",
        Kind::Map => " [NAME=VALUE, JSON, @FILE or -]",
        Kind::Text { exact: true, .. } => " [text, @FILE or -]",
        _ => "",
    }
}

fn placeholder(kind: &Kind) -> &'static str {
    match kind {
        Kind::Flag => "true|false",
        Kind::Integer { .. } | Kind::Number => "NUMBER",
        Kind::Choice(_) => "VALUE",
        Kind::Record(_) | Kind::Json => "JSON",
        Kind::Map => "NAME=VALUE",
        Kind::Text { .. } | Kind::List(_) => "TEXT",
    }
}

/// One line, without the full stop, as help has it.
fn sentence(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches('.').to_owned()
}

/// `sessionId` → `SESSION_ID`.
fn shout(name: &str) -> String {
    kebab(name).replace('-', "_").to_ascii_uppercase()
}
