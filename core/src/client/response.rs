//! How a call went, beside its answer: for those who want an answer's headers, and for logs.

use std::{fmt, sync::Arc};

use serde::Serialize;

use crate::{Texts, error::ErrorKind};

/// What was asked, and what came back beside the answer. It never holds a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResponseInfo {
    /// For example `start_archive`.
    pub operation: String,
    /// The HTTP method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The class of the failure, if it failed.
    pub error: Option<ErrorKind>,
    /// The headers of the answer, their names in lower case.
    pub headers: Texts,
    /// The service's identifier of the request, for support.
    pub request_id: Option<String>,
    /// How many requests were sent or tried.
    pub attempts: u32,
    /// How long the call took with all its attempts.
    pub milliseconds: u64,
}

/// One line for a log: `GET /v2/project/100/archive 200 12 ms, 1 attempt, request abc`.
impl fmt::Display for ResponseInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ", self.method, self.path)?;
        match (self.status, self.error) {
            (Some(status), _) => write!(f, "{status}")?,
            (None, error) => f.write_str(error.map_or("answered", ErrorKind::as_str))?,
        }
        let plural = if self.attempts == 1 { "" } else { "s" };
        write!(f, " {} ms, {} attempt{plural}", self.milliseconds, self.attempts)?;
        self.request_id.as_ref().map_or(Ok(()), |id| write!(f, ", request {id}"))
    }
}

/// Is told of each call when it has ended.
pub(crate) type Observer = Arc<dyn Fn(&ResponseInfo) + Send + Sync>;
