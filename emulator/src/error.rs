//! Refusals, in the shape in which the service makes them.

use std::fmt;

use serde_json::{Value, json};

/// `{code, message, description?}` with an HTTP status.
#[derive(Clone, Debug)]
pub(crate) struct ServiceError {
    pub(crate) status: u16,
    code: i64,
    message: String,
    description: Option<String>,
}

/// What a handler gives back.
pub(crate) type Outcome = Result<crate::reply::Reply, ServiceError>;

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl ServiceError {
    /// Where no code of the service is documented, the HTTP status stands for it.
    fn plain(status: u16, message: impl Into<String>) -> Self {
        Self { status, code: i64::from(status), message: message.into(), description: None }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::plain(400, message)
    }

    /// 403 as the service answers every authentication problem; `why` is for the developer.
    pub(crate) fn unauthenticated(why: impl Into<String>) -> Self {
        let refusal = Self::plain(403, "No suitable authentication found");
        Self { code: -1, ..refusal }.because(why)
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::plain(403, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::plain(404, message)
    }

    pub(crate) fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::plain(405, message)
    }

    pub(crate) fn request_timeout(message: impl Into<String>) -> Self {
        Self { code: -1, ..Self::plain(408, message) }
    }

    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::plain(409, message)
    }

    pub(crate) fn too_large(message: impl Into<String>) -> Self {
        Self::plain(413, message)
    }

    /// A fault of the emulator's own.
    pub(crate) fn broken(message: impl Into<String>) -> Self {
        Self::plain(500, message)
    }

    pub(crate) fn with_code(self, code: i64) -> Self {
        Self { code, ..self }
    }

    pub(crate) fn because(self, description: impl Into<String>) -> Self {
        Self { description: Some(description.into()), ..self }
    }

    pub(crate) fn body(&self) -> Value {
        let mut body = json!({ "code": self.code, "message": self.message });
        if let (Some(description), Some(body)) = (&self.description, body.as_object_mut()) {
            body.insert("description".to_owned(), json!(description));
        }
        body
    }
}
