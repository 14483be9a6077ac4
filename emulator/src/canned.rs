//! Answers that a test has written: for replay and for faults.

use http::header::{HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::reply::Reply;

/// `{status?, headers?, json? | text?}`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Canned {
    pub(crate) status: Option<u16>,
    #[serde(default)]
    pub(crate) headers: Map<String, Value>,
    #[serde(default, deserialize_with = "present")]
    pub(crate) json: Option<Value>,
    pub(crate) text: Option<String>,
}

/// Takes `null` for a value that is there.
pub(crate) fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl Canned {
    /// Says what is wrong with the answer, if anything is.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.status.is_some_and(|status| !(200..=599).contains(&status)) {
            return Err("\"status\" must be a number from 200 to 599".to_owned());
        }
        if self.json.is_some() && self.text.is_some() {
            return Err("give \"json\" or \"text\", not both".to_owned());
        }
        for (name, value) in &self.headers {
            if HeaderName::try_from(name).is_err() || HeaderValue::try_from(header_text(value)).is_err() {
                return Err(format!("the header \"{name}\" has a name or value that HTTP does not allow"));
            }
        }
        Ok(())
    }

    pub(crate) fn has_body(&self) -> bool {
        self.json.is_some() || self.text.is_some()
    }

    pub(crate) fn reply(&self) -> Reply {
        let status = self.status.unwrap_or(200);
        let mut reply = match (&self.json, &self.text) {
            (Some(json), _) => Reply::json(status, json),
            (None, Some(text)) => Reply::text(status, text.clone()),
            (None, None) => Reply::empty(status),
        };
        for (name, value) in &self.headers {
            reply.set_header(name, &header_text(value));
        }
        reply
    }
}

fn header_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
