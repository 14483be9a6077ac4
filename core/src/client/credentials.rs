//! Who is calling: an `OpenTok` key and secret, a Vonage application and its private key, or the account of all projects.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::{
    client::PrivateKey,
    error::{Error, Result},
};

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
    /// An `OpenTok` account, for the operations of the group `account` only. Calls go to `https://api.opentok.com`.
    Account {
        /// The account's key, of its settings in the portal.
        key: String,
        /// The account's secret.
        secret: SecretString,
    },
}

impl Credentials {
    /// An `OpenTok` project's key and secret.
    pub fn api_key(key: impl Into<String>, secret: impl Into<String>) -> Result<Self> {
        let (key, secret) = pair(["api_key", "api_secret"], key.into(), secret.into())?;
        Ok(Self::ApiKey { key, secret })
    }

    /// An `OpenTok` account's key and secret, which its administrators find in the portal's account settings. They are not
    /// those of a project.
    pub fn account(key: impl Into<String>, secret: impl Into<String>) -> Result<Self> {
        let (key, secret) = pair(["account_key", "account_secret"], key.into(), secret.into())?;
        Ok(Self::Account { key, secret })
    }

    /// A Vonage application's id and private key.
    pub fn application(id: impl Into<String>, private_key: PrivateKey) -> Result<Self> {
        let id = id.into();
        whole("application_id", &id)?;
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

    /// The API key or the application id: what stands in paths, tokens and session ids. Of an account, its key.
    #[must_use]
    pub fn project_id(&self) -> &str {
        match self {
            Self::ApiKey { key, .. } | Self::Account { key, .. } => key,
            Self::Application { id, .. } => id,
        }
    }

    pub(crate) fn default_url(&self) -> &'static str {
        match self {
            Self::ApiKey { .. } | Self::Account { .. } => "https://api.opentok.com",
            Self::Application { .. } => "https://video.api.vonage.com",
        }
    }

    /// The bytes with which HS256 and T1 are signed.
    pub(crate) fn secret(&self) -> Option<&[u8]> {
        match self {
            Self::ApiKey { secret, .. } | Self::Account { secret, .. } => {
                Some(secret.expose_secret().as_bytes())
            }
            Self::Application { .. } => None,
        }
    }
}

/// A key and its secret, each what it should be.
fn pair(names: [&str; 2], key: String, secret: String) -> Result<(String, SecretString)> {
    whole(names[0], &key)?;
    if Uuid::try_parse(&key).is_ok() {
        return Err(Error::invalid(names[0], "is an application's id, which goes with its private key"));
    }
    whole(names[1], &secret)?;
    if secret.contains("-----BEGIN") {
        return Err(Error::invalid(names[1], "is a private key, which goes with an application's id"));
    }
    Ok((key, secret.into()))
}

/// Neither empty nor with what a file or a paste leaves at its ends; it is not repeated.
fn whole(field: &str, value: &str) -> Result<()> {
    if value.trim().is_empty() {
        return Err(Error::invalid(field, "must not be empty"));
    }
    if value.trim() != value || value.contains(char::is_control) {
        return Err(Error::invalid(field, "has a blank or a line break too much"));
    }
    Ok(())
}

/// A variable of the environment; an empty one counts as not set.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ApiKey { key, .. } => f.debug_struct("ApiKey").field("key", key).finish_non_exhaustive(),
            Self::Account { key, .. } => f.debug_struct("Account").field("key", key).finish_non_exhaustive(),
            Self::Application { id, .. } => {
                f.debug_struct("Application").field("id", id).finish_non_exhaustive()
            }
        }
    }
}
