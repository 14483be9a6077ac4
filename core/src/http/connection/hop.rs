//! One hop: to the service itself, or to a proxy.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use http::Uri;
use hyper_util::{client::legacy::connect::HttpConnector, rt::TokioIo};
use rustls::pki_types::ServerName;
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::{failure::BoxError, stream::Stream, turn::Turn};

/// How soon, how often and how many times a silent connection is asked for a sign of life, and what it may owe.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
const KEEP_ALIVE_TIMES: u32 = 3;
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNACKNOWLEDGED: Duration = Duration::from_secs(30);

/// The next one on the way: the destination itself, or the proxy.
#[derive(Clone)]
pub(super) struct Hop {
    tcp: HttpConnector,
    /// For a proxy that is spoken to by TLS.
    tls: Option<TlsConnector>,
}

impl Hop {
    pub(super) fn new(limit: Duration, tls: Option<TlsConnector>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(limit));
        tcp.set_keepalive(Some(KEEP_ALIVE));
        tcp.set_keepalive_interval(Some(KEEP_ALIVE));
        tcp.set_keepalive_retries(Some(KEEP_ALIVE_TIMES));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        Self { tcp, tls }
    }
}

impl Service<Uri> for Hop {
    type Response = TokioIo<Stream>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Self { mut tcp, tls } = self.clone();
        Box::pin(async move {
            let stream = Stream::Tcp(tcp.call(uri.clone()).await?.into_inner(), Turn::endless());
            let stream = match tls {
                Some(tls) => encrypt(&tls, &uri, stream).await?,
                None => stream,
            };
            Ok(TokioIo::new(stream))
        })
    }
}

pub(super) async fn encrypt(tls: &TlsConnector, to: &Uri, stream: Stream) -> Result<Stream, BoxError> {
    let name = ServerName::try_from(host(to).to_owned())?;
    Ok(Stream::Tls(Box::new(tls.connect(name, stream).await?)))
}

/// An IPv6 address stands in brackets there.
pub(super) fn host(uri: &Uri) -> &str {
    uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']')
}
