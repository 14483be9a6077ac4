//! JSON values cross as text: what the service sent stays as it came, and what a caller hands over is read here.

use std::collections::HashMap;

use serde::de::IgnoredAny;

use crate::{OpenTokError, cross::Cross, generated::RawAnswer};

/// A JSON value, as text.
#[derive(Debug, Clone)]
pub struct Json(String);

uniffi::custom_type!(
    /// A JSON value, as text.
    Json,
    String,
    { lower: |json| json.0, try_lift: |text| Ok(Json(text)) }
);

impl Json {
    /// The value of an argument; a text that is none is refused without being repeated.
    pub(crate) fn read(
        self,
        operation: &'static str,
        field: &str,
    ) -> Result<opentok_sdk::Json, OpenTokError> {
        Ok(opentok_sdk::json_text(operation, field, &self.0)?)
    }
}

impl Cross<Json> for opentok_sdk::Json {
    fn cross(self) -> Json {
        Json(self.to_string())
    }
}

/// Of answers, which show themselves by way of the core's record.
impl Cross<opentok_sdk::Json> for Json {
    fn cross(self) -> opentok_sdk::Json {
        self.0.parse().unwrap_or_else(|_| self.0.into())
    }
}

impl Cross<RawAnswer> for opentok_sdk::RawText {
    fn cross(self) -> RawAnswer {
        RawAnswer {
            status: self.status,
            headers: self.headers,
            body: self.body.map(Json),
            extra: HashMap::new(),
        }
    }
}

/// How many items of a page could not be read, and are among its other fields.
#[expect(clippy::implicit_hasher, reason = "UniFFI knows this one alone")]
#[uniffi::export]
#[must_use]
pub fn unread(extra: &HashMap<String, Json>) -> i32 {
    let items = extra.get("items").and_then(|json| serde_json::from_str::<Vec<IgnoredAny>>(&json.0).ok());
    items.map_or(0, |items| items.len().try_into().unwrap_or(i32::MAX))
}
