//! From an answer to a typed value, or to an error that says what the service said.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::{
    Texts,
    error::{Answered, Error, ErrorKind, Result},
    surface::{
        Map,
        read::{self, Read},
    },
};

/// An answer, whatever its status.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// How the answer to an operation is read; it also gets the request as the caller gave it.
pub(crate) type ReadAnswer<A> = fn(&Answer, &Map) -> Result<A>;

/// A value in JSON.
pub(crate) fn json<A: Read>(answer: &Answer, _sent: &Map) -> Result<A> {
    answer.json()
}

/// No value: a 2xx status says it all.
#[expect(clippy::unnecessary_wraps, reason = "reads like the others")]
pub(crate) fn nothing(_answer: &Answer, _sent: &Map) -> Result<()> {
    Ok(())
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name)?.to_str().ok().map(str::to_owned)
    }

    pub(crate) fn request_id(&self) -> Option<String> {
        self.header("x-request-id")
    }

    /// The headers, their names in lower case.
    pub(crate) fn texts(&self) -> Texts {
        let text = |(name, value): (&HeaderName, &HeaderValue)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        self.headers.iter().map(text).collect()
    }

    pub(crate) fn json<A: Read>(&self) -> Result<A> {
        read::json(&self.body).map_err(|reason| Error::new(ErrorKind::Decode, reason))
    }

    /// What an answer says that was not a failure, but cannot be read.
    pub(crate) fn facts(&self) -> Answered {
        Answered {
            status: self.status,
            request_id: self.request_id(),
            body: self.snippet(),
            ..Answered::default()
        }
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        self.header("retry-after")?.trim().parse().ok().map(Duration::from_secs)
    }

    fn snippet(&self) -> Option<String> {
        let cut = self.body.get(..4096).unwrap_or(&self.body);
        (!cut.is_empty()).then(|| String::from_utf8_lossy(cut).into_owned())
    }

    /// The failure that a non-2xx answer tells of.
    pub(crate) fn into_error(self) -> Error {
        let (code, message, description) = self.problem();
        let kind = ErrorKind::of_status(self.status);
        let message = message.unwrap_or_else(|| {
            let reason =
                http::StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
            format!("the service answered {} {}", self.status, reason.unwrap_or_default())
                .trim_end()
                .to_owned()
        });
        let retry_after = self.retry_after();
        Error::new(kind, message).answered(Answered { code, description, retry_after, ..self.facts() })
    }

    /// The service's code, message and description, from JSON or from the XML of old.
    fn problem(&self) -> (Option<i64>, Option<String>, Option<String>) {
        if let Ok(Value::Object(map)) = serde_json::from_slice(&self.body) {
            let text =
                |name: &str| map.get(name)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned);
            let code = map.get("code").and_then(|code| code.as_i64().or_else(|| code.as_str()?.parse().ok()));
            let (message, description) = (text("message"), text("description"));
            return match message {
                Some(_) => (code, message, description),
                None => (code, description, None),
            };
        }
        let text = String::from_utf8_lossy(&self.body);
        let Ok(document) = roxmltree::Document::parse(&text) else { return (None, None, None) };
        let Some(error) = document.descendants().find(|node| node.has_tag_name("error")) else {
            return (None, None, None);
        };
        let code = error.attribute("code").and_then(|code| code.parse().ok());
        let message = error.descendants().find_map(|node| node.attribute("message")).map(str::to_owned);
        (code, message, None)
    }
}
