//! Client tokens: what a browser or app connects to a session with.

use serde::Serialize;
use serde_json::Number;

use crate::{
    Json,
    client::{Credentials, Identity},
    error::{Error, Result},
    local::{
        clock::now_seconds,
        random::{random, unique},
        session_id, t1,
    },
    surface::{arguments::Argument, check, field::Field},
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
    #[serde(skip_serializing_if = "Option::is_none")]
    create_time: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expire_time: Option<i64>,
}

#[derive(Serialize)]
struct ApplicationClaims<'a> {
    application_id: &'a str,
    scope: &'static str,
    session_id: &'a str,
    role: &'a str,
    initial_layout_class_list: &'a str,
    sub: &'static str,
    acl: Acl,
    exp: i64,
    iat: i64,
    jti: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    connection_data: Option<&'a str>,
}

/// All of the sessions' paths.
#[derive(Default, Serialize)]
struct Acl {
    paths: Paths,
}

#[derive(Default, Serialize)]
struct Paths {
    #[serde(rename = "/session/**")]
    session: Anything,
}

#[derive(Default, Serialize)]
struct Anything {}

/// A token as a face of the past has put it together, by rules of its own.
#[doc(hidden)]
#[derive(Debug, Clone, Default)]
pub struct TokenDraft {
    pub session_id: String,
    pub role: String,
    /// Seconds since 1970.
    pub issued_at: i64,
    /// Seconds since 1970.
    pub expire_time: i64,
    pub data: Option<String>,
    /// Separated by blanks.
    pub layout_classes: Option<String>,
    /// In the format of old.
    pub t1: Option<bool>,
    /// Says both moments once more, under the names that T1 has for them.
    pub times: Option<bool>,
}

argument! {
    TokenDraft {
        required {
            session_id: String,
            role: String,
            issued_at: i64,
            expire_time: i64,
        }
        optional {
            data: String,
            layout_classes: String,
            t1: bool,
            times: bool,
        }
    }
}

impl TokenDraft {
    /// Reads it from JSON.
    pub fn from_json(given: Json) -> Result<Self> {
        Self::take(given, Field::ROOT)
    }
}

/// A client token.
pub(crate) fn mint(identity: &Identity, request: &GenerateToken) -> Result<String> {
    session_id::belongs(identity.project_id(), &request.session_id)?;
    let now = request.issued_at.unwrap_or_else(now_seconds);
    let token = Token {
        session_id: &request.session_id,
        role: request.role.as_ref().map_or("publisher", Role::as_str),
        issued_at: now,
        expires_at: expiry(request, now)?,
        data: request.data.as_deref(),
        layout_classes: &layout_classes(request),
        nonce: request.nonce.as_deref(),
        times: false,
    };
    if request.kind == Some(TokenKind::T1) { token.t1(identity) } else { token.jwt(identity) }
}

/// A client token of which nothing is checked.
pub(crate) fn sign(identity: &Identity, draft: &TokenDraft) -> Result<String> {
    let token = Token {
        session_id: &draft.session_id,
        role: &draft.role,
        issued_at: draft.issued_at,
        expires_at: draft.expire_time,
        data: draft.data.as_deref(),
        layout_classes: draft.layout_classes.as_deref().unwrap_or_default(),
        nonce: None,
        times: draft.times == Some(true),
    };
    if draft.t1 == Some(true) { token.t1(identity) } else { token.jwt(identity) }
}

/// What a token says, whatever its format.
struct Token<'a> {
    session_id: &'a str,
    role: &'a str,
    issued_at: i64,
    expires_at: i64,
    data: Option<&'a str>,
    layout_classes: &'a str,
    nonce: Option<&'a str>,
    times: bool,
}

impl Token<'_> {
    fn jwt(&self, identity: &Identity) -> Result<String> {
        match identity.credentials() {
            Credentials::ApiKey { key, .. } => identity.signer().jwt(&ProjectClaims {
                iss: key,
                ist: "project",
                iat: self.issued_at,
                exp: self.expires_at,
                session_id: self.session_id,
                role: self.role,
                scope: SCOPE,
                nonce: nonce(self.nonce)?,
                initial_layout_class_list: self.layout_classes,
                connection_data: self.data,
                create_time: self.times.then_some(self.issued_at),
                expire_time: self.times.then_some(self.expires_at),
            }),
            Credentials::Application { id, .. } => identity.signer().jwt(&ApplicationClaims {
                application_id: id,
                scope: SCOPE,
                session_id: self.session_id,
                role: self.role,
                initial_layout_class_list: self.layout_classes,
                sub: "video",
                acl: Acl::default(),
                exp: self.expires_at,
                iat: self.issued_at,
                jti: self.nonce.unwrap_or(&unique().to_string()),
                connection_data: self.data,
            }),
            Credentials::Account { .. } => Err(no_account()),
        }
    }

    fn t1(&self, identity: &Identity) -> Result<String> {
        if matches!(identity.credentials(), Credentials::Account { .. }) {
            return Err(no_account());
        }
        let nonce = self.nonce.map_or_else(|| random().to_string(), str::to_owned);
        let fields = t1::Fields {
            session_id: self.session_id,
            create_time: self.issued_at,
            nonce: &nonce,
            role: self.role,
            expire_time: self.expires_at,
            connection_data: self.data,
            layout_classes: self.layout_classes,
        };
        t1::make(identity.project_id(), identity.signer(), &fields)
    }
}

fn no_account() -> Error {
    Error::configuration("account credentials make no tokens; those are a project's")
}

/// The service expects a number.
fn nonce(given: Option<&str>) -> Result<Number> {
    match given {
        Some(text) => text.parse().map_err(|_| Error::invalid("nonce", "must be a decimal number")),
        None => Ok(Number::from_f64(random()).unwrap_or_else(|| 0.into())),
    }
}
