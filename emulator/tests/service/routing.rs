use serde_json::Value;

use crate::support::{Service, send};

#[tokio::test]
async fn segments_are_decoded_after_the_path_is_split() {
    let service = Service::start().await;
    let session = service.routed().await;
    let encoded = session.bytes().fold(String::new(), |text, byte| format!("{text}%{byte:02X}"));
    service.call("GET", &format!("session/{encoded}/stream"), Value::Null).await.ok(200);
    let because = service.call("GET", "archive/a%2Fb", Value::Null).await.refused(404);
    assert!(because.contains("Archive not found"), "{because}");
}

#[tokio::test]
async fn empty_extra_and_undecodable_segments_match_nothing() {
    let service = Service::start().await;
    for (method, path) in [
        ("GET", "archive//"),
        ("GET", "archive/a//"),
        ("GET", "archive/%FF"),
        ("GET", "/archive"),
        ("GET", "session//stream"),
        ("POST", "archive//stop"),
        ("POST", "archive/a/stop//"),
    ] {
        let because = service.call(method, path, Value::Null).await.refused(404);
        assert!(because.starts_with("Not found; "), "{method} {path}: {because}");
    }
}

#[tokio::test]
async fn everything_below_the_control_prefix_is_the_emulators_own() {
    let service = Service::start().await;
    for path in ["/_emulator", "/_emulator/", "/_emulator/no/such/route", "/_emulator/health/x"] {
        let answer = send(service.request("GET", path)).await;
        assert!(answer.refused(404).contains("No such control route"), "{path}");
    }
    send(service.request("GET", "/_emulator/health/")).await.ok(200);
    let answer = send(service.request("DELETE", "/_emulator/clock")).await;
    answer.refused(405);
    assert_eq!(answer.headers["allow"], "GET, POST");
    send(service.request("GET", "/_emulators")).await.refused(403);
}
