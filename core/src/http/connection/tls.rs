//! Whom to trust: the system's certificate authorities, Mozilla's where it has none, and those that the caller adds.

use std::{env, fs, io, sync::Arc};

use arc_swap::ArcSwapOption;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject},
};

use crate::{
    client::ClientBuilder,
    error::{Error, ErrorKind, Result},
};

/// The variables that say where the system's authorities are.
const PLACES: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// Too many open files, in the process or in the system: then nothing is known of the authorities.
const NO_DESCRIPTORS: [i32; 2] = [24, 23];

/// The system's authorities, read once; without a lock, which a fork could leave locked for ever.
static SYSTEM: ArcSwapOption<System> = ArcSwapOption::const_empty();

struct System {
    places: [Option<String>; 2],
    roots: RootCertStore,
}

/// How TLS is spoken.
pub(super) fn config(options: &ClientBuilder) -> Result<ClientConfig> {
    let mut roots = system()?.roots.clone();
    roots.add_parsable_certificates(given(options)?);
    roots.add_parsable_certificates(extra(options));
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::configuration("TLS cannot be set up").source(error))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(config)
}

fn system() -> Result<Arc<System>> {
    let places = PLACES.map(|place| env::var(place).ok());
    if let Some(known) = SYSTEM.load_full().filter(|known| known.places == places) {
        return Ok(known);
    }
    let found = rustls_native_certs::load_native_certs();
    // What was read may be a part; only the whole is kept.
    if let Some(error) = found.errors.into_iter().find(is_want_of_descriptors) {
        return Err(Error::new(ErrorKind::Connection, format!("cannot connect: {error}")));
    }
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    let system = Arc::new(System { places, roots });
    SYSTEM.store(Some(system.clone()));
    Ok(system)
}

fn is_want_of_descriptors(error: &rustls_native_certs::Error) -> bool {
    let rustls_native_certs::ErrorKind::Io { inner, .. } = &error.kind else { return false };
    inner.raw_os_error().is_some_and(|code| NO_DESCRIPTORS.contains(&code))
}

/// The caller's own authorities, which must be some.
pub(super) fn given(options: &ClientBuilder) -> Result<Vec<CertificateDer<'static>>> {
    let Some(pem) = &options.ca_certificates else { return Ok(Vec::new()) };
    let wrong = |reason: &str| Error::invalid("ca_certificates", reason);
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem.as_bytes())
        .collect::<Result<_, _>>()
        .map_err(|_| wrong("is not PEM text with certificates"))?;
    if certificates.is_empty() {
        return Err(wrong("holds no certificate"));
    }
    let mut roots = RootCertStore::empty();
    for certificate in &certificates {
        roots.add(certificate.clone()).map_err(|_| wrong("holds a certificate that cannot be read"))?;
    }
    Ok(certificates)
}

/// Those of the environment, as text or in a file; what cannot be read is passed over, as Node and Java do.
fn extra(options: &ClientBuilder) -> Vec<CertificateDer<'static>> {
    let text = options.extra_ca.iter().map(|text| Ok(text.clone().into_bytes()));
    let file = options.extra_ca_file.iter().map(fs::read);
    let read = |pem: io::Result<Vec<u8>>| -> io::Result<Vec<_>> {
        CertificateDer::pem_slice_iter(&pem?).collect::<Result<_, _>>().map_err(io::Error::other)
    };
    let readable = text.chain(file).map(read).filter_map(|read| {
        read.inspect_err(|error| tracing::warn!(%error, "extra certificate authorities cannot be read")).ok()
    });
    readable.flatten().collect()
}
