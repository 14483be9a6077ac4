//! The threads that calls run on, and the handle through which the foreign language awaits them.

use std::{
    future::Future,
    io,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
    time::Duration,
};

use opentok_sdk::Watch;
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinHandle,
    time::Sleep,
};

struct Threads {
    calls: Runtime,
    /// Keeps the time on a thread of its own: those of the calls may all be busy with large answers or slow observers.
    clock: Runtime,
}

/// Only a success is kept: where descriptors or threads ran out, the next call may find some.
static THREADS: Mutex<Option<&'static Threads>> = Mutex::new(None);

fn threads() -> io::Result<&'static Threads> {
    let mut started = THREADS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(threads) = *started {
        return Ok(threads);
    }
    let calls = Builder::new_multi_thread().worker_threads(2).thread_name("opentok").enable_all().build()?;
    let clock =
        Builder::new_multi_thread().worker_threads(1).thread_name("opentok-clock").enable_time().build()?;
    let threads = &*Box::leak(Box::new(Threads { calls, clock }));
    *started = Some(threads);
    Ok(threads)
}

/// Starts a call on a thread of our own; nothing comes back where it takes longer than it may.
///
/// The foreign thread polls no more than the handle: were it to poll the connection itself, it could hold one
/// of its locks while a waker wants the foreign language's own, and both would wait for ever.
pub(crate) fn spawn<T: Send + 'static>(
    limit: Duration,
    call: impl Future<Output = T> + Send + 'static,
) -> io::Result<Running<T>> {
    let threads = threads()?;
    let clock = threads.clock.enter();
    let watch = Box::pin(tokio::time::sleep(limit.saturating_add(Watch::GRACE)));
    drop(clock);
    Ok(Running { call: threads.calls.spawn(call), watch })
}

/// A call on its way. Dropping it ends the call: that is how a cancelled coroutine or task ends its request.
#[derive(Debug)]
pub(crate) struct Running<T> {
    call: JoinHandle<T>,
    watch: Pin<Box<Sleep>>,
}

impl<T> Future for Running<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let Poll::Ready(outcome) = Pin::new(&mut self.call).poll(context) else {
            ready!(self.watch.as_mut().poll(context));
            return Poll::Ready(None);
        };
        match outcome {
            Ok(answer) => Poll::Ready(Some(answer)),
            // Only a drop aborts, so this is a panic: UniFFI turns it into an exception of the foreign language.
            Err(error) => std::panic::resume_unwind(match error.try_into_panic() {
                Ok(panic) => panic,
                Err(error) => Box::new(error.to_string()),
            }),
        }
    }
}

impl<T> Drop for Running<T> {
    fn drop(&mut self) {
        self.call.abort();
    }
}
