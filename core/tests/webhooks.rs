//! Callbacks: the emulator delivers them to a small server, where they are verified and typed.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::mpsc,
    thread,
    time::Duration,
};

use opentok_sdk::{
    ArchiveStatus, CreateSession, ErrorKind, MediaMode, OpenTok, ParseWebhook, Result, SignWebhook,
    StartArchive, VerifyWebhook, WebhookEvent, WebhookKind,
};
use serde_json::json;
use support::Service;

const SECRET: &str = "a-secret-of-this-test";

/// A server that verifies each callback and passes on what that says.
fn receiver(client: OpenTok) -> (String, mpsc::Receiver<Result<WebhookEvent>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/told", listener.local_addr().expect("an address"));
    let (sender, taken) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream);
            let (mut authorization, mut length) = (String::new(), 0);
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).expect("a line");
                match line.trim_end().split_once(": ") {
                    Some(("authorization", value)) => value.clone_into(&mut authorization),
                    Some(("content-length", value)) => length = value.parse().expect("a length"),
                    None if line.trim_end().is_empty() => break,
                    _ => {}
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).expect("a body");
            let body = String::from_utf8(body).expect("UTF-8");
            let answer = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
            reader.get_mut().write_all(answer).expect("an answer");
            let request = VerifyWebhook::new(body, authorization, [SECRET.to_owned()]);
            sender.send(client.verify_webhook(request)).expect("a test that waits");
        }
    });
    (url, taken)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_is_told_of_signed_and_typed() {
    let service = Service::start().await;
    let client = service.client();
    let (url, taken) = receiver(client.clone());
    let target = json!({ "url": url, "secret": SECRET, "events": ["archive"] });
    service.post("/_emulator/webhooks", target).await;
    let session = client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await;
    let session_id = session.expect("a session").session_id;
    let pass = client.generate_token(session_id.as_str()).expect("a token");
    service.post("/_emulator/connections", json!({ "token": pass })).await;
    let archive = client.start_archive(StartArchive::new(session_id.as_str()).name("lecture")).await;
    let id = archive.expect("an archive").id;
    client.stop_archive(id.as_str()).await.expect("stopped");

    let told: Vec<_> = (0..2)
        .map(|_| taken.recv_timeout(Duration::from_secs(10)).expect("told").expect("genuine"))
        .collect();
    let statuses: Vec<_> = told.iter().map(|event| event.archive.clone().and_then(|it| it.status)).collect();
    assert_eq!(statuses, [Some(ArchiveStatus::Started), Some(ArchiveStatus::Stopped)]);
    let [started, stopped] = told.as_slice() else { panic!("two") };
    assert_eq!((&started.kind, &stopped.kind), (&WebhookKind::Archive, &WebhookKind::Archive));
    assert_eq!(stopped.archive.as_ref().map(|archive| &archive.id), Some(&id));
    assert_eq!(stopped.session_id, Some(session_id));
    let claims = stopped.claims.as_ref().expect("claims");
    assert_eq!(claims.api_key.as_deref(), service.credentials["apiKey"].as_str());
    assert_ne!(started.deduplication_key, stopped.deduplication_key);
}

#[tokio::test]
async fn each_refusal_has_its_reason() {
    let client = Service::start().await.client();
    let body = r#"{"event":"sessionCreated"}"#;
    let sign = |request: SignWebhook| client.sign_webhook(request).expect("signed");
    let signed = sign(SignWebhook::new(body, SECRET));
    let old = sign(SignWebhook::new(body, SECRET).at(1_700_000_000));
    let refusal = |body: &str, authorization: &str, secret: &str| {
        let request = VerifyWebhook::new(body, authorization, [secret.to_owned()]);
        let error = client.verify_webhook(request).expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
        error.to_string()
    };
    for (message, reason) in [
        (refusal(body, &signed, "another"), "the signature fits none of the secrets"),
        (refusal(body, &old, SECRET), "the callback is too old"),
        (
            refusal(r#"{"event":"sessionCreateD"}"#, &signed, SECRET),
            "the body is not the one that was signed",
        ),
        (refusal(body, "Bearer nonsense", SECRET), "the authorization is not a JWT"),
    ] {
        assert!(message.contains(reason) && !message.contains(SECRET), "{message}");
    }
    let shown = format!("{:?}", SignWebhook::new(body, SECRET));
    assert!(!shown.contains(SECRET), "{shown}");
    let error = client.parse_webhook(ParseWebhook::new("status=available")).expect_err("no JSON");
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidArgument, Some("body")));
}
