use serde_json::Value;

use super::{claimed_project, verify};
use crate::clock::Millis;
use crate::ids::Seed;
use crate::model::session::Session;
use crate::project::{Key, Project};

fn fixture() -> Value {
    serde_json::from_str(include_str!("../../fixtures/client-tokens.json")).unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap()
}

fn project(fixture: &Value, secret: &str) -> Project {
    let key = Key::Secret(secret.to_owned());
    let mut project = Project::new(text(fixture, "apiKey"), key, false, Seed::new(Some(0)), 0);
    project.sessions.add(Session {
        id: text(fixture, "sessionId").to_owned(),
        relayed: false,
        always_archived: None,
        e2ee: false,
        location: String::new(),
        created_at: 0,
        muted: false,
        empty_since: None,
    });
    project
}

fn made_at(fixture: &Value) -> Millis {
    fixture["madeAt"].as_u64().unwrap() * 1000
}

#[test]
fn every_sdks_tokens_are_understood() {
    let fixture = fixture();
    let project = project(&fixture, text(&fixture, "apiSecret"));
    let tokens = fixture["tokens"].as_array().unwrap();
    assert_eq!(tokens.len(), 48);
    for row in tokens {
        let token = text(row, "token");
        let expected = &fixture["cases"][text(row, "case")];
        assert_eq!(claimed_project(token).as_deref(), Some("123456"));
        let read = verify(&project, token, made_at(&fixture)).unwrap_or_else(|why| panic!("{row}: {why}"));
        assert_eq!(read.role, text(expected, "role"), "{row}");
        assert_eq!(read.data, text(expected, "data"), "{row}");
        assert_eq!(Value::from(read.layout_classes), expected["layoutClasses"], "{row}");
    }
}

#[test]
fn a_token_signed_with_another_secret_is_refused() {
    let fixture = fixture();
    let project = project(&fixture, "another");
    for row in fixture["tokens"].as_array().unwrap() {
        let refusal = verify(&project, text(row, "token"), made_at(&fixture)).unwrap_err();
        assert_eq!(refusal, "the signature is wrong", "{row}");
    }
}

#[test]
fn every_token_expires() {
    let fixture = fixture();
    let project = project(&fixture, text(&fixture, "apiSecret"));
    let month_later = made_at(&fixture) + 31 * 24 * 3_600_000;
    for row in fixture["tokens"].as_array().unwrap() {
        let refusal = verify(&project, text(row, "token"), month_later).unwrap_err();
        assert!(refusal.starts_with("the token expired"), "{row}: {refusal}");
    }
}

#[test]
fn what_is_no_token_is_refused_and_harms_nothing() {
    let fixture = fixture();
    let project = project(&fixture, text(&fixture, "apiSecret"));
    for junk in ["", ".", "..", "T1==", "T1==%%", "T1==c2lnPQ==", "a.b.c", "é.é.é", "e30.e30.e30", "T1==gICA"]
    {
        assert!(verify(&project, junk, 0).is_err(), "{junk}");
    }
}
