//! Through whom calls go: the caller's proxy, or the environment's. One that is not understood is refused: whoever must
//! go through a proxy is not to leak around it.

use std::env;

use reqwest::{NoProxy, Proxy};
use url::Url;

use crate::{
    client::ClientBuilder,
    error::{Error, Result},
};

const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// The proxy that was set. Without one, reqwest looks into the environment, which is checked here.
pub(crate) fn proxy(options: &ClientBuilder, base: &Url) -> Result<Option<Proxy>> {
    let Some(given) = &options.proxy else {
        return match of_the_environment(base).iter().find(|(_, value)| scheme(value).is_none()) {
            Some((name, _)) => Err(Error::configuration(format!(
                "{name} in the environment is not an address such as http://host:3128 or socks5://host:1080"
            ))),
            None => Ok(None),
        };
    };
    // The address may hold a password, so the error does not repeat it.
    let wrong = || {
        Error::invalid(
            "proxy",
            "is not an address such as http://user:password@host:3128 or socks5://host:1080",
        )
    };
    scheme(given).ok_or_else(wrong)?;
    let proxy = Proxy::all(given.trim()).map_err(|_| wrong())?;
    Ok(Some(proxy.no_proxy(NoProxy::from_env())))
}

/// Whether the proxy itself is spoken to by TLS.
pub(crate) fn is_encrypted(options: &ClientBuilder, base: &Url) -> bool {
    let of_environment = || of_the_environment(base).into_iter().map(|(_, value)| value).collect();
    let addresses: Vec<String> = options.proxy.clone().map_or_else(of_environment, |given| vec![given]);
    addresses.iter().any(|address| scheme(address).as_deref() == Some("https"))
}

/// The variables that count for this address, and are set.
fn of_the_environment(base: &Url) -> Vec<(&'static str, String)> {
    let names: &[&'static str] = match base.scheme() {
        "https" => &["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"],
        _ => &["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
    };
    let set = names.iter().filter_map(|name| Some((*name, env::var(name).ok()?)));
    set.filter(|(_, value)| !value.trim().is_empty()).collect()
}

/// The scheme of an address that is understood; `host:port` alone means HTTP.
fn scheme(address: &str) -> Option<String> {
    let address = address.trim();
    let whole = if address.contains("://") { address.to_owned() } else { format!("http://{address}") };
    let url = Url::parse(&whole).ok()?;
    let known = SCHEMES.contains(&url.scheme()) && url.host_str().is_some_and(|host| !host.is_empty());
    known.then(|| url.scheme().to_owned())
}

#[cfg(test)]
mod tests {
    use super::scheme;

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
        ] {
            assert!(scheme(known).is_some(), "{known}");
        }
        for unknown in
            ["socks://h:1", "ftp://h", "htp://h", "tcp://h:1", "::::", "", "http://", "file:///x", "a b"]
        {
            assert_eq!(scheme(unknown), None, "{unknown}");
        }
    }
}
