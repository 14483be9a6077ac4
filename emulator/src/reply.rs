//! Answers before they become HTTP.

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use serde_json::Value;

use crate::error::{Outcome, ServiceError};

/// Status, headers and body of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new() }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::of_type(status, "application/json", body.to_string())
    }

    pub(crate) fn text(status: u16, body: String) -> Self {
        Self::of_type(status, "text/plain; charset=utf-8", body)
    }

    pub(crate) fn xml(body: String) -> Self {
        Self::of_type(200, "text/xml; charset=utf-8", body)
    }

    fn of_type(status: u16, content_type: &'static str, body: String) -> Self {
        let mut reply = Self { body: Bytes::from(body), ..Self::empty(status) };
        reply.headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        reply
    }

    /// Adds a header, replacing one of the same name. A name or value that HTTP forbids is left out:
    /// [`Canned`](crate::canned::Canned) has refused those before.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            self.headers.insert(name, value);
        }
    }
}

impl From<ServiceError> for Reply {
    fn from(error: ServiceError) -> Self {
        Self::json(error.status, &error.body())
    }
}

/// One answer from either arm.
pub(crate) fn settle(outcome: Outcome) -> Reply {
    outcome.unwrap_or_else(Reply::from)
}
