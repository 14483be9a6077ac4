//! One tokio runtime for each process, and the two ways to wait for it: blocking, and through asyncio.

use std::{
    io,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use pyo3::{exceptions::PyRuntimeError, prelude::*};

use crate::{
    asyncio::{self, Courier, Ticket},
    native::Answer,
};

/// How long Ctrl-C may have to wait for a blocked call.
const TICK: Duration = Duration::from_millis(50);

/// More threads than this gain nothing: a call is bound by the network.
const MOST_THREADS: usize = 4;

struct Runtime {
    process: u32,
    tokio: tokio::runtime::Runtime,
    /// Brings finished calls to their event loops, until the interpreter ends. Locked as [`CURRENT`] is.
    courier: Mutex<Option<Courier>>,
}

/// Locked only while attached to the interpreter. So `os.fork`, which is called attached too, never leaves a
/// locked one to the child.
static CURRENT: Mutex<Option<&'static Runtime>> = Mutex::new(None);

/// The interpreter is about to end: no thread may go into it any more.
static ENDING: AtomicBool = AtomicBool::new(false);

/// This process's runtime. A forked child makes its own, as the parent's threads do not exist there; the
/// parent's is left alone, since shutting it down would wait for them. A start that fails is tried again by the next call.
fn current(_attached: Python<'_>) -> io::Result<&'static Runtime> {
    let mut current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
    let process = std::process::id();
    if let Some(runtime) = current.filter(|runtime| runtime.process == process) {
        return Ok(runtime);
    }
    let runtime: &'static Runtime = Box::leak(Box::new(start(process)?));
    *current = Some(runtime);
    Ok(runtime)
}

fn start(process: u32) -> io::Result<Runtime> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(threads)
        .thread_name("opentok")
        .enable_all()
        .build()?;
    let courier = if ENDING.load(Ordering::Relaxed) { None } else { Some(Courier::start()?) };
    Ok(Runtime { process, tokio, courier: Mutex::new(courier) })
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

/// Waits without holding the interpreter, and lets Ctrl-C end the wait, which drops the call.
///
/// The inner error is that the call cannot begin.
pub(crate) fn block_on(
    py: Python<'_>,
    call: impl Future<Output = Answer> + Send,
) -> PyResult<io::Result<Answer>> {
    let runtime = match current(py) {
        Ok(runtime) => runtime,
        Err(error) => return Ok(Err(error)),
    };
    let mut call = std::pin::pin!(call);
    loop {
        let tick = || runtime.tokio.block_on(async { tokio::time::timeout(TICK, call.as_mut()).await });
        match py.detach(tick) {
            Ok(answer) => return Ok(Ok(answer)),
            Err(_) => py.check_signals()?,
        }
    }
}

/// Starts the call and returns an asyncio future of it; cancelling that drops the call. As [`block_on`] otherwise.
pub(crate) fn future(
    py: Python<'_>,
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
    let (ticket, future) = Ticket::new(py, parcels)?;
    let task = runtime.tokio.spawn(async move {
        let answer = call.await;
        ticket.redeem(answer);
    });
    asyncio::abort_when_cancelled(&future, task.abort_handle())?;
    Ok(Ok(future))
}
