use serde_json::{Value, json};

use crate::support::Service;

async fn inbox(service: &Service, client: &str) -> Value {
    service.control("GET", &format!("connections/{client}"), Value::Null).await.ok(200)
}

#[tokio::test]
async fn streams_are_listed_and_shown() {
    let service = Service::start().await;
    let session = service.routed().await;
    let client = service.join(&session, "publisher").await;
    let body = json!({ "name": "cam", "videoType": "screen", "hasAudio": false });
    let made = service.control("POST", &format!("connections/{client}/streams"), body).await.ok(201);
    let id = made["streamId"].as_str().expect("an id");
    let expected =
        json!({ "id": id, "videoType": "screen", "name": "cam", "layoutClassList": ["focus", "small"] });
    let list = service.call("GET", &format!("session/{session}/stream"), Value::Null).await.ok(200);
    assert_eq!(list, json!({ "count": 1, "items": [expected] }));
    let one = service.call("GET", &format!("session/{session}/stream/{id}"), Value::Null).await.ok(200);
    assert_eq!(one, expected);
    let unknown = format!("session/{session}/stream/00000000-0000-4000-8000-000000000000");
    service.call("GET", &unknown, Value::Null).await.refused(404);
    service.call("GET", &format!("session/{session}/stream/nonsense"), Value::Null).await.refused(408);
    service.control("DELETE", &format!("streams/{id}"), Value::Null).await.ok(204);
    service.call("GET", &format!("session/{session}/stream/{id}"), Value::Null).await.refused(404);
    assert_eq!(
        service.control("GET", &format!("streams/{id}"), Value::Null).await.ok(200)["published"],
        false
    );
}

#[tokio::test]
async fn layout_classes_are_set_all_or_none() {
    let service = Service::start().await;
    let session = service.routed().await;
    let client = service.join(&session, "publisher").await;
    let stream = service.publish(&client).await;
    let path = format!("session/{session}/stream");
    let item = |id: &str| json!({ "id": id, "layoutClassList": ["full"] });
    service.call("PUT", &path, json!({ "items": [item(&stream), item("unknown")] })).await.refused(404);
    let unchanged = service.call("GET", &path, Value::Null).await.ok(200);
    assert_eq!(unchanged["items"][0]["layoutClassList"], json!(["focus", "small"]));
    let changed = service.call("PUT", &path, json!({ "items": [item(&stream)] })).await.ok(200);
    assert_eq!(changed["items"][0]["layoutClassList"], json!(["full"]));
    for wrong in
        [json!({}), json!({ "items": [] }), json!({ "items": [{ "id": stream }] }), json!({ "items": ["x"] })]
    {
        service.call("PUT", &path, wrong).await.refused(400);
    }
}

#[tokio::test]
async fn connections_are_listed_and_disconnected() {
    let service = Service::start().await;
    let session = service.routed().await;
    let client = service.join(&session, "publisher").await;
    let stream = service.publish(&client).await;
    let list = service.call("GET", &format!("session/{session}/connection"), Value::Null).await.ok(200);
    assert_eq!(
        (&list["count"], &list["sessionId"], &list["projectId"]),
        (&json!(1), &json!(session), &json!(100))
    );
    let item = &list["items"][0];
    assert_eq!((&item["connectionId"], &item["connectionState"]), (&json!(client), &json!("Connected")));
    assert!(item["createdAt"].is_u64());
    let path = format!("session/{session}/connection/{client}");
    service.call("DELETE", &path, Value::Null).await.ok(204);
    service.call("DELETE", &path, Value::Null).await.refused(404);
    let gone = inbox(&service, &client).await;
    assert_eq!((&gone["connected"], &gone["reason"]), (&json!(false), &json!("forceDisconnected")));
    assert_eq!(
        service.control("GET", &format!("streams/{stream}"), Value::Null).await.ok(200)["published"],
        false
    );
}

#[tokio::test]
async fn signals_arrive() {
    let service = Service::start().await;
    let session = service.routed().await;
    let (one, other) =
        (service.join(&session, "publisher").await, service.join(&session, "subscriber").await);
    let (to_all, to_one) =
        (format!("session/{session}/signal"), format!("session/{session}/connection/{one}/signal"));
    service.call("POST", &to_all, json!({ "type": "chat", "data": "é\"" })).await.ok(204);
    service.call("POST", &to_one, json!({ "data": "x", "type": null })).await.ok(204);
    let expected = json!([{ "type": "chat", "data": "é\"" }, { "data": "x" }]);
    assert_eq!(inbox(&service, &one).await["signals"], expected);
    assert_eq!(inbox(&service, &other).await["signals"].as_array().map(Vec::len), Some(1));
    service.control("DELETE", &format!("connections/{one}"), Value::Null).await.ok(204);
    service.call("POST", &to_one, json!({ "data": "x" })).await.refused(404);
    service.call("POST", "session/unknown/signal", json!({ "data": "x" })).await.refused(404);
}

#[tokio::test]
async fn signals_have_limits_in_bytes() {
    let service = Service::start().await;
    let session = service.routed().await;
    let path = format!("session/{session}/signal");
    for (body, status) in [
        (json!({ "type": "t".repeat(128), "data": "d".repeat(8192) }), 204),
        (json!({ "type": "t".repeat(129) }), 413),
        (json!({ "data": "d".repeat(8193) }), 413),
        (json!({ "data": "é".repeat(4097) }), 413),
        (json!({ "type": "a b" }), 400),
        (json!({ "type": "~_-A9" }), 204),
        (json!({ "data": { "a": 1 } }), 400),
    ] {
        assert_eq!(service.call("POST", &path, body.clone()).await.status, status, "{body}");
    }
}

#[tokio::test]
async fn muting_reaches_the_streams() {
    let service = Service::start().await;
    let session = service.routed().await;
    let client = service.join(&session, "publisher").await;
    let (one, other) = (service.publish(&client).await, service.publish(&client).await);
    let muted = async |stream: &str| {
        service.control("GET", &format!("streams/{stream}"), Value::Null).await.ok(200)["muted"] == true
    };
    let details =
        service.call("POST", &format!("session/{session}/stream/{one}/mute"), json!({})).await.ok(200);
    assert_eq!((&details["id"], &details["status"]), (&json!("100"), &json!("ACTIVE")));
    assert!(muted(&one).await && !muted(&other).await);
    service.call("POST", &format!("session/{session}/stream/unknown/mute"), Value::Null).await.refused(404);

    let path = format!("session/{session}/mute");
    let third = service.publish(&client).await;
    let body = json!({ "active": true, "excludedStreamIds": [other] });
    service.call("POST", &path, body).await.ok(200);
    assert!(muted(&third).await && !muted(&other).await);
    let latecomer = service.publish(&client).await;
    assert!(muted(&latecomer).await, "what is published later starts muted");
    service.call("POST", &path, json!({ "active": "false" })).await.ok(200);
    assert!(!muted(&service.publish(&client).await).await);
    assert!(muted(&third).await, "the client itself has to unmute");
    service.call("POST", &path, json!({})).await.refused(400);
    service.call("POST", &path, json!({ "active": true, "excludedStreamIds": "x" })).await.refused(400);
}

#[tokio::test]
async fn virtual_clients_keep_to_their_role_and_state() {
    let service = Service::start().await;
    let session = service.routed().await;
    let watcher = service.join(&session, "subscriber").await;
    service.control("POST", &format!("connections/{watcher}/streams"), json!({})).await.refused(403);
    let client = service.join(&session, "publisheronly").await;
    service.publish(&client).await;
    service.control("DELETE", &format!("connections/{client}"), Value::Null).await.ok(204);
    service.control("DELETE", &format!("connections/{client}"), Value::Null).await.refused(409);
    service.control("POST", &format!("connections/{client}/streams"), json!({})).await.refused(409);
    service.control("GET", "connections/unknown", Value::Null).await.refused(404);
    service.control("DELETE", "streams/unknown", Value::Null).await.refused(404);
    service.control("GET", "sessions/unknown", Value::Null).await.refused(404);
}
