//! Who is calling: an `OpenTok` key and secret, or a Vonage application and its private key.

use std::{fmt, fs, path::Path};

use aws_lc_rs::rsa::KeyPair;
use rustls_pki_types::{PrivateKeyDer, pem::PemObject};
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};

/// The credentials of a client. They are never guessed from the shape of a text.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credentials {
    /// An `OpenTok` project: numeric API key and secret. Calls go to `https://api.opentok.com`.
    ApiKey {
        /// The project's API key.
        key: String,
        /// The project's secret.
        secret: SecretString,
    },
    /// A Vonage application. Calls go to `https://video.api.vonage.com`.
    Application {
        /// The application's UUID.
        id: String,
        /// The application's RSA key.
        private_key: PrivateKey,
    },
}

impl Credentials {
    /// An `OpenTok` project's key and secret.
    pub fn api_key(key: impl Into<String>, secret: impl Into<String>) -> Result<Self> {
        let (key, secret) = (key.into(), secret.into());
        if key.trim().is_empty() {
            return Err(Error::invalid("api_key", "must not be empty"));
        }
        if secret.trim().is_empty() {
            return Err(Error::invalid("api_secret", "must not be empty"));
        }
        Ok(Self::ApiKey { key, secret: secret.into() })
    }

    /// A Vonage application's id and private key.
    pub fn application(id: impl Into<String>, private_key: PrivateKey) -> Result<Self> {
        let id = id.into();
        if id.trim().is_empty() {
            return Err(Error::invalid("application_id", "must not be empty"));
        }
        Ok(Self::Application { id, private_key })
    }

    /// From `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID` and
    /// `VONAGE_PRIVATE_KEY` or `VONAGE_PRIVATE_KEY_PATH`.
    ///
    /// Both kinds at once is an error: neither would be a safe guess.
    pub fn from_env() -> Result<Self> {
        Self::from_lookup(variable)
    }

    pub(crate) fn from_lookup(get: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let incomplete = |missing: &str, given: &str| {
            Err(Error::configuration(format!("{given} is set in the environment but {missing} is not")))
        };
        match (get("OPENTOK_API_KEY"), get("VONAGE_APPLICATION_ID")) {
            (Some(_), Some(_)) => Err(Error::configuration(
                "both OPENTOK_API_KEY and VONAGE_APPLICATION_ID are set in the environment: unset one of them",
            )),
            (Some(key), None) => match get("OPENTOK_API_SECRET") {
                Some(secret) => Self::api_key(key, secret),
                None => incomplete("OPENTOK_API_SECRET", "OPENTOK_API_KEY"),
            },
            (None, Some(id)) => match (get("VONAGE_PRIVATE_KEY"), get("VONAGE_PRIVATE_KEY_PATH")) {
                (Some(pem), _) => Self::application(id, PrivateKey::from_pem(pem)?),
                (None, Some(path)) => Self::application(id, PrivateKey::from_path(path)?),
                (None, None) => {
                    incomplete("VONAGE_PRIVATE_KEY or VONAGE_PRIVATE_KEY_PATH", "VONAGE_APPLICATION_ID")
                }
            },
            (None, None) => Err(Error::configuration(
                "no credentials in the environment: set OPENTOK_API_KEY and OPENTOK_API_SECRET, \
                 or VONAGE_APPLICATION_ID and VONAGE_PRIVATE_KEY (or VONAGE_PRIVATE_KEY_PATH)",
            )),
        }
    }

    /// The API key or the application id: what stands in paths, tokens and session ids.
    #[must_use]
    pub fn project_id(&self) -> &str {
        match self {
            Self::ApiKey { key, .. } => key,
            Self::Application { id, .. } => id,
        }
    }

    pub(crate) fn default_url(&self) -> &'static str {
        match self {
            Self::ApiKey { .. } => "https://api.opentok.com",
            Self::Application { .. } => "https://video.api.vonage.com",
        }
    }

    /// The bytes with which HS256 and T1 are signed.
    pub(crate) fn secret(&self) -> Option<&[u8]> {
        match self {
            Self::ApiKey { secret, .. } => Some(secret.expose_secret().as_bytes()),
            Self::Application { .. } => None,
        }
    }
}

/// A variable of the environment; an empty one counts as not set.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ApiKey { key, .. } => f.debug_struct("ApiKey").field("key", key).finish_non_exhaustive(),
            Self::Application { id, .. } => {
                f.debug_struct("Application").field("id", id).finish_non_exhaustive()
            }
        }
    }
}

/// An RSA private key, parsed once.
#[derive(Clone)]
pub struct PrivateKey(std::sync::Arc<KeyPair>);

impl PrivateKey {
    /// From PEM text or bytes: PKCS#1 (`BEGIN RSA PRIVATE KEY`) or PKCS#8 (`BEGIN PRIVATE KEY`).
    ///
    /// A literal `\n`, as found in environment variables, counts as a line break.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let text = std::str::from_utf8(pem.as_ref()).map_err(|_| Self::wrong("is not text"))?;
        let text = text.replace("\\r", "").replace("\\n", "\n");
        if !text.contains("-----BEGIN") {
            return Err(Self::wrong(
                "is not PEM text (it must start with -----BEGIN PRIVATE KEY-----); a file goes into `private_key_path`",
            ));
        }
        let pair = match PrivateKeyDer::from_pem_slice(text.as_bytes()) {
            Ok(PrivateKeyDer::Pkcs1(der)) => KeyPair::from_der(der.secret_pkcs1_der()),
            Ok(PrivateKeyDer::Pkcs8(der)) => KeyPair::from_pkcs8(der.secret_pkcs8_der()),
            Ok(_) => return Err(Self::wrong("must be an RSA key")),
            Err(_) => {
                return Err(Self::wrong(
                    "is not a readable PEM private key (PKCS#1 or PKCS#8, without a passphrase)",
                ));
            }
        };
        let pair = pair.map_err(|_| Self::wrong("is not a valid RSA key of 2048 to 8192 bits"))?;
        Ok(Self(pair.into()))
    }

    /// From a PEM file.
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let pem = fs::read(path).map_err(|error| {
            Error::invalid("private_key_path", format!("cannot read {}: {error}", path.display()))
                .source(error)
        })?;
        Self::from_pem(pem)
    }

    pub(crate) fn pair(&self) -> &KeyPair {
        &self.0
    }

    fn wrong(reason: &str) -> Error {
        Error::invalid("private_key", reason)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(..)")
    }
}
