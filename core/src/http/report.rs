//! Tells those who want to know how a call went.

use std::{sync::LazyLock, time::Duration};

use crate::{
    client::{Observer, ResponseInfo},
    error::Error,
    http::{Answer, Outgoing},
    surface::names::Naming,
};

impl ResponseInfo {
    /// As another language names the operation.
    #[doc(hidden)]
    #[must_use]
    pub fn spelt(mut self, naming: Naming) -> Self {
        self.operation = naming.apply(&self.operation);
        self
    }
}

/// Whether `OPENTOK_LOG=debug` asks for a line on standard error for each call.
static LOGGED: LazyLock<bool> = LazyLock::new(|| {
    std::env::var("OPENTOK_LOG").is_ok_and(|level| matches!(level.trim(), "debug" | "trace"))
});

/// Tells the observers, and the log. What nobody asks for is not put together.
pub(crate) fn tell(
    observers: &[Observer],
    operation: &'static str,
    outgoing: &Outgoing,
    outcome: Result<(&Answer, u32), &Error>,
    took: Duration,
) {
    if observers.is_empty() && !*LOGGED && !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    let info = report(operation, outgoing, outcome, took);
    tracing::debug!(operation, "{info}");
    if *LOGGED {
        log(&info);
    }
    for observer in observers {
        observer(&info);
    }
}

fn report(
    operation: &str,
    outgoing: &Outgoing,
    outcome: Result<(&Answer, u32), &Error>,
    took: Duration,
) -> ResponseInfo {
    let answer = outcome.ok().map(|(answer, _)| answer);
    let error = outcome.err();
    ResponseInfo {
        operation: operation.to_owned(),
        method: outgoing.method.to_string(),
        path: outgoing.target.split('?').next().unwrap_or_default().to_owned(),
        status: answer.map(|answer| answer.status).or_else(|| error?.status()),
        error: error.map(Error::kind),
        headers: answer.map(Answer::texts).unwrap_or_default(),
        request_id: answer.and_then(Answer::request_id).or_else(|| error?.request_id().map(str::to_owned)),
        attempts: outcome.map_or_else(Error::attempts, |(_, attempts)| attempts),
        milliseconds: took.as_millis().try_into().unwrap_or(u64::MAX),
    }
}

#[expect(clippy::print_stderr, reason = "the user asked for it")]
fn log(info: &ResponseInfo) {
    eprintln!("opentok-sdk: {info}");
}
