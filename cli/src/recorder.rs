//! A listener on the loopback interface that keeps the one request it gets, so that the service gets none.

use std::sync::{Arc, Mutex, PoisonError};

use axum::{Router, body::Bytes, http::HeaderMap, http::Method, http::Uri};
use opentok_sdk::{CallOptions, Json, OpenTok, Settings};
use tokio::net::TcpListener;

use crate::failure::{Failure, Result};

/// A request as the client would have sent it.
#[derive(Debug)]
pub(crate) struct Recorded {
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Makes the call against a listener of our own.
///
/// Where the call is refused before anything would be sent, so is this.
pub(crate) async fn record(mut settings: Settings, operation: &str, arguments: Json) -> Result<Recorded> {
    let cannot = |error| Failure::io(format!("cannot listen on the loopback interface: {error}"));
    let listener = TcpListener::bind("127.0.0.1:0").await.map_err(cannot)?;
    let here = format!("http://{}", listener.local_addr().map_err(cannot)?);
    let kept = Arc::new(Mutex::new(None));
    let keep = kept.clone();
    let app = Router::new().fallback(async move |method, uri: Uri, headers, body| {
        let target = uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
        let mut kept = keep.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get_or_insert(Recorded { method, target, headers, body });
        "{}"
    });
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    settings.api_url = Some(here.clone());
    // The environment's proxy would carry it elsewhere.
    settings.proxy = Some(here);
    let client: OpenTok = settings.build()?;
    let outcome = client.dispatch::<Json>(operation, arguments, CallOptions::default().max_retries(0)).await;
    server.abort();
    let recorded = kept.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (recorded, outcome) {
        // Our answer says nothing, and is none of the service's.
        (Some(recorded), _) => Ok(recorded),
        (None, Err(error)) => Err(error.into()),
        (None, Ok(_)) => Err(Failure::usage("nothing is sent")),
    }
}
