//! The whole of what is served, as one axum router.

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;

use crate::guard::{self, Guard};
use crate::state::Shared;
use crate::{control, page, routes, visit};

pub(crate) fn app(shared: Arc<Shared>, guard: Guard) -> Router {
    routes::router()
        .layer(from_fn_with_state(Arc::clone(&shared), visit::pass))
        // Below the layer: these are the emulator's own and no requests to the service.
        .merge(control::router())
        .merge(page::router())
        .layer(from_fn_with_state(Arc::new(guard), guard::pass))
        .with_state(shared)
}
