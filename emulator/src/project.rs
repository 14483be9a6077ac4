//! A project: credentials, and everything that was made with them. Nothing in it can see another one.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::error::ServiceError;
use crate::ids::{Ids, Seed};
use crate::model::archive::{Archive, Status};
use crate::model::audio_connector::AudioConnector;
use crate::model::broadcast::Broadcast;
use crate::model::callback::Callback;
use crate::model::captions::Captions;
use crate::model::client::{Connection, Stream};
use crate::model::render::Render;
use crate::model::session::Session;
use crate::model::sip::Call as SipCall;
use crate::store::words::{Word, word};
use crate::table::Table;
use crate::token::{self, ClientToken};
use crate::webhooks::News;

/// What a project signs with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Key {
    /// An API secret; the project's id is its API key.
    Secret(String),
    /// The development private key; the project's id is an application id.
    Application,
}

/// One project and all that lives in it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Project {
    pub(crate) id: String,
    pub(crate) key: Key,
    pub(crate) created_at: Millis,
    /// Archives go to a storage of the project's own and become `uploaded` instead of `available`.
    pub(crate) uploads: bool,
    pub(crate) name: String,
    #[serde(deserialize_with = "word")]
    pub(crate) environment: Word,
    /// Its credentials are refused.
    pub(crate) suspended: bool,
    pub(crate) ids: Ids,
    /// Apart, so that a repeated request does not change the ids of what is made after it.
    pub(crate) request_ids: Ids,
    pub(crate) sessions: Table<Session>,
    pub(crate) connections: Table<Connection>,
    pub(crate) streams: Table<Stream>,
    pub(crate) archives: Table<Archive>,
    pub(crate) broadcasts: Table<Broadcast>,
    pub(crate) renders: Table<Render>,
    pub(crate) captions: Table<Captions>,
    pub(crate) sip_calls: Table<SipCall>,
    pub(crate) audio_connectors: Table<AudioConnector>,
    pub(crate) callbacks: Vec<Callback>,
    /// What happened and was not told yet.
    #[serde(skip)]
    pub(crate) news: News,
}

impl Project {
    pub(crate) fn new(id: &str, key: Key, uploads: bool, seed: Seed, now: Millis) -> Self {
        Self {
            ids: Ids::new(seed, id),
            request_ids: Ids::new(seed, &format!("requests of {id}")),
            news: News::new(id, owner(id, &key)),
            id: id.to_owned(),
            key,
            created_at: now,
            uploads,
            name: format!("Emulated project {id}"),
            environment: "standard",
            suspended: false,
            sessions: Table::default(),
            connections: Table::default(),
            streams: Table::default(),
            archives: Table::default(),
            broadcasts: Table::default(),
            renders: Table::default(),
            captions: Table::default(),
            sip_calls: Table::default(),
            audio_connectors: Table::default(),
            callbacks: Vec::new(),
        }
    }

    /// After it was read from where it was kept.
    pub(crate) fn awakened(mut self) -> Self {
        self.news = News::new(&self.id, self.owner());
        self
    }

    /// What the emulator's page shows of the project.
    pub(crate) fn summary(&self) -> Value {
        let kind = match self.key {
            Key::Secret(_) => "apiKey",
            Key::Application => "application",
        };
        json!({
            "project": self.id,
            "kind": kind,
            "sessions": self.sessions.iter().count(),
            "connections": self.connections.iter().filter(|connection| connection.is_connected()).count(),
            "streams": self.streams.iter().filter(|stream| stream.live).count(),
            "archives": self.archives.iter().filter(|archive| archive.status != Status::Deleted).count(),
            "broadcasts": self.broadcasts.iter().count(),
            "renders": self.renders.iter().count(),
            "captions": self.captions.iter().count(),
            "sipCalls": self.sip_calls.iter().count(),
            "audioConnectors": self.audio_connectors.iter().count(),
        })
    }

    /// The fields by which an answer names its project.
    pub(crate) fn owner(&self) -> Map<String, Value> {
        owner(&self.id, &self.key)
    }

    /// Whether something is to be told as soon as it happens.
    pub(crate) fn is_listened_to(&self) -> bool {
        !self.callbacks.is_empty()
            || self.renders.iter().any(|render| render.callback_url.is_some() && !render.is_over())
            || self.captions.iter().any(|captions| captions.callback_url.is_some() && captions.is_running())
    }

    /// What the mute operations answer, and with the secret those of the account.
    pub(crate) fn details(&self) -> Value {
        let id = match self.key {
            Key::Secret(_) => "id",
            Key::Application => "applicationId",
        };
        json!({
            id: self.id,
            "status": if self.suspended { "SUSPENDED" } else { "ACTIVE" },
            "name": self.name,
            "environment": self.environment,
            "createdAt": self.created_at,
        })
    }

    pub(crate) fn session(&self, id: &str) -> Result<&Session, ServiceError> {
        self.sessions.get(id).ok_or_else(|| ServiceError::not_found("Session not found"))
    }

    /// A session through the media router, which is what can be recorded, broadcast and dialled.
    pub(crate) fn routed_session(&self, id: &str) -> Result<&Session, ServiceError> {
        let session = self.session(id)?;
        if session.relayed {
            return Err(ServiceError::conflict("The session is relayed: it does not use the media router")
                .because("create the session with p2p.preference=disabled"));
        }
        Ok(session)
    }

    /// A routed session with somebody in it.
    pub(crate) fn live_session(&self, id: &str) -> Result<&Session, ServiceError> {
        let session = self.routed_session(id)?;
        if self.connected(id).next().is_none() {
            return Err(
                ServiceError::not_found("Session not found").because("no client is connected to the session")
            );
        }
        Ok(session)
    }

    /// The clients that are in a session now.
    pub(crate) fn connected<'a>(
        &'a self,
        session_id: &'a str,
    ) -> impl DoubleEndedIterator<Item = &'a Connection> {
        self.connections.iter().filter(move |client| client.is_connected() && client.session_id == session_id)
    }

    pub(crate) fn connected_mut<'a>(
        &'a mut self,
        session_id: &'a str,
    ) -> impl Iterator<Item = &'a mut Connection> {
        self.connections
            .iter_mut()
            .filter(move |client| client.is_connected() && client.session_id == session_id)
    }

    /// A client that is in the session now.
    pub(crate) fn client(&mut self, session_id: &str, id: &str) -> Result<&mut Connection, ServiceError> {
        self.session(session_id)?;
        self.connections
            .get_mut(id)
            .filter(|client| client.is_connected() && client.session_id == session_id)
            .ok_or_else(|| ServiceError::not_found("The client is not connected to the session"))
    }

    /// The streams that are published in a session now.
    pub(crate) fn published<'a>(
        &'a self,
        session_id: &'a str,
    ) -> impl DoubleEndedIterator<Item = &'a Stream> {
        self.streams.iter().filter(move |stream| stream.live && stream.session_id == session_id)
    }

    /// The client token of a request body; it must be for the session that the body names.
    pub(crate) fn body_token(
        &self,
        token: &str,
        session_id: &str,
        now: Millis,
    ) -> Result<ClientToken, ServiceError> {
        let token = token::verify(self, token, now)
            .map_err(|why| ServiceError::invalid("Invalid token").because(why))?;
        if token.session_id != session_id {
            return Err(ServiceError::invalid("Invalid token").because("the token is for another session"));
        }
        Ok(token)
    }
}

/// A number for an API key, a UUID for an application.
fn owner(id: &str, key: &Key) -> Map<String, Value> {
    let mut owner = Map::new();
    match key {
        Key::Secret(_) => {
            let number = id.parse::<u64>().map_or_else(|_| json!(id), |number| json!(number));
            owner.insert("projectId".to_owned(), number.clone());
            owner.insert("partnerId".to_owned(), number);
        }
        Key::Application => {
            owner.insert("applicationId".to_owned(), json!(id));
        }
    }
    owner
}
