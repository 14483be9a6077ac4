//! The settings of a client as plain data: what the other languages send across.

use std::{fmt, path::PathBuf, time::Duration};

use crate::{
    Json, OpenTok,
    client::{CallOptions, ClientBuilder, Credentials, PrivateKey},
    error::{Error, Result},
    surface::{arguments::Argument, field::Field},
};

#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Settings {
    pub api_key: Option<String>,
    pub api_secret: Option<String>,
    pub application_id: Option<String>,
    pub private_key: Option<String>,
    pub private_key_path: Option<String>,
    pub api_url: Option<String>,
    pub timeout_ms: Option<u64>,
    pub connect_timeout_ms: Option<u64>,
    pub max_retries: Option<u32>,
    pub proxy: Option<String>,
    pub ca_certificates: Option<String>,
    /// A file with further certificate authorities, which is passed over if it cannot be read (`NODE_EXTRA_CA_CERTS`).
    pub extra_ca_file: Option<String>,
    pub user_agent: Option<String>,
    /// The language and its version, for the user agent: `node/20.20.2`.
    pub runtime: Option<String>,
    /// Take the credentials from the environment.
    pub from_env: Option<bool>,
}

argument! {
    Settings {
        required {}
        optional {
            api_key: String,
            api_secret: String,
            application_id: String,
            private_key: String,
            private_key_path: String,
            api_url: String,
            timeout_ms: u64,
            connect_timeout_ms: u64,
            max_retries: u32,
            proxy: String,
            ca_certificates: String,
            extra_ca_file: String,
            user_agent: String,
            runtime: String,
            from_env: bool,
        }
    }
}

impl Settings {
    /// Reads them from JSON. An error never repeats what was given: it may be a secret.
    pub fn from_json(given: Json) -> Result<Self> {
        Self::take(given, Field::ROOT)
    }

    /// Makes the client.
    pub fn build(self) -> Result<OpenTok> {
        self.into_builder()?.build()
    }

    fn into_builder(self) -> Result<ClientBuilder> {
        let mut builder = ClientBuilder::new(self.credentials()?);
        builder.api_url = self.api_url;
        builder.call = CallOptions { timeout_ms: self.timeout_ms, max_retries: self.max_retries };
        if let Some(limit) = self.connect_timeout_ms {
            builder.connect_timeout = Duration::from_millis(limit);
        }
        builder.proxy = self.proxy;
        builder.ca_certificates = self.ca_certificates;
        builder.extra_ca_file = self.extra_ca_file.map(PathBuf::from);
        builder.user_agent = self.user_agent;
        builder.runtime = self.runtime;
        Ok(builder)
    }

    fn credentials(&self) -> Result<Credentials> {
        if self.from_env == Some(true) {
            return Credentials::from_env();
        }
        match (&self.api_key, &self.application_id) {
            (Some(_), Some(_)) => Err(Error::invalid("application_id", "cannot be given beside `api_key`")),
            (Some(key), None) => {
                let secret =
                    self.api_secret.clone().ok_or_else(|| Error::invalid("api_secret", "is missing"))?;
                Credentials::api_key(key.clone(), secret)
            }
            (None, Some(id)) => Credentials::application(id.clone(), self.private_key()?),
            (None, None) => {
                Err(Error::invalid("api_key", "is missing (or `application_id` and `private_key`)"))
            }
        }
    }

    fn private_key(&self) -> Result<PrivateKey> {
        match (&self.private_key, &self.private_key_path) {
            (Some(pem), None) => PrivateKey::from_pem(pem),
            (None, Some(path)) => PrivateKey::from_path(path),
            (Some(_), Some(_)) => {
                Err(Error::invalid("private_key_path", "cannot be given beside `private_key`"))
            }
            (None, None) => Err(Error::invalid("private_key", "is missing (or `private_key_path`)")),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("api_key", &self.api_key)
            .field("application_id", &self.application_id)
            .field("api_url", &self.api_url)
            .finish_non_exhaustive()
    }
}
