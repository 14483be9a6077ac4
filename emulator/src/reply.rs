//! Answers: what a handler or a test gives, and the one that is none.

use axum::Extension;
use axum::body::{Body, Bytes};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::error::ServiceError;

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

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, self.headers, Body::from(self.body)).into_response()
    }
}

impl IntoResponse for ServiceError {
    fn into_response(self) -> Response {
        Reply::json(self.status, &self.body()).into_response()
    }
}

/// Marks a response in whose place the server closes the connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dropped;

impl Dropped {
    pub(crate) fn marks<B>(response: &http::Response<B>) -> bool {
        response.extensions().get::<Self>().is_some()
    }
}

impl IntoResponse for Dropped {
    fn into_response(self) -> Response {
        Extension(self).into_response()
    }
}
