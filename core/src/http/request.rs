//! From a typed request to what is sent, and on to a typed answer.

use std::{
    borrow::Cow,
    time::{Duration, Instant},
};

use http::Method;
use serde::Serialize;
use serde_json::Value;

use crate::{
    error::{Error, ErrorKind, Result},
    http::{Outgoing, Sender, answer::ReadAnswer, echo, outgoing::Body, path, watch::timed_out},
    surface::{Map, Operation, field::Field, request::Request},
};

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
        self.identity().may_call(operation.is_account())?;
        let sent = to_map(request)?;
        let mut rest = sent.clone();
        let path = path::fill(self.identity().project_id(), operation.path, |name| {
            rest.remove(name).and_then(|value| value.as_str().map(str::to_owned))
        })?;
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

fn to_map(request: &impl Serialize) -> Result<Map> {
    match serde_json::to_value(request) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Ok(Map::new()),
        Err(error) => Err(Error::new(ErrorKind::InvalidArgument, "the request is not JSON").source(error)),
    }
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
