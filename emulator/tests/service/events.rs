//! Who listens learns that something has changed.

use std::time::{Duration, Instant};

use reqwest::Response;
use serde_json::{Value, json};

use crate::support::Service;

/// Listens, and takes the event that comes at once.
async fn listener(service: &Service) -> Response {
    let mut response = service.request("GET", "/_emulator/events").send().await.expect("an answer");
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    assert_eq!(next(&mut response).await.as_deref(), Some("event: change\ndata: {}\nretry: 1000\n\n"));
    response
}

/// What comes within three seconds, if anything does.
async fn next(response: &mut Response) -> Option<String> {
    let chunk = tokio::time::timeout(Duration::from_secs(3), response.chunk()).await.ok()?;
    Some(String::from_utf8(chunk.expect("a connection")?.to_vec()).expect("text"))
}

const CHANGE: Option<&str> = Some("event: change\ndata: {}\n\n");

#[tokio::test]
async fn requests_and_control_calls_are_changes() {
    let service = Service::start().await;
    let mut events = listener(&service).await;
    let session = service.routed().await;
    assert_eq!(next(&mut events).await.as_deref(), CHANGE);
    service.join(&session, "publisher").await;
    assert_eq!(next(&mut events).await.as_deref(), CHANGE);
}

#[tokio::test]
async fn a_look_is_no_change() {
    let service = Service::start().await;
    let mut events = listener(&service).await;
    service.control("GET", "requests", Value::Null).await.ok(200);
    service.control("GET", "projects", Value::Null).await.ok(200);
    assert_eq!(next(&mut events).await, None);
}

#[tokio::test]
async fn many_changes_come_as_few_events() {
    let service = Service::start().await;
    let mut events = listener(&service).await;
    let begin = Instant::now();
    for _ in 0..200 {
        service.control("POST", "clock", json!({ "advanceMs": 1 })).await.ok(200);
    }
    let most = begin.elapsed().as_millis() / 100 + 2;
    let mut count = 0;
    while let Some(event) = next(&mut events).await {
        count += u128::try_from(event.matches("event: change").count()).expect("few");
    }
    assert!((1..=most).contains(&count), "{count} events, at most {most}");
}

#[tokio::test]
async fn time_passes_while_somebody_listens() {
    let service = Service::start().await;
    let session = service.routed().await;
    let render = json!({
        "sessionId": session, "token": service.caller.token(&session, "publisher"), "url": "http://x.invalid/page",
    });
    service.call("POST", "render", render).await.ok(202);
    let mut events = listener(&service).await;
    // Nobody asks for the render, which fails after two seconds.
    assert_eq!(next(&mut events).await.as_deref(), CHANGE);
}
