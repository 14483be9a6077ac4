//! Everything of one kind that there is, in all projects or in one.

use serde_json::{Value, json};

use crate::call::Call;
use crate::control::views::{self, List};
use crate::error::Outcome;
use crate::model::put;
use crate::reply::Reply;
use crate::state::World;

pub(super) fn sessions(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::sessions)
}

pub(super) fn connections(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::connections)
}

pub(super) fn streams(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::streams)
}

pub(super) fn archives(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::archives)
}

pub(super) fn broadcasts(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::broadcasts)
}

pub(super) fn renders(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::renders)
}

pub(super) fn captions(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::captions)
}

pub(super) fn sip_calls(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::sip_calls)
}

pub(super) fn audio_connectors(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call, views::audio_connectors)
}

/// Oldest first, no more than the last so many.
fn list(world: &World, call: &Call<'_>, of: List) -> Outcome {
    let (last, only) = (call.number("last", usize::MAX)?, call.query("project"));
    let wanted = world.projects.values().filter(|project| only.as_ref().is_none_or(|id| *id == project.id));
    let mut items: Vec<Value> = Vec::new();
    for project in wanted {
        items.extend(of(project, &|_| true, call.now).into_iter().map(|mut view| {
            put(&mut view, "project", Some(project.id.clone()));
            view
        }));
    }
    items.sort_by_key(|item| item.get("createdAt").and_then(Value::as_u64));
    let newest = items.split_off(items.len().saturating_sub(last));
    Ok(Reply::json(200, &json!({ "items": newest })))
}
