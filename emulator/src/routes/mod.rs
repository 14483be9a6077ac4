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
use crate::route::{self, Route, delete, get, patch, post, put};
use crate::state::{Shared, World};
use crate::visit::Caller;

/// A handler sees the caller's project and nothing else.
type Handler = fn(&mut Project, &Call<'_>) -> Outcome;

const TABLE: &[Route<Handler>] = &[
    post("/session/create", sessions::create),
    post("/v2/project/{project}/archive", archives::start),
    get("/v2/project/{project}/archive", archives::list),
    put("/v2/project/{project}/archive/storage", archive_storage::set),
    delete("/v2/project/{project}/archive/storage", archive_storage::delete),
    get("/v2/project/{project}/archive/{archiveId}", archives::get),
    delete("/v2/project/{project}/archive/{archiveId}", archives::delete),
    post("/v2/project/{project}/archive/{archiveId}/stop", archives::stop),
    put("/v2/project/{project}/archive/{archiveId}/layout", archives::set_layout),
    patch("/v2/project/{project}/archive/{archiveId}/streams", archives::change_streams),
    post("/v2/project/{project}/broadcast", broadcasts::start),
    get("/v2/project/{project}/broadcast", broadcasts::list),
    get("/v2/project/{project}/broadcast/{broadcastId}", broadcasts::get),
    post("/v2/project/{project}/broadcast/{broadcastId}/stop", broadcasts::stop),
    put("/v2/project/{project}/broadcast/{broadcastId}/layout", broadcasts::set_layout),
    patch("/v2/project/{project}/broadcast/{broadcastId}/streams", broadcasts::change_streams),
    get("/v2/project/{project}/session/{sessionId}/stream", streams::list),
    put("/v2/project/{project}/session/{sessionId}/stream", streams::set_class_lists),
    get("/v2/project/{project}/session/{sessionId}/stream/{streamId}", streams::get),
    get("/v2/project/{project}/session/{sessionId}/connection", connections::list),
    delete("/v2/project/{project}/session/{sessionId}/connection/{connectionId}", connections::disconnect),
    post("/v2/project/{project}/session/{sessionId}/stream/{streamId}/mute", moderation::mute_stream),
    post("/v2/project/{project}/session/{sessionId}/mute", moderation::mute_session),
    post("/v2/project/{project}/session/{sessionId}/signal", signals::send_to_all),
    post("/v2/project/{project}/session/{sessionId}/connection/{connectionId}/signal", signals::send_to_one),
    post("/v2/project/{project}/dial", sip::dial),
    post("/v2/project/{project}/session/{sessionId}/play-dtmf", sip::play_dtmf_to_all),
    post(
        "/v2/project/{project}/session/{sessionId}/connection/{connectionId}/play-dtmf",
        sip::play_dtmf_to_one,
    ),
    post("/v2/project/{project}/render", renders::start),
    get("/v2/project/{project}/render", renders::list),
    get("/v2/project/{project}/render/{renderId}", renders::get),
    delete("/v2/project/{project}/render/{renderId}", renders::stop),
    post("/v2/project/{project}/captions", captions::start),
    get("/v2/project/{project}/captions/{captionsId}", captions::get),
    post("/v2/project/{project}/captions/{captionsId}/stop", captions::stop),
    post("/v2/project/{project}/connect", audio_connector::start),
    post("/v2/project/{project}/connect/{id}/stop", audio_connector::stop),
    post("/v2/project/{project}/callback", callbacks::register),
    get("/v2/project/{project}/callback", callbacks::list),
    delete("/v2/project/{project}/callback/{callbackId}", callbacks::unregister),
];

/// A handler of the account sees all projects.
type AccountHandler = fn(&mut World, &Call<'_>) -> Outcome;

const ACCOUNT: &[Route<AccountHandler>] = &[
    post("/v2/project", account::create),
    get("/v2/project", account::list),
    get("/v2/project/{project}", account::get),
    put("/v2/project/{project}", account::change),
    delete("/v2/project/{project}", account::delete),
    post("/v2/project/{project}/refreshSecret", account::refresh_secret),
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
