//! What arrived at the service and what was sent back, for tests to look at.

mod answer;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

pub(crate) use answer::Answer;
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
    /// None while it is pending, and for a connection that was dropped.
    answer: Option<Answer>,
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
        request.body = beginning(request.body);
        self.bytes = self.bytes.saturating_add(request.size());
        self.entries.push_back(Entry {
            number,
            request,
            body_bytes,
            arrived_at: clock::wall(),
            begin: Instant::now(),
            took: None,
            answer: None,
            completed: false,
            pending: true,
        });
        self.forget_the_oldest();
        number
    }

    fn forget_the_oldest(&mut self) {
        while self.entries.len() > MOST || self.bytes > MOST_BYTES {
            let Some(oldest) = self.entries.pop_front() else { break };
            self.bytes = self.bytes.saturating_sub(oldest.size());
        }
    }

    /// The request was answered, or the connection dropped on purpose (no answer). An answer that a test has written
    /// may show a request id of its own.
    pub(crate) fn answered(&mut self, number: u64, answer: Option<Answer>, shown_id: Option<&str>) {
        let size = answer.as_ref().map_or(0, Answer::size);
        if let Some(entry) = self.end(number) {
            (entry.answer, entry.completed) = (answer, true);
            shown_id.unwrap_or_default().clone_into(&mut entry.request.request_id);
            self.bytes = self.bytes.saturating_add(size);
            self.forget_the_oldest();
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
        self.bytes = self.entries.iter().map(Entry::size).fold(0, usize::saturating_add);
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
        let texts = [self.path.len(), self.query.len(), self.body.len(), REST];
        texts.into_iter().fold(header_bytes(&self.headers), usize::saturating_add)
    }
}

impl Entry {
    fn size(&self) -> usize {
        self.request.size().saturating_add(self.answer.as_ref().map_or(0, Answer::size))
    }

    fn view(&self) -> Value {
        let request = &self.request;
        json!({
            "number": self.number,
            "method": request.method,
            "path": request.path,
            "query": request.query,
            "headers": headers_view(&request.headers),
            "body": String::from_utf8_lossy(&request.body),
            "bodyBytes": self.body_bytes,
            "json": serde_json::from_slice::<Value>(&request.body).unwrap_or(Value::Null),
            "form": form(request),
            "status": self.answer.as_ref().map(|answer| answer.status),
            "response": self.answer.as_ref().map(Answer::view),
            "completed": self.completed,
            "pending": self.pending,
            "project": request.project,
            "requestId": request.request_id,
            "arrivedMs": self.arrived_at,
            "durationMs": self.took.map(|took| (took.as_secs_f64() * 1e6).round() / 1e3),
        })
    }
}

/// As much of a body as is kept.
fn beginning(body: Bytes) -> Bytes {
    // A slice would hold on to all of it.
    body.get(..MOST_OF_A_BODY).map(Bytes::copy_from_slice).unwrap_or(body)
}

fn header_bytes(headers: &HeaderMap) -> usize {
    let sizes = headers.iter().map(|(name, value)| name.as_str().len().saturating_add(value.len()));
    sizes.fold(0, usize::saturating_add)
}

fn headers_view(headers: &HeaderMap) -> Map<String, Value> {
    let mut view = Map::new();
    for name in headers.keys() {
        let values = headers.get_all(name).iter();
        let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        view.insert(name.as_str().to_owned(), json!(values.join(", ")));
    }
    view
}

fn form(request: &Arrived) -> Option<Map<String, Value>> {
    let is_form = content_type(&request.headers).is_some_and(|kind| is_form(&kind));
    let pairs = form_urlencoded::parse(&request.body);
    is_form.then(|| pairs.map(|(name, value)| (name.into_owned(), json!(value))).collect())
}
