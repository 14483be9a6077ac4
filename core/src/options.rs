//! How a client is set up.

use std::{fmt, time::Duration};

use serde::Deserialize;

use crate::{Credentials, Error, OpenTok, PrivateKey, Result};

const TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const MAX_RETRIES: u32 = 2;

/// What may differ from call to call; see [`OpenTok::with_options`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CallOptions {
    /// The whole call with all its attempts may take this long, in milliseconds.
    pub timeout_ms: Option<u64>,
    /// How often a failed attempt is repeated; 0 for never.
    pub max_retries: Option<u32>,
}

impl CallOptions {
    /// The whole call with all its attempts may take this long.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout_ms = Some(u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX));
        self
    }

    /// How often a failed attempt is repeated; 0 for never.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// These options where they are set, else those of `base`.
    pub(crate) fn or(self, base: Self) -> Self {
        Self {
            timeout_ms: self.timeout_ms.or(base.timeout_ms),
            max_retries: self.max_retries.or(base.max_retries),
        }
    }

    pub(crate) fn total(&self) -> Duration {
        self.timeout_ms.map_or(TIMEOUT, Duration::from_millis)
    }

    pub(crate) fn retries(&self) -> u32 {
        self.max_retries.unwrap_or(MAX_RETRIES)
    }
}

/// A client in the making; see [`OpenTok::builder`].
#[derive(Clone)]
pub struct ClientBuilder {
    pub(crate) credentials: Credentials,
    pub(crate) api_url: Option<String>,
    pub(crate) call: CallOptions,
    pub(crate) connect_timeout: Duration,
    pub(crate) proxy: Option<String>,
    pub(crate) ca_certificates: Option<String>,
    pub(crate) user_agent: Option<String>,
}

impl ClientBuilder {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            api_url: None,
            call: CallOptions::default(),
            connect_timeout: CONNECT_TIMEOUT,
            proxy: None,
            ca_certificates: None,
            user_agent: None,
        }
    }

    /// The service's address, with or without a trailing slash.
    #[must_use]
    pub fn api_url(mut self, url: impl Into<String>) -> Self {
        self.api_url = Some(url.into());
        self
    }

    /// How long a whole call may take, all attempts together: 30 s unless set.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call = self.call.timeout(timeout);
        self
    }

    /// How long connecting may take: 5 s unless set.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often a failed attempt is repeated: 2 unless set, 0 for never.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.call = self.call.max_retries(retries);
        self
    }

    /// A proxy: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them.
    ///
    /// Without one, `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment count.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Further certificate authorities to trust, as PEM text.
    #[must_use]
    pub fn ca_certificates(mut self, pem: impl Into<String>) -> Self {
        self.ca_certificates = Some(pem.into());
        self
    }

    /// Something to add to the user agent, for example `my-app/1.0`.
    #[must_use]
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Checks everything and makes the client. No connection is opened yet.
    pub fn build(self) -> Result<OpenTok> {
        OpenTok::from_builder(self)
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("api_url", &self.api_url)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

/// The settings of a client as plain data: what the other languages send across.
#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[expect(missing_docs, reason = "each is the builder's method or the credential of the same name")]
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
    pub user_agent: Option<String>,
    /// Take what is not given from the environment.
    pub from_env: bool,
}

impl Settings {
    /// Makes the client.
    pub fn build(self) -> Result<OpenTok> {
        let mut builder = ClientBuilder::new(self.credentials()?);
        builder.api_url = self.api_url.or_else(|| self.from_env.then(env_url).flatten());
        builder.call = CallOptions { timeout_ms: self.timeout_ms, max_retries: self.max_retries };
        builder.connect_timeout = self.connect_timeout_ms.map_or(CONNECT_TIMEOUT, Duration::from_millis);
        builder.proxy = self.proxy;
        builder.ca_certificates = self.ca_certificates;
        builder.user_agent = self.user_agent;
        builder.build()
    }

    fn credentials(&self) -> Result<Credentials> {
        if self.from_env {
            return Credentials::from_env();
        }
        match (&self.api_key, &self.application_id) {
            (Some(_), Some(_)) => Err(Error::invalid("application_id", "cannot be given beside api_key")),
            (Some(key), None) => {
                Credentials::api_key(key.clone(), self.api_secret.clone().unwrap_or_default())
            }
            (None, Some(id)) => {
                let key = match (&self.private_key, &self.private_key_path) {
                    (Some(pem), None) => PrivateKey::from_pem(pem)?,
                    (None, Some(path)) => PrivateKey::from_path(path)?,
                    (Some(_), Some(_)) => {
                        return Err(Error::invalid("private_key_path", "cannot be given beside private_key"));
                    }
                    (None, None) => {
                        return Err(Error::invalid("private_key", "is missing (or private_key_path)"));
                    }
                };
                Credentials::application(id.clone(), key)
            }
            (None, None) => Err(Error::invalid("api_key", "is missing (or application_id and private_key)")),
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

fn env_url() -> Option<String> {
    std::env::var("OPENTOK_API_URL").ok().filter(|url| !url.trim().is_empty())
}
