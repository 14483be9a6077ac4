//! One tokio runtime for each process, and the two ways to wait for it: blocking, and through asyncio.

use std::{
    io, mem,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::{Duration, Instant},
};

use opentok_sdk::Watch;

use pyo3::{exceptions::PyRuntimeError, prelude::*};
use tokio::task::AbortHandle;

use crate::{
    asyncio::{self, Courier, Ticket},
    descriptors::Descriptors,
    native::Answer,
};

/// How long Ctrl-C may have to wait for a blocked call.
const TICK: Duration = Duration::from_millis(50);

/// More threads than this gain nothing: a call is bound by the network.
const MOST_THREADS: usize = 4;

struct Runtime {
    process: u32,
    descriptors: &'static Descriptors,
    tokio: tokio::runtime::Runtime,
    /// Brings finished calls to their event loops, until the interpreter ends. Locked as [`CURRENT`] is.
    courier: Mutex<Option<Courier>>,
}

/// Locked only while attached to the interpreter. So `os.fork`, which is called attached too, never leaves a
/// locked one to the child.
static CURRENT: Mutex<Option<&'static Runtime>> = Mutex::new(None);

/// The interpreter is about to end: no thread may go into it any more.
static ENDING: AtomicBool = AtomicBool::new(false);

/// This process's runtime. A forked child makes its own, as the parent's threads do not exist there; so does a process that
/// closed its descriptors. The old one is left alone, since shutting it down would wait for its threads, or wake them. A
/// start that fails is tried again by the next call.
fn current(_attached: Python<'_>) -> io::Result<&'static Runtime> {
    let mut current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
    let process = std::process::id();
    let known = current.filter(|runtime| runtime.process == process);
    if let Some(runtime) = known.filter(|runtime| !runtime.descriptors.are_lost()) {
        return Ok(runtime);
    }
    let runtime: &'static Runtime = Box::leak(Box::new(start(process)?));
    if let Some(lost) = known {
        opentok_sdk::abandon_connections();
        let courier = lost.courier.lock().unwrap_or_else(PoisonError::into_inner).take();
        *runtime.courier.lock().unwrap_or_else(PoisonError::into_inner) = courier;
    } else if !ENDING.load(Ordering::Relaxed) {
        *runtime.courier.lock().unwrap_or_else(PoisonError::into_inner) = Some(Courier::start()?);
    }
    *current = Some(runtime);
    Ok(runtime)
}

fn start(process: u32) -> io::Result<Runtime> {
    let descriptors: &'static Descriptors = Box::leak(Box::new(Descriptors::now()?));
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(threads)
        .thread_name("opentok")
        .on_thread_start(|| descriptors.stop_panics_if_lost())
        .on_thread_unpark(|| descriptors.stop_if_lost())
        .enable_all()
        .build()?;
    Ok(Runtime { process, descriptors, tokio, courier: Mutex::new(None) })
}

/// Registered with `atexit`, whose functions run after the program's threads have ended and before the interpreter does.
#[pyfunction]
pub(crate) fn end(py: Python<'_>) {
    ENDING.store(true, Ordering::Relaxed);
    let current = *CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
    // A child that has made no call has no thread of its own to end.
    let Some(runtime) = current.filter(|runtime| runtime.process == std::process::id()) else { return };
    let courier = runtime.courier.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(courier) = courier {
        courier.end(py);
    }
}

/// Waits without holding the interpreter, and lets Ctrl-C end the wait, which drops the call. There is no answer where the call
/// takes longer than it may, whatever the runtime's threads do.
///
/// The inner error is that the call cannot begin.
pub(crate) fn block_on(
    py: Python<'_>,
    limit: Duration,
    call: impl Future<Output = Answer> + Send,
) -> PyResult<io::Result<Option<Answer>>> {
    let runtime = match current(py) {
        Ok(runtime) => runtime,
        Err(error) => return Ok(Err(error)),
    };
    let entered = runtime.tokio.enter();
    let mut call = Box::pin(call);
    let started = Instant::now();
    let outcome = loop {
        if let Some(answer) = py.detach(|| turn(call.as_mut())) {
            break Ok(Some(answer));
        }
        if started.elapsed() > limit.saturating_add(Watch::GRACE) {
            break Ok(None);
        }
        if let Err(raised) = py.check_signals() {
            break Err(raised);
        }
    };
    if !matches!(outcome, Ok(Some(_))) && runtime.descriptors.are_lost() {
        // To drop it would wake a thread through a descriptor that is gone.
        mem::forget(call);
    } else {
        drop(call);
    }
    drop(entered);
    outcome.map(Ok)
}

/// Waits for a moment.
fn turn<T>(mut call: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let started = Instant::now();
    loop {
        if let Poll::Ready(answer) = call.as_mut().poll(&mut Context::from_waker(&waker)) {
            return Some(answer);
        }
        let left = TICK.saturating_sub(started.elapsed());
        if left.is_zero() {
            return None;
        }
        thread::park_timeout(left);
    }
}

/// Starts the call and returns an asyncio future of it; cancelling that drops the call. As [`block_on`] otherwise.
pub(crate) fn future(
    py: Python<'_>,
    watch: Watch,
    call: impl Future<Output = Answer> + Send + 'static,
) -> PyResult<io::Result<Bound<'_, PyAny>>> {
    let runtime = match current(py) {
        Ok(runtime) => runtime,
        Err(error) => return Ok(Err(error)),
    };
    let parcels =
        runtime.courier.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(Courier::parcels);
    let parcels = parcels.ok_or_else(|| {
        PyRuntimeError::new_err("opentok cannot bring answers to asyncio any more: the interpreter is ending")
    })?;
    let (ticket, event_loop, future) = Ticket::new(py, parcels)?;
    let task = runtime.tokio.spawn(async move {
        let answer = call.await;
        ticket.redeem(answer);
    });
    asyncio::end_with(&event_loop, &future, watch, End::of(runtime, task.abort_handle()))?;
    Ok(Ok(future))
}

/// How to end a task early.
pub(crate) struct End {
    descriptors: &'static Descriptors,
    task: AbortHandle,
}

impl End {
    fn of(runtime: &'static Runtime, task: AbortHandle) -> Self {
        Self { descriptors: runtime.descriptors, task }
    }

    /// Of no effect on a task that has ended.
    pub(crate) fn now(&self) {
        if !self.descriptors.are_lost() {
            self.task.abort();
        }
    }
}
