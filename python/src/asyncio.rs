//! The way of an answer from tokio's threads to an asyncio event loop.
//!
//! One thread takes all answers that are ready, attaches to the interpreter once, and wakes each event loop
//! once: under load that costs a fraction of a wake-up for every call.

use std::sync::mpsc::{Receiver, Sender};

use pyo3::{exceptions::PyRuntimeError, intern, prelude::*, types::PyList};
use tokio::task::AbortHandle;

use crate::native::{Answer, envelope};

/// An answer, or nothing if the call panicked, and the future that waits for it.
pub(crate) struct Delivery {
    event_loop: Py<PyAny>,
    future: Py<PyAny>,
    answer: Option<Answer>,
}

/// The right to one delivery. A call that panics is delivered as failed: nobody waits for ever.
pub(crate) struct Ticket {
    delivery: Option<(Py<PyAny>, Py<PyAny>)>,
    finished: Sender<Delivery>,
}

impl Ticket {
    /// For a new future of the running event loop.
    pub(crate) fn new(py: Python<'_>, finished: Sender<Delivery>) -> PyResult<(Self, Bound<'_, PyAny>)> {
        let event_loop = py.import(intern!(py, "asyncio"))?.call_method0(intern!(py, "get_running_loop"))?;
        let future = event_loop.call_method0(intern!(py, "create_future"))?;
        let delivery = Some((event_loop.unbind(), future.clone().unbind()));
        Ok((Self { delivery, finished }, future))
    }

    pub(crate) fn redeem(mut self, answer: Answer) {
        self.send(Some(answer));
    }

    fn send(&mut self, answer: Option<Answer>) {
        if let Some((event_loop, future)) = self.delivery.take() {
            // The receiver lives as long as the process.
            let _ = self.finished.send(Delivery { event_loop, future, answer });
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.send(None);
        }
    }
}

/// Cancelling the future aborts the task, which closes its request.
#[pyclass(frozen)]
struct Abort(AbortHandle);

#[pymethods]
impl Abort {
    fn __call__(&self, _future: &Bound<'_, PyAny>) {
        // Of no effect on a task that has ended.
        self.0.abort();
    }
}

pub(crate) fn abort_when_cancelled(future: &Bound<'_, PyAny>, task: AbortHandle) -> PyResult<()> {
    future.call_method1(intern!(future.py(), "add_done_callback"), (Abort(task),))?;
    Ok(())
}

/// The delivering thread.
pub(crate) fn deliver(inbox: &Receiver<Delivery>) {
    while let Ok(first) = inbox.recv() {
        // More may have come in while this thread waited for the interpreter.
        let attached = Python::try_attach(|py| wake(py, std::iter::once(first).chain(inbox.try_iter())));
        if attached.is_none() {
            return; // The interpreter is gone.
        }
    }
}

fn wake<'py>(py: Python<'py>, deliveries: impl Iterator<Item = Delivery>) {
    let mut loops: Vec<(Bound<'py, PyAny>, Vec<Bound<'py, PyAny>>)> = Vec::new();
    for Delivery { event_loop, future, answer } in deliveries {
        let event_loop = event_loop.into_bound(py);
        let outcome = match answer {
            Some(answer) => envelope(py, answer),
            None => Err(PyRuntimeError::new_err("opentok panicked during this call: please report it")),
        };
        let settled = match outcome {
            Ok(answer) => (future, "set_result", answer).into_pyobject(py),
            Err(error) => (future, "set_exception", error).into_pyobject(py),
        };
        let Ok(settled) = settled else { continue };
        match loops.iter_mut().find(|(known, _)| known.is(&event_loop)) {
            Some((_, batch)) => batch.push(settled.into_any()),
            None => loops.push((event_loop, vec![settled.into_any()])),
        }
    }
    for (event_loop, batch) in loops {
        // A loop that was closed meanwhile refuses; nobody waits there any more.
        let _ = PyList::new(py, batch).and_then(|batch| {
            let settle = pyo3::wrap_pyfunction!(settle, py)?;
            event_loop.call_method1(intern!(py, "call_soon_threadsafe"), (settle, batch))
        });
    }
}

/// Runs on the event loop.
#[pyfunction]
fn settle(batch: Vec<(Bound<'_, PyAny>, Bound<'_, PyAny>, Bound<'_, PyAny>)>) -> PyResult<()> {
    for (future, settle, value) in batch {
        // It may have been cancelled meanwhile.
        if !future.call_method0(intern!(future.py(), "done"))?.is_truthy()? {
            future.call_method1(settle.cast::<pyo3::types::PyString>()?, (value,))?;
        }
    }
    Ok(())
}
