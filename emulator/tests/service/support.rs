//! An emulator of its own for each test, and short ways to talk to it.

use opentok_emulator::{Emulator, Options};
use reqwest::{Client, Method};
use serde_json::{Value, json};

use crate::credentials::Caller;

/// A running emulator with the credentials that the test uses.
#[derive(Debug)]
pub(crate) struct Service {
    emulator: Emulator,
    pub(crate) http: Client,
    pub(crate) caller: Caller,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// Checks the status and gives the body.
    #[track_caller]
    pub(crate) fn ok(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        if self.text.is_empty() { Value::Null } else { self.json() }
    }

    /// Checks that this is a refusal in the service's shape and gives its words.
    #[track_caller]
    pub(crate) fn refused(&self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", self.text);
        let body = self.json();
        assert!(body["code"].is_i64() && body["message"].is_string(), "{body}");
        format!("{}; {}", body["message"].as_str().expect("text"), body["description"].as_str().unwrap_or(""))
    }
}

impl Service {
    pub(crate) async fn start() -> Self {
        Self::with(Options::default(), Caller::development()).await
    }

    pub(crate) async fn with(options: Options, caller: Caller) -> Self {
        let emulator = Emulator::start(options).await.expect("a free port");
        Self { emulator, http: Client::new(), caller }
    }

    pub(crate) async fn stop(self) {
        self.emulator.shutdown().await;
    }

    pub(crate) fn acting_as(self, caller: Caller) -> Self {
        Self { caller, ..self }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.emulator.url())
    }

    /// A path of the caller's project.
    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/v2/project/{}/{rest}", self.caller.id())
    }

    /// A request that nobody has signed yet.
    pub(crate) fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        self.http.request(method, self.url(path)).header("accept", "application/json")
    }

    /// A signed request.
    pub(crate) fn signed(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let (name, value) = self.caller.header();
        self.request(method, path).header(name, value)
    }

    /// Calls an operation of the caller's project; `null` sends no body.
    pub(crate) async fn call(&self, method: &str, rest: &str, body: Value) -> Answer {
        let request = self.signed(method, &self.path(rest));
        send(if body.is_null() { request } else { request.json(&body) }).await
    }

    pub(crate) async fn control(&self, method: &str, rest: &str, body: Value) -> Answer {
        let request = self.request(method, &format!("/_emulator/{rest}"));
        send(if body.is_null() { request } else { request.json(&body) }).await
    }

    /// Creates a session with these fields and gives its id.
    pub(crate) async fn session(&self, fields: &[(&str, &str)]) -> String {
        let answer = send(self.signed("POST", "/session/create").form(fields)).await.ok(200);
        answer[0]["session_id"].as_str().expect("a session id").to_owned()
    }

    pub(crate) async fn routed(&self) -> String {
        self.session(&[("p2p.preference", "disabled")]).await
    }

    /// Connects a virtual client and gives its connection id.
    pub(crate) async fn join(&self, session: &str, role: &str) -> String {
        let token = self.caller.token(session, role);
        let answer = self.control("POST", "connections", json!({ "token": token })).await.ok(201);
        answer["connectionId"].as_str().expect("a connection id").to_owned()
    }

    pub(crate) async fn publish(&self, connection: &str) -> String {
        let answer =
            self.control("POST", &format!("connections/{connection}/streams"), json!({})).await.ok(201);
        answer["streamId"].as_str().expect("a stream id").to_owned()
    }

    pub(crate) async fn advance(&self, seconds: u64) {
        self.control("POST", "clock", json!({ "advanceMs": seconds * 1000 })).await.ok(200);
    }
}

pub(crate) async fn send(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.expect("an answer");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Answer { status, headers, text: response.text().await.expect("a body") }
}
