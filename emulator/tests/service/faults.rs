use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::{Service, send};

#[tokio::test]
async fn a_fault_comes_so_many_times_and_then_all_is_well() {
    let service = Service::start().await;
    let fault = json!({ "status": 503, "headers": { "Retry-After": 1 }, "times": 2, "path": "/v2/project/100/archive" });
    service.control("POST", "faults", fault).await.ok(204);
    for _ in 0..2 {
        service.call("GET", "broadcast", Value::Null).await.ok(200);
        let answer = service.call("GET", "archive", Value::Null).await;
        answer.refused(503);
        assert_eq!(answer.headers["retry-after"], "1");
    }
    service.call("GET", "archive", Value::Null).await.ok(200);
}

#[tokio::test]
async fn a_fault_may_carry_any_answer() {
    let service = Service::start().await;
    for (fault, status, kind, text) in [
        (json!({ "status": 418, "json": { "a": 1 } }), 418, "application/json", "{\"a\":1}"),
        (json!({ "json": null }), 200, "application/json", "null"),
        (
            json!({ "status": 500, "text": "oops", "headers": { "Content-Type": "text/html" } }),
            500,
            "text/html",
            "oops",
        ),
        (json!({ "status": 404, "text": "" }), 404, "text/plain; charset=utf-8", ""),
    ] {
        let request = service.signed("GET", &service.path("archive"));
        let answer = send(request.header("X-Emulator-Fault", fault.to_string())).await;
        assert_eq!((answer.status, answer.text.as_str()), (status, text), "{fault}");
        assert_eq!(answer.headers["content-type"], kind, "{fault}");
    }
    service.call("GET", "archive", Value::Null).await.ok(200);
}

#[tokio::test]
async fn faults_come_before_authentication_and_do_nothing_else() {
    let service = Service::start().await;
    let fault = json!({ "method": "POST", "path": "*/create", "status": 500, "times": 1 });
    service.control("POST", "faults", fault).await.ok(204);
    send(service.request("POST", "/session/create")).await.refused(500);
    send(service.request("POST", "/session/create")).await.refused(403);
}

#[tokio::test]
async fn a_delay_only_delays() {
    let service = Service::start().await;
    service.control("POST", "faults", json!({ "delayMs": 120, "times": 1 })).await.ok(204);
    let begin = Instant::now();
    service.call("GET", "archive", Value::Null).await.ok(200);
    assert!(begin.elapsed() >= Duration::from_millis(120));
}

#[tokio::test]
async fn a_dropped_connection_gives_no_answer() {
    let service = Service::start().await;
    service.control("POST", "faults", json!({ "drop": true, "times": 1 })).await.ok(204);
    let error = service.signed("POST", &service.path("archive")).send().await.expect_err("no answer");
    assert!(error.is_request() && !error.is_timeout(), "{error:?}");
    let requests = service.control("GET", "requests", Value::Null).await.ok(200);
    assert_eq!(requests["items"][0]["status"], Value::Null);
}

#[tokio::test]
async fn a_truncated_answer_declares_more_than_it_sends() {
    let service = Service::start().await;
    for fault in [json!({ "truncate": true }), json!({ "truncate": true, "text": "" })] {
        let request = service.signed("GET", &service.path("archive"));
        let request = request.header("X-Emulator-Fault", fault.to_string());
        let response = request.send().await.expect("the head of an answer");
        assert_eq!(response.status(), 200);
        assert!(response.content_length() > Some(0));
        let error = response.text().await.expect_err("the body is cut off");
        assert!(error.is_body() || error.is_decode(), "{error:?}");
    }
}

#[tokio::test]
async fn a_malformed_answer_is_whole_but_no_json() {
    let service = Service::start().await;
    service.control("POST", "faults", json!({ "malformed": true, "times": 1 })).await.ok(204);
    let answer = service.call("GET", "archive", Value::Null).await;
    assert_eq!(
        (answer.status, &answer.headers["content-type"]),
        (200, &"application/json".parse().expect("a value"))
    );
    assert!(serde_json::from_str::<Value>(&answer.text).is_err(), "{}", answer.text);
}

#[tokio::test]
async fn faults_end_with_a_reset() {
    let service = Service::start().await;
    service.control("POST", "faults", json!({ "status": 500 })).await.ok(204);
    for _ in 0..3 {
        service.call("GET", "archive", Value::Null).await.refused(500);
    }
    service.control("POST", "reset", Value::Null).await.ok(204);
    service.call("GET", "archive", Value::Null).await.ok(200);
}

#[tokio::test]
async fn a_fault_may_be_one_projects_only() {
    let service = Service::start().await;
    service.control("POST", "faults", json!({ "status": 500, "project": "100" })).await.ok(204);
    service.call("GET", "archive", Value::Null).await.refused(500);
    let service = service.acting_as(Caller::development_application());
    service.call("GET", "archive", Value::Null).await.ok(200);
    service.control("POST", "reset?project=100", Value::Null).await.ok(204);
    let service = service.acting_as(Caller::development());
    service.call("GET", "archive", Value::Null).await.ok(200);
}

#[tokio::test]
async fn senseless_faults_are_refused() {
    let service = Service::start().await;
    for wrong in [
        json!({}),
        json!({ "staus": 500, "delayMs": 1 }),
        json!({ "status": 700 }),
        json!({ "status": 500, "json": 1, "text": "" }),
        json!({ "drop": true, "malformed": true }),
        json!({ "status": 500, "headers": { "a b": "c" } }),
    ] {
        service.control("POST", "faults", wrong.clone()).await.refused(400);
        let request = service.signed("GET", &service.path("archive"));
        send(request.header("X-Emulator-Fault", wrong.to_string())).await.refused(400);
    }
}
