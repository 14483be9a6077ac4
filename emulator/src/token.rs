//! Client tokens: what a browser or phone connects with, in all three forms.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha1::Sha1;

use crate::clock::{Millis, SECOND};
use crate::ids;
use crate::jwt::Jwt;
use crate::project::{Key, Project};

const DAY: i64 = 86_400;
pub(crate) const ROLES: [&str; 4] = ["subscriber", "publisher", "publisheronly", "moderator"];

/// What a token says, once it is trusted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ClientToken {
    pub(crate) session_id: String,
    pub(crate) role: String,
    pub(crate) data: String,
    pub(crate) layout_classes: Vec<String>,
}

/// A token's contents with the times that decide whether it holds.
struct Contents {
    token: ClientToken,
    issued: i64,
    expires: Option<i64>,
}

/// The project that a token claims to be of.
pub(crate) fn claimed_project(token: &str) -> Option<String> {
    if let Some(encoded) = token.strip_prefix("T1==") {
        let plain = decode_t1(encoded).ok()?;
        return field(&plain, "partner_id");
    }
    let jwt = Jwt::parse(token).ok()?;
    jwt.text("application_id").or_else(|| jwt.text("iss")).map(str::to_owned)
}

/// What a T1 token says, in order and without its signature; `None` for what is none.
pub(crate) fn t1_fields(token: &str) -> Option<Map<String, Value>> {
    let plain = decode_t1(token.strip_prefix("T1==")?).ok()?;
    // Between key and data stands a colon: `partner_id=…&sig=…:session_id=…`.
    let (key, signed) = plain.split_once("&sig=")?;
    let (_, data) = signed.split_once(':')?;
    let pairs = form_urlencoded::parse(key.as_bytes()).chain(form_urlencoded::parse(data.as_bytes()));
    Some(pairs.map(|(name, value)| (name.into_owned(), Value::from(value.into_owned()))).collect())
}

/// Checks signature, times, role and that the session is one of the project's.
pub(crate) fn verify(project: &Project, token: &str, now: Millis) -> Result<ClientToken, String> {
    let Contents { token, issued, expires } = match (&project.key, token.strip_prefix("T1==")) {
        (Key::Secret(secret), Some(encoded)) => t1(&project.id, secret, encoded)?,
        (Key::Application, Some(_)) => {
            return Err("a T1 token needs an API key, not an application".to_owned());
        }
        (key, None) => jwt(&project.id, key, token)?,
    };
    let now = i64::try_from(now / SECOND).unwrap_or(i64::MAX);
    let expires = expires.unwrap_or(issued.saturating_add(DAY));
    if expires <= now {
        return Err(format!("the token expired {} s ago", now.saturating_sub(expires)));
    }
    if expires.saturating_sub(issued) > 30 * DAY {
        return Err("the token expires more than 30 days after it was made".to_owned());
    }
    if !ROLES.contains(&token.role.as_str()) {
        return Err(format!("the role \"{}\" is not one of {}", token.role, ROLES.join(", ")));
    }
    if project.sessions.get(&token.session_id).is_none() {
        return Err(match ids::project_of_session(&token.session_id) {
            Some(other) if other != project.id => {
                format!("the session belongs to project {other}, the token to project {}", project.id)
            }
            _ => format!("there is no session {}", token.session_id),
        });
    }
    Ok(token)
}

fn t1(key: &str, secret: &str, encoded: &str) -> Result<Contents, String> {
    let plain = decode_t1(encoded)?;
    let (_, signed) = plain.split_once("sig=").ok_or("the T1 token has no \"sig\"")?;
    let (sig, data) = signed.split_once(':').ok_or("the T1 token has no \":\" after \"sig\"")?;
    if field(&plain, "partner_id").as_deref() != Some(key) {
        return Err(format!("the token is not of API key {key}"));
    }
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).map_err(|error| error.to_string())?;
    mac.update(data.as_bytes());
    let sig = from_hex(sig).ok_or("\"sig\" is not 40 hexadecimal digits")?;
    mac.verify_slice(&sig).map_err(|_| "the signature is wrong")?;

    let get = |name: &str| field(data, name);
    let seconds = |name: &str| -> Result<Option<i64>, String> {
        let Some(text) = get(name).filter(|text| !text.is_empty()) else { return Ok(None) };
        let whole = text.split('.').next().unwrap_or_default();
        whole.parse().map(Some).map_err(|_| format!("\"{name}\" is not a number of seconds"))
    };
    Ok(Contents {
        issued: seconds("create_time")?.ok_or("\"create_time\" is missing")?,
        expires: seconds("expire_time")?,
        token: ClientToken {
            session_id: get("session_id").ok_or("\"session_id\" is missing")?,
            role: get("role").unwrap_or_else(|| "publisher".to_owned()),
            data: get("connection_data").unwrap_or_default(),
            layout_classes: words(&get("initial_layout_class_list").unwrap_or_default()),
        },
    })
}

fn jwt(id: &str, key: &Key, token: &str) -> Result<Contents, String> {
    let jwt = Jwt::parse(token)?;
    match key {
        Key::Secret(secret) => {
            jwt.check_secret(secret)?;
            if jwt.text("iss") != Some(id) || jwt.text("ist") != Some("project") {
                return Err("claims \"iss\" and \"ist\" must be the API key and \"project\"".to_owned());
            }
        }
        Key::Application => {
            jwt.check_private_key()?;
            if jwt.text("application_id") != Some(id) {
                return Err(format!("claim \"application_id\" must be {id}"));
            }
        }
    }
    if jwt.text("scope") != Some("session.connect") {
        return Err("claim \"scope\" must be \"session.connect\"".to_owned());
    }
    // The unified environment's Ruby SDK calls the connection data "data", and its Python SDK sends a list of classes.
    let data = jwt.text("connection_data").or_else(|| jwt.text("data")).unwrap_or_default();
    let layout_classes = match jwt.claims.get("initial_layout_class_list") {
        Some(Value::Array(classes)) => classes.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(classes)) => words(classes),
        _ => Vec::new(),
    };
    Ok(Contents {
        issued: jwt.time("iat")?.ok_or("claim \"iat\" is missing")?,
        expires: jwt.time("exp")?,
        token: ClientToken {
            session_id: jwt.text("session_id").ok_or("claim \"session_id\" is missing")?.to_owned(),
            role: jwt.text("role").unwrap_or("publisher").to_owned(),
            data: data.to_owned(),
            layout_classes,
        },
    })
}

/// Takes both base64 alphabets: Java's SDK writes the URL-safe one.
fn decode_t1(encoded: &str) -> Result<String, String> {
    let body = encoded.trim_end_matches('=').replace('+', "-").replace('/', "_");
    let bytes = URL_SAFE_NO_PAD.decode(body).map_err(|_| "the T1 token is not base64")?;
    String::from_utf8(bytes).map_err(|_| "the T1 token is not text".to_owned())
}

/// A value of a query string, `+` being a space.
fn field(query: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(query.as_bytes())
        .find(|(known, _)| known == name)
        .map(|(_, value)| value.into_owned())
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests;
