//! HTTP: one pool of connections for each client and process.

use std::{
    mem,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use arc_swap::{ArcSwapOption, Guard};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header, uri::PathAndQuery};
use tokio::sync::Semaphore;
use url::Url;

use crate::{
    client::ClientBuilder,
    error::{Error, ErrorKind, Result},
    http::{
        Answer, Outgoing,
        connection::{Broken, Dialer, Pool, Received, Written, causes, errno, is_distrust, is_timeout},
        outgoing::Body,
        retry::Outcome,
        watch::timed_out,
    },
};

/// A larger answer is refused: a list of 1,000 archives has less than 1 MB.
const LARGEST_ANSWER: usize = 8 * 1024 * 1024;

/// Of the answer to a call that failed no more is read; its status says the rest.
const LARGEST_FAILURE: usize = 64 * 1024;

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
    agent: HeaderValue,
    builder: ClientBuilder,
    /// Without a lock, which a fork could leave locked for ever.
    connections: ArcSwapOption<Connections>,
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

/// Made at the first call.
struct Connections {
    owner: Owner,
    pool: Arc<Pool>,
    /// As many calls as may be on their way at once.
    calls: Semaphore,
}

impl Transport {
    pub(crate) fn new(builder: &ClientBuilder) -> Result<Self> {
        let base = base_url(&builder.address())?;
        // What can be wrong with the settings is found here, before the first call.
        Dialer::check(builder, &base)?;
        let agent = HeaderValue::from_str(&builder.agent())
            .map_err(|_| Error::invalid("user_agent", "must be printable, without a line break"))?;
        let base_text = base.as_str().trim_end_matches('/').to_owned();
        Ok(Self { base, base_text, agent, builder: builder.clone(), connections: ArcSwapOption::empty() })
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
        let unsent = |error| Failure { outcome: Outcome::NotSent, error };
        let connections = self.connections().map_err(unsent)?;
        // Waiting for others counts, too.
        let attempt = tokio::time::timeout(time_left, self.attempt(&connections, outgoing, auth, limit));
        attempt.await.unwrap_or_else(|_| {
            self.leave();
            Err(Failure { outcome: Outcome::NoAnswer, error: timed_out(limit) })
        })
    }

    async fn attempt(
        &self,
        connections: &Connections,
        outgoing: &Outgoing,
        auth: (HeaderName, HeaderValue),
        limit: Duration,
    ) -> Result<Answer, Failure> {
        // Nobody closes it.
        let _turn = connections.calls.acquire().await;
        let secrets = secrets(outgoing, &auth.1);
        let request = self.request(outgoing, auth)?;
        let mut response = connections.pool.send(request).await.map_err(|broken| failure(broken, limit))?;
        let (status, headers) = (response.head.status.as_u16(), mem::take(&mut response.head.headers));
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
            Err(broken) => {
                let Failure { outcome, error } = failure(broken, limit);
                Err(Failure { outcome, error: error.answered(answer.facts()) })
            }
        }
    }

    fn request(&self, outgoing: &Outgoing, auth: (HeaderName, HeaderValue)) -> Result<Written, Failure> {
        let target = format!("{}{}", self.base.path().trim_end_matches('/'), outgoing.target);
        let target = PathAndQuery::try_from(target).map_err(|error| {
            let error =
                Error::new(ErrorKind::InvalidArgument, format!("the request cannot be made: {error}"));
            Failure { outcome: Outcome::Hopeless, error }
        })?;
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(auth.0, auth.1);
        headers.insert(header::USER_AGENT, self.agent.clone());
        let body = match &outgoing.body {
            Body::Typed { content_type, bytes } => {
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
                bytes.clone()
            }
            Body::None => Bytes::new(),
        };
        if body.is_empty() && outgoing.method == Method::POST {
            // So that it says that it has no content.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = Written::new(body.into());
        *request.method_mut() = outgoing.method.clone();
        *request.uri_mut() = target.into();
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Our own connections: after a fork new ones, since the parent's are driven by threads that do not exist here. The old
    /// ones are leaked, as dropping them would take them from the parent.
    fn connections(&self) -> Result<Arc<Connections>> {
        let owner = owner();
        loop {
            let current = self.connections.load_full();
            if let Some(connections) = current.as_ref().filter(|connections| connections.owner == owner) {
                return Ok(connections.clone());
            }
            let calls = Semaphore::new(self.builder.max_concurrency);
            let made = Some(Arc::new(Connections { owner, pool: self.pool()?, calls }));
            let previous = Guard::into_inner(self.connections.compare_and_swap(&current, made));
            // Whoever came first in another thread is used by all.
            if previous.as_ref().map(Arc::as_ptr) == current.as_ref().map(Arc::as_ptr) {
                mem::forget(previous);
            }
        }
    }

    fn pool(&self) -> Result<Arc<Pool>> {
        let dialer = Dialer::new(&self.builder, &self.base, self.agent.clone())?;
        let pool = Pool::new(dialer).map_err(|error| {
            Error::configuration(format!("the HTTP client cannot be set up: {error}")).source(error)
        })?;
        Ok(Arc::new(pool))
    }

    /// A connection that many calls share may have gone silent: no later call is to wait on it. HTTP/1 closes the one that
    /// the call was on anyway.
    pub(crate) fn leave(&self) {
        if let Some(connections) = self.connections.load_full().filter(|known| known.owner == owner()) {
            connections.pool.forget_shared();
        }
    }
}

impl Drop for Transport {
    fn drop(&mut self) {
        // Those of others are theirs.
        let connections = self.connections.swap(None);
        if connections.as_ref().is_some_and(|connections| connections.owner != owner()) {
            mem::forget(connections);
        }
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
async fn body(response: &mut Received, into: &mut Vec<u8>, limit: usize) -> Result<Whole, Broken> {
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

fn failure(broken: Broken, limit: Duration) -> Failure {
    let errno = errno(&broken);
    let (outcome, reason, error) = match broken {
        Broken::Unreached(error) => (Outcome::NotSent, "cannot connect", error),
        Broken::Lost(error) if is_timeout(&error) => {
            return Failure { outcome: Outcome::NoAnswer, error: timed_out(limit).source(error) };
        }
        Broken::Lost(error) => (Outcome::NoAnswer, "the connection broke", error),
    };
    let outcome = if is_distrust(&error) { Outcome::Hopeless } else { outcome };
    let told = Error::new(ErrorKind::Connection, format!("{reason}: {}", causes(&error)));
    Failure { outcome, error: told.errno(errno).source(error) }
}
