//! One request, ready to be sent, and to be sent again.

use bytes::Bytes;
use http::Method;
use serde_json::Value;

#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Path and query, percent-encoded, starting with `/`.
    pub(crate) target: String,
    pub(crate) body: Body,
    /// What in it must not be seen in an error, though the service may repeat it.
    pub(crate) secrets: Vec<String>,
}

#[derive(Debug)]
pub(crate) enum Body {
    None,
    Typed { content_type: &'static str, bytes: Bytes },
}

impl Body {
    pub(crate) fn json(value: &Value) -> Self {
        Self::Typed { content_type: "application/json", bytes: value.to_string().into() }
    }

    /// Names and values, encoded already.
    pub(crate) fn form(text: String) -> Self {
        Self::Typed { content_type: "application/x-www-form-urlencoded", bytes: text.into() }
    }
}
