//! What networks do to calls: silence, answers without an end, strange proxies and certificates.

#[expect(dead_code, reason = "each suite uses its part")]
mod server;
#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::time::{Duration, Instant, SystemTime};

use futures_util::future::join_all;
use opentok_sdk::{ClientBuilder, Credentials, Dial, Error, ErrorKind, Naming, OpenTok, RawRequest, SipAuth};
use serde_json::json;
use server::{Server, Tls};

const PAGE: &str = "{\"count\":0,\"items\":[]}";

fn builder(url: &str) -> ClientBuilder {
    OpenTok::builder(Credentials::api_key("100", "a secret").expect("valid")).api_url(url)
}

fn client(url: &str) -> OpenTok {
    builder(url).timeout(Duration::from_secs(2)).build().expect("valid")
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n{headers}\r\n{body}", body.len())
}

#[tokio::test]
async fn what_became_of_a_connection_is_said_in_the_systems_word() {
    let hostile = support::Control::of(opentok_hostile::start().await.expect("free ports"));
    let addresses = hostile.get("/_emulator/addresses").await;
    for (fault, errno) in [
        ("refused", Some("ECONNREFUSED")),
        ("a name that nobody has", Some("ENOTFOUND")),
        ("reset after the request", Some("ECONNRESET")),
        ("closed at once", Some("ECONNRESET")),
        ("silence before the request", Some("ETIMEDOUT")),
        ("no TLS where it should be", None),
    ] {
        let url = addresses[fault]["apiUrl"].as_str().expect("an address");
        let client = builder(url).timeout(Duration::from_millis(500)).max_retries(0).build().expect("valid");
        let error = client.list_archives(()).await.expect_err(fault);
        assert_eq!(error.to_record(Naming::Camel).errno, errno, "{fault}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn no_call_is_lost_where_its_connection_ends_as_it_begins() {
    let hostile = support::Control::of(opentok_hostile::start().await.expect("free ports"));
    let addresses = hostile.get("/_emulator/addresses").await;
    let url = addresses["closed at once"]["apiUrl"].as_str().expect("an address");
    let client = builder(url).timeout(Duration::from_secs(3)).max_retries(0).build().expect("valid");
    let calls = (0..6).map(|_| {
        let client = client.clone();
        tokio::spawn(async move {
            for _ in 0..2_000 {
                let error = client.create_session(()).await.expect_err("nobody answers");
                assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
            }
        })
    });
    for call in join_all(calls).await {
        call.expect("each has its failure");
    }
}

#[tokio::test]
async fn a_strange_proxy_is_refused_not_passed_by() {
    for proxy in
        ["socks://127.0.0.1:1", "ftp://127.0.0.1:1", "htp://h", "tcp://h:1", "socks9://h", "::::", ""]
    {
        let error = builder("http://127.0.0.1:1").proxy(proxy).build().expect_err(proxy);
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidArgument, Some("proxy")), "{proxy}");
    }
    for proxy in ["http://127.0.0.1:1", "SOCKS5H://127.0.0.1:1", "127.0.0.1:3128"] {
        assert!(builder("http://127.0.0.1:1").proxy(proxy).build().is_ok(), "{proxy}");
    }
}

#[tokio::test]
async fn settings_that_can_never_work_are_refused_without_being_repeated() {
    for (error, field) in [
        (builder("https://ada:hunter2@example.com").build(), "api_url"),
        (builder("https://example.com").user_agent("hunter2\r\nx: y").build(), "user_agent"),
        (
            builder("https://example.com").ca_certificates(server::broken_certificate()).build(),
            "ca_certificates",
        ),
        (builder("https://example.com").max_concurrency(0).build(), "max_concurrency"),
    ] {
        let error = error.expect_err(field);
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidArgument, Some(field)));
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
}

#[tokio::test]
async fn a_failure_keeps_its_status_whatever_becomes_of_its_body() {
    let endless = format!("HTTP/1.1 500 Oops\r\n\r\n{}", "x".repeat(1 << 20));
    let cut = "HTTP/1.1 404 Not Found\r\ncontent-length: 1000\r\n\r\n{\"mess".to_owned();
    for (answer, status) in [(endless, 500), (cut, 404)] {
        let server = Server::start(vec![answer]).await;
        let client = builder(&server.url).max_retries(0).build().expect("valid");
        let error = client.list_archives(()).await.expect_err("failed");
        assert_eq!((error.status(), error.attempts()), (Some(status), 1), "{error}");
        assert_eq!(server.connections(), 1);
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_keeps_its_status_too() {
    let server = Server::start(vec!["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_owned()]).await;
    let client = builder(&server.url).max_retries(0).build().expect("valid");
    let error = client.list_archives(()).await.expect_err("broke off");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Connection, Some(200)));
}

#[tokio::test]
async fn what_a_service_repeats_is_not_shown() {
    let server = Server::echo().await;
    let client = client(&server.url);
    let auth = SipAuth::new("ada", "pass\"word-MARK");
    let dial = Dial::new("session", "token-MARK", "sip:ada@example.com").auth(auth);
    let raw = RawRequest::new("POST", "/x").body(json!({ "password": "secret-MARK", "name": "lecture" }));
    let jwt = |error: &Error| {
        format!("{error} {error:?} {:?} {:?}", error.description(), error.body()).contains("eyJ")
    };
    for error in [
        client.dial(dial).await.expect_err("400"),
        client.request(raw).await.expect_err("400"),
        client.list_archives(()).await.expect_err("400"),
    ] {
        let shown = format!("{error} {error:?} {:?} {:?}", error.description(), error.body());
        assert!(shown.contains("HTTP/1.1") && !shown.contains("MARK") && !jwt(&error), "{shown}");
    }
}

#[tokio::test]
async fn silence_costs_an_attempt_not_the_call() {
    // The first connection never answers, the second does.
    let server = Server::start(vec![String::new(), answer("200 OK", "", PAGE)]).await;
    client(&server.url).list_archives(()).await.expect("at the second attempt");
    assert_eq!(server.connections(), 2);

    // Slow is not silent: the first attempt goes on beside the second.
    let server = Server::slow(Duration::from_millis(1_300), &answer("200 OK", "", PAGE)).await;
    client(&server.url).list_archives(()).await.expect("within the limit");

    let server = Server::start(vec![String::new(), answer("200 OK", "", "{}")]).await;
    let error = client(&server.url).create_session(()).await.expect_err("may have been done");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
}

#[tokio::test]
async fn a_silent_connection_is_not_used_again() {
    let tls = Tls::start().await;
    let trusting = builder(&tls.url).ca_certificates(&tls.authority).timeout(Duration::from_secs(2));
    let client = trusting.build().expect("valid");
    client.list_archives(()).await.expect("the first connection answers once");
    for _ in 0..3 {
        client.list_archives(()).await.expect("over another connection");
    }
    assert_eq!(tls.connections(), 2);
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_tried_once() {
    let tls = Tls::start().await;
    let error = client(&tls.url).list_archives(()).await.expect_err("is not trusted");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
    assert!(error.message().contains("certificate"), "{error}");
}

#[tokio::test]
async fn no_more_calls_are_on_their_way_than_may_be() {
    let server = Server::slow(Duration::from_millis(100), &answer("200 OK", "", PAGE)).await;
    let client = builder(&server.url).max_concurrency(2).build().expect("valid");
    for page in join_all((0..10).map(|_| client.list_archives(()))).await {
        page.expect("a page");
    }
    assert_eq!(server.most_at_once(), 2);

    // Waiting for one's turn counts.
    let hurried = builder(&server.url).max_concurrency(1).timeout(Duration::from_millis(450)).max_retries(0);
    let client = hurried.build().expect("valid");
    let outcomes = join_all((0..10).map(|_| client.list_archives(()))).await;
    let late: Vec<Error> = outcomes.into_iter().filter_map(Result::err).collect();
    assert!(!late.is_empty() && late.len() < 10, "{} were late", late.len());
    assert!(late.iter().all(|error| error.kind() == ErrorKind::Timeout));
}

#[tokio::test]
async fn a_date_says_when_to_come_back() {
    let soon = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
    let later = answer("429 Too Many Requests", &format!("retry-after: {soon}\r\n"), "");
    let server = Server::start(vec![later, answer("200 OK", "", "{\"id\":\"a\"}")]).await;
    let begin = Instant::now();
    let patient = builder(&server.url).build().expect("valid");
    patient.start_archive("session").await.expect("429 says that nothing was done");
    assert!(begin.elapsed() > Duration::from_millis(500), "it came back too soon");

    for (value, seconds) in
        [("1.5", 1.5), ("99999999999999999999", 86_400.0), ("1e300", 86_400.0), ("0", 0.0)]
    {
        let server = Server::start(vec![answer("429 Slow", &format!("retry-after: {value}\r\n"), "")]).await;
        let client = builder(&server.url).max_retries(0).build().expect("valid");
        let error = client.list_archives(()).await.expect_err("429");
        assert_eq!(error.retry_after().map(|wait| wait.as_secs_f64()), Some(seconds), "{value}");
    }
    for value in ["-1", "soon", ""] {
        let server = Server::start(vec![answer("429 Slow", &format!("retry-after: {value}\r\n"), "")]).await;
        let client = builder(&server.url).max_retries(0).build().expect("valid");
        assert_eq!(client.list_archives(()).await.expect_err("429").retry_after(), None, "{value}");
    }
}
