//! The runtime that calls run on, and the handle through which the foreign language awaits them.

use std::{
    future::Future,
    io,
    pin::Pin,
    sync::LazyLock,
    task::{Context, Poll, ready},
};

use tokio::{
    runtime::{Builder, Runtime},
    task::JoinHandle,
};

use crate::OpenTokError;

static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    Builder::new_multi_thread().worker_threads(2).thread_name("opentok").enable_all().build()
});

/// Starts a call on a runtime of our own.
///
/// The foreign thread polls no more than the handle: were it to poll the connection itself, it could hold one
/// of its locks while a waker wants the foreign language's own, and both would wait for ever.
pub(crate) fn spawn<T: Send + 'static>(
    call: impl Future<Output = T> + Send + 'static,
) -> Result<Running<T>, OpenTokError> {
    let runtime = RUNTIME.as_ref().map_err(OpenTokError::no_runtime)?;
    Ok(Running(runtime.spawn(call)))
}

/// A call on its way. Dropping it ends the call: that is how a cancelled coroutine or task ends its request.
#[derive(Debug)]
pub(crate) struct Running<T>(JoinHandle<T>);

impl<T> Future for Running<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        match ready!(Pin::new(&mut self.0).poll(context)) {
            Ok(answer) => Poll::Ready(answer),
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
        self.0.abort();
    }
}
