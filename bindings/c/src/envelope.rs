//! What a call came to, as the text that C gets.

use opentok_sdk::{Error, ErrorKind, ErrorRecord, Naming, ResponseInfo, caught};
use serde::Serialize;

/// What is known of a failure.
pub(crate) type Failure = Box<ErrorRecord>;

/// The text of an answer's JSON, or why there is none.
pub(crate) type Outcome = Result<String, Failure>;

/// The envelope of a call that was dropped.
pub(crate) const CANCELLED: &str = r#"{"cancelled":true}"#;

/// The envelope of what this does, also if it panics.
pub(crate) fn of(naming: Naming, work: impl FnOnce() -> Outcome) -> String {
    sealed(&flat(naming, caught(|| Ok(work()))), None)
}

/// A panic among the failures.
pub(crate) fn flat<T>(
    naming: Naming,
    outcome: opentok_sdk::Result<Result<T, Failure>>,
) -> Result<T, Failure> {
    outcome.unwrap_or_else(|panic| Err(told(naming, &panic)))
}

/// A failure of the core, in the client's naming.
pub(crate) fn told(naming: Naming, error: &Error) -> Failure {
    Box::new(error.to_record(naming))
}

/// An outcome, and how the call went if that was asked for.
pub(crate) fn sealed(outcome: &Outcome, response: Option<&ResponseInfo>) -> String {
    let outcome = match outcome {
        Ok(answer) => format!("\"ok\":{answer}"),
        Err(record) => format!("\"error\":{}", written(record)),
    };
    match response {
        Some(response) => format!("{{{outcome},\"response\":{}}}", written(response)),
        None => format!("{{{outcome}}}"),
    }
}

/// What has only texts for names can be written.
pub(crate) fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

/// What the caller gave cannot be used.
pub(crate) fn refused(message: impl Into<String>) -> Failure {
    Box::new(ErrorRecord::new(ErrorKind::InvalidArgument, message))
}

/// The caller left out what is needed.
pub(crate) fn missing(what: &str) -> Failure {
    refused(format!("`{what}` is missing"))
}
