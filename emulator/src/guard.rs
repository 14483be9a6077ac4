//! Keeps web pages out: any page that a developer opens could otherwise steer the emulator, or read what arrived.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::header::{CONTENT_SECURITY_POLICY, HOST, ORIGIN, X_CONTENT_TYPE_OPTIONS};
use http::uri::Authority;
use http::{HeaderMap, HeaderValue, Uri};
use serde_json::json;

use crate::reply::Reply;

/// Under which names the emulator is reached.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    /// Where it listens; unspecified for "everywhere".
    pub(crate) bound: IpAddr,
    /// Names beside those of the loopback interface, in lower case.
    pub(crate) allowed: Vec<String>,
}

/// Refuses what a foreign page has sent, and names that lead here by a trick of DNS.
pub(crate) async fn pass(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    match guard.check(request.uri(), request.headers()) {
        Ok(()) => unframed(next.run(request).await),
        Err(reason) => Reply::json(403, &json!({ "code": 403, "message": reason })).into_response(),
    }
}

/// No page shows ours within its own, and no browser takes an answer for something else.
fn unframed(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.entry(X_CONTENT_TYPE_OPTIONS).or_insert(HeaderValue::from_static("nosniff"));
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static("frame-ancestors 'none'"));
    response
}

const OWNERLESS: [&str; 3] = [".localhost", ".invalid", ".test"];

impl Guard {
    fn check(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), String> {
        let text = |name| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
        let host = text(HOST);
        for name in [uri.authority().map(Authority::as_str), host.as_deref()].into_iter().flatten() {
            if !self.knows(name) {
                return Err(format!("this is not {name}; allow that name with --allow-host"));
            }
        }
        if let Some(origin) = text(ORIGIN) {
            let own =
                host.as_deref().is_some_and(|host| origin.eq_ignore_ascii_case(&format!("http://{host}")));
            if !own {
                return Err(format!("a page of {origin} may not ask here"));
            }
        }
        match headers.get("sec-fetch-site").map(HeaderValue::as_bytes) {
            None | Some(b"same-origin" | b"none") => Ok(()),
            Some(_) => Err("a page of another site may not ask here".to_owned()),
        }
    }

    /// Whether `name` or `name:port` is one of ours. An address cannot be made to lead elsewhere, a name can; but nobody
    /// may own one that ends in `.invalid` or `.test` (RFC 6761).
    fn knows(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else { return false };
        let name = authority.host().trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
        match name.parse::<IpAddr>() {
            Ok(address) => address.is_loopback() || self.bound.is_unspecified() || address == self.bound,
            Err(_) => {
                name == "localhost"
                    || OWNERLESS.iter().any(|end| name.ends_with(end))
                    || self.allowed.contains(&name)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use super::Guard;

    #[test]
    fn names_that_lead_here_are_known() {
        let guard = Guard { bound: IpAddr::V4(Ipv4Addr::LOCALHOST), allowed: vec!["emulator".to_owned()] };
        for known in [
            "127.0.0.1:7171",
            "localhost",
            "LOCALHOST:80",
            "a.localhost:1",
            "[::1]:7171",
            "emulator:7171",
            "a.invalid",
        ] {
            assert!(guard.knows(known), "{known}");
        }
        for foreign in
            ["evil.example", "10.0.0.1", "localhost.evil.example", "", "a b", "evil.example@127.0.0.1.x"]
        {
            assert!(!guard.knows(foreign), "{foreign}");
        }
        let everywhere = Guard { bound: IpAddr::V4(Ipv4Addr::UNSPECIFIED), ..guard };
        assert!(everywhere.knows("10.0.0.1:7171") && !everywhere.knows("evil.example"));
    }
}
