//! What the suites share: an emulator and its control routes.

use opentok_emulator::{Emulator, Options};
use std::{fs, ops::Deref, path::Path};

use opentok_sdk::{Credentials, OpenTok, PrivateKey};
use serde_json::{Value, json};

/// The emulator, and what tests ask of it.
pub(crate) struct Service {
    control: Control,
    pub(crate) credentials: Value,
    /// Ends with it.
    _emulator: Emulator,
}

impl Service {
    pub(crate) async fn start() -> Self {
        let emulator = Emulator::start(Options { port: 0, ..Options::default() }).await.expect("a free port");
        let control = Control::of(emulator.url());
        let credentials = control.get("/_emulator/credentials").await;
        Self { control, credentials, _emulator: emulator }
    }

    /// The fixed development project.
    pub(crate) fn project(&self) -> Credentials {
        Credentials::api_key(self.text("apiKey"), self.text("apiSecret")).expect("valid")
    }

    /// The fixed development application.
    pub(crate) fn application(&self) -> Credentials {
        let key = PrivateKey::from_pem(self.text("privateKey")).expect("a key");
        Credentials::application(self.text("applicationId"), key).expect("valid")
    }

    /// The fixed development account.
    pub(crate) fn account(&self) -> Credentials {
        Credentials::account(self.text("accountKey"), self.text("accountSecret")).expect("valid")
    }

    pub(crate) fn client(&self) -> OpenTok {
        OpenTok::builder(self.project()).api_url(self.url()).build().expect("valid settings")
    }

    fn text(&self, name: &str) -> &str {
        self.credentials[name].as_str().expect("a text")
    }
}

impl Deref for Service {
    type Target = Control;

    fn deref(&self) -> &Control {
        &self.control
    }
}

/// The routes by which the emulator, and the servers of `tests/hostile`, are steered.
pub(crate) struct Control {
    url: String,
    http: reqwest::Client,
}

impl Control {
    pub(crate) fn of(url: String) -> Self {
        Self { url, http: reqwest::Client::new() }
    }

    pub(crate) fn url(&self) -> String {
        self.url.clone()
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        let answer = self.http.get(format!("{}{path}", self.url)).send().await.expect("answers");
        answer.json().await.expect("is JSON")
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
        let answer = self.http.post(format!("{}{path}", self.url)).json(&body).send().await.expect("answers");
        assert!(answer.status().is_success(), "{path}: {}", answer.text().await.unwrap_or_default());
        answer.json().await.unwrap_or(Value::Null)
    }

    /// The API requests that arrived since the last reset.
    pub(crate) async fn requests(&self) -> Vec<Value> {
        match self.get("/_emulator/requests").await["items"].take() {
            Value::Array(items) => items,
            other => panic!("not a list: {other}"),
        }
    }

    pub(crate) async fn reset(&self) {
        self.post("/_emulator/reset", json!({})).await;
    }

    pub(crate) async fn fault(&self, fault: Value) {
        self.post("/_emulator/faults", fault).await;
    }
}

/// All shared vectors.
pub(crate) fn vectors() -> Vec<Value> {
    let mut vectors = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors"), &mut vectors);
    vectors
}

fn collect(folder: &Path, vectors: &mut Vec<Value>) {
    for entry in fs::read_dir(folder).expect("the vectors") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, vectors);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path).expect("a vector");
            vectors.push(serde_json::from_str(&text).expect("is JSON"));
        }
    }
}
