//! The client: credentials, settings and a pool of connections.

use std::{fmt, sync::Arc};

use crate::{
    CallOptions, ClientBuilder, Credentials, PrivateKey, Result, Settings, auth, jwt::Signer,
    transport::Transport,
};

/// A client of the `OpenTok` or Vonage Video REST API.
///
/// Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct OpenTok {
    shared: Arc<Shared>,
    call: CallOptions,
}

struct Shared {
    credentials: Credentials,
    signer: Signer,
    transport: Transport,
}

impl OpenTok {
    /// For an `OpenTok` project's API key and secret.
    pub fn new(api_key: impl Into<String>, api_secret: impl Into<String>) -> Result<Self> {
        Self::builder(Credentials::api_key(api_key, api_secret)?).build()
    }

    /// For a Vonage application.
    pub fn application(application_id: impl Into<String>, private_key: PrivateKey) -> Result<Self> {
        Self::builder(Credentials::application(application_id, private_key)?).build()
    }

    /// From the environment: see [`Credentials::from_env`]; `OPENTOK_API_URL` for another address.
    pub fn from_env() -> Result<Self> {
        Settings { from_env: true, ..Settings::default() }.build()
    }

    /// With settings: address, timeouts, retries, proxy, certificates, user agent.
    #[must_use]
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }

    pub(crate) fn from_builder(builder: ClientBuilder) -> Result<Self> {
        let signer = Signer::new(&builder.credentials)?;
        let transport = Transport::new(&builder)?;
        let call = builder.call;
        Ok(Self { shared: Arc::new(Shared { credentials: builder.credentials, signer, transport }), call })
    }

    /// The same client with another timeout or number of retries.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self { shared: self.shared.clone(), call: options.or(self.call) }
    }

    /// The API key or the application id.
    #[must_use]
    pub fn project_id(&self) -> &str {
        self.shared.credentials.project_id()
    }

    /// The service's address, without a trailing slash.
    #[must_use]
    pub fn api_url(&self) -> &str {
        self.shared.transport.base()
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.shared.credentials
    }

    pub(crate) fn signer(&self) -> &Signer {
        &self.shared.signer
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.shared.transport
    }

    pub(crate) fn call_options(&self) -> CallOptions {
        self.call
    }

    pub(crate) fn auth_header(&self) -> Result<(http::HeaderName, http::HeaderValue)> {
        auth::header(self.credentials(), self.signer())
    }
}

impl fmt::Debug for OpenTok {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenTok")
            .field("credentials", self.credentials())
            .field("api_url", &self.api_url())
            .finish_non_exhaustive()
    }
}
