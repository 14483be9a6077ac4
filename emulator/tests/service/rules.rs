//! Rules that hold for every operation.

use std::collections::HashSet;

use opentok_emulator::ROUTES;
use serde_json::{Value, json};

use crate::support::{Service, send};

/// A path of the route table with something in the place of each name.
fn filled(path: &str) -> String {
    let parts = path.split('/').map(|part| match part {
        "{project}" => "100",
        part if part.starts_with('{') => "00000000-0000-4000-8000-000000000000",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn the_table_is_what_is_served() {
    let service = Service::start().await;
    for (method, path) in ROUTES {
        let answer = send(service.signed(method, &filled(path))).await;
        let is_routed = answer.status != 405 && !answer.text.contains("no operation of the service");
        assert!(is_routed, "{method} {path}: {} {}", answer.status, answer.text);
    }
    let served = service.control("GET", "routes", Value::Null).await.ok(200);
    let rows: Vec<Value> =
        ROUTES.iter().map(|(method, path)| json!({ "method": method, "path": path })).collect();
    assert_eq!(served["items"], json!(rows));
    assert_eq!(ROUTES.iter().collect::<HashSet<_>>().len(), ROUTES.len());
    assert!(ROUTES.contains(&("POST", "/v2/project/{project}/archive/{archiveId}/stop")));
}

#[tokio::test]
async fn every_operation_needs_credentials() {
    let service = Service::start().await;
    for (method, path) in ROUTES {
        send(service.request(method, &filled(path))).await.refused(403);
    }
}

#[tokio::test]
async fn unknown_paths_and_methods_are_told_apart() {
    let service = Service::start().await;
    for path in ["archives", "archive/a/b/c", "session", "session//stream"] {
        service.call("GET", path, Value::Null).await.refused(404);
    }
    send(service.signed("GET", "//v2/project/100/archive")).await.refused(404);
    let answer = service.call("PUT", "archive", json!({})).await;
    answer.refused(405);
    assert_eq!(answer.headers["allow"], "POST, GET");
    send(service.signed("GET", "/session/create")).await.refused(405);
}

#[tokio::test]
async fn one_trailing_slash_is_tolerated() {
    let service = Service::start().await;
    service.call("GET", "broadcast/", Value::Null).await.ok(200);
}

#[tokio::test]
async fn bodies_must_be_json_objects_of_a_sane_size() {
    let service = Service::start().await;
    let path = service.path("archive");
    for (kind, body) in [
        ("application/json", "{"),
        ("application/json", "[]"),
        ("application/json", "7"),
        ("application/x-www-form-urlencoded", "sessionId=x"),
        ("text/plain", "{}"),
    ] {
        send(service.signed("POST", &path).header("content-type", kind).body(body)).await.refused(400);
    }
    let kind = "application/json; charset=utf-8";
    send(service.signed("POST", &path).header("content-type", kind).body("{\"sessionId\":\"x\"}"))
        .await
        .refused(404);
    let large = format!("{{\"sessionId\":\"{}\"}}", "x".repeat(4 * 1024 * 1024));
    send(service.signed("POST", &path).header("content-type", kind).body(large)).await.refused(413);
}
