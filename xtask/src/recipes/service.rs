//! The service that calls: an emulator, and somebody who forges.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use opentok_emulator::{Emulator, development};
use opentok_sdk::{CreateSession, Credentials, GenerateToken, MediaMode, OpenTok, SignWebhook, StartArchive};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use super::program::Program;
use crate::emulator;

/// What the receiver knows: one secret gives way to the other.
const OLD: &str = "the-secret-until-yesterday";
const NEW: &str = "the-secret-from-today-on";

/// How long deliveries may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A moment long ago, in seconds since 1970.
const LONG_AGO: i64 = 1_700_000_000;

pub(super) struct Service {
    emulator: Emulator,
    http: reqwest::Client,
    client: OpenTok,
    runtime: Runtime,
}

impl Service {
    pub(super) fn start() -> anyhow::Result<Self> {
        let runtime = Runtime::new()?;
        let emulator = emulator::start(&runtime)?;
        let credentials = Credentials::api_key(development::API_KEY, development::API_SECRET)?;
        let client = OpenTok::builder(credentials).api_url(emulator.url()).build()?;
        Ok(Self { emulator, http: reqwest::Client::new(), client, runtime })
    }

    /// What the receiver finds in its environment.
    pub(super) fn environment(&self) -> Vec<(&'static str, String)> {
        let url = self.emulator.url();
        let mut all: Vec<_> =
            emulator::environment(&url).into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        all.push(("OPENTOK_WEBHOOK_SECRETS", format!("{OLD},{NEW}")));
        all
    }

    /// Starts and stops a recording, of which the receiver is told; returns the archive.
    pub(super) fn record(&self, url: &str) -> anyhow::Result<String> {
        self.control(Method::POST, "webhooks", &json!({ "url": url, "secret": NEW, "events": ["archive"] }))?;
        let routed = CreateSession::new().media_mode(MediaMode::Routed);
        let session = self.runtime.block_on(self.client.create_session(routed))?;
        let token = self.client.generate_token(GenerateToken::new(&session.session_id))?;
        self.control(Method::POST, "connections", &json!({ "token": token }))?;
        self.runtime.block_on(async {
            let archive = self.client.start_archive(StartArchive::new(&session.session_id)).await?;
            self.client.stop_archive(archive.id.as_str()).await?;
            Ok(archive.id)
        })
    }

    /// Delivers everything once more; fails unless it was taken both times.
    pub(super) fn repeat(&self) -> anyhow::Result<()> {
        self.wait_for_attempts(1)?;
        for delivery in self.deliveries()? {
            let path = format!("deliveries/{}/redeliver", delivery["id"]);
            self.control(Method::POST, &path, &Value::Null)?;
        }
        self.wait_for_attempts(2)
    }

    /// An event signed with the secret that still holds; returns what the receiver says of it.
    pub(super) fn tell_with_the_old_secret(&self, url: &str) -> anyhow::Result<String> {
        let wish = json!({ "event": "streamCreated", "url": url, "secret": OLD });
        let told = self.control(Method::POST, "trigger", &wish)?;
        let text = |pointer: &str| told.pointer(pointer).and_then(Value::as_str).context("no such event");
        Ok(format!("stream {} of {}", text("/payload/stream/id")?, text("/payload/sessionId")?))
    }

    /// Sends what the service did not: each is refused, and why stands nowhere but in the log.
    pub(super) fn forge(&self, url: &str, program: &Program) -> anyhow::Result<()> {
        let body = r#"{"event":"archive","id":"forged","status":"available","sessionId":"1_M"}"#;
        let sign = |request: SignWebhook| self.client.sign_webhook(request);
        let signed = sign(SignWebhook::new(body, NEW))?;
        let changed = body.replace("available", "uploaded");
        let old = sign(SignWebhook::new(body, NEW).at(LONG_AGO))?;
        let stranger = sign(SignWebhook::new(body, "the-secret-of-a-stranger"))?;
        for (body, authorization, reason) in [
            (changed.as_str(), Some(signed), "not the one that was signed"),
            (body, Some(old), "too old"),
            (body, Some(stranger), "fits none of the secrets"),
            (body, None, "refused: "),
        ] {
            let (status, answer) = self.post(url, body, authorization)?;
            ensure!(status == 401, "{status} for one that is forged ({reason})");
            ensure!(!answer.contains(reason), "the caller is told {answer:?}");
            program.wait_for(reason)?;
        }
        ensure!(!program.said().contains("archive forged"), "it took one that is forged");
        Ok(())
    }

    fn post(&self, url: &str, body: &str, authorization: Option<String>) -> anyhow::Result<(u16, String)> {
        let mut request =
            self.http.post(url).header("content-type", "application/json").body(body.to_owned());
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        self.runtime.block_on(async {
            let answer = request.send().await?;
            Ok((answer.status().as_u16(), answer.text().await?))
        })
    }

    fn wait_for_attempts(&self, count: usize) -> anyhow::Result<()> {
        let end = Instant::now() + PATIENCE;
        loop {
            let deliveries = self.deliveries()?;
            let taken = |delivery: &Value| {
                let attempts = delivery["attempts"].as_array().map(Vec::as_slice).unwrap_or_default();
                attempts.len() == count && attempts.iter().all(|attempt| attempt["status"] == 204)
            };
            if deliveries.len() == 2 && deliveries.iter().all(taken) {
                return Ok(());
            }
            ensure!(Instant::now() < end, "the deliveries are not taken: {deliveries:#?}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn deliveries(&self) -> anyhow::Result<Vec<Value>> {
        let mut answer = self.control(Method::GET, "deliveries", &Value::Null)?;
        serde_json::from_value(answer["items"].take()).context("no deliveries")
    }

    fn control(&self, method: Method, path: &str, body: &Value) -> anyhow::Result<Value> {
        let mut request = self.http.request(method, format!("{}/_emulator/{path}", self.emulator.url()));
        if !body.is_null() {
            request = request.json(body);
        }
        let text = self.runtime.block_on(async { request.send().await?.error_for_status()?.text().await })?;
        if text.is_empty() { Ok(Value::Null) } else { Ok(serde_json::from_str(&text)?) }
    }
}
