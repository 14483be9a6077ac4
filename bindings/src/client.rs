//! The client object, and the ways to make one.
#![expect(clippy::too_many_arguments, reason = "named and defaulted arguments in Kotlin and Swift")]

use std::{future::Future, time::Duration};

use opentok::{CallOptions, Settings};

use crate::{OpenTokError, cross::Cross, runtime};

/// A client of the `OpenTok` or Vonage Video REST API.
///
/// It may be used from any thread, holds its connections open for further calls, and is closed when you say so
/// or when nobody holds it any more.
#[derive(Debug, uniffi::Object)]
pub struct OpenTok(opentok::OpenTok);

#[uniffi::export]
impl OpenTok {
    /// For an `OpenTok` project's API key and secret.
    ///
    /// - `apiUrl`: the service's address: `https://api.opentok.com` unless set.
    /// - `timeout`: how long a whole call may take, all attempts together: 30 s unless set.
    /// - `connectTimeout`: how long connecting may take: 5 s unless set.
    /// - `maxRetries`: how often a failed attempt is repeated: 2 unless set, 0 for never.
    /// - `proxy`: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them.
    /// - `caCertificates`: further certificate authorities to trust, as PEM text.
    /// - `userAgent`: something to add to the user agent, for example `my-app/1.0`.
    #[uniffi::constructor(default(
        api_url = None, timeout = None, connect_timeout = None, max_retries = None, proxy = None,
        ca_certificates = None, user_agent = None
    ))]
    pub fn new(
        api_key: String,
        api_secret: String,
        api_url: Option<String>,
        timeout: Option<Duration>,
        connect_timeout: Option<Duration>,
        max_retries: Option<i32>,
        proxy: Option<String>,
        ca_certificates: Option<String>,
        user_agent: Option<String>,
    ) -> Result<Self, OpenTokError> {
        let settings =
            common(api_url, timeout, connect_timeout, max_retries, proxy, ca_certificates, user_agent)?;
        Self::build(Settings { api_key: Some(api_key), api_secret: Some(api_secret), ..settings })
    }

    /// For a Vonage application and its private key: `privateKey` as PEM text, or `privateKeyPath` as a file.
    ///
    /// The address is `https://video.api.vonage.com` unless `apiUrl` is set; the other options are those of the
    /// constructor.
    #[uniffi::constructor(default(
        private_key = None, private_key_path = None, api_url = None, timeout = None, connect_timeout = None,
        max_retries = None, proxy = None, ca_certificates = None, user_agent = None
    ))]
    pub fn application(
        application_id: String,
        private_key: Option<String>,
        private_key_path: Option<String>,
        api_url: Option<String>,
        timeout: Option<Duration>,
        connect_timeout: Option<Duration>,
        max_retries: Option<i32>,
        proxy: Option<String>,
        ca_certificates: Option<String>,
        user_agent: Option<String>,
    ) -> Result<Self, OpenTokError> {
        let settings =
            common(api_url, timeout, connect_timeout, max_retries, proxy, ca_certificates, user_agent)?;
        let application_id = Some(application_id);
        Self::build(Settings { application_id, private_key, private_key_path, ..settings })
    }

    /// From `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID` and `VONAGE_PRIVATE_KEY` or
    /// `VONAGE_PRIVATE_KEY_PATH`; `OPENTOK_API_URL` for another address. The options are those of the constructor.
    #[uniffi::constructor(default(
        api_url = None, timeout = None, connect_timeout = None, max_retries = None, proxy = None,
        ca_certificates = None, user_agent = None
    ))]
    pub fn from_env(
        api_url: Option<String>,
        timeout: Option<Duration>,
        connect_timeout: Option<Duration>,
        max_retries: Option<i32>,
        proxy: Option<String>,
        ca_certificates: Option<String>,
        user_agent: Option<String>,
    ) -> Result<Self, OpenTokError> {
        let settings =
            common(api_url, timeout, connect_timeout, max_retries, proxy, ca_certificates, user_agent)?;
        Self::build(Settings { from_env: true, ..settings })
    }

    /// The same client, sharing its connections, with another timeout or number of retries.
    #[uniffi::method(default(timeout = None, max_retries = None))]
    pub fn with_options(
        &self,
        timeout: Option<Duration>,
        max_retries: Option<i32>,
    ) -> Result<Self, OpenTokError> {
        let timeout_ms = timeout.map(milliseconds);
        let max_retries = retries(max_retries)?;
        Ok(Self(self.0.with_options(CallOptions { timeout_ms, max_retries })))
    }

    /// The API key or the application id.
    #[must_use]
    pub fn project_id(&self) -> String {
        self.0.project_id().to_owned()
    }

    /// The service's address, without a trailing slash.
    #[must_use]
    pub fn api_url(&self) -> String {
        self.0.api_url().to_owned()
    }
}

impl OpenTok {
    fn build(settings: Settings) -> Result<Self, OpenTokError> {
        Ok(Self(settings.build()?))
    }

    pub(crate) fn core(&self) -> &opentok::OpenTok {
        &self.0
    }

    /// Runs a call of the core on our own runtime.
    pub(crate) async fn run<A, B, F>(
        &self,
        call: impl FnOnce(opentok::OpenTok) -> F,
    ) -> Result<B, OpenTokError>
    where
        A: Cross<B> + Send + 'static,
        F: Future<Output = opentok::Result<A>> + Send + 'static,
    {
        Ok(runtime::spawn(call(self.0.clone()))?.await?.cross())
    }
}

/// What all constructors take.
fn common(
    api_url: Option<String>,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    max_retries: Option<i32>,
    proxy: Option<String>,
    ca_certificates: Option<String>,
    user_agent: Option<String>,
) -> Result<Settings, OpenTokError> {
    Ok(Settings {
        api_url,
        timeout_ms: timeout.map(milliseconds),
        connect_timeout_ms: connect_timeout.map(milliseconds),
        max_retries: retries(max_retries)?,
        proxy,
        ca_certificates,
        user_agent,
        ..Settings::default()
    })
}

fn milliseconds(duration: Duration) -> u64 {
    duration.as_millis().try_into().unwrap_or(u64::MAX)
}

/// Signed, because an unsigned number is awkward in Kotlin and out of reach in Java.
fn retries(count: Option<i32>) -> Result<Option<u32>, OpenTokError> {
    count.map(|count| count.try_into().map_err(|_| OpenTokError::negative("maxRetries"))).transpose()
}
