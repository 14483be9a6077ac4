//! The scenarios that every language runs (tests/behaviour/README.md), against the emulator.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::time::{Duration, Instant};

use futures_util::{StreamExt, pin_mut};
use opentok_sdk::{
    ArchiveStatus, CallOptions, CreateSession, Credentials, ErrorKind, GenerateToken, ListArchives,
    MediaMode, OpenTok, StartArchive,
};
use serde_json::{Value, json};
use support::Service;

async fn routed_session(client: &OpenTok) -> String {
    let session =
        client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await.expect("a session");
    assert_eq!(session.media_mode, Some(MediaMode::Routed));
    session.session_id
}

/// A virtual client that publishes one stream.
async fn publisher(service: &Service, client: &OpenTok, session_id: &str) -> (String, String) {
    let token = client.generate_token(GenerateToken::new(session_id).data("name=Ada")).expect("a token");
    let connection = service.post("/_emulator/connections", json!({ "token": token })).await;
    let connection_id = connection["connectionId"].as_str().expect("an id").to_owned();
    let stream = service
        .post(&format!("/_emulator/connections/{connection_id}/streams"), json!({ "name": "camera" }))
        .await;
    (connection_id, stream["streamId"].as_str().expect("an id").to_owned())
}

#[tokio::test]
async fn archive_lifecycle() {
    let service = Service::start().await;
    for credentials in [service.project(), service.application()] {
        let client =
            OpenTok::builder(credentials).api_url(format!("{}/", service.url())).build().expect("valid");
        let session_id = routed_session(&client).await;
        publisher(&service, &client, &session_id).await;
        let archive =
            client.start_archive(StartArchive::new(&session_id).name("lecture")).await.expect("starts");
        assert_eq!(
            (archive.status, archive.name.as_deref()),
            (Some(ArchiveStatus::Started), Some("lecture"))
        );
        let page = client.list_archives(ListArchives::new().session_id(&session_id)).await.expect("a page");
        assert_eq!((page.total, page.items.len()), (1, 1));
        let stopped = client.stop_archive(&*archive.id).await.expect("stops");
        assert_eq!(stopped.status, Some(ArchiveStatus::Stopped));
        service.post("/_emulator/clock", json!({ "advanceMs": 60_000 })).await;
        let ready = client.get_archive(&*archive.id).await.expect("is there");
        assert_eq!(ready.status, Some(ArchiveStatus::Available));
        assert!(ready.url.is_some());
        client.delete_archive(&*archive.id).await.expect("is deleted");
        let gone = client.get_archive(&*archive.id).await.expect("is still known");
        assert_eq!(gone.status, Some(ArchiveStatus::Deleted));
        assert_eq!(
            client.list_archives(ListArchives::new().session_id(&session_id)).await.expect("a page").total,
            0
        );
        let error = client.get_archive("no such archive").await.expect_err("never was");
        assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(404)));
    }
}

#[tokio::test]
async fn wrong_secret() {
    let service = Service::start().await;
    let credentials = Credentials::api_key("100", "another secret, long enough").expect("valid");
    let client = OpenTok::builder(credentials).api_url(service.url()).build().expect("valid");
    let error = client.list_archives(()).await.expect_err("is refused");
    assert_eq!(
        (error.kind(), error.status(), error.code()),
        (ErrorKind::Authentication, Some(403), Some(-1))
    );
    assert!(!error.message().is_empty());
    assert_eq!(error.operation(), Some("list_archives"));
}

#[tokio::test]
async fn dead_server() {
    let port = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port")
        .local_addr()
        .expect("bound")
        .port();
    let client = OpenTok::builder(Credentials::api_key("100", "secret").expect("valid"))
        .api_url(format!("http://127.0.0.1:{port}"))
        .max_retries(1)
        .build()
        .expect("valid");
    let started = Instant::now();
    let error = client.create_session(()).await.expect_err("nobody listens");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 2));
    assert!(error.message().contains("refused"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn unknown_option() {
    let service = Service::start().await;
    let arguments = json!({ "sessionId": "x", "nmae": "lecture" });
    let error = service
        .client()
        .dispatch::<Value>("start_archive", arguments, CallOptions::default())
        .await
        .expect_err("no option");
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidArgument, Some("nmae")));
    assert!(error.message().contains("output_mode"), "{error}");
    assert!(service.requests().await.is_empty());
}

#[tokio::test]
async fn foreign_session_id() {
    let service = Service::start().await;
    // 1~999~~1700000000000~abc~~
    let foreign = "1_MX45OTl-fjE3MDAwMDAwMDAwMDB-YWJjfn4";
    let error = service.client().generate_token(foreign).expect_err("belongs to another project");
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidArgument, Some("session_id")));
    assert!(error.message().contains("999") && error.message().contains("100"), "{error}");
    assert_eq!(
        service.client().generate_token("not a session").expect_err("is none").field(),
        Some("session_id")
    );
    assert!(service.requests().await.is_empty());
}

#[tokio::test]
async fn retry_then_succeed() {
    let service = Service::start().await;
    service.fault(json!({ "status": 503, "times": 1 })).await;
    assert_eq!(service.client().list_archives(()).await.expect("the second time").total, 0);
    let statuses: Vec<_> = service.requests().await.iter().map(|request| request["status"].clone()).collect();
    assert_eq!(statuses, [503, 200]);
}

#[tokio::test]
async fn post_not_repeated() {
    let service = Service::start().await;
    service.fault(json!({ "status": 500 })).await;
    let error = service.client().create_session(()).await.expect_err("fails");
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Server, Some(500), 1));
    assert_eq!(service.requests().await.len(), 1);
}

#[tokio::test]
async fn timeout() {
    let service = Service::start().await;
    service.fault(json!({ "delayMs": 5000 })).await;
    let client = service.client().with_options(CallOptions::default().timeout(Duration::from_millis(300)));
    let started = Instant::now();
    let error = client.list_archives(()).await.expect_err("takes too long");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(started.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn cancel() {
    let service = Service::start().await;
    service.fault(json!({ "delayMs": 20_000 })).await;
    let client = service.client();
    let call = tokio::spawn(async move { client.list_archives(()).await });
    while service.requests().await.is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    call.abort();
    assert!(call.await.expect_err("was aborted").is_cancelled());
    let hung_up = async {
        while service.requests().await[0]["status"] != Value::Null
            || service.requests().await[0]["completed"] != false
        {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), hung_up)
        .await
        .expect("the service sees the connection drop");
}

#[tokio::test]
async fn pages_are_walked_to_the_end() {
    let service = Service::start().await;
    let client = service.client();
    let session_id = routed_session(&client).await;
    publisher(&service, &client, &session_id).await;
    for number in 0..5 {
        let request = StartArchive::new(&session_id).multi_archive_tag(format!("tag-{number}"));
        client.start_archive(request).await.expect("starts");
    }
    let archives = client.iter_archives(ListArchives::new().count(2));
    pin_mut!(archives);
    let mut tags = Vec::new();
    while let Some(archive) = archives.next().await {
        tags.push(archive.expect("an archive").multi_archive_tag);
    }
    assert_eq!(tags.len(), 5);
    assert_eq!(service.requests().await.iter().filter(|request| request["method"] == "GET").count(), 3);
}
