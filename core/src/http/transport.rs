//! HTTP: one pool of connections for each client and process.

use std::{
    io, mem,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use arc_swap::{ArcSwapOption, Guard};
use http::{HeaderName, HeaderValue, Method, header};
use reqwest::{Client, Response, redirect::Policy};
use tokio::sync::Semaphore;
use url::Url;

use crate::{
    client::ClientBuilder,
    error::{Error, ErrorKind, Result},
    http::{Answer, Outgoing, outgoing::Body, proxy, retry::Outcome, tls, watch::timed_out},
};

/// A larger answer is refused: a list of 1,000 archives has less than 1 MB.
const LARGEST_ANSWER: usize = 8 * 1024 * 1024;

/// Of the answer to a call that failed no more is read; its status says the rest.
const LARGEST_FAILURE: usize = 64 * 1024;

/// Below the minute after which common load balancers close a connection that is not used.
const IDLE: Duration = Duration::from_secs(45);

/// How often an HTTP/2 connection shows that it is alive, and how long it may take to.
const PING: (Duration, Duration) = (Duration::from_secs(10), Duration::from_secs(5));

/// An attempt without an answer.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) outcome: Outcome,
    pub(crate) error: Error,
}

pub(crate) struct Transport {
    base: Url,
    /// Without a slash at its end.
    base_text: String,
    builder: ClientBuilder,
    /// Without a lock, which a fork could leave locked for ever.
    pool: ArcSwapOption<Pool>,
}

/// How often the connections of this process were given up; see [`abandon_connections`].
static ABANDONED: AtomicU64 = AtomicU64::new(0);

/// What drove the connections is gone, or their descriptors are: every client makes new ones, and leaves the old alone.
#[doc(hidden)]
pub fn abandon_connections() {
    ABANDONED.fetch_add(1, Ordering::Relaxed);
}

/// Whose connections they are: a forked child must not use its parent's, and nobody those that were given up.
type Owner = (u32, u64);

fn owner() -> Owner {
    (std::process::id(), ABANDONED.load(Ordering::Relaxed))
}

/// Connections, made at the first call.
struct Pool {
    owner: Owner,
    client: Client,
    /// As many calls as may be on their way at once.
    calls: Arc<Semaphore>,
}

impl Transport {
    pub(crate) fn new(builder: &ClientBuilder) -> Result<Self> {
        let base = base_url(&builder.address())?;
        // What can be wrong with the settings is found here, before the first call.
        proxy::proxy(builder, &base)?;
        tls::given(builder)?;
        HeaderValue::from_str(&builder.agent())
            .map_err(|_| Error::invalid("user_agent", "must be printable, without a line break"))?;
        let base_text = base.as_str().trim_end_matches('/').to_owned();
        Ok(Self { base, base_text, builder: builder.clone(), pool: ArcSwapOption::empty() })
    }

    pub(crate) fn base(&self) -> &str {
        &self.base_text
    }

    /// `limit` is that of the whole call, of which `time_left` is left.
    pub(crate) async fn send(
        &self,
        outgoing: &Outgoing,
        auth: (HeaderName, HeaderValue),
        time_left: Duration,
        limit: Duration,
    ) -> Result<Answer, Failure> {
        #[cfg(feature = "fuzzing")]
        if let Some(service) = &self.builder.stand_in {
            let (status, headers, body) = service(outgoing.method.as_str(), &outgoing.target);
            return Ok(Answer { status, headers, body, secrets: secrets(outgoing, &auth.1) });
        }
        let pool = self.pool().map_err(|error| Failure { outcome: Outcome::NotSent, error })?;
        // Waiting for others counts, too.
        let attempt = tokio::time::timeout(time_left, self.attempt(&pool, outgoing, auth, limit));
        attempt.await.unwrap_or_else(|_| {
            self.leave();
            Err(Failure { outcome: Outcome::NoAnswer, error: timed_out(limit) })
        })
    }

    async fn attempt(
        &self,
        pool: &Pool,
        outgoing: &Outgoing,
        (auth_name, auth_value): (HeaderName, HeaderValue),
        limit: Duration,
    ) -> Result<Answer, Failure> {
        // Nobody closes it.
        let _turn = pool.calls.acquire().await;
        let secrets = secrets(outgoing, &auth_value);
        let mut request = pool
            .client
            .request(outgoing.method.clone(), format!("{}{}", self.base_text, outgoing.target))
            .header(header::ACCEPT, "application/json")
            .header(auth_name, auth_value);
        request = match &outgoing.body {
            Body::Typed { content_type, bytes } => {
                request.header(header::CONTENT_TYPE, *content_type).body(bytes.clone())
            }
            // So that it says that it has no content.
            Body::None if outgoing.method == Method::POST => request.body(""),
            Body::None => request,
        };
        let mut response = request.send().await.map_err(|error| failure(error, limit))?;
        let (status, headers) = (response.status().as_u16(), mem::take(response.headers_mut()));
        let mut answer = Answer { status, headers, body: Vec::new(), secrets };
        let success = (200..300).contains(&status);
        let read =
            body(&mut response, &mut answer.body, if success { LARGEST_ANSWER } else { LARGEST_FAILURE })
                .await;
        match read {
            // Of a failure the status is known, whatever became of the rest.
            _ if !success => Ok(answer),
            Ok(Whole::Yes) => Ok(answer),
            Ok(Whole::No) => {
                let error = Error::new(ErrorKind::Decode, "the answer is larger than 8 MiB");
                // Asking again would bring the same answer.
                Err(Failure { outcome: Outcome::Hopeless, error: error.answered(answer.facts()) })
            }
            Err(error) => {
                let Failure { outcome, error } = failure(error, limit);
                Err(Failure { outcome, error: error.answered(answer.facts()) })
            }
        }
    }

    /// Our own pool: after a fork a new one, since the parent's connections are driven by threads that
    /// do not exist here. The old one is leaked, as dropping it would close the parent's sockets.
    fn pool(&self) -> Result<Arc<Pool>> {
        let owner = owner();
        loop {
            let current = self.pool.load_full();
            if let Some(pool) = current.as_ref().filter(|pool| pool.owner == owner) {
                return Ok(pool.clone());
            }
            let calls = Arc::new(Semaphore::new(self.builder.max_concurrency));
            let made = Some(Arc::new(Pool { owner, client: self.client()?, calls }));
            let previous = Guard::into_inner(self.pool.compare_and_swap(&current, made));
            // Whoever came first in another thread is used by all.
            if previous.as_ref().map(Arc::as_ptr) == current.as_ref().map(Arc::as_ptr) {
                mem::forget(previous);
            }
        }
    }

    /// A connection that many calls share may have gone silent: no later call is to wait on it. HTTP/1 closes the one that
    /// the call was on anyway.
    pub(crate) fn leave(&self) {
        if self.base.scheme() != "https" {
            return;
        }
        if let (Ok(pool), Ok(client)) = (self.pool(), self.client()) {
            let fresh = Pool { owner: pool.owner, client, calls: pool.calls.clone() };
            // Somebody else may have been here before.
            self.pool.compare_and_swap(&pool, Some(Arc::new(fresh)));
        }
    }

    fn client(&self) -> Result<Client> {
        let encrypted = self.base.scheme() == "https" || proxy::is_encrypted(&self.builder, &self.base);
        let mut client = Client::builder()
            .tls_backend_preconfigured(tls::config(&self.builder, encrypted)?)
            .user_agent(self.builder.agent())
            .redirect(Policy::none())
            .connect_timeout(self.builder.connect_timeout)
            .pool_idle_timeout(IDLE)
            .http2_keep_alive_interval(PING.0)
            .http2_keep_alive_timeout(PING.1)
            .http2_keep_alive_while_idle(true);
        if let Some(proxy) = proxy::proxy(&self.builder, &self.base)? {
            client = client.proxy(proxy);
        }
        client.build().map_err(|error| {
            Error::configuration(format!("the HTTP client cannot be set up: {}", causes(&error)))
                .source(error)
        })
    }
}

/// What an answer to this may repeat, and nobody is to see.
fn secrets(outgoing: &Outgoing, auth: &HeaderValue) -> Vec<String> {
    let shown = auth.to_str().unwrap_or_default();
    let secrets = outgoing.secrets.iter().map(String::as_str).chain(shown.split(' ').next_back());
    secrets.map(str::to_owned).collect()
}

enum Whole {
    Yes,
    No,
}

/// Reads a body as far as the limit goes.
async fn body(response: &mut Response, into: &mut Vec<u8>, limit: usize) -> reqwest::Result<Whole> {
    while let Some(chunk) = response.chunk().await? {
        let room = limit.saturating_sub(into.len());
        let Some(start) = chunk.get(..room).filter(|_| chunk.len() > room) else {
            into.extend_from_slice(&chunk);
            continue;
        };
        into.extend_from_slice(start);
        return Ok(Whole::No);
    }
    Ok(Whole::Yes)
}

fn base_url(text: &str) -> Result<Url> {
    let wrong = |reason: &str| Error::invalid("api_url", reason);
    // An address may hold a password, so no error repeats it.
    let url = Url::parse(text.trim())
        .map_err(|error| wrong(&format!("is not an address such as https://api.opentok.com: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(wrong("must start with https:// or http://"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("must not have a query or a fragment"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("must not hold a user or a password: the credentials go into the constructor"));
    }
    Ok(url)
}

fn failure(error: reqwest::Error, limit: Duration) -> Failure {
    let error = error.without_url();
    let hopeless = error.is_builder() || is_distrust(&error);
    let outcome = if hopeless {
        Outcome::Hopeless
    } else if error.is_connect() {
        Outcome::NotSent
    } else {
        Outcome::NoAnswer
    };
    if error.is_timeout() && !error.is_connect() {
        return Failure { outcome, error: timed_out(limit).source(error) };
    }
    let (kind, reason) = if error.is_connect() {
        (ErrorKind::Connection, format!("cannot connect: {}", causes(&error)))
    } else if error.is_builder() {
        (ErrorKind::InvalidArgument, format!("the request cannot be made: {}", causes(&error)))
    } else {
        (ErrorKind::Connection, format!("the connection broke: {}", causes(&error)))
    };
    let errno = errno(&error);
    Failure { outcome, error: Error::new(kind, reason).errno(errno).source(error) }
}

/// The system's word for what happened to a connection, as far as it has one.
fn errno(error: &reqwest::Error) -> Option<&'static str> {
    if error.is_timeout() {
        return Some("ETIMEDOUT");
    }
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        // The resolver's own error is of no kind.
        if error.to_string().starts_with("dns error") {
            return Some("ENOTFOUND");
        }
        match error.downcast_ref::<io::Error>().map(io::Error::kind) {
            Some(io::ErrorKind::ConnectionRefused) => return Some("ECONNREFUSED"),
            Some(io::ErrorKind::TimedOut) => return Some("ETIMEDOUT"),
            Some(io::ErrorKind::HostUnreachable) => return Some("EHOSTUNREACH"),
            Some(io::ErrorKind::NetworkUnreachable) => return Some("ENETUNREACH"),
            Some(io::ErrorKind::BrokenPipe) => return Some("EPIPE"),
            _ => {}
        }
        cause = error.source();
    }
    // An end where there should be none is a reset as well.
    (!error.is_connect() && !error.is_builder()).then_some("ECONNRESET")
}

/// Whether the other side's certificate is not trusted.
fn is_distrust(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
            return true;
        }
        // An I/O error passes over what it holds, when asked for its cause.
        cause = match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(held) => Some(held),
            None => error.source(),
        };
    }
    false
}

/// The error's innermost cause, which is the one that tells (`Connection refused`).
fn causes(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
