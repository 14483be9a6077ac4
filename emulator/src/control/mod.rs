//! `/_emulator/…`: what tests and people steer the emulator with. No credentials are asked for.

mod clients;
mod decode;
mod events;
mod lists;
mod recordings;
mod session;
mod steering;
mod views;
mod webhooks;

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, State};
use axum::routing::{MethodFilter, any, on};
use serde_json::json;

use crate::call::{Call, Received};
use crate::error::Outcome;
use crate::reply::Reply;
use crate::route::{self, Route, delete, get, post, put};
use crate::state::{Shared, World};

/// Control calls may carry answers to replay, such as a thousand archives.
const LARGEST_BODY: usize = 32 * 1024 * 1024;

type Handler = fn(&mut World, &Call<'_>) -> Outcome;

const TABLE: &[Route<Handler>] = &[
    get("/_emulator/health", steering::health),
    get("/_emulator/routes", steering::routes),
    get("/_emulator/credentials", steering::credentials),
    get("/_emulator/projects", steering::projects),
    post("/_emulator/projects", steering::add_projects),
    post("/_emulator/reset", steering::reset),
    get("/_emulator/state", steering::export),
    put("/_emulator/state", steering::import),
    get("/_emulator/requests", steering::requests),
    delete("/_emulator/requests", steering::forget_requests),
    get("/_emulator/requests/{number}", steering::request),
    post("/_emulator/decode", decode::decode),
    post("/_emulator/replay", steering::replay),
    get("/_emulator/faults", steering::faults),
    post("/_emulator/faults", steering::add_fault),
    delete("/_emulator/faults", steering::forget_faults),
    get("/_emulator/clock", steering::clock),
    post("/_emulator/clock", steering::advance_clock),
    get("/_emulator/connections", lists::connections),
    post("/_emulator/connections", clients::connect),
    get("/_emulator/connections/{id}", clients::connection),
    delete("/_emulator/connections/{id}", clients::disconnect),
    post("/_emulator/connections/{id}/streams", clients::publish),
    get("/_emulator/streams", lists::streams),
    get("/_emulator/streams/{id}", clients::stream),
    delete("/_emulator/streams/{id}", clients::unpublish),
    get("/_emulator/sessions", lists::sessions),
    post("/_emulator/sessions", session::create),
    get("/_emulator/sessions/{id}", session::view),
    get("/_emulator/archives", lists::archives),
    post("/_emulator/archives", recordings::start_archive),
    post("/_emulator/archives/{archiveId}/stop", recordings::stop_archive),
    get("/_emulator/broadcasts", lists::broadcasts),
    post("/_emulator/broadcasts", recordings::start_broadcast),
    post("/_emulator/broadcasts/{broadcastId}/stop", recordings::stop_broadcast),
    get("/_emulator/renders", lists::renders),
    post("/_emulator/renders/{renderId}/stop", recordings::stop_render),
    get("/_emulator/captions", lists::captions),
    post("/_emulator/captions/{captionsId}/stop", recordings::stop_captions),
    get("/_emulator/sip-calls", lists::sip_calls),
    get("/_emulator/audio-connectors", lists::audio_connectors),
    get("/_emulator/webhooks", webhooks::list),
    post("/_emulator/webhooks", webhooks::add),
    delete("/_emulator/webhooks/{id}", webhooks::remove),
    get("/_emulator/deliveries", webhooks::deliveries),
    delete("/_emulator/deliveries", webhooks::forget),
    post("/_emulator/deliveries/{id}/redeliver", webhooks::redeliver),
    post("/_emulator/trigger", webhooks::trigger),
];

pub(crate) fn router() -> axum::Router<Arc<Shared>> {
    let known = route::router(TABLE, |method, handler| {
        let reads = method == MethodFilter::GET;
        on(method, async move |shared, received| operation(handler, reads, shared, received))
    })
    .route("/_emulator/events", axum::routing::get(events::listen));
    ["/_emulator", "/_emulator/", "/_emulator/{*rest}"]
        .iter()
        .fold(known, |router, path| router.route(path, any(unknown)))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
}

fn operation(
    handler: Handler,
    reads: bool,
    State(shared): State<Arc<Shared>>,
    mut received: Received,
) -> Outcome {
    // A body typed at a shell counts as JSON whatever it is declared to be.
    received.headers.clear();
    let mut world = shared.lock();
    let settled = world.settle();
    let now = world.clock.now();
    let outcome = handler(&mut world, &received.at(now));
    world.tell();
    // A look that said "changed" would make those who listen look again, for ever.
    let changed = settled || !reads;
    let kept = if changed { world.keep() } else { Ok(()) };
    drop(world);
    if changed {
        shared.changed();
    }
    kept.and(outcome)
}

async fn unknown() -> Reply {
    let known: Vec<_> = TABLE.iter().map(|route| format!("{} {}", route.method, route.path)).collect();
    Reply::json(404, &json!({ "code": 404, "message": "No such control route", "routes": known }))
}
