//! Signing compact JWTs with a key that is prepared once.
//!
//! The `jsonwebtoken` crate checks tokens here; it does not sign them, because it parses the RSA key anew
//! for every signature (566 µs against 230 µs).

use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha1::Sha1;
use sha2::Sha256;

use crate::{
    client::{Credentials, PrivateKey},
    error::{Error, ErrorKind, Result},
};

// {"alg":"HS256","typ":"JWT"} and {"alg":"RS256","typ":"JWT"}
const HS256: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";
const RS256: &str = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.";

/// A secret with its HMAC pads computed.
#[derive(Clone)]
pub(crate) struct Secret {
    sha256: Hmac<Sha256>,
    sha1: Hmac<Sha1>,
}

/// The client's key, ready to sign.
#[derive(Clone)]
pub(crate) enum Signer {
    Secret(Box<Secret>),
    Rsa(PrivateKey),
}

impl Signer {
    pub(crate) fn new(credentials: &Credentials) -> Result<Self> {
        if let Credentials::Application { private_key, .. } = credentials {
            return Ok(Self::Rsa(private_key.clone()));
        }
        Self::secret(credentials.secret().unwrap_or_default())
    }

    pub(crate) fn secret(secret: &[u8]) -> Result<Self> {
        let unusable = |_| Error::configuration("the secret cannot be used as a key");
        Ok(Self::Secret(Box::new(Secret {
            sha256: Hmac::new_from_slice(secret).map_err(unusable)?,
            sha1: Hmac::new_from_slice(secret).map_err(unusable)?,
        })))
    }

    /// A signed JWT with these claims, in their own order.
    pub(crate) fn jwt(&self, claims: &impl Serialize) -> Result<String> {
        let claims = serde_json::to_vec(claims).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the claims are not JSON").source(error)
        })?;
        let mut token = String::with_capacity(claims.len().saturating_mul(2).saturating_add(400));
        token.push_str(match self {
            Self::Secret(_) => HS256,
            Self::Rsa(_) => RS256,
        });
        BASE64_URL_SAFE_NO_PAD.encode_string(&claims, &mut token);
        match self {
            Self::Secret(secret) => {
                let signature = secret.sha256.clone().chain_update(&token).finalize().into_bytes();
                token.push('.');
                BASE64_URL_SAFE_NO_PAD.encode_string(signature, &mut token);
            }
            Self::Rsa(key) => {
                let signature = rs256(key.pair(), token.as_bytes())?;
                token.push('.');
                BASE64_URL_SAFE_NO_PAD.encode_string(signature, &mut token);
            }
        }
        Ok(token)
    }

    /// The HMAC-SHA1 of a T1 token; an application has no secret to make one with.
    pub(crate) fn sha1(&self, data: &[u8]) -> Option<[u8; 20]> {
        match self {
            Self::Secret(secret) => {
                Some(secret.sha1.clone().chain_update(data).finalize().into_bytes().into())
            }
            Self::Rsa(_) => None,
        }
    }
}

fn rs256(pair: &KeyPair, message: &[u8]) -> Result<Vec<u8>> {
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
        .map_err(|_| Error::configuration("the private key cannot sign"))?;
    Ok(signature)
}
