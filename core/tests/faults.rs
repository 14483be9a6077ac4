//! Faults of the service: what comes of them is an error of ours, in time, and nothing is sent twice.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use opentok_sdk::{CallOptions, OpenTok};
use serde_json::Value;
use support::Service;

/// A call takes a second at most; this is a hang.
const HANG: Duration = Duration::from_secs(10);

#[tokio::test]
#[expect(clippy::print_stdout, reason = "figures for the one who asked")]
async fn every_fault_is_an_error_in_time() {
    let table: Value = serde_json::from_str(include_str!("../../tests/faults/table.json")).expect("a table");
    let operations = table["calls"].as_array().expect("calls");
    let all = std::env::var("OPENTOK_FAULTS").is_ok_and(|which| which == "all");
    let service = Service::start().await;
    let client = service.client();
    let (mut cells, mut wrong) = (0, Vec::new());
    for (row, fault) in table["faults"].as_array().expect("faults").iter().enumerate() {
        for (column, call) in operations.iter().enumerate() {
            if all || column == row % operations.len() || column == (row + 5) % operations.len() {
                cells += 1;
                if let Err(reason) = cell(&service, &client, fault, call).await {
                    wrong.push(format!("{} in {}: {reason}", fault["name"], call["operation"]));
                }
            }
        }
    }
    println!("faults: {cells} cells, {} wrong (rust)", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn cell(service: &Service, client: &OpenTok, fault: &Value, call: &Value) -> Result<(), String> {
    service.reset().await;
    service.fault(fault["fault"].clone()).await;
    let (operation, arguments) = (call["operation"].as_str().unwrap_or_default(), call["arguments"].clone());
    let options = CallOptions::default().timeout(Duration::from_secs(1)).max_retries(1);
    let begin = Instant::now();
    let outcome = client.dispatch::<Value>(operation, arguments, options).await;
    let kind = outcome.err().map_or("ok", |error| error.kind().as_str());
    let allowed = fault["kinds"][call["answer"].as_str().unwrap_or_default()].as_array().expect("kinds");
    if !allowed.iter().any(|allowed| allowed == kind) {
        return Err(format!("{kind}, not {allowed:?}"));
    }
    if begin.elapsed() > HANG {
        return Err(format!("it took {:?}", begin.elapsed()));
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
