//! Faults that users of the SDKs that came before complained about, each with a test that it is not here.
//!
//! The whole list, with the tests of all languages, is tests/originals/defects.json.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::{
    fs,
    time::{Duration, Instant},
};

use opentok_sdk::{
    Archive, ArchiveStatus, CallOptions, CreateSession, Credentials, ErrorKind, MediaMode, OpenTok,
    RawRequest, Settings, StartArchive,
};
use serde_json::{Value, json};
use support::Service;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

/// Every remote operation of a project with arguments that it accepts, taken from the vectors.
fn calls() -> Vec<(&'static str, Value)> {
    let vectors = support::vectors();
    let sends = |vector: &&Value, name: &str| {
        vector["call"]["operation"] == name
            && vector["request"].is_object()
            && vector["credentials"].is_null()
    };
    opentok_sdk::operations()
        .filter(|operation| !operation.method.is_empty() && operation.group != "account")
        .map(|operation| {
            let vector = vectors.iter().find(|vector| sends(vector, operation.name));
            let vector = vector.unwrap_or_else(|| panic!("no vector sends {}", operation.name));
            (operation.name, vector["call"]["arguments"].clone())
        })
        .collect()
}

async fn dead_url() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    format!("http://{}", listener.local_addr().expect("bound"))
}

fn client(url: &str) -> OpenTok {
    let credentials = Credentials::api_key("100", "secret").expect("valid");
    OpenTok::builder(credentials).api_url(url).max_retries(0).build().expect("valid")
}

#[tokio::test]
async fn a_refused_connection_is_an_error_of_every_operation() {
    let client = client(&dead_url().await);
    let calls = calls();
    assert!(calls.len() > 30);
    for (name, arguments) in calls {
        let error = client.dispatch::<Value>(name, arguments, CallOptions::default()).await.expect_err(name);
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Connection, Some(name)));
    }
}

#[tokio::test]
async fn every_operation_honours_the_timeout() {
    let service = Service::start().await;
    service.fault(json!({ "delayMs": 10_000 })).await;
    let client = service.client();
    for (name, arguments) in calls() {
        let started = Instant::now();
        let options = CallOptions::default().timeout(Duration::from_millis(50));
        let error = client.dispatch::<Value>(name, arguments, options).await.expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Timeout, "{name}");
        assert!(started.elapsed() < Duration::from_secs(3), "{name}");
    }
}

#[tokio::test]
async fn a_call_has_a_limit_though_none_was_set() {
    let service = Service::start().await;
    service.fault(json!({ "status": 429, "headers": { "retry-after": "31" } })).await;
    let started = Instant::now();
    let error = service.client().list_archives(()).await.expect_err("31 s are more than a call may take");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_failure_without_a_body_is_an_error() {
    let service = Service::start().await;
    let headers = json!({ "content-type": "application/json" });
    service.fault(json!({ "status": 500, "headers": headers, "text": "" })).await;
    let error = service.client().create_session(()).await.expect_err("failed");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Server, Some(500)));
    assert!(!error.message().is_empty());
}

#[tokio::test]
async fn no_header_is_junk() {
    let service = Service::start().await;
    service.client().create_session(()).await.expect("a session");
    service.client().list_archives(()).await.expect("a page");
    let known = [
        "accept",
        "accept-encoding",
        "content-length",
        "content-type",
        "host",
        "user-agent",
        "x-opentok-auth",
    ];
    for request in service.requests().await {
        for (name, value) in request["headers"].as_object().expect("headers") {
            assert!(known.contains(&name.as_str()), "{name}: {value}");
        }
    }
}

#[tokio::test]
async fn a_second_client_does_not_redirect_the_first() {
    let service = Service::start().await;
    let first = service.client();
    let second =
        client(&dead_url().await).with_options(CallOptions::default().timeout(Duration::from_secs(1)));
    assert_eq!(second.list_archives(()).await.expect_err("nobody listens").kind(), ErrorKind::Connection);
    assert_eq!(first.list_archives(()).await.expect("still goes to the emulator").total, 0);
    assert_eq!(first.api_url(), service.url());
}

#[tokio::test]
async fn a_socks_proxy_gets_the_request() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    let proxy = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a connection");
        let mut bytes = [0; 1024];
        socket.read_exact(&mut bytes[..3]).await.expect("a greeting with one method");
        socket.write_all(&[5, 0]).await.expect("no password needed");
        let size = socket.read(&mut bytes).await.expect("where to");
        let target = String::from_utf8_lossy(&bytes[..size]).into_owned();
        socket.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 80]).await.expect("connected");
        assert!(socket.read(&mut bytes).await.is_ok_and(|size| size > 0), "no request");
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{\"count\":0,\"items\":[]}";
        socket.write_all(answer).await.expect("answered");
        target
    });
    let credentials = Credentials::api_key("100", "secret").expect("valid");
    let builder = OpenTok::builder(credentials).api_url("http://opentok.test");
    let client = builder.proxy(format!("socks5h://{address}")).build().expect("valid");
    assert_eq!(client.list_archives(()).await.expect("through the proxy").total, 0);
    assert!(proxy.await.expect("ran").contains("opentok.test"));
}

#[tokio::test]
async fn a_secret_with_dots_is_no_file() {
    let client = OpenTok::new("100", "Cargo.toml").expect("is a secret like any other");
    assert_eq!(client.api_url(), "https://api.opentok.com");
    assert!(client.generate_jwt(()).is_ok());
}

#[tokio::test]
async fn a_key_is_read_and_parsed_once() {
    let service = Service::start().await;
    let file = std::env::temp_dir().join(format!("opentok-{}.pem", std::process::id()));
    fs::write(&file, service.credentials["privateKey"].as_str().expect("PEM")).expect("written");
    let settings = Settings {
        application_id: service.credentials["applicationId"].as_str().map(str::to_owned),
        private_key_path: file.to_str().map(str::to_owned),
        api_url: Some(service.url()),
        ..Settings::default()
    };
    let client = settings.clone().build().expect("a key");
    fs::write(&file, "no key any more").expect("written");
    for _ in 0..3 {
        assert_eq!(client.list_archives(()).await.expect("signed").total, 0);
    }
    assert_eq!(settings.build().expect_err("no key").field(), Some("private_key"));
    fs::remove_file(&file).expect("removed");
}

#[tokio::test]
async fn an_archive_of_a_list_is_stopped() {
    let service = Service::start().await;
    let client = service.client();
    let session =
        client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await.expect("a session");
    let token = client.generate_token(&*session.session_id).expect("a token");
    service.post("/_emulator/connections", json!({ "token": token })).await;
    client.start_archive(StartArchive::new(&*session.session_id)).await.expect("starts");
    let listed: Vec<Archive> = client.list_archives(()).await.expect("a page").items;
    client.stop_archive(&*listed[0].id).await.expect("stops");
    let archive = client.get_archive(&*listed[0].id).await.expect("is there");
    assert_ne!(archive.status, Some(ArchiveStatus::Started));
}

#[tokio::test]
async fn a_raw_answer_has_its_headers() {
    let service = Service::start().await;
    let answer = service.client().request(RawRequest::new("GET", "/v2/project/100/archive")).await;
    let answer = answer.expect("answers");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers.get("content-type").map(String::as_str), Some("application/json"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_tasks_share_a_client() {
    let service = Service::start().await;
    service.fault(json!({ "delayMs": 200 })).await;
    let client = service.client();
    let started = Instant::now();
    let calls: Vec<_> = (0..20)
        .map(|_| {
            tokio::spawn({
                let client = client.clone();
                async move { client.list_archives(()).await }
            })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.expect("no panic").expect("a page").total, 0);
    }
    assert!(started.elapsed() < Duration::from_secs(2), "one after the other");
}
