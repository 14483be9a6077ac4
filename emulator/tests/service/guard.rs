//! No web page steers the emulator, or reads what arrived; and nothing fills the memory.

use opentok_emulator::Options;
use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::{Service, send};

#[tokio::test]
async fn a_foreign_page_is_refused() {
    let service = Service::start().await;
    let paths = [
        ("POST", "/_emulator/reset"),
        ("POST", "/_emulator/faults"),
        ("GET", "/_emulator/requests"),
        ("GET", "/"),
    ];
    for (method, path) in paths.into_iter().chain([("POST", "/session/create")]) {
        for (name, value) in [
            ("origin", "https://evil.example"),
            ("origin", "null"),
            ("origin", "http://127.0.0.1:1"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("host", "rebind.evil.example:7171"),
            ("host", "10.1.2.3"),
        ] {
            let request =
                service.request(method, path).header("content-type", "text/plain").header(name, value);
            assert_eq!(send(request.body("{}")).await.status, 403, "{method} {path} {name}: {value}");
        }
    }
    let seen = service.control("GET", "requests", Value::Null).await.ok(200);
    assert_eq!(seen, json!({ "items": [] }), "what is refused is not noted");
}

#[tokio::test]
async fn our_own_page_and_programs_are_let_in() {
    let service = Service::start().await;
    let own = service.url("");
    for (name, value) in
        [("origin", own.as_str()), ("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none")]
    {
        let answer = send(service.request("GET", "/_emulator/requests").header(name, value)).await;
        assert_eq!(answer.status, 200, "{name}: {value}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    }
    assert!(send(service.request("GET", "/")).await.headers["content-security-policy"].to_str().is_ok());
    let named = Options { allowed_hosts: vec!["Emulator".to_owned()], ..Options::default() };
    let service = Service::with(named, Caller::development()).await;
    let answer = send(service.request("GET", "/_emulator/health").header("host", "emulator:7171")).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
}

#[tokio::test]
async fn the_journal_is_bounded_by_bytes() {
    let service = Service::start().await;
    let body = "x".repeat(1_000_000);
    for _ in 0..3 {
        send(service.request("POST", "/session/create").body(body.clone())).await;
    }
    let seen = service.control("GET", "requests", Value::Null).await.ok(200);
    let item = &seen["items"][2];
    assert_eq!(item["bodyBytes"], 1_000_000);
    assert_eq!(item["body"].as_str().map(str::len), Some(64 * 1024));

    // 1,200 of 64 KiB are more than 64 MiB.
    let body = "x".repeat(64 * 1024);
    for _ in 0..1_200 {
        send(service.request("POST", "/session/create").body(body.clone())).await;
    }
    let seen = service.control("GET", "requests", Value::Null).await.ok(200);
    let kept = seen["items"].as_array().map_or(0, Vec::len);
    assert!((900..1_024).contains(&kept), "{kept} requests are kept");
}

#[tokio::test]
async fn numbers_at_their_ends_are_refused_not_fatal() {
    let service = Service::start().await;
    let session = service.routed().await;
    for expires in [i64::MIN, -1, i64::MAX] {
        let data = format!("session_id={session}&create_time={expires}&expire_time={expires}&role=publisher");
        let mut claims = service.caller.claims(&session, "publisher");
        claims["exp"] = json!(expires);
        for token in [service.caller.t1(&data), service.caller.sign(&claims)] {
            let answer = service.control("POST", "connections", json!({ "token": token })).await;
            assert!((200..500).contains(&answer.status), "{expires}: {} {}", answer.status, answer.text);
        }
        let claims = json!({ "iss": "100", "ist": "project", "iat": expires, "exp": expires });
        let request = service.request("GET", &service.path("archive"));
        let answer = send(request.header("x-opentok-auth", service.caller.sign(&claims))).await;
        assert_eq!(answer.status, 403, "{expires}: {}", answer.text);
    }
}
