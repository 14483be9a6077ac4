//! What comes beside an answer: how a call went.

use std::{collections::HashMap, fmt, sync::Arc};

use opentok_sdk::Naming;

use crate::OpenTokError;

/// What was asked, and what came back beside the answer. It never holds a secret.
#[derive(Debug, Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct ResponseInfo {
    /// For example `startArchive`.
    pub operation: String,
    /// The HTTP method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The HTTP status, where there was an answer.
    pub status: Option<i32>,
    /// The kind of the failure, if it failed: `not_found`.
    pub error: Option<String>,
    /// The headers of the answer, their names in lower case.
    pub headers: HashMap<String, String>,
    /// The service's identifier of the request, for support.
    pub request_id: Option<String>,
    /// How many requests were sent or tried.
    pub attempts: i32,
    /// How long the call took with all its attempts.
    pub milliseconds: i64,
    /// All of it in one line, for a log: `GET /v2/project/100/archive 200 12 ms, 1 attempt, request abc`.
    pub line: String,
}

impl fmt::Display for ResponseInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line)
    }
}

impl From<&opentok_sdk::ResponseInfo> for ResponseInfo {
    fn from(info: &opentok_sdk::ResponseInfo) -> Self {
        let line = info.to_string();
        let info = info.clone().spelt(Naming::Camel);
        Self {
            operation: info.operation,
            method: info.method,
            path: info.path,
            status: info.status.map(Into::into),
            error: info.error.map(|kind| kind.as_str().to_owned()),
            headers: info.headers,
            request_id: info.request_id,
            attempts: info.attempts.try_into().unwrap_or(i32::MAX),
            milliseconds: info.milliseconds.try_into().unwrap_or(i64::MAX),
            line,
        }
    }
}

/// Is told of each call when it has ended: for logs and metrics.
#[uniffi::export(with_foreign)]
pub trait ResponseObserver: Send + Sync + fmt::Debug {
    /// Called on a thread of the library's own; it should not take long. What it throws harms no call.
    fn on_response(&self, response: ResponseInfo) -> Result<(), OpenTokError>;
}

/// The observer as the core wants it.
pub(crate) fn told(
    observer: Arc<dyn ResponseObserver>,
) -> impl Fn(&opentok_sdk::ResponseInfo) + Send + Sync + 'static {
    move |info| {
        let _ = observer.on_response(info.into());
    }
}
