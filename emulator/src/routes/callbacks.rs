//! Callbacks: registered, listed and removed, but not called.

use serde_json::Value;

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::model::callback::Callback;
use crate::project::Project;
use crate::reply::Reply;

pub(super) fn register(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let required = |name: &str| ServiceError::invalid(format!("{name} is required"));
    let group =
        fields.choice("group", &["connection", "stream", "archive"])?.ok_or_else(|| required("group"))?;
    let event =
        fields.choice("event", &["created", "destroyed", "status"])?.ok_or_else(|| required("event"))?;
    let url = fields.required_text("url")?;
    if !url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https")) {
        return Err(ServiceError::invalid("Invalid url: must be a URL (http, https)"));
    }
    let id = project.ids.uuid();
    let callback = Callback { id, group, event, url: url.to_owned(), created_at: call.now };
    let view = callback.view();
    project.callbacks.push(callback);
    Ok(Reply::json(200, &view))
}

#[expect(clippy::unnecessary_wraps, reason = "the handlers of a table are of one type")]
pub(super) fn list(project: &mut Project, _: &Call<'_>) -> Outcome {
    let callbacks: Value = project.callbacks.iter().map(Callback::view).collect();
    Ok(Reply::json(200, &callbacks))
}

pub(super) fn unregister(project: &mut Project, call: &Call<'_>) -> Outcome {
    let id = call.param("callbackId");
    let before = project.callbacks.len();
    project.callbacks.retain(|callback| callback.id != id);
    if project.callbacks.len() == before {
        return Err(ServiceError::not_found("Callback not found"));
    }
    Ok(Reply::empty(204))
}
