//! How tests steer the servers and ask them.

use axum::{
    Json, Router,
    routing::{get, post},
};
use serde_json::{Value, json};

use crate::journal::Journal;

pub(crate) fn app(journal: Journal, addresses: Value) -> Router {
    let requests = journal.clone();
    let reset = move || async move {
        journal.clear();
        Json(json!({}))
    };
    Router::new()
        .route("/_emulator/addresses", get(|| async { Json(addresses) }))
        .route("/_emulator/requests", get(|| async move { Json(requests.all()) }))
        .route("/_emulator/reset", post(reset))
}
