//! Tokens that were not made with the client's own key: none of them passes, for either kind of client, and none of
//! them ends the program.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::time::{SystemTime, UNIX_EPOCH};

use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use opentok_sdk::{GenerateToken, OpenTok, PrivateKey, TokenKind, TokenProblemCode, VerifyToken};
use proptest::prelude::*;
use serde_json::json;

const SECRET: &str = "a secret, long enough for a test";
const APPLICATION: &str = "10000000-0000-4000-8000-000000000001";
const PEM: &str = include_str!("../../emulator/fixtures/development.pem");

fn project() -> OpenTok {
    OpenTok::new("100", SECRET).expect("valid")
}

fn application() -> OpenTok {
    OpenTok::application(APPLICATION, PrivateKey::from_pem(PEM).expect("a key")).expect("valid")
}

fn session_of(project: &str) -> String {
    format!("1_{}", BASE64_URL_SAFE_NO_PAD.encode(format!("1~{project}~~1700000000000~abc~~")))
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    i64::try_from(since.as_secs()).expect("before the end of time")
}

/// A T1 token with any signature.
fn t1(project: &str, head: &str, more: &str) -> String {
    let session = session_of(project);
    let now = now();
    let data = format!(
        "session_id={session}&create_time={now}&nonce=1&role=moderator&expire_time={}{more}&scope=session.connect",
        now + 3600
    );
    format!("T1=={}", BASE64_STANDARD.encode(format!("partner_id={project}{head}:{data}")))
}

/// A JWT with any header and signature.
fn jwt(header: &serde_json::Value, project: &str, signature: &str) -> String {
    let now = now();
    let claims = json!({
        "iss": project, "application_id": project, "iat": now, "exp": now + 3600, "session_id": session_of(project),
        "role": "moderator", "scope": "session.connect",
    });
    let part = |value: &serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.{signature}", part(header), part(&claims))
}

fn valid(client: &OpenTok, token: &str) -> bool {
    client.verify_token(token).expect("a verdict").valid
}

#[test]
fn of_all_tokens_only_ones_own_pass() {
    let own = |client: &OpenTok, project: &str, kind: TokenKind| {
        client.generate_token(GenerateToken::new(session_of(project)).kind(kind)).expect("a token")
    };
    let other = OpenTok::new("100", "another secret, long enough").expect("valid");
    let genuine = [
        (own(&project(), "100", TokenKind::Jwt), true, false),
        (own(&project(), "100", TokenKind::T1), true, false),
        (own(&application(), APPLICATION, TokenKind::Jwt), false, true),
    ];
    let forged = [
        own(&other, "100", TokenKind::Jwt),
        own(&other, "100", TokenKind::T1),
        t1(APPLICATION, "&sig=x", ""),
        t1(APPLICATION, "", ""),
        t1(APPLICATION, "&sig=", ""),
        t1("100", "&sig=x", ""),
        t1("100", "", ""),
        jwt(&json!({ "alg": "none" }), "100", ""),
        jwt(&json!({ "alg": "none" }), APPLICATION, ""),
        jwt(&json!({ "alg": "HS256" }), "100", ""),
        jwt(&json!({ "alg": "HS256" }), APPLICATION, "AAAA"),
        jwt(&json!({ "alg": "RS256" }), APPLICATION, "AAAA"),
        jwt(&json!({}), APPLICATION, "AAAA"),
        "garbage".to_owned(),
        "T1==garbage".to_owned(),
        "T1==".to_owned(),
        String::from(".."),
    ]
    .map(|token| (token, false, false));
    for (token, for_project, for_application) in genuine.into_iter().chain(forged) {
        assert_eq!(valid(&project(), &token), for_project, "the project and {token}");
        assert_eq!(valid(&application(), &token), for_application, "the application and {token}");
    }
}

#[test]
fn an_application_has_no_tokens_of_the_old_format() {
    let verdict = application().verify_token(t1(APPLICATION, "&sig=x", "")).expect("a verdict");
    let codes: Vec<_> = verdict.problems.iter().map(|problem| problem.code.clone()).collect();
    assert_eq!(codes, [TokenProblemCode::Signature]);
    assert!(verdict.problems[0].message.contains("application"), "{:?}", verdict.problems);
}

#[test]
fn numbers_at_their_ends_are_numbers() {
    for number in [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX - 1, i64::MAX] {
        let times = format!("&expire_time={number}&create_time={number}");
        let _ = valid(&project(), &t1("100", "&sig=x", &times));
        let claims = json!({ "iss": "100", "iat": number, "exp": number, "nbf": number, "session_id": session_of("100") });
        let part = |value: &serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let token = format!("{}.{}.x", part(&json!({ "alg": "HS256" })), part(&claims));
        for at in [i64::MIN, 0, i64::MAX] {
            assert!(!project().verify_token(VerifyToken::new(&*token).at(at)).expect("a verdict").valid);
        }
        let request = GenerateToken::new(session_of("100"));
        let _ = project().generate_token(request.clone().issued_at(number));
        let _ = project().generate_token(request.clone().expire_time(number));
        let _ = project().generate_token(request.clone().ttl(number));
        let _ = project().generate_token(request.issued_at(number).ttl(number));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// No change of a byte of the signed part, nor of the signature, stays valid.
    #[test]
    fn a_changed_token_is_not_valid(place in 0.0..1.0_f64, byte in 0_u8..64, kind in 0..3) {
        const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let (client, token) = match kind {
            0 => (project(), project().generate_token(session_of("100"))),
            1 => (project(), project().generate_token(GenerateToken::new(session_of("100")).kind(TokenKind::T1))),
            _ => (application(), application().generate_token(session_of(APPLICATION))),
        };
        let token = token.expect("a token");
        let start = if kind == 1 { 4 } else { 0 };
        let mut changed = token.clone().into_bytes();
        // The last letter holds bits that mean nothing.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "small")]
        let place = start + (place * (changed.len() - start - 2) as f64) as usize;
        prop_assume!(changed[place] != b'.' && changed[place] != b'=');
        let new = ALPHABET[usize::from(byte)];
        let same = |byte: u8| match byte { b'-' => b'+', b'_' => b'/', other => other };
        prop_assume!(same(changed[place]) != same(new));
        changed[place] = new;
        let changed = String::from_utf8(changed).expect("ASCII");
        prop_assert!(valid(&client, &token));
        prop_assert!(!valid(&client, &changed), "{changed}");
    }
}
