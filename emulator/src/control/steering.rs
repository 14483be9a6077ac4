//! Credentials, reset, journal, replay, faults and clock.

#![expect(clippy::unnecessary_wraps, reason = "the handlers of a table are of one type")]

use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::Call;
use crate::canned::Canned;
use crate::development;
use crate::error::{Outcome, ServiceError};
use crate::faults::Fault;
use crate::reply::Reply;
use crate::routes::ROUTES;
use crate::state::World;

pub(super) fn health(_: &mut World, _: &Call<'_>) -> Outcome {
    Ok(Reply::json(200, &json!({ "status": "ok" })))
}

pub(super) fn openapi(_: &mut World, _: &Call<'_>) -> Outcome {
    Ok(Reply::json(200, &crate::openapi::document()))
}

pub(super) fn routes(_: &mut World, _: &Call<'_>) -> Outcome {
    let routes: Value =
        ROUTES.iter().map(|(method, path)| json!({ "method": method, "path": path })).collect();
    Ok(Reply::json(200, &json!({ "items": routes })))
}

pub(super) fn credentials(_: &mut World, _: &Call<'_>) -> Outcome {
    let credentials = json!({
        "apiKey": development::API_KEY,
        "apiSecret": development::API_SECRET,
        "applicationId": development::APPLICATION_ID,
        "accountKey": development::ACCOUNT_KEY,
        "accountSecret": development::ACCOUNT_SECRET,
        "privateKey": development::PRIVATE_KEY,
        "webhookSecret": development::WEBHOOK_SECRET,
    });
    Ok(Reply::json(200, &credentials))
}

pub(super) fn projects(world: &mut World, _: &Call<'_>) -> Outcome {
    Ok(Reply::json(200, &world.projects_view()))
}

pub(super) fn add_projects(world: &mut World, call: &Call<'_>) -> Outcome {
    let uploads = call.fields()?.flag("uploadArchives")?.unwrap_or(false);
    Ok(Reply::json(200, &world.add_projects(uploads)))
}

pub(super) fn reset(world: &mut World, call: &Call<'_>) -> Outcome {
    match call.query("project") {
        None => world.reset(),
        Some(id) => world.reset_project(&id)?,
    }
    Ok(Reply::empty(204))
}

/// Everything that would be kept in a file.
pub(super) fn export(world: &mut World, _: &Call<'_>) -> Outcome {
    let state = world.export().map_err(|error| ServiceError::broken(error.to_string()))?;
    Ok(Reply::json(200, &state))
}

pub(super) fn import(world: &mut World, call: &Call<'_>) -> Outcome {
    let invalid = |why: String| ServiceError::invalid("Invalid state").because(why);
    let kept = serde_json::from_slice(call.body).map_err(|error| invalid(error.to_string()))?;
    world.take_up(kept).map_err(invalid)?;
    Ok(Reply::empty(204))
}

pub(super) fn requests(world: &mut World, call: &Call<'_>) -> Outcome {
    let last = call.number("last", usize::MAX)?;
    let brief = call.query("brief").is_some();
    Ok(Reply::json(200, &world.journal.view(call.query("project").as_deref(), last, brief)))
}

pub(super) fn request(world: &mut World, call: &Call<'_>) -> Outcome {
    let number = call.param("number").parse().ok();
    let request = number.and_then(|number| world.journal.one(number));
    let request = request.ok_or_else(|| ServiceError::not_found("There is no such request, or no more"))?;
    Ok(Reply::json(200, &request))
}

pub(super) fn forget_requests(world: &mut World, call: &Call<'_>) -> Outcome {
    world.journal.clear(call.query("project").as_deref());
    Ok(Reply::empty(204))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Replay {
    replies: Vec<Canned>,
    project: Option<String>,
}

pub(super) fn replay(world: &mut World, call: &Call<'_>) -> Outcome {
    let invalid = |why: String| ServiceError::invalid("Invalid replay").because(why);
    let replay: Replay = serde_json::from_slice(call.body).map_err(|error| invalid(error.to_string()))?;
    for canned in &replay.replies {
        canned.check().map_err(invalid)?;
    }
    world.add_replies(replay.project, replay.replies);
    Ok(Reply::empty(204))
}

pub(super) fn add_fault(world: &mut World, call: &Call<'_>) -> Outcome {
    world.faults.push(Fault::parse(call.body)?);
    Ok(Reply::empty(204))
}

pub(super) fn faults(world: &mut World, _: &Call<'_>) -> Outcome {
    let left: Value = world.faults.iter().filter(|fault| !fault.is_used_up()).map(Fault::view).collect();
    Ok(Reply::json(200, &json!({ "items": left })))
}

pub(super) fn forget_faults(world: &mut World, call: &Call<'_>) -> Outcome {
    let only = call.query("project");
    world.faults.retain(|fault| only.is_some() && fault.project() != only.as_deref());
    Ok(Reply::empty(204))
}

pub(super) fn clock(world: &mut World, _: &Call<'_>) -> Outcome {
    Ok(Reply::json(200, &json!({ "nowMs": world.clock.now() })))
}

pub(super) fn advance_clock(world: &mut World, call: &Call<'_>) -> Outcome {
    let by = call.fields()?.number("advanceMs", 0..=u64::MAX)?;
    let by = by.ok_or_else(|| ServiceError::invalid("advanceMs is required, in milliseconds"))?;
    world.clock.advance(by);
    world.settle();
    clock(world, call)
}
