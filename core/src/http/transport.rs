//! HTTP: one pool of connections for each client and process.

use std::{fs, mem, sync::Arc, time::Duration};

use arc_swap::{ArcSwapOption, Guard};
use http::{HeaderName, HeaderValue, Method, header};
use reqwest::{Certificate, Client, NoProxy, Proxy, redirect::Policy};
use url::Url;

use crate::{
    client::ClientBuilder,
    error::{Error, ErrorKind, Result},
    http::{Answer, Outgoing, outgoing::Body, retry::Outcome},
};

/// A larger answer is refused: a list of 1,000 archives has less than 1 MB.
const LARGEST_ANSWER: usize = 32 * 1024 * 1024;

/// An attempt without an answer.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) outcome: Outcome,
    pub(crate) error: Error,
}

pub(crate) struct Transport {
    base: String,
    builder: ClientBuilder,
    /// Without a lock, which a fork could leave locked for ever.
    pool: ArcSwapOption<Pool>,
}

/// The connections of one process, made at the first call: a forked child must not use its parent's.
struct Pool {
    process: u32,
    client: Client,
}

impl Transport {
    pub(crate) fn new(builder: &ClientBuilder) -> Result<Self> {
        let base = base_url(&builder.address())?;
        let _ = settings(builder)?;
        Ok(Self { base, builder: builder.clone(), pool: ArcSwapOption::empty() })
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    pub(crate) async fn send(
        &self,
        outgoing: &Outgoing,
        (auth_name, auth_value): (HeaderName, HeaderValue),
        time_left: Duration,
    ) -> Result<Answer, Failure> {
        let client = self.client().map_err(|error| Failure { outcome: Outcome::NotSent, error })?;
        let mut request = client
            .request(outgoing.method.clone(), format!("{}{}", self.base, outgoing.target))
            .header(header::ACCEPT, "application/json")
            .header(auth_name, auth_value)
            .timeout(time_left);
        request = match &outgoing.body {
            Body::Typed { content_type, bytes } => {
                request.header(header::CONTENT_TYPE, *content_type).body(bytes.clone())
            }
            // So that it says that it has no content.
            Body::None if outgoing.method == Method::POST => request.body(""),
            Body::None => request,
        };
        let mut response = request.send().await.map_err(|error| failure(error, time_left))?;
        let (status, headers) = (response.status().as_u16(), mem::take(response.headers_mut()));
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| failure(error, time_left))? {
            if body.len() + chunk.len() > LARGEST_ANSWER {
                let error = Error::new(ErrorKind::Decode, "the answer is larger than 32 MiB");
                // Asking again would bring the same answer.
                return Err(Failure { outcome: Outcome::Status { status, retry_after: None }, error });
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, headers, body })
    }

    /// This process's pool: after a fork a new one, since the parent's connections are driven by threads that
    /// do not exist here. The old one is leaked, as dropping it would close the parent's sockets.
    fn client(&self) -> Result<Client> {
        let process = std::process::id();
        loop {
            let current = self.pool.load_full();
            if let Some(pool) = current.as_ref().filter(|pool| pool.process == process) {
                return Ok(pool.client.clone());
            }
            let client = settings(&self.builder)?.build().map_err(|error| {
                Error::configuration(format!("the HTTP client cannot be set up: {}", causes(&error)))
                    .source(error)
            })?;
            let made = Some(Arc::new(Pool { process, client }));
            let previous = Guard::into_inner(self.pool.compare_and_swap(&current, made));
            // Whoever came first in another thread is used by all.
            if previous.as_ref().map(Arc::as_ptr) == current.as_ref().map(Arc::as_ptr) {
                mem::forget(previous);
            }
        }
    }
}

fn base_url(text: &str) -> Result<String> {
    let url = Url::parse(text.trim()).map_err(|error| {
        Error::invalid("api_url", format!("is not an address such as https://api.opentok.com: {error}"))
    })?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(Error::invalid("api_url", "must start with https:// or http://"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(Error::invalid("api_url", "must not have a query or a fragment"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Everything that can be wrong with the settings is found here, before the first call.
fn settings(options: &ClientBuilder) -> Result<reqwest::ClientBuilder> {
    let mut builder = Client::builder()
        .user_agent(options.agent())
        .redirect(Policy::none())
        .connect_timeout(options.connect_timeout);
    if let Some(url) = &options.proxy {
        // The address may hold a password, so the error does not repeat it.
        let proxy = Proxy::all(url.as_str()).map_err(|_| {
            Error::invalid(
                "proxy",
                "is not an address such as http://user:password@host:3128 or socks5://host:1080",
            )
        })?;
        builder = builder.proxy(proxy.no_proxy(NoProxy::from_env()));
    }
    if let Some(pem) = &options.ca_certificates {
        let unreadable = |_| Error::invalid("ca_certificates", "is not PEM text with certificates");
        let certificates = Certificate::from_pem_bundle(pem.as_bytes()).map_err(unreadable)?;
        if certificates.is_empty() {
            return Err(Error::invalid("ca_certificates", "holds no certificate"));
        }
        for certificate in certificates {
            builder = builder.add_root_certificate(certificate);
        }
    }
    for certificate in extra_certificates(options) {
        builder = builder.add_root_certificate(certificate);
    }
    Ok(builder)
}

/// Those of a file of the environment, which Node passes over as well if it cannot be read.
fn extra_certificates(options: &ClientBuilder) -> Vec<Certificate> {
    let Some(file) = &options.extra_ca_file else { return Vec::new() };
    let read = fs::read(file).map_err(|error| error.to_string());
    let certificates =
        read.and_then(|pem| Certificate::from_pem_bundle(&pem).map_err(|error| error.to_string()));
    certificates.unwrap_or_else(|error| {
        tracing::warn!(?file, error, "the extra certificate authorities cannot be read");
        Vec::new()
    })
}

fn failure(error: reqwest::Error, time_left: Duration) -> Failure {
    let error = error.without_url();
    let outcome = if error.is_connect() { Outcome::NotSent } else { Outcome::NoAnswer };
    let (kind, reason) = if error.is_connect() {
        (ErrorKind::Connection, format!("cannot connect: {}", causes(&error)))
    } else if error.is_timeout() {
        (ErrorKind::Timeout, format!("no answer within {:.1} s", time_left.as_secs_f64()))
    } else if error.is_builder() {
        (ErrorKind::Configuration, format!("the request cannot be made: {}", causes(&error)))
    } else {
        (ErrorKind::Connection, format!("the connection broke: {}", causes(&error)))
    };
    Failure { outcome, error: Error::new(kind, reason).source(error) }
}

/// The error's innermost cause, which is the one that tells (`Connection refused`).
fn causes(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
