//! Connections of a session.

use serde_json::json;

use crate::call::Call;
use crate::error::Outcome;
use crate::model::client::Connection;
use crate::model::{put, put_all};
use crate::project::Project;
use crate::reply::Reply;

pub(super) fn list(project: &mut Project, call: &Call<'_>) -> Outcome {
    let session_id = call.param("sessionId");
    project.session(session_id)?;
    let items: Vec<_> = project.connected(session_id).map(Connection::view).collect();
    let mut view = json!({ "count": items.len(), "sessionId": session_id });
    put_all(&mut view, &project.owner());
    put(&mut view, "items", Some(items));
    Ok(Reply::json(200, &view))
}

pub(super) fn disconnect(project: &mut Project, call: &Call<'_>) -> Outcome {
    let id = call.param("connectionId");
    project.client(call.param("sessionId"), id)?;
    project.leave(id, "forceDisconnected", call.now);
    Ok(Reply::empty(204))
}
