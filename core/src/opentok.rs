//! The client that users hold: who they are, their connections, and what one call may take.

use std::{
    borrow::Cow,
    fmt,
    sync::{Arc, Mutex, PoisonError, atomic::AtomicU32},
    time::Duration,
};

use crate::{
    client::{CallOptions, ClientBuilder, Credentials, Identity, Observer, PrivateKey, ResponseInfo},
    error::{Error, Result},
    http::{Sender, Transport, Watch},
};

/// A client of the `OpenTok` or Vonage Video REST API.
///
/// Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct OpenTok {
    shared: Arc<Shared>,
    call: CallOptions,
    observers: Vec<Observer>,
    attempts: Option<Arc<AtomicU32>>,
}

struct Shared {
    identity: Identity,
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

    /// For an `OpenTok` account's key and secret, which create and manage its projects.
    pub fn account(account_key: impl Into<String>, account_secret: impl Into<String>) -> Result<Self> {
        Self::builder(Credentials::account(account_key, account_secret)?).build()
    }

    /// From the environment: see [`Credentials::from_env`]; `OPENTOK_API_URL` for another address.
    pub fn from_env() -> Result<Self> {
        Self::builder(Credentials::from_env()?).build()
    }

    /// With settings: address, timeouts, retries, proxy, certificates, user agent.
    #[must_use]
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }

    /// The same client with another timeout or number of retries.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self { call: options.or(self.call), ..self.clone() }
    }

    /// Makes a call, and returns what came beside its answer: headers, the request's identifier, attempts.
    ///
    /// ```no_run
    /// # async fn example(client: opentok_sdk::OpenTok) -> opentok_sdk::Result<()> {
    /// let (session, response) = client.with_response(async |client| client.create_session(()).await).await?;
    /// println!("{} {:?}", session.session_id, response.and_then(|response| response.request_id));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Of several calls it is the last one's, and of a local operation there is none.
    pub async fn with_response<T>(
        &self,
        call: impl AsyncFnOnce(Self) -> Result<T>,
    ) -> Result<(T, Option<ResponseInfo>)> {
        let (outcome, response) = self.observed(call).await;
        Ok((outcome?, response))
    }

    /// As [`OpenTok::with_response`], for failures as well.
    #[doc(hidden)]
    pub async fn observed<T>(&self, call: impl AsyncFnOnce(Self) -> T) -> (T, Option<ResponseInfo>) {
        let seen = Arc::new(Mutex::new(None));
        let keep = seen.clone();
        let watched = self.observed_by(move |info| {
            *keep.lock().unwrap_or_else(PoisonError::into_inner) = Some(info.clone());
        });
        let outcome = call(watched).await;
        let response = seen.lock().unwrap_or_else(PoisonError::into_inner).take();
        (outcome, response)
    }

    /// The same client, whose calls also tell this function how they went.
    #[must_use]
    pub fn observed_by(&self, observer: impl Fn(&ResponseInfo) + Send + Sync + 'static) -> Self {
        let mut observers = self.observers.clone();
        observers.push(Arc::new(observer));
        Self { observers, ..self.clone() }
    }

    /// The same client, for one call of this operation that is watched from outside.
    #[doc(hidden)]
    #[must_use]
    pub fn watched(&self, operation: impl Into<Cow<'static, str>>) -> (Self, Watch) {
        let attempts = Arc::<AtomicU32>::default();
        let watch = Watch::new(operation.into(), self.call.total(), attempts.clone());
        (Self { attempts: Some(attempts), ..self.clone() }, watch)
    }

    /// How long a call may take.
    #[doc(hidden)]
    #[must_use]
    pub fn limit(&self) -> Duration {
        self.call.total()
    }

    /// The API key or the application id.
    #[must_use]
    pub fn project_id(&self) -> &str {
        self.shared.identity.project_id()
    }

    /// The service's address, without a trailing slash.
    #[must_use]
    pub fn api_url(&self) -> &str {
        self.shared.transport.base()
    }

    /// Who the client is.
    #[doc(hidden)]
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        self.shared.identity.credentials()
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.shared.identity
    }

    /// What a remote operation goes through.
    pub(crate) fn sender(&self) -> Sender<'_> {
        let (who, how) = (&self.shared.identity, &self.shared.transport);
        Sender::new(who, how, self.call, &self.observers, self.attempts.as_deref())
    }
}

impl ClientBuilder {
    /// Checks everything and makes the client. No connection is opened yet.
    pub fn build(self) -> Result<OpenTok> {
        let limits = [("timeout", self.call.total()), ("connect_timeout", self.connect_timeout)];
        if let Some((field, _)) = limits.iter().find(|(_, limit)| limit.is_zero()) {
            return Err(Error::invalid(field, "must be longer than 0"));
        }
        if self.max_concurrency == 0 {
            return Err(Error::invalid("max_concurrency", "must be at least 1"));
        }
        let transport = Transport::new(&self)?;
        let (call, observers) = (self.call, self.observer.into_iter().collect());
        let identity = Identity::new(self.credentials, self.jwt_ttl)?;
        Ok(OpenTok { shared: Arc::new(Shared { identity, transport }), call, observers, attempts: None })
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
