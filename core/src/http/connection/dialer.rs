//! Makes connections: directly or through a proxy, with TLS or without.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderValue, Uri, header, uri::Scheme};
use hyper_util::client::{
    legacy::connect::proxy::{SocksV4, SocksV5, Tunnel},
    proxy::matcher::Intercept,
};
use tokio_rustls::TlsConnector;
use tower_service::Service;
use url::Url;

use super::{
    failure::{BoxError, Broken},
    hop::{Hop, encrypt, host},
    proxy,
    stream::Stream,
    tls,
};
use crate::{
    client::ClientBuilder,
    error::{Error, Result},
};

pub(crate) struct Dialer {
    destination: Uri,
    proxy: Option<Intercept>,
    hop: Hop,
    /// That of the destination, if it is spoken to by TLS.
    tls: Option<TlsConnector>,
    agent: HeaderValue,
    limit: Duration,
}

impl Dialer {
    /// Refuses what can be wrong with the settings, without a look at the disk.
    pub(crate) fn check(options: &ClientBuilder, base: &Url) -> Result<()> {
        proxy::proxy(options, base, &destination(base)?)?;
        tls::given(options)?;
        Ok(())
    }

    pub(crate) fn new(options: &ClientBuilder, base: &Url, agent: HeaderValue) -> Result<Self> {
        let destination = destination(base)?;
        let proxy = proxy::proxy(options, base, &destination)?;
        let is_https = |uri: &Uri| uri.scheme() == Some(&Scheme::HTTPS);
        let to_proxy = proxy.as_ref().is_some_and(|proxy| is_https(proxy.uri()));
        // Where no TLS is spoken, no authority is looked for.
        let config = (is_https(&destination) || to_proxy).then(|| tls::config(options)).transpose()?;
        let tls = config.clone().filter(|_| is_https(&destination)).map(|mut config| {
            config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
            TlsConnector::from(Arc::new(config))
        });
        let hop_tls = config.filter(|_| to_proxy).map(|config| TlsConnector::from(Arc::new(config)));
        let hop = Hop::new(options.connect_timeout, hop_tls);
        Ok(Self { destination, proxy, hop, tls, agent, limit: options.connect_timeout })
    }

    pub(super) fn destination(&self) -> &Uri {
        &self.destination
    }

    /// The proxy that is to be asked for each request, since it makes no tunnel.
    pub(super) fn forwarder(&self) -> Option<&Intercept> {
        self.proxy.as_ref().filter(|proxy| self.tls.is_none() && !is_socks(proxy))
    }

    pub(super) async fn dial(&self) -> Result<Stream, Broken> {
        let dialled = tokio::time::timeout(self.limit, async {
            let stream = self.reach().await?;
            match &self.tls {
                Some(tls) => encrypt(tls, &self.destination, stream).await,
                None => Ok(stream),
            }
        });
        let late = |_| Err(io::Error::new(io::ErrorKind::TimedOut, "operation timed out").into());
        dialled.await.unwrap_or_else(late).map_err(Broken::Unreached)
    }

    async fn reach(&self) -> Result<Stream, BoxError> {
        let mut hop = self.hop.clone();
        let Some(proxy) = &self.proxy else {
            return Ok(hop.call(self.destination.clone()).await?.into_inner());
        };
        let by = proxy.uri().clone();
        let stream = match proxy.uri().scheme_str().unwrap_or_default() {
            scheme @ ("socks4" | "socks4a") => {
                SocksV4::new(by, hop).call(self.asked_for(scheme == "socks4").await?).await?
            }
            scheme @ ("socks5" | "socks5h") => {
                let mut socks = SocksV5::new(by, hop);
                if let Some((user, password)) = proxy.raw_auth() {
                    socks = socks.with_auth(user.to_owned(), password.to_owned());
                }
                socks.call(self.asked_for(scheme == "socks5").await?).await?
            }
            _ if self.tls.is_none() => hop.call(by).await?,
            _ => {
                let headers = HeaderMap::from_iter([(header::USER_AGENT, self.agent.clone())]);
                let mut tunnel = Tunnel::new(by, hop).with_headers(headers);
                if let Some(auth) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(auth.clone());
                }
                tunnel.call(self.destination.clone()).await?
            }
        };
        Ok(stream.into_inner())
    }

    /// What a SOCKS proxy is asked for: the destination, or its address where the proxy does not look names up. The older
    /// protocol knows no IPv6.
    async fn asked_for(&self, by_address: bool) -> Result<Uri, BoxError> {
        if !by_address {
            return Ok(self.destination.clone());
        }
        let port = self.destination.port_u16().unwrap_or(if self.tls.is_some() { 443 } else { 80 });
        let mut found: Vec<_> = tokio::net::lookup_host((host(&self.destination), port)).await?.collect();
        found.sort_by_key(SocketAddr::is_ipv6);
        let address = found.first().ok_or_else(|| io::Error::other("dns error: no address"))?;
        Ok(Uri::builder().scheme("http").authority(address.to_string()).path_and_query("/").build()?)
    }
}

fn destination(base: &Url) -> Result<Uri> {
    Uri::try_from(base.as_str())
        .map_err(|error| Error::invalid("api_url", format!("is not an address that can be asked: {error}")))
}

fn is_socks(proxy: &Intercept) -> bool {
    proxy.uri().scheme_str().is_some_and(|scheme| scheme.starts_with("socks"))
}
