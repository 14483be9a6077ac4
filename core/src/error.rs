//! What went wrong, in a form that every language can show.

use std::{
    borrow::Cow,
    error::Error as StdError,
    fmt::{self, Write as _},
    time::Duration,
};

use serde::Serialize;

use crate::surface::{
    field::{Field, Path},
    names::Naming,
};

/// The result of every call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The class of a failure. The names are contract: they are the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument is wrong: found here before any I/O, or refused by the service (400 and other 4xx).
    InvalidArgument,
    /// The credentials were refused (401, 403).
    Authentication,
    /// There is no such session, archive, stream, connection or the like (404, 410).
    NotFound,
    /// The thing is in the wrong state for the request (405, 409).
    Conflict,
    /// The request is larger than the service takes (413).
    PayloadTooLarge,
    /// Too many requests (429).
    RateLimited,
    /// The service failed (5xx).
    Server,
    /// No answer within the time allowed (or 408).
    Timeout,
    /// The service could not be reached, or the connection broke.
    Connection,
    /// The service answered with something that cannot be read.
    Decode,
    /// The client is set up wrongly: credentials, address, proxy, certificates.
    Configuration,
    /// A fault of this library, which it should never have.
    Internal,
}

impl ErrorKind {
    /// Every kind, in the order of declaration.
    pub const ALL: [Self; 12] = [
        Self::InvalidArgument,
        Self::Authentication,
        Self::NotFound,
        Self::Conflict,
        Self::PayloadTooLarge,
        Self::RateLimited,
        Self::Server,
        Self::Timeout,
        Self::Connection,
        Self::Decode,
        Self::Configuration,
        Self::Internal,
    ];

    /// The stable name, for example `not_found`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::Authentication => "authentication",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::PayloadTooLarge => "payload_too_large",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::Timeout => "timeout",
            Self::Connection => "connection",
            Self::Decode => "decode",
            Self::Configuration => "configuration",
            Self::Internal => "internal",
        }
    }

    pub(crate) const fn of_status(status: u16) -> Self {
        match status {
            401 | 403 => Self::Authentication,
            404 | 410 => Self::NotFound,
            405 | 409 => Self::Conflict,
            413 => Self::PayloadTooLarge,
            408 => Self::Timeout,
            429 => Self::RateLimited,
            // No redirect is ever followed: it would carry the credentials to another host. And a proxy that wants another
            // password is no fault of an argument.
            300..=399 | 407 => Self::Configuration,
            400..=499 => Self::InvalidArgument,
            500.. => Self::Server,
            _ => Self::Decode,
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A failed call: its kind, what the service said, and how often it was tried.
///
/// It never holds a secret or a token.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<Inner>);

#[derive(Debug, thiserror::Error)]
#[error("{}", self.line())]
struct Inner {
    kind: ErrorKind,
    /// In words of ours other arguments stand between backticks, for each language to spell in its own way.
    reason: String,
    path: Path,
    /// The path, as Rust spells it.
    field: Option<String>,
    allowed: Vec<String>,
    status: Option<u16>,
    code: Option<i64>,
    description: Option<String>,
    request_id: Option<String>,
    operation: Option<Cow<'static, str>>,
    attempts: u32,
    retry_after: Option<Duration>,
    body: Option<String>,
    errno: Option<&'static str>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, reason: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            reason: reason.into(),
            path: Path::default(),
            field: None,
            allowed: Vec::new(),
            status: None,
            code: None,
            description: None,
            request_id: None,
            operation: None,
            attempts: 0,
            retry_after: None,
            body: None,
            errno: None,
            source: None,
        }))
    }

    /// A wrong argument, named as in the Rust API: `layout.stylesheet`.
    pub(crate) fn invalid(field: &str, reason: impl Into<String>) -> Self {
        Self::invalid_at(Path::of(field), reason)
    }

    pub(crate) fn invalid_at(path: Path, reason: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidArgument, reason).at(path)
    }

    /// The same error of a group of options that itself stands at `at`.
    pub(crate) fn within(mut self, at: Field<'_>) -> Self {
        let path = std::mem::take(&mut self.0.path);
        self.at(path.within(at))
    }

    fn at(mut self, path: Path) -> Self {
        self.0.field = Some(path.spelt(Naming::Snake)).filter(|field| !field.is_empty());
        self.0.path = path;
        self
    }

    /// Adds what a 404 of this operation may mean besides, unless the service says so itself.
    pub(crate) fn hinted(mut self, hint: Option<&str>) -> Self {
        let silent = self.0.kind == ErrorKind::NotFound && !self.0.reason.contains("connect");
        if let Some(hint) = hint.filter(|_| silent) {
            let _ = write!(self.0.reason, " ({hint})");
        }
        self
    }

    pub(crate) fn configuration(reason: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, reason)
    }

    pub(crate) fn allowed<T: Into<String>>(mut self, allowed: impl IntoIterator<Item = T>) -> Self {
        self.0.allowed = allowed.into_iter().map(Into::into).collect();
        self
    }

    pub(crate) fn source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The system's word for a connection that failed.
    pub(crate) fn errno(mut self, errno: Option<&'static str>) -> Self {
        self.0.errno = errno;
        self
    }

    pub(crate) fn answered(mut self, answer: Answered) -> Self {
        self.0.status = Some(answer.status);
        self.0.code = answer.code;
        self.0.description = answer.description;
        self.0.request_id = answer.request_id;
        self.0.retry_after = answer.retry_after;
        self.0.body = answer.body;
        self
    }

    pub(crate) fn during(mut self, operation: impl Into<Cow<'static, str>>, attempts: u32) -> Self {
        self.0.operation = Some(operation.into());
        self.0.attempts = attempts;
        self
    }

    /// The class of the failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What went wrong: the service's own message where it gave one.
    #[must_use]
    pub fn message(&self) -> String {
        self.message_as(Naming::Snake)
    }

    /// The argument that is wrong, as a path such as `layout.stylesheet`.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// What the argument may be instead: values of an enumeration, or names of options.
    #[must_use]
    pub fn allowed_values(&self) -> &[String] {
        &self.0.allowed
    }

    /// The HTTP status, where there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The service's own number for the error, for example 60003.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// The service's longer text, where it sent one.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// The service's identifier of the request, for support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The operation that failed, for example `start_archive`.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// How many requests were sent or tried; 0 where the failure came before any I/O.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the service asks to wait (`Retry-After`).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The answer as text, cut at 4 KiB.
    #[must_use]
    pub fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// The message without the name of the argument.
    pub(crate) fn reason(&self) -> &str {
        &self.0.reason
    }

    fn message_as(&self, naming: Naming) -> String {
        self.0.message(naming)
    }

    /// The failure as the record that crosses into another language.
    #[doc(hidden)]
    #[must_use]
    pub fn to_record(&self, naming: Naming) -> ErrorRecord {
        ErrorRecord {
            kind: self.0.kind.as_str(),
            message: self.message_as(naming),
            field: self.0.field.is_some().then(|| self.0.path.spelt(naming)),
            allowed: self.0.allowed.iter().map(|name| naming.apply(name)).collect(),
            status: self.0.status,
            code: self.0.code,
            description: self.0.description.clone(),
            request_id: self.0.request_id.clone(),
            operation: self.0.operation.as_deref().map(|name| naming.apply(name)),
            attempts: self.0.attempts,
            retry_after: self.0.retry_after.map(|wait| wait.as_secs_f64()),
            body: self.0.body.clone(),
            errno: self.0.errno,
        }
    }
}

impl Inner {
    fn message(&self, naming: Naming) -> String {
        // The words of the service are not ours to spell.
        let reason = if self.status.is_none() { spelt(&self.reason, naming) } else { self.reason.clone() };
        let mut message = match &self.field {
            Some(_) => format!("{}: {reason}", self.path.spelt(naming)),
            None => reason,
        };
        if !self.allowed.is_empty() {
            let allowed: Vec<_> = self.allowed.iter().map(|name| naming.apply(name)).collect();
            let _ = write!(message, " (allowed: {})", allowed.join(", "));
        }
        message
    }

    /// All in one line.
    fn line(&self) -> String {
        let mut line =
            self.operation.as_deref().map(|operation| format!("{operation}: ")).unwrap_or_default();
        line.push_str(&self.message(Naming::Snake));
        let _ = match (self.status, self.code) {
            (Some(status), Some(code)) => write!(line, " (status {status}, code {code})"),
            (Some(status), None) => write!(line, " (status {status})"),
            _ => Ok(()),
        };
        line
    }
}

/// A sentence without its backticks, and what stood between them as the language spells it.
fn spelt(sentence: &str, naming: Naming) -> String {
    let parts = sentence.split('`').enumerate();
    parts.map(|(place, part)| if place % 2 == 1 { naming.apply(part) } else { part.to_owned() }).collect()
}

/// What an answer says about a failure.
#[derive(Debug, Default)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) code: Option<i64>,
    pub(crate) description: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: Option<String>,
}

/// An [`Error`] as plain data, for the other languages.
#[doc(hidden)]
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorRecord {
    pub kind: &'static str,
    pub message: String,
    pub field: Option<String>,
    pub allowed: Vec<String>,
    pub status: Option<u16>,
    pub code: Option<i64>,
    pub description: Option<String>,
    pub request_id: Option<String>,
    pub operation: Option<String>,
    pub attempts: u32,
    /// Seconds.
    pub retry_after: Option<f64>,
    pub body: Option<String>,
    /// `ECONNREFUSED` and the like, for the faces of old.
    pub errno: Option<&'static str>,
}

impl ErrorRecord {
    /// A failure that a language's own half finds before the core is asked.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error::new(kind, message).to_record(Naming::default())
    }
}
