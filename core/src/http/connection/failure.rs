//! Why there is no answer, and what that is called.

use std::{error::Error, io};

pub(super) type BoxError = Box<dyn Error + Send + Sync>;

/// How far it came.
#[derive(Debug)]
pub(crate) enum Broken {
    /// There was no connection: nothing was sent.
    Unreached(BoxError),
    /// Something may have been sent.
    Lost(BoxError),
}

/// The error and what caused it, as far as it is told. An I/O error passes over what it holds, when asked for its cause.
fn chain<'e>(error: &'e BoxError) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    let outermost: &'e (dyn Error + 'static) = error.as_ref();
    std::iter::successors(Some(outermost), |error: &&'e (dyn Error + 'static)| {
        let error = *error;
        match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(held) => Some(held),
            None => error.source(),
        }
    })
}

/// The error's innermost cause, which is the one that tells (`Connection refused`).
pub(crate) fn causes(error: &BoxError) -> String {
    chain(error).last().map(ToString::to_string).unwrap_or_default()
}

pub(crate) fn is_timeout(error: &BoxError) -> bool {
    chain(error).any(|cause| {
        cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_timeout)
            || cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
    })
}

/// Whether the other side's certificate is not trusted.
pub(crate) fn is_distrust(error: &BoxError) -> bool {
    chain(error).any(|cause| matches!(cause.downcast_ref(), Some(rustls::Error::InvalidCertificate(_))))
}

/// The system's word for what happened to a connection, as far as it has one.
pub(crate) fn errno(broken: &Broken) -> Option<&'static str> {
    let (Broken::Unreached(error) | Broken::Lost(error)) = broken;
    if is_timeout(error) {
        return Some("ETIMEDOUT");
    }
    for cause in chain(error) {
        // The resolver's own error is of no kind.
        if cause.to_string().starts_with("dns error") {
            return Some("ENOTFOUND");
        }
        match cause.downcast_ref::<io::Error>().map(io::Error::kind) {
            Some(io::ErrorKind::ConnectionRefused) => return Some("ECONNREFUSED"),
            Some(io::ErrorKind::HostUnreachable) => return Some("EHOSTUNREACH"),
            Some(io::ErrorKind::NetworkUnreachable) => return Some("ENETUNREACH"),
            Some(io::ErrorKind::BrokenPipe) => return Some("EPIPE"),
            _ => {}
        }
    }
    // An end where there should be none is a reset as well.
    matches!(broken, Broken::Lost(_)).then_some("ECONNRESET")
}
