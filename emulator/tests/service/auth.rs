use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use opentok_emulator::development::{API_KEY, API_SECRET, APPLICATION_ID};
use serde_json::{Value, json};

use crate::credentials::{Caller, now};
use crate::support::{Answer, Service, send};

fn claims(change: &Value) -> Value {
    let mut claims = json!({ "iss": API_KEY, "ist": "project", "iat": now(), "exp": now() + 300 });
    for (name, value) in change.as_object().expect("an object") {
        claims[name] = value.clone();
    }
    claims
}

async fn with_key_token(service: &Service, token: &str) -> Answer {
    send(service.request("GET", &service.path("archive")).header("x-opentok-auth", token)).await
}

async fn with_bearer(service: &Service, change: Value) -> Answer {
    let caller = Caller::development_application();
    let mut claims =
        json!({ "application_id": APPLICATION_ID, "iat": now(), "exp": now() + 900, "jti": "1" });
    for (name, value) in change.as_object().expect("an object") {
        claims[name] = value.clone();
    }
    let path = format!("/v2/project/{APPLICATION_ID}/archive");
    send(service.request("GET", &path).bearer_auth(caller.sign(&claims))).await
}

#[tokio::test]
async fn both_kinds_of_credentials_are_accepted() {
    let service = Service::start().await;
    service.call("GET", "archive", Value::Null).await.ok(200);
    let service = service.acting_as(Caller::development_application());
    service.call("GET", "archive", Value::Null).await.ok(200);
}

#[tokio::test]
async fn the_form_of_ruby_is_accepted() {
    let service = Service::start().await;
    let mut header = Header::new(Algorithm::HS256);
    header.typ = None;
    header.extras.insert("ist", "project");
    let claims = json!({ "iss": API_KEY, "iat": now(), "exp": now() + 300 });
    let token = encode(&header, &claims, &EncodingKey::from_secret(API_SECRET.as_bytes())).expect("a token");
    with_key_token(&service, &token).await.ok(200);
}

#[tokio::test]
async fn a_wrong_key_token_is_refused_with_the_reason() {
    let service = Service::start().await;
    for (change, why) in [
        (json!({ "iss": "999" }), "no project with API key 999"),
        (json!({ "iss": null }), "\"iss\" must be"),
        (json!({ "iss": APPLICATION_ID }), "not an application id"),
        (json!({ "ist": "account" }), "\"ist\" must be \"project\""),
        (json!({ "ist": null }), "\"ist\" must be \"project\""),
        (json!({ "iat": null }), "\"iat\" is missing"),
        (json!({ "exp": null }), "\"exp\" is missing"),
        (json!({ "exp": "soon" }), "\"exp\" is not a number"),
        (json!({ "exp": now() - 1 }), "expired"),
        (json!({ "exp": now() + 600 }), "at most 300 s after"),
        (json!({ "iat": now() + 200, "exp": now() + 300 }), "in the future"),
    ] {
        let token = service.caller.sign(&claims(&change));
        let refusal = with_key_token(&service, &token).await.refused(403);
        assert!(
            refusal.starts_with("No suitable authentication found") && refusal.contains(why),
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn a_wrong_signature_is_refused() {
    let service = Service::start().await;
    let thief = Caller::Key { key: API_KEY.to_owned(), secret: "guessed".to_owned() };
    let answer = with_key_token(&service, &thief.sign(&claims(&json!({})))).await;
    assert!(answer.refused(403).contains("signature is wrong"));
    assert_eq!(answer.json()["code"], -1);
    let rsa = Caller::development_application().sign(&claims(&json!({})));
    assert!(with_key_token(&service, &rsa).await.refused(403).contains("HS256"));
    for junk in ["", "x", "a.b.c", "..", "e30.e30."] {
        with_key_token(&service, junk).await.refused(403);
    }
}

#[tokio::test]
async fn a_wrong_bearer_token_is_refused_with_the_reason() {
    let service = Service::start().await;
    for (change, why) in [
        (json!({ "application_id": null }), "\"application_id\" is missing"),
        (json!({ "application_id": "unknown" }), "no application unknown"),
        (json!({ "application_id": API_KEY }), "no application 100"),
        (json!({ "iat": null }), "\"iat\" is missing"),
        (json!({ "exp": now() - 1 }), "expired"),
        (json!({ "exp": now() + 3600 }), "at most 900 s after"),
    ] {
        let refusal = with_bearer(&service, change).await.refused(403);
        assert!(refusal.contains(why), "{refusal}");
    }
    with_bearer(&service, json!({})).await.ok(200);
    // .NET and Java sign without an expiry.
    with_bearer(&service, json!({ "exp": null })).await.ok(200);
}

#[tokio::test]
async fn a_bearer_token_needs_a_jti_and_the_right_algorithm() {
    let service = Service::start().await;
    let path = format!("/v2/project/{APPLICATION_ID}/archive");
    let claims = json!({ "application_id": APPLICATION_ID, "iat": now(), "exp": now() + 900 });
    let token = Caller::development_application().sign(&claims);
    let refusal = send(service.request("GET", &path).bearer_auth(token)).await.refused(403);
    assert!(refusal.contains("jti"), "{refusal}");
    let token = Caller::development().sign(&claims);
    let refusal = send(service.request("GET", &path).bearer_auth(token)).await.refused(403);
    assert!(refusal.contains("RS256"), "{refusal}");
}

#[tokio::test]
async fn no_credentials_and_other_schemes_are_refused() {
    let service = Service::start().await;
    for request in [
        service.request("GET", "/v2/project/100/archive"),
        service.request("GET", "/v2/project/100/archive").basic_auth("100", Some(API_SECRET)),
        service.request("POST", "/session/create"),
        service.request("GET", "/no/such/path"),
    ] {
        let refusal = send(request).await.refused(403);
        assert!(refusal.contains("send X-OPENTOK-AUTH"), "{refusal}");
    }
}

#[tokio::test]
async fn the_path_must_be_the_tokens_project() {
    let service = Service::start().await;
    let refusal = send(service.signed("GET", "/v2/project/101/archive")).await.refused(403);
    assert!(refusal.contains("project 101") && refusal.contains("project 100"), "{refusal}");
}

#[tokio::test]
async fn request_tokens_are_judged_by_the_machines_clock() {
    let service = Service::start().await;
    service.advance(3600).await;
    service.call("GET", "archive", Value::Null).await.ok(200);
}
