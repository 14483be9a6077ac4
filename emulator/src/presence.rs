//! Joining and leaving sessions, publishing and unpublishing, and what follows from it.

use crate::clock::Millis;
use crate::model::archive::{Archive, Status};
use crate::model::client::{Connection, Kind, Media, Stream};
use crate::model::composition::{Composition, DEFAULT_RESOLUTION};
use crate::project::Project;
use crate::token::ClientToken;

impl Project {
    /// Brings a client into a session; an always-archived session starts to be recorded with its first one.
    pub(crate) fn join(&mut self, token: &ClientToken, kind: Kind, at: Millis) -> String {
        let id = self.ids.uuid();
        if self.connected(&token.session_id).next().is_none() {
            self.news.session("sessionCreated", &token.session_id, at);
        }
        let connection = Connection {
            id: id.clone(),
            session_id: token.session_id.clone(),
            kind,
            role: token.role.clone(),
            data: token.data.clone(),
            layout_classes: token.layout_classes.clone(),
            created_at: at,
            left: None,
            signals: Vec::new(),
            dtmf: Vec::new(),
        };
        self.news.connection(&connection, at);
        self.connections.add(connection);
        if let Some(session) = self.sessions.get_mut(&token.session_id) {
            session.empty_since = None;
        }
        self.archive_if_always(&token.session_id, at);
        id
    }

    fn archive_if_always(&mut self, session_id: &str, at: Millis) {
        let plan = self.sessions.get(session_id).and_then(|session| session.always_archived.clone());
        let Some(plan) = plan else { return };
        if self.is_archived(session_id, None) {
            return;
        }
        let archive = Archive {
            id: self.ids.uuid(),
            session_id: session_id.to_owned(),
            name: plan.name,
            status: Status::Started,
            tag: None,
            individual: false,
            resolution: Some(plan.resolution.unwrap_or(DEFAULT_RESOLUTION)),
            quantization: None,
            transcription: None,
            composition: Composition::default(),
            uploads: self.uploads,
            created_at: at,
            updated_at: at,
            reason: "",
            stopped_at: None,
        };
        self.news.archive(&archive, at);
        self.archives.add(archive);
    }

    /// Whether the session is being recorded under the tag; no tag counts as one.
    pub(crate) fn is_archived(&self, session_id: &str, tag: Option<&str>) -> bool {
        self.archives.iter().any(|archive| {
            archive.is_recording() && archive.session_id == session_id && archive.tag.as_deref() == tag
        })
    }

    /// Publishes a stream of a connected client; a paused recording goes on.
    pub(crate) fn publish(&mut self, connection_id: &str, media: Media, at: Millis) -> Option<String> {
        let connection = self.connections.get(connection_id).filter(|client| client.is_connected())?;
        let session_id = connection.session_id.clone();
        let stream = Stream {
            id: self.ids.uuid(),
            connection_id: connection_id.to_owned(),
            layout_classes: connection.layout_classes.clone(),
            muted: media.has_audio && self.sessions.get(&session_id).is_some_and(|session| session.muted),
            session_id: session_id.clone(),
            media,
            created_at: at,
            live: true,
        };
        let id = stream.id.clone();
        self.news.stream(&stream, Some(connection), None, at);
        self.streams.add(stream);
        self.recordings_become(&session_id, Status::Started, at);
        Some(id)
    }

    /// Ends a stream; when it was the session's last, recordings pause. `false` when it was over already.
    pub(crate) fn unpublish(&mut self, stream_id: &str, reason: &'static str, at: Millis) -> bool {
        let Some(stream) = self.streams.get_mut(stream_id).filter(|stream| stream.live) else { return false };
        stream.live = false;
        self.news.stream(stream, self.connections.get(&stream.connection_id), Some(reason), at);
        let session_id = stream.session_id.clone();
        let archives = self.archives.iter_mut().filter(|archive| archive.session_id == session_id);
        archives.for_each(|archive| archive.composition.forget_stream(stream_id));
        let broadcasts = self.broadcasts.iter_mut().filter(|broadcast| broadcast.session_id == session_id);
        broadcasts.for_each(|broadcast| broadcast.composition.forget_stream(stream_id));
        if self.published(&session_id).next().is_none() {
            self.recordings_become(&session_id, Status::Paused, at);
        }
        true
    }

    /// Takes a client out of its session, with its streams. `false` when it had left already.
    pub(crate) fn leave(&mut self, connection_id: &str, reason: &'static str, at: Millis) -> bool {
        let Some(client) = self.connections.get_mut(connection_id).filter(|client| client.is_connected())
        else {
            return false;
        };
        client.left = Some(reason);
        let session_id = client.session_id.clone();
        let own = |stream: &&Stream| stream.connection_id == connection_id;
        let streams: Vec<String> =
            self.published(&session_id).filter(own).map(|stream| stream.id.clone()).collect();
        for stream in streams {
            self.unpublish(&stream, reason, at);
        }
        self.tell_of_leaving(connection_id, reason, at);
        if self.connected(&session_id).next().is_none() {
            if let Some(session) = self.sessions.get_mut(&session_id) {
                session.empty_since = Some(at);
            }
            self.recordings_become(&session_id, Status::Paused, at);
            self.news.session("sessionDestroyed", &session_id, at);
        }
        true
    }

    fn tell_of_leaving(&mut self, connection_id: &str, reason: &'static str, at: Millis) {
        let of_call = self.sip_calls.iter().find(|call| call.connection_id == connection_id);
        if let Some(call) = of_call {
            self.news.call(call, Some(reason), at);
        }
        if let Some(connection) = self.connections.get(connection_id) {
            self.news.connection(connection, at);
        }
    }

    fn recordings_become(&mut self, session_id: &str, status: Status, at: Millis) {
        let recordings = self.archives.iter_mut();
        recordings
            .filter(|archive| archive.is_recording() && archive.session_id == session_id)
            .for_each(|archive| archive.become_(status, at, &mut self.news));
    }
}
