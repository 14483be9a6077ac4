//! Sends a request until there is an answer, or no sense in trying again.

use std::{
    pin::pin,
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use futures_util::future::{Either, select};

use crate::{
    client::{CallOptions, Identity, Observer},
    error::{Error, ErrorKind, Result},
    http::{
        Answer, Outgoing, Transport, auth, report,
        retry::{self, Attempt, Outcome},
        transport::Failure,
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
    /// Where the number of attempts is noted down while they go on.
    attempts: Option<&'a AtomicU32>,
}

impl<'a> Sender<'a> {
    pub(crate) fn new(
        identity: &'a Identity,
        transport: &'a Transport,
        options: CallOptions,
        observers: &'a [Observer],
        attempts: Option<&'a AtomicU32>,
    ) -> Self {
        Self { identity, transport, options, observers, attempts }
    }

    /// How long a whole call may take.
    pub(crate) fn limit(&self) -> Duration {
        self.options.total()
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
        let (started, limit) = (Instant::now(), self.options.total());
        let time_left = || limit.saturating_sub(started.elapsed());
        let mut number = 1;
        let mut answered = None;
        loop {
            let (outcome, error) = match self.tries(outgoing, &mut number, time_left()).await {
                Ok(answer) if (200..300).contains(&answer.status) => return Ok((answer, number)),
                Ok(answer) => {
                    let (status, retry_after) = (answer.status, answer.retry_after());
                    let error = answer.into_error(&outgoing.target);
                    // An argument that was refused is as wrong the next time.
                    let hopeless = error.kind() == ErrorKind::InvalidArgument;
                    let outcome =
                        if hopeless { Outcome::Hopeless } else { Outcome::Status { status, retry_after } };
                    (outcome, error)
                }
                Err(failure) => (failure.outcome, failure.error),
            };
            let Some(wait) = retry::verdict(self.known(outgoing, number, time_left()), outcome) else {
                // What the service said tells more than that it then said nothing. But a limit is a limit.
                let told = match answered {
                    Some(earlier) if error.kind() == ErrorKind::Connection => Error::source(earlier, error),
                    _ => error,
                };
                return Err(told.during(operation, number));
            };
            tracing::debug!(operation, attempt = number, kind = %error.kind(), ?wait, "trying again");
            tokio::time::sleep(wait).await;
            answered = Some(error).filter(|error| error.status().is_some()).or(answered);
            number = number.saturating_add(1);
        }
    }

    /// One attempt; and where it has no answer for long, another beside it, on another connection. The first answer counts.
    async fn tries(
        &self,
        outgoing: &Outgoing,
        number: &mut u32,
        time_left: Duration,
    ) -> Result<Answer, Failure> {
        let first = pin!(self.try_once(outgoing, *number, time_left));
        let Some(patience) = retry::patience(self.known(outgoing, *number, time_left)) else {
            return first.await;
        };
        let first = match select(first, pin!(tokio::time::sleep(patience))).await {
            Either::Left((outcome, _)) => return outcome,
            Either::Right(((), first)) => first,
        };
        self.transport.leave();
        *number = number.saturating_add(1);
        let second = Box::pin(self.try_once(outgoing, *number, time_left.saturating_sub(patience)));
        match select(first, second).await {
            Either::Left((Err(_), second)) => second.await,
            Either::Right((Err(_), first)) => first.await,
            Either::Left((answer, _)) | Either::Right((answer, _)) => answer,
        }
    }

    async fn try_once(
        &self,
        outgoing: &Outgoing,
        number: u32,
        time_left: Duration,
    ) -> Result<Answer, Failure> {
        if let Some(attempts) = self.attempts {
            attempts.store(number, Ordering::Relaxed);
        }
        let auth =
            auth::header(self.identity).map_err(|error| Failure { outcome: Outcome::Hopeless, error })?;
        self.transport.send(outgoing, auth, time_left, self.options.total()).await
    }

    fn known<'o>(&self, outgoing: &'o Outgoing, number: u32, time_left: Duration) -> Attempt<'o> {
        let max_retries = self.options.retries();
        Attempt { method: &outgoing.method, number, max_retries, time_left, jitter: random() }
    }
}
