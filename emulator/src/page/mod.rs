//! What people see who open the emulator in a browser: a few files in the program, nothing from elsewhere.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};

use crate::error::ServiceError;
use crate::state::Shared;

/// The page runs its own files, asks its own emulator, and does nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";

const INDEX: &str = include_str!("index.html");

/// Name, type and text of what the page is made of.
const FILES: &[(&str, &str, &str)] = &[
    ("base.css", CSS, include_str!("base.css")),
    ("layout.css", CSS, include_str!("layout.css")),
    ("parts.css", CSS, include_str!("parts.css")),
    ("main.js", JS, include_str!("main.js")),
    ("api.js", JS, include_str!("api.js")),
    ("dom.js", JS, include_str!("dom.js")),
    ("parts.js", JS, include_str!("parts.js")),
    ("head.js", JS, include_str!("head.js")),
    ("requests.js", JS, include_str!("requests.js")),
    ("tokens.js", JS, include_str!("tokens.js")),
    ("sessions.js", JS, include_str!("sessions.js")),
    ("resources.js", JS, include_str!("resources.js")),
    ("webhooks.js", JS, include_str!("webhooks.js")),
    ("faults.js", JS, include_str!("faults.js")),
    ("connect.js", JS, include_str!("connect.js")),
];

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new().route("/", get(index)).route("/_emulator/page/{file}", get(file))
}

async fn index() -> Response {
    served(HTML, INDEX)
}

async fn file(Path(name): Path<String>) -> Response {
    match FILES.iter().find(|(known, ..)| *known == name) {
        Some((_, kind, text)) => served(kind, text),
        None => ServiceError::not_found("The page has no such file").into_response(),
    }
}

fn served(kind: &'static str, text: &'static str) -> Response {
    // Another version of the emulator may answer next time.
    let headers = [(CONTENT_TYPE, kind), (CONTENT_SECURITY_POLICY, POLICY), (CACHE_CONTROL, "no-store")];
    (headers, text).into_response()
}
