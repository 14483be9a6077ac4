//! Certificates that are good, and that are not.

use std::{io, sync::Arc};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{self, pki_types::PrivateKeyDer},
};

use crate::fault::Certificate;

/// Long ago, and far ahead.
const PAST: (i32, i32) = (2001, 2002);
const FUTURE: (i32, i32) = (4000, 4001);
const NOW: (i32, i32) = (2001, 4001);

/// The authority that clients trust, and one that they do not.
pub(crate) struct Authority {
    trusted: CertifiedIssuer<'static, KeyPair>,
    unknown: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { trusted: issuer()?, unknown: issuer()? })
    }

    /// What clients are to trust, as PEM.
    pub(crate) fn pem(&self) -> String {
        self.trusted.pem()
    }

    pub(crate) fn acceptor(&self, certificate: Certificate, http2: bool) -> io::Result<TlsAcceptor> {
        let name = if certificate == Certificate::OtherName { "example.com" } else { "localhost" };
        let (from, until) = match certificate {
            Certificate::Expired => PAST,
            Certificate::Early => FUTURE,
            _ => NOW,
        };
        let issuer = if certificate == Certificate::Unknown { &self.unknown } else { &self.trusted };
        let mut params = CertificateParams::new([name.to_owned()]).map_err(io::Error::other)?;
        (params.not_before, params.not_after) = (date_time_ymd(from, 1, 1), date_time_ymd(until, 1, 1));
        let pair = KeyPair::generate().map_err(io::Error::other)?;
        let signed = params.signed_by(&pair, issuer).map_err(io::Error::other)?;
        let key = PrivateKeyDer::try_from(pair.serialize_der()).map_err(io::Error::other)?;
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        let mut config = rustls::ServerConfig::builder_with_provider(provider.into())
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(vec![signed.der().clone()], key)
            .map_err(io::Error::other)?;
        config.alpn_protocols = vec![if http2 { b"h2".to_vec() } else { b"http/1.1".to_vec() }];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

fn issuer() -> io::Result<CertifiedIssuer<'static, KeyPair>> {
    let mut params = CertificateParams::new([]).map_err(io::Error::other)?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().map_err(io::Error::other)?;
    CertifiedIssuer::self_signed(params, key).map_err(io::Error::other)
}
