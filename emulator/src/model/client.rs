//! Clients in a session, and the streams that they publish. All are virtual: no media flows.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::Millis;
use crate::model::put;
use crate::store::words::{Word, maybe_word, word};
use crate::table::Identified;

/// Somebody, or something, that is or was in a session.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Connection {
    pub(crate) id: String,
    pub(crate) session_id: String,
    pub(crate) kind: Kind,
    pub(crate) role: String,
    pub(crate) data: String,
    pub(crate) layout_classes: Vec<String>,
    pub(crate) created_at: Millis,
    /// Why the client left; `None` while it is connected.
    #[serde(deserialize_with = "maybe_word")]
    pub(crate) left: Option<Word>,
    pub(crate) signals: Vec<Value>,
    pub(crate) dtmf: Vec<String>,
}

/// What joined.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) enum Kind {
    Client,
    Sip,
    Render,
    AudioConnector,
}

impl Identified for Connection {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Connection {
    pub(crate) fn is_connected(&self) -> bool {
        self.left.is_none()
    }

    /// As a callback tells of it.
    pub(crate) fn event(&self) -> Value {
        json!({ "id": self.id, "createdAt": self.created_at, "data": self.data })
    }

    /// As the service lists it.
    pub(crate) fn view(&self) -> Value {
        json!({ "connectionId": self.id, "connectionState": "Connected", "createdAt": self.created_at })
    }

    /// As a test sees it, with what arrived at the client.
    pub(crate) fn control_view<'a>(&'a self, streams: impl Iterator<Item = &'a Stream>) -> Value {
        let streams: Vec<&Stream> = streams.collect();
        let mut view = json!({
            "connectionId": self.id,
            "sessionId": self.session_id,
            "kind": match self.kind {
                Kind::Client => "client",
                Kind::Sip => "sip",
                Kind::Render => "render",
                Kind::AudioConnector => "audioConnector",
            },
            "role": self.role,
            "data": self.data,
            "layoutClassList": self.layout_classes,
            "createdAt": self.created_at,
            "connected": self.is_connected(),
            "muted": streams.iter().any(|stream| stream.muted),
            "streams": streams.iter().map(|stream| stream.control_view()).collect::<Vec<_>>(),
            "signals": self.signals,
            "dtmf": self.dtmf,
        });
        put(&mut view, "reason", self.left);
        view
    }
}

/// Something published.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Stream {
    pub(crate) id: String,
    pub(crate) connection_id: String,
    pub(crate) session_id: String,
    pub(crate) media: Media,
    pub(crate) layout_classes: Vec<String>,
    pub(crate) muted: bool,
    pub(crate) created_at: Millis,
    pub(crate) live: bool,
}

/// What a client says about a stream when it publishes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Media {
    pub(crate) name: String,
    #[serde(deserialize_with = "word")]
    pub(crate) video_type: Word,
    pub(crate) has_audio: bool,
    pub(crate) has_video: bool,
}

impl Media {
    pub(crate) fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), video_type: "camera", has_audio: true, has_video: true }
    }
}

impl Identified for Stream {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Stream {
    /// As a callback tells of it.
    pub(crate) fn event(&self, connection: Option<&Connection>) -> Value {
        json!({
            "id": self.id,
            "connection": connection.map(Connection::event),
            "createdAt": self.created_at,
            "name": self.media.name,
            "videoType": self.media.video_type,
        })
    }

    /// As the service shows it.
    pub(crate) fn view(&self) -> Value {
        json!({
            "id": self.id,
            "videoType": self.media.video_type,
            "name": self.media.name,
            "layoutClassList": self.layout_classes,
        })
    }

    /// As a test sees it.
    pub(crate) fn control_view(&self) -> Value {
        json!({
            "streamId": self.id,
            "connectionId": self.connection_id,
            "sessionId": self.session_id,
            "name": self.media.name,
            "videoType": self.media.video_type,
            "hasAudio": self.media.has_audio,
            "hasVideo": self.media.has_video,
            "muted": self.muted,
            "layoutClassList": self.layout_classes,
            "createdAt": self.created_at,
            "published": self.live,
        })
    }
}
