//! Streams of a session, and their layout classes.

use serde_json::json;

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::model::client::Stream;
use crate::project::Project;
use crate::reply::Reply;

pub(super) fn list(project: &mut Project, call: &Call<'_>) -> Outcome {
    let session_id = call.param("sessionId");
    project.session(session_id)?;
    let items: Vec<_> = project.published(session_id).map(Stream::view).collect();
    Ok(Reply::json(200, &json!({ "count": items.len(), "items": items })))
}

pub(super) fn get(project: &mut Project, call: &Call<'_>) -> Outcome {
    let (session_id, id) = (call.param("sessionId"), call.param("streamId"));
    project.session(session_id)?;
    // What is no stream id at all is answered differently from an id that no stream has.
    if uuid::Uuid::try_parse(id).is_err() {
        return Err(ServiceError::request_timeout("Invalid stream id"));
    }
    let stream = project.published(session_id).find(|stream| stream.id == id);
    let stream = stream.ok_or_else(|| ServiceError::not_found("Stream not found"))?;
    Ok(Reply::json(200, &stream.view()))
}

/// Sets the classes of all the streams, or of none when one is wrong.
pub(super) fn set_class_lists(project: &mut Project, call: &Call<'_>) -> Outcome {
    let session_id = call.param("sessionId");
    let items = call.fields()?.objects("items")?.unwrap_or_default();
    if items.is_empty() {
        return Err(ServiceError::invalid("items is required, with at least one stream"));
    }
    let mut changes = Vec::new();
    for item in &items {
        changes.push((item.required_text("id")?.to_owned(), item.required_texts("layoutClassList")?));
    }
    project.session(session_id)?;
    if changes.iter().any(|(id, _)| project.published(session_id).all(|stream| stream.id != *id)) {
        return Err(ServiceError::not_found("Stream not found"));
    }
    for (id, classes) in changes {
        if let Some(stream) = project.streams.get_mut(&id) {
            stream.layout_classes = classes;
        }
    }
    list(project, call)
}
