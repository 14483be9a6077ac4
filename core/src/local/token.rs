//! Client tokens: what a browser or app connects to a session with.

use serde::Serialize;
use serde_json::{Number, json};
use uuid::Uuid;

use crate::{
    client::{Credentials, Identity},
    error::{Error, Result},
    local::{clock::now_seconds, random::random, session_id, t1},
    surface::check,
};

const DAY: i64 = 86_400;
const SCOPE: &str = "session.connect";

string_enum! {
    /// What a client may do.
    Role {
        /// Subscribe only.
        Subscriber = "subscriber",
        /// Publish, subscribe and signal.
        Publisher = "publisher",
        /// Publish, but not subscribe.
        PublisherOnly = "publisheronly",
        /// As a publisher, and also disconnect and mute others.
        Moderator = "moderator",
    }
}

string_enum! {
    /// The format of a token.
    TokenKind {
        /// A JSON Web Token.
        Jwt = "jwt",
        /// The format of old, `T1==…`; only with an API key and secret.
        T1 = "t1",
    }
}

request! {
    /// Who may connect to what, and for how long.
    GenerateToken {
        required {
            /// The session.
            session_id: String,
        }
        optional {
            /// What the client may do: `publisher` unless set.
            role: Role,
            /// When the token expires, in seconds since 1970: at most 30 days from now, 24 hours unless set.
            expire_time: i64,
            /// How long the token lives, in seconds; instead of `expire_time`.
            ttl: i64,
            /// Text that other clients see with the connection, up to 1,000 characters.
            data: String,
            /// Layout classes of the client's streams, for composed archives and broadcasts.
            initial_layout_class_list: Vec<String>,
            /// `jwt` unless set.
            kind: TokenKind,
            /// When the token is made, in seconds since 1970: now unless set. For reproducible tokens in tests.
            issued_at: i64,
            /// The random part of the token (`jti` for an application). For reproducible tokens in tests.
            nonce: String,
        }
        check = mintable;
    }
}

fn mintable(request: &GenerateToken) -> Result<()> {
    check::length("data", request.data.as_deref(), 0, 1000)?;
    let classes = layout_classes(request);
    check::length("initial_layout_class_list", Some(&classes), 0, 1000)?;
    if request.expire_time.is_some() && request.ttl.is_some() {
        return Err(Error::invalid("ttl", "cannot be given beside `expire_time`"));
    }
    Ok(())
}

fn layout_classes(request: &GenerateToken) -> String {
    request.initial_layout_class_list.as_deref().unwrap_or_default().join(" ")
}

/// When the token expires, given when it is made.
fn expiry(request: &GenerateToken, now: i64) -> Result<i64> {
    let (name, expires) = match (request.expire_time, request.ttl) {
        (None, Some(ttl)) if ttl <= 0 => return Err(Error::invalid("ttl", "must be more than 0 seconds")),
        (None, Some(ttl)) => ("ttl", now.saturating_add(ttl)),
        (expire_time, _) => ("expire_time", expire_time.unwrap_or_else(|| now.saturating_add(DAY))),
    };
    if expires < now {
        return Err(Error::invalid(name, "must not lie in the past"));
    }
    if expires > now.saturating_add(30 * DAY) {
        return Err(Error::invalid(name, "must be within 30 days"));
    }
    Ok(expires)
}

#[derive(Serialize)]
struct ProjectClaims<'a> {
    iss: &'a str,
    ist: &'static str,
    iat: i64,
    exp: i64,
    session_id: &'a str,
    role: &'a str,
    scope: &'static str,
    nonce: Number,
    #[serde(skip_serializing_if = "str::is_empty")]
    initial_layout_class_list: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    connection_data: Option<&'a str>,
}

#[derive(Serialize)]
struct ApplicationClaims<'a> {
    application_id: &'a str,
    scope: &'static str,
    session_id: &'a str,
    role: &'a str,
    initial_layout_class_list: &'a str,
    sub: &'static str,
    acl: serde_json::Value,
    exp: i64,
    iat: i64,
    jti: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    connection_data: Option<&'a str>,
}

/// A client token.
pub(crate) fn mint(identity: &Identity, request: &GenerateToken) -> Result<String> {
    session_id::belongs(identity.project_id(), &request.session_id)?;
    let now = request.issued_at.unwrap_or_else(now_seconds);
    let exp = expiry(request, now)?;
    let classes = layout_classes(request);
    let (session_id, data) = (request.session_id.as_str(), request.data.as_deref());
    let role = request.role.as_ref().map_or("publisher", Role::as_str);
    let t1 = request.kind == Some(TokenKind::T1);
    match identity.credentials() {
        Credentials::ApiKey { key, .. } if t1 => {
            let nonce = request.nonce.clone().unwrap_or_else(|| random().to_string());
            let fields = t1::Fields {
                session_id,
                create_time: now,
                nonce: &nonce,
                role,
                expire_time: exp,
                connection_data: data,
                layout_classes: &classes,
            };
            t1::make(key, identity.signer(), &fields)
        }
        Credentials::ApiKey { key, .. } => identity.signer().jwt(&ProjectClaims {
            iss: key,
            ist: "project",
            iat: now,
            exp,
            session_id,
            role,
            scope: SCOPE,
            nonce: nonce(request.nonce.as_deref())?,
            initial_layout_class_list: &classes,
            connection_data: data,
        }),
        Credentials::Application { .. } if t1 => {
            Err(Error::invalid("kind", "t1 is not possible for a Vonage application"))
        }
        Credentials::Application { id, .. } => identity.signer().jwt(&ApplicationClaims {
            application_id: id,
            scope: SCOPE,
            session_id,
            role,
            initial_layout_class_list: &classes,
            sub: "video",
            acl: json!({ "paths": { "/session/**": {} } }),
            exp,
            iat: now,
            jti: request.nonce.as_deref().unwrap_or(&Uuid::new_v4().to_string()),
            connection_data: data,
        }),
    }
}

/// The service expects a number.
fn nonce(given: Option<&str>) -> Result<Number> {
    match given {
        Some(text) => text.parse().map_err(|_| Error::invalid("nonce", "must be a decimal number")),
        None => Ok(Number::from_f64(random()).unwrap_or_else(|| 0.into())),
    }
}
