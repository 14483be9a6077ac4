use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::Service;

/// A routed session with one publishing client, and that client.
async fn busy(service: &Service) -> (String, String) {
    let session = service.routed().await;
    let client = service.join(&session, "publisher").await;
    service.publish(&client).await;
    (session, client)
}

async fn start(service: &Service, session: &str, tag: Option<&str>) -> String {
    let body = json!({ "sessionId": session, "multiArchiveTag": tag });
    let archive = service.call("POST", "archive", body).await.ok(200);
    archive["id"].as_str().expect("an id").to_owned()
}

async fn get(service: &Service, id: &str) -> Value {
    service.call("GET", &format!("archive/{id}"), Value::Null).await.ok(200)
}

#[tokio::test]
async fn a_started_archive_has_all_that_was_asked_for() {
    let service = Service::start().await;
    let (session, _) = busy(&service).await;
    let body = json!({
        "sessionId": session, "name": "n", "hasVideo": false, "resolution": "1280x720", "maxBitrate": 200_000,
        "streamMode": "manual", "multiArchiveTag": "t", "layout": { "type": "pip" }, "hasTranscription": true,
        "transcriptionProperties": { "primaryLanguageCode": "fr-FR", "hasSummary": true },
    });
    let archive = service.call("POST", "archive", body).await.ok(200);
    for (name, value) in [
        ("status", json!("started")),
        ("name", json!("n")),
        ("sessionId", json!(session)),
        ("projectId", json!(100)),
        ("hasAudio", json!(true)),
        ("hasVideo", json!(false)),
        ("resolution", json!("1280x720")),
        ("maxBitrate", json!(200_000)),
        ("outputMode", json!("composed")),
        ("streamMode", json!("manual")),
        ("streams", json!([])),
        ("multiArchiveTag", json!("t")),
        ("size", json!(0)),
        ("url", Value::Null),
    ] {
        assert_eq!(archive[name], value, "{name}");
    }
    assert_eq!(archive["transcription"]["primaryLanguageCode"], "fr-FR");
    let later = get(&service, archive["id"].as_str().expect("an id")).await;
    assert!(later.get("multiArchiveTag").is_none(), "only the answer to the start shows the tag");
}

#[tokio::test]
async fn an_archive_pauses_stops_becomes_available_and_expires() {
    let service = Service::start().await;
    let (session, client) = busy(&service).await;
    let id = start(&service, &session, None).await;
    service.advance(100).await;
    service.control("DELETE", &format!("connections/{client}"), Value::Null).await.ok(204);
    assert_eq!(get(&service, &id).await["status"], "paused");
    service.advance(59).await;
    assert_eq!(get(&service, &id).await["status"], "paused");
    service.advance(2).await;
    let stopped = get(&service, &id).await;
    assert_eq!((&stopped["status"], &stopped["reason"]), (&json!("stopped"), &json!("session ended")));
    assert_eq!(
        (&stopped["duration"], &stopped["size"], &stopped["url"]),
        (&json!(160), &json!(0), &Value::Null)
    );
    service.advance(5).await;
    let available = get(&service, &id).await;
    assert_eq!(available["status"], "available");
    assert!(available["size"].as_u64() > Some(0) && available["url"].is_string(), "{available}");
    service.advance(72 * 3600).await;
    let expired = get(&service, &id).await;
    assert_eq!((&expired["status"], &expired["url"]), (&json!("expired"), &Value::Null));
}

#[tokio::test]
async fn a_client_that_returns_in_time_keeps_the_archive_going() {
    let service = Service::start().await;
    let (session, client) = busy(&service).await;
    let id = start(&service, &session, None).await;
    service.control("DELETE", &format!("connections/{client}"), Value::Null).await.ok(204);
    service.advance(50).await;
    let client = service.join(&session, "publisher").await;
    service.advance(50).await;
    assert_eq!(get(&service, &id).await["status"], "paused", "somebody is there, but nobody publishes");
    let stream = service.publish(&client).await;
    assert_eq!(get(&service, &id).await["status"], "started");
    service.control("DELETE", &format!("streams/{stream}"), Value::Null).await.ok(204);
    assert_eq!(get(&service, &id).await["status"], "paused");
}

#[tokio::test]
async fn two_hours_are_the_limit() {
    let service = Service::start().await;
    let (session, _) = busy(&service).await;
    let id = start(&service, &session, None).await;
    service.advance(2 * 3600 + 1).await;
    let archive = get(&service, &id).await;
    assert_eq!((&archive["status"], &archive["duration"]), (&json!("stopped"), &json!(7200)));
    assert_eq!(archive["reason"], "maximum duration exceeded");
}

#[tokio::test]
async fn stopping_and_deleting_follow_the_state() {
    let service = Service::start().await;
    let (session, _) = busy(&service).await;
    let id = start(&service, &session, None).await;
    let (stop, one) = (format!("archive/{id}/stop"), format!("archive/{id}"));
    let early = service.call("DELETE", &one, Value::Null).await;
    early.refused(409);
    assert_eq!(early.json()["code"], 15004);
    let stopped = service.call("POST", &stop, json!({})).await.ok(200);
    assert_eq!((&stopped["status"], &stopped["reason"]), (&json!("stopped"), &json!("user initiated")));
    let again = service.call("POST", &stop, Value::Null).await;
    again.refused(409);
    assert_eq!(again.json()["code"], 15002);
    service.call("DELETE", &one, Value::Null).await.refused(409);
    service.advance(5).await;
    service.call("DELETE", &one, Value::Null).await.ok(204);
    service.call("DELETE", &one, Value::Null).await.ok(204);
    assert_eq!(get(&service, &id).await["status"], "deleted");
    assert_eq!(service.call("GET", "archive", Value::Null).await.ok(200), json!({ "count": 0, "items": [] }));
}

#[tokio::test]
async fn a_storage_of_the_projects_own_receives_the_archive() {
    let service = Service::start().await;
    let fresh = service.control("POST", "projects", json!({ "uploadArchives": true })).await.ok(200);
    let text = |name: &str| fresh[name].as_str().expect("text").to_owned();
    let caller = Caller::Key { key: text("apiKey"), secret: text("apiSecret") };
    let service = service.acting_as(caller);
    let (session, _) = busy(&service).await;
    let id = start(&service, &session, None).await;
    service.call("POST", &format!("archive/{id}/stop"), Value::Null).await.ok(200);
    service.advance(5).await;
    let archive = get(&service, &id).await;
    assert_eq!((&archive["status"], &archive["url"]), (&json!("uploaded"), &Value::Null));
    service.call("DELETE", &format!("archive/{id}"), Value::Null).await.ok(204);
}

#[tokio::test]
async fn each_tag_records_once() {
    let service = Service::start().await;
    let (session, _) = busy(&service).await;
    start(&service, &session, None).await;
    let tagged = start(&service, &session, Some("a")).await;
    start(&service, &session, Some("b")).await;
    for tag in [Value::Null, json!("a")] {
        let body = json!({ "sessionId": session, "multiArchiveTag": tag });
        service.call("POST", "archive", body).await.refused(409);
    }
    service.call("POST", &format!("archive/{tagged}/stop"), Value::Null).await.ok(200);
    start(&service, &session, Some("a")).await;
}

#[tokio::test]
async fn only_a_routed_session_with_somebody_in_it_is_recorded() {
    let service = Service::start().await;
    let relayed = service.session(&[]).await;
    service.join(&relayed, "publisher").await;
    let refusal = service.call("POST", "archive", json!({ "sessionId": relayed })).await.refused(409);
    assert!(refusal.contains("relayed"), "{refusal}");
    let empty = service.routed().await;
    let refusal = service.call("POST", "archive", json!({ "sessionId": empty })).await.refused(404);
    assert!(refusal.contains("no client is connected"), "{refusal}");
    service.call("POST", "archive", json!({ "sessionId": "1_unknown" })).await.refused(404);
}

#[tokio::test]
async fn an_always_archived_session_records_from_its_first_client() {
    let service = Service::start().await;
    let fields = [
        ("p2p.preference", "disabled"),
        ("archiveMode", "always"),
        ("archiveName", "daily"),
        ("archiveResolution", "1280x720"),
    ];
    let session = service.session(&fields).await;
    let path = format!("archive?sessionId={session}");
    assert_eq!(service.call("GET", &path, Value::Null).await.ok(200)["count"], 0);
    service.join(&session, "subscriber").await;
    service.join(&session, "subscriber").await;
    let archives = service.call("GET", &path, Value::Null).await.ok(200);
    assert_eq!(archives["count"], 1);
    let archive = &archives["items"][0];
    assert_eq!((&archive["name"], &archive["resolution"]), (&json!("daily"), &json!("1280x720")));
}

#[tokio::test]
async fn lists_are_newest_first_and_count_everything() {
    let service = Service::start().await;
    let (session, _) = busy(&service).await;
    let (other, _) = busy(&service).await;
    let first = start(&service, &session, Some("1")).await;
    let second = start(&service, &session, Some("2")).await;
    let third = start(&service, &other, None).await;
    let ids = |list: Value| -> (u64, Vec<String>) {
        let items = list["items"].as_array().expect("items").iter();
        let ids = items.map(|item| item["id"].as_str().expect("an id").to_owned()).collect();
        (list["count"].as_u64().expect("a count"), ids)
    };
    let list =
        async |query: &str| ids(service.call("GET", &format!("archive{query}"), Value::Null).await.ok(200));
    assert_eq!(list("").await, (3, vec![third, second.clone(), first.clone()]));
    assert_eq!(list("?offset=1&count=1&").await, (3, vec![second.clone()]));
    assert_eq!(list("?offset=9").await, (3, vec![]));
    assert_eq!(list("?count=0").await, (3, vec![]));
    assert_eq!(list(&format!("?sessionId={session}")).await, (2, vec![second, first]));
    assert_eq!(list("?sessionId=unknown").await, (0, vec![]));
    for wrong in ["?count=1001", "?count=-1", "?count=x", "?offset=-1"] {
        service.call("GET", &format!("archive{wrong}"), Value::Null).await.refused(400);
    }
}

#[tokio::test]
async fn layouts_are_checked() {
    let service = Service::start().await;
    let (session, _) = busy(&service).await;
    let id = start(&service, &session, None).await;
    let path = format!("archive/{id}/layout");
    for layout in [
        json!({ "type": "pip" }),
        json!({ "type": "custom", "stylesheet": "stream {}" }),
        json!({ "type": "bestFit", "screenshareType": "verticalPresentation", "stylesheet": null }),
    ] {
        service.call("PUT", &path, layout).await.ok(200);
    }
    let view = service.control("GET", &format!("sessions/{session}"), Value::Null).await.ok(200);
    let layout = json!({ "type": "bestFit", "screenshareType": "verticalPresentation" });
    assert_eq!(view["archives"][0]["layout"], layout);
    for layout in [
        json!({}),
        json!({ "type": "focus" }),
        json!({ "type": "custom" }),
        json!({ "type": "pip", "stylesheet": "x" }),
        json!({ "type": "pip", "screenshareType": "pip" }),
        json!({ "type": "bestFit", "screenshareType": "custom" }),
    ] {
        service.call("PUT", &path, layout).await.refused(400);
    }
    service.call("POST", &format!("archive/{id}/stop"), Value::Null).await.ok(200);
    service.call("PUT", &path, json!({ "type": "pip" })).await.refused(409);
    service.call("PUT", "archive/unknown/layout", json!({ "type": "pip" })).await.refused(404);
}

#[tokio::test]
async fn streams_are_chosen_by_hand_only_in_manual_mode() {
    let service = Service::start().await;
    let (session, client) = busy(&service).await;
    let stream = service.publish(&client).await;
    let automatic = start(&service, &session, Some("auto")).await;
    let path = format!("archive/{automatic}/streams");
    service.call("PATCH", &path, json!({ "addStream": stream })).await.refused(405);

    let body = json!({ "sessionId": session, "streamMode": "manual" });
    let manual = service.call("POST", "archive", body).await.ok(200);
    let id = manual["id"].as_str().expect("an id");
    let path = format!("archive/{id}/streams");
    let add = json!({ "addStream": stream, "hasAudio": true, "hasVideo": false });
    service.call("PATCH", &path, add).await.ok(204);
    let expected = json!([{ "streamId": stream, "hasAudio": true, "hasVideo": false }]);
    assert_eq!(get(&service, id).await["streams"], expected);
    service.call("PATCH", &path, json!({ "addStream": stream })).await.ok(204);
    assert_eq!(get(&service, id).await["streams"][0]["hasVideo"], true);
    let silent = json!({ "addStream": stream, "hasAudio": false, "hasVideo": false });
    service.call("PATCH", &path, silent).await.refused(400);
    service.call("PATCH", &path, json!({})).await.refused(400);
    service.call("PATCH", &path, json!({ "addStream": stream, "removeStream": stream })).await.refused(400);
    service.call("PATCH", &path, json!({ "addStream": "unknown" })).await.refused(404);
    service.call("PATCH", &path, json!({ "removeStream": stream })).await.ok(204);
    service.call("PATCH", &path, json!({ "removeStream": stream })).await.refused(404);
    assert_eq!(get(&service, id).await["streams"], json!([]));
}

#[tokio::test]
async fn wrong_fields_are_refused_before_anything_starts() {
    let service = Service::start().await;
    let (session, _) = busy(&service).await;
    for (name, value) in [
        ("sessionId", Value::Null),
        ("sessionId", json!(7)),
        ("name", json!(7)),
        ("hasAudio", json!("true")),
        ("outputMode", json!("both")),
        ("resolution", json!("100x100")),
        ("streamMode", json!("both")),
        ("maxBitrate", json!(99_999)),
        ("maxBitrate", json!(6_000_001)),
        ("quantizationParameter", json!(14)),
        ("quantizationParameter", json!(41)),
        ("layout", json!({ "type": "none" })),
        ("layout", json!("pip")),
        ("hasTranscription", json!("yes")),
    ] {
        let mut body = json!({ "sessionId": session });
        body[name] = value;
        let refusal = service.call("POST", "archive", body.clone()).await.refused(400);
        assert!(refusal.contains(name), "{body}: {refusal}");
    }
    for body in [
        json!({ "sessionId": session, "hasAudio": false, "hasVideo": false }),
        json!({ "sessionId": session, "outputMode": "individual", "resolution": "640x480" }),
        json!({ "sessionId": session, "maxBitrate": 200_000, "quantizationParameter": 20 }),
    ] {
        service.call("POST", "archive", body).await.refused(400);
    }
    assert_eq!(service.call("GET", "archive", Value::Null).await.ok(200)["count"], 0);
    let body =
        json!({ "sessionId": session, "name": null, "resolution": null, "unknown": 1, "maxBitrate": null });
    service.call("POST", "archive", body).await.ok(200);
}

#[tokio::test]
async fn unknown_archives_are_not_found() {
    let service = Service::start().await;
    for (method, rest) in [("GET", ""), ("DELETE", ""), ("POST", "/stop"), ("PATCH", "/streams")] {
        service.call(method, &format!("archive/unknown{rest}"), Value::Null).await.refused(404);
    }
}
