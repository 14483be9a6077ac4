//! Callbacks that the service sends to you: checking that they are genuine.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    Extra,
    error::{Error, ErrorKind, Result},
    local::{clock::now_seconds, t1::hex},
    surface::Map,
};

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
            /// The `Authorization` header, with or without `Bearer`.
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
            /// Its identifier: the same when it is delivered again.
            jti: String,
        }
    }
}

/// Checks a signed callback.
pub(crate) fn verify(request: &VerifyWebhook) -> Result<WebhookClaims> {
    if request.secrets.is_empty() {
        return Err(Error::invalid("secrets", "must not be empty"));
    }
    if request.max_age.is_some_and(i64::is_negative) {
        return Err(Error::invalid("max_age", "must not be negative"));
    }
    let mut claims = genuine(bearer(&request.authorization), &request.secrets)?;
    let expected = hex(&Sha256::digest(&request.body));
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
    Ok(WebhookClaims {
        api_key,
        application_id,
        issued_at,
        jti,
        extra: claims.into_iter().collect::<Extra>(),
    })
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
