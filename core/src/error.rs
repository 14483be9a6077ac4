//! What went wrong, in a form that every language can show.

use std::{
    error::Error as StdError,
    fmt::{self, Write as _},
    time::Duration,
};

use serde::Serialize;

use crate::check::Field;

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
    /// There is no such session, archive, stream, connection or the like (404).
    NotFound,
    /// The thing is in the wrong state for the request (405, 409).
    Conflict,
    /// The request is larger than the service takes (413).
    PayloadTooLarge,
    /// Too many requests (429).
    RateLimited,
    /// The service failed (5xx).
    Server,
    /// No answer within the time allowed.
    Timeout,
    /// The service could not be reached, or the connection broke.
    Connection,
    /// The service answered with something that cannot be read.
    Decode,
    /// The client is set up wrongly: credentials, address, proxy, certificates.
    Configuration,
}

impl ErrorKind {
    /// Every kind, in the order of declaration.
    pub const ALL: [Self; 11] = [
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
        }
    }

    pub(crate) const fn of_status(status: u16) -> Self {
        match status {
            401 | 403 => Self::Authentication,
            404 => Self::NotFound,
            405 | 409 => Self::Conflict,
            413 => Self::PayloadTooLarge,
            429 => Self::RateLimited,
            // No redirect is ever followed: it would carry the credentials to another host.
            300..=399 => Self::Configuration,
            500..=599 => Self::Server,
            _ => Self::InvalidArgument,
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
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    reason: String,
    field: Option<String>,
    allowed: Vec<String>,
    status: Option<u16>,
    code: Option<i64>,
    description: Option<String>,
    request_id: Option<String>,
    operation: Option<&'static str>,
    attempts: u32,
    retry_after: Option<Duration>,
    body: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, reason: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            reason: reason.into(),
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
            source: None,
        }))
    }

    /// A wrong argument, named as in the Rust API: `layout.stylesheet`.
    pub(crate) fn invalid(field: impl Into<String>, reason: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::InvalidArgument, reason);
        error.0.field = Some(field.into());
        error
    }

    /// The same error of a group of options that itself stands at `at`.
    pub(crate) fn within(mut self, at: Field<'_>) -> Self {
        self.0.field = self.0.field.map(|field| at.child(&field).path());
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

    pub(crate) fn answered(mut self, answer: Answered) -> Self {
        self.0.status = Some(answer.status);
        self.0.code = answer.code;
        self.0.description = answer.description;
        self.0.request_id = answer.request_id;
        self.0.retry_after = answer.retry_after;
        self.0.body = answer.body;
        self
    }

    pub(crate) fn during(mut self, operation: &'static str, attempts: u32) -> Self {
        self.0.operation = Some(operation);
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
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
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
        let mut message = match &self.0.field {
            Some(field) => format!("{}: {}", naming.apply(field), self.0.reason),
            None => self.0.reason.clone(),
        };
        if !self.0.allowed.is_empty() {
            let allowed: Vec<_> = self.0.allowed.iter().map(|name| naming.apply(name)).collect();
            let _ = write!(message, " (allowed: {})", allowed.join(", "));
        }
        message
    }

    /// The failure as the record that crosses into another language.
    #[must_use]
    pub fn to_record(&self, naming: Naming) -> ErrorRecord {
        ErrorRecord {
            kind: self.0.kind.as_str(),
            message: self.message_as(naming),
            field: self.0.field.as_deref().map(|field| naming.apply(field)),
            allowed: self.0.allowed.iter().map(|name| naming.apply(name)).collect(),
            status: self.0.status,
            code: self.0.code,
            description: self.0.description.clone(),
            request_id: self.0.request_id.clone(),
            operation: self.0.operation.map(|name| naming.apply(name)),
            attempts: self.0.attempts,
            retry_after: self.0.retry_after.map(|wait| wait.as_secs_f64()),
            body: self.0.body.clone(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.message())?;
        match (self.0.status, self.0.code) {
            (Some(status), Some(code)) => write!(f, " (status {status}, code {code})"),
            (Some(status), None) => write!(f, " (status {status})"),
            _ => Ok(()),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
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

/// How a language spells the names of arguments and operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Naming {
    /// `start_archive`: Rust, Python, Ruby.
    #[default]
    Snake,
    /// `startArchive`: JavaScript, Kotlin, Swift.
    Camel,
}

impl Naming {
    pub(crate) fn apply(self, name: &str) -> String {
        match self {
            Self::Snake => name.to_owned(),
            Self::Camel => crate::naming::camel(name),
        }
    }
}

/// An [`Error`] as plain data, for the other languages.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each field is the getter of the same name on `Error`")]
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
}

impl ErrorRecord {
    /// A failure that a language's own half finds before the core is asked.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error::new(kind, message).to_record(Naming::default())
    }
}
