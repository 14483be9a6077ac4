//! The client object, and the ways to make one.
#![expect(clippy::too_many_arguments, reason = "named and defaulted arguments in Kotlin and Swift")]

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use opentok_sdk::{CallOptions, Settings, caught, caught_future};
use uniffi::LowerReturn;

use crate::{
    Limit, OpenTokError, Ready, UniFfiTag,
    cross::Cross,
    limit::milliseconds,
    ready::Owned,
    response::{ResponseObserver, told},
    runtime,
};

/// The language and its version, for the user agent, and whom it trusts.
static RUNTIME: Mutex<(Option<String>, Option<String>)> = Mutex::new((None, None));

/// Says which language calls, and its version, `jvm/17.0.15`; and which certificate authorities it trusts besides, as PEM text.
#[uniffi::export]
pub fn set_runtime(name: String, authorities: Option<String>) {
    *RUNTIME.lock().unwrap_or_else(PoisonError::into_inner) = (Some(name), authorities);
}

/// A client of the `OpenTok` or Vonage Video REST API.
///
/// It may be used from any thread, holds its connections open for further calls, and is closed when you say so
/// or when nobody holds it any more.
#[derive(Debug, uniffi::Object)]
pub struct OpenTok(opentok_sdk::OpenTok);

#[uniffi::export]
impl OpenTok {
    /// For an `OpenTok` project's API key and secret; without them, for what the environment says (see `fromEnv`).
    ///
    /// - `apiUrl`: the service's address: `OPENTOK_API_URL` of the environment, or `https://api.opentok.com`, unless set.
    /// - `timeout`: how long a whole call may take, all attempts together: 30 s unless set.
    /// - `connectTimeout`: how long connecting may take: 5 s unless set.
    /// - `maxRetries`: how often a failed attempt is repeated: 2 unless set, 0 for never.
    /// - `maxConcurrency`: how many calls may be on their way at once: 100 unless set.
    /// - `proxy`: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them.
    /// - `caCertificates`: further certificate authorities to trust, as PEM text.
    /// - `userAgent`: something to add to the user agent, for example `my-app/1.0`.
    /// - `logger`: is told of each call when it has ended.
    #[uniffi::constructor(default(
        api_key = None, api_secret = None, api_url = None, timeout = None, connect_timeout = None, max_retries = None,
        max_concurrency = None, proxy = None, ca_certificates = None, user_agent = None, logger = None
    ))]
    pub fn new(
        api_key: Option<String>,
        api_secret: Option<String>,
        api_url: Option<String>,
        timeout: Option<Limit>,
        connect_timeout: Option<Limit>,
        max_retries: Option<i32>,
        max_concurrency: Option<i32>,
        proxy: Option<String>,
        ca_certificates: Option<String>,
        user_agent: Option<String>,
        logger: Option<Arc<dyn ResponseObserver>>,
    ) -> Result<Self, OpenTokError> {
        let settings = common(
            api_url,
            timeout,
            connect_timeout,
            max_retries,
            max_concurrency,
            proxy,
            ca_certificates,
            user_agent,
        )?;
        let from_env = Some(api_key.is_none() && api_secret.is_none());
        Self::build(Settings { api_key, api_secret, from_env, ..settings }, logger)
    }

    /// For a Vonage application and its private key: `privateKey` as PEM text, or `privateKeyPath` as a file.
    ///
    /// The address is `https://video.api.vonage.com` unless `apiUrl` is set; the other options are those of the
    /// constructor.
    #[uniffi::constructor(default(
        private_key = None, private_key_path = None, api_url = None, timeout = None, connect_timeout = None,
        max_retries = None, max_concurrency = None, proxy = None, ca_certificates = None, user_agent = None, logger = None
    ))]
    pub fn application(
        application_id: String,
        private_key: Option<String>,
        private_key_path: Option<String>,
        api_url: Option<String>,
        timeout: Option<Limit>,
        connect_timeout: Option<Limit>,
        max_retries: Option<i32>,
        max_concurrency: Option<i32>,
        proxy: Option<String>,
        ca_certificates: Option<String>,
        user_agent: Option<String>,
        logger: Option<Arc<dyn ResponseObserver>>,
    ) -> Result<Self, OpenTokError> {
        let settings = common(
            api_url,
            timeout,
            connect_timeout,
            max_retries,
            max_concurrency,
            proxy,
            ca_certificates,
            user_agent,
        )?;
        let application_id = Some(application_id);
        Self::build(Settings { application_id, private_key, private_key_path, ..settings }, logger)
    }

    /// For an OpenTok account, which creates and manages its projects and does nothing else: with its own key and secret.
    ///
    /// The other options are those of the constructor.
    #[uniffi::constructor(default(
        api_url = None, timeout = None, connect_timeout = None, max_retries = None, max_concurrency = None, proxy = None,
        ca_certificates = None, user_agent = None, logger = None
    ))]
    pub fn account(
        account_key: String,
        account_secret: String,
        api_url: Option<String>,
        timeout: Option<Limit>,
        connect_timeout: Option<Limit>,
        max_retries: Option<i32>,
        max_concurrency: Option<i32>,
        proxy: Option<String>,
        ca_certificates: Option<String>,
        user_agent: Option<String>,
        logger: Option<Arc<dyn ResponseObserver>>,
    ) -> Result<Self, OpenTokError> {
        let settings = common(
            api_url,
            timeout,
            connect_timeout,
            max_retries,
            max_concurrency,
            proxy,
            ca_certificates,
            user_agent,
        )?;
        let (account_key, account_secret) = (Some(account_key), Some(account_secret));
        Self::build(Settings { account_key, account_secret, ..settings }, logger)
    }

    /// From `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID` and `VONAGE_PRIVATE_KEY` or
    /// `VONAGE_PRIVATE_KEY_PATH`; `OPENTOK_API_URL` for another address. The options are those of the constructor.
    #[uniffi::constructor(default(
        api_url = None, timeout = None, connect_timeout = None, max_retries = None, max_concurrency = None, proxy = None,
        ca_certificates = None, user_agent = None, logger = None
    ))]
    pub fn from_env(
        api_url: Option<String>,
        timeout: Option<Limit>,
        connect_timeout: Option<Limit>,
        max_retries: Option<i32>,
        max_concurrency: Option<i32>,
        proxy: Option<String>,
        ca_certificates: Option<String>,
        user_agent: Option<String>,
        logger: Option<Arc<dyn ResponseObserver>>,
    ) -> Result<Self, OpenTokError> {
        let settings = common(
            api_url,
            timeout,
            connect_timeout,
            max_retries,
            max_concurrency,
            proxy,
            ca_certificates,
            user_agent,
        )?;
        Self::build(Settings { from_env: Some(true), ..settings }, logger)
    }

    /// The same client, sharing its connections, with another timeout or number of retries.
    #[uniffi::method(default(timeout = None, max_retries = None))]
    pub fn with_options(
        &self,
        timeout: Option<Limit>,
        max_retries: Option<i32>,
    ) -> Result<Self, OpenTokError> {
        let mut options = CallOptions::default();
        options.timeout_ms = milliseconds("timeout", timeout)?;
        options.max_retries = count("maxRetries", max_retries)?;
        Ok(Self(self.0.with_options(options)))
    }

    /// The same client, sharing its connections, whose calls also tell this observer how they went.
    #[must_use]
    pub fn observed_by(&self, observer: Arc<dyn ResponseObserver>) -> Self {
        Self(self.0.observed_by(told(observer)))
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
    fn build(settings: Settings, logger: Option<Arc<dyn ResponseObserver>>) -> Result<Self, OpenTokError> {
        let (runtime, extra_ca) = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let client = Settings { runtime, extra_ca, ..settings }.build()?;
        Ok(Self(match logger {
            Some(logger) => client.observed_by(told(logger)),
            None => client,
        }))
    }

    /// Makes something without the network.
    pub(crate) fn local<A: Cross<B>, B>(
        &self,
        call: impl FnOnce(&opentok_sdk::OpenTok) -> opentok_sdk::Result<A>,
    ) -> Result<B, OpenTokError> {
        Ok(caught(|| call(&self.0).map(Cross::cross))?)
    }

    /// Runs a call of the core on our own threads, until its answer is ready to be handed over.
    ///
    /// All of it counts as the call's time, and whoever waits is told when that is over, whatever the threads do.
    pub(crate) async fn run<A, B, F>(
        &self,
        operation: &'static str,
        call: impl FnOnce(opentok_sdk::OpenTok) -> F,
    ) -> Result<Ready<B>, OpenTokError>
    where
        A: Cross<B>,
        B: LowerReturn<UniFfiTag, ReturnType: Owned + Send> + 'static,
        F: Future<Output = opentok_sdk::Result<A>> + Send + 'static,
    {
        let (client, watch) = self.0.watched(operation);
        let (call, limit, started) = (call(client), watch.limit(), Instant::now());
        let answer = caught_future(async move {
            let ready = call.await.map(|answer| Ready::of(answer.cross()));
            ready.map(|ready| (started.elapsed() <= limit).then_some(ready))
        });
        let running = runtime::spawn(limit, answer).map_err(|error| watch.not_begun(error))?;
        running.await.transpose()?.flatten().ok_or_else(|| watch.timed_out().into())
    }
}

/// What all constructors take.
fn common(
    api_url: Option<String>,
    timeout: Option<Limit>,
    connect_timeout: Option<Limit>,
    max_retries: Option<i32>,
    max_concurrency: Option<i32>,
    proxy: Option<String>,
    ca_certificates: Option<String>,
    user_agent: Option<String>,
) -> Result<Settings, OpenTokError> {
    Ok(Settings {
        api_url,
        timeout_ms: milliseconds("timeout", timeout)?,
        connect_timeout_ms: milliseconds("connect_timeout", connect_timeout)?,
        max_retries: count("maxRetries", max_retries)?,
        max_concurrency: count("maxConcurrency", max_concurrency)?,
        proxy,
        ca_certificates,
        user_agent,
        ..Settings::default()
    })
}

/// Signed, because an unsigned number is awkward in Kotlin and out of reach in Java.
fn count(field: &str, count: Option<i32>) -> Result<Option<u32>, OpenTokError> {
    count.map(|count| count.try_into().map_err(|_| OpenTokError::negative(field))).transpose()
}
