//! What arrived at the service and what was sent back, for tests to look at.

mod answer;
mod entry;

use std::collections::VecDeque;

pub(crate) use answer::Answer;
use axum::body::Bytes;
pub(crate) use entry::Arrived;
use entry::Entry;
use http::HeaderMap;
use serde_json::{Map, Value, json};

/// The oldest requests are forgotten beyond this many,
const MOST: usize = 10_000;

/// and beyond this many bytes of all.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Of a longer body only this much is kept.
const MOST_OF_A_BODY: usize = 64 * 1024;

/// All requests, in order of arrival.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    bytes: usize,
    next: u64,
}

impl Journal {
    /// Notes a request and gives it a number, by which its end is reported.
    pub(crate) fn arrived(&mut self, request: Arrived) -> u64 {
        let number = self.next;
        self.next = self.next.saturating_add(1);
        let entry = Entry::new(number, request);
        self.bytes = self.bytes.saturating_add(entry.size());
        self.entries.push_back(entry);
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

    /// The requests, oldest first: of one project or of all, and no more than the last so many; `brief` leaves out
    /// headers and bodies.
    pub(crate) fn view(&self, project: Option<&str>, last: usize, brief: bool) -> Value {
        let wanted = |entry: &&Entry| project.is_none() || entry.request.project.as_deref() == project;
        let view = if brief { Entry::line } else { Entry::view };
        let mut items: Vec<Value> = self.entries.iter().rev().filter(wanted).take(last).map(view).collect();
        items.reverse();
        json!({ "items": items })
    }

    pub(crate) fn one(&self, number: u64) -> Option<Value> {
        self.entries.iter().rev().find(|entry| entry.number == number).map(Entry::view)
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
