//! What the passing of time does. Nothing runs in the background: before a project is looked at, everything that
//! has become due since the last look is made to have happened.

use crate::clock::{Millis, SECOND};
use crate::model::client::{Connection, Kind, Media};
use crate::model::render::{LOADING, Render};
use crate::project::Project;

impl Project {
    /// Brings everything in the project up to the time.
    pub(crate) fn settle(&mut self, now: Millis) {
        let renders = self.renders.iter().filter(|render| !render.is_over());
        for id in renders.map(|render| render.id.clone()).collect::<Vec<_>>() {
            self.settle_render(&id, now);
        }
        self.captions.iter_mut().for_each(|captions| captions.settle(now, &mut self.news));
        let sessions = &self.sessions;
        let empty_since = |id: &str| sessions.get(id).and_then(|session| session.empty_since);
        for broadcast in self.broadcasts.iter_mut() {
            broadcast.settle(now, empty_since(&broadcast.session_id), &mut self.news);
        }
        for archive in self.archives.iter_mut() {
            archive.settle(now, empty_since(&archive.session_id), &mut self.news);
        }
    }

    fn settle_render(&mut self, id: &str, now: Millis) {
        self.open_page(id, now);
        let Some(render) = self.renders.get_mut(id).filter(|render| render.status == "started") else {
            return;
        };
        let end = render.created_at.saturating_add(render.max_duration.saturating_mul(SECOND));
        let connection = render.connection_id.clone().unwrap_or_default();
        if !self.connections.get(&connection).is_some_and(Connection::is_connected) {
            render.become_("stopped", Some("The client was disconnected"), now, &mut self.news);
        } else if now >= end {
            render.become_("stopped", Some("Maximum duration exceeded"), end, &mut self.news);
            self.leave(&connection, "clientDisconnected", end);
        }
    }

    /// Lets a starting render join its session when the page has had time to open.
    fn open_page(&mut self, id: &str, now: Millis) {
        let Some(render) = self.renders.get_mut(id).filter(|render| render.status == "starting") else {
            return;
        };
        let at = render.created_at.saturating_add(LOADING);
        if now < at {
            return;
        }
        if render.cannot_load() {
            render.become_("failed", Some("The page could not be opened"), at, &mut self.news);
            return;
        }
        let (token, name) = (render.token.clone(), render.name.clone().unwrap_or_default());
        let connection_id = self.join(&token, Kind::Render, at);
        let stream_id = self.publish(&connection_id, Media::named(name), at);
        if let Some(render) = self.renders.get_mut(id) {
            render.connection_id = Some(connection_id);
            render.stream_id = stream_id;
            render.become_("started", None, at, &mut self.news);
        }
    }

    /// Ends a render at the user's wish.
    pub(crate) fn stop_render(&mut self, id: &str, now: Millis) {
        let Some(render) = self.renders.get_mut(id) else { return };
        render.become_("stopped", Some("User initiated"), now, &mut self.news);
        if let Render { connection_id: Some(connection), .. } = render {
            let connection = connection.clone();
            self.leave(&connection, "clientDisconnected", now);
        }
    }
}
