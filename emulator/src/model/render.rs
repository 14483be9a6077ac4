//! Experience Composer renders: a web page that joins a session as a client.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use url::Url;

use crate::clock::{Millis, SECOND};
use crate::model::{put, put_all};
use crate::store::words::{Word, maybe_word, word};
use crate::table::Identified;
use crate::token::ClientToken;
use crate::webhooks::News;

/// How long the pretended browser takes to open the page.
pub(crate) const LOADING: Millis = 2 * SECOND;

/// A render.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Render {
    pub(crate) id: String,
    pub(crate) token: ClientToken,
    pub(crate) url: String,
    #[serde(deserialize_with = "word")]
    pub(crate) resolution: Word,
    pub(crate) name: Option<String>,
    pub(crate) callback_url: Option<String>,
    pub(crate) max_duration: u64,
    pub(crate) created_at: Millis,
    pub(crate) updated_at: Millis,
    #[serde(deserialize_with = "word")]
    pub(crate) status: Word,
    #[serde(deserialize_with = "maybe_word")]
    pub(crate) reason: Option<Word>,
    pub(crate) connection_id: Option<String>,
    pub(crate) stream_id: Option<String>,
}

impl Identified for Render {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Render {
    /// A page on a host of the reserved `.invalid` domain cannot be opened, here as elsewhere.
    pub(crate) fn cannot_load(&self) -> bool {
        Url::parse(&self.url).ok().and_then(|url| url.host_str().map(|host| host.ends_with(".invalid")))
            == Some(true)
    }

    pub(crate) fn become_(
        &mut self,
        status: &'static str,
        reason: Option<&'static str>,
        at: Millis,
        news: &mut News,
    ) {
        self.status = status;
        self.reason = reason;
        self.updated_at = at;
        news.render(self);
    }

    pub(crate) fn is_over(&self) -> bool {
        matches!(self.status, "stopped" | "failed")
    }

    pub(crate) fn view(&self, owner: &Map<String, Value>) -> Value {
        let mut view = json!({
            "id": self.id,
            "sessionId": self.token.session_id,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
            "url": self.url,
            "resolution": self.resolution,
            "status": self.status,
            "event": "render",
        });
        put_all(&mut view, owner);
        put(&mut view, "streamId", self.stream_id.clone());
        put(&mut view, "reason", self.reason);
        put(&mut view, "name", self.name.clone());
        put(&mut view, "callbackUrl", self.callback_url.clone());
        view
    }
}
