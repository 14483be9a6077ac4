//! `opentok webhooks trigger EVENT`: a callback that one sends to oneself.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use clap::{Arg, Command};
use opentok_emulator::{EVENTS, sample_event};
use opentok_sdk::{ErrorKind, SignWebhook};
use reqwest::header;
use serde_json::json;

use super::PORT;
use crate::{
    credentials,
    failure::{Failure, Result},
    input::Input,
    net,
    output::Output,
    shared::{self, Given},
};

pub(super) fn command() -> Command {
    let command = Command::new("trigger")
        .about("Sends a made-up callback, signed if there is a secret")
        .arg(
            Arg::new("event")
                .value_name("EVENT")
                .required(true)
                .value_parser(|event: &str| sample_event(event, 0).map(|_| event.to_owned()))
                .help(format!("What it tells, for example archive.available: {}", EVENTS.join(", "))),
        )
        .arg(
            Arg::new("url")
                .long("url")
                .value_name("URL")
                .default_value(format!("http://127.0.0.1:{PORT}"))
                .help("Who gets it: `opentok webhooks listen` unless set"),
        )
        .arg(
            Arg::new("secret")
                .long("secret")
                .value_name("TEXT")
                .help("The signature secret [text, @FILE or -]"),
        );
    shared::with(command, shared::output())
}

pub(super) async fn run(given: Given<'_>, output: Output) -> Result<()> {
    let kind = given.text("event").unwrap_or_default();
    let url = given.text("url").unwrap_or_default();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let payload = sample_event(kind, now.as_millis().try_into().unwrap_or(u64::MAX)).unwrap_or_default();
    let body = payload.to_string();
    let mut request = net::client(url)?.post(url).header(header::CONTENT_TYPE, "application/json");
    if let Some(secret) = given.text("secret") {
        let secret = Input::default().text("secret", secret, false)?;
        let signed = credentials::anyone()?.sign_webhook(SignWebhook::new(body.clone(), secret))?;
        request = request.header(header::AUTHORIZATION, signed);
    }
    let began = Instant::now();
    let answer = request.body(body).send().await;
    let answer = answer
        .map_err(|error| Failure::of(ErrorKind::Connection, format!("{url}: {}", net::reason(&error))))?;
    let status = answer.status();
    let milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    let text = answer.text().await.unwrap_or_default();
    output.show(json!({
        "url": url,
        "signed": given.text("secret").is_some(),
        "status": status.as_u16(),
        "milliseconds": milliseconds,
        "answer": text,
        "payload": payload,
    }))?;
    if status.is_success() { Ok(()) } else { Err(Failure::io(format!("{url} answered {}", status.as_u16()))) }
}
