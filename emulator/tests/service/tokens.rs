use opentok_emulator::development::APPLICATION_ID;
use serde_json::{Value, json};

use crate::credentials::{Caller, now};
use crate::support::{Answer, Service};

async fn connect(service: &Service, token: &str) -> Answer {
    service.control("POST", "connections", json!({ "token": token })).await
}

fn t1_data(session: &str) -> String {
    let now = now();
    format!(
        "session_id={session}&create_time={now}&nonce=0.5&role=moderator&expire_time={}&connection_data=a+b%3D1",
        now + 60
    )
}

#[tokio::test]
async fn all_three_kinds_connect() {
    let service = Service::start().await;
    let session = service.routed().await;
    let t1 = connect(&service, &service.caller.t1(&t1_data(&session))).await.ok(201);
    assert_eq!(
        (&t1["role"], &t1["data"], &t1["sessionId"]),
        (&json!("moderator"), &json!("a b=1"), &json!(session))
    );
    let hs256 = connect(&service, &service.caller.token(&session, "publisher")).await.ok(201);
    assert_eq!((&hs256["role"], &hs256["data"]), (&json!("publisher"), &json!("x=1")));
    let service = service.acting_as(Caller::development_application());
    let session = service.routed().await;
    let rs256 = connect(&service, &service.caller.token(&session, "subscriber")).await.ok(201);
    assert_eq!(rs256["role"], "subscriber");
}

#[tokio::test]
async fn wrong_t1_tokens_are_refused_with_the_reason() {
    let service = Service::start().await;
    let session = service.routed().await;
    let data = t1_data(&session);
    let thief = Caller::Key { key: "100".to_owned(), secret: "guessed".to_owned() };
    for (token, why) in [
        (thief.t1(&data), "signature is wrong"),
        (Caller::Key { key: "9".to_owned(), secret: String::new() }.t1(&data), "no project 9"),
        (service.caller.t1(&data.replace("moderator", "king")), "\"king\""),
        (service.caller.t1(&format!("session_id={session}&create_time=1&expire_time=2")), "expired"),
        (service.caller.t1(&format!("session_id={session}&create_time=1")), "expired"),
        (service.caller.t1(&format!("session_id={session}&create_time=x")), "\"create_time\" is not"),
        (service.caller.t1("session_id=x"), "\"create_time\" is missing"),
        (
            service.caller.t1(&format!(
                "session_id={session}&create_time={}&expire_time={}",
                now(),
                now() + 31 * 86_400
            )),
            "30 days",
        ),
        (service.caller.t1(&data.replace(&session, "unknown")), "no session unknown"),
        ("T1==%".to_owned(), "names no project"),
    ] {
        let refusal = connect(&service, &token).await.refused(403);
        assert!(refusal.contains(why), "{why}: {refusal}");
    }
}

#[tokio::test]
async fn wrong_jwts_are_refused_with_the_reason() {
    let service = Service::start().await;
    let session = service.routed().await;
    for (name, value, why) in [
        ("scope", json!("everything"), "session.connect"),
        ("scope", Value::Null, "session.connect"),
        ("ist", json!("account"), "\"ist\""),
        ("iss", json!("9"), "no project 9"),
        ("role", json!("king"), "\"king\""),
        ("exp", json!(now() - 1), "expired"),
        ("exp", json!(now() + 31 * 86_400), "30 days"),
        ("iat", Value::Null, "\"iat\""),
        ("session_id", Value::Null, "\"session_id\""),
        ("session_id", json!("unknown"), "no session unknown"),
    ] {
        let mut claims = service.caller.claims(&session, "publisher");
        claims[name] = value;
        let refusal = connect(&service, &service.caller.sign(&claims)).await.refused(403);
        assert!(refusal.contains(why), "{why}: {refusal}");
    }
    let claims = service.caller.claims(&session, "publisher");
    let thief = Caller::Key { key: "100".to_owned(), secret: "guessed".to_owned() };
    assert!(connect(&service, &thief.sign(&claims)).await.refused(403).contains("signature is wrong"));
    for junk in ["junk", "a.b.c", "T1=="] {
        connect(&service, junk).await.refused(403);
    }
    service.control("POST", "connections", json!({})).await.refused(400);
}

#[tokio::test]
async fn a_session_of_another_project_is_refused() {
    let service = Service::start().await;
    let session = service.routed().await;
    let application = Caller::development_application();
    let refusal = connect(&service, &application.token(&session, "publisher")).await.refused(403);
    assert!(refusal.contains("belongs to project 100") && refusal.contains(APPLICATION_ID), "{refusal}");
}

#[tokio::test]
async fn forms_of_the_unified_sdks_are_understood() {
    let service = Service::start().await;
    let service = service.acting_as(Caller::development_application());
    let session = service.routed().await;
    let mut claims = service.caller.claims(&session, "publisher");
    claims["connection_data"] = Value::Null;
    claims["data"] = json!("named otherwise");
    claims["initial_layout_class_list"] = json!(["a", "b"]);
    claims["exp"] = Value::Null;
    let made = connect(&service, &service.caller.sign(&claims)).await.ok(201);
    assert_eq!(made["data"], "named otherwise");
    let id = made["connectionId"].as_str().expect("an id");
    let client = service.control("GET", &format!("connections/{id}"), Value::Null).await.ok(200);
    assert_eq!(client["layoutClassList"], json!(["a", "b"]));
}

#[tokio::test]
async fn client_tokens_expire_by_the_emulators_clock() {
    let service = Service::start().await;
    let session = service.routed().await;
    let token = service.caller.token(&session, "publisher");
    connect(&service, &token).await.ok(201);
    service.advance(3601).await;
    assert!(connect(&service, &token).await.refused(403).contains("expired"));
}
