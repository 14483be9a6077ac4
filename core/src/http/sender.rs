//! Sends a request until there is an answer, or no sense in trying again.

use std::time::Instant;

use crate::{
    client::{CallOptions, Identity, Observer},
    error::Result,
    http::{
        Answer, Outgoing, Transport, auth, report,
        retry::{self, Attempt, Outcome},
    },
    local::random::random,
};

/// Who sends, through which connections, and what a call may take.
#[derive(Clone, Copy)]
pub(crate) struct Sender<'a> {
    identity: &'a Identity,
    transport: &'a Transport,
    options: CallOptions,
    observers: &'a [Observer],
}

impl<'a> Sender<'a> {
    pub(crate) fn new(
        identity: &'a Identity,
        transport: &'a Transport,
        options: CallOptions,
        observers: &'a [Observer],
    ) -> Self {
        Self { identity, transport, options, observers }
    }

    pub(crate) fn identity(&self) -> &'a Identity {
        self.identity
    }

    /// An answer with a 2xx status, and how many attempts it took.
    pub(crate) async fn send(&self, operation: &'static str, outgoing: &Outgoing) -> Result<(Answer, u32)> {
        let started = Instant::now();
        let outcome = self.attempt(operation, outgoing).await;
        let told = outcome.as_ref().map(|(answer, attempts)| (answer, *attempts));
        report::tell(self.observers, operation, outgoing, told, started.elapsed());
        outcome
    }

    async fn attempt(&self, operation: &'static str, outgoing: &Outgoing) -> Result<(Answer, u32)> {
        let deadline = Instant::now() + self.options.total();
        let mut number = 1;
        loop {
            let time_left = deadline.saturating_duration_since(Instant::now());
            let auth = auth::header(self.identity).map_err(|error| error.during(operation, number - 1))?;
            let (outcome, error) = match self.transport.send(outgoing, auth, time_left).await {
                Ok(answer) if (200..300).contains(&answer.status) => return Ok((answer, number)),
                Ok(answer) => (
                    Outcome::Status { status: answer.status, retry_after: answer.retry_after() },
                    answer.into_error(),
                ),
                Err(failure) => (failure.outcome, failure.error),
            };
            let attempt = Attempt {
                method: &outgoing.method,
                number,
                max_retries: self.options.retries(),
                time_left: deadline.saturating_duration_since(Instant::now()),
                jitter: random(),
            };
            let Some(wait) = retry::verdict(attempt, outcome) else {
                return Err(error.during(operation, number));
            };
            tracing::debug!(operation, attempt = number, kind = %error.kind(), ?wait, "trying again");
            tokio::time::sleep(wait).await;
            number += 1;
        }
    }
}
