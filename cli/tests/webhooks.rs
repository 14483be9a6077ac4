//! `opentok webhooks listen` and `trigger`, one with the other.

mod support;

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, ChildStdout, Stdio},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, StatusCode},
};
use opentok_sdk::{OpenTok, VerifyWebhook, WebhookKind};
use serde_json::Value;
use support::Bench;
use tokio::net::TcpListener;

const SECRET: &str = "a signature secret";

/// A listener that runs, and where.
struct Listener {
    child: Child,
    url: String,
    out: BufReader<ChildStdout>,
}

impl Listener {
    fn start(bench: &Bench, options: &[&str]) -> Self {
        let mut command = bench.bare(&[&["webhooks", "listen", "--port", "0"], options].concat());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        let mut err = BufReader::new(child.stderr.take().expect("piped"));
        err.read_line(&mut line).expect("a line");
        let url = line.split_whitespace().nth(2).expect("an address").trim_end_matches(',').to_owned();
        let out = BufReader::new(child.stdout.take().expect("piped"));
        Self { child, url, out }
    }

    fn line(&mut self) -> Value {
        let mut line = String::new();
        self.out.read_line(&mut line).expect("a line");
        serde_json::from_str(&line).expect(&line)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

type Got = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// A program of one's own, that keeps what it gets.
async fn program() -> (String, Got) {
    let got = Got::default();
    let keep = got.clone();
    let app = Router::new().fallback(async move |headers: HeaderMap, body: Bytes| {
        keep.lock().expect("whole").push((headers, body));
        (StatusCode::CREATED, [("x-answer", "yes")], "thanks")
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/webhooks?a=b", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    (url, got)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_is_signed_shown_and_handed_on() {
    let bench = Bench::new().await;
    let (program, got) = program().await;
    let mut listener =
        Listener::start(&bench, &["--forward-to", &program, "--secret", "other", "--secret", SECRET]);
    let client = OpenTok::new("100", "secret").expect("credentials");
    for kind in WebhookKind::VALUES.iter().filter(|kind| **kind != "unknown") {
        let sent = bench.run_bare(&["webhooks", "trigger", kind, "--url", &listener.url, "--secret", SECRET]);
        assert_eq!(sent.code, 0, "{sent:?}");
        assert!(!sent.out.contains(SECRET), "{sent:?}");
        let sent = sent.json();
        assert_eq!((&sent["status"], &sent["answer"]), (&201.into(), &"thanks".into()), "{sent}");
        let line = listener.line();
        assert_eq!(
            (&line["kind"], &line["genuine"], &line["status"]),
            (&(*kind).into(), &true.into(), &201.into())
        );
        assert_eq!(line["payload"], sent["payload"]);
        let (headers, body) = got.lock().expect("whole").pop().expect("it came");
        assert_eq!(serde_json::from_slice::<Value>(&body).expect("JSON"), sent["payload"]);
        assert_eq!(headers["content-type"], "application/json");
        let text = String::from_utf8(body.to_vec()).expect("UTF-8");
        let authorization = headers["authorization"].to_str().expect("a text").to_owned();
        let verified = client.verify_webhook(VerifyWebhook::new(text, authorization, [SECRET.to_owned()]));
        assert_eq!(verified.expect("unchanged").kind.as_str(), *kind);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_genuine_is_marked_and_handed_on() {
    let bench = Bench::new().await;
    let (program, got) = program().await;
    let mut listener = Listener::start(&bench, &["--forward-to", &program, "--secret", SECRET]);
    for secret in [&[][..], &["--secret", "wrong"]] {
        let sent =
            bench.run_bare(&[&["webhooks", "trigger", "archive", "--url", &listener.url], secret].concat());
        assert_eq!(sent.code, 0, "{sent:?}");
        let line = listener.line();
        assert_eq!(line["genuine"], false);
        assert!(line["problem"].is_string(), "{line}");
    }
    assert_eq!(got.lock().expect("whole").len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_behind() {
    let bench = Bench::new().await;
    let mut alone = Listener::start(&bench, &[]);
    let url = alone.url.clone();
    let sent = bench.run_bare(&["webhooks", "trigger", "archive", "--url", &url]);
    assert_eq!(sent.json()["status"], 204);
    let line = alone.line();
    assert!(line["genuine"].is_null() && line["kind"] == "archive", "{line}");
    let sent = bench.run_bare(&["webhooks", "trigger", "archive.available", "--url", &url]);
    assert_eq!(sent.json()["payload"]["status"], "available");
    alone.line();
    let mut gone = Listener::start(&bench, &["--forward-to", "http://127.0.0.1:1/"]);
    let url = gone.url.clone();
    let sent = bench.run_bare(&["webhooks", "trigger", "archive", "--url", &url]);
    assert!(sent.code == 1 && sent.err.contains("answered 502"), "{sent:?}");
    assert_eq!(gone.line()["status"], 502);
    let nobody = bench.run_bare(&["webhooks", "trigger", "archive", "--url", "http://127.0.0.1:1"]);
    assert_eq!(nobody.code, 11, "{nobody:?}");
}
