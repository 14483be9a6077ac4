use serde_json::{Value, json};

use crate::support::Service;

async fn busy(service: &Service) -> String {
    let session = service.routed().await;
    let client = service.join(&session, "publisher").await;
    service.publish(&client).await;
    session
}

#[tokio::test]
async fn a_broadcast_goes_live_and_ends() {
    let service = Service::start().await;
    let session = busy(&service).await;
    let body = json!({
        "sessionId": session, "maxDuration": 600, "resolution": "1280x720", "multiBroadcastTag": "t",
        "outputs": { "hls": { "dvr": true }, "rtmp": [{ "id": "a", "serverUrl": "rtmp://x.test/l", "streamName": "s" }] },
    });
    let started = service.call("POST", "broadcast", body.clone()).await.ok(200);
    assert_eq!((&started["status"], &started["maxDuration"]), (&json!("started"), &json!(600)));
    assert_eq!(started["settings"]["hls"], json!({ "dvr": true, "lowLatency": false }));
    assert_eq!(started["broadcastUrls"]["hlsStatus"], "connecting");
    assert!(started["broadcastUrls"]["hls"].as_str().expect("a URL").ends_with("?DVR"));
    service.call("POST", "broadcast", body.clone()).await.refused(409);

    let path = format!("broadcast/{}", started["id"].as_str().expect("an id"));
    service.advance(20).await;
    let live = service.call("GET", &path, Value::Null).await.ok(200);
    assert_eq!(live["broadcastUrls"]["hlsStatus"], "live");
    assert_eq!(live["broadcastUrls"]["rtmp"][0]["status"], "live");
    service.call("PUT", &format!("{path}/layout"), json!({ "type": "pip" })).await.ok(200);
    service.call("PUT", &format!("{path}/layout"), json!({ "type": "custom" })).await.refused(400);
    service.call("PATCH", &format!("{path}/streams"), json!({ "addStream": "x" })).await.refused(405);

    let stopped = service.call("POST", &format!("{path}/stop"), Value::Null).await.ok(200);
    assert_eq!(
        (&stopped["status"], &stopped["broadcastUrls"]["hlsStatus"]),
        (&json!("stopped"), &json!("ended"))
    );
    service.call("POST", &format!("{path}/stop"), Value::Null).await.refused(409);
    service.call("PUT", &format!("{path}/layout"), json!({ "type": "pip" })).await.refused(409);
    service.call("POST", "broadcast", body).await.ok(200);
    let list =
        service.call("GET", &format!("broadcast?sessionId={session}&count=1"), Value::Null).await.ok(200);
    assert_eq!((&list["count"], &list["items"][0]["status"]), (&json!(2), &json!("started")));
}

#[tokio::test]
async fn a_broadcast_ends_by_itself() {
    let service = Service::start().await;
    let session = busy(&service).await;
    let body = json!({ "sessionId": session, "maxDuration": 60, "outputs": { "hls": {} } });
    let id = service.call("POST", "broadcast", body).await.ok(200)["id"].clone();
    service.advance(61).await;
    let path = format!("broadcast/{}", id.as_str().expect("an id"));
    assert_eq!(service.call("GET", &path, Value::Null).await.ok(200)["status"], "stopped");
}

#[tokio::test]
async fn streams_are_chosen_by_hand_in_manual_mode() {
    let service = Service::start().await;
    let session = busy(&service).await;
    let streams = service.call("GET", &format!("session/{session}/stream"), Value::Null).await.ok(200);
    let stream = streams["items"][0]["id"].clone();
    let body = json!({ "sessionId": session, "streamMode": "manual", "outputs": { "hls": {} } });
    let id = service.call("POST", "broadcast", body).await.ok(200)["id"].clone();
    let path = format!("broadcast/{}", id.as_str().expect("an id"));
    service.call("PATCH", &format!("{path}/streams"), json!({ "addStream": stream })).await.ok(204);
    let broadcast = service.call("GET", &path, Value::Null).await.ok(200);
    assert_eq!(broadcast["streams"][0]["streamId"], stream);
    service.call("PATCH", &format!("{path}/streams"), json!({ "removeStream": stream })).await.ok(204);
}

#[tokio::test]
async fn wrong_broadcasts_are_refused() {
    let service = Service::start().await;
    let session = busy(&service).await;
    let rtmp = json!({ "serverUrl": "rtmp://x.test/l", "streamName": "s" });
    for (name, value) in [
        ("outputs", Value::Null),
        ("outputs", json!({})),
        ("outputs", json!({ "hls": { "dvr": true, "lowLatency": true } })),
        ("outputs", json!({ "rtmp": [{ "serverUrl": "http://x.test", "streamName": "s" }] })),
        ("outputs", json!({ "rtmp": [{ "serverUrl": "rtmp://x.test" }] })),
        ("outputs", json!({ "rtmp": vec![rtmp; 6] })),
        ("maxDuration", json!(59)),
        ("maxDuration", json!(36_001)),
        ("maxBitrate", json!(1000)),
        ("resolution", json!("1x1")),
    ] {
        let mut body = json!({ "sessionId": session, "outputs": { "hls": {} } });
        body[name] = value;
        let refusal = service.call("POST", "broadcast", body.clone()).await.refused(400);
        assert!(refusal.contains(name), "{body}: {refusal}");
    }
    let relayed = service.session(&[]).await;
    let body = |session: &str| json!({ "sessionId": session, "outputs": { "hls": {} } });
    service.call("POST", "broadcast", body(&relayed)).await.refused(409);
    service.call("POST", "broadcast", body(&service.routed().await)).await.refused(404);
    service.call("GET", "broadcast/unknown", Value::Null).await.refused(404);
    service.call("POST", "broadcast/unknown/stop", Value::Null).await.refused(404);
}
