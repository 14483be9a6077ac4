//! The whole of what is served, as one axum router.

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::response::Html;
use axum::routing::get;

use crate::guard::{self, Guard};
use crate::state::Shared;
use crate::{control, routes, visit};

/// What people see who open the emulator in a browser.
const PAGE: Html<&str> = Html(include_str!("page.html"));

pub(crate) fn app(shared: Arc<Shared>, guard: Guard) -> Router {
    routes::router()
        .layer(from_fn_with_state(Arc::clone(&shared), visit::pass))
        // Below the layer: these are the emulator's own and no requests to the service.
        .merge(control::router())
        .route("/", get(PAGE))
        .layer(from_fn_with_state(Arc::new(guard), guard::pass))
        .with_state(shared)
}
