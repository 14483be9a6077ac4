//! JSON web tokens: reading their parts and checking their signatures.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, crypto};
use serde_json::{Map, Value};

use crate::development;

/// The parts of a token, not yet trusted.
#[derive(Debug)]
pub(crate) struct Jwt<'a> {
    pub(crate) header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    signed: &'a str,
    signature: &'a str,
}

impl<'a> Jwt<'a> {
    pub(crate) fn parse(text: &'a str) -> Result<Self, String> {
        let (signed, signature) = text.rsplit_once('.').ok_or("the token is not a JWT")?;
        let (header, claims) = signed.split_once('.').ok_or("the token is not a JWT")?;
        Ok(Self { header: part(header, "header")?, claims: part(claims, "payload")?, signed, signature })
    }

    pub(crate) fn text(&self, claim: &str) -> Option<&str> {
        self.claims.get(claim)?.as_str()
    }

    /// A time in whole seconds; fractions are cut off.
    pub(crate) fn time(&self, claim: &str) -> Result<Option<i64>, String> {
        match self.claims.get(claim) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => whole_seconds(value)
                .map(Some)
                .ok_or_else(|| format!("claim \"{claim}\" is not a number of seconds")),
        }
    }

    pub(crate) fn check_secret(&self, secret: &str) -> Result<(), String> {
        self.check(Algorithm::HS256, "HS256", &DecodingKey::from_secret(secret.as_bytes()))
    }

    /// Checks that the development private key, which is every application's, signed the token.
    pub(crate) fn check_private_key(&self) -> Result<(), String> {
        let key = DecodingKey::from_rsa_pem(development::PUBLIC_KEY.as_bytes())
            .map_err(|error| format!("the development key cannot be read: {error}"))?;
        self.check(Algorithm::RS256, "RS256", &key)
    }

    fn check(&self, algorithm: Algorithm, name: &str, key: &DecodingKey) -> Result<(), String> {
        if self.header.get("alg").and_then(Value::as_str) != Some(name) {
            return Err(format!("the token must be signed with {name}"));
        }
        match crypto::verify(self.signature, self.signed.as_bytes(), key, algorithm) {
            Ok(true) => Ok(()),
            Ok(false) | Err(_) => Err("the signature is wrong".to_owned()),
        }
    }
}

fn part(text: &str, name: &str) -> Result<Map<String, Value>, String> {
    let problem = || format!("the {name} of the JWT cannot be read");
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| problem())?;
    serde_json::from_slice(&bytes).map_err(|_| problem())
}

fn whole_seconds(value: &Value) -> Option<i64> {
    let text = value.as_number()?.to_string();
    value.as_i64().or_else(|| text.split_once('.')?.0.parse().ok())
}
