//! HTTP to where the SDK does not go: files, and programs of one's own.

use std::{error::Error as _, net::IpAddr, time::Duration};

use reqwest::{Client, Url, redirect::Policy};

use crate::failure::{Failure, Result};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A client for this address. What is on this machine is not asked for through a proxy, and nothing is redirected: what
/// is sent may be secret.
pub(crate) fn client(url: &str) -> Result<Client> {
    let url = Url::parse(url).map_err(|error| Failure::usage(format!("{url} is no address: {error}")))?;
    let builder = Client::builder().connect_timeout(CONNECT_TIMEOUT).redirect(Policy::none());
    let builder = if is_here(&url) { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| Failure::io(reason(&error)))
}

/// Whether an address is on this machine.
pub(crate) fn is_here(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The innermost cause, without the address, in which a secret may stand.
pub(crate) fn reason(error: &reqwest::Error) -> String {
    let mut cause = error.source();
    let mut last = None;
    while let Some(error) = cause {
        last = Some(error.to_string());
        cause = error.source();
    }
    last.unwrap_or_else(|| "the request failed".to_owned())
}
