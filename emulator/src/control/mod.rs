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
use crate::route::{self, Described, Route, delete, get, post, put};
use crate::state::{Shared, World};

/// Control calls may carry answers to replay, such as a thousand archives.
const LARGEST_BODY: usize = 32 * 1024 * 1024;

type Handler = fn(&mut World, &Call<'_>) -> Outcome;

const TABLE: &[Route<Handler>] = &[
    get("/_emulator/health", steering::health, "Whether it runs"),
    get("/_emulator/openapi.json", steering::openapi, "This description"),
    get("/_emulator/routes", steering::routes, "The operations of the service"),
    get("/_emulator/credentials", steering::credentials, "The development credentials"),
    get("/_emulator/projects", steering::projects, "All projects, and how much is in them"),
    post("/_emulator/projects", steering::add_projects, "Makes a fresh API key and a fresh application"),
    post("/_emulator/reset", steering::reset, "Forgets everything, or everything of a project"),
    get("/_emulator/state", steering::export, "Everything that is kept"),
    put("/_emulator/state", steering::import, "Takes the place of everything that is kept"),
    get("/_emulator/requests", steering::requests, "What arrived, oldest first"),
    delete("/_emulator/requests", steering::forget_requests, "Forgets what arrived"),
    get("/_emulator/requests/{number}", steering::request, "One request that arrived"),
    post("/_emulator/decode", decode::decode, "What a token says, and whether it holds"),
    post("/_emulator/replay", steering::replay, "Answers to give to the next requests"),
    get("/_emulator/faults", steering::faults, "The faults that are set"),
    post("/_emulator/faults", steering::add_fault, "Sets a fault"),
    delete("/_emulator/faults", steering::forget_faults, "Takes the faults back"),
    get("/_emulator/clock", steering::clock, "The time"),
    post("/_emulator/clock", steering::advance_clock, "Moves the clock forward"),
    get("/_emulator/connections", lists::connections, "All clients"),
    post("/_emulator/connections", clients::connect, "Connects a virtual client"),
    get("/_emulator/connections/{id}", clients::connection, "What a client got"),
    delete("/_emulator/connections/{id}", clients::disconnect, "Lets a client leave"),
    post("/_emulator/connections/{id}/streams", clients::publish, "Publishes a stream"),
    get("/_emulator/streams", lists::streams, "All streams"),
    get("/_emulator/streams/{id}", clients::stream, "A stream as its client sees it"),
    delete("/_emulator/streams/{id}", clients::unpublish, "Ends a stream"),
    get("/_emulator/sessions", lists::sessions, "All sessions"),
    post("/_emulator/sessions", session::create, "Creates a session without an SDK"),
    get("/_emulator/sessions/{id}", session::view, "All about a session"),
    get("/_emulator/archives", lists::archives, "All archives"),
    post("/_emulator/archives", recordings::start_archive, "Starts recording without an SDK"),
    post("/_emulator/archives/{archiveId}/stop", recordings::stop_archive, "Stops recording without an SDK"),
    get("/_emulator/broadcasts", lists::broadcasts, "All broadcasts"),
    post("/_emulator/broadcasts", recordings::start_broadcast, "Starts a broadcast without an SDK"),
    post(
        "/_emulator/broadcasts/{broadcastId}/stop",
        recordings::stop_broadcast,
        "Stops a broadcast without an SDK",
    ),
    get("/_emulator/renders", lists::renders, "All renders"),
    post("/_emulator/renders/{renderId}/stop", recordings::stop_render, "Stops a render without an SDK"),
    get("/_emulator/captions", lists::captions, "All captions"),
    post("/_emulator/captions/{captionsId}/stop", recordings::stop_captions, "Stops captions without an SDK"),
    get("/_emulator/sip-calls", lists::sip_calls, "All SIP calls"),
    get("/_emulator/audio-connectors", lists::audio_connectors, "All Audio Connectors"),
    get("/_emulator/webhooks", webhooks::list, "Who is told of events"),
    post("/_emulator/webhooks", webhooks::add, "Tells somebody of events"),
    delete("/_emulator/webhooks/{id}", webhooks::remove, "Tells somebody no more"),
    get("/_emulator/deliveries", webhooks::deliveries, "What was delivered, with all attempts"),
    delete("/_emulator/deliveries", webhooks::forget, "Forgets what was delivered"),
    post("/_emulator/deliveries/{id}/redeliver", webhooks::redeliver, "Delivers once more"),
    post("/_emulator/trigger", webhooks::trigger, "Makes an event up"),
];

/// Method, path and purpose of each.
pub(crate) fn routes() -> impl Iterator<Item = Described> {
    TABLE.iter().map(Route::described)
}

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
