//! What an SDK would start and stop, without one: the service's own rules hold.

use crate::call::Call;
use crate::control::clients::with;
use crate::error::Outcome;
use crate::project::Project;
use crate::routes::{archives, broadcasts, captions, renders};
use crate::state::World;

type Operation = fn(&mut Project, &Call<'_>) -> Outcome;

pub(super) fn start_archive(world: &mut World, call: &Call<'_>) -> Outcome {
    in_session(world, call, archives::start)
}

pub(super) fn start_broadcast(world: &mut World, call: &Call<'_>) -> Outcome {
    in_session(world, call, broadcasts::start)
}

pub(super) fn stop_archive(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("archiveId");
    archives::stop(with(world, "archive", |project| project.archives.get(id).is_some())?, call)
}

pub(super) fn stop_broadcast(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("broadcastId");
    broadcasts::stop(with(world, "broadcast", |project| project.broadcasts.get(id).is_some())?, call)
}

pub(super) fn stop_render(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("renderId");
    renders::stop(with(world, "render", |project| project.renders.get(id).is_some())?, call)
}

pub(super) fn stop_captions(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("captionsId");
    captions::stop(with(world, "captions", |project| project.captions.get(id).is_some())?, call)
}

fn in_session(world: &mut World, call: &Call<'_>, operation: Operation) -> Outcome {
    let fields = call.fields()?;
    let id = fields.required_text("sessionId")?;
    operation(with(world, "session", |project| project.sessions.get(id).is_some())?, call)
}
