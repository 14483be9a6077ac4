use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use opentok_emulator::development::APPLICATION_ID;
use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::{Service, send};

fn decoded(session: &str) -> Vec<String> {
    let body = session.strip_prefix("1_").expect("a prefix");
    let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(body).expect("base64")).expect("text");
    plain.split('~').map(str::to_owned).collect()
}

#[tokio::test]
async fn a_form_creates_a_session() {
    let service = Service::start().await;
    let fields = [("p2p.preference", "disabled"), ("archiveMode", "manual"), ("location", "10.1.2.3")];
    let answer = send(service.signed("POST", "/session/create").form(&fields)).await.ok(200);
    assert_eq!(answer.as_array().map(Vec::len), Some(1));
    assert_eq!(answer[0]["project_id"], "100");
    let id = answer[0]["session_id"].as_str().expect("an id");
    let fields = decoded(id);
    assert_eq!(fields[..3], ["1", "100", "10.1.2.3"]);
    let view = service.control("GET", &format!("sessions/{id}"), Value::Null).await.ok(200);
    assert_eq!((&view["mediaMode"], &view["location"]), (&json!("routed"), &json!("10.1.2.3")));
}

#[tokio::test]
async fn json_creates_a_session_too() {
    let service = Service::start().await;
    let body =
        json!({ "p2p.preference": "disabled", "archiveMode": "always", "archiveName": "n", "e2ee": false });
    let answer = send(service.signed("POST", "/session/create").json(&body)).await.ok(200);
    let id = answer[0]["session_id"].as_str().expect("an id");
    let view = service.control("GET", &format!("sessions/{id}"), Value::Null).await.ok(200);
    assert_eq!((&view["archiveMode"], &view["archiveName"]), (&json!("always"), &json!("n")));
}

#[tokio::test]
async fn an_application_is_named_in_session_and_answer() {
    let service = Service::start().await;
    let service = service.acting_as(Caller::development_application());
    let answer = send(service.signed("POST", "/session/create")).await.ok(200);
    assert_eq!(answer[0]["application_id"], APPLICATION_ID);
    assert_eq!(decoded(answer[0]["session_id"].as_str().expect("an id"))[1], APPLICATION_ID);
}

#[tokio::test]
async fn without_accept_json_the_answer_is_xml() {
    let service = Service::start().await;
    let (name, value) = service.caller.header();
    let request = service.http.post(service.url("/session/create")).header(name, value);
    let answer = send(request.header("accept", "*/*")).await;
    assert_eq!(answer.status, 200);
    assert!(answer.headers["content-type"].to_str().expect("text").starts_with("text/xml"));
    let between = |from: &str, to: &str| answer.text.split_once(from)?.1.split_once(to).map(|(text, _)| text);
    let id = between("<sessions><Session><session_id>", "</session_id>").expect("an id");
    assert_eq!(between("<partner_id>", "</partner_id>"), Some("100"));
    service.control("GET", &format!("sessions/{id}"), Value::Null).await.ok(200);
}

#[tokio::test]
async fn peers_are_relayed_unless_routing_is_asked_for() {
    let service = Service::start().await;
    for (preference, mode) in [("enabled", "relayed"), ("always", "relayed"), ("disabled", "routed")] {
        let id = service.session(&[("p2p.preference", preference)]).await;
        let view = service.control("GET", &format!("sessions/{id}"), Value::Null).await.ok(200);
        assert_eq!(view["mediaMode"], mode);
    }
    let id = service.session(&[]).await;
    let view = service.control("GET", &format!("sessions/{id}"), Value::Null).await.ok(200);
    assert_eq!(view["mediaMode"], "relayed");
}

#[tokio::test]
async fn fields_as_the_sdks_in_the_field_send_them() {
    let service = Service::start().await;
    service.session(&[("p2p.preference", "disabled"), ("e2ee", "False"), ("location", "")]).await;
    service.session(&[("p2p.preference", "disabled"), ("location", "null")]).await;
    service.session(&[("p2p.preference", "disabled"), ("e2ee", "True"), ("bogus", "x")]).await;
}

#[tokio::test]
async fn wrong_fields_are_refused() {
    let service = Service::start().await;
    let routed = ("p2p.preference", "disabled");
    let long_name = "n".repeat(81);
    for (fields, why) in [
        (vec![("p2p.preference", "maybe")], "p2p.preference"),
        (vec![("archiveMode", "sometimes")], "archiveMode"),
        (vec![("archiveMode", "always")], "needs p2p.preference"),
        (vec![("archiveMode", "always"), ("p2p.preference", "enabled")], "needs p2p.preference"),
        (vec![routed, ("location", "somewhere")], "location"),
        (vec![routed, ("location", "1.2.3")], "location"),
        (vec![routed, ("e2ee", "yes")], "e2ee"),
        (vec![("e2ee", "true")], "e2ee"),
        (vec![routed, ("e2ee", "true"), ("archiveMode", "always")], "e2ee"),
        (vec![routed, ("archiveName", "n")], "need archiveMode"),
        (vec![routed, ("archiveResolution", "640x480")], "need archiveMode"),
        (vec![routed, ("archiveMode", "always"), ("archiveName", &long_name)], "archiveName"),
        (vec![routed, ("archiveMode", "always"), ("archiveResolution", "1x1")], "archiveResolution"),
    ] {
        let refusal = send(service.signed("POST", "/session/create").form(&fields)).await.refused(400);
        assert!(refusal.contains(why), "{fields:?}: {refusal}");
    }
}

#[tokio::test]
async fn a_body_that_is_not_of_its_declared_type_is_refused() {
    let service = Service::start().await;
    let bodies: [(&str, &'static [u8]); 4] = [
        ("application/json", b"p2p.preference=disabled"),
        ("application/json", b"[]"),
        ("text/plain", b"{}"),
        ("application/x-www-form-urlencoded", b"location=\xff\xfe"),
    ];
    for (kind, body) in bodies {
        let request = service.signed("POST", "/session/create").header("content-type", kind).body(body);
        send(request).await.refused(400);
    }
}

#[tokio::test]
async fn a_seed_repeats_sessions_and_ids() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let options = opentok_emulator::Options { seed: Some(7), ..Default::default() };
        let service = Service::with(options, Caller::development()).await;
        let session = service.routed().await;
        let connection = service.join(&session, "publisher").await;
        let fresh = service.control("POST", "projects", json!({})).await.ok(200);
        runs.push((session, service.publish(&connection).await, connection, fresh));
    }
    assert_eq!(runs[0], runs[1]);
    let service = Service::start().await;
    assert_ne!(service.routed().await, runs[0].0);
}
