use std::time::Duration;

use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::{Service, send};

async fn items(service: &Service) -> Vec<Value> {
    let requests = service.control("GET", "requests", Value::Null).await.ok(200);
    requests["items"].as_array().expect("items").clone()
}

#[tokio::test]
async fn requests_are_kept_as_they_arrived() {
    let service = Service::start().await;
    service.call("GET", "session/1_a%2Fb/stream?x=%20y", Value::Null).await.refused(404);
    let form = [("p2p.preference", "disabled")];
    send(service.signed("POST", "/session/create").form(&form)).await.ok(200);
    send(service.request("POST", "/session/create")).await.refused(403);
    service.call("POST", "archive", json!({ "sessionId": "x" })).await.refused(404);

    let items = items(&service).await;
    let statuses: Vec<_> = items.iter().map(|item| item["status"].clone()).collect();
    assert_eq!(statuses, [404, 200, 403, 404], "in order of arrival, without control calls");
    assert_eq!(items[0]["path"], "/v2/project/100/session/1_a%2Fb/stream");
    assert_eq!((&items[0]["method"], &items[0]["query"]), (&json!("GET"), &json!("x=%20y")));
    assert_eq!(
        (&items[0]["body"], &items[0]["json"], &items[0]["form"]),
        (&json!(""), &Value::Null, &Value::Null)
    );
    assert_eq!(
        (&items[1]["form"], &items[1]["body"]),
        (&json!({ "p2p.preference": "disabled" }), &json!("p2p.preference=disabled"))
    );
    assert_eq!((&items[1]["project"], &items[1]["completed"]), (&json!("100"), &json!(true)));
    assert!(items[1]["headers"]["x-opentok-auth"].is_string());
    assert_eq!(items[1]["headers"]["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(items[2]["project"], Value::Null);
    assert_eq!(items[3]["json"], json!({ "sessionId": "x" }));

    service.control("DELETE", "requests", Value::Null).await.ok(204);
    assert_eq!(self::items(&service).await, Vec::<Value>::new());
}

#[tokio::test]
async fn one_projects_requests_can_be_asked_for() {
    let service = Service::start().await;
    service.call("GET", "archive", Value::Null).await.ok(200);
    let service = service.acting_as(Caller::development_application());
    service.call("GET", "render", Value::Null).await.ok(200);
    let own = service.control("GET", "requests?project=100", Value::Null).await.ok(200);
    assert_eq!(own["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(own["items"][0]["path"], "/v2/project/100/archive");
}

#[tokio::test]
async fn a_client_that_hangs_up_leaves_a_request_without_an_answer() {
    let service = Service::start().await;
    service.control("POST", "faults", json!({ "delayMs": 60_000, "times": 1 })).await.ok(204);
    let request = service.signed("GET", &service.path("archive")).timeout(Duration::from_millis(100));
    assert!(request.send().await.expect_err("nothing comes").is_timeout());
    let mut last = Value::Null;
    for _ in 0..100 {
        last = items(&service).await.remove(0);
        if last["pending"] == false {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!((&last["pending"], &last["completed"]), (&json!(false), &json!(false)));
    assert_eq!(last["status"], Value::Null);
}

#[tokio::test]
async fn what_was_sent_back_is_kept_beside() {
    let service = Service::start().await;
    let session = service.routed().await;
    let canned =
        json!({ "replies": [{ "status": 202, "text": "x".repeat(100_000), "headers": { "x-a": "1" } }] });
    service.control("POST", "replay", canned).await.ok(204);
    service.call("GET", "archive", Value::Null).await;
    service.control("POST", "faults", json!({ "drop": true, "times": 1 })).await.ok(204);
    service.signed("GET", &service.path("archive")).send().await.expect_err("dropped");
    service
        .control("POST", "faults", json!({ "truncate": true, "json": [1, 2, 3], "times": 1 }))
        .await
        .ok(204);
    let cut = service.signed("GET", &service.path("archive")).send().await.expect("a beginning");
    cut.text().await.expect_err("cut off");

    let items = items(&service).await;
    let answers: Vec<&Value> = items.iter().map(|item| &item["response"]).collect();
    assert_eq!(answers[0]["json"][0]["session_id"], json!(session));
    assert_eq!(
        (
            &answers[0]["status"],
            &answers[0]["headers"]["content-type"],
            &answers[0]["headers"]["x-request-id"]
        ),
        (&json!(200), &json!("application/json"), &items[0]["requestId"])
    );
    assert_eq!((&answers[1]["status"], &answers[1]["headers"]["x-a"]), (&json!(202), &json!("1")));
    assert_eq!((&answers[1]["bodyBytes"], &answers[1]["json"]), (&json!(100_000), &Value::Null));
    assert_eq!(answers[1]["body"].as_str().map(str::len), Some(64 * 1024));
    assert_eq!(answers[2], &Value::Null, "a dropped connection has no answer");
    assert_eq!((&answers[3]["body"], &answers[3]["json"]), (&json!("[1,"), &Value::Null), "what was sent");
    assert_eq!(answers[3]["headers"]["content-length"], "7", "what was declared");
}

#[tokio::test]
async fn a_list_may_be_brief_and_one_request_be_asked_for() {
    let service = Service::start().await;
    service.call("POST", "archive", json!({ "sessionId": "x" })).await.refused(404);
    let brief = service.control("GET", "requests?brief", Value::Null).await.ok(200);
    let line = &brief["items"][0];
    assert_eq!((&line["status"], line.get("body"), line.get("response")), (&json!(404), None, None));
    let path = format!("requests/{}", line["number"]);
    let whole = service.control("GET", &path, Value::Null).await.ok(200);
    assert_eq!((&whole["json"]["sessionId"], &whole["response"]["json"]["code"]), (&json!("x"), &json!(404)));
    service.control("GET", "requests/77", Value::Null).await.refused(404);
    service.control("GET", "requests/x", Value::Null).await.refused(404);
}
