//! Where answers go: JSON for programs, tables for people.

use std::io::{self, IsTerminal as _, Write as _};

use opentok_sdk::Json;

use crate::{
    failure::{Failure, Result},
    mask::masked,
    shared::Given,
    table,
};

/// Where the width of a terminal is not known.
const WIDTH: usize = 80;

/// How answers are shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Output {
    /// JSON was asked for.
    json: bool,
    /// Secrets are shown.
    pub(crate) secrets: bool,
}

impl Output {
    pub(crate) fn of(given: Given<'_>) -> Self {
        Self { json: given.is_set("json"), secrets: given.is_set("show-secrets") }
    }

    /// Whether people read it.
    pub(crate) fn is_for_people(self) -> bool {
        !self.json && io::stdout().is_terminal()
    }

    /// Shows an answer. A text alone is what was asked for, were it a token: it stands as it is, for a shell to take.
    pub(crate) fn show(self, answer: Json) -> Result<()> {
        if let Json::String(text) = &answer {
            return if self.json { line(&answer.to_string()) } else { line(text) };
        }
        let mut answer = if self.secrets { answer } else { masked(answer) };
        order(&mut answer);
        if self.is_for_people() { write(&table::render(&answer, width())) } else { line(&pretty(&answer)) }
    }

    /// Shows one of many, each on a line of its own.
    pub(crate) fn show_line(self, event: Json, text: &str) -> Result<()> {
        if self.is_for_people() {
            return line(text);
        }
        let event = if self.secrets { event } else { masked(event) };
        line(&event.to_string())
    }
}

/// Names without an order of their own get one, so that the same answer is the same text.
fn order(answer: &mut Json) {
    match answer {
        Json::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                match value {
                    Json::Object(unordered) if name == "extra" || name == "headers" => unordered.sort_keys(),
                    value => order(value),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(order),
        _ => {}
    }
}

fn pretty(value: &Json) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string())
}

fn width() -> usize {
    terminal_size::terminal_size().map_or(WIDTH, |(width, _)| width.0.into())
}

/// One line to standard output.
pub(crate) fn line(text: &str) -> Result<()> {
    write(&format!("{text}\n"))
}

pub(crate) fn write(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::io(format!("cannot write: {error}"))),
        Ok(()) => Ok(()),
    }
}

/// One line to standard error; nobody is told if that fails, as there is nowhere to say it.
pub(crate) fn aside(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
