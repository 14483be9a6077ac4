//! What a failed call throws.

use std::fmt;

use opentok_sdk::{ErrorKind, ErrorRecord, Naming};

use crate::limit::Limit;

/// A failed call. The case tells what to do about it; `details` hold what is known.
#[derive(Debug, uniffi::Error)]
pub enum OpenTokError {
    /// An argument is wrong: found before anything was sent, or refused by the service (400 and other 4xx).
    InvalidArgument {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// The credentials were refused (401, 403).
    Authentication {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// There is no such session, archive, stream, connection or the like (404).
    NotFound {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// The thing is in the wrong state for the request (405, 409).
    Conflict {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// The request is larger than the service takes (413).
    PayloadTooLarge {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// Too many requests (429).
    RateLimited {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// The service failed (5xx).
    Server {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// No answer within the time allowed.
    Timeout {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// The service could not be reached, or the connection broke.
    Connection {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// The service answered with something that cannot be read.
    Decode {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// The client is set up wrongly: credentials, address, proxy, certificates.
    Configuration {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
    /// A fault of this library, which it should never have.
    Internal {
        /// What is known about the failure.
        details: Box<ErrorDetails>,
    },
}

/// What is known about a failure. It never holds a secret or a token.
#[derive(Debug, uniffi::Record)]
pub struct ErrorDetails {
    /// The kind's name in every language, for example `not_found`.
    pub kind: String,
    /// What went wrong: the service's own message where it gave one.
    pub message: String,
    /// The argument that is wrong, as a path such as `layout.stylesheet`.
    pub field: Option<String>,
    /// What the argument may be instead: values of an enumeration, or names of options.
    pub allowed: Vec<String>,
    /// The HTTP status, where there was an answer.
    pub status: Option<i32>,
    /// The service's own number for the error, for example 60003.
    pub code: Option<i64>,
    /// The service's longer text, where it sent one.
    pub description: Option<String>,
    /// The service's identifier of the request, for support.
    pub request_id: Option<String>,
    /// The operation that failed, for example `startArchive`.
    pub operation: Option<String>,
    /// How many requests were sent or tried; 0 where the failure came before any I/O.
    pub attempts: i32,
    /// How long the service asks to wait (`Retry-After`).
    pub retry_after: Option<Limit>,
    /// The answer as text, cut at 4 KiB.
    pub body: Option<String>,
}

impl OpenTokError {
    pub(crate) fn negative(field: &str) -> Self {
        Self::local(
            ErrorKind::InvalidArgument,
            Some(field.to_owned()),
            format!("{field}: must not be negative"),
        )
    }

    /// Found here, before the core was asked.
    fn local(kind: ErrorKind, field: Option<String>, message: String) -> Self {
        let record = ErrorRecord { field, ..ErrorRecord::new(kind, message) };
        Self::of(kind, record.into())
    }

    fn of(kind: ErrorKind, details: ErrorDetails) -> Self {
        let details = Box::new(details);
        match kind {
            ErrorKind::InvalidArgument => Self::InvalidArgument { details },
            ErrorKind::Authentication => Self::Authentication { details },
            ErrorKind::NotFound => Self::NotFound { details },
            ErrorKind::Conflict => Self::Conflict { details },
            ErrorKind::PayloadTooLarge => Self::PayloadTooLarge { details },
            ErrorKind::RateLimited => Self::RateLimited { details },
            ErrorKind::Server => Self::Server { details },
            ErrorKind::Timeout => Self::Timeout { details },
            ErrorKind::Connection => Self::Connection { details },
            ErrorKind::Decode => Self::Decode { details },
            ErrorKind::Configuration => Self::Configuration { details },
            // The core's kinds may grow; a test of the generator fails if one has no case here.
            _ => Self::Internal { details },
        }
    }

    fn details(&self) -> &ErrorDetails {
        match self {
            Self::InvalidArgument { details }
            | Self::Authentication { details }
            | Self::NotFound { details }
            | Self::Conflict { details }
            | Self::PayloadTooLarge { details }
            | Self::RateLimited { details }
            | Self::Server { details }
            | Self::Timeout { details }
            | Self::Connection { details }
            | Self::Decode { details }
            | Self::Configuration { details }
            | Self::Internal { details } => details,
        }
    }
}

/// What an observer throws that is no error of ours: nobody sees it, but it must not become a panic.
impl From<uniffi::UnexpectedUniFFICallbackError> for OpenTokError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::local(ErrorKind::Configuration, None, "the observer failed".to_owned())
    }
}

impl From<opentok_sdk::Error> for OpenTokError {
    fn from(error: opentok_sdk::Error) -> Self {
        Self::of(error.kind(), error.to_record(Naming::Camel).into())
    }
}

impl From<ErrorRecord> for ErrorDetails {
    fn from(record: ErrorRecord) -> Self {
        Self {
            kind: record.kind.to_owned(),
            message: record.message,
            field: record.field,
            allowed: record.allowed,
            status: record.status.map(Into::into),
            code: record.code,
            description: record.description,
            request_id: record.request_id,
            operation: record.operation,
            attempts: record.attempts.try_into().unwrap_or(i32::MAX),
            retry_after: record.retry_after.map(Limit),
            body: record.body,
        }
    }
}

impl fmt::Display for OpenTokError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.details().message)
    }
}

impl std::error::Error for OpenTokError {}
