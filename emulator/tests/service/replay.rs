use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::{Service, send};

#[tokio::test]
async fn replies_come_in_order_without_touching_anything() {
    let service = Service::start().await;
    let replies = json!({ "replies": [
        { "status": 200, "json": [{ "session_id": "canned" }], "headers": { "X-Request-Id": "r1" } },
        { "status": 204 },
        { "status": 500, "text": "<oops/>", "headers": { "Content-Type": "text/xml" } },
    ] });
    service.control("POST", "replay", replies).await.ok(204);
    let first = send(service.signed("POST", "/session/create")).await;
    assert_eq!(first.ok(200), json!([{ "session_id": "canned" }]));
    assert_eq!(first.headers["x-request-id"], "r1");
    service.call("GET", "no/such/operation", Value::Null).await.ok(204);
    let third = service.call("GET", "archive", Value::Null).await;
    assert_eq!((third.status, third.text.as_str()), (500, "<oops/>"));
    assert_eq!(third.headers["content-type"], "text/xml");
    service.call("GET", "archive", Value::Null).await.ok(200);
    service.control("GET", "sessions/canned", Value::Null).await.refused(404);
}

#[tokio::test]
async fn replies_are_for_authenticated_requests_only() {
    let service = Service::start().await;
    service.control("POST", "replay", json!({ "replies": [{ "status": 202, "json": 1 }] })).await.ok(204);
    send(service.request("GET", "/v2/project/100/archive")).await.refused(403);
    send(service.signed("GET", "/v2/project/101/archive")).await.refused(403);
    assert_eq!(service.call("GET", "archive", Value::Null).await.ok(202), json!(1));
}

#[tokio::test]
async fn replies_may_be_one_projects_only() {
    let service = Service::start().await;
    let replies = json!({ "project": "100", "replies": [{ "json": "mine" }] });
    service.control("POST", "replay", replies).await.ok(204);
    service.control("POST", "replay", json!({ "replies": [{ "json": "anybody's" }] })).await.ok(204);
    let service = service.acting_as(Caller::development_application());
    assert_eq!(service.call("GET", "archive", Value::Null).await.ok(200), json!("anybody's"));
    let service = service.acting_as(Caller::development());
    assert_eq!(service.call("GET", "archive", Value::Null).await.ok(200), json!("mine"));
}

#[tokio::test]
async fn a_reset_forgets_replies_and_wrong_ones_are_refused() {
    let service = Service::start().await;
    service.control("POST", "replay", json!({ "replies": [{ "status": 500 }] })).await.ok(204);
    service.control("POST", "reset", Value::Null).await.ok(204);
    service.call("GET", "archive", Value::Null).await.ok(200);
    for wrong in [
        json!({}),
        json!({ "replies": [{ "status": 99 }] }),
        json!({ "replies": [{ "body": 1 }] }),
        json!({ "replies": [{ "headers": { "a": "b\n" } }] }),
    ] {
        service.control("POST", "replay", wrong).await.refused(400);
    }
}
