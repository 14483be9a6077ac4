//! What there is, and what can be done with it, without credentials.

use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::Service;

async fn list(service: &Service, kind: &str) -> Vec<Value> {
    let list = service.control("GET", kind, Value::Null).await.ok(200);
    list["items"].as_array().expect("items").clone()
}

fn id(value: &Value) -> String {
    value.as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn sessions_are_made_joined_and_listed_without_a_token() {
    let service = Service::start().await;
    let made = service.control("POST", "sessions", json!({})).await.ok(201);
    assert_eq!((&made["mediaMode"], &made["project"]), (&json!("routed"), &json!("100")));
    let session = id(&made["sessionId"]);
    let other = json!({ "project": Caller::development_application().id(), "mediaMode": "relayed" });
    let other = service.control("POST", "sessions", other).await.ok(201);
    assert_eq!(other["mediaMode"], "relayed");

    let client = json!({ "sessionId": session, "role": "moderator", "data": "x" });
    let client = service.control("POST", "connections", client).await.ok(201);
    assert_eq!((&client["role"], &client["data"]), (&json!("moderator"), &json!("x")));
    service.publish(&id(&client["connectionId"])).await;
    // An SDK sees all of it.
    let streams = service.call("GET", &format!("session/{session}/stream"), Value::Null).await.ok(200);
    assert_eq!(streams["count"], 1);

    let sessions = list(&service, "sessions").await;
    let find = |id: &str| sessions.iter().find(|item| item["sessionId"] == id).cloned().expect("it");
    assert_eq!((&find(&session)["connections"], &find(&session)["streams"]), (&json!(1), &json!(1)));
    assert_eq!(find(&id(&other["sessionId"]))["connections"], 0);
    assert_eq!(list(&service, "sessions?project=100").await.len(), 1);
    assert_eq!(list(&service, "sessions?last=1").await.len(), 1);
    assert_eq!(list(&service, "connections").await[0]["project"], "100");
    assert_eq!(list(&service, "streams").await[0]["published"], true);
}

#[tokio::test]
async fn the_rules_hold_without_an_sdk_too() {
    let service = Service::start().await;
    for wrong in [json!({ "project": "999" }), json!({ "mediaMode": "x" }), json!({ "location": "x" })] {
        let status = if wrong["project"].is_null() { 400 } else { 404 };
        service.control("POST", "sessions", wrong).await.refused(status);
    }
    for wrong in [json!({}), json!({ "sessionId": service.routed().await, "role": "king" })] {
        service.control("POST", "connections", wrong).await.refused(400);
    }
    service.control("POST", "connections", json!({ "sessionId": "1_x" })).await.refused(404);
    let empty = json!({ "sessionId": service.routed().await });
    service.control("POST", "archives", empty).await.refused(404);
    service.control("POST", "archives", json!({})).await.refused(400);
    for kind in ["archives", "broadcasts", "renders", "captions"] {
        service.control("POST", &format!("{kind}/x/stop"), Value::Null).await.refused(404);
    }
}

#[tokio::test]
async fn what_runs_is_listed_and_stopped() {
    let service = Service::start().await;
    let session = service.routed().await;
    service.join(&session, "moderator").await;
    let token = service.caller.token(&session, "moderator");
    let archive = service.control("POST", "archives", json!({ "sessionId": session })).await.ok(200);
    let broadcast = json!({ "sessionId": session, "outputs": { "hls": {} } });
    let broadcast = service.control("POST", "broadcasts", broadcast).await.ok(200);
    let render = json!({ "sessionId": session, "token": token, "url": "https://example.com/page" });
    let render = service.call("POST", "render", render).await.ok(202);
    let captions =
        service.call("POST", "captions", json!({ "sessionId": session, "token": token })).await.ok(202);
    for (kind, id, status) in [
        ("archives", &archive["id"], 200),
        ("broadcasts", &broadcast["id"], 200),
        ("renders", &render["id"], 204),
        ("captions", &captions["captionsId"], 202),
    ] {
        let running = list(&service, kind).await.remove(0);
        assert_eq!((&running["sessionId"], &running["project"]), (&json!(session), &json!("100")), "{kind}");
        let stop = format!("{kind}/{}/stop", id.as_str().expect("an id"));
        assert_eq!(service.control("POST", &stop, Value::Null).await.status, status, "{kind}");
        assert_eq!(list(&service, kind).await[0]["status"], "stopped", "{kind}");
        let again = service.control("POST", &stop, Value::Null).await.status;
        assert!([404, 409].contains(&again), "{kind}: {again}");
    }
}

#[tokio::test]
async fn telephones_and_connectors_are_listed_while_and_after_they_are_there() {
    let service = Service::start().await;
    let session = service.routed().await;
    let token = service.caller.token(&session, "publisher");
    let dial = json!({ "sessionId": session, "token": token, "sip": { "uri": "sip:user@example.com" } });
    service.call("POST", "dial", dial).await.ok(200);
    let connect =
        json!({ "sessionId": session, "token": token, "websocket": { "uri": "wss://example.com/x" } });
    service.call("POST", "connect", connect).await.ok(200);
    for (kind, uri) in [("sip-calls", "sip:user@example.com"), ("audio-connectors", "wss://example.com/x")] {
        let item = list(&service, kind).await.remove(0);
        assert_eq!((&item["uri"], &item["connected"]), (&json!(uri), &json!(true)));
        assert!(item["createdAt"].is_u64());
        let client = format!("connections/{}", id(&item["connectionId"]));
        service.control("DELETE", &client, Value::Null).await.ok(204);
        assert_eq!(list(&service, kind).await[0]["connected"], false);
    }
}

#[tokio::test]
async fn faults_are_listed_with_what_is_left_of_them() {
    let service = Service::start().await;
    service
        .control("POST", "faults", json!({ "status": 503, "times": 2, "path": "*/archive" }))
        .await
        .ok(204);
    service.control("POST", "faults", json!({ "delayMs": 1, "project": "7" })).await.ok(204);
    service.call("GET", "archive", Value::Null).await.refused(503);
    assert_eq!(
        list(&service, "faults").await,
        [json!({ "status": 503, "times": 1, "path": "*/archive" }), json!({ "delayMs": 1, "project": "7" })]
    );
    service.call("GET", "archive", Value::Null).await.refused(503);
    assert_eq!(list(&service, "faults").await.len(), 1, "the first is used up");
    service.control("DELETE", "faults?project=8", Value::Null).await.ok(204);
    assert_eq!(list(&service, "faults").await.len(), 1);
    service.control("DELETE", "faults", Value::Null).await.ok(204);
    assert_eq!(list(&service, "faults").await, Vec::<Value>::new());
}
