//! `/_emulator/…`: what tests and people steer the emulator with. No credentials are asked for.

mod clients;
mod session;
mod steering;

use http::HeaderMap;
use serde_json::json;

use crate::app::{Request, wrong_method};
use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::reply::Reply;
use crate::routing::{Found, Route, find};
use crate::state::World;

const PREFIX: &str = "/_emulator";

type Handler = fn(&mut World, &Call<'_>) -> Outcome;

const fn route(method: &'static str, path: &'static str, handler: Handler) -> Route<Handler> {
    Route { method, path, handler }
}

const TABLE: &[Route<Handler>] = &[
    route("GET", "/_emulator/health", steering::health),
    route("GET", "/_emulator/routes", steering::routes),
    route("GET", "/_emulator/credentials", steering::credentials),
    route("POST", "/_emulator/projects", steering::add_projects),
    route("POST", "/_emulator/reset", steering::reset),
    route("GET", "/_emulator/requests", steering::requests),
    route("DELETE", "/_emulator/requests", steering::forget_requests),
    route("POST", "/_emulator/replay", steering::replay),
    route("POST", "/_emulator/faults", steering::add_fault),
    route("GET", "/_emulator/clock", steering::clock),
    route("POST", "/_emulator/clock", steering::advance_clock),
    route("POST", "/_emulator/connections", clients::connect),
    route("GET", "/_emulator/connections/{id}", clients::connection),
    route("DELETE", "/_emulator/connections/{id}", clients::disconnect),
    route("POST", "/_emulator/connections/{id}/streams", clients::publish),
    route("GET", "/_emulator/streams/{id}", clients::stream),
    route("DELETE", "/_emulator/streams/{id}", clients::unpublish),
    route("GET", "/_emulator/sessions/{id}", session::view),
];

/// Whether a path is the emulator's own and not the service's.
pub(crate) fn owns(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

pub(crate) fn answer(world: &mut World, request: &Request) -> Outcome {
    let body = request.body.as_ref().map_err(ServiceError::clone)?;
    match find(TABLE, &request.method, &request.path) {
        Found::Handler(handler, params) => {
            world.settle();
            let now = world.clock.now();
            // Without the headers, so that a body typed at a shell counts as JSON whatever it is declared to be.
            let headers = &HeaderMap::new();
            handler(world, &Call { now, params, query: &request.query, headers, body })
        }
        Found::OtherMethods(methods) => Ok(wrong_method(&methods)),
        Found::Nothing => {
            let known: Vec<_> =
                TABLE.iter().map(|route| format!("{} {}", route.method, route.path)).collect();
            Ok(Reply::json(404, &json!({ "code": 404, "message": "No such control route", "routes": known })))
        }
    }
}
