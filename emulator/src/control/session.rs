//! The whole of a session, as no client of the service sees it.

use serde_json::{Value, json};

use crate::call::Call;
use crate::clock::Millis;
use crate::control::clients::with;
use crate::error::Outcome;
use crate::model::client::Stream;
use crate::model::put;
use crate::project::Project;
use crate::reply::Reply;
use crate::state::World;

pub(super) fn view(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.param("id");
    let project = with(world, "session", |project| project.sessions.get(id).is_some())?;
    let mut view = project.session(id)?.view();
    put(&mut view, "project", Some(project.id.clone()));
    put(&mut view, "connections", Some(connections(project, id)));
    put(&mut view, "streams", Some(project.published(id).map(Stream::control_view).collect::<Value>()));
    put(&mut view, "archives", Some(archives(project, id, call.now)));
    put(&mut view, "broadcasts", Some(broadcasts(project, id, call.now)));
    put(&mut view, "renders", Some(renders(project, id)));
    put(&mut view, "captions", Some(captions(project, id, call.now)));
    put(&mut view, "sipCalls", Some(sip_calls(project, id)));
    put(&mut view, "audioConnectors", Some(audio_connectors(project, id)));
    Ok(Reply::json(200, &view))
}

fn connections(project: &Project, id: &str) -> Value {
    let connections = project.connections.iter().filter(|client| client.session_id == id);
    connections
        .map(|client| {
            client.control_view(project.published(id).filter(|stream| stream.connection_id == client.id))
        })
        .collect()
}

fn archives(project: &Project, id: &str, now: Millis) -> Value {
    let archives = project.archives.iter().filter(|archive| archive.session_id == id);
    archives
        .map(|archive| {
            let mut view = archive.view(&project.owner(), now);
            put(&mut view, "layout", Some(archive.composition.layout.clone()));
            put(&mut view, "multiArchiveTag", archive.tag.clone());
            view
        })
        .collect()
}

fn broadcasts(project: &Project, id: &str, now: Millis) -> Value {
    let broadcasts = project.broadcasts.iter().filter(|broadcast| broadcast.session_id == id);
    broadcasts
        .map(|broadcast| {
            let mut view = broadcast.view(&project.owner(), now);
            put(&mut view, "layout", Some(broadcast.composition.layout.clone()));
            view
        })
        .collect()
}

fn renders(project: &Project, id: &str) -> Value {
    let renders = project.renders.iter().filter(|render| render.token.session_id == id);
    renders.map(|render| render.view(&project.owner())).collect()
}

fn captions(project: &Project, id: &str, now: Millis) -> Value {
    let captions = project.captions.iter().filter(|captions| captions.session_id == id);
    captions.map(|captions| captions.view(&project.owner(), now)).collect()
}

fn sip_calls(project: &Project, id: &str) -> Value {
    let calls = project.sip_calls.iter().filter(|call| call.session_id == id);
    calls
        .map(|call| {
            let mut view = call.view(&project.owner());
            put(&mut view, "uri", Some(call.uri.clone()));
            view
        })
        .collect()
}

fn audio_connectors(project: &Project, id: &str) -> Value {
    let connectors = project.audio_connectors.iter().filter(|connector| connector.session_id == id);
    connectors
        .map(|connector| json!({ "id": connector.id, "connectionId": connector.connection_id, "uri": connector.uri }))
        .collect()
}
