//! The client as Python's half sees it: operations by name, arguments and answers as plain Python objects.

use opentok_sdk::{
    CallOptions, Credentials, Encoded, ErrorRecord, Naming, OpenTok, ResponseInfo, Settings, TokenDraft,
    Watch,
};
use pyo3::{intern, prelude::*, types::PyDict};
use pythonize::pythonize;
use serde_json::Value;

use crate::{given, model::Typed, runtime};

/// What a call comes to, and where it was asked for, how it went.
pub(crate) struct Answer {
    outcome: Result<Typed, Box<ErrorRecord>>,
    response: Option<ResponseInfo>,
    /// What it is to become, as `opentok_sdk/_shape.py` has shapes.
    shape: Option<Py<PyAny>>,
}

/// A client. What may fail returns an envelope: `{"ok": answer}` or `{"error": record}`; with `observe` it also holds the
/// `response`.
#[pyclass(frozen, module = "opentok_sdk._native")]
pub(crate) struct Client(OpenTok);

#[pymethods]
impl Client {
    /// Checks the settings and makes a client; no connection is opened yet.
    #[staticmethod]
    fn build<'py>(py: Python<'py>, settings: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        let built = read(settings).and_then(|settings| {
            let settings = Settings::from_json(settings).map_err(|error| record(&error))?;
            settings.build().map(Self).map_err(|error| record(&error))
        });
        match built {
            Ok(client) => ok(client.into_pyobject(py)?.as_any()),
            Err(record) => failed(py, &record),
        }
    }

    /// The same client, with its connections, and another timeout or number of retries.
    fn with_options<'py>(&self, options: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        let py = options.py();
        let options =
            read(options).and_then(|options| CallOptions::from_json(options).map_err(|error| record(&error)));
        match options {
            Ok(options) => ok(Self(self.0.with_options(options)).into_pyobject(py)?.as_any()),
            Err(record) => failed(py, &record),
        }
    }

    #[getter]
    fn project_id(&self) -> &str {
        self.0.project_id()
    }

    #[getter]
    fn api_url(&self) -> &str {
        self.0.api_url()
    }

    /// Runs a remote operation and waits for it.
    #[pyo3(signature = (operation, arguments, observe, shape = None))]
    fn call<'py>(
        &self,
        operation: String,
        arguments: &Bound<'py, PyAny>,
        observe: bool,
        shape: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let py = arguments.py();
        let (client, watch) = self.0.watched(operation.clone());
        let call = run(client, operation, read(arguments), observe, shape);
        waited(py, &watch, call)
    }

    /// Sends a request by hand and waits for its answer, whose body stays text.
    fn request<'py>(&self, arguments: &Bound<'py, PyAny>, observe: bool) -> PyResult<Bound<'py, PyDict>> {
        let py = arguments.py();
        let (client, watch) = self.0.watched("request");
        let arguments = read(arguments);
        let call = seen(client, observe, None, async move |opentok| {
            let answer = opentok_sdk::caught_future(opentok.request_json(arguments?)).await;
            answer.and_then(Typed::encode).map_err(|error| record(&error))
        });
        waited(py, &watch, call)
    }

    /// Starts a remote operation: an asyncio future of its envelope, or the envelope of a failure to start.
    #[pyo3(signature = (operation, arguments, observe, shape = None))]
    fn call_async<'py>(
        &self,
        operation: String,
        arguments: &Bound<'py, PyAny>,
        observe: bool,
        shape: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = arguments.py();
        let (client, watch) = self.0.watched(operation.clone());
        let call = run(client, operation, read(arguments), observe, shape);
        match runtime::future(py, watch.clone(), call)? {
            Ok(future) => Ok(future),
            Err(error) => failed(py, &record(&watch.not_begun(error))).map(Bound::into_any),
        }
    }

    /// Runs a local operation.
    fn call_local<'py>(
        &self,
        operation: &str,
        arguments: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let outcome = read(arguments).and_then(|arguments| {
            self.0.dispatch_local(operation, arguments).map_err(|error| record(&error))
        });
        plain(arguments.py(), outcome)
    }

    /// Signs a token by no rules but the caller's own.
    fn sign_token<'py>(&self, draft: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        let py = draft.py();
        let outcome = read(draft).and_then(|draft| {
            let sign = || TokenDraft::from_json(draft).and_then(|draft| self.0.sign_token(&draft));
            let token = py.detach(|| opentok_sdk::caught(sign));
            token.map(Value::from).map_err(|error| record(&error))
        });
        plain(py, outcome)
    }

    /// The hot path: a token, or `None` where `call_local` has to say what is wrong.
    #[expect(clippy::too_many_arguments, reason = "the operation's arguments, in the manifest's order")]
    fn generate_token(
        &self,
        session_id: &Bound<'_, PyAny>,
        role: &Bound<'_, PyAny>,
        expire_time: &Bound<'_, PyAny>,
        ttl: &Bound<'_, PyAny>,
        data: &Bound<'_, PyAny>,
        initial_layout_class_list: &Bound<'_, PyAny>,
        kind: &Bound<'_, PyAny>,
        issued_at: &Bound<'_, PyAny>,
        nonce: &Bound<'_, PyAny>,
    ) -> Option<String> {
        let mut request = opentok_sdk::GenerateToken::new(session_id.extract::<String>().ok()?);
        request.role = role.extract::<Option<String>>().ok()?.map(Into::into);
        request.expire_time = expire_time.extract().ok()?;
        request.ttl = ttl.extract().ok()?;
        request.data = data.extract().ok()?;
        request.initial_layout_class_list = initial_layout_class_list.extract().ok()?;
        request.kind = kind.extract::<Option<String>>().ok()?.map(Into::into);
        request.issued_at = issued_at.extract().ok()?;
        request.nonce = nonce.extract().ok()?;
        let generate = || opentok_sdk::caught(|| self.0.generate_token(request)).ok();
        match self.0.credentials() {
            // RSA takes long enough to let other threads run meanwhile.
            Credentials::Application { .. } => session_id.py().detach(generate),
            _ => generate(),
        }
    }
}

/// The envelope of a limit that was given in seconds, in milliseconds.
#[pyfunction]
pub(crate) fn limit<'py>(py: Python<'py>, field: &str, seconds: f64) -> PyResult<Bound<'py, PyDict>> {
    match Settings::limit(field, seconds) {
        Ok(milliseconds) => ok(milliseconds.into_pyobject(py)?.as_any()),
        Err(error) => failed(py, &record(&error)),
    }
}

async fn run(
    opentok: OpenTok,
    operation: String,
    arguments: Result<Value, Box<ErrorRecord>>,
    observe: bool,
    shape: Option<Py<PyAny>>,
) -> Answer {
    seen(opentok, observe, shape, async move |opentok| {
        opentok.dispatch(&operation, arguments?, CallOptions::default()).await.map_err(|error| record(&error))
    })
    .await
}

/// The envelope of a call, once it has come to its end or to that of its time.
fn waited<'py>(
    py: Python<'py>,
    watch: &Watch,
    call: impl Future<Output = Answer> + Send,
) -> PyResult<Bound<'py, PyDict>> {
    match runtime::block_on(py, watch.limit(), call)? {
        Ok(Some(answer)) => envelope(py, answer),
        Ok(None) => timed_out(py, watch),
        Err(error) => failed(py, &record(&watch.not_begun(error))),
    }
}

/// A call, and where it is asked for, how it went.
async fn seen(
    opentok: OpenTok,
    observe: bool,
    shape: Option<Py<PyAny>>,
    call: impl AsyncFnOnce(OpenTok) -> Result<Typed, Box<ErrorRecord>>,
) -> Answer {
    if !observe {
        return Answer { outcome: call(opentok).await, response: None, shape };
    }
    let (outcome, response) = opentok.observed(call).await;
    Answer { outcome, response, shape }
}

fn record(error: &opentok_sdk::Error) -> Box<ErrorRecord> {
    Box::new(error.to_record(Naming::Snake))
}

fn read(given: &Bound<'_, PyAny>) -> Result<Value, Box<ErrorRecord>> {
    given::arguments(given).map_err(|error| record(&error))
}

/// The envelope of a call that took longer than it may.
pub(crate) fn timed_out<'py>(py: Python<'py>, watch: &Watch) -> PyResult<Bound<'py, PyDict>> {
    failed(py, &record(&watch.timed_out()))
}

pub(crate) fn envelope(py: Python<'_>, answer: Answer) -> PyResult<Bound<'_, PyDict>> {
    let envelope = match answer.outcome {
        Ok(value) => ok(&value.object(py, answer.shape.as_ref().map(|shape| shape.bind(py)))?),
        Err(record) => failed(py, &record),
    }?;
    if let Some(response) = answer.response {
        envelope.set_item(intern!(py, "response"), pythonize(py, &response)?)?;
    }
    Ok(envelope)
}

fn plain(py: Python<'_>, outcome: Result<Value, Box<ErrorRecord>>) -> PyResult<Bound<'_, PyDict>> {
    match outcome {
        Ok(value) => ok(&pythonize(py, &value)?),
        Err(record) => failed(py, &record),
    }
}

fn ok<'py>(answer: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let envelope = PyDict::new(answer.py());
    envelope.set_item(intern!(answer.py(), "ok"), answer)?;
    Ok(envelope)
}

fn failed<'py>(py: Python<'py>, record: &ErrorRecord) -> PyResult<Bound<'py, PyDict>> {
    let envelope = PyDict::new(py);
    envelope.set_item(intern!(py, "error"), pythonize(py, record)?)?;
    Ok(envelope)
}
