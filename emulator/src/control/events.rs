//! `GET /_emulator/events`: says that something has changed, so that nobody has to ask again and again.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use async_stream::stream;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::CACHE_CONTROL;

use crate::state::Shared;

/// Changes that come closer together are told as one.
const APART: Duration = Duration::from_millis(100);

/// How late a change is told that came by the passing of time alone.
const TICK: Duration = Duration::from_secs(1);

/// A silent connection might be taken for a dead one.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// How soon a browser comes back after the emulator was started anew.
const RETRY: Duration = Duration::from_secs(1);

pub(super) async fn listen(State(shared): State<Arc<Shared>>) -> Response {
    let mut changes = shared.changes();
    let stream = stream! {
        // At once, for what changed before somebody listened.
        yield Ok::<_, Infallible>(change().retry(RETRY));
        loop {
            tokio::time::sleep(APART).await;
            while !changes.has_changed().unwrap_or(false) {
                tokio::select! {
                    _ = changes.changed() => break,
                    () = tokio::time::sleep(TICK) => shared.pass_time(),
                }
            }
            changes.mark_unchanged();
            yield Ok(change());
        }
    };
    let mut response = Sse::new(stream).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response();
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn change() -> Event {
    Event::default().event("change").data("{}")
}
