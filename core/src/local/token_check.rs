//! Reading tokens, and saying why one would be refused.

use base64::{Engine, prelude::BASE64_STANDARD};
use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::Value;

use crate::{
    Extra, Json,
    client::{Credentials, Identity},
    error::{Error, Result},
    local::{
        clock::now_seconds,
        session_id,
        t1::{self, hex},
        token::{Role, TokenKind},
    },
    surface::Map,
};

/// How far the clocks of two machines may differ.
const LEEWAY_SECONDS: i64 = 30;

request! {
    /// Which token to read.
    InspectToken {
        required {
            /// The token: a JWT or `T1==…`.
            token: String,
        }
    }
}

request! {
    /// Which token to check, and against what.
    VerifyToken {
        required {
            /// The token: a JWT or `T1==…`.
            token: String,
        }
        optional {
            /// The session that it must be for.
            session_id: String,
            /// The role that it must give.
            role: Role,
            /// The moment to check for, in seconds since 1970: now unless set.
            at: i64,
        }
    }
}

response! {
    /// What a token says.
    TokenInfo {
        required {
            /// A JWT, or the format of old.
            kind: TokenKind,
        }
        optional {
            /// How it is signed: `HS256`, `RS256` or `HMAC-SHA1`.
            algorithm: String,
            /// The API key or the application's id.
            project_id: String,
            /// The session.
            session_id: String,
            /// What the client may do.
            role: Role,
            /// When it was made, in seconds since 1970.
            created_at: i64,
            /// When it expires, in seconds since 1970.
            expires_at: i64,
            /// The text that other clients see with the connection.
            connection_data: String,
            /// The layout classes of the client's streams.
            initial_layout_class_list: Vec<String>,
            /// The random part.
            nonce: String,
            /// What it is for: `session.connect`.
            scope: String,
        }
    }
}

string_enum! {
    /// Why a token would be refused.
    TokenProblemCode {
        /// The text is no token.
        Malformed = "malformed",
        /// It was signed with another secret or key, or changed afterwards.
        Signature = "signature",
        /// It has expired.
        Expired = "expired",
        /// It was made in the future, by this machine's clock.
        NotYetValid = "not_yet_valid",
        /// It belongs to another project.
        Project = "project",
        /// It is for another session, or for a session of another project.
        Session = "session",
        /// It gives another role.
        Role = "role",
        /// It is not for connecting to a session.
        Scope = "scope",
    }
}

response! {
    /// One reason for which a token would be refused.
    TokenProblem {
        required {
            /// The reason, for programs.
            code: TokenProblemCode,
            /// The reason, for people.
            message: String,
        }
    }
}

response! {
    /// Whether a token would be accepted.
    TokenVerdict {
        required {
            /// Whether nothing speaks against it.
            valid: bool,
            /// What speaks against it.
            problems: Vec<TokenProblem>,
        }
        optional {
            /// What it says, if it can be read.
            token: TokenInfo,
        }
    }
}

/// A token taken apart.
struct Parsed<'a> {
    info: TokenInfo,
    /// What was signed, and the signature as it is written.
    signed: std::borrow::Cow<'a, str>,
    signature: String,
}

/// What a token says.
pub(crate) fn inspect(token: &str) -> Result<TokenInfo> {
    Ok(parse(token)?.info)
}

fn parse(token: &str) -> Result<Parsed<'_>> {
    let token = token.trim();
    if token.starts_with(t1::PREFIX) { parse_t1(token) } else { parse_jwt(token) }
}

fn malformed(reason: &str) -> Error {
    Error::invalid("token", format!("is not a token: {reason}"))
}

/// `T1==` + base64 of `partner_id=…&sig=…:fields`; both base64 alphabets occur.
fn parse_t1(token: &str) -> Result<Parsed<'_>> {
    let body = token[t1::PREFIX.len()..].replace('-', "+").replace('_', "/");
    let plain = BASE64_STANDARD.decode(body).map_err(|_| malformed("the part after T1== is not base64"))?;
    let plain = String::from_utf8(plain).map_err(|_| malformed("it is not text"))?;
    let (head, data) =
        plain.split_once(':').ok_or_else(|| malformed("there is no colon after the signature"))?;
    let find = |query: &str, name: &str| {
        form_urlencoded::parse(query.as_bytes())
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    };
    let field = |name: &str| find(data, name);
    let number = |name: &str| field(name).and_then(|text| text.parse().ok());
    let info = TokenInfo {
        kind: TokenKind::T1,
        algorithm: Some("HMAC-SHA1".to_owned()),
        project_id: find(head, "partner_id"),
        session_id: field("session_id"),
        role: field("role").map(Role::from),
        created_at: number("create_time"),
        expires_at: number("expire_time"),
        connection_data: field("connection_data"),
        initial_layout_class_list: field("initial_layout_class_list").map(|list| classes(&list)),
        nonce: field("nonce"),
        scope: field("scope"),
        extra: Extra::new(),
    };
    let signature = find(head, "sig").unwrap_or_default();
    Ok(Parsed { info, signed: data.to_owned().into(), signature })
}

fn parse_jwt(token: &str) -> Result<Parsed<'_>> {
    let (signed, signature) = token.rsplit_once('.').ok_or_else(|| malformed("it has no dots"))?;
    let header = jsonwebtoken::decode_header(token).map_err(|_| malformed("its header cannot be read"))?;
    let mut claims: Map = jsonwebtoken::dangerous::insecure_decode_claims(token)
        .map_err(|error| malformed(&error.to_string()))?;
    let mut take = |name: &str| claims.remove(name).and_then(text);
    let list = take("initial_layout_class_list").map(|list| classes(&list));
    let info = TokenInfo {
        kind: TokenKind::Jwt,
        algorithm: Some(format!("{:?}", header.alg)),
        project_id: take("application_id").or_else(|| take("iss")),
        session_id: take("session_id"),
        role: take("role").map(Role::from),
        created_at: take("iat").and_then(|text| seconds(&text)),
        expires_at: take("exp").and_then(|text| seconds(&text)),
        connection_data: take("connection_data"),
        initial_layout_class_list: list,
        nonce: take("nonce").or_else(|| take("jti")),
        scope: take("scope"),
        extra: claims.into_iter().collect(),
    };
    Ok(Parsed { info, signed: signed.into(), signature: signature.to_owned() })
}

/// A time, which some write with a fraction.
fn seconds(text: &str) -> Option<i64> {
    text.split('.').next()?.parse().ok()
}

fn classes(list: &str) -> Vec<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

/// A claim as text; a list of texts (as one SDK writes layout classes) is joined by spaces.
fn text(value: Json) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => Some(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")),
        _ => None,
    }
}

/// Whether a token would be accepted.
pub(crate) fn verify(identity: &Identity, request: &VerifyToken) -> TokenVerdict {
    let mut problems = Vec::new();
    let mut problem = |code: TokenProblemCode, message: String| {
        problems.push(TokenProblem { code, message, extra: Extra::new() });
    };
    let token = match parse(&request.token) {
        Ok(parsed) => {
            if let Some(message) = forged(identity, &parsed) {
                problem(TokenProblemCode::Signature, message);
            }
            against_clock(&parsed.info, request.at.unwrap_or_else(now_seconds), &mut problem);
            against_project(identity, &parsed.info, request, &mut problem);
            Some(parsed.info)
        }
        Err(error) => {
            problem(TokenProblemCode::Malformed, format!("it {}", error.reason()));
            None
        }
    };
    TokenVerdict { valid: problems.is_empty(), problems, token, extra: Extra::new() }
}

/// Why the signature is not this client's, if it is not.
fn forged(identity: &Identity, parsed: &Parsed<'_>) -> Option<String> {
    let wrong = match identity.credentials() {
        Credentials::ApiKey { .. } => "the signature does not fit the API secret",
        Credentials::Application { .. } => "the signature does not fit the private key",
    };
    let genuine = match (&parsed.info.kind, identity.credentials()) {
        (TokenKind::T1, _) => {
            let expected = identity.signer().sha1(parsed.signed.as_bytes())?;
            aws_lc_rs::constant_time::verify_slices_are_equal(
                hex(&expected).as_bytes(),
                parsed.signature.as_bytes(),
            )
            .is_ok()
        }
        (_, Credentials::ApiKey { .. }) => {
            let key = DecodingKey::from_secret(identity.credentials().secret().unwrap_or_default());
            signed_with(parsed, Algorithm::HS256, &key)
        }
        (_, Credentials::Application { private_key, .. }) => {
            let public = aws_lc_rs::signature::KeyPair::public_key(private_key.pair());
            let key = DecodingKey::from_rsa_raw_components(
                public.modulus().big_endian_without_leading_zero(),
                public.exponent().big_endian_without_leading_zero(),
            );
            signed_with(parsed, Algorithm::RS256, &key)
        }
    };
    (!genuine).then(|| wrong.to_owned())
}

fn signed_with(parsed: &Parsed<'_>, algorithm: Algorithm, key: &DecodingKey) -> bool {
    parsed.info.algorithm.as_deref() == Some(format!("{algorithm:?}").as_str())
        && jsonwebtoken::crypto::verify(&parsed.signature, parsed.signed.as_bytes(), key, algorithm)
            .unwrap_or(false)
}

fn against_clock(info: &TokenInfo, now: i64, problem: &mut impl FnMut(TokenProblemCode, String)) {
    if let Some(expired) = info.expires_at.map(|at| now - at).filter(|ago| *ago >= 0) {
        problem(TokenProblemCode::Expired, format!("it expired {} ago", span(expired)));
    }
    if let Some(early) = info.created_at.map(|at| at - now).filter(|ahead| *ahead > LEEWAY_SECONDS) {
        let message = format!("it was made {} in the future: one of the two clocks is wrong", span(early));
        problem(TokenProblemCode::NotYetValid, message);
    }
}

fn against_project(
    identity: &Identity,
    info: &TokenInfo,
    expected: &VerifyToken,
    problem: &mut impl FnMut(TokenProblemCode, String),
) {
    let ours = identity.project_id();
    if info.project_id.as_deref() != Some(ours) {
        let theirs = info.project_id.as_deref().unwrap_or("none");
        problem(TokenProblemCode::Project, format!("it belongs to the project {theirs}, not to {ours}"));
    }
    match (&info.session_id, &expected.session_id) {
        (None, _) => problem(TokenProblemCode::Session, "it names no session".to_owned()),
        (Some(theirs), Some(wanted)) if theirs != wanted => {
            problem(TokenProblemCode::Session, format!("it is for the session {theirs}, not for {wanted}"));
        }
        (Some(session_id), _) => {
            if let Err(error) = session_id::belongs(ours, session_id) {
                problem(TokenProblemCode::Session, format!("the session {}", error.reason()));
            }
        }
    }
    if let Some(wanted) = expected.role.as_ref().filter(|role| info.role.as_ref() != Some(role)) {
        let theirs = info.role.as_ref().map_or("none", Role::as_str);
        problem(TokenProblemCode::Role, format!("it gives the role {theirs}, not {wanted}"));
    }
    if info.scope.as_deref().is_some_and(|scope| scope != "session.connect") {
        problem(TokenProblemCode::Scope, "its scope is not session.connect".to_owned());
    }
}

fn span(seconds: i64) -> String {
    match seconds {
        0..=119 => format!("{seconds} seconds"),
        120..=7199 => format!("{} minutes", seconds / 60),
        7200..=172_799 => format!("{} hours", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}
