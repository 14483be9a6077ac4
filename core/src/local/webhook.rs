//! Callbacks that the service sends to you: checking that they are genuine.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    Extra,
    error::{Error, ErrorKind, Result},
    local::t1::hex,
    surface::Map,
};

request! {
    /// A callback as it arrived.
    VerifyWebhook {
        required {
            /// The body, unparsed.
            body: String,
            /// The `Authorization` header, with or without `Bearer`.
            authorization: String,
            /// The signature secrets of the account portal; one of them must fit.
            secrets: Vec<String>,
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
    let refused = |reason: &str| Error::new(ErrorKind::Authentication, reason);
    let token = request.authorization.trim();
    let token = token.strip_prefix("Bearer ").unwrap_or(token).trim();
    let (signed, signature) =
        token.rsplit_once('.').ok_or_else(|| refused("the authorization is not a JWT"))?;
    let header = jsonwebtoken::decode_header(token).map_err(|_| refused("the authorization is not a JWT"))?;
    let genuine = header.alg == Algorithm::HS256
        && request.secrets.iter().any(|secret| {
            let key = DecodingKey::from_secret(secret.as_bytes());
            jsonwebtoken::crypto::verify(signature, signed.as_bytes(), &key, Algorithm::HS256)
                .unwrap_or(false)
        });
    if !genuine {
        return Err(refused("the signature fits none of the secrets"));
    }
    let mut claims: Map = jsonwebtoken::dangerous::insecure_decode_claims(token)
        .map_err(|_| refused("the authorization is not a JWT"))?;
    let expected = hex(&Sha256::digest(&request.body));
    let hash = claims.remove("payload_hash");
    let hash = hash.as_ref().and_then(Value::as_str).unwrap_or_default();
    if verify_slices_are_equal(hash.as_bytes(), expected.as_bytes()).is_err() {
        return Err(refused("the body is not the one that was signed"));
    }
    let mut text = |name: &str| claims.remove(name).and_then(|value| value.as_str().map(str::to_owned));
    let (api_key, application_id, jti) = (text("api_key"), text("application_id"), text("jti"));
    let issued_at = claims.remove("iat").and_then(|at| at.as_i64());
    Ok(WebhookClaims {
        api_key,
        application_id,
        issued_at,
        jti,
        extra: claims.into_iter().collect::<Extra>(),
    })
}
