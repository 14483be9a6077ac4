//! The native half of the npm package `opentok-sdk`: it passes calls by name to the core.
//!
//! It knows no operation but token making, which is hot. Arguments and answers are JSON text; a failure is an error
//! record as JSON text, from which `lib/errors.ts` makes a JavaScript error with a real stack and class.

#![expect(clippy::needless_pass_by_value, reason = "Node hands over values of our own")]
#![allow(unsafe_code, reason = "what `#[napi]` stamps: Node calls C functions")]

mod courier;

use std::sync::{Mutex, PoisonError};

use napi::Env;
use napi_derive::napi;
use opentok_sdk::{CallOptions, Error, GenerateToken, Naming, OpenTok, Settings, TokenDraft};
use serde::Serialize;
use serde_json::Value;

use courier::Courier;

/// The package's version.
#[napi]
#[must_use]
pub fn version() -> String {
    opentok_sdk::VERSION.to_owned()
}

/// The known name that was probably meant.
#[napi]
#[must_use]
pub fn nearest(typed: String, known: Vec<String>) -> Option<String> {
    opentok_sdk::nearest(&typed, known.iter().map(String::as_str)).map(str::to_owned)
}

/// A limit that was given in seconds, in milliseconds; `field` is the option's name.
#[napi]
pub fn limit(field: String, seconds: f64) -> napi::Result<i64> {
    let limit = Settings::limit(&field, seconds).map_err(thrown)?;
    limit.try_into().map_err(|_| record("invalid_argument", "the limit cannot be counted"))
}

/// A client of the core.
#[napi]
#[derive(Debug)]
pub struct Native {
    /// Absent once closed.
    client: Mutex<Option<OpenTok>>,
    /// The API key or the application's id.
    #[napi(readonly)]
    pub project_id: String,
    /// The service's address, without a trailing slash.
    #[napi(readonly)]
    pub api_url: String,
    /// How long a call may take that does not say so itself.
    #[napi(readonly)]
    pub timeout_ms: f64,
}

#[napi]
impl Native {
    /// Makes a client from its settings as JSON.
    #[napi(constructor)]
    pub fn new(settings: String) -> napi::Result<Self> {
        let client = Settings::from_json(parse(&settings)?).and_then(Settings::build).map_err(thrown)?;
        let (project_id, api_url) = (client.project_id().to_owned(), client.api_url().to_owned());
        let timeout_ms = client.limit().as_secs_f64() * 1000.0;
        Ok(Self { client: Mutex::new(Some(client)), project_id, api_url, timeout_ms })
    }

    /// Starts a remote operation; the courier brings its envelope.
    ///
    /// With `observe`, the envelope also says how the call went.
    #[allow(clippy::too_many_arguments, clippy::allow_attributes, reason = "plain values cross cheaply")]
    #[napi]
    pub fn call(
        &self,
        env: Env,
        courier: &Courier,
        number: u32,
        name: String,
        arguments: String,
        timeout_ms: Option<i64>,
        max_retries: Option<u32>,
        observe: bool,
    ) -> napi::Result<()> {
        let client = self.client()?;
        let arguments = parse(&arguments)?;
        let mut options = CallOptions::default();
        options.timeout_ms = timeout_ms.and_then(|limit| limit.try_into().ok());
        options.max_retries = max_retries;
        courier.start(env, number, async move {
            let call = async |client: OpenTok| client.dispatch_text(&name, arguments, options).await;
            let (outcome, response) =
                if observe { client.observed(call).await } else { (call(client).await, None) };
            let outcome = match outcome {
                Ok(answer) => format!("\"ok\":{answer}"),
                Err(error) => format!("\"error\":{}", told(&error)),
            };
            let response = response.and_then(|response| text(&response.spelt(Naming::Camel)).ok());
            let response = response.map(|response| format!(",\"response\":{response}")).unwrap_or_default();
            format!("{{{outcome}{response}}}")
        })
    }

    /// Runs an operation that needs no network.
    #[napi]
    pub fn call_local(&self, name: String, arguments: String) -> napi::Result<String> {
        text(&self.client()?.dispatch_local(&name, parse(&arguments)?).map_err(thrown)?)
    }

    /// Makes a token without the detour over JSON.
    #[allow(clippy::too_many_arguments, clippy::allow_attributes, reason = "the operation's own")]
    #[napi]
    pub fn generate_token(
        &self,
        session_id: String,
        role: Option<String>,
        expire_time: Option<i64>,
        ttl: Option<i64>,
        data: Option<String>,
        initial_layout_class_list: Option<Vec<String>>,
        kind: Option<String>,
    ) -> napi::Result<String> {
        let mut request = GenerateToken::new(session_id);
        request.role = role.map(Into::into);
        request.expire_time = expire_time;
        request.ttl = ttl;
        request.data = data;
        request.initial_layout_class_list = initial_layout_class_list;
        request.kind = kind.map(Into::into);
        let client = self.client()?;
        opentok_sdk::caught(|| client.generate_token(request)).map_err(thrown)
    }

    /// Signs a token by no rules but the caller's own.
    #[napi]
    pub fn sign_token(&self, draft: String) -> napi::Result<String> {
        let (client, draft) = (self.client()?, parse(&draft)?);
        let sign = || TokenDraft::from_json(draft).and_then(|draft| client.sign_token(&draft));
        opentok_sdk::caught(sign).map_err(thrown)
    }

    /// Lets go of the connections; calls under way still finish.
    #[napi]
    pub fn close(&self) {
        self.client.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    fn client(&self) -> napi::Result<OpenTok> {
        let client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        client.clone().ok_or_else(|| record("configuration", "the client is closed"))
    }
}

/// What `JSON.stringify` wrote, which serde reads but for two things.
fn parse(text: &str) -> napi::Result<Value> {
    serde_json::from_str(text).map_err(|error| {
        let reason = if opentok_sdk::is_too_deep(&error) {
            "is nested too deeply"
        } else {
            "holds a text with half a character (a lone surrogate)"
        };
        record("invalid_argument", &format!("an argument {reason}"))
    })
}

fn text(value: &impl Serialize) -> napi::Result<String> {
    serde_json::to_string(value).map_err(|error| record("decode", &error.to_string()))
}

/// The core's error as one whose message is the record.
fn thrown(error: Error) -> napi::Error {
    napi::Error::from_reason(told(&error))
}

fn told(error: &Error) -> String {
    text(&error.to_record(Naming::Camel)).unwrap_or_default()
}

fn record(kind: &str, message: &str) -> napi::Error {
    napi::Error::from_reason(serde_json::json!({ "kind": kind, "message": message }).to_string())
}
