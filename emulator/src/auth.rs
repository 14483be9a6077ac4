//! Who is calling: the request JWT, checked as the service does.

use std::collections::BTreeMap;

use http::HeaderMap;

use crate::clock::{self, SECOND};
use crate::development::{ACCOUNT_KEY, ACCOUNT_SECRET};
use crate::error::ServiceError;
use crate::jwt::Jwt;
use crate::project::{Key, Project};

/// Clocks of client and server may differ by this much.
const SKEW: i64 = 30;
const API_KEY_LIFETIME: i64 = 5 * 60;
/// The official SDKs of the unified environment sign for 15 minutes, some without an `exp`.
const APPLICATION_LIFETIME: i64 = 15 * 60;

/// The project whose credentials signed the request, or the account ([`ACCOUNT_KEY`]); or a 403 that says why none did.
pub(crate) fn authenticate(
    projects: &BTreeMap<String, Project>,
    headers: &HeaderMap,
    path_project: Option<&str>,
) -> Result<String, ServiceError> {
    let now = i64::try_from(clock::wall() / SECOND).unwrap_or(i64::MAX);
    let project = match credentials(headers) {
        Some(Credentials::ApiKey(token)) => by_api_key(projects, token, now),
        Some(Credentials::Application(token)) => by_application(projects, token, now),
        None => Err("send X-OPENTOK-AUTH (API key) or Authorization: Bearer (application)".to_owned()),
    }
    .map_err(ServiceError::unauthenticated)?;
    match path_project {
        Some(other) if other != project && project != ACCOUNT_KEY => Err(ServiceError::unauthenticated(
            format!("the path names project {other}, the token is project {project}'s"),
        )),
        _ => Ok(project),
    }
}

/// The project whose request token this was at the time, in seconds, or why it was none.
pub(crate) fn verify(projects: &BTreeMap<String, Project>, token: &str, at: i64) -> Result<String, String> {
    if Jwt::parse(token)?.claims.contains_key("application_id") {
        by_application(projects, token, at)
    } else {
        by_api_key(projects, token, at)
    }
}

/// The project that a request claims to be of, for the journal; nothing is checked.
pub(crate) fn claimed_project(headers: &HeaderMap) -> Option<String> {
    let (Credentials::ApiKey(token) | Credentials::Application(token)) = credentials(headers)?;
    let jwt = Jwt::parse(token).ok()?;
    jwt.text("application_id").or_else(|| jwt.text("iss")).map(str::to_owned)
}

enum Credentials<'a> {
    ApiKey(&'a str),
    Application(&'a str),
}

fn credentials(headers: &HeaderMap) -> Option<Credentials<'_>> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(token) = text("x-opentok-auth") {
        return Some(Credentials::ApiKey(token));
    }
    let (scheme, token) = text("authorization")?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| Credentials::Application(token.trim()))
}

fn by_api_key(projects: &BTreeMap<String, Project>, token: &str, now: i64) -> Result<String, String> {
    let jwt = Jwt::parse(token)?;
    let key = jwt.text("iss").ok_or("claim \"iss\" must be the API key")?;
    let (secret, kind) = if key == ACCOUNT_KEY {
        (ACCOUNT_SECRET, "account")
    } else {
        let project = projects.get(key).ok_or_else(|| format!("there is no project with API key {key}"))?;
        if project.suspended {
            return Err(format!("project {key} is suspended"));
        }
        let Key::Secret(secret) = &project.key else {
            return Err("X-OPENTOK-AUTH takes an API key, not an application id".to_owned());
        };
        (secret.as_str(), "project")
    };
    jwt.check_secret(secret)?;
    // Ruby's SDK puts "ist" into the header, and the service takes it from there.
    let ist = jwt.claims.get("ist").or_else(|| jwt.header.get("ist")).and_then(|ist| ist.as_str());
    if ist != Some(kind) {
        return Err(format!("claim \"ist\" must be \"{kind}\""));
    }
    let issued = jwt.time("iat")?.ok_or("claim \"iat\" is missing")?;
    let expires = jwt.time("exp")?.ok_or("claim \"exp\" is missing")?;
    check_lifetime(issued, expires, API_KEY_LIFETIME, now)?;
    Ok(key.to_owned())
}

fn by_application(projects: &BTreeMap<String, Project>, token: &str, now: i64) -> Result<String, String> {
    let jwt = Jwt::parse(token)?;
    let id = jwt.text("application_id").ok_or("claim \"application_id\" is missing")?;
    match projects.get(id) {
        Some(Project { key: Key::Application, .. }) => jwt.check_private_key()?,
        _ => return Err(format!("there is no application {id}")),
    }
    if jwt.claims.get("jti").is_none() {
        return Err("claim \"jti\" is missing".to_owned());
    }
    let issued = jwt.time("iat")?.ok_or("claim \"iat\" is missing")?;
    let expires = jwt.time("exp")?.unwrap_or(issued.saturating_add(APPLICATION_LIFETIME));
    check_lifetime(issued, expires, APPLICATION_LIFETIME, now)?;
    Ok(id.to_owned())
}

fn check_lifetime(issued: i64, expires: i64, longest: i64, now: i64) -> Result<(), String> {
    if expires <= now {
        return Err(format!("the token expired {} s ago", now.saturating_sub(expires)));
    }
    if issued > now.saturating_add(SKEW) {
        return Err("claim \"iat\" lies in the future".to_owned());
    }
    if expires.saturating_sub(issued) > longest.saturating_add(SKEW) {
        return Err(format!("claim \"exp\" may be at most {longest} s after \"iat\""));
    }
    Ok(())
}
