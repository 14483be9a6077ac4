//! Virtual clients: they connect with a token, publish, and leave.

use serde_json::json;

use crate::call::Call;
use crate::clock::Millis;
use crate::error::{Outcome, ServiceError};
use crate::fields::Fields;
use crate::model::client::{Kind, Media, Stream};
use crate::project::Project;
use crate::reply::Reply;
use crate::state::World;
use crate::token::{self, ClientToken};

/// With a token as the service would take it; or with `sessionId` and `role`, for those who cannot sign one.
pub(super) fn connect(world: &mut World, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let (project, mut token) = match fields.text("token")? {
        Some(text) => by_token(world, text, call.now)?,
        None => by_role(world, &fields)?,
    };
    if let Some(data) = fields.text("data")? {
        data.clone_into(&mut token.data);
    }
    let id = project.join(&token, Kind::Client, call.now);
    let view = json!({
        "connectionId": id,
        "sessionId": token.session_id,
        "role": token.role,
        "data": token.data,
        "createdAt": call.now,
    });
    Ok(Reply::json(201, &view))
}

fn by_token<'a>(
    world: &'a mut World,
    text: &str,
    now: Millis,
) -> Result<(&'a mut Project, ClientToken), ServiceError> {
    let refused = |why: String| ServiceError::forbidden("The token was refused").because(why);
    let project =
        token::claimed_project(text).ok_or_else(|| refused("the token names no project".to_owned()))?;
    let project =
        world.projects.get_mut(&project).ok_or_else(|| refused(format!("there is no project {project}")))?;
    let token = token::verify(project, text, now).map_err(refused)?;
    Ok((project, token))
}

fn by_role<'a>(
    world: &'a mut World,
    fields: &Fields,
) -> Result<(&'a mut Project, ClientToken), ServiceError> {
    let session_id = fields
        .text("sessionId")?
        .ok_or_else(|| ServiceError::invalid("token is required, or sessionId and role in its place"))?;
    let role = fields.choice("role", &token::ROLES)?.unwrap_or("publisher");
    let token = ClientToken {
        session_id: session_id.to_owned(),
        role: role.to_owned(),
        data: String::new(),
        layout_classes: Vec::new(),
    };
    Ok((with(world, "session", |project| project.sessions.get(session_id).is_some())?, token))
}

pub(super) fn connection(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("id");
    let project = with(world, "connection", |project| project.connections.get(id).is_some())?;
    let connection = project.connections.get(id).ok_or_else(|| nothing("connection"))?;
    let own = |stream: &&Stream| stream.live && stream.connection_id == id;
    Ok(Reply::json(200, &connection.control_view(project.streams.iter().filter(own))))
}

pub(super) fn disconnect(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("id");
    let project = with(world, "connection", |project| project.connections.get(id).is_some())?;
    if !project.leave(id, "clientDisconnected", call.now) {
        return Err(ServiceError::conflict("The client has left already"));
    }
    Ok(Reply::empty(204))
}

pub(super) fn publish(world: &mut World, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let media = Media {
        name: fields.text("name")?.unwrap_or_default().to_owned(),
        video_type: fields.choice("videoType", &["camera", "screen", "custom"])?.unwrap_or("camera"),
        has_audio: fields.flag("hasAudio")?.unwrap_or(true),
        has_video: fields.flag("hasVideo")?.unwrap_or(true),
    };
    let id = call.param("id");
    let project = with(world, "connection", |project| project.connections.get(id).is_some())?;
    if project.connections.get(id).is_some_and(|client| client.role == "subscriber") {
        return Err(ServiceError::forbidden("A client with role subscriber cannot publish"));
    }
    let stream = project.publish(id, media, call.now);
    let stream = stream.ok_or_else(|| ServiceError::conflict("The client has left"))?;
    Ok(Reply::json(201, &json!({ "streamId": stream })))
}

pub(super) fn stream(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("id");
    let project = with(world, "stream", |project| project.streams.get(id).is_some())?;
    let stream = project.streams.get(id).ok_or_else(|| nothing("stream"))?;
    Ok(Reply::json(200, &stream.control_view()))
}

pub(super) fn unpublish(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("id");
    let project = with(world, "stream", |project| project.streams.get(id).is_some())?;
    if !project.unpublish(id, "clientDisconnected", call.now) {
        return Err(ServiceError::conflict("The stream is over already"));
    }
    Ok(Reply::empty(204))
}

/// The project that has the thing; control routes look into all.
pub(super) fn with<'a>(
    world: &'a mut World,
    what: &str,
    has: impl Fn(&Project) -> bool,
) -> Result<&'a mut Project, ServiceError> {
    world.projects.values_mut().find(|project| has(project)).ok_or_else(|| nothing(what))
}

fn nothing(what: &str) -> ServiceError {
    ServiceError::not_found(format!("There is no such {what}"))
}
