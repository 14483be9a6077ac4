//! Through whom calls go: the caller's proxy, or the environment's. One that is not understood is refused: whoever must
//! go through a proxy is not to leak around it.

use std::env;

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

use crate::{
    client::ClientBuilder,
    error::{Error, Result},
};

const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// The proxy that was set, or the environment's, or the system's. `None` where calls go there themselves.
pub(super) fn proxy(options: &ClientBuilder, base: &Url, destination: &Uri) -> Result<Option<Intercept>> {
    if let Some(given) = &options.proxy {
        // The address may hold a password, so the error does not repeat it.
        let wrong = || {
            Error::invalid(
                "proxy",
                "is not an address such as http://user:password@host:3128 or socks5://host:1080",
            )
        };
        return Ok(intercept(&address(given).ok_or_else(wrong)?, destination));
    }
    // A server that answers by CGI gets this one from whoever asks.
    if env::var_os("REQUEST_METHOD").is_some() {
        return Ok(None);
    }
    let Some((name, value)) = of_the_environment(base) else {
        return Ok(Matcher::from_system().intercept(destination));
    };
    let wrong = || {
        Error::configuration(format!(
            "{name} in the environment is not an address such as http://host:3128 or socks5://host:1080"
        ))
    };
    Ok(intercept(&address(&value).ok_or_else(wrong)?, destination))
}

/// Nothing if the environment excepts this destination.
fn intercept(address: &Url, destination: &Uri) -> Option<Intercept> {
    let excepted = env::var("NO_PROXY").or_else(|_| env::var("no_proxy")).unwrap_or_default();
    // To the matcher a star is any name, but no address.
    if excepted.split(',').any(|entry| entry.trim() == "*") {
        return None;
    }
    Matcher::builder().all(address.as_str()).no(excepted).build().intercept(destination)
}

/// The first variable that counts for this address, and is set.
fn of_the_environment(base: &Url) -> Option<(&'static str, String)> {
    let names: &[&'static str] = match base.scheme() {
        "https" => &["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"],
        _ => &["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
    };
    let mut set = names.iter().filter_map(|name| Some((*name, env::var(name).ok()?)));
    set.find(|(_, value)| !value.trim().is_empty())
}

/// An address that is understood; `host:port` alone means HTTP.
fn address(text: &str) -> Option<Url> {
    let text = text.trim();
    let whole = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    let mut url = Url::parse(&whole).ok()?;
    if url.scheme().starts_with("socks") && url.port().is_none() {
        url.set_port(Some(1080)).ok()?;
    }
    let known = SCHEMES.contains(&url.scheme()) && url.host_str().is_some_and(|host| !host.is_empty());
    // What the matcher does not understand it passes by.
    let anywhere = Uri::from_static("http://example.com");
    let matches = || Matcher::builder().all(url.as_str()).build().intercept(&anywhere).is_some();
    (known && matches()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn what_is_not_understood_is_no_proxy() {
        for known in [
            "http://h:1",
            "HTTPS://h",
            "socks4://h:1",
            "socks4a://h",
            "socks5://u:p@h:1",
            "socks5h://h",
            "h:3128",
            "http://u:a|b c@h:1",
            "http://[::1]:3128",
        ] {
            assert!(address(known).is_some(), "{known}");
        }
        for unknown in
            ["socks://h:1", "ftp://h", "htp://h", "tcp://h:1", "::::", "", "http://", "file:///x", "a b"]
        {
            assert_eq!(address(unknown), None, "{unknown}");
        }
    }
}
