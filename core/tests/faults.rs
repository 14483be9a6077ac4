//! Faults of the service: what comes of them is an error of ours, in time, and nothing is sent twice.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use opentok_sdk::{CallOptions, OpenTok};
use serde_json::Value;
use support::{Control, Service};

/// How long after its limit a call may come to an end, on a machine that is busy.
const GRACE: Duration = Duration::from_secs(4);

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::print_stdout, reason = "figures for the one who asked")]
async fn every_fault_is_an_error_in_time() {
    let table: Value = serde_json::from_str(include_str!("../../tests/faults/table.json")).expect("a table");
    let wire: Value = serde_json::from_str(include_str!("../../tests/faults/wire.json")).expect("a table");
    let made = list(&table["calls"]);
    let all = std::env::var("OPENTOK_FAULTS").is_ok_and(|which| which == "all");
    let emulator = Service::start().await;
    let hostile = Control::of(opentok_hostile::start().await.expect("free ports"));
    let addresses = hostile.get("/_emulator/addresses").await;
    let (mut cells, mut wrong) = (0, Vec::new());
    for (row, fault) in list(&table["faults"]).iter().chain(list(&wire["faults"])).enumerate() {
        let address = &addresses[fault["name"].as_str().expect("a name")];
        let service = if address.is_null() { &*emulator } else { &hostile };
        let client = client(&emulator, address);
        for (column, call) in made.iter().enumerate() {
            if all || column == row % made.len() {
                cells += 1;
                if let Err(reason) = cell(service, &client, fault, call, all).await {
                    wrong.push(format!("{} in {}: {reason}", fault["name"], call["operation"]));
                }
            }
        }
    }
    println!("faults: {cells} cells, {} wrong (rust)", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

/// A client of the emulator, or of the server with this address.
fn client(emulator: &Service, address: &Value) -> OpenTok {
    let Some(url) = address["apiUrl"].as_str() else { return emulator.client() };
    let builder = OpenTok::builder(emulator.project()).api_url(url);
    let trusting = match address["caCertificates"].as_str() {
        Some(authority) => builder.ca_certificates(authority),
        None => builder,
    };
    trusting.build().expect("valid settings")
}

async fn cell(
    service: &Control,
    client: &OpenTok,
    fault: &Value,
    call: &Value,
    all: bool,
) -> Result<(), String> {
    service.reset().await;
    if fault["fault"].is_object() {
        service.fault(fault["fault"].clone()).await;
    }
    let (operation, arguments) = (call["operation"].as_str().unwrap_or_default(), call["arguments"].clone());
    let limit = Duration::from_secs_f64(fault["limit"].as_f64().unwrap_or(1.0));
    let retries = u32::from(all || call["retries"] == 1);
    let options = CallOptions::default().timeout(limit).max_retries(retries);
    let begin = Instant::now();
    let outcome = client.dispatch::<Value>(operation, arguments, options).await;
    let took = begin.elapsed();
    let shown = outcome.as_ref().err().map(|error| format!("{error} {error:?} {:?}", error.body()));
    if shown.is_some_and(|shown| shown.contains("SECRET") || shown.contains("eyJ")) {
        return Err("the error shows a secret".to_owned());
    }
    let kind = outcome.err().map_or("ok", |error| error.kind().as_str());
    let allowed = list(&fault["kinds"][call["answer"].as_str().unwrap_or_default()]);
    if !allowed.iter().any(|allowed| allowed == kind) {
        return Err(format!("{kind}, not {allowed:?}"));
    }
    if took > limit + GRACE {
        return Err(format!("it took {took:?}"));
    }
    sent_once(&service.requests().await, fault)
}

/// A POST is repeated only where the service said that it had done nothing.
fn sent_once(requests: &[Value], fault: &Value) -> Result<(), String> {
    let order = &fault["fault"];
    let harmless = order["status"] == 429 || order["headers"]["retry-after"].is_string();
    let mut sent = HashMap::<&str, usize>::new();
    for request in requests.iter().filter(|request| request["method"] == "POST") {
        *sent.entry(request["path"].as_str().unwrap_or_default()).or_default() += 1;
    }
    match sent.values().max() {
        Some(&times) if times > 1 && !harmless => Err(format!("it was sent {times} times")),
        _ => Ok(()),
    }
}
