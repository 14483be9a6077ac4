//! Sessions: making one without an SDK, and the whole of one.

use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::control::clients::with;
use crate::control::views::{self, Wanted};
use crate::development;
use crate::error::Outcome;
use crate::fields::Fields;
use crate::model::put;
use crate::reply::Reply;
use crate::routes::sessions;
use crate::state::World;

/// Routed unless told otherwise: such a session can be recorded and broadcast.
pub(super) fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let relayed = fields.choice("mediaMode", &["routed", "relayed"])? == Some("relayed");
    let id = fields.text("project")?.unwrap_or(development::API_KEY);
    let project = world.project(id)?;
    let mut wish: Map<String, Value> =
        fields.entries().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    wish.insert("p2p.preference".to_owned(), json!(if relayed { "enabled" } else { "disabled" }));
    let session = sessions::read(project, &Fields::new(wish), call.now)?;
    let mut view = session.view();
    put(&mut view, "project", Some(id));
    project.sessions.add(session);
    Ok(Reply::json(201, &view))
}

pub(super) fn view(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("id");
    let project = with(world, "session", |project| project.sessions.get(id).is_some())?;
    let own: Wanted<'_> = &|session| session == id;
    let mut view = project.session(id)?.view();
    put(&mut view, "project", Some(project.id.clone()));
    for (name, list) in [
        ("connections", views::connections as views::List),
        ("streams", views::streams),
        ("archives", views::archives),
        ("broadcasts", views::broadcasts),
        ("renders", views::renders),
        ("captions", views::captions),
        ("sipCalls", views::sip_calls),
        ("audioConnectors", views::audio_connectors),
    ] {
        put(&mut view, name, Some(list(project, own, call.now)));
    }
    Ok(Reply::json(200, &view))
}
