//! What went wrong, and the number with which the program ends.

use std::{fmt::Write as _, io};

use opentok_sdk::{Error, ErrorKind, ErrorRecord, Json, Naming};
use serde_json::json;

/// Each kind's number. They are contract: scripts compare them.
pub(crate) const EXIT_CODES: [(&str, u8); 14] = [
    ("usage", 2),
    ("invalid_argument", 3),
    ("authentication", 4),
    ("not_found", 5),
    ("conflict", 6),
    ("payload_too_large", 7),
    ("rate_limited", 8),
    ("server", 9),
    ("timeout", 10),
    ("connection", 11),
    ("decode", 12),
    ("configuration", 13),
    ("internal", 14),
    ("io", 1),
];

/// The result of a command.
pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

/// Why a command failed. It holds no secret.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: &'static str,
    message: String,
    hint: Option<String>,
    record: Option<Box<ErrorRecord>>,
}

impl Failure {
    /// The command line is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new("usage", message)
    }

    /// The system refuses something: a file, a port, a program.
    pub(crate) fn io(message: impl Into<String>) -> Self {
        Self::new("io", message)
    }

    /// A failure of one of the SDK's kinds that was found here.
    pub(crate) fn of(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::new(kind.as_str(), message)
    }

    fn new(kind: &'static str, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hint: hint(kind).map(str::to_owned), record: None }
    }

    /// What to do about it.
    pub(crate) fn hinted(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// A port that cannot be listened on.
    pub(crate) fn port(port: u16, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::AddrInUse {
            Self::io(format!("port {port} is in use")).hinted("`--port 0` takes any free one")
        } else {
            Self::io(format!("cannot listen on port {port}: {error}"))
        }
    }

    /// What is wrong.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// The number with which the program ends.
    pub(crate) fn code(&self) -> u8 {
        EXIT_CODES.iter().find(|(kind, _)| *kind == self.kind).map_or(1, |(_, code)| *code)
    }

    /// For people.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("error: {}: {}", self.kind, self.message);
        let request = self.record.as_ref().and_then(|record| record.request_id.as_deref());
        for (name, line) in [("request", request), ("hint", self.hint.as_deref())] {
            if let Some(line) = line {
                // Writing to a text cannot fail.
                let _ = write!(text, "\n{name}: {line}");
            }
        }
        text
    }

    /// For programs.
    pub(crate) fn json(&self) -> Json {
        let record = self.record.as_ref().and_then(|record| serde_json::to_value(record).ok());
        let mut error = record.unwrap_or_else(|| json!({ "kind": self.kind, "message": self.message }));
        if let Some(fields) = error.as_object_mut() {
            fields.retain(|_, value| !value.is_null() && *value != json!([]));
            fields.extend(self.hint.as_ref().map(|hint| ("hint".to_owned(), json!(hint))));
            fields.insert("exitCode".to_owned(), json!(self.code()));
        }
        json!({ "error": error })
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let record = error.to_record(Naming::Kebab);
        let message = match record.status {
            Some(status) => format!("{} (status {status})", record.message),
            None => record.message.clone(),
        };
        let mut failure = Self::new(error.kind().as_str(), message);
        // What is found without the service has nothing to do with the way there.
        if record.attempts == 0 && error.kind() != ErrorKind::Configuration {
            failure.hint = None;
        }
        failure.record = Some(Box::new(record));
        failure
    }
}

fn hint(kind: &str) -> Option<&'static str> {
    match kind {
        "authentication" => Some("`opentok doctor` checks credentials and the clock"),
        "connection" => {
            Some("`opentok doctor` checks the way to the service; `opentok emulator start` serves locally")
        }
        "configuration" => Some("`opentok --help` says where credentials come from"),
        "rate_limited" => Some("wait a little, then try again"),
        "internal" => Some("please report what was written to standard error"),
        _ => None,
    }
}
