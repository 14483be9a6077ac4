//! What arrived at the service, for tests to look at.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use axum::body::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value, json};

use crate::call::{content_type, is_form};
use crate::clock::{self, Millis};

/// The oldest requests are forgotten beyond this many,
const MOST: usize = 10_000;

/// and beyond this many bytes of all.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Of a longer body only this much is kept.
const MOST_OF_A_BODY: usize = 64 * 1024;

/// A request as it arrived, and how it ended.
#[derive(Debug)]
struct Entry {
    number: u64,
    request: Arrived,
    /// How long the body was when it arrived.
    body_bytes: usize,
    arrived_at: Millis,
    begin: Instant,
    took: Option<Duration>,
    status: Option<u16>,
    completed: bool,
    pending: bool,
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

/// All requests, in order of arrival.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    bytes: usize,
    next: u64,
}

impl Journal {
    /// Notes a request and gives it a number, by which its end is reported.
    pub(crate) fn arrived(&mut self, mut request: Arrived) -> u64 {
        let number = self.next;
        self.next = self.next.saturating_add(1);
        let body_bytes = request.body.len();
        if let Some(start) = request.body.get(..MOST_OF_A_BODY) {
            // A slice would hold on to all of it.
            request.body = Bytes::copy_from_slice(start);
        }
        self.bytes = self.bytes.saturating_add(request.size());
        self.entries.push_back(Entry {
            number,
            request,
            body_bytes,
            arrived_at: clock::wall(),
            begin: Instant::now(),
            took: None,
            status: None,
            completed: false,
            pending: true,
        });
        while self.entries.len() > MOST || self.bytes > MOST_BYTES {
            let Some(oldest) = self.entries.pop_front() else { break };
            self.bytes = self.bytes.saturating_sub(oldest.request.size());
        }
        number
    }

    /// The request was answered, or the connection dropped on purpose (no status). An answer that a test has written
    /// may show a request id of its own.
    pub(crate) fn answered(&mut self, number: u64, status: Option<u16>, shown_id: Option<&str>) {
        if let Some(entry) = self.end(number) {
            (entry.status, entry.completed) = (status, true);
            shown_id.unwrap_or_default().clone_into(&mut entry.request.request_id);
        }
    }

    /// The client hung up before there was an answer.
    pub(crate) fn abandoned(&mut self, number: u64) {
        self.end(number);
    }

    fn end(&mut self, number: u64) -> Option<&mut Entry> {
        let entry = self.entries.iter_mut().rev().find(|entry| entry.number == number)?;
        (entry.pending, entry.took) = (false, Some(entry.begin.elapsed()));
        Some(entry)
    }

    pub(crate) fn clear(&mut self, project: Option<&str>) {
        self.entries.retain(|entry| project.is_some() && entry.request.project.as_deref() != project);
        self.bytes = self.entries.iter().map(|entry| entry.request.size()).fold(0, usize::saturating_add);
    }

    /// The requests, oldest first: of one project or of all, and no more than the last so many.
    pub(crate) fn view(&self, project: Option<&str>, last: usize) -> Value {
        let wanted = |entry: &&Entry| project.is_none() || entry.request.project.as_deref() == project;
        let mut items: Vec<Value> =
            self.entries.iter().rev().filter(wanted).take(last).map(Entry::view).collect();
        items.reverse();
        json!({ "items": items })
    }
}

impl Arrived {
    /// About how much memory it takes.
    fn size(&self) -> usize {
        const REST: usize = 512;
        let headers =
            self.headers.iter().map(|(name, value)| name.as_str().len().saturating_add(value.len()));
        let texts = [self.path.len(), self.query.len(), self.body.len(), REST];
        headers.chain(texts).fold(0, usize::saturating_add)
    }
}

impl Entry {
    fn view(&self) -> Value {
        let request = &self.request;
        let mut headers = Map::new();
        for name in request.headers.keys() {
            let values = request.headers.get_all(name).iter();
            let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
            headers.insert(name.as_str().to_owned(), json!(values.join(", ")));
        }
        json!({
            "method": request.method,
            "path": request.path,
            "query": request.query,
            "headers": headers,
            "body": String::from_utf8_lossy(&request.body),
            "bodyBytes": self.body_bytes,
            "json": serde_json::from_slice::<Value>(&request.body).unwrap_or(Value::Null),
            "form": form(request),
            "status": self.status,
            "completed": self.completed,
            "pending": self.pending,
            "project": request.project,
            "requestId": request.request_id,
            "arrivedMs": self.arrived_at,
            "durationMs": self.took.map(|took| (took.as_secs_f64() * 1e6).round() / 1e3),
        })
    }
}

fn form(request: &Arrived) -> Option<Map<String, Value>> {
    let is_form = content_type(&request.headers).is_some_and(|kind| is_form(&kind));
    let pairs = form_urlencoded::parse(&request.body);
    is_form.then(|| pairs.map(|(name, value)| (name.into_owned(), json!(value))).collect())
}
