//! One request on its way to a handler.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts as _, RawPathParams, Request};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::error::ServiceError;
use crate::fields::Fields;

/// What axum takes from a request for a handler.
#[derive(Debug)]
pub(crate) struct Received {
    params: RawPathParams,
    query: String,
    pub(crate) headers: HeaderMap,
    body: Bytes,
}

impl<S: Send + Sync> FromRequest<S> for Received {
    type Rejection = ServiceError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ServiceError> {
        let (mut head, body) = request.into_parts();
        let params = RawPathParams::from_request_parts(&mut head, state).await;
        let nothing = |why: String| ServiceError::not_found("Not found").because(why);
        let params = params.map_err(|error| nothing(error.body_text()))?;
        // axum takes nothing between two slashes for a value too.
        if let Some((name, _)) = params.iter().find(|(_, value)| value.is_empty()) {
            return Err(nothing(format!("the path's {name} is empty")));
        }
        let query = head.uri.query().unwrap_or_default().to_owned();
        let headers = head.headers.clone();
        let body = Bytes::from_request(Request::from_parts(head, body), state).await;
        let body = body.map_err(|error| match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => ServiceError::too_large("The body is too large"),
            _ => ServiceError::invalid(error.body_text()),
        })?;
        Ok(Self { params, query, headers, body })
    }
}

impl Received {
    pub(crate) fn at(&self, now: Millis) -> Call<'_> {
        Call { now, params: &self.params, query: &self.query, headers: &self.headers, body: &self.body }
    }
}

/// One request on its way to a handler.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) now: Millis,
    params: &'a RawPathParams,
    query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
}

impl Call<'_> {
    /// The value of a segment that the route's path names, percent-decoded; empty for one that it does not.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let mut pairs = form_urlencoded::parse(self.query.as_bytes());
        pairs.find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
    }

    /// The body as a JSON object; an empty body is an empty object.
    pub(crate) fn fields(&self) -> Result<Fields, ServiceError> {
        if self.body.is_empty() {
            return Ok(Fields::default());
        }
        if content_type(self.headers).is_some_and(|kind| !is_json(&kind)) {
            return Err(ServiceError::invalid("The body must be JSON, with Content-Type: application/json"));
        }
        serde_json::from_slice::<Map<String, Value>>(self.body)
            .map(Fields::new)
            .map_err(|error| ServiceError::invalid(format!("The body is not a JSON object: {error}")))
    }

    /// A whole number of the query.
    pub(crate) fn number(&self, name: &str, default: usize) -> Result<usize, ServiceError> {
        let wrong = |_| ServiceError::invalid(format!("Invalid {name}: must be a whole number from 0"));
        self.query(name).map_or(Ok(default), |text| text.parse().map_err(wrong))
    }

    /// `offset` and `count` of a list.
    pub(crate) fn page(&self) -> Result<Page, ServiceError> {
        let page = Page { offset: self.number("offset", 0)?, count: self.number("count", 50)? };
        if page.count > 1000 {
            return Err(ServiceError::invalid("Invalid count: must be a whole number from 0 to 1000"));
        }
        Ok(page)
    }
}

/// Part of a list, newest first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    offset: usize,
    count: usize,
}

impl Page {
    /// `{count, items}`, where `count` is the number of all items and not of those on the page.
    pub(crate) fn of<T>(self, newest_first: impl Iterator<Item = T>, view: impl Fn(T) -> Value) -> Value {
        let all: Vec<T> = newest_first.collect();
        let total = all.len();
        let items: Vec<Value> = all.into_iter().skip(self.offset).take(self.count).map(view).collect();
        json!({ "count": total, "items": items })
    }
}

/// The media type of a body, in lower case and without parameters.
pub(crate) fn content_type(headers: &HeaderMap) -> Option<String> {
    let text = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    Some(text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
}

pub(crate) fn is_json(content_type: &str) -> bool {
    content_type == "application/json" || content_type.ends_with("+json")
}

pub(crate) fn is_form(content_type: &str) -> bool {
    content_type == "application/x-www-form-urlencoded"
}
