//! What travels besides the operation: headers, proxies, addresses, and answers that lie.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::time::Duration;

use opentok_sdk::{CallOptions, Credentials, Error, ErrorKind, OpenTok};
use serde_json::json;
use support::Service;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

fn credentials() -> Credentials {
    Credentials::api_key("100", "a secret").expect("valid")
}

/// A server that gives every connection the same bytes; and what it was sent.
async fn raw_server(answer: &'static str) -> (String, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    let (sender, received) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut bytes = vec![0; 65_536];
            let size = socket.read(&mut bytes).await.unwrap_or(0);
            let _ = sender.send(String::from_utf8_lossy(&bytes[..size]).into_owned());
            let _ = socket.write_all(answer.as_bytes()).await;
        }
    });
    (format!("http://{address}"), received)
}

async fn failure(url: String) -> Error {
    let client = OpenTok::builder(credentials()).api_url(url).max_retries(0).build().expect("valid");
    client.list_archives(()).await.expect_err("this answer is none")
}

#[tokio::test]
async fn headers_say_who_calls_and_what_is_wanted() {
    let service = Service::start().await;
    let client = OpenTok::builder(service.project()).api_url(service.url()).user_agent("my-app/1.0").build();
    client.expect("valid").create_session(()).await.expect("a session");
    let request = &service.requests().await[0];
    let headers = &request["headers"];
    assert_eq!(headers["accept"], "application/json");
    assert_eq!(headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(
        headers["user-agent"],
        format!("opentok-sdk/{} rust linux-x64 my-app/1.0", opentok_sdk::VERSION)
    );
    assert!(headers["x-opentok-auth"].as_str().is_some_and(|jwt| jwt.split('.').count() == 3));
}

#[tokio::test]
async fn a_secret_shows_nowhere() {
    let client = OpenTok::new("100", "very secret").expect("valid");
    let error =
        OpenTok::builder(credentials()).proxy("http://user:hunter2@[bad").build().expect_err("no address");
    for text in [format!("{client:?}"), format!("{:?}", credentials()), format!("{error:?} {error}")] {
        assert!(
            !text.contains("secret\"") && !text.contains("very secret") && !text.contains("hunter2"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn settings_are_checked_when_the_client_is_made() {
    let field = |error: Error| error.field().map(str::to_owned);
    let build = |url: &str| OpenTok::builder(credentials()).api_url(url).build().map(|_| ());
    for url in ["", "api.opentok.com", "ftp://api.opentok.com", "https://", "https://host/?query"] {
        assert_eq!(build(url).map_err(field), Err(Some("api_url".to_owned())), "{url}");
    }
    let pem = OpenTok::builder(credentials()).ca_certificates("no certificate").build().map(|_| ());
    assert_eq!(pem.map_err(field), Err(Some("ca_certificates".to_owned())));
    assert_eq!(OpenTok::new("", "s").map(|_| ()).map_err(field), Err(Some("api_key".to_owned())));
    assert_eq!(OpenTok::new("1", " ").map(|_| ()).map_err(field), Err(Some("api_secret".to_owned())));
    let client =
        OpenTok::builder(credentials()).api_url("https://example.com/video/").build().expect("valid");
    assert_eq!(client.api_url(), "https://example.com/video");
}

#[tokio::test]
async fn a_proxy_gets_the_request() {
    let (proxy, mut received) =
        raw_server("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 22\r\n\r\n{\"count\":0,\"items\":[]}").await;
    let proxy = proxy.replace("http://", "http://ada:lovelace@");
    let client =
        OpenTok::builder(credentials()).api_url("http://opentok.test").proxy(proxy).build().expect("valid");
    assert_eq!(client.list_archives(()).await.expect("through the proxy").total, 0);
    let request = received.recv().await.expect("a request");
    assert!(request.starts_with("GET http://opentok.test/v2/project/100/archive HTTP/1.1"), "{request}");
    assert!(request.to_ascii_lowercase().contains("proxy-authorization: basic "), "{request}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (url, _requests) =
        raw_server("HTTP/1.1 302 Found\r\nlocation: http://example.com/\r\ncontent-length: 0\r\n\r\n").await;
    let error = failure(url).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Configuration, Some(302)));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_an_error() {
    for (answer, kind) in [
        ("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nnot JSON!", ErrorKind::Decode),
        ("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", ErrorKind::Decode),
        ("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"count\":0", ErrorKind::Connection),
        ("not HTTP at all\r\n\r\n", ErrorKind::Connection),
        ("", ErrorKind::Connection),
    ] {
        let (url, _requests) = raw_server(answer).await;
        let error = failure(url).await;
        assert_eq!(error.kind(), kind, "{answer:?}: {error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a connection");
        let _ = socket.read(&mut vec![0; 65_536]).await;
        let _ = socket.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
        let chunk = vec![b' '; 1 << 20];
        while socket.write_all(&chunk).await.is_ok() {}
    });
    let error = failure(url).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("8 MiB"), "{error}");
}

#[tokio::test]
async fn retry_after_is_honoured_within_the_budget() {
    let service = Service::start().await;
    service.fault(json!({ "status": 429, "headers": { "retry-after": "1" }, "times": 1 })).await;
    service.client().create_session(()).await.expect("even a POST, as 429 says that nothing was done");
    assert_eq!(service.requests().await.len(), 2);
    service.fault(json!({ "status": 429, "headers": { "retry-after": "60" } })).await;
    let client = service.client().with_options(CallOptions::default().timeout(Duration::from_secs(5)));
    let error = client.create_session(()).await.expect_err("60 s are more than 5");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
}

#[tokio::test]
async fn what_the_service_said_is_told_though_it_then_said_nothing() {
    let service = Service::start().await;
    service.fault(json!({ "status": 500, "json": { "message": "out of disks" }, "times": 1 })).await;
    service.fault(json!({ "drop": true })).await;
    let error = service.client().list_archives(()).await.expect_err("there is no list");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 3), "{error}");
    assert_eq!(error.message(), "out of disks");
    let later = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
    assert!(later.contains("the connection broke"), "{later}");
}

#[tokio::test]
async fn connections_are_kept_open() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    let accepted = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counter = accepted.clone();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            counter.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            tokio::spawn(async move {
                let mut bytes = vec![0; 65_536];
                while socket.read(&mut bytes).await.is_ok_and(|size| size > 0) {
                    let _ = socket
                        .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{\"count\":0,\"items\":[]}")
                        .await;
                }
            });
        }
    });
    let client = OpenTok::builder(credentials()).api_url(url).build().expect("valid");
    for _ in 0..10 {
        client.clone().list_archives(()).await.expect("a page");
    }
    assert_eq!(accepted.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_answers_identifier_is_kept() {
    let (url, _requests) = raw_server(
        "HTTP/1.1 409 Conflict\r\nx-request-id: abc-1\r\ncontent-length: 40\r\n\r\n{\"code\":15002,\"message\":\"Not recording\"}",
    )
    .await;
    let error = failure(url).await;
    assert_eq!(
        (error.kind(), error.code(), error.request_id()),
        (ErrorKind::Conflict, Some(15002), Some("abc-1"))
    );
    assert_eq!(error.to_string(), "list_archives: Not recording (status 409, code 15002)");
}
