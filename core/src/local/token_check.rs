//! Reading tokens, and saying why one would be refused.

use std::borrow::Cow;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
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
    surface::{Map, arguments::integral},
};

/// How far the clocks of two machines may differ.
const LEEWAY_SECONDS: i64 = 30;

const DAY: i64 = 86_400;

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
    times: Times,
    /// What was signed, and the signature as it is written.
    signed: Cow<'a, str>,
    signature: String,
    /// The header asks for something that nobody here understands, which must not be passed over (RFC 7515, 4.1.11).
    critical: bool,
}

/// The moments that a token names.
struct Times {
    created: Stated,
    not_before: Stated,
    expires: Stated,
}

/// What is said about a moment, in seconds since 1970.
#[derive(Clone, Copy)]
enum Stated {
    Nothing,
    At(i64),
    Unreadable,
}

impl Stated {
    fn of_text(text: Option<String>) -> Self {
        text.map_or(Self::Nothing, |text| text.parse().map_or(Self::Unreadable, Self::At))
    }

    /// Some write a moment with a fraction.
    fn of_json(value: Option<&Json>) -> Self {
        let Some(value) = value else { return Self::Nothing };
        let moment = value.as_i64().or_else(|| integral(value.as_f64()?.floor()));
        moment.map_or(Self::Unreadable, Self::At)
    }

    fn moment(self) -> Option<i64> {
        if let Self::At(moment) = self { Some(moment) } else { None }
    }
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
    let (created, stated) = (Stated::of_text(field("create_time")), Stated::of_text(field("expire_time")));
    let expires = match (stated, created) {
        // A token of this format that says nothing else lives for a day.
        (Stated::Nothing, Stated::At(created)) => Stated::At(created.saturating_add(DAY)),
        _ => stated,
    };
    let times = Times { created, not_before: Stated::Nothing, expires };
    let info = TokenInfo {
        kind: TokenKind::T1,
        algorithm: Some("HMAC-SHA1".to_owned()),
        project_id: find(head, "partner_id"),
        session_id: field("session_id"),
        role: field("role").map(Role::from),
        created_at: times.created.moment(),
        expires_at: stated.moment(),
        connection_data: field("connection_data"),
        initial_layout_class_list: field("initial_layout_class_list").map(|list| classes(&list)),
        nonce: field("nonce"),
        scope: field("scope"),
        extra: Extra::new(),
    };
    let signature = find(head, "sig").unwrap_or_default();
    Ok(Parsed { info, times, signed: data.to_owned().into(), signature, critical: false })
}

fn parse_jwt(token: &str) -> Result<Parsed<'_>> {
    let (signed, signature) = token.rsplit_once('.').ok_or_else(|| malformed("it has no dots"))?;
    let header = jsonwebtoken::decode_header(token).map_err(|_| malformed("its header cannot be read"))?;
    let mut claims: Map = jsonwebtoken::dangerous::insecure_decode_claims(token)
        .map_err(|_| malformed("its claims cannot be read"))?;
    let times = Times {
        created: Stated::of_json(claims.remove("iat").as_ref()),
        not_before: Stated::of_json(claims.get("nbf")),
        expires: Stated::of_json(claims.remove("exp").as_ref()),
    };
    let mut take = |name: &str| claims.remove(name).and_then(text);
    let list = take("initial_layout_class_list").map(|list| classes(&list));
    let info = TokenInfo {
        kind: TokenKind::Jwt,
        algorithm: Some(format!("{:?}", header.alg)),
        project_id: take("application_id").or_else(|| take("iss")),
        session_id: take("session_id"),
        role: take("role").map(Role::from),
        created_at: times.created.moment(),
        expires_at: times.expires.moment(),
        connection_data: take("connection_data"),
        initial_layout_class_list: list,
        nonce: take("nonce").or_else(|| take("jti")),
        scope: take("scope"),
        extra: claims.into_iter().collect(),
    };
    let critical = names_critical(token);
    Ok(Parsed { info, times, signed: signed.into(), signature: signature.to_owned(), critical })
}

fn names_critical(token: &str) -> bool {
    let header = token.split('.').next().unwrap_or_default();
    let header = BASE64_URL_SAFE_NO_PAD.decode(header.trim_end_matches('=')).unwrap_or_default();
    serde_json::from_slice::<Map>(&header).is_ok_and(|header| header.contains_key("crit"))
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
            if let Err(message) = genuine(identity, &parsed) {
                problem(TokenProblemCode::Signature, message);
            }
            if parsed.critical {
                let message = "its header asks for something that is not known here (crit)";
                problem(TokenProblemCode::Malformed, message.to_owned());
            }
            against_clock(&parsed.times, request.at.unwrap_or_else(now_seconds), &mut problem);
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

/// Whether the signature is this client's; if not, why.
fn genuine(identity: &Identity, parsed: &Parsed<'_>) -> Result<(), String> {
    let (genuine, key) = match (&parsed.info.kind, identity.credentials()) {
        (TokenKind::T1, _) => {
            let Some(expected) = identity.signer().sha1(parsed.signed.as_bytes()) else {
                return Err("an application has no tokens of the old format".to_owned());
            };
            let signature = parsed.signature.as_bytes();
            (verify_slices_are_equal(hex(&expected).as_bytes(), signature).is_ok(), "API secret")
        }
        (_, Credentials::ApiKey { .. } | Credentials::Account { .. }) => {
            let key = DecodingKey::from_secret(identity.credentials().secret().unwrap_or_default());
            (signed_with(parsed, Algorithm::HS256, &key), "API secret")
        }
        (_, Credentials::Application { private_key, .. }) => {
            let public = aws_lc_rs::signature::KeyPair::public_key(private_key.pair());
            let key = DecodingKey::from_rsa_raw_components(
                public.modulus().big_endian_without_leading_zero(),
                public.exponent().big_endian_without_leading_zero(),
            );
            (signed_with(parsed, Algorithm::RS256, &key), "private key")
        }
    };
    if genuine { Ok(()) } else { Err(format!("the signature does not fit the {key}")) }
}

fn signed_with(parsed: &Parsed<'_>, algorithm: Algorithm, key: &DecodingKey) -> bool {
    parsed.info.algorithm.as_deref() == Some(format!("{algorithm:?}").as_str())
        && jsonwebtoken::crypto::verify(&parsed.signature, parsed.signed.as_bytes(), key, algorithm)
            .unwrap_or(false)
}

fn against_clock(times: &Times, now: i64, problem: &mut impl FnMut(TokenProblemCode, String)) {
    match times.expires {
        Stated::At(at) if at <= now => {
            problem(TokenProblemCode::Expired, format!("it expired {} ago", span(now.saturating_sub(at))));
        }
        Stated::At(_) => {}
        Stated::Nothing => {
            problem(TokenProblemCode::Malformed, "it does not say when it expires".to_owned());
        }
        Stated::Unreadable => {
            problem(TokenProblemCode::Malformed, "the moment at which it expires cannot be read".to_owned());
        }
    }
    for (moment, what) in [(times.created, "was made"), (times.not_before, "becomes valid")] {
        let ahead = match moment {
            Stated::At(at) => at.saturating_sub(now),
            Stated::Nothing => continue,
            Stated::Unreadable => {
                let message = format!("the moment at which it {what} cannot be read");
                problem(TokenProblemCode::Malformed, message);
                continue;
            }
        };
        if ahead > LEEWAY_SECONDS {
            let message = format!("it {what} {} in the future: one of the two clocks is wrong", span(ahead));
            problem(TokenProblemCode::NotYetValid, message);
        }
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
