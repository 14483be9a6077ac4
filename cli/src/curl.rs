//! `--curl`: a request as a command for a shell.

use axum::http::HeaderMap;
use opentok_sdk::{Json, Settings};

use crate::{
    failure::Result,
    mask::{STARS, masked, names_a_secret},
    recorder::{self, Recorded},
};

/// What curl says by itself, or works out.
const LEFT_OUT: [&str; 7] =
    ["accept-encoding", "connection", "content-length", "host", "proxy-connection", "te", "user-agent"];

/// The command for this call; secrets are starred unless they are to be shown.
pub(crate) async fn command(
    settings: Settings,
    operation: &str,
    arguments: Json,
    secrets: bool,
) -> Result<String> {
    let address = settings.clone().build()?.api_url().to_owned();
    let recorded = recorder::record(settings, operation, arguments).await?;
    let target = match recorded.target.split_once('?') {
        Some((path, query)) if !secrets => format!("{path}?{}", form(query)),
        _ => recorded.target.clone(),
    };
    let url = format!("{address}{target}");
    let mut parts = vec![format!("curl -X {} {}", recorded.method, quoted(&url))];
    parts.extend(headers(&recorded.headers, secrets).map(|header| format!("-H {}", quoted(&header))));
    if !recorded.body.is_empty() {
        parts.push(format!("--data-raw {}", quoted(&body(&recorded, secrets))));
    }
    Ok(parts.join(" \\\n  "))
}

fn headers(all: &HeaderMap, secrets: bool) -> impl Iterator<Item = String> {
    let kept = all.iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str()));
    kept.map(move |(name, value)| {
        let hidden = !secrets && names_a_secret(name.as_str());
        let value = if hidden { STARS.into() } else { String::from_utf8_lossy(value.as_bytes()) };
        format!("{name}: {value}")
    })
}

fn body(recorded: &Recorded, secrets: bool) -> String {
    let text = String::from_utf8_lossy(&recorded.body).into_owned();
    if secrets {
        return text;
    }
    match serde_json::from_str::<Json>(&text) {
        Ok(json) => masked(json).to_string(),
        Err(_) => form(&text),
    }
}

/// The same for a form, or a query.
fn form(text: &str) -> String {
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if names_a_secret(name) => format!("{name}={STARS}"),
        _ => pair.to_owned(),
    };
    text.split('&').map(pair).collect::<Vec<_>>().join("&")
}

/// As one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
