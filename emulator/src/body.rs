//! Bodies that are read to their end, and bodies that have none.

use std::io;
use std::pin::pin;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody as _};
use http::StatusCode;
use http::header::CONTENT_LENGTH;
use http::response::Parts;

use crate::error::ServiceError;

/// Reads a body to its end. What exceeds the limit is read too, and forgotten: a client that is still sending would
/// take an early answer for a broken connection.
pub(crate) async fn read(body: Body, limit: usize) -> Result<Result<Bytes, ServiceError>, axum::Error> {
    let mut body = pin!(body);
    let mut kept = Vec::new();
    let mut is_too_large = false;
    while let Some(frame) = std::future::poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        let Ok(data) = frame?.into_data() else { continue };
        is_too_large |= kept.len().saturating_add(data.len()) > limit;
        if !is_too_large {
            kept.extend_from_slice(&data);
        }
    }
    let refusal = || ServiceError::too_large(format!("The body exceeds {limit} bytes"));
    Ok(if is_too_large { Err(refusal()) } else { Ok(kept.into()) })
}

/// Declares the whole length of a body of which only half is to be sent.
pub(crate) fn halve(head: &mut Parts, body: &Bytes) -> Bytes {
    // An empty answer is cut off as well: what it declares never comes. A 204 could not declare anything.
    if head.status == StatusCode::NO_CONTENT {
        head.status = StatusCode::OK;
    }
    head.headers.insert(CONTENT_LENGTH, body.len().max(1).into());
    body.slice(..body.len() / 2)
}

/// A body that fails after its first part.
pub(crate) fn cut_off(part: Bytes) -> Body {
    Body::from_stream(async_stream::stream! {
        yield Ok(part);
        // The pause lets the first part leave for the network before the connection ends.
        tokio::time::sleep(Duration::from_millis(20)).await;
        yield Err(io::Error::from(io::ErrorKind::ConnectionAborted));
    })
}
