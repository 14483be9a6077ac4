use std::collections::HashSet;

use opentok_emulator::Options;
use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::{Answer, Service, send};

fn id(answer: &Answer) -> String {
    answer.headers["x-request-id"].to_str().expect("text").to_owned()
}

async fn journal(service: &Service) -> Vec<Value> {
    let requests = service.control("GET", "requests", Value::Null).await.ok(200);
    requests["items"].as_array().expect("items").clone()
}

#[tokio::test]
async fn every_answer_tells_its_request_and_the_journal_knows_it() {
    let service = Service::start().await;
    service.control("POST", "replay", json!({ "replies": [{ "status": 204 }] })).await.ok(204);
    let fault =
        service.signed("GET", &service.path("archive")).header("X-Emulator-Fault", "{\"status\":503}");
    let answers = [
        (service.call("GET", "archive", Value::Null).await, 204),
        (service.call("GET", "archive", Value::Null).await, 200),
        (service.call("GET", "archive/x", Value::Null).await, 404),
        (service.call("PUT", "archive", Value::Null).await, 405),
        (send(service.request("GET", "/no/such/path")).await, 403),
        (send(fault).await, 503),
    ];
    let statuses: Vec<u16> = answers.iter().map(|(answer, _)| answer.status).collect();
    assert_eq!(statuses, answers.iter().map(|(_, expected)| *expected).collect::<Vec<_>>());
    let ids: Vec<String> = answers.iter().map(|(answer, _)| id(answer)).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    let noted: Vec<Value> = journal(&service).await.iter().map(|item| item["requestId"].clone()).collect();
    assert_eq!(json!(noted), json!(ids));
}

#[tokio::test]
async fn an_id_that_a_test_has_written_is_kept() {
    let service = Service::start().await;
    let reply = json!({ "status": 500, "headers": { "X-Request-Id": "r1" } });
    service.control("POST", "replay", json!({ "replies": [reply] })).await.ok(204);
    let answer = service.call("GET", "archive", Value::Null).await;
    assert_eq!((answer.status, id(&answer).as_str()), (500, "r1"));
    assert_eq!(journal(&service).await[0]["requestId"], "r1");
}

#[tokio::test]
async fn a_seed_repeats_the_ids_whatever_other_projects_do() {
    let mut ids = Vec::new();
    for others in [0, 3] {
        let options = Options { seed: Some(7), ..Options::default() };
        let mut service = Service::with(options, Caller::development_application()).await;
        for _ in 0..others {
            service.call("GET", "archive", Value::Null).await.ok(200);
        }
        service.caller = Caller::development();
        ids.push(id(&service.call("GET", "archive", Value::Null).await));
    }
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn the_journal_says_when_and_how_long_and_gives_the_last_ones() {
    let service = Service::start().await;
    service.control("POST", "faults", json!({ "delayMs": 60, "times": 1 })).await.ok(204);
    let before = crate::credentials::now() * 1000;
    service.call("GET", "archive", Value::Null).await.ok(200);
    service.call("GET", "render", Value::Null).await.ok(200);
    let items = journal(&service).await;
    assert!(items[0]["durationMs"].as_f64() >= Some(60.0), "{}", items[0]);
    assert!(items[1]["durationMs"].as_f64() < items[0]["durationMs"].as_f64());
    assert!(items[0]["arrivedMs"].as_u64() >= Some(before));
    assert!(items[0]["arrivedMs"].as_u64() <= items[1]["arrivedMs"].as_u64());
    let last = service.control("GET", "requests?last=1", Value::Null).await.ok(200);
    assert_eq!(last["items"], json!([items[1]]));
    service.control("GET", "requests?last=some", Value::Null).await.refused(400);
}
