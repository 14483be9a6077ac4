//! The threads that calls run on: a set for each process, made at its first call.

use std::{io, mem, sync::Arc};

use arc_swap::{ArcSwapOption, Guard};
use tokio::runtime::{Builder, Runtime};

#[derive(Debug)]
pub(crate) struct Threads {
    process: u32,
    pub(crate) calls: Runtime,
    /// Keeps the time on a thread of its own: those of the calls may all be busy with large answers.
    pub(crate) clock: Runtime,
}

/// Without a lock, which a fork in another thread's hands would leave locked for ever.
static CURRENT: ArcSwapOption<Threads> = ArcSwapOption::const_empty();

/// This process's threads. A forked child makes its own, and leaves its parent's alone: they do not exist there. A start
/// that fails is tried again by the next call.
pub(crate) fn threads() -> io::Result<Arc<Threads>> {
    let process = std::process::id();
    loop {
        let current = CURRENT.load_full();
        if let Some(threads) = current.as_ref().filter(|threads| threads.process == process) {
            return Ok(threads.clone());
        }
        let made = Some(Arc::new(start(process)?));
        let previous = Guard::into_inner(CURRENT.compare_and_swap(&current, made));
        // Whoever came first in another thread is used by all.
        if previous.as_ref().map(Arc::as_ptr) == current.as_ref().map(Arc::as_ptr) {
            mem::forget(previous);
        }
    }
}

fn start(process: u32) -> io::Result<Threads> {
    let calls = Builder::new_multi_thread().worker_threads(2).thread_name("opentok").enable_all().build()?;
    let clock =
        Builder::new_multi_thread().worker_threads(1).thread_name("opentok-clock").enable_time().build()?;
    Ok(Threads { process, calls, clock })
}
