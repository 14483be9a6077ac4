//! The JWT that authenticates a REST call. A new one is made for each attempt.

use http::{HeaderName, HeaderValue, header::AUTHORIZATION};
use serde::Serialize;

use crate::{
    client::{Credentials, Identity},
    error::{Error, Result},
    local::{clock::now_seconds, random::unique},
};

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

/// A REST JWT that lives for `ttl` seconds.
pub(crate) fn rest_jwt(identity: &Identity, ttl: i64) -> Result<String> {
    let now = now_seconds();
    let project = identity.project_id();
    let application = matches!(identity.credentials(), Credentials::Application { .. });
    identity.signer().jwt(&Claims {
        iss: project,
        ist: if matches!(identity.credentials(), Credentials::Account { .. }) {
            "account"
        } else {
            "project"
        },
        iat: now,
        exp: now.saturating_add(ttl),
        application_id: application.then_some(project),
        jti: unique().to_string(),
    })
}

/// The header of one request.
pub(crate) fn header(identity: &Identity) -> Result<(HeaderName, HeaderValue)> {
    let jwt = rest_jwt(identity, identity.jwt_ttl().into())?;
    let (name, text) = match identity.credentials() {
        Credentials::ApiKey { .. } | Credentials::Account { .. } => (X_OPENTOK_AUTH.clone(), jwt),
        Credentials::Application { .. } => (AUTHORIZATION, format!("Bearer {jwt}")),
    };
    let mut value = HeaderValue::try_from(text)
        .map_err(|_| Error::configuration("the credentials do not fit into a header"))?;
    value.set_sensitive(true);
    Ok((name, value))
}
