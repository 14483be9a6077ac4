//! `opentok webhooks listen`: shows callbacks as they arrive, and hands them on.

use std::{
    net::Ipv4Addr,
    sync::Arc,
    time::{Instant, SystemTime},
};

use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, Method, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use clap::{Arg, ArgAction, Command};
use opentok_sdk::{OpenTok, ParseWebhook, VerifyWebhook, WebhookEvent};
use serde_json::json;
use tokio::net::TcpListener;

use super::PORT;
use crate::{
    credentials, emulator,
    failure::{Failure, Result},
    input::Input,
    net,
    output::{Output, aside},
    shared::{self, Given},
};

/// What concerns one connection only, or is worked out anew.
const OF_A_CONNECTION: [HeaderName; 5] =
    [header::CONNECTION, header::CONTENT_LENGTH, header::HOST, header::TE, header::TRANSFER_ENCODING];

pub(super) fn command() -> Command {
    let command =
        Command::new("listen")
            .about("Shows callbacks as they arrive, and hands them on unchanged")
            .arg(
                Arg::new("forward-to")
                    .long("forward-to")
                    .value_name("URL")
                    .help("Who gets them; 204 is answered where nobody does"),
            )
            .arg(emulator::port(PORT))
            .arg(
                Arg::new("secret").long("secret").value_name("TEXT").action(ArgAction::Append).help(
                    "Check that they are signed with this; may be given several times [text, @FILE or -]",
                ),
            );
    shared::with(command, shared::output())
}

/// What each callback is met with.
struct Listener {
    client: OpenTok,
    secrets: Vec<String>,
    forward: Option<(String, reqwest::Client)>,
    output: Output,
}

pub(super) async fn run(given: Given<'_>, output: Output) -> Result<()> {
    let mut input = Input::default();
    let secrets = given.own.get_many::<String>("secret").into_iter().flatten();
    let secrets = secrets.map(|secret| input.text("secret", secret, false)).collect::<Result<_>>()?;
    let forward = match given.text("forward-to") {
        Some(url) => Some((url.to_owned(), net::client(url)?)),
        None => None,
    };
    let port = given.one::<u16>("port").copied().unwrap_or_default();
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    let bound = bound.map_err(|error| Failure::port(port, &error))?;
    let here = bound.local_addr().map_err(|error| Failure::port(port, &error))?;
    let mut signals = emulator::signals()?;
    aside(&match &forward {
        Some((url, _)) => format!("listening on http://{here}, handing on to {url}"),
        None => format!("listening on http://{here}"),
    });
    let listener = Arc::new(Listener { client: credentials::anyone()?, secrets, forward, output });
    let app =
        Router::new().fallback(async move |method, headers, body| listener.take(method, headers, body).await);
    tokio::select! {
        served = axum::serve(bound, app) => served.map_err(|error| Failure::io(error.to_string())),
        _ = signals.next() => Ok(()),
    }
}

impl Listener {
    /// Shows one, whether it is genuine, and what came of it.
    async fn take(&self, method: Method, headers: HeaderMap, body: Bytes) -> Response {
        let text = String::from_utf8_lossy(&body).into_owned();
        let event = self.client.parse_webhook(ParseWebhook::new(text.clone())).ok();
        let verdict = self.verdict(&headers, text);
        let began = Instant::now();
        let answer = self.forward(method, headers, body).await;
        self.show(event.as_ref(), verdict.as_ref(), answer.status(), began);
        answer
    }

    /// Nothing where there is no secret to check with.
    fn verdict(&self, headers: &HeaderMap, body: String) -> Option<Result<(), String>> {
        let header = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let request = VerifyWebhook::new(body, header.unwrap_or_default(), self.secrets.clone());
        (!self.secrets.is_empty()).then(|| {
            let checked = self.client.verify_webhook(request);
            checked.map(|_| ()).map_err(|error| error.message())
        })
    }

    /// What is not genuine is handed on as well: how the program behind refuses it is part of what one wants to see.
    async fn forward(&self, method: Method, mut headers: HeaderMap, body: Bytes) -> Response {
        let Some((url, client)) = &self.forward else { return StatusCode::NO_CONTENT.into_response() };
        for name in OF_A_CONNECTION {
            headers.remove(name);
        }
        let answer = match client.request(method, url).headers(headers).body(body).send().await {
            Ok(answer) => answer,
            Err(error) => {
                let reason = net::reason(&error);
                aside(&format!("error: connection: {url}: {reason}"));
                return (StatusCode::BAD_GATEWAY, reason).into_response();
            }
        };
        let (status, mut headers) = (answer.status(), answer.headers().clone());
        for name in OF_A_CONNECTION {
            headers.remove(name);
        }
        (status, headers, Body::from_stream(answer.bytes_stream())).into_response()
    }

    fn show(
        &self,
        event: Option<&WebhookEvent>,
        verdict: Option<&Result<(), String>>,
        status: StatusCode,
        began: Instant,
    ) {
        let at = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
        let milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let kind = event.map_or("no JSON", |event| event.kind.as_str());
        let payload = event.and_then(|event| event.payload.as_ref());
        let about =
            payload.and_then(|payload| payload["status"].as_str().or_else(|| payload["reason"].as_str()));
        let session = event.and_then(|event| event.session_id.as_deref());
        let problem = verdict.and_then(|verdict| verdict.as_ref().err());
        let checked = match (verdict, problem) {
            (None, _) => "not checked".to_owned(),
            (_, None) => "genuine".to_owned(),
            (_, Some(problem)) => format!("NOT genuine: {problem}"),
        };
        let words = [Some(at.as_str()), Some(kind), about, session, Some(&checked)];
        let words: Vec<_> = words.into_iter().flatten().filter(|word| !word.is_empty()).collect();
        let text = format!("{}  → {} ({milliseconds} ms)", words.join("  "), status.as_u16());
        let line = json!({
            "at": at,
            "kind": kind,
            "sessionId": session,
            "genuine": verdict.map(Result::is_ok),
            "problem": problem,
            "status": status.as_u16(),
            "milliseconds": milliseconds,
            "payload": payload,
        });
        // A callback that cannot be shown is still answered.
        if self.output.show_line(line, &text.replace(char::is_control, "?")).is_err() {
            aside("error: io: cannot write to standard output");
        }
    }
}
