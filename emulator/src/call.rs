//! One request on its way to a handler.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::error::ServiceError;
use crate::fields::Fields;
use crate::routing::Params;

/// A request with its path taken apart.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) now: Millis,
    pub(crate) params: Params,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
}

impl Call<'_> {
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.get(name)
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

    /// `offset` and `count` of a list.
    pub(crate) fn page(&self) -> Result<Page, ServiceError> {
        let number = |name: &str, default: usize| match self.query(name) {
            None => Ok(default),
            Some(text) => text
                .parse::<usize>()
                .map_err(|_| ServiceError::invalid(format!("Invalid {name}: must be a whole number from 0"))),
        };
        let page = Page { offset: number("offset", 0)?, count: number("count", 50)? };
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
