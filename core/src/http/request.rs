//! From a typed request to what is sent, and on to a typed answer.

use std::{
    borrow::Cow,
    time::{Duration, Instant},
};

use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

use crate::{
    error::{Error, ErrorKind, Result},
    http::{Outgoing, Sender, answer::ReadAnswer, echo, outgoing::Body, watch::timed_out},
    surface::{Map, Operation, field::Field, names::snake, request::Request},
};

/// Everything but RFC 3986's unreserved characters, so that no id can leave its path segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A list of 1,000 archives is as large; it is read in some milliseconds.
const LARGE: usize = 512 * 1024;

impl Sender<'_> {
    /// Checks, sends and reads one remote operation.
    pub(crate) async fn call<Q: Request, A: Send + 'static>(
        &self,
        operation: &'static Operation,
        request: Q,
        read: ReadAnswer<A>,
    ) -> Result<A> {
        let (sent, outgoing) =
            self.prepare(operation, &request).map_err(|error| error.during(operation.name, 0))?;
        let started = Instant::now();
        let sending = self.send(operation.name, &outgoing).await;
        let (answer, attempts) = sending.map_err(|error| error.hinted(operation.not_found))?;
        let time_left = self.limit().saturating_sub(started.elapsed());
        let read = read_within(time_left, answer.body.len(), move || {
            read(&answer, &sent).map_err(|error| error.answered(answer.unreadable()))
        });
        let read = read.await.unwrap_or_else(|| Err(timed_out(self.limit())));
        read.map_err(|error| error.during(operation.name, attempts))
    }

    fn prepare<Q: Request>(&self, operation: &Operation, request: &Q) -> Result<(Map, Outgoing)> {
        request.check(Field::ROOT)?;
        let sent = to_map(request)?;
        let mut rest = sent.clone();
        let path = fill(self.identity().project_id(), operation.path, &mut rest)?;
        Q::shape(&mut rest);
        let method = operation.http_method();
        let secrets = echo::within(&Value::Object(sent.clone()));
        let outgoing = if method == Method::GET {
            Outgoing { method, target: with_query(path, &rest), body: Body::None, secrets }
        } else if operation.form {
            Outgoing { method, target: path, body: Body::form(form(&rest)), secrets }
        } else if rest.is_empty() {
            Outgoing { method, target: path, body: Body::None, secrets }
        } else {
            Outgoing { method, target: path, body: Body::json(&Value::Object(rest)), secrets }
        };
        Ok((sent, outgoing))
    }
}

/// Reads an answer within its call's time. A large one takes long enough for others to wait, so it is read on a thread of
/// its own.
async fn read_within<A: Send + 'static>(
    time_left: Duration,
    size: usize,
    read: impl FnOnce() -> Result<A> + Send + 'static,
) -> Option<Result<A>> {
    if size < LARGE {
        return Some(read());
    }
    match tokio::time::timeout(time_left, tokio::task::spawn_blocking(read)).await {
        Ok(Ok(outcome)) => Some(outcome),
        Ok(Err(broken)) => {
            Some(Err(Error::new(ErrorKind::Internal, "the answer could not be read").source(broken)))
        }
        Err(_) => None,
    }
}

/// Puts the request's own fields into `{name}` places and takes them out of the body; `[/part/{name}]`
/// stands only if the field is given.
fn fill(project: &str, template: &str, fields: &mut Map) -> Result<String> {
    let mut path = String::with_capacity(template.len().saturating_add(64));
    for (index, part) in template.split(['[', ']']).enumerate() {
        let optional = index % 2 == 1;
        let mut pieces = part.split(['{', '}']);
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        let mut missing = false;
        while let (Some(name), Some(literal)) = (pieces.next(), pieces.next()) {
            let value = match name {
                "project" => Some(Cow::from(project)),
                _ => fields.remove(name).and_then(|value| value.as_str().map(|text| text.to_owned().into())),
            };
            match value {
                Some(value) => filled.push_str(&segment(name, &value)?),
                None if optional => missing = true,
                None => return Err(Error::invalid(&snake(name), "is missing")),
            }
            filled.push_str(literal);
        }
        if !missing {
            path.push_str(&filled);
        }
    }
    Ok(path)
}

fn to_map(request: &impl Serialize) -> Result<Map> {
    match serde_json::to_value(request) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Ok(Map::new()),
        Err(error) => Err(Error::new(ErrorKind::InvalidArgument, "the request is not JSON").source(error)),
    }
}

/// `.` and `..` would be resolved away by URL parsers on the way, even when encoded.
pub(crate) fn segment<'a>(name: &str, value: &'a str) -> Result<Cow<'a, str>> {
    if value.trim().is_empty() {
        return Err(Error::invalid(&snake(name), "must not be empty"));
    }
    if matches!(value, "." | "..") {
        return Err(Error::invalid(&snake(name), "must not be . or .."));
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
