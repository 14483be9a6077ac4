//! Whether and when to try again, as a pure function.

use std::time::Duration;

use http::Method;

/// The wait before the first retry; it doubles with each further one.
const FIRST_WAIT: Duration = Duration::from_millis(200);
const LONGEST_WAIT: Duration = Duration::from_secs(8);

/// How one attempt ended, as far as a retry is concerned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Outcome {
    /// No connection was made: the request never left.
    NotSent,
    /// The connection broke or time ran out before an answer.
    NoAnswer,
    /// Nothing can change: a certificate that is not trusted, a request that cannot be made.
    Hopeless,
    /// The service answered with this status.
    Status { status: u16, retry_after: Option<Duration> },
}

/// What is known when the decision is taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempt<'a> {
    pub(crate) method: &'a Method,
    /// 1 for the first.
    pub(crate) number: u32,
    pub(crate) max_retries: u32,
    /// What is left of the call's total time.
    pub(crate) time_left: Duration,
    /// From 0 to 1.
    pub(crate) jitter: f64,
}

/// How long to wait before the next attempt, or `None` to give up.
///
/// A POST may start something (an archive, a call), so it is repeated only where the service cannot
/// have acted: no connection, 429, or a 503 that says when to come back. The service may name a longer wait, not a
/// shorter one.
pub(crate) fn verdict(attempt: Attempt<'_>, outcome: Outcome) -> Option<Duration> {
    let asked = match outcome {
        Outcome::Status { retry_after, .. } => retry_after,
        _ => None,
    };
    let harmless = match outcome {
        Outcome::NotSent | Outcome::Status { status: 429, .. } => true,
        Outcome::Status { status: 503, .. } if asked.is_some() => true,
        Outcome::NoAnswer | Outcome::Status { status: 408 | 500..=599, .. } => is_idempotent(attempt.method),
        Outcome::Hopeless | Outcome::Status { .. } => false,
    };
    if !harmless || attempt.number > attempt.max_retries {
        return None;
    }
    let wait = asked.unwrap_or_default().max(backoff(attempt.number, attempt.jitter));
    (wait < attempt.time_left).then_some(wait)
}

/// When a further attempt begins beside one that has no answer yet, if at all: the connection may have gone silent, and
/// the call is not to be lost for that. Only what changes nothing may be under way twice.
pub(crate) fn patience(attempt: Attempt<'_>) -> Option<Duration> {
    let harmless = *attempt.method == Method::GET && attempt.number <= attempt.max_retries;
    harmless.then(|| attempt.time_left.mul_f64(0.5))
}

fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::PUT | Method::DELETE | Method::HEAD)
}

/// Between half of the exponential wait and the whole of it.
fn backoff(number: u32, jitter: f64) -> Duration {
    let whole = FIRST_WAIT.saturating_mul(1 << number.saturating_sub(1).min(16)).min(LONGEST_WAIT);
    whole.mul_f64(f64::midpoint(1.0, jitter.clamp(0.0, 1.0)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn attempt(method: &Method, number: u32) -> Attempt<'_> {
        Attempt { method, number, max_retries: 2, time_left: Duration::from_secs(30), jitter: 1.0 }
    }

    fn status(status: u16) -> Outcome {
        Outcome::Status { status, retry_after: None }
    }

    #[test]
    fn a_get_is_repeated_after_any_passing_failure() {
        for outcome in
            [Outcome::NotSent, Outcome::NoAnswer, status(408), status(429), status(500), status(503)]
        {
            assert!(verdict(attempt(&Method::GET, 1), outcome).is_some(), "{outcome:?}");
        }
        for outcome in [Outcome::Hopeless, status(404), status(407), status(410)] {
            assert_eq!(verdict(attempt(&Method::GET, 1), outcome), None, "{outcome:?}");
        }
    }

    #[test]
    fn a_post_is_repeated_only_if_the_service_cannot_have_acted() {
        let later = Outcome::Status { status: 503, retry_after: Some(Duration::from_secs(1)) };
        for outcome in [Outcome::NotSent, status(429), later] {
            assert!(verdict(attempt(&Method::POST, 1), outcome).is_some(), "{outcome:?}");
        }
        for outcome in [Outcome::NoAnswer, status(408), status(500), status(502), status(503)] {
            assert_eq!(verdict(attempt(&Method::POST, 1), outcome), None, "{outcome:?}");
        }
    }

    #[test]
    fn patience_ends_where_another_attempt_is_harmless() {
        let seconds = |method: &Method, number| patience(attempt(method, number)).map(|wait| wait.as_secs());
        assert_eq!([1, 2, 3].map(|number| seconds(&Method::GET, number)), [Some(15), Some(15), None]);
        assert_eq!([Method::POST, Method::PUT, Method::DELETE].map(|method| seconds(&method, 1)), [None; 3]);
    }

    #[test]
    fn the_wait_doubles_and_the_service_may_name_it() {
        assert_eq!(verdict(attempt(&Method::GET, 1), status(500)), Some(Duration::from_millis(200)));
        assert_eq!(verdict(attempt(&Method::GET, 2), status(500)), Some(Duration::from_millis(400)));
        let asked = Outcome::Status { status: 429, retry_after: Some(Duration::from_secs(3)) };
        assert_eq!(verdict(attempt(&Method::POST, 1), asked), Some(Duration::from_secs(3)));
        let at_once = Outcome::Status { status: 429, retry_after: Some(Duration::ZERO) };
        assert_eq!(verdict(attempt(&Method::POST, 1), at_once), Some(Duration::from_millis(200)));
        let too_long = Outcome::Status { status: 429, retry_after: Some(Duration::from_secs(31)) };
        assert_eq!(verdict(attempt(&Method::POST, 1), too_long), None);
    }

    proptest! {
        #[test]
        fn it_ends_and_never_outlasts_the_budget(
            number in 1_u32..100, max_retries in 0_u32..10, left in 0_u64..60_000, jitter in 0.0..=1.0, code in 100_u16..600,
        ) {
            let time_left = Duration::from_millis(left);
            let attempt = Attempt { method: &Method::GET, number, max_retries, time_left, jitter };
            if let Some(wait) = verdict(attempt, status(code)) {
                prop_assert!(number <= max_retries);
                prop_assert!(wait < time_left);
                prop_assert!(matches!(code, 408 | 429 | 500..));
            }
        }
    }
}
