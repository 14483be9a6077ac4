//! Callbacks as a receiver gets them.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, body::Bytes, extract::State, routing::post};
use http::{HeaderMap, StatusCode};
use opentok_emulator::{Options, development};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::{credentials::Caller, support::Service};

/// What came in: headers and the body as it was.
type Received = (HeaderMap, Bytes);

#[derive(Clone)]
struct Receiver {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
    /// The answers still to be given; 200 when there are none left.
    statuses: Arc<Mutex<Vec<u16>>>,
}

impl Receiver {
    async fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/told?a=1", listener.local_addr().expect("an address"));
        let statuses = Arc::new(Mutex::new(statuses.to_vec()));
        let receiver = Self { url, received: Arc::default(), statuses };
        let app = Router::new().route("/told", post(take)).with_state(receiver.clone());
        tokio::spawn(async { axum::serve(listener, app).await });
        receiver
    }

    /// What came in so far, once it is so much.
    async fn wait(&self, count: usize) -> Vec<Received> {
        for _ in 0..500 {
            let received = self.received.lock().expect("unpoisoned").clone();
            if received.len() >= count {
                return received;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{count} callbacks did not come, but {:?}", self.events());
    }

    async fn events_after(&self, count: usize) -> Vec<Value> {
        self.wait(count).await;
        self.events()
    }

    fn events(&self) -> Vec<Value> {
        let received = self.received.lock().expect("unpoisoned");
        received.iter().map(|(_, body)| serde_json::from_slice(body).expect("JSON")).collect()
    }
}

async fn take(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    receiver.received.lock().expect("unpoisoned").push((headers, body));
    let mut statuses = receiver.statuses.lock().expect("unpoisoned");
    let status = if statuses.is_empty() { 200 } else { statuses.remove(0) };
    StatusCode::from_u16(status).expect("a status")
}

fn names(events: &[Value]) -> Vec<String> {
    let name = |event: &Value| {
        let status = event["status"].as_str().map(|status| format!(" {status}")).unwrap_or_default();
        format!("{}{status}", event["event"].as_str().or(event["group"].as_str()).unwrap_or_default())
    };
    events.iter().map(name).collect()
}

#[tokio::test]
async fn everything_that_happens_is_told_in_order() {
    let (service, receiver) = (Service::start().await, Receiver::start(&[]).await);
    service.control("POST", "webhooks", json!({ "url": receiver.url })).await.ok(201);
    let session = service.routed().await;
    let client = service.join(&session, "moderator").await;
    let stream = service.publish(&client).await;
    let archive = service.call("POST", "archive", json!({ "sessionId": session })).await.ok(200);
    let id = archive["id"].as_str().expect("an id");
    service.call("POST", &format!("archive/{id}/stop"), json!({})).await.ok(200);
    // Nobody asks, and it is told all the same.
    service.advance(5).await;
    service.control("DELETE", &format!("connections/{client}"), Value::Null).await.ok(204);

    let events = receiver.events_after(9).await;
    assert_eq!(
        names(&events),
        [
            "sessionCreated",
            "connectionCreated",
            "streamCreated",
            "archive started",
            "archive stopped",
            "archive available",
            "streamDestroyed",
            "connectionDestroyed",
            "sessionDestroyed",
        ]
    );
    assert_eq!((&events[1]["connection"]["id"], &events[1]["projectId"]), (&json!(client), &json!("100")));
    assert_eq!(events[2]["stream"]["id"], json!(stream));
    assert_eq!(events[2]["stream"]["connection"]["id"], json!(client));
    assert_eq!((&events[5]["id"], &events[5]["projectId"]), (&json!(id), &json!(100)));
    assert_eq!(events[7]["reason"], "clientDisconnected");
}

#[tokio::test]
async fn changes_between_two_looks_are_told_one_by_one() {
    let (service, receiver) = (Service::start().await, Receiver::start(&[]).await);
    service.control("POST", "webhooks", json!({ "url": receiver.url, "events": ["archive"] })).await.ok(201);
    let session = service.routed().await;
    let client = service.join(&session, "moderator").await;
    service.publish(&client).await;
    service.call("POST", "archive", json!({ "sessionId": session })).await.ok(200);
    service.advance(100 * 3600).await;
    let events = receiver.events_after(4).await;
    assert_eq!(
        names(&events),
        ["archive started", "archive stopped", "archive available", "archive expired"]
    );
}

#[tokio::test]
async fn a_callback_is_signed_as_the_service_does() {
    let (service, receiver) = (Service::start().await, Receiver::start(&[]).await);
    let secret = "another secret";
    let target = json!({ "url": receiver.url, "secret": secret, "project": "100" });
    service.control("POST", "webhooks", target).await.ok(201);
    let trigger = json!({ "event": "archive.available", "fields": { "name": "Grüße" } });
    let sent = service.control("POST", "trigger", trigger).await.ok(202);
    let (headers, body) = receiver.wait(1).await.remove(0);
    let payload: Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!(payload, sent["payload"]);
    assert_eq!((&payload["status"], &payload["name"]), (&json!("available"), &json!("Grüße")));
    assert_eq!(headers["content-type"], "application/json");

    let token = headers["authorization"].to_str().expect("text").strip_prefix("Bearer ").expect("a bearer");
    let mut rules = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::HS256);
    rules.set_issuer(&["Vonage"]);
    rules.required_spec_claims.clear();
    rules.validate_exp = false;
    let key = jsonwebtoken::DecodingKey::from_secret(secret.as_bytes());
    let claims = jsonwebtoken::decode::<Value>(token, &key, &rules).expect("genuine").claims;
    let hash = <sha2::Sha256 as sha2::Digest>::digest(&body);
    let hash = hash.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    assert_eq!((&claims["payload_hash"], &claims["api_key"]), (&json!(hash), &json!("100")));
    assert!(claims["iat"].is_u64() && claims["jti"].is_string());
}

#[tokio::test]
async fn what_is_not_taken_comes_again_by_the_emulators_clock() {
    let (service, receiver) = (Service::start().await, Receiver::start(&[503, 500]).await);
    service.control("POST", "webhooks", json!({ "url": receiver.url })).await.ok(201);
    service.control("POST", "trigger", json!({ "event": "sessionCreated" })).await.ok(202);
    receiver.wait(1).await;
    service.advance(5).await;
    receiver.wait(2).await;
    // The second pause is longer.
    service.advance(5).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(receiver.wait(2).await.len(), 2);
    service.advance(5).await;
    let all = receiver.wait(3).await;
    assert!(all.iter().all(|(_, body)| *body == all[0].1), "the same each time");

    let log = delivered(&service).await;
    let statuses: Vec<_> = log["attempts"]
        .as_array()
        .expect("attempts")
        .iter()
        .map(|attempt| attempt["status"].clone())
        .collect();
    assert_eq!(statuses, [503, 500, 200]);
    assert!(log["attempts"][0]["durationMs"].is_f64() && log["attempts"][0]["atMs"].is_u64());
}

/// The only delivery, once it is done.
async fn delivered(service: &Service) -> Value {
    for _ in 0..500 {
        let log = service.control("GET", "deliveries", Value::Null).await.ok(200);
        if log["items"][0]["state"] == "delivered" {
            return log["items"][0].clone();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it was not delivered");
}

#[tokio::test]
async fn nobody_there_is_an_attempt_that_failed() {
    let service = Service::start().await;
    let nobody = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/", nobody.local_addr().expect("an address"));
    drop(nobody);
    service.control("POST", "trigger", json!({ "event": "sessionCreated", "url": url })).await.ok(202);
    for _ in 0..500 {
        let log = service.control("GET", "deliveries", Value::Null).await.ok(200);
        let item = &log["items"][0];
        if item["attempts"][0]["error"].is_string() {
            assert_eq!(item["state"], "waiting");
            let (next, created) = (item["nextMs"].as_u64(), item["createdMs"].as_u64());
            assert!(next.zip(created).is_some_and(|(next, created)| next >= created + 5_000), "{item}");
            service.control("DELETE", "deliveries", Value::Null).await.ok(204);
            let log = service.control("GET", "deliveries", Value::Null).await.ok(200);
            assert_eq!(log["items"], json!([]));
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it was not tried");
}

#[tokio::test]
async fn a_delivery_can_be_repeated_by_hand() {
    let (service, receiver) = (Service::start().await, Receiver::start(&[]).await);
    let wish = json!({ "event": "streamDestroyed", "url": receiver.url, "secret": "" });
    service.control("POST", "trigger", wish).await.ok(202);
    let id = delivered(&service).await["id"].to_string();
    service.control("POST", &format!("deliveries/{id}/redeliver"), json!({})).await.ok(202);
    let both = receiver.wait(2).await;
    assert_eq!(both[0].1, both[1].1);
    assert!(both[0].0.get("authorization").is_none(), "an empty secret signs nothing");
    service.control("POST", "deliveries/77/redeliver", json!({})).await.refused(404);
}

#[tokio::test]
async fn addresses_given_to_the_service_are_told_too() {
    let (service, receiver) = (Service::start().await, Receiver::start(&[]).await);
    let registered = json!({ "group": "connection", "event": "created", "url": receiver.url });
    service.call("POST", "callback", registered).await.ok(200);
    let session = service.routed().await;
    service.join(&session, "moderator").await;
    let token = service.caller.token(&session, "moderator");
    let captions = json!({ "sessionId": session, "token": token, "statusCallbackUrl": receiver.url });
    service.call("POST", "captions", captions).await.ok(202);
    let render = json!({
        "sessionId": session, "token": token, "url": "https://example.com/page", "statusCallbackUrl": receiver.url
    });
    service.call("POST", "render", render).await.ok(202);
    // The clock moves, and the page is open.
    service.advance(2).await;
    let events = receiver.events_after(5).await;
    assert_eq!(
        names(&events),
        ["connectionCreated", "captions started", "render starting", "connectionCreated", "render started"]
    );
    assert!(events[4]["streamId"].is_string());
}

#[tokio::test]
async fn only_the_projects_that_were_asked_for_are_told_of() {
    let (service, receiver) = (Service::start().await, Receiver::start(&[]).await);
    service.control("POST", "webhooks", json!({ "url": receiver.url, "project": "100" })).await.ok(201);
    let service = service.acting_as(Caller::development_application());
    let session = service.routed().await;
    service.join(&session, "moderator").await;
    let service = service.acting_as(Caller::development());
    let session = service.routed().await;
    service.join(&session, "moderator").await;
    let events = receiver.events_after(2).await;
    assert!(events.iter().all(|event| event["projectId"] == "100"), "{events:?}");
}

#[tokio::test]
async fn a_reset_forgets_who_was_told_but_not_the_command_line() {
    let receiver = Receiver::start(&[]).await;
    let options = Options { webhook_urls: vec![receiver.url.clone()], ..Options::default() };
    let service = Service::with(options, Caller::development()).await;
    let added = service.control("POST", "webhooks", json!({ "url": receiver.url })).await.ok(201);
    service.control("POST", "reset", json!({})).await.ok(204);
    let left = service.control("GET", "webhooks", Value::Null).await.ok(200);
    assert_eq!(left["items"].as_array().map(Vec::len), Some(1));
    let gone = format!("webhooks/{}", added["id"].as_str().expect("an id"));
    service.control("DELETE", &gone, Value::Null).await.refused(404);
    service.control("DELETE", "webhooks/option-0", Value::Null).await.ok(204);
}

#[tokio::test]
async fn wishes_that_make_no_sense_are_refused() {
    let service = Service::start().await;
    for wish in [
        json!({}),
        json!({ "url": "https://example.com/" }),
        json!({ "url": "nowhere" }),
        json!({ "url": "http://localhost:1/", "events": ["archiveStarted"] }),
    ] {
        service.control("POST", "webhooks", wish).await.refused(400);
    }
    let stranger = json!({ "url": "http://localhost:1/", "project": "7" });
    service.control("POST", "webhooks", stranger).await.refused(404);
    let words = service.control("POST", "trigger", json!({ "event": "archived" })).await.refused(400);
    assert!(words.contains("sessionCreated"), "{words}");
    service.control("POST", "trigger", json!({ "event": "archive", "project": "7" })).await.refused(404);
    assert!(!development::WEBHOOK_SECRET.is_empty());
}
