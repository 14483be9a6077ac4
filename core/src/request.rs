//! From a typed request to a typed answer.

use std::{
    borrow::Cow,
    time::{Duration, Instant},
};

use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    Error, ErrorKind, OpenTok, Result,
    check::{Check, Field},
    error::Answered,
    naming::snake,
    retry::{self, Attempt, Outcome},
    surface::Operation,
    transport::{Answer, Outgoing},
};

pub(crate) type Map = serde_json::Map<String, Value>;

/// Everything but RFC 3986's unreserved characters, so that no id can leave its path segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What an operation sends.
pub(crate) trait Request: Serialize + DeserializeOwned + Check {
    /// Turns the flat request into the form that the service wants.
    fn shape(_map: &mut Map) {}
}

/// What an operation returns.
pub(crate) trait Response: DeserializeOwned {
    /// Reads an answer with a 2xx status; `sent` is the request as the caller gave it.
    fn read(answer: &Answer, _sent: &Map) -> Result<Self> {
        answer.json()
    }
}

impl<T: Response> Response for Vec<T> {}

impl Response for () {
    fn read(_: &Answer, _: &Map) -> Result<Self> {
        Ok(())
    }
}

impl OpenTok {
    /// Checks, sends and reads one remote operation.
    pub(crate) async fn call<Q: Request, A: Response>(
        &self,
        operation: &'static Operation,
        request: Q,
    ) -> Result<A> {
        let (sent, outgoing) =
            self.prepare(operation, &request).map_err(|error| error.during(operation.name, 0))?;
        let (answer, attempts) = self.send(operation.name, &outgoing).await?;
        A::read(&answer, &sent).map_err(|error| {
            error
                .answered(Answered {
                    status: answer.status,
                    request_id: answer.header("x-request-id"),
                    body: answer.snippet(),
                    ..Answered::default()
                })
                .during(operation.name, attempts)
        })
    }

    fn prepare<Q: Request>(&self, operation: &Operation, request: &Q) -> Result<(Map, Outgoing)> {
        request.check(Field::root(""))?;
        let sent = to_map(request)?;
        let mut rest = sent.clone();
        let path = self.fill(operation.path, &mut rest)?;
        Q::shape(&mut rest);
        let method = operation.http_method();
        let outgoing = if method == Method::GET {
            Outgoing { method, target: with_query(path, &rest), content_type: None, body: Vec::new() }
        } else if operation.form {
            let body = form(&rest).into_bytes();
            Outgoing { method, target: path, content_type: Some("application/x-www-form-urlencoded"), body }
        } else if rest.is_empty() {
            Outgoing { method, target: path, content_type: None, body: Vec::new() }
        } else {
            let body = Value::Object(rest).to_string().into_bytes();
            Outgoing { method, target: path, content_type: Some("application/json"), body }
        };
        Ok((sent, outgoing))
    }

    /// Puts the request's own fields into `{name}` places and takes them out of the body; `[/part/{name}]`
    /// stands only if the field is given.
    fn fill(&self, template: &str, fields: &mut Map) -> Result<String> {
        let mut path = String::with_capacity(template.len() + 64);
        for (index, part) in template.split(['[', ']']).enumerate() {
            let optional = index % 2 == 1;
            let mut pieces = part.split(['{', '}']);
            let mut filled = pieces.next().unwrap_or_default().to_owned();
            let mut missing = false;
            while let (Some(name), Some(literal)) = (pieces.next(), pieces.next()) {
                let value = match name {
                    "project" => Some(Cow::from(self.project_id())),
                    _ => fields
                        .remove(name)
                        .and_then(|value| value.as_str().map(|text| text.to_owned().into())),
                };
                match value {
                    Some(value) => filled.push_str(&segment(name, &value)?),
                    None if optional => missing = true,
                    None => return Err(Error::invalid(snake(name), "is missing")),
                }
                filled.push_str(literal);
            }
            if !missing {
                path.push_str(&filled);
            }
        }
        Ok(path)
    }

    /// Sends until there is an answer with a 2xx status, or no sense in trying again.
    pub(crate) async fn send(&self, operation: &'static str, outgoing: &Outgoing) -> Result<(Answer, u32)> {
        let options = self.call_options();
        let deadline = Instant::now() + options.total();
        let mut number = 1;
        loop {
            let time_left = deadline.saturating_duration_since(Instant::now());
            let auth = self.auth_header().map_err(|error| error.during(operation, number - 1))?;
            let (outcome, error) = match self.transport().send(outgoing, auth, time_left).await {
                Ok(answer) if (200..300).contains(&answer.status) => return Ok((answer, number)),
                Ok(answer) => (
                    Outcome::Status { status: answer.status, retry_after: answer.retry_after() },
                    answer.into_error(),
                ),
                Err(failure) => (failure.outcome, failure.error),
            };
            let attempt = Attempt {
                method: &outgoing.method,
                number,
                max_retries: options.retries(),
                time_left: deadline.saturating_duration_since(Instant::now()),
                jitter: random(),
            };
            let Some(wait) = retry::verdict(attempt, outcome) else {
                return Err(error.during(operation, number));
            };
            tracing::debug!(operation, attempt = number, kind = %error.kind(), ?wait, "trying again");
            tokio::time::sleep(wait).await;
            number += 1;
        }
    }
}

fn to_map(request: &impl Serialize) -> Result<Map> {
    match serde_json::to_value(request) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Ok(Map::new()),
        Err(error) => Err(Error::new(ErrorKind::InvalidArgument, "the request is not JSON").source(error)),
    }
}

/// `.` and `..` would be resolved away by URL parsers on the way, even when encoded.
fn segment<'a>(name: &str, value: &'a str) -> Result<Cow<'a, str>> {
    if value.trim().is_empty() {
        return Err(Error::invalid(snake(name), "must not be empty"));
    }
    if matches!(value, "." | "..") {
        return Err(Error::invalid(snake(name), format!("{value:?} cannot be an identifier")));
    }
    Ok(utf8_percent_encode(value, SEGMENT).into())
}

fn plain(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Into::into)
}

fn form(fields: &Map) -> String {
    let mut text = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        text.append_pair(name, &plain(value));
    }
    text.finish()
}

fn with_query(path: String, fields: &Map) -> String {
    if fields.is_empty() { path } else { format!("{path}?{}", form(fields)) }
}

/// A random number from 0 to 1, not for secrets.
///
/// From a UUID, whose source is the kernel: aws-lc's generator takes 30 ms to set up, which a program that makes one
/// token would notice.
#[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
pub(crate) fn random() -> f64 {
    const BITS: u32 = 53;
    let (_, low) = uuid::Uuid::new_v4().as_u64_pair();
    (low & ((1 << BITS) - 1)) as f64 / (1_u64 << BITS) as f64
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name)?.to_str().ok().map(str::to_owned)
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T> {
        // An answer without a body is taken for one without fields, which is enough where none is required.
        let body = if self.body.is_empty() { b"{}" } else { self.body.as_slice() };
        serde_json::from_slice(body).map_err(|error| {
            let reason = if self.body.is_empty() {
                "the answer is empty".to_owned()
            } else {
                format!("the answer cannot be read: {error}")
            };
            Error::new(ErrorKind::Decode, reason).source(error)
        })
    }

    fn retry_after(&self) -> Option<Duration> {
        self.header("retry-after")?.trim().parse().ok().map(Duration::from_secs)
    }

    fn snippet(&self) -> Option<String> {
        let cut = &self.body[..self.body.len().min(4096)];
        (!cut.is_empty()).then(|| String::from_utf8_lossy(cut).into_owned())
    }

    /// The failure that a non-2xx answer tells of.
    fn into_error(self) -> Error {
        let (code, message, description) = self.problem();
        let kind = ErrorKind::of_status(self.status);
        let message = message.unwrap_or_else(|| {
            let reason =
                http::StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
            format!("the service answered {} {}", self.status, reason.unwrap_or_default())
                .trim_end()
                .to_owned()
        });
        Error::new(kind, message).answered(Answered {
            status: self.status,
            code,
            description,
            request_id: self.header("x-request-id"),
            retry_after: self.retry_after(),
            body: self.snippet(),
        })
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
