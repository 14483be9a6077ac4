//! Sending one callback over plain HTTP; receivers are on the same machine or network.

use std::time::Duration;

use axum::body::Bytes;
use http::{Request, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;
use url::Url;

use crate::webhooks::delivery::Outcome;
use crate::webhooks::{Letter, sign};

/// How long a receiver may take.
const LIMIT: Duration = Duration::from_secs(10);

/// Of an answer only its beginning is kept.
const MOST_KEPT: usize = 4 * 1024;
const MOST_READ: usize = 64 * 1024;

pub(super) async fn post(letter: &Letter) -> Outcome {
    timeout(LIMIT, exchange(letter)).await.unwrap_or_else(|_| Err("no answer within 10 seconds".to_owned()))
}

async fn exchange(letter: &Letter) -> Outcome {
    let url = Url::parse(&letter.url).map_err(|error| format!("the address cannot be read: {error}"))?;
    if url.scheme() != "http" {
        return Err("the emulator calls http only; give an address without TLS".to_owned());
    }
    let host = url.host_str().ok_or("the address has no host")?;
    let port = url.port_or_known_default().unwrap_or(80);
    // An IPv6 address has brackets in a URL, and none where names are looked up.
    let stream = TcpStream::connect((host.trim_matches(['[', ']']), port)).await;
    let stream = stream.map_err(|error| format!("no connection: {error}"))?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
    let driven = tokio::spawn(connection);
    let target = match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    };
    let mut request = Request::post(target)
        .header(header::HOST, format!("{host}:{port}"))
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, concat!("opentok-emulator/", env!("CARGO_PKG_VERSION")));
    if let Some(authorization) = sign::authorization(letter) {
        request = request.header(header::AUTHORIZATION, authorization);
    }
    let request = request
        .body(Full::new(Bytes::from(letter.body.clone())))
        .map_err(|error| format!("the request cannot be made: {error}"))?;
    let answer = sender.send_request(request).await.map_err(|error| format!("no answer: {error}"))?;
    let status = answer.status().as_u16();
    let body = Limited::new(answer.into_body(), MOST_READ).collect().await;
    driven.abort();
    let body = body.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let kept = body.get(..MOST_KEPT).unwrap_or(&body);
    Ok((status, String::from_utf8_lossy(kept).into_owned()))
}
