//! The service's operations. The table is the one place that knows their methods and paths.

mod archives;
mod audio_connector;
mod broadcasts;
mod callbacks;
mod captions;
mod connections;
mod moderation;
mod renders;
mod sessions;
mod signals;
mod sip;
mod streams;

use crate::call::Call;
use crate::error::Outcome;
use crate::project::Project;
use crate::routing::Route;

/// A handler sees the caller's project and nothing else.
pub(crate) type Handler = fn(&mut Project, &Call<'_>) -> Outcome;

const fn route(method: &'static str, path: &'static str, handler: Handler) -> Route<Handler> {
    Route { method, path, handler }
}

pub(crate) const TABLE: &[Route<Handler>] = &[
    route("POST", "/session/create", sessions::create),
    route("POST", "/v2/project/{project}/archive", archives::start),
    route("GET", "/v2/project/{project}/archive", archives::list),
    route("GET", "/v2/project/{project}/archive/{archiveId}", archives::get),
    route("DELETE", "/v2/project/{project}/archive/{archiveId}", archives::delete),
    route("POST", "/v2/project/{project}/archive/{archiveId}/stop", archives::stop),
    route("PUT", "/v2/project/{project}/archive/{archiveId}/layout", archives::set_layout),
    route("PATCH", "/v2/project/{project}/archive/{archiveId}/streams", archives::change_streams),
    route("POST", "/v2/project/{project}/broadcast", broadcasts::start),
    route("GET", "/v2/project/{project}/broadcast", broadcasts::list),
    route("GET", "/v2/project/{project}/broadcast/{broadcastId}", broadcasts::get),
    route("POST", "/v2/project/{project}/broadcast/{broadcastId}/stop", broadcasts::stop),
    route("PUT", "/v2/project/{project}/broadcast/{broadcastId}/layout", broadcasts::set_layout),
    route("PATCH", "/v2/project/{project}/broadcast/{broadcastId}/streams", broadcasts::change_streams),
    route("GET", "/v2/project/{project}/session/{sessionId}/stream", streams::list),
    route("PUT", "/v2/project/{project}/session/{sessionId}/stream", streams::set_class_lists),
    route("GET", "/v2/project/{project}/session/{sessionId}/stream/{streamId}", streams::get),
    route("GET", "/v2/project/{project}/session/{sessionId}/connection", connections::list),
    route(
        "DELETE",
        "/v2/project/{project}/session/{sessionId}/connection/{connectionId}",
        connections::disconnect,
    ),
    route(
        "POST",
        "/v2/project/{project}/session/{sessionId}/stream/{streamId}/mute",
        moderation::mute_stream,
    ),
    route("POST", "/v2/project/{project}/session/{sessionId}/mute", moderation::mute_session),
    route("POST", "/v2/project/{project}/session/{sessionId}/signal", signals::send_to_all),
    route(
        "POST",
        "/v2/project/{project}/session/{sessionId}/connection/{connectionId}/signal",
        signals::send_to_one,
    ),
    route("POST", "/v2/project/{project}/dial", sip::dial),
    route("POST", "/v2/project/{project}/session/{sessionId}/play-dtmf", sip::play_dtmf_to_all),
    route(
        "POST",
        "/v2/project/{project}/session/{sessionId}/connection/{connectionId}/play-dtmf",
        sip::play_dtmf_to_one,
    ),
    route("POST", "/v2/project/{project}/render", renders::start),
    route("GET", "/v2/project/{project}/render", renders::list),
    route("GET", "/v2/project/{project}/render/{renderId}", renders::get),
    route("DELETE", "/v2/project/{project}/render/{renderId}", renders::stop),
    route("POST", "/v2/project/{project}/captions", captions::start),
    route("GET", "/v2/project/{project}/captions/{captionsId}", captions::get),
    route("POST", "/v2/project/{project}/captions/{captionsId}/stop", captions::stop),
    route("POST", "/v2/project/{project}/connect", audio_connector::start),
    route("POST", "/v2/project/{project}/connect/{id}/stop", audio_connector::stop),
    route("POST", "/v2/project/{project}/callback", callbacks::register),
    route("GET", "/v2/project/{project}/callback", callbacks::list),
    route("DELETE", "/v2/project/{project}/callback/{callbackId}", callbacks::unregister),
];

/// Method and path of every operation that the emulator has; `{name}` stands for one segment.
pub const ROUTES: &[(&str, &str)] = &names();

const fn names() -> [(&'static str, &'static str); TABLE.len()] {
    let mut names = [("", ""); TABLE.len()];
    let mut at = 0;
    while at < TABLE.len() {
        names[at] = (TABLE[at].method, TABLE[at].path);
        at += 1;
    }
    names
}
