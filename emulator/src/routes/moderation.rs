//! Muting.

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::project::Project;
use crate::reply::Reply;

pub(super) fn mute_stream(project: &mut Project, call: &Call<'_>) -> Outcome {
    let (session_id, id) = (call.param("sessionId"), call.param("streamId"));
    call.fields()?;
    project.session(session_id)?;
    let stream = project.streams.get_mut(id).filter(|stream| stream.live && stream.session_id == session_id);
    stream.ok_or_else(|| ServiceError::not_found("Stream not found"))?.muted = true;
    Ok(Reply::json(200, &project.details()))
}

/// Mutes what is published now, but for the exceptions, and what will be published; or lets new streams be heard
/// again. Streams that are muted stay so until their clients unmute them.
pub(super) fn mute_session(project: &mut Project, call: &Call<'_>) -> Outcome {
    let session_id = call.param("sessionId");
    let fields = call.fields()?;
    let active = fields.loose_flag("active")?.ok_or_else(|| ServiceError::invalid("active is required"))?;
    let excluded = fields.texts("excludedStreamIds")?.unwrap_or_default();
    project.session(session_id)?;
    if let Some(session) = project.sessions.get_mut(session_id) {
        session.muted = active;
    }
    if active {
        let streams = project.streams.iter_mut();
        streams
            .filter(|stream| stream.live && stream.session_id == session_id && !excluded.contains(&stream.id))
            .for_each(|stream| stream.muted = true);
    }
    Ok(Reply::json(200, &project.details()))
}
