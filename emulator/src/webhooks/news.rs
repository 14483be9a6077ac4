//! What happened in a project, as the service tells of it.

use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::model::archive::Archive;
use crate::model::broadcast::Broadcast;
use crate::model::captions::Captions;
use crate::model::client::{Connection, Stream};
use crate::model::render::Render;
use crate::model::sip::Call;
use crate::model::{put, put_all};

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// `archive`, `connectionCreated` and so on.
    pub(crate) name: &'static str,
    pub(crate) payload: Value,
    /// An address that was given for this one thing.
    pub(crate) url: Option<String>,
}

/// What happened since it was last asked, in order.
#[derive(Debug, Default)]
pub(crate) struct News {
    project: String,
    owner: Map<String, Value>,
    events: Vec<Event>,
}

impl News {
    pub(crate) fn new(project: &str, owner: Map<String, Value>) -> Self {
        Self { project: project.to_owned(), owner, events: Vec::new() }
    }

    pub(crate) fn take(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    fn add(&mut self, name: &'static str, payload: Value, url: Option<&String>) {
        self.events.push(Event { name, payload, url: url.cloned() });
    }

    pub(crate) fn archive(&mut self, archive: &Archive, at: Millis) {
        self.add("archive", archive.view(&self.owner, at), None);
    }

    pub(crate) fn broadcast(&mut self, broadcast: &Broadcast, at: Millis) {
        self.add("broadcast", broadcast.view(&self.owner, at), None);
    }

    pub(crate) fn render(&mut self, render: &Render) {
        self.add("render", render.view(&self.owner), render.callback_url.as_ref());
    }

    pub(crate) fn captions(&mut self, captions: &Captions, at: Millis) {
        let mut payload = captions.event(at);
        put_all(&mut payload, &self.owner);
        self.add("captions", payload, captions.callback_url.as_ref());
    }

    /// `sessionCreated` or `sessionDestroyed`.
    pub(crate) fn session(&mut self, name: &'static str, session_id: &str, at: Millis) {
        self.add(name, self.monitored(name, session_id, at), None);
    }

    pub(crate) fn connection(&mut self, connection: &Connection, at: Millis) {
        let name = if connection.is_connected() { "connectionCreated" } else { "connectionDestroyed" };
        let mut payload = self.monitored(name, &connection.session_id, at);
        put(&mut payload, "reason", connection.left);
        put(&mut payload, "connection", Some(connection.event()));
        self.add(name, payload, None);
    }

    /// A stream of a connection; the `reason` for which it is over.
    pub(crate) fn stream(
        &mut self,
        stream: &Stream,
        connection: Option<&Connection>,
        reason: Option<&'static str>,
        at: Millis,
    ) {
        let name = if stream.live { "streamCreated" } else { "streamDestroyed" };
        let mut payload = self.monitored(name, &stream.session_id, at);
        put(&mut payload, "reason", reason);
        put(&mut payload, "stream", Some(stream.event(connection)));
        self.add(name, payload, None);
    }

    /// A call that began, or one that is over for a `reason`.
    pub(crate) fn call(&mut self, call: &Call, reason: Option<&'static str>, at: Millis) {
        let name = if reason.is_none() { "callCreated" } else { "callDestroyed" };
        let mut payload = self.monitored(name, &call.session_id, at);
        put(&mut payload, "reason", reason);
        put(&mut payload, "call", Some(call.event()));
        self.add(name, payload, None);
    }

    /// What all events of session monitoring have.
    fn monitored(&self, name: &str, session_id: &str, at: Millis) -> Value {
        json!({ "sessionId": session_id, "projectId": self.project, "event": name, "timestamp": at })
    }
}
