//! A request as it arrived, and what became of it.

use std::time::{Duration, Instant};

use axum::body::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value, json};

use crate::call::{content_type, is_form};
use crate::clock::{self, Millis};
use crate::journal::{Answer, beginning, header_bytes, headers_view};
use crate::model::put;

/// A request as it arrived, and how it ended.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) number: u64,
    pub(super) request: Arrived,
    /// How long the body was when it arrived.
    pub(super) body_bytes: usize,
    pub(super) arrived_at: Millis,
    pub(super) begin: Instant,
    pub(super) took: Option<Duration>,
    /// None while it is pending, and for a connection that was dropped.
    pub(super) answer: Option<Answer>,
    pub(super) completed: bool,
    pub(super) pending: bool,
}

/// A request as it arrived.
#[derive(Debug)]
pub(crate) struct Arrived {
    pub(crate) request_id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) project: Option<String>,
}

impl Arrived {
    /// About how much memory it takes.
    fn size(&self) -> usize {
        const REST: usize = 512;
        let texts = [self.path.len(), self.query.len(), self.body.len(), REST];
        texts.into_iter().fold(header_bytes(&self.headers), usize::saturating_add)
    }
}

impl Entry {
    pub(super) fn new(number: u64, mut request: Arrived) -> Self {
        let body_bytes = request.body.len();
        request.body = beginning(request.body);
        Self {
            number,
            request,
            body_bytes,
            arrived_at: clock::wall(),
            begin: Instant::now(),
            took: None,
            answer: None,
            completed: false,
            pending: true,
        }
    }

    pub(super) fn size(&self) -> usize {
        self.request.size().saturating_add(self.answer.as_ref().map_or(0, Answer::size))
    }

    /// Without headers and bodies.
    pub(super) fn line(&self) -> Value {
        let request = &self.request;
        json!({
            "number": self.number,
            "method": request.method,
            "path": request.path,
            "query": request.query,
            "status": self.answer.as_ref().map(|answer| answer.status),
            "completed": self.completed,
            "pending": self.pending,
            "project": request.project,
            "requestId": request.request_id,
            "arrivedMs": self.arrived_at,
            "durationMs": self.took.map(|took| (took.as_secs_f64() * 1e6).round() / 1e3),
        })
    }

    pub(super) fn view(&self) -> Value {
        let request = &self.request;
        let mut view = self.line();
        put(&mut view, "headers", Some(headers_view(&request.headers)));
        put(&mut view, "body", Some(String::from_utf8_lossy(&request.body)));
        put(&mut view, "bodyBytes", Some(self.body_bytes));
        put(&mut view, "json", Some(serde_json::from_slice::<Value>(&request.body).unwrap_or(Value::Null)));
        put(&mut view, "form", Some(form(request)));
        put(&mut view, "response", Some(self.answer.as_ref().map(Answer::view)));
        view
    }
}

fn form(request: &Arrived) -> Option<Map<String, Value>> {
    let is_form = content_type(&request.headers).is_some_and(|kind| is_form(&kind));
    let pairs = form_urlencoded::parse(&request.body);
    is_form.then(|| pairs.map(|(name, value)| (name.into_owned(), json!(value))).collect())
}
