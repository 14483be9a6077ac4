//! The JWT that authenticates a REST call. A new one is made for each attempt.

use std::time::{SystemTime, UNIX_EPOCH};

use http::{HeaderName, HeaderValue, header::AUTHORIZATION};
use serde::Serialize;
use uuid::Uuid;

use crate::{Credentials, Error, Result, jwt::Signer};

/// The service accepts at most five minutes.
pub(crate) const LIFETIME_SECONDS: i64 = 300;

static X_OPENTOK_AUTH: HeaderName = HeaderName::from_static("x-opentok-auth");

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    ist: &'static str,
    iat: i64,
    exp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    application_id: Option<&'a str>,
    jti: String,
}

/// Seconds since 1970, by this machine's clock.
pub(crate) fn now_seconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// A REST JWT that lives for `lifetime` seconds.
pub(crate) fn rest_jwt(credentials: &Credentials, signer: &Signer, lifetime: i64) -> Result<String> {
    let now = now_seconds();
    let project = credentials.project_id();
    signer.jwt(&Claims {
        iss: project,
        ist: "project",
        iat: now,
        exp: now + lifetime,
        application_id: matches!(credentials, Credentials::Application { .. }).then_some(project),
        jti: Uuid::new_v4().to_string(),
    })
}

/// The header of one request.
pub(crate) fn header(credentials: &Credentials, signer: &Signer) -> Result<(HeaderName, HeaderValue)> {
    let jwt = rest_jwt(credentials, signer, LIFETIME_SECONDS)?;
    let (name, text) = match credentials {
        Credentials::ApiKey { .. } => (X_OPENTOK_AUTH.clone(), jwt),
        Credentials::Application { .. } => (AUTHORIZATION, format!("Bearer {jwt}")),
    };
    let mut value = HeaderValue::try_from(text)
        .map_err(|_| Error::configuration("the credentials do not fit into a header"))?;
    value.set_sensitive(true);
    Ok((name, value))
}
