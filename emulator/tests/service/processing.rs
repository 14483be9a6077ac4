//! SIP, Experience Composer, captions, Audio Connector and callbacks.

use serde_json::{Value, json};

use crate::support::Service;

async fn view(service: &Service, session: &str) -> Value {
    service.control("GET", &format!("sessions/{session}"), Value::Null).await.ok(200)
}

#[tokio::test]
async fn a_dialled_telephone_joins_the_session() {
    let service = Service::start().await;
    let session = service.routed().await;
    let token = service.caller.token(&session, "publisher");
    let sip = json!({
        "uri": "sip:user@sip.test;transport=tls", "from": 4711, "headers": { "X-A": "b" },
        "auth": { "username": "u", "password": "p" }, "secure": "true", "video": true, "observeForceMute": false,
    });
    let body = json!({ "sessionId": session, "token": token, "sip": sip });
    let call = service.call("POST", "dial", body).await.ok(200);
    let mut names: Vec<_> = call.as_object().expect("an object").keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["connectionId", "id", "streamId"]);
    let seen = view(&service, &session).await;
    assert_eq!(seen["connections"][0]["kind"], "sip");
    assert_eq!(seen["streams"][0]["streamId"], call["streamId"]);
    let connection = call["connectionId"].as_str().expect("an id");
    let to_one = format!("session/{session}/connection/{connection}/play-dtmf");
    service.call("POST", &to_one, json!({ "digits": "12p#*" })).await.ok(200);
    service.call("POST", &format!("session/{session}/play-dtmf"), json!({ "digits": "9" })).await.ok(200);
    assert_eq!(view(&service, &session).await["connections"][0]["dtmf"], json!(["12p#*", "9"]));
    for wrong in [json!({ "digits": "abc" }), json!({}), json!({ "digits": "1\n" })] {
        service.call("POST", &to_one, wrong).await.refused(400);
    }
    service.call("DELETE", &format!("session/{session}/connection/{connection}"), Value::Null).await.ok(204);
    service.call("POST", &to_one, json!({ "digits": "1" })).await.refused(404);
}

#[tokio::test]
async fn wrong_calls_are_refused() {
    let service = Service::start().await;
    let session = service.routed().await;
    let token = service.caller.token(&session, "publisher");
    for sip in [
        Value::Null,
        json!({}),
        json!({ "uri": "tel:1" }),
        json!({ "uri": "sip:" }),
        json!({ "uri": "sip:a@b", "from": {} }),
        json!({ "uri": "sip:a@b", "headers": { "A": "b" } }),
        json!({ "uri": "sip:a@b", "auth": { "username": "u" } }),
        json!({ "uri": "sip:a@b", "secure": 1 }),
    ] {
        let body = json!({ "sessionId": session, "token": token, "sip": sip });
        service.call("POST", "dial", body).await.refused(400);
    }
    let sip = json!({ "uri": "sip:a@b" });
    let other = service.routed().await;
    for (session, token, status) in [
        (session.clone(), "junk".to_owned(), 400),
        (session.clone(), service.caller.token(&other, "publisher"), 400),
        (session.clone(), service.caller.token(&session, "subscriber"), 400),
        ("1_unknown".to_owned(), token, 404),
    ] {
        let body = json!({ "sessionId": session, "token": token, "sip": sip });
        service.call("POST", "dial", body).await.refused(status);
    }
    let relayed = service.session(&[]).await;
    let body =
        json!({ "sessionId": relayed, "token": service.caller.token(&relayed, "publisher"), "sip": sip });
    service.call("POST", "dial", body).await.refused(409);
}

#[tokio::test]
async fn a_render_opens_publishes_and_stops() {
    let service = Service::start().await;
    let session = service.routed().await;
    let token = service.caller.token(&session, "publisher");
    let body = json!({
        "sessionId": session, "token": token, "url": "https://page.test/", "properties": { "name": "stage" },
        "maxDuration": 60, "statusCallbackUrl": "https://page.test/status",
    });
    let started = service.call("POST", "render", body.clone()).await.ok(202);
    assert_eq!((&started["status"], &started["resolution"]), (&json!("starting"), &json!("1280x720")));
    let path = format!("render/{}", started["id"].as_str().expect("an id"));
    service.advance(2).await;
    let running = service.call("GET", &path, Value::Null).await.ok(200);
    assert_eq!((&running["status"], &running["name"]), (&json!("started"), &json!("stage")));
    assert_eq!(view(&service, &session).await["streams"][0]["streamId"], running["streamId"]);
    service.call("DELETE", &path, Value::Null).await.ok(204);
    service.call("DELETE", &path, Value::Null).await.refused(409);
    assert_eq!(view(&service, &session).await["streams"], json!([]));

    let second = service.call("POST", "render", body).await.ok(202);
    service.advance(61).await;
    let list = service.call("GET", "render?offset=0&count=1", Value::Null).await.ok(200);
    assert_eq!((&list["count"], &list["items"][0]["id"]), (&json!(2), &second["id"]));
    assert_eq!(list["items"][0]["reason"], "Maximum duration exceeded");
    service.call("GET", "render/unknown", Value::Null).await.refused(404);
}

#[tokio::test]
async fn a_page_that_cannot_be_opened_fails_the_render() {
    let service = Service::start().await;
    let session = service.routed().await;
    let token = service.caller.token(&session, "publisher");
    let body = json!({ "sessionId": session, "token": token, "url": "https://no-page.invalid/" });
    let id = service.call("POST", "render", body).await.ok(202)["id"].clone();
    service.advance(2).await;
    let render =
        service.call("GET", &format!("render/{}", id.as_str().expect("an id")), Value::Null).await.ok(200);
    assert_eq!(render["status"], "failed");
}

#[tokio::test]
async fn wrong_renders_are_refused() {
    let service = Service::start().await;
    let session = service.routed().await;
    for (name, value) in [
        ("url", json!("http://a.b")),
        ("url", json!("ftp://page.test/index")),
        ("url", json!(format!("https://page.test/{}", "x".repeat(2048)))),
        ("url", Value::Null),
        ("token", json!("junk")),
        ("token", Value::Null),
        ("maxDuration", json!(59)),
        ("resolution", json!("1x1")),
        ("properties", json!({ "name": "" })),
        ("properties", json!({ "name": "n".repeat(201) })),
    ] {
        let token = service.caller.token(&session, "publisher");
        let mut body = json!({ "sessionId": session, "token": token, "url": "https://page.test/" });
        body[name] = value;
        let refusal = service.call("POST", "render", body.clone()).await.refused(400);
        assert!(refusal.contains(name), "{body}: {refusal}");
    }
}

#[tokio::test]
async fn captions_run_once_a_session() {
    let service = Service::start().await;
    let session = service.routed().await;
    let token = service.caller.token(&session, "moderator");
    let body =
        json!({ "sessionId": session, "token": token, "languageCode": "fr-FR", "statusCallbackUrl": null });
    let id = service.call("POST", "captions", body.clone()).await.ok(202)["captionsId"].clone();
    let path = format!("captions/{}", id.as_str().expect("an id"));
    let again = service.call("POST", "captions", body.clone()).await;
    again.refused(409);
    assert_eq!(again.json()["code"], 60003);
    service.advance(10).await;
    let running = service.call("GET", &path, Value::Null).await.ok(200);
    assert_eq!((&running["status"], &running["duration"]), (&json!("started"), &json!(10)));
    service.call("POST", &format!("{path}/stop"), Value::Null).await.ok(202);
    service.call("POST", &format!("{path}/stop"), Value::Null).await.refused(404);
    assert_eq!(service.call("GET", &path, Value::Null).await.ok(200)["status"], "stopped");
    service.call("POST", "captions", body).await.ok(202);
    let publisher = service.caller.token(&session, "publisher");
    for wrong in [
        json!({ "sessionId": session, "token": publisher }),
        json!({ "sessionId": session, "token": token, "maxDuration": 299 }),
        json!({ "sessionId": session, "token": token, "maxDuration": 14_401 }),
        json!({ "sessionId": session, "token": token, "partialCaptions": "yes" }),
        json!({ "sessionId": session, "token": token, "statusCallbackUrl": "http://a.b" }),
    ] {
        service.call("POST", "captions", wrong).await.refused(400);
    }
}

#[tokio::test]
async fn an_audio_connector_joins_and_leaves() {
    let service = Service::start().await;
    let session = service.routed().await;
    let token = service.caller.token(&session, "publisher");
    let websocket = json!({
        "uri": "wss://socket.test/audio", "headers": { "a": "b" }, "streams": [], "audioRate": 16_000,
        "bidirectional": true, "audioTransport": { "transport": "json", "encoding": "base64", "audio_field": "a" },
    });
    let body = json!({ "sessionId": session, "token": token, "websocket": websocket });
    let connector = service.call("POST", "connect", body).await.ok(200);
    assert_eq!(view(&service, &session).await["connections"][0]["connectionId"], connector["connectionId"]);
    let path = format!("connect/{}/stop", connector["id"].as_str().expect("an id"));
    service.call("POST", &path, Value::Null).await.ok(204);
    service.call("POST", &path, Value::Null).await.refused(404);
    for (name, value) in [
        ("uri", json!("https://socket.test/audio")),
        ("uri", Value::Null),
        ("headers", json!({ "h": "x".repeat(512) })),
        ("headers", json!({ "h": 1 })),
        ("audioRate", json!(44_100)),
        ("bidirectional", json!("true")),
        ("streams", json!("x")),
        ("audioTransport", json!({ "transport": "smoke" })),
    ] {
        let mut websocket = json!({ "uri": "wss://socket.test/audio" });
        websocket[name] = value;
        let body = json!({ "sessionId": session, "token": token, "websocket": websocket });
        let refusal = service.call("POST", "connect", body.clone()).await.refused(400);
        assert!(refusal.contains(name), "{body}: {refusal}");
    }
    let relayed = service.session(&[]).await;
    let token = service.caller.token(&relayed, "publisher");
    let websocket = json!({ "uri": "wss://socket.test/audio" });
    let body = json!({ "sessionId": relayed, "token": token, "websocket": websocket });
    service.call("POST", "connect", body).await.refused(409);
}

#[tokio::test]
async fn callbacks_are_kept() {
    let service = Service::start().await;
    let body = json!({ "group": "connection", "event": "created", "url": "https://hooks.test/" });
    let made = service.call("POST", "callback", body).await.ok(200);
    assert_eq!(service.call("GET", "callback", Value::Null).await.ok(200), json!([made]));
    let path = format!("callback/{}", made["id"].as_str().expect("an id"));
    service.call("DELETE", &path, Value::Null).await.ok(204);
    service.call("DELETE", &path, Value::Null).await.refused(404);
    for wrong in [
        json!({ "group": "connection", "event": "created" }),
        json!({ "group": "x", "event": "created", "url": "https://hooks.test/" }),
        json!({ "group": "connection", "event": "created", "url": "nowhere" }),
    ] {
        service.call("POST", "callback", wrong).await.refused(400);
    }
}
