//! What an expression of the tables is called in each language.

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};

use super::{
    super::{Surface, model::Type},
    rows::{Kind, Row},
};

/// The languages that spell a name alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// Python and Rust.
    Snake,
    /// Node, Kotlin and Swift.
    Camel,
    Java,
}

impl Face {
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Snake => "Python, Rust",
            Self::Camel => "Node, Kotlin, Swift",
            Self::Java => "Java",
        }
    }

    fn spell(self, name: &str) -> String {
        if self == Self::Snake { name.to_snake_case() } else { name.to_lower_camel_case() }
    }

    /// The name of the client's class.
    fn client(self) -> String {
        if self == Self::Java { "`OpenTokClient`" } else { "`OpenTok`" }.to_owned()
    }
}

/// What a row is called, or a dash where a language has nothing of its own.
pub(super) fn names(row: &Row, surface: &Surface, face: Face) -> String {
    let mut names: Vec<String> =
        row.ours.iter().filter_map(|one| name(one, row.kind, surface, face)).collect();
    if names.is_empty() {
        names.extend(row.ours.iter().filter_map(|one| alone(one, face)));
    }
    names.dedup();
    if names.is_empty() { "–".to_owned() } else { joined(&names) }
}

/// `uri` of `dial` and `token` of `dial` are `uri`, `token` of `dial`.
fn joined(names: &[String]) -> String {
    let mut text = String::new();
    for (place, name) in names.iter().enumerate() {
        let whole = |name: &str| name.split_once(" of ").map(|(_, whole)| whole.to_owned());
        let next = names.get(place.saturating_add(1));
        let shared = whole(name).is_some() && next.and_then(|next| whole(next)) == whole(name);
        text += if shared { name.split(" of ").next().unwrap_or(name) } else { name };
        text += if next.is_some() { ", " } else { "" };
    }
    text
}

fn name(expression: &str, kind: Kind, surface: &Surface, face: Face) -> Option<String> {
    match expression.split_once(':')? {
        ("client", _) if kind == Kind::Class => Some(face.client()),
        ("kotlin", "opentok.OpenTok") | ("python", "opentok_sdk.OpenTok") => Some(face.client()),
        ("client", name) => Some(format!("`{}` of the client", face.spell(name))),
        ("manifest", name) => Some(match name.split_once('.') {
            Some((owner, member)) => self::member(owner, member, kind, surface, face),
            None if name.starts_with(char::is_uppercase) => format!("`{name}`"),
            None if kind == Kind::Class => format!("arguments of `{}`", face.spell(name)),
            None => operation(name, surface, face),
        }),
        _ => None,
    }
}

/// An argument of an operation, a field of a type; or the enumeration that it is one of.
fn member(owner: &str, member: &str, kind: Kind, surface: &Surface, face: Face) -> String {
    let operation = surface.operations.iter().find(|one| one.name == owner).map(|one| &one.request);
    let record = operation.or_else(|| surface.records.iter().find(|one| one.name == owner));
    let field = record.and_then(|record| record.fields.iter().find(|one| one.wire == member));
    match field.map(|field| &field.r#type) {
        Some(Type::Enum(name)) if kind == Kind::Class => format!("`{name}`"),
        _ if operation.is_some() => format!("`{}` of `{}`", face.spell(member), face.spell(owner)),
        _ if kind == Kind::Option => format!("`{}` of `{owner}`", face.spell(member)),
        _ if face == Face::Java => format!("`{owner}.get{}()`", member.to_upper_camel_case()),
        _ => format!("`{owner}.{}`", face.spell(member)),
    }
}

/// In Java an operation that asks the service has a twin that returns a future.
fn operation(name: &str, surface: &Surface, face: Face) -> String {
    let spelt = face.spell(name);
    let remote = surface.operations.iter().any(|one| one.name == name && !one.local);
    let future = if face == Face::Java && remote { format!(", `{spelt}Async`") } else { String::new() };
    format!("`{spelt}`{future}")
}

/// What one language alone has: `Archive.to_dict` of Python. Not the older faces.
fn alone(expression: &str, face: Face) -> Option<String> {
    let (language, path) = expression.split_once(':')?;
    let (of, package) = match language {
        "python" => (Face::Snake, "opentok_sdk."),
        "kotlin" => (Face::Camel, "opentok."),
        "node" => (Face::Camel, ""),
        _ => return None,
    };
    let name = path.strip_prefix(package).unwrap_or(path);
    let modern = of == face && !name.starts_with("legacy.");
    modern.then(|| format!("`{name}` ({})", language.to_upper_camel_case()))
}

/// An original's name in the older face: `OpenTok#dial` of `node:legacy.OpenTok.prototype.dial`.
pub(super) fn older(row: &Row) -> String {
    let path = row.legacy.as_deref().and_then(|name| name.split_once("legacy."));
    path.map_or_else(|| "–".to_owned(), |(_, name)| format!("`{}`", name.replace(".prototype.", "#")))
}

/// The kinds of a row's errors, and their classes in Python and Node, in Kotlin and Java.
pub(super) fn errors(row: &Row) -> [String; 3] {
    let kinds: Vec<&str> = row.ours.iter().filter_map(|one| one.strip_prefix("error:")).collect();
    let all = |any: &str, one: fn(&str) -> String| {
        let names = kinds.iter().map(|kind| if *kind == "*" { any.to_owned() } else { one(kind) });
        names.collect::<Vec<_>>().join(", ")
    };
    [
        all("any", |kind| format!("`{kind}`")),
        all("`OpenTokError`", |kind| format!("`{}Error`", kind.to_upper_camel_case())),
        all("`OpenTokException`", |kind| format!("`.{}`", kind.to_upper_camel_case())),
    ]
}
