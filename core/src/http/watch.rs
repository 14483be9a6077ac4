//! A call's time limit, as somebody outside the call keeps it.

use std::{
    borrow::Cow,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use crate::error::{Error, ErrorKind};

/// What is known of a call from outside, for a language whose answers take their time to be converted.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct Watch {
    operation: Cow<'static, str>,
    limit: Duration,
    attempts: Arc<AtomicU32>,
}

impl Watch {
    /// How much later than the call itself whoever watches it looks at the clock. The call knows more about its end, and tells
    /// the observers of it.
    pub const GRACE: Duration = Duration::from_millis(100);

    pub(crate) fn new(operation: Cow<'static, str>, limit: Duration, attempts: Arc<AtomicU32>) -> Self {
        Self { operation, limit, attempts }
    }

    /// How long the call may take.
    #[must_use]
    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// The failure of a call that took longer.
    #[must_use]
    pub fn timed_out(&self) -> Error {
        self.during(timed_out(self.limit))
    }

    /// The failure of a call that cannot begin, for want of threads or descriptors: the next one may.
    #[must_use]
    pub fn not_begun(&self, reason: impl fmt::Display) -> Error {
        self.during(Error::new(ErrorKind::Connection, format!("the call cannot begin: {reason}")))
    }

    fn during(&self, error: Error) -> Error {
        error.during(self.operation.clone(), self.attempts.load(Ordering::Relaxed))
    }
}

/// Names the limit that was set, not what an attempt had left of it.
pub(crate) fn timed_out(limit: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("no answer within {} s", limit.as_secs_f64()))
        .errno(Some("ETIMEDOUT"))
}
