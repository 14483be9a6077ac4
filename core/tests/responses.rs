//! What comes beside an answer: for one call, for all calls of a client, and for those who set `OPENTOK_LOG`.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::{
    process::Command,
    sync::{Arc, Mutex},
};

use opentok_sdk::{CallOptions, ErrorKind, ListArchives, OpenTok, RawRequest};
use serde_json::json;
use support::Service;

#[tokio::test]
async fn what_came_beside_an_answer_can_be_had() {
    let service = Service::start().await;
    service.fault(json!({ "status": 503, "times": 1 })).await;
    let client = service.client();
    let call = async |client: OpenTok| client.list_archives(ListArchives::new().count(5)).await;
    let (page, response) = client.with_response(call).await.expect("the second time");
    let response = response.expect("a call was made");
    assert_eq!(page.total, 0);
    assert_eq!((response.operation.as_str(), response.method.as_str()), ("list_archives", "GET"));
    assert_eq!((response.path.as_str(), response.status), ("/v2/project/100/archive", Some(200)));
    assert_eq!((response.attempts, response.error), (2, None));
    assert_eq!(response.headers.get("content-type").map(String::as_str), Some("application/json"));
    assert_eq!(response.request_id.as_ref(), response.headers.get("x-request-id"));
    assert!(response.request_id.is_some());
    // Another call of the same client is not watched.
    assert!(client.list_archives(()).await.is_ok());
}

#[tokio::test]
async fn of_what_needs_no_network_there_is_no_response() {
    let service = Service::start().await;
    let call = async |client: OpenTok| client.generate_jwt(());
    let (_, response) = service.client().with_response(call).await.expect("signed");
    assert_eq!(response, None);
}

#[tokio::test]
async fn a_client_tells_how_each_call_went() {
    let service = Service::start().await;
    let lines = Arc::new(Mutex::new(Vec::new()));
    let told = lines.clone();
    let client = OpenTok::builder(service.project())
        .api_url(service.url())
        .max_retries(0)
        .on_response(move |response| told.lock().expect("no panic").push(response.clone()))
        .build()
        .expect("valid");
    client.list_archives(()).await.expect("a page");
    client.get_archive("none").await.expect_err("is not there");
    service.fault(json!({ "drop": true })).await;
    let options = CallOptions::default().max_retries(0);
    client.with_options(options).list_archives(()).await.expect_err("is cut off");
    let told = lines.lock().expect("no panic");
    let facts: Vec<_> = told.iter().map(|one| (one.operation.as_str(), one.status, one.error)).collect();
    assert_eq!(
        facts,
        [
            ("list_archives", Some(200), None),
            ("get_archive", Some(404), Some(ErrorKind::NotFound)),
            ("list_archives", None, Some(ErrorKind::Connection)),
        ]
    );
    let line = told[1].to_string();
    let id = told[1].request_id.clone().expect("the emulator gives each request one");
    assert!(line.starts_with("GET /v2/project/100/archive/none 404 "), "{line}");
    assert!(line.ends_with(&format!(" ms, 1 attempt, request {id}")), "{line}");
}

#[tokio::test]
async fn a_form_is_sent_by_hand() {
    let service = Service::start().await;
    let form = opentok_sdk::Texts::from(
        [("p2p.preference", "disabled"), ("location", "10.1.200.30")]
            .map(|(a, b)| (a.to_owned(), b.to_owned())),
    );
    let request = RawRequest::new("POST", "/session/create").form(form.clone());
    let answer = service.client().request(request.clone()).await.expect("a session");
    assert_eq!(answer.status, 200);
    let sent = &service.requests().await[0];
    assert_eq!(sent["form"], json!(form));
    assert_eq!(sent["headers"]["content-type"], "application/x-www-form-urlencoded");
    let error = service.client().request(request.body(json!({}))).await.expect_err("cannot be both");
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidArgument, Some("form")));
    assert_eq!((error.attempts(), error.operation()), (0, Some("request")));
}

/// Runs the test below in a process of its own, whose environment is its own, too.
fn alone(name: &str, environment: &[(&str, &str)]) -> String {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .args(["--exact", name, "--ignored", "--nocapture"])
        .envs(environment.iter().copied())
        .output()
        .expect("runs");
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{text}");
    text
}

#[test]
fn the_environment_names_the_address_and_asks_for_a_log() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let service = runtime.block_on(Service::start());
    let environment = [("OPENTOK_API_URL", &*service.url()), ("OPENTOK_LOG", "debug")];
    let text = alone("in_an_environment", &environment);
    let line = text.lines().find(|line| line.contains("opentok-sdk: ")).expect("a line");
    assert!(line.contains("opentok-sdk: GET /v2/project/100/archive 403 "), "{line}");
    assert!(!text.contains("a secret that"), "{text}");
    let silent = alone("in_an_environment", &environment[..1]);
    assert!(!silent.contains("opentok-sdk: "), "{silent}");
}

#[test]
#[ignore = "run by the test above"]
fn in_an_environment() {
    let expected = std::env::var("OPENTOK_API_URL").expect("set by the test above");
    let client = OpenTok::new("100", "a secret that the emulator does not know").expect("valid");
    assert_eq!(client.api_url(), expected);
    let credentials = opentok_sdk::Credentials::api_key("100", "s").expect("valid");
    let other = OpenTok::builder(credentials).api_url("http://elsewhere.test").build().expect("valid");
    assert_eq!(other.api_url(), "http://elsewhere.test");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(client.list_archives(())).expect_err("is refused");
}
