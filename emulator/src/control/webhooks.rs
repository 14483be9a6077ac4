//! To whom the emulator delivers callbacks, what became of them, and events on demand.

#![expect(clippy::unnecessary_wraps, reason = "the handlers of a table are of one type")]

use serde_json::{Map, Value, json};
use url::Url;

use crate::call::Call;
use crate::development;
use crate::error::{Outcome, ServiceError};
use crate::fields::Fields;
use crate::project::Project;
use crate::reply::Reply;
use crate::state::World;
use crate::webhooks::Target;
use crate::webhooks::trigger::{EVENTS, Wish, made_up};

pub(super) fn list(world: &mut World, _: &Call<'_>) -> Outcome {
    let targets: Value = world.hooks.targets.iter().map(Target::view).collect();
    Ok(Reply::json(200, &json!({ "items": targets, "events": EVENTS })))
}

pub(super) fn add(world: &mut World, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let url = address(fields.required_text("url")?)?;
    let project = fields.text("project")?.map(str::to_owned);
    if let Some(id) = &project {
        world.project(id)?;
    }
    let events = fields.texts("events")?;
    if let Some(odd) = events.iter().flatten().find(|event| !EVENTS.contains(&event.as_str())) {
        let known = EVENTS.join(", ");
        return Err(ServiceError::invalid(format!("Invalid events: {odd} is not one of {known}")));
    }
    let id = uuid::Uuid::new_v4().to_string();
    let target = Target { id, project, url, secret: secret(&fields)?, events, lasting: false };
    let view = target.view();
    world.hooks.targets.push(target);
    Ok(Reply::json(201, &view))
}

pub(super) fn remove(world: &mut World, call: &Call<'_>) -> Outcome {
    let (id, before) = (call.param("id"), world.hooks.targets.len());
    world.hooks.targets.retain(|target| target.id != id);
    if world.hooks.targets.len() == before {
        return Err(ServiceError::not_found("There is no such webhook"));
    }
    Ok(Reply::empty(204))
}

pub(super) fn deliveries(world: &mut World, call: &Call<'_>) -> Outcome {
    let last = call.number("last", usize::MAX)?;
    Ok(Reply::json(200, &world.hooks.view(call.query("project").as_deref(), last)))
}

pub(super) fn forget(world: &mut World, call: &Call<'_>) -> Outcome {
    world.hooks.forget(call.query("project").as_deref());
    Ok(Reply::empty(204))
}

pub(super) fn redeliver(world: &mut World, call: &Call<'_>) -> Outcome {
    let number = call.param("id").parse().ok();
    if number.is_some_and(|number| world.hooks.again(number, call.now)) {
        return Ok(Reply::empty(202));
    }
    Err(ServiceError::not_found("There is no such delivery"))
}

pub(super) fn trigger(world: &mut World, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let event = fields.required_text("event")?;
    let id = fields.text("project")?.unwrap_or(development::API_KEY);
    let url = fields.text("url")?.map(address).transpose()?;
    let secret = secret(&fields)?;
    let given = fields.object("fields")?.unwrap_or_default();
    let project = world.project(id)?;
    let session_id = match fields.text("sessionId")? {
        Some(session_id) => session_id.to_owned(),
        None => newest_session(project).unwrap_or_else(|| project.ids.session(id, "", call.now, false)),
    };
    let owner = project.owner();
    let given: Map<String, Value> =
        given.entries().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    let wish = Wish { event, session_id: &session_id, project: id, owner: &owner, fields: given };
    let event = made_up(&wish, &mut project.ids, call.now)?;
    let callbacks = project.callbacks.clone();
    match url {
        Some(url) => drop(world.hooks.send(id, &event, url, secret, call.now)),
        None => world.hooks.tell(id, &callbacks, &event, call.now),
    }
    Ok(Reply::json(202, &json!({ "payload": event.payload })))
}

fn newest_session(project: &Project) -> Option<String> {
    project.sessions.iter().next_back().map(|session| session.id.clone())
}

/// What is signed with: the development secret unless one is given; nothing if an empty one is.
fn secret(fields: &Fields) -> Result<Option<String>, ServiceError> {
    let secret = fields.text("secret")?.unwrap_or(development::WEBHOOK_SECRET);
    Ok(Some(secret.to_owned()).filter(|secret| !secret.is_empty()))
}

fn address(url: &str) -> Result<String, ServiceError> {
    if Url::parse(url).is_ok_and(|url| url.scheme() == "http" && url.has_host()) {
        return Ok(url.to_owned());
    }
    Err(ServiceError::invalid("Invalid url: must be an http address; the emulator calls without TLS"))
}
