use opentok_emulator::{Emulator, Options};
use serde_json::{Value, json};

use crate::support::{Service, send};

#[tokio::test]
async fn health_credentials_and_clock() {
    let service = Service::start().await;
    assert_eq!(service.control("GET", "health", Value::Null).await.ok(200), json!({ "status": "ok" }));
    let credentials = service.control("GET", "credentials", Value::Null).await.ok(200);
    assert_eq!(credentials["apiKey"], "100");
    assert_eq!(credentials["apiSecret"], "0123456789abcdef0123456789abcdef01234567");
    assert_eq!(credentials["applicationId"], "10000000-0000-4000-8000-000000000001");
    assert!(credentials["privateKey"].as_str().expect("PEM").starts_with("-----BEGIN PRIVATE KEY-----"));
    let before = service.control("GET", "clock", Value::Null).await.ok(200)["nowMs"].as_u64();
    let after =
        service.control("POST", "clock", json!({ "advanceMs": 5000 })).await.ok(200)["nowMs"].as_u64();
    assert!(after >= before.map(|before| before + 5000));
    for wrong in [json!({}), json!({ "advanceMs": -1 }), json!({ "advanceMs": "5" })] {
        service.control("POST", "clock", wrong).await.refused(400);
    }
}

#[tokio::test]
async fn the_clock_can_be_pushed_to_its_end_without_harm() {
    let service = Service::start().await;
    let session = service.routed().await;
    service.join(&session, "publisher").await;
    service.call("POST", "archive", json!({ "sessionId": session })).await.ok(200);
    for _ in 0..3 {
        service.control("POST", "clock", json!({ "advanceMs": u64::MAX })).await.ok(200);
    }
    let archives = service.call("GET", "archive", Value::Null).await.ok(200);
    assert_eq!(archives["items"][0]["status"], "expired");
}

#[tokio::test]
async fn unknown_control_routes_name_the_known_ones() {
    let service = Service::start().await;
    let answer = service.control("GET", "nothing", Value::Null).await;
    answer.refused(404);
    assert!(answer.text.contains("POST /_emulator/faults"));
    service.control("PATCH", "clock", json!({})).await.refused(405);
    service.control("POST", "connections", json!([])).await.refused(400);
}

#[tokio::test]
async fn control_bodies_count_as_json_whatever_they_are_declared() {
    let service = Service::start().await;
    let request = service.request("POST", "/_emulator/clock").body("{\"advanceMs\":1}");
    send(request.header("content-type", "application/x-www-form-urlencoded")).await.ok(200);
}

#[tokio::test]
async fn shutting_down_frees_the_port() {
    let emulator = Emulator::start(Options::default()).await.expect("a port");
    let port = emulator.url().rsplit(':').next().expect("a port").parse().expect("a number");
    let options = Options { port, ..Options::default() };
    assert!(Emulator::start(options.clone()).await.is_err(), "the port is taken");
    emulator.shutdown().await;
    Emulator::start(options).await.expect("the port is free again");
}
