//! What tokens say, and whether they hold.

use serde_json::{Value, json};

use crate::credentials::{Caller, now};
use crate::support::Service;

async fn decode(service: &Service, token: &str) -> Value {
    service.control("POST", "decode", json!({ "token": token })).await.ok(200)
}

#[tokio::test]
async fn request_tokens_of_both_kinds() {
    for caller in [Caller::development(), Caller::development_application()] {
        let service = Service::start().await;
        let (_, value) = caller.header();
        let decoded = decode(&service, value.trim_start_matches("Bearer ")).await;
        let alg = if caller.id() == "100" { "HS256" } else { "RS256" };
        assert_eq!(decoded["header"]["alg"], alg);
        assert!(decoded["claims"]["iat"].is_u64());
        assert_eq!(
            (&decoded["kind"], &decoded["form"], &decoded["project"], &decoded["valid"], &decoded["reason"]),
            (&json!("request"), &json!("JWT"), &json!(caller.id()), &json!(true), &Value::Null)
        );
    }
}

#[tokio::test]
async fn client_tokens_in_both_forms() {
    let service = Service::start().await;
    let session = service.routed().await;
    let jwt = decode(&service, &service.caller.token(&session, "moderator")).await;
    assert_eq!((&jwt["kind"], &jwt["valid"]), (&json!("client"), &json!(true)), "{jwt}");
    assert_eq!(jwt["claims"]["role"], "moderator");

    let data = format!("session_id={session}&create_time={}&role=publisher&connection_data=a%3Db+c", now());
    let t1 = decode(&service, &service.caller.t1(&data)).await;
    assert_eq!((&t1["form"], &t1["valid"]), (&json!("T1"), &json!(true)), "{t1}");
    assert_eq!(
        t1["claims"],
        json!({
            "partner_id": "100", "session_id": session, "create_time": now().to_string(), "role": "publisher",
            "connection_data": "a=b c",
        })
    );
    assert_eq!(t1["header"], Value::Null);
}

#[tokio::test]
async fn what_does_not_hold_says_why() {
    let service = Service::start().await;
    let session = service.routed().await;
    let other = Caller::Key { key: "100".to_owned(), secret: "wrong".to_owned() };
    let nobody = Caller::Key { key: "999".to_owned(), secret: "x".to_owned() };
    let old = json!({ "iss": "100", "ist": "project", "iat": now() - 400, "exp": now() - 200 });
    for (token, reason) in [
        (other.token(&session, "publisher"), "the signature is wrong"),
        (other.t1(&format!("session_id={session}&create_time=1")), "the signature is wrong"),
        (nobody.token(&session, "publisher"), "there is no project 999"),
        (service.caller.token("1_x", "publisher"), "there is no session 1_x"),
        (service.caller.sign(&old), "the token expired 20"),
        ("nonsense".to_owned(), "the token names no project"),
        ("T1==nonsense".to_owned(), "the token names no project"),
    ] {
        let decoded = decode(&service, &token).await;
        assert_eq!(decoded["valid"], false);
        let said = decoded["reason"].as_str().expect("a reason");
        assert!(said.starts_with(reason), "{said}");
    }
    let then = json!({ "token": service.caller.sign(&old), "atMs": (now() - 300) * 1000 });
    let decoded = service.control("POST", "decode", then).await.ok(200);
    assert_eq!(decoded["valid"], true, "at the time it held");
    service.control("POST", "decode", json!({})).await.refused(400);
}
