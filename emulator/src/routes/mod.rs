//! The service's operations. The table is the one place that knows their methods and paths.

mod account;
mod archive_storage;
pub(crate) mod archives;
mod audio_connector;
pub(crate) mod broadcasts;
mod callbacks;
pub(crate) mod captions;
mod connections;
mod moderation;
pub(crate) mod renders;
pub(crate) mod sessions;
mod signals;
mod sip;
mod streams;

use std::sync::Arc;

use axum::extract::{Extension, State};
use axum::routing::on;

use crate::call::{Call, Received};
use crate::development::ACCOUNT_KEY;
use crate::error::{Outcome, ServiceError};
use crate::project::Project;
use crate::route::{self, Described, Route, delete, get, patch, post, put};
use crate::state::{Shared, World};
use crate::visit::Caller;

/// A handler sees the caller's project and nothing else.
type Handler = fn(&mut Project, &Call<'_>) -> Outcome;

const TABLE: &[Route<Handler>] = &[
    post("/session/create", sessions::create, "Creates a session"),
    post("/v2/project/{project}/archive", archives::start, "Starts recording a session"),
    get("/v2/project/{project}/archive", archives::list, "Archives, newest first"),
    put("/v2/project/{project}/archive/storage", archive_storage::set, "Has archives stored elsewhere"),
    delete(
        "/v2/project/{project}/archive/storage",
        archive_storage::delete,
        "Has archives stored with the service again",
    ),
    get("/v2/project/{project}/archive/{archiveId}", archives::get, "One archive"),
    delete("/v2/project/{project}/archive/{archiveId}", archives::delete, "Deletes an archive"),
    post("/v2/project/{project}/archive/{archiveId}/stop", archives::stop, "Stops recording"),
    put(
        "/v2/project/{project}/archive/{archiveId}/layout",
        archives::set_layout,
        "Changes the layout of an archive",
    ),
    patch(
        "/v2/project/{project}/archive/{archiveId}/streams",
        archives::change_streams,
        "Adds or removes a stream of an archive",
    ),
    post("/v2/project/{project}/broadcast", broadcasts::start, "Starts a broadcast"),
    get("/v2/project/{project}/broadcast", broadcasts::list, "Broadcasts, newest first"),
    get("/v2/project/{project}/broadcast/{broadcastId}", broadcasts::get, "One broadcast"),
    post("/v2/project/{project}/broadcast/{broadcastId}/stop", broadcasts::stop, "Stops a broadcast"),
    put(
        "/v2/project/{project}/broadcast/{broadcastId}/layout",
        broadcasts::set_layout,
        "Changes the layout of a broadcast",
    ),
    patch(
        "/v2/project/{project}/broadcast/{broadcastId}/streams",
        broadcasts::change_streams,
        "Adds or removes a stream of a broadcast",
    ),
    get("/v2/project/{project}/session/{sessionId}/stream", streams::list, "The streams of a session"),
    put(
        "/v2/project/{project}/session/{sessionId}/stream",
        streams::set_class_lists,
        "Changes the layout classes of streams",
    ),
    get("/v2/project/{project}/session/{sessionId}/stream/{streamId}", streams::get, "One stream"),
    get(
        "/v2/project/{project}/session/{sessionId}/connection",
        connections::list,
        "The connections of a session",
    ),
    delete(
        "/v2/project/{project}/session/{sessionId}/connection/{connectionId}",
        connections::disconnect,
        "Disconnects a client",
    ),
    post(
        "/v2/project/{project}/session/{sessionId}/stream/{streamId}/mute",
        moderation::mute_stream,
        "Mutes a stream",
    ),
    post(
        "/v2/project/{project}/session/{sessionId}/mute",
        moderation::mute_session,
        "Mutes a session, or lets it be heard again",
    ),
    post(
        "/v2/project/{project}/session/{sessionId}/signal",
        signals::send_to_all,
        "Sends a signal to all clients",
    ),
    post(
        "/v2/project/{project}/session/{sessionId}/connection/{connectionId}/signal",
        signals::send_to_one,
        "Sends a signal to a client",
    ),
    post("/v2/project/{project}/dial", sip::dial, "Dials a SIP endpoint"),
    post(
        "/v2/project/{project}/session/{sessionId}/play-dtmf",
        sip::play_dtmf_to_all,
        "Plays digits to all clients",
    ),
    post(
        "/v2/project/{project}/session/{sessionId}/connection/{connectionId}/play-dtmf",
        sip::play_dtmf_to_one,
        "Plays digits to a client",
    ),
    post("/v2/project/{project}/render", renders::start, "Renders a web page into a session"),
    get("/v2/project/{project}/render", renders::list, "Renders, newest first"),
    get("/v2/project/{project}/render/{renderId}", renders::get, "One render"),
    delete("/v2/project/{project}/render/{renderId}", renders::stop, "Stops a render"),
    post("/v2/project/{project}/captions", captions::start, "Starts captions"),
    get("/v2/project/{project}/captions/{captionsId}", captions::get, "The captions of a session"),
    post("/v2/project/{project}/captions/{captionsId}/stop", captions::stop, "Stops captions"),
    post("/v2/project/{project}/connect", audio_connector::start, "Connects a session to a WebSocket"),
    post(
        "/v2/project/{project}/connect/{id}/stop",
        audio_connector::stop,
        "Ends a connection to a WebSocket",
    ),
    post("/v2/project/{project}/callback", callbacks::register, "Registers an address for events"),
    get("/v2/project/{project}/callback", callbacks::list, "The addresses registered"),
    delete("/v2/project/{project}/callback/{callbackId}", callbacks::unregister, "Removes an address"),
];

/// A handler of the account sees all projects.
type AccountHandler = fn(&mut World, &Call<'_>) -> Outcome;

const ACCOUNT: &[Route<AccountHandler>] = &[
    post("/v2/project", account::create, "Creates a project"),
    get("/v2/project", account::list, "The projects of the account"),
    get("/v2/project/{project}", account::get, "One project"),
    put("/v2/project/{project}", account::change, "Suspends or activates a project"),
    delete("/v2/project/{project}", account::delete, "Deletes a project"),
    post("/v2/project/{project}/refreshSecret", account::refresh_secret, "Gives a project a new secret"),
];

/// Method and path of every operation that the emulator has; `{name}` stands for one segment.
pub const ROUTES: &[(&str, &str)] = &names();

#[expect(clippy::arithmetic_side_effects, reason = "at compile time")]
const fn names() -> [(&'static str, &'static str); TABLE.len() + ACCOUNT.len()] {
    let mut names = [("", ""); TABLE.len() + ACCOUNT.len()];
    let mut at = 0;
    while at < TABLE.len() {
        names[at] = (TABLE[at].method, TABLE[at].path);
        at += 1;
    }
    while at < names.len() {
        let route = &ACCOUNT[at - TABLE.len()];
        names[at] = (route.method, route.path);
        at += 1;
    }
    names
}

/// Method, path and purpose of each.
pub(crate) fn routes() -> impl Iterator<Item = Described> {
    TABLE.iter().map(Route::described).chain(ACCOUNT.iter().map(Route::described))
}

pub(crate) fn router() -> axum::Router<Arc<Shared>> {
    let of_projects = route::router(TABLE, |method, handler| {
        on(method, async move |shared, caller, received: Received| {
            operation(handler, shared, caller, &received)
        })
    });
    let of_the_account = route::router(ACCOUNT, |method, handler| {
        on(method, async move |shared, caller, received: Received| {
            account_operation(handler, shared, caller, &received)
        })
    });
    of_projects.merge(of_the_account).fallback(unknown)
}

fn account_operation(
    handler: AccountHandler,
    State(shared): State<Arc<Shared>>,
    Extension(Caller(id)): Extension<Caller>,
    received: &Received,
) -> Outcome {
    if id != ACCOUNT_KEY {
        return Err(ServiceError::unauthenticated("this takes the account's key and secret".to_owned()));
    }
    let mut world = shared.lock();
    let now = world.clock.now();
    let outcome = handler(&mut world, &received.at(now));
    let kept = world.keep();
    drop(world);
    shared.changed();
    kept.and(outcome)
}

fn operation(
    handler: Handler,
    State(shared): State<Arc<Shared>>,
    Extension(Caller(id)): Extension<Caller>,
    received: &Received,
) -> Outcome {
    if id == ACCOUNT_KEY {
        return Err(ServiceError::unauthenticated("this takes a project's credentials".to_owned()));
    }
    let mut world = shared.lock();
    let now = world.clock.now();
    let Some(project) = world.projects.get_mut(&id) else {
        return Err(ServiceError::not_found("Project not found"));
    };
    project.settle(now);
    let outcome = handler(project, &received.at(now));
    world.tell();
    let kept = world.keep_project(&id);
    drop(world);
    shared.changed();
    kept.and(outcome)
}

async fn unknown() -> ServiceError {
    ServiceError::not_found("Not found").because("no operation of the service has this path")
}
