//! The client as Python's half sees it: operations by name, arguments and answers as plain Python objects.

use opentok_sdk::{
    CallOptions, Credentials, ErrorKind, ErrorRecord, Naming, OpenTok, ResponseInfo, Settings,
};
use pyo3::{intern, prelude::*, types::PyDict};
use pythonize::{depythonize, pythonize};
use serde_json::{Map, Value};

use crate::runtime;

/// What a call comes to, and where it was asked for, how it went.
pub(crate) struct Answer {
    outcome: Result<Value, Box<ErrorRecord>>,
    response: Option<ResponseInfo>,
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
    #[pyo3(signature = (timeout_ms, max_retries))]
    fn with_options(&self, timeout_ms: Option<u64>, max_retries: Option<u32>) -> Self {
        let mut options = CallOptions::default();
        (options.timeout_ms, options.max_retries) = (timeout_ms, max_retries);
        Self(self.0.with_options(options))
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
    fn call<'py>(
        &self,
        operation: String,
        arguments: &Bound<'py, PyAny>,
        observe: bool,
    ) -> PyResult<Bound<'py, PyDict>> {
        let py = arguments.py();
        let call = run(self.0.clone(), operation, read(arguments), observe);
        envelope(py, runtime::block_on(py, call)?)
    }

    /// Starts a remote operation: an asyncio future of its envelope.
    fn call_async<'py>(
        &self,
        operation: String,
        arguments: &Bound<'py, PyAny>,
        observe: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = run(self.0.clone(), operation, read(arguments), observe);
        runtime::future(arguments.py(), call)
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
        envelope(arguments.py(), Answer { outcome, response: None })
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
        let generate = || self.0.generate_token(request).ok();
        match self.0.credentials() {
            // RSA takes long enough to let other threads run meanwhile.
            Credentials::Application { .. } => session_id.py().detach(generate),
            _ => generate(),
        }
    }
}

async fn run(
    opentok: OpenTok,
    operation: String,
    arguments: Result<Value, Box<ErrorRecord>>,
    observe: bool,
) -> Answer {
    let call = async |opentok: OpenTok| {
        opentok.dispatch(&operation, arguments?, CallOptions::default()).await.map_err(|error| record(&error))
    };
    if !observe {
        return Answer { outcome: call(opentok).await, response: None };
    }
    let (outcome, response) = opentok.observed(call).await;
    Answer { outcome, response }
}

fn record(error: &opentok_sdk::Error) -> Box<ErrorRecord> {
    Box::new(error.to_record(Naming::Snake))
}

/// What Python hands over by name, as JSON; what JSON has no counterpart for is a wrong argument.
fn read(given: &Bound<'_, PyAny>) -> Result<Value, Box<ErrorRecord>> {
    let mut named = Map::new();
    for (name, value) in given.cast::<PyDict>().into_iter().flatten() {
        let name = name.to_string();
        let value = depythonize(&value).map_err(|_| unsendable(&name))?;
        named.insert(name, value);
    }
    Ok(named.into())
}

fn unsendable(name: &str) -> Box<ErrorRecord> {
    let message = format!(
        "{name}: cannot be sent: JSON has texts, numbers, true, false, null, lists, and objects by text"
    );
    let field = Some(name.to_owned());
    Box::new(ErrorRecord { field, ..ErrorRecord::new(ErrorKind::InvalidArgument, message) })
}

pub(crate) fn envelope(py: Python<'_>, answer: Answer) -> PyResult<Bound<'_, PyDict>> {
    let envelope = match answer.outcome {
        Ok(value) => ok(&pythonize(py, &value)?),
        Err(record) => failed(py, &record),
    }?;
    if let Some(response) = answer.response {
        envelope.set_item(intern!(py, "response"), pythonize(py, &response)?)?;
    }
    Ok(envelope)
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
