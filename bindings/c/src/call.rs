//! A call on its way, and the ways to learn of its end: waiting, a descriptor, a queue.

use std::{
    fmt,
    io::{PipeReader, PipeWriter, Write},
    pin::Pin,
    sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    time::{Duration, Instant},
};

use opentok_sdk::{Naming, Watch, caught};
use tokio::task::AbortHandle;

use crate::{
    envelope::{CANCELLED, Failure, flat, sealed, told},
    queue::Told,
    runtime,
};

/// A call that its client has made ready.
pub(crate) struct Begun {
    pub(crate) work: Pin<Box<dyn Future<Output = String> + Send>>,
    pub(crate) watch: Watch,
}

/// A call as C holds it.
#[derive(Debug)]
pub struct Call {
    shared: Arc<Shared>,
    /// A forked child has the call's memory, but neither its threads nor the right to end it.
    process: u32,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    ended: Condvar,
    task: OnceLock<AbortHandle>,
    /// Who else is to be told.
    follower: Option<Told>,
}

#[derive(Debug)]
struct State {
    outcome: Outcome,
    /// Made when first asked for.
    bell: Option<(PipeReader, PipeWriter)>,
}

#[derive(Debug)]
enum Outcome {
    UnderWay,
    Ended(String),
    Taken,
}

impl Call {
    /// Begins a call. What keeps it from beginning is its outcome.
    pub(crate) fn begun(
        naming: Naming,
        follower: Option<Told>,
        prepare: impl FnOnce() -> Result<Begun, Failure>,
    ) -> Self {
        let state = State { outcome: Outcome::UnderWay, bell: None };
        let shared = Arc::new(Shared {
            state: Mutex::new(state),
            ended: Condvar::new(),
            task: OnceLock::new(),
            follower,
        });
        let begun = flat(naming, caught(|| Ok(prepare().and_then(|begun| shared.start(naming, begun)))));
        if let Err(record) = begun {
            shared.end(sealed(&Err(record), None));
        }
        Self { shared, process: std::process::id() }
    }

    /// The envelope, if the call ends in time.
    pub(crate) fn wait(&self, limit: Option<Duration>) -> Option<String> {
        if !self.is_ours() {
            return Some(CANCELLED.to_owned());
        }
        let started = Instant::now();
        let mut state = self.shared.state();
        while matches!(state.outcome, Outcome::UnderWay) {
            state = match limit {
                None => self.shared.ended.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(limit) => {
                    let left = limit.checked_sub(started.elapsed()).filter(|left| !left.is_zero())?;
                    self.shared.ended.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
        match std::mem::replace(&mut state.outcome, Outcome::Taken) {
            Outcome::Ended(envelope) => Some(envelope),
            Outcome::UnderWay | Outcome::Taken => None,
        }
    }

    /// What becomes readable at the end; nothing where there are no descriptors, or none is left.
    #[cfg(unix)]
    pub(crate) fn descriptor(&self) -> Option<i32> {
        use std::os::fd::AsRawFd;

        if !self.is_ours() {
            return None;
        }
        let mut state = self.shared.state();
        if state.bell.is_none() {
            state.bell = std::io::pipe().ok();
            if !matches!(state.outcome, Outcome::UnderWay) {
                state.ring();
            }
        }
        state.bell.as_ref().map(|(reader, _)| reader.as_raw_fd())
    }

    #[cfg(not(unix))]
    pub(crate) fn descriptor(&self) -> Option<i32> {
        None
    }

    /// Drops the request, if the call is still under way.
    pub(crate) fn cancel(&self) {
        if self.is_ours() {
            self.shared.end(CANCELLED.to_owned());
            self.shared.stop();
        }
    }

    fn is_ours(&self) -> bool {
        self.process == std::process::id()
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        if self.is_ours() {
            self.cancel();
        } else {
            // Its parts may be locked for ever, and what it would wake is the parent's.
            std::mem::forget(self.shared.clone());
        }
    }
}

impl Shared {
    /// Sends the call off, and has its time watched by a thread that does not work on calls.
    fn start(self: &Arc<Self>, naming: Naming, Begun { work, watch }: Begun) -> Result<(), Failure> {
        let threads = runtime::threads().map_err(|error| told(naming, &watch.not_begun(error)))?;
        let late = Arc::downgrade(self);
        let limit = watch.limit().saturating_add(Watch::GRACE);
        let clock = threads.clock.spawn(async move {
            tokio::time::sleep(limit).await;
            if let Some(call) = late.upgrade() {
                call.end(sealed(&Err(told(naming, &watch.timed_out())), None));
                call.stop();
            }
        });
        let ticket = Ticket { call: self.clone(), clock: clock.abort_handle() };
        let task = threads.calls.spawn(async move { ticket.call.end(work.await) });
        // It was not set before.
        let _ = self.task.set(task.abort_handle());
        Ok(())
    }

    /// The first end counts.
    fn end(&self, envelope: String) {
        let mut state = self.state();
        if !matches!(state.outcome, Outcome::UnderWay) {
            return;
        }
        state.outcome = Outcome::Ended(envelope);
        state.ring();
        drop(state);
        self.ended.notify_all();
        if let Some(follower) = &self.follower {
            follower.now();
        }
    }

    fn stop(&self) {
        if let Some(task) = self.task.get() {
            task.abort();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Written to, not closed: a forked child holds the other end open.
    fn ring(&mut self) {
        if let Some((_, writer)) = &mut self.bell {
            // One byte into an empty pipe.
            let _ = writer.write_all(&[1]);
        }
    }
}

/// Ends the call however its task ends, so that nobody waits for ever.
struct Ticket {
    call: Arc<Shared>,
    clock: AbortHandle,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.clock.abort();
        self.call.end(CANCELLED.to_owned());
    }
}

impl fmt::Debug for Begun {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Begun").field("watch", &self.watch).finish_non_exhaustive()
    }
}
