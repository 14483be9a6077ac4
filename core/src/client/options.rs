//! How a client is set up.

use std::{env, fmt, path::PathBuf, sync::Arc, time::Duration};

use crate::{
    VERSION,
    client::{Credentials, Observer, ResponseInfo, credentials::variable},
};

const TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const MAX_RETRIES: u32 = 2;
const MAX_CONCURRENCY: usize = 100;

/// What may differ from call to call; see [`OpenTok::with_options`](crate::OpenTok::with_options).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
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
        // Rounded up: less than a millisecond is not nothing.
        self.timeout_ms = Some(timeout.as_nanos().div_ceil(1_000_000).try_into().unwrap_or(u64::MAX));
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

/// A client in the making; see [`OpenTok::builder`](crate::OpenTok::builder).
#[derive(Clone)]
pub struct ClientBuilder {
    pub(crate) credentials: Credentials,
    pub(crate) api_url: Option<String>,
    pub(crate) call: CallOptions,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_concurrency: usize,
    pub(crate) proxy: Option<String>,
    pub(crate) ca_certificates: Option<String>,
    pub(crate) extra_ca_file: Option<PathBuf>,
    pub(crate) extra_ca: Option<String>,
    pub(crate) user_agent: Option<String>,
    pub(crate) runtime: Option<String>,
    pub(crate) agent: Option<String>,
    pub(crate) jwt_ttl: Option<u32>,
    pub(crate) observer: Option<Observer>,
    #[cfg(feature = "fuzzing")]
    pub(crate) stand_in: Option<crate::client::stand_in::StandIn>,
}

impl ClientBuilder {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            api_url: None,
            call: CallOptions::default(),
            connect_timeout: CONNECT_TIMEOUT,
            max_concurrency: MAX_CONCURRENCY,
            proxy: None,
            ca_certificates: None,
            extra_ca_file: None,
            extra_ca: None,
            user_agent: None,
            runtime: None,
            agent: None,
            jwt_ttl: None,
            observer: None,
            #[cfg(feature = "fuzzing")]
            stand_in: None,
        }
    }

    /// Where calls go: as set, else as `OPENTOK_API_URL` in the environment says, else to the credentials' own service.
    pub(crate) fn address(&self) -> String {
        let set = self.api_url.clone().or_else(|| variable("OPENTOK_API_URL"));
        set.unwrap_or_else(|| self.credentials.default_url().to_owned())
    }

    /// The service's address, with or without a trailing slash.
    ///
    /// Without it, `OPENTOK_API_URL` of the environment counts, else `https://api.opentok.com` or, for an application,
    /// `https://video.api.vonage.com`.
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

    /// How many calls may be on their way at once: 100 unless set. Further ones wait, which counts towards their time.
    #[must_use]
    pub fn max_concurrency(mut self, calls: usize) -> Self {
        self.max_concurrency = calls;
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

    /// A function to be told of each call when it has ended: for logs and metrics.
    #[must_use]
    pub fn on_response(mut self, observer: impl Fn(&ResponseInfo) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Something to add to the user agent, for example `my-app/1.0`.
    #[must_use]
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// `opentok-sdk/0.1.0 node/20.20.2 linux-x64 my-app/1.0`: the same form in every language.
    pub(crate) fn agent(&self) -> String {
        if let Some(agent) = &self.agent {
            return agent.clone();
        }
        let runtime = self.runtime.as_deref().unwrap_or("rust");
        let suffix = self.user_agent.as_deref().map(str::trim).filter(|suffix| !suffix.is_empty());
        let known = format!("opentok-sdk/{VERSION} {runtime} {}", platform());
        match suffix {
            Some(suffix) => format!("{known} {suffix}"),
            None => known,
        }
    }
}

/// Named as Node does, for want of a standard: `linux-x64`, `darwin-arm64`, `win32-x64`.
fn platform() -> String {
    let system = match env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let processor = match env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        "x86" => "ia32",
        other => other,
    };
    format!("{system}-{processor}")
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
