//! What was sent back.

use axum::body::Bytes;
use http::HeaderMap;
use serde_json::{Value, json};

use crate::journal::{beginning, header_bytes, headers_view};

/// An answer, with the beginning of its body.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    body: Bytes,
    /// How long the body was when it was sent.
    body_bytes: usize,
}

impl Answer {
    pub(crate) fn new(status: u16, headers: HeaderMap, body: Bytes) -> Self {
        Self { status, headers, body_bytes: body.len(), body: beginning(body) }
    }

    /// About how much memory it takes.
    pub(super) fn size(&self) -> usize {
        header_bytes(&self.headers).saturating_add(self.body.len())
    }

    pub(super) fn view(&self) -> Value {
        json!({
            "status": self.status,
            "headers": headers_view(&self.headers),
            "body": String::from_utf8_lossy(&self.body),
            "bodyBytes": self.body_bytes,
            "json": serde_json::from_slice::<Value>(&self.body).unwrap_or(Value::Null),
        })
    }
}
