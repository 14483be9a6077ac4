//! `opentok doctor`: what could be wrong, looked at one by one.

use std::time::{Duration, SystemTime};

use clap::Command;
use opentok_sdk::{CallOptions, ErrorKind, ListArchives, OpenTok};
use reqwest::{Response, Url, header};
use serde_json::json;
use tokio::{net::lookup_host, time::timeout};

use crate::{
    credentials::{self, variable},
    failure::Result,
    net,
    output::{Output, line},
    shared::{self, Given},
};

/// A request's JWT lives three minutes at least; a minute off is no harm yet.
const SMALL_SKEW: Duration = Duration::from_secs(30);
const LARGE_SKEW: Duration = Duration::from_secs(120);

const PATIENCE: Duration = Duration::from_secs(10);

/// The command.
pub(crate) fn command() -> Command {
    let command = Command::new("doctor").about("Checks credentials, address, proxy, DNS, TLS and the clock");
    shared::with(shared::with(command, shared::output()), shared::credentials())
}

/// One thing looked at: how it stands, and why.
struct Finding {
    about: &'static str,
    state: &'static str,
    reason: String,
}

fn ok(about: &'static str, reason: impl Into<String>) -> Finding {
    Finding { about, state: "ok", reason: reason.into() }
}

fn warn(about: &'static str, reason: impl Into<String>) -> Finding {
    Finding { about, state: "warn", reason: reason.into() }
}

fn fail(about: &'static str, reason: impl Into<String>) -> Finding {
    Finding { about, state: "fail", reason: reason.into() }
}

/// Runs it; 1 if anything has failed.
pub(crate) async fn run(given: Given<'_>, output: Output) -> Result<u8> {
    let findings = look(given).await;
    let failed = findings.iter().any(|finding| finding.state == "fail");
    if output.is_for_people() {
        for Finding { about, state, reason } in &findings {
            line(&format!("{state:<5} {about:<12} {reason}"))?;
        }
    } else {
        let row =
            |found: &Finding| json!({ "check": found.about, "state": found.state, "reason": found.reason });
        output.show(findings.iter().map(row).collect())?;
    }
    Ok(u8::from(failed))
}

async fn look(given: Given<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let chosen = credentials::choose(given).map(|chosen| (chosen.source, chosen.settings));
    let client = match chosen {
        Ok((source, settings)) => settings.build().map(|client| (source, client)).map_err(Into::into),
        Err(failure) => Err(failure),
    };
    let (source, client) = match client {
        Ok(found) => found,
        Err(failure) => return vec![fail("credentials", failure.message())],
    };
    findings.push(ok("credentials", format!("{} from {source}", client.project_id())));
    findings.push(address(client.api_url()));
    let proxy = proxy();
    let proxied = proxy.state == "warn";
    findings.push(proxy);
    let Ok(url) = Url::parse(client.api_url()) else { return findings };
    findings.push(dns(&url, proxied).await);
    let answer = reach(&url).await;
    findings.push(tls(&url, answer.as_ref().err()));
    findings.push(clock(answer.ok().as_ref()));
    findings.push(service(&client).await);
    findings
}

fn address(url: &str) -> Finding {
    match Url::parse(url) {
        Ok(parsed) if parsed.scheme() == "https" || net::is_here(&parsed) => ok("address", url),
        _ => warn("address", format!("{url} is not encrypted")),
    }
}

/// Where several programs differ, the variable is what counts; a password in it is not shown.
fn proxy() -> Finding {
    let names = [
        "HTTPS_PROXY",
        "https_proxy",
        "HTTP_PROXY",
        "http_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
    ];
    let shown = |value: String| match value.rsplit_once('@') {
        Some((_, host)) => format!("***@{host}"),
        None => value,
    };
    let set: Vec<_> =
        names.iter().filter_map(|name| Some(format!("{name}={}", shown(variable(name)?)))).collect();
    if set.is_empty() { ok("proxy", "none in the environment") } else { warn("proxy", set.join(" ")) }
}

async fn dns(url: &Url, proxied: bool) -> Finding {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
    let port = url.port_or_known_default().unwrap_or_default();
    match timeout(PATIENCE, lookup_host((host.as_str(), port))).await {
        Ok(Ok(found)) => {
            let mut addresses: Vec<_> = found.map(|address| address.ip().to_string()).collect();
            addresses.dedup();
            ok("dns", format!("{host} is {}", addresses.join(", ")))
        }
        // Then it is the proxy that looks names up.
        Ok(Err(error)) if proxied => warn("dns", format!("{host}: {error}")),
        Ok(Err(error)) => fail("dns", format!("{host}: {error}")),
        Err(_) => fail("dns", format!("{host}: no answer within {} s", PATIENCE.as_secs())),
    }
}

/// Anything that answers will do: its headers have the time.
async fn reach(url: &Url) -> Result<Response, String> {
    let client = net::client(url.as_str()).map_err(|failure| failure.message().to_owned())?;
    let asked = client.get(url.clone()).timeout(PATIENCE).send().await;
    asked.map_err(|error| net::reason(&error))
}

fn tls(url: &Url, problem: Option<&String>) -> Finding {
    match (problem, url.scheme()) {
        (Some(reason), _) => fail("connection", reason),
        (None, "https") => ok("connection", "reached, and the certificate is trusted"),
        (None, _) => ok("connection", "reached, without TLS"),
    }
}

fn clock(answer: Option<&Response>) -> Finding {
    let date = answer.and_then(|answer| answer.headers().get(header::DATE)?.to_str().ok());
    let Some(theirs) = date.and_then(|date| httpdate::parse_http_date(date).ok()) else {
        return warn("clock", "the service does not say what time it is");
    };
    let ours = SystemTime::now();
    // The header has whole seconds.
    let (skew, word) = match ours.duration_since(theirs) {
        Ok(ahead) => (ahead, "ahead"),
        Err(behind) => (behind.duration(), "behind"),
    };
    let reason = format!("{} s {word} of the service's", skew.as_secs());
    match skew {
        skew if skew <= SMALL_SKEW => ok("clock", reason),
        skew if skew <= LARGE_SKEW => warn("clock", reason),
        _ => fail("clock", format!("{reason}: requests will be refused")),
    }
}

/// Whether it takes the credentials: it is asked for something that changes nothing.
async fn service(client: &OpenTok) -> Finding {
    let client = client.with_options(CallOptions::default().timeout(PATIENCE).max_retries(0));
    match client.list_archives(ListArchives::new().count(1)).await {
        Ok(_) => ok("service", "takes the credentials"),
        Err(error) if error.kind() == ErrorKind::Authentication => {
            fail("service", format!("refuses the credentials: {}", error.message()))
        }
        Err(error) => fail("service", format!("{}: {}", error.kind(), error.message())),
    }
}
