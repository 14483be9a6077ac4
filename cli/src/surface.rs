//! The manifest as the commands need it: operations and the fields of their requests.

use opentok_sdk::Json;
use serde_json::Map;

use crate::spelling::spell;

/// Records within records are offered as flags so far; what is deeper is given as JSON.
const DEEPEST: usize = 4;

/// Everything that can be called.
#[derive(Debug)]
pub(crate) struct Surface {
    /// In the order of the manifest, group by group.
    pub(crate) operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// For example `archives`.
    pub(crate) group: String,
    /// Its name within the group, for example `start`.
    pub(crate) verb: String,
    /// Its name for the SDK, for example `start_archive`.
    pub(crate) name: String,
    /// What it does, in Markdown.
    pub(crate) doc: String,
    /// `GET`, `POST` …; empty where nothing is sent, `ANY` where the caller chooses.
    pub(crate) method: String,
    /// Whether it returns one page of several.
    pub(crate) pages: bool,
    /// What it takes.
    pub(crate) fields: Vec<Field>,
}

/// One field of a request.
#[derive(Debug)]
pub(crate) struct Field {
    /// As the manifest spells it: `sessionId`.
    pub(crate) name: String,
    /// What it means.
    pub(crate) doc: String,
    /// Whether it must be given.
    pub(crate) required: bool,
    /// What it may be.
    pub(crate) kind: Kind,
}

/// What a value may be.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A text; `exact` if not even the line break at its end may be lost, `headers` if it may be an object as well.
    Text { exact: bool, headers: bool },
    /// True or false.
    Flag,
    /// A whole number, and how far it goes.
    Integer { least: i64, most: i64 },
    /// Any number.
    Number,
    /// One of these, each with what it means.
    Choice(Vec<(String, String)>),
    /// Several.
    List(Box<Kind>),
    /// Fields of its own.
    Record(Vec<Field>),
    /// Texts by name.
    Map,
    /// Anything.
    Json,
}

impl Operation {
    /// Whether it needs no network.
    pub(crate) fn is_local(&self) -> bool {
        self.method.is_empty()
    }
}

impl Surface {
    /// Reads the manifest. What it does not say is taken for nothing, or for any JSON.
    pub(crate) fn read(manifest: &Json) -> Self {
        let types = manifest["types"].as_object().cloned().unwrap_or_default();
        let rows = manifest["operations"].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut operations: Vec<_> = rows.iter().map(|row| operation(row, &types)).collect();
        spell(&mut operations);
        Self { operations }
    }
}

fn operation(row: &Json, types: &Map<String, Json>) -> Operation {
    Operation {
        group: kebab(text(&row["group"])),
        verb: kebab(text(&row["verb"])),
        name: text(&row["name"]).to_owned(),
        doc: text(&row["doc"]).to_owned(),
        method: text(&row["method"]).to_owned(),
        pages: row["pages"].is_string(),
        fields: fields(resolved(&row["request"], types), types, 0),
    }
}

fn fields(record: &Json, types: &Map<String, Json>, depth: usize) -> Vec<Field> {
    let required = record["required"].as_array().map(Vec::as_slice).unwrap_or_default();
    let properties = record["properties"].as_object().into_iter().flatten();
    properties
        .map(|(name, schema)| Field {
            name: name.clone(),
            doc: text(&schema["description"]).to_owned(),
            required: required.iter().any(|one| one == name),
            kind: kind(schema, types, depth),
        })
        .collect()
}

fn kind(schema: &Json, types: &Map<String, Json>, depth: usize) -> Kind {
    let schema = resolved(schema, types);
    let named = choices(schema);
    if !named.is_empty() {
        return Kind::Choice(named);
    }
    let format = text(&schema["format"]);
    match kind_name(&schema["type"]) {
        "string" => Kind::Text { exact: format == "text_or_bytes", headers: format == "text_or_headers" },
        "boolean" => Kind::Flag,
        "integer" if format == "int32" => Kind::Integer { least: i32::MIN.into(), most: i32::MAX.into() },
        "integer" => Kind::Integer { least: i64::MIN, most: i64::MAX },
        "number" => Kind::Number,
        "array" => Kind::List(Box::new(kind(&schema["items"], types, depth))),
        "object" if schema["properties"].is_object() && depth < DEEPEST => {
            Kind::Record(fields(schema, types, depth.saturating_add(1)))
        }
        "object" if schema["additionalProperties"]["type"] == "string" => Kind::Map,
        _ => Kind::Json,
    }
}

/// Behind references, and behind "or nothing".
fn resolved<'a>(schema: &'a Json, types: &'a Map<String, Json>) -> &'a Json {
    let something = |either: &&Json| either["type"] != "null";
    let either = schema["anyOf"].as_array().and_then(|either| either.iter().find(something));
    let schema = either.unwrap_or(schema);
    let name = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
    name.and_then(|name| types.get(name)).unwrap_or(schema)
}

fn choices(schema: &Json) -> Vec<(String, String)> {
    let values = schema["oneOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    let choice =
        |value: &Json| Some((value["const"].as_str()?.to_owned(), text(&value["description"]).to_owned()));
    values.iter().filter_map(choice).collect()
}

fn kind_name(kind: &Json) -> &str {
    let several = kind.as_array().into_iter().flatten();
    several.filter_map(Json::as_str).find(|kind| *kind != "null").unwrap_or_else(|| text(kind))
}

fn text(json: &Json) -> &str {
    json.as_str().unwrap_or_default()
}

/// `sessionId` and `session_id` → `session-id`.
pub(crate) fn kebab(name: &str) -> String {
    let mut out = String::with_capacity(name.len().saturating_add(4));
    for letter in name.chars() {
        match letter {
            '_' => out.push('-'),
            _ if letter.is_ascii_uppercase() => {
                out.push('-');
                out.push(letter.to_ascii_lowercase());
            }
            _ => out.push(letter),
        }
    }
    out
}
