//! The manifest as the templates see it: names, types and documentation, nothing else.

use anyhow::{Context, bail};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    example::{Given, Types},
    failures::{Failure, failures},
};

/// All that can be called, and the types it takes.
#[derive(Debug, Serialize)]
pub(crate) struct Surface {
    pub(crate) error_kinds: Vec<String>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) enums: Vec<Enum>,
    /// Nested option groups and answers, in alphabetical order; not the operations' own requests.
    pub(crate) records: Vec<Record>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Operation {
    pub(crate) group: String,
    pub(crate) verb: String,
    /// `start_archive`.
    pub(crate) name: String,
    /// What it does; how it fails is in `raises`.
    pub(crate) doc: String,
    pub(crate) raises: Vec<Failure>,
    /// The arguments of an example call.
    pub(crate) example: Vec<Given>,
    /// Needs no network: a synchronous method everywhere.
    pub(crate) local: bool,
    pub(crate) method: String,
    pub(crate) path: String,
    /// The method that walks all pages: `iter_archives`, and the type of an item.
    pub(crate) pages: Option<String>,
    pub(crate) item: Option<Type>,
    pub(crate) request: Record,
    /// Absent where nothing is returned.
    pub(crate) response: Option<Type>,
    #[serde(skip)]
    example_text: String,
}

#[derive(Debug, Clone, Serialize)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) doc: String,
    /// Required fields first, each group in the order of declaration.
    pub(crate) fields: Vec<Field>,
    /// Comes from the service (and so has `extra`), rather than from the caller.
    pub(crate) response: bool,
}

#[derive(Debug, Clone, Serialize)]
pub(crate) struct Field {
    /// `sessionId`.
    pub(crate) wire: String,
    pub(crate) doc: String,
    pub(crate) required: bool,
    pub(crate) r#type: Type,
}

#[derive(Debug, Serialize)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) values: Vec<EnumValue>,
}

#[derive(Debug, Serialize)]
pub(crate) struct EnumValue {
    /// `PublisherOnly`.
    pub(crate) name: String,
    /// `publisheronly`.
    pub(crate) wire: String,
    pub(crate) doc: String,
}

/// The few types that every language can show.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub(crate) enum Type {
    Text,
    /// Only of arguments; bytes are UTF-8. Languages that tell the two apart take a text.
    TextOrBytes,
    /// Only of arguments: a header, or all of them, where a language has no types that stand in the way.
    TextOrHeaders,
    Boolean,
    /// 32 bits, signed.
    Integer,
    /// 64 bits, signed.
    Long,
    Double,
    /// Any JSON value.
    Json,
    List(Box<Type>),
    /// From texts to this.
    Map(Box<Type>),
    Enum(String),
    Record(String),
}

impl Type {
    /// What a list or a map is of, however deep; any other type is itself.
    pub(crate) fn inner(&self) -> &Self {
        match self {
            Self::List(of) | Self::Map(of) => of.inner(),
            _ => self,
        }
    }
}

impl Surface {
    /// Reads what `opentok_sdk::manifest` wrote.
    pub(crate) fn parse(manifest: &Value) -> anyhow::Result<Self> {
        let types = manifest["types"].as_object().context("no types")?;
        let error_kinds: Vec<_> = array(&manifest["errorKinds"])?.iter().map(text).collect();
        let mut operations: Vec<Operation> = array(&manifest["operations"])?
            .iter()
            .map(|operation| {
                self::operation(operation, types, &error_kinds)
                    .with_context(|| format!("operation {}", operation["name"]))
            })
            .collect::<anyhow::Result<_>>()?;
        let (mut enums, mut records) = (Vec::new(), Vec::new());
        for (name, schema) in types {
            if schema.get("oneOf").is_some() {
                enums.push(open_enum(name, schema)?);
            } else if !operations.iter().any(|operation| &operation.request.name == name) {
                records.push(record(name, schema, types)?);
            }
        }
        let known = Types { enums: &enums, records: &records };
        for operation in &mut operations {
            operation.example = known
                .example(&operation.example_text, &operation.request)
                .with_context(|| format!("operation {}", operation.name))?;
        }
        Ok(Self { error_kinds, operations, enums, records })
    }
}

fn operation(
    operation: &Value,
    types: &Map<String, Value>,
    error_kinds: &[String],
) -> anyhow::Result<Operation> {
    let request = reference(&operation["request"]).context("the request is not a record")?;
    let response = &operation["response"];
    let response = if response["type"] == "null" { None } else { Some(shape(response, types)?) };
    let pages = operation["pages"].as_str().map(str::to_owned);
    let item = match (&pages, &response) {
        (Some(_), Some(Type::Record(page))) => match shape(&types[page]["properties"]["items"], types)? {
            Type::List(item) => Some(*item),
            other => bail!("a page's items are not a list but {other:?}"),
        },
        _ => None,
    };
    let path = text(&operation["path"]);
    let (doc, raises) = failures(&text(&operation["doc"]), error_kinds);
    Ok(Operation {
        group: text(&operation["group"]),
        verb: text(&operation["verb"]),
        name: text(&operation["name"]),
        doc,
        raises,
        example: Vec::new(),
        example_text: text(&operation["example"]),
        local: text(&operation["method"]).is_empty(),
        method: text(&operation["method"]),
        path,
        pages,
        item,
        request: record(request, types.get(request).context("unknown request")?, types)?,
        response,
    })
}

fn record(name: &str, schema: &Value, types: &Map<String, Value>) -> anyhow::Result<Record> {
    let empty = Map::new();
    let properties = schema["properties"].as_object().unwrap_or(&empty);
    let required: Vec<_> = schema["required"].as_array().into_iter().flatten().map(text).collect();
    let response = properties.contains_key("extra");
    let mut fields = Vec::new();
    for (wire, property) in properties.iter().filter(|(wire, _)| *wire != "extra") {
        fields.push(Field {
            wire: wire.clone(),
            doc: text(&property["description"]),
            required: required.contains(wire),
            r#type: shape(property, types).with_context(|| format!("{name}.{wire}"))?,
        });
    }
    fields.sort_by_key(|field| !field.required);
    Ok(Record { name: name.to_owned(), doc: text(&schema["description"]), fields, response })
}

fn open_enum(name: &str, schema: &Value) -> anyhow::Result<Enum> {
    let values = array(&schema["oneOf"])?
        .iter()
        .map(|value| EnumValue {
            name: text(&value["title"]),
            wire: text(&value["const"]),
            doc: text(&value["description"]),
        })
        .collect();
    Ok(Enum { name: name.to_owned(), doc: text(&schema["description"]), values })
}

/// The type of a schema; whether it may be absent is the field's business.
fn shape(schema: &Value, types: &Map<String, Value>) -> anyhow::Result<Type> {
    if let Some(name) = reference(schema) {
        let target = types.get(name).with_context(|| format!("unknown type {name}"))?;
        let name = name.to_owned();
        return Ok(if target.get("oneOf").is_some() { Type::Enum(name) } else { Type::Record(name) });
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let given: Vec<_> = any.iter().filter(|one| one["type"] != "null").collect();
        return match given.as_slice() {
            [one] => shape(one, types),
            _ => bail!("a choice of types: {schema}"),
        };
    }
    let kind = match &schema["type"] {
        Value::String(kind) => kind.as_str(),
        Value::Array(kinds) => {
            kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or("")
        }
        _ if schema == &Value::Bool(true) || schema.get("properties").is_none() => return Ok(Type::Json),
        _ => "",
    };
    Ok(match (kind, schema["format"].as_str()) {
        ("string", None) => Type::Text,
        ("string", Some("text_or_bytes")) => Type::TextOrBytes,
        ("string", Some("text_or_headers")) => Type::TextOrHeaders,
        ("boolean", None) => Type::Boolean,
        ("integer", Some("int32")) => Type::Integer,
        ("integer", Some("int64")) => Type::Long,
        ("number", Some("double")) => Type::Double,
        ("array", None) => Type::List(shape(&schema["items"], types)?.into()),
        ("object", None) if schema.get("additionalProperties").is_some() => {
            Type::Map(shape(&schema["additionalProperties"], types)?.into())
        }
        _ => bail!("a type that the generator does not know: {schema}"),
    })
}

fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

fn array(value: &Value) -> anyhow::Result<&Vec<Value>> {
    value.as_array().with_context(|| format!("not a list: {value}"))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
