//! From what was typed to the JSON that the SDK takes.

use clap::ArgMatches;
use opentok_sdk::Json;
use serde_json::{Map, json};

use crate::{
    failure::{Failure, Result},
    flags::id,
    input::Input,
    surface::{Field, Kind, Operation, kebab},
};

/// The request of an operation.
pub(crate) fn read(operation: &Operation, matches: &ArgMatches) -> Result<Json> {
    let mut reader = Reader { matches, input: Input::default() };
    Ok(Json::Object(reader.record(&operation.fields, "")?))
}

struct Reader<'a> {
    matches: &'a ArgMatches,
    input: Input,
}

impl Reader<'_> {
    /// The fields that were given, each under its own flag.
    fn record(&mut self, fields: &[Field], within: &str) -> Result<Map<String, Json>> {
        let mut record = Map::new();
        for field in fields {
            let path = format!("{within}{}", field.name);
            if let Some(value) = self.field(&path, &field.kind)? {
                record.insert(field.name.clone(), value);
            }
        }
        Ok(record)
    }

    fn field(&mut self, path: &str, kind: &Kind) -> Result<Option<Json>> {
        match kind {
            Kind::List(item) => self.list(path, item),
            Kind::Map => self.map(path),
            Kind::Record(fields) => {
                let whole = self.one(path, kind)?;
                let parts = self.record(fields, &format!("{path}."))?;
                Ok(joined(whole, parts))
            }
            _ => self.one(path, kind),
        }
    }

    fn one(&mut self, path: &str, kind: &Kind) -> Result<Option<Json>> {
        let id = id(path);
        let matches = self.matches;
        // What is required but stands within a group that was left out has no flag: it is not there.
        Ok(match kind {
            Kind::Flag => given::<bool>(matches, &id).next().map(|value| json!(value)),
            Kind::Integer { .. } => given::<i64>(matches, &id).next().map(|value| json!(value)),
            Kind::Number => given::<f64>(matches, &id).next().map(|value| json!(value)),
            _ => match given::<String>(matches, &id).next() {
                Some(typed) => Some(self.value(path, kind, typed)?),
                None => None,
            },
        })
    }

    fn list(&mut self, path: &str, item: &Kind) -> Result<Option<Json>> {
        let id = id(path);
        let matches = self.matches;
        if !matches.try_contains_id(&id).is_ok_and(|given| given) {
            return Ok(None);
        }
        let mut items = Vec::new();
        match item {
            Kind::Flag => items.extend(given::<bool>(matches, &id).map(|value| json!(value))),
            Kind::Integer { .. } => items.extend(given::<i64>(matches, &id).map(|value| json!(value))),
            Kind::Number => items.extend(given::<f64>(matches, &id).map(|value| json!(value))),
            _ => {
                for typed in given::<String>(matches, &id) {
                    match self.value(path, item, typed)? {
                        // All of them at once.
                        Json::Array(several) => items.extend(several),
                        one => items.push(one),
                    }
                }
            }
        }
        Ok(Some(Json::Array(items)))
    }

    /// `NAME=VALUE` as often as needed, or an object.
    fn map(&mut self, path: &str) -> Result<Option<Json>> {
        let mut map = Map::new();
        for typed in given::<String>(self.matches, &id(path)) {
            match typed.split_once('=').filter(|_| !typed.starts_with(['{', '@'])) {
                Some((name, value)) => {
                    map.insert(name.to_owned(), json!(value));
                }
                None => match self.json(path, typed)? {
                    Json::Object(several) => map.extend(several),
                    _ => return Err(wrong(path, "must be NAME=VALUE or a JSON object")),
                },
            }
        }
        Ok((!map.is_empty()).then_some(Json::Object(map)))
    }

    fn value(&mut self, path: &str, kind: &Kind, typed: &str) -> Result<Json> {
        match kind {
            Kind::Choice(_) => Ok(json!(typed)),
            Kind::Text { exact, headers } => {
                let text = self.input.text(&kebab(path), typed, *exact)?;
                if *headers && text.starts_with('{') { parsed(path, &text) } else { Ok(json!(text)) }
            }
            _ => self.json(path, typed),
        }
    }

    fn json(&mut self, path: &str, typed: &str) -> Result<Json> {
        let text = self.input.text(&kebab(path), typed, true)?;
        parsed(path, &text)
    }
}

fn parsed(path: &str, text: &str) -> Result<Json> {
    serde_json::from_str(text).map_err(|error| {
        // What was given may be a secret, and is not repeated.
        wrong(path, &format!("is not JSON (line {}, column {})", error.line(), error.column()))
    })
}

fn wrong(path: &str, reason: &str) -> Failure {
    Failure::usage(format!("{}: {reason}", kebab(path)))
}

fn given<'a, T: Clone + Send + Sync + 'static>(
    matches: &'a ArgMatches,
    id: &str,
) -> impl Iterator<Item = &'a T> + use<'a, T> {
    matches.try_get_many::<T>(id).ok().flatten().into_iter().flatten()
}

/// A record that was given as a whole, and what was given of it piece by piece.
fn joined(whole: Option<Json>, parts: Map<String, Json>) -> Option<Json> {
    match whole {
        Some(Json::Object(mut whole)) => {
            whole.extend(parts);
            Some(Json::Object(whole))
        }
        // Whatever else it is, the SDK says what is wrong with it.
        Some(other) => Some(other),
        None => (!parts.is_empty()).then_some(Json::Object(parts)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;
    use crate::{command, surface::Surface};

    /// A toy's request, made of these words.
    fn toy(words: &[&str]) -> Value {
        let optional = |kind: &str| json!({ "type": [kind, "null"] });
        let part = json!({ "type": "object", "required": ["colour"], "properties": {
            "colour": { "type": "string", "oneOf": [{ "const": "red" }, { "const": "skyBlue" }] },
            "inner": { "anyOf": [{ "$ref": "#/$defs/Inner" }, { "type": "null" }] },
        }});
        let surface = Surface::read(&json!({
            "operations": [{
                "group": "toys", "verb": "make", "name": "make_toy", "doc": "Makes a toy.", "method": "POST",
                "request": { "$ref": "#/$defs/MakeToy" },
            }],
            "types": {
                "Part": part,
                "Inner": { "type": "object", "properties": { "isLoud": optional("boolean") } },
                "MakeToy": { "type": "object", "required": ["boxId", "parts"], "properties": {
                    "boxId": { "type": "string" },
                    "wheels": { "type": ["integer", "null"], "format": "int32" },
                    "weight": optional("number"),
                    "numbers": { "type": ["array", "null"], "items": { "type": "integer", "format": "int64" } },
                    "first": { "anyOf": [{ "$ref": "#/$defs/Part" }, { "type": "null" }] },
                    "labels": { "type": ["object", "null"], "additionalProperties": { "type": "string" } },
                    "note": {},
                    "parts": { "type": "array", "items": { "$ref": "#/$defs/Part" } },
                }},
            },
        }));
        let words = ["opentok", "toys", "make"].iter().chain(words);
        let matches = command::build(&surface).try_get_matches_from(words).expect("understood");
        let (_, group) = matches.subcommand().expect("a group");
        let (_, verb) = group.subcommand().expect("a verb");
        read(&surface.operations[0], verb).expect("a request")
    }

    #[test]
    fn fields_are_what_the_manifest_says() {
        let red = r#"{"colour":"red"}"#;
        assert_eq!(toy(&["b", red]), json!({ "boxId": "b", "parts": [{ "colour": "red" }] }));
        assert_eq!(toy(&["b", "[]"]), json!({ "boxId": "b", "parts": [] }));
        let numbers = ["--wheels", "-4", "--weight", "1.5", "--numbers", "1", "--numbers", "-2"];
        let made = toy(&[&numbers[..], &["b", red, red]].concat());
        assert_eq!(
            (&made["wheels"], &made["weight"], &made["numbers"]),
            (&json!(-4), &json!(1.5), &json!([1, -2]))
        );
        assert_eq!(made["parts"].as_array().map(Vec::len), Some(2));
        // A list may come as one, and texts that begin with @ as well.
        let made = toy(&["@@b", &format!("[{red},{red},{red}]"), "--note", r#"{"a":[null]}"#]);
        assert_eq!(made["parts"].as_array().map(Vec::len), Some(3));
        assert_eq!((&made["boxId"], &made["note"]), (&json!("@b"), &json!({ "a": [null] })));
    }

    #[test]
    fn records_come_whole_or_piece_by_piece() {
        let part = ["--first", r#"{"colour":"red"}"#, "--first.inner.is-loud"];
        assert_eq!(
            toy(&[&part[..], &["b", "[]"]].concat())["first"],
            json!({ "colour": "red", "inner": { "isLoud": true } })
        );
        let made = toy(&["--first.colour", "skyBlue", "--first.inner.is-loud=false", "b", "[]"]);
        assert_eq!(made["first"], json!({ "colour": "skyBlue", "inner": { "isLoud": false } }));
        let labels = ["--labels", "a=b=c", "--labels", r#"{"d":"e"}"#];
        assert_eq!(toy(&[&labels[..], &["b", "[]"]].concat())["labels"], json!({ "a": "b=c", "d": "e" }));
    }
}
