//! The signature of a callback: a JWT (HS256) in the `Authorization` header, over the SHA-256 of the body.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::clock::{self, SECOND};
use crate::webhooks::Letter;

/// The header, or `None` where there is nothing to sign with. The receiver judges the time by the machine's clock.
pub(super) fn authorization(letter: &Letter) -> Option<String> {
    let secret = letter.secret.as_ref()?;
    let hash = Sha256::digest(&letter.body).iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    });
    let owner = if letter.project.contains('-') { "application_id" } else { "api_key" };
    let claims = json!({
        "iat": clock::wall() / SECOND,
        "jti": letter.jti,
        "iss": "Vonage",
        "payload_hash": hash,
        owner: letter.project,
    });
    let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let signed = format!("{}.{}", encode(r#"{"alg":"HS256","typ":"JWT"}"#), encode(&claims.to_string()));
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?.chain_update(&signed);
    Some(format!("Bearer {signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())))
}
