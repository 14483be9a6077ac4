//! The way of an answer from tokio's threads to an asyncio event loop.
//!
//! One thread takes all answers that are ready, attaches to the interpreter once, and wakes each event loop
//! once: under load that costs a fraction of a wake-up for every call.
//!
//! It ends before the interpreter does. A thread that is inside the interpreter when that ends is unwound by it in the
//! middle of its work, and what it holds is dropped without the lock: the program would crash.

use std::{
    cell::Cell,
    io,
    sync::mpsc::{self, Receiver, Sender},
    thread::{self, JoinHandle},
};

use opentok_sdk::Watch;
use pyo3::{exceptions::PyRuntimeError, intern, prelude::*, types::PyList};

use crate::{
    native::{Answer, envelope, timed_out},
    runtime::End,
};

/// An answer, or nothing if the call panicked, and the future that waits for it.
pub(crate) struct Delivery {
    event_loop: Py<PyAny>,
    future: Py<PyAny>,
    answer: Option<Answer>,
}

/// What the delivering thread is told.
pub(crate) enum Parcel {
    Answer(Box<Delivery>),
    /// The last one.
    End,
}

/// The delivering thread.
pub(crate) struct Courier {
    parcels: Sender<Parcel>,
    thread: JoinHandle<()>,
}

impl Courier {
    pub(crate) fn start() -> io::Result<Self> {
        let (parcels, inbox) = mpsc::channel();
        let thread =
            thread::Builder::new().name("opentok-asyncio".to_owned()).spawn(move || deliver(&inbox))?;
        Ok(Self { parcels, thread })
    }

    /// Where finished calls go.
    pub(crate) fn parcels(&self) -> Sender<Parcel> {
        self.parcels.clone()
    }

    /// Waits until what has come in is delivered and the thread is gone; what comes later is dropped.
    pub(crate) fn end(self, py: Python<'_>) {
        py.detach(|| {
            let _ = self.parcels.send(Parcel::End);
            // A panic there has been reported already.
            let _ = self.thread.join();
        });
    }
}

/// The right to one delivery. A call that panics is delivered as failed: nobody waits for ever.
pub(crate) struct Ticket {
    delivery: Option<(Py<PyAny>, Py<PyAny>)>,
    parcels: Sender<Parcel>,
}

impl Ticket {
    /// For a new future of the running event loop, and both of these.
    pub(crate) fn new(
        py: Python<'_>,
        parcels: Sender<Parcel>,
    ) -> PyResult<(Self, Bound<'_, PyAny>, Bound<'_, PyAny>)> {
        let event_loop = py.import(intern!(py, "asyncio"))?.call_method0(intern!(py, "get_running_loop"))?;
        let future = event_loop.call_method0(intern!(py, "create_future"))?;
        let delivery = Some((event_loop.clone().unbind(), future.clone().unbind()));
        Ok((Self { delivery, parcels }, event_loop, future))
    }

    pub(crate) fn redeem(mut self, answer: Answer) {
        self.send(Some(answer));
    }

    fn send(&mut self, answer: Option<Answer>) {
        if let Some((event_loop, future)) = self.delivery.take() {
            // Nobody takes it where the interpreter is ending.
            let _ = self.parcels.send(Parcel::Answer(Delivery { event_loop, future, answer }.into()));
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

/// What a future's end, by cancelling, too, comes to: its request is closed, and nobody waits for its time to run out.
#[pyclass(frozen)]
struct Ended {
    task: End,
    timer: Py<PyAny>,
}

#[pymethods]
impl Ended {
    fn __call__(&self, future: &Bound<'_, PyAny>) -> PyResult<()> {
        self.task.now();
        self.timer.bind(future.py()).call_method0(intern!(future.py(), "cancel"))?;
        Ok(())
    }
}

/// The time of a call is over, and nothing has come. The event loop's own clock says so: the runtime's threads may all be busy.
#[pyclass(frozen)]
struct Expired {
    future: Py<PyAny>,
    watch: Watch,
}

#[pymethods]
impl Expired {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let future = self.future.bind(py);
        if !future.call_method0(intern!(py, "done"))?.is_truthy()? {
            future.call_method1(intern!(py, "set_result"), (timed_out(py, &self.watch)?,))?;
        }
        Ok(())
    }
}

/// Ties a call to its future: it ends with it, and in time.
pub(crate) fn end_with(
    event_loop: &Bound<'_, PyAny>,
    future: &Bound<'_, PyAny>,
    watch: Watch,
    task: End,
) -> PyResult<()> {
    let py = future.py();
    let limit = watch.limit().saturating_add(Watch::GRACE).as_secs_f64();
    let expired = Expired { future: future.clone().unbind(), watch };
    // Not at once: a program that kept its loop busy may find the time over before the answer that lies there.
    let soon = event_loop.getattr(intern!(py, "call_soon"))?;
    let timer = event_loop.call_method1(intern!(py, "call_later"), (limit, soon, expired))?.unbind();
    future.call_method1(intern!(py, "add_done_callback"), (Ended { task, timer },))?;
    Ok(())
}

fn deliver(inbox: &Receiver<Parcel>) {
    let ended = Cell::new(false);
    let answer = |parcel| match parcel {
        Parcel::Answer(delivery) => Some(delivery),
        Parcel::End => {
            ended.set(true);
            None
        }
    };
    while let Some(first) = inbox.recv().ok().and_then(answer) {
        // More may have come in while this thread waited for the interpreter.
        let more = || inbox.try_iter().map_while(answer);
        let attached = Python::try_attach(|py| wake(py, std::iter::once(first).chain(more())));
        if attached.is_none() || ended.get() {
            return;
        }
    }
}

fn wake<'py>(py: Python<'py>, deliveries: impl Iterator<Item = Box<Delivery>>) {
    let mut loops: Vec<(Bound<'py, PyAny>, Vec<Bound<'py, PyAny>>)> = Vec::new();
    for delivery in deliveries {
        let Delivery { event_loop, future, answer } = *delivery;
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
