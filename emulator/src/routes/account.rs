//! The projects of the account.

use serde_json::Value;

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::model::put;
use crate::project::{Key, Project};
use crate::reply::Reply;
use crate::state::World;

const ENVIRONMENTS: &[&str] = &["standard", "enterprise"];

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let name = fields.text("name")?.map(str::to_owned);
    let environment = fields.choice("environment", ENVIRONMENTS)?;
    let project = world.add_project();
    project.name = name.unwrap_or_default();
    project.environment = environment.unwrap_or("standard");
    Ok(Reply::json(200, &view(project)))
}

#[expect(clippy::unnecessary_wraps, reason = "the handlers of a table are of one type")]
pub(super) fn list(world: &mut World, _: &Call<'_>) -> Outcome {
    let projects: Value = world.projects.values().filter(|project| is_ours(project)).map(view).collect();
    Ok(Reply::json(200, &projects))
}

pub(super) fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    Ok(Reply::json(200, &view(find(world, call)?)))
}

pub(super) fn change(world: &mut World, call: &Call<'_>) -> Outcome {
    let status = call.fields()?.choice("status", &["ACTIVE", "SUSPENDED"])?;
    let status = status.ok_or_else(|| ServiceError::invalid("status is required: ACTIVE or SUSPENDED"))?;
    let project = find(world, call)?;
    project.suspended = status == "SUSPENDED";
    Ok(Reply::json(200, &view(project)))
}

pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = find(world, call)?.id.clone();
    world.projects.remove(&id);
    Ok(Reply::empty(204))
}

pub(super) fn refresh_secret(world: &mut World, call: &Call<'_>) -> Outcome {
    let project = find(world, call)?;
    project.key = Key::Secret(project.ids.secret());
    Ok(Reply::json(200, &view(project)))
}

fn find<'a>(world: &'a mut World, call: &Call<'_>) -> Result<&'a mut Project, ServiceError> {
    world.projects.get_mut(call.param("project")).filter(|project| is_ours(project)).ok_or_else(nothing)
}

/// Applications are Vonage's, not the account's.
fn is_ours(project: &Project) -> bool {
    matches!(project.key, Key::Secret(_))
}

fn nothing() -> ServiceError {
    ServiceError::not_found("Project not found")
}

fn view(project: &Project) -> Value {
    let mut view = project.details();
    if let Key::Secret(secret) = &project.key {
        put(&mut view, "secret", Some(secret.clone()));
    }
    view
}
