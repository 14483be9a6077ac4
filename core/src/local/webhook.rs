//! Callbacks that the service sends to you: checking that they are genuine, and signing them as it does.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use jsonwebtoken::{Algorithm, DecodingKey};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    Extra,
    error::{Error, ErrorKind, Result},
    local::{clock::now_seconds, jwt::Signer, random::unique, t1::hex},
    surface::Map,
};

/// Who signs callbacks.
const ISSUER: &str = "Vonage";

/// How old a callback may be, in seconds, unless told otherwise: an older one may have been recorded, and is sent again.
const MAX_AGE: i64 = 5 * 60;

/// How far clocks may be apart, in seconds.
const SKEW: i64 = 30;

request! {
    /// A callback as it arrived.
    VerifyWebhook {
        required {
            /// The body, unparsed: text, or bytes in UTF-8.
            #[take(text_or_bytes)]
            body: String,
            /// The `Authorization` header, with or without `Bearer`; in Node, Python and Ruby also all headers.
            #[take(text_or_headers)]
            authorization: String,
            /// The signature secrets of the account portal; one of them must fit.
            secrets: Vec<String>,
        }
        optional {
            /// How old it may be, in seconds: 300 unless set; 0 for any age.
            max_age: i64,
            /// The moment at which it is checked, in seconds since 1970: now unless set.
            at: i64,
        }
    }
}

request! {
    /// A callback to sign.
    SignWebhook {
        required {
            /// The body, as it will be sent: text, or bytes in UTF-8.
            #[take(text_or_bytes)]
            body: String,
            /// The signature secret.
            secret: String,
        }
        optional {
            /// The API key that it names: none unless set.
            api_key: String,
            /// The application that it names: none unless set.
            application_id: String,
            /// When it was sent, in seconds since 1970: now unless set.
            at: i64,
            /// Its identifier: a random one unless set.
            jti: String,
        }
    }
}

response! {
    /// What a genuine callback's JWT says.
    WebhookClaims {
        required {}
        optional {
            /// The API key.
            api_key: String,
            /// The application's id.
            application_id: String,
            /// When it was sent, in seconds since 1970.
            issued_at: i64,
            /// Its identifier.
            jti: String,
        }
    }
}

/// What is said to be signed of a body: its SHA-256.
pub(crate) fn payload_hash(body: &str) -> String {
    hex(&Sha256::digest(body))
}

#[derive(Serialize)]
struct Signed<'a> {
    iat: i64,
    jti: &'a str,
    iss: &'static str,
    payload_hash: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    application_id: Option<&'a str>,
}

/// The `Authorization` header of a callback.
pub(crate) fn sign(request: &SignWebhook) -> Result<String> {
    let fresh = unique().to_string();
    let claims = Signed {
        iat: request.at.unwrap_or_else(now_seconds),
        jti: request.jti.as_deref().unwrap_or(&fresh),
        iss: ISSUER,
        payload_hash: payload_hash(&request.body),
        api_key: request.api_key.as_deref(),
        application_id: request.application_id.as_deref(),
    };
    let token = Signer::secret(request.secret.as_bytes())?.jwt(&claims)?;
    Ok(format!("Bearer {token}"))
}

/// Checks a signed callback; returns what its JWT says, and the SHA-256 of its body.
pub(crate) fn verify(request: &VerifyWebhook) -> Result<(WebhookClaims, String)> {
    if request.secrets.is_empty() {
        return Err(Error::invalid("secrets", "must not be empty"));
    }
    if request.max_age.is_some_and(i64::is_negative) {
        return Err(Error::invalid("max_age", "must not be negative"));
    }
    let mut claims = genuine(bearer(&request.authorization), &request.secrets)?;
    if let Some(issuer) = claims.get("iss").filter(|issuer| *issuer != ISSUER) {
        return Err(refused(&format!("the JWT was issued by {issuer}, not by {ISSUER}")));
    }
    let expected = payload_hash(&request.body);
    let hash = claims.remove("payload_hash");
    let hash = hash.as_ref().and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
    if verify_slices_are_equal(hash.as_bytes(), expected.as_bytes()).is_err() {
        return Err(refused("the body is not the one that was signed"));
    }
    timely(&claims, request.at.unwrap_or_else(now_seconds), request.max_age.unwrap_or(MAX_AGE))?;
    let mut text = |name: &str| match claims.remove(name)? {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let (api_key, application_id, jti) = (text("api_key"), text("application_id"), text("jti"));
    let issued_at = claims.remove("iat").as_ref().and_then(seconds);
    let extra = claims.into_iter().collect::<Extra>();
    Ok((WebhookClaims { api_key, application_id, issued_at, jti, extra }, expected))
}

fn refused(reason: &str) -> Error {
    Error::new(ErrorKind::Authentication, reason)
}

/// The name of a scheme is written in any case (RFC 9110).
fn bearer(authorization: &str) -> &str {
    let token = authorization.trim();
    match token.split_once(' ') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bearer") => rest.trim(),
        _ => token,
    }
}

/// The claims of a JWT that one of the secrets has signed.
fn genuine(token: &str, secrets: &[String]) -> Result<Map> {
    let (signed, signature) =
        token.rsplit_once('.').ok_or_else(|| refused("the authorization is not a JWT"))?;
    let header = jsonwebtoken::decode_header(token).map_err(|_| refused("the authorization is not a JWT"))?;
    let fits = header.alg == Algorithm::HS256
        && secrets.iter().any(|secret| {
            let key = DecodingKey::from_secret(secret.as_bytes());
            jsonwebtoken::crypto::verify(signature, signed.as_bytes(), &key, Algorithm::HS256)
                .unwrap_or(false)
        });
    if !fits {
        return Err(refused("the signature fits none of the secrets"));
    }
    // What must be understood is not (RFC 7515).
    if header.crit.is_some() {
        return Err(refused("the JWT demands an extension that is not known"));
    }
    jsonwebtoken::dangerous::insecure_decode_claims(token)
        .map_err(|_| refused("the authorization is not a JWT"))
}

/// Whether it is of this time: what is said of it must be readable.
fn timely(claims: &Map, now: i64, max_age: i64) -> Result<()> {
    let time = |name: &str| match claims.get(name) {
        None => Ok(None),
        Some(claim) => {
            seconds(claim).map(Some).ok_or_else(|| refused("the JWT has a time that cannot be read"))
        }
    };
    if time("exp")?.is_some_and(|expires| expires.saturating_add(SKEW) <= now) {
        return Err(refused("the callback has expired"));
    }
    if time("nbf")?.is_some_and(|begins| begins > now.saturating_add(SKEW)) {
        return Err(refused("the callback is not valid yet"));
    }
    let Some(issued) = time("iat")? else {
        return if max_age == 0 { Ok(()) } else { Err(refused("the JWT does not say when it was issued")) };
    };
    if issued > now.saturating_add(SKEW) {
        return Err(refused("the callback was sent in the future"));
    }
    if max_age > 0 && now.saturating_sub(issued) > max_age.saturating_add(SKEW) {
        return Err(refused("the callback is too old"));
    }
    Ok(())
}

/// A number of seconds, whole or not.
#[expect(clippy::cast_possible_truncation, reason = "checked to lie within 2^53")]
fn seconds(claim: &Value) -> Option<i64> {
    claim.as_i64().or_else(|| claim.as_f64().filter(|at| at.abs() < 9e15).map(|at| at.floor() as i64))
}
