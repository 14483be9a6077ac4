//! What a project has, as no client of the service sees it: of a session, or all.

use serde_json::{Value, json};

use crate::clock::Millis;
use crate::model::put;
use crate::project::Project;

/// Of which sessions things are wanted.
pub(super) type Wanted<'a> = &'a dyn Fn(&str) -> bool;

/// What there is of one kind, in order of arrival.
pub(super) type List = fn(&Project, Wanted<'_>, Millis) -> Vec<Value>;

pub(super) fn sessions(project: &Project, wanted: Wanted<'_>, _: Millis) -> Vec<Value> {
    let sessions = project.sessions.iter().filter(|session| wanted(&session.id));
    let view = |session: &crate::model::session::Session| {
        let mut view = session.view();
        put(&mut view, "connections", Some(project.connected(&session.id).count()));
        put(&mut view, "streams", Some(project.published(&session.id).count()));
        view
    };
    sessions.map(view).collect()
}

pub(super) fn connections(project: &Project, wanted: Wanted<'_>, _: Millis) -> Vec<Value> {
    let clients = project.connections.iter().filter(|client| wanted(&client.session_id));
    clients
        .map(|client| {
            let own = project.published(&client.session_id);
            client.control_view(own.filter(|stream| stream.connection_id == client.id))
        })
        .collect()
}

pub(super) fn streams(project: &Project, wanted: Wanted<'_>, _: Millis) -> Vec<Value> {
    let live = project.streams.iter().filter(|stream| stream.live && wanted(&stream.session_id));
    live.map(crate::model::client::Stream::control_view).collect()
}

pub(super) fn archives(project: &Project, wanted: Wanted<'_>, now: Millis) -> Vec<Value> {
    let archives = project.archives.iter().filter(|archive| wanted(&archive.session_id));
    archives
        .map(|archive| {
            let mut view = archive.view(&project.owner(), now);
            put(&mut view, "layout", Some(archive.composition.layout.clone()));
            put(&mut view, "multiArchiveTag", archive.tag.clone());
            view
        })
        .collect()
}

pub(super) fn broadcasts(project: &Project, wanted: Wanted<'_>, now: Millis) -> Vec<Value> {
    let broadcasts = project.broadcasts.iter().filter(|broadcast| wanted(&broadcast.session_id));
    broadcasts
        .map(|broadcast| {
            let mut view = broadcast.view(&project.owner(), now);
            put(&mut view, "layout", Some(broadcast.composition.layout.clone()));
            view
        })
        .collect()
}

pub(super) fn renders(project: &Project, wanted: Wanted<'_>, _: Millis) -> Vec<Value> {
    let renders = project.renders.iter().filter(|render| wanted(&render.token.session_id));
    renders.map(|render| render.view(&project.owner())).collect()
}

pub(super) fn captions(project: &Project, wanted: Wanted<'_>, now: Millis) -> Vec<Value> {
    let captions = project.captions.iter().filter(|captions| wanted(&captions.session_id));
    captions.map(|captions| captions.view(&project.owner(), now)).collect()
}

pub(super) fn sip_calls(project: &Project, wanted: Wanted<'_>, _: Millis) -> Vec<Value> {
    let calls = project.sip_calls.iter().filter(|call| wanted(&call.session_id));
    calls
        .map(|call| {
            let mut view = call.view(&project.owner());
            put(&mut view, "uri", Some(call.uri.clone()));
            put(&mut view, "connected", Some(is_connected(project, &call.connection_id)));
            view
        })
        .collect()
}

pub(super) fn audio_connectors(project: &Project, wanted: Wanted<'_>, _: Millis) -> Vec<Value> {
    let connectors = project.audio_connectors.iter().filter(|connector| wanted(&connector.session_id));
    connectors
        .map(|connector| {
            json!({
                "id": connector.id,
                "sessionId": connector.session_id,
                "connectionId": connector.connection_id,
                "uri": connector.uri,
                "connected": is_connected(project, &connector.connection_id),
                "createdAt": project.connections.get(&connector.connection_id).map(|client| client.created_at),
            })
        })
        .collect()
}

fn is_connected(project: &Project, connection: &str) -> bool {
    project.connections.get(connection).is_some_and(crate::model::client::Connection::is_connected)
}
