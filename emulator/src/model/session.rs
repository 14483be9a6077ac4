//! Sessions.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::Millis;
use crate::store::words::{Word, maybe_word};
use crate::table::Identified;

/// A session. Who is in it is known by the connections.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) relayed: bool,
    pub(crate) always_archived: Option<ArchivePlan>,
    pub(crate) e2ee: bool,
    pub(crate) location: String,
    pub(crate) created_at: Millis,
    /// Streams published from now on start muted.
    pub(crate) muted: bool,
    /// When the last client left; `None` while there is one, or before the first.
    pub(crate) empty_since: Option<Millis>,
}

/// How the archive of an always-archived session is made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ArchivePlan {
    pub(crate) name: Option<String>,
    #[serde(deserialize_with = "maybe_word")]
    pub(crate) resolution: Option<Word>,
}

impl Identified for Session {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Session {
    pub(crate) fn view(&self) -> Value {
        json!({
            "sessionId": self.id,
            "mediaMode": if self.relayed { "relayed" } else { "routed" },
            "archiveMode": if self.always_archived.is_some() { "always" } else { "manual" },
            "archiveName": self.always_archived.as_ref().and_then(|plan| plan.name.as_ref()),
            "archiveResolution": self.always_archived.as_ref().and_then(|plan| plan.resolution),
            "e2ee": self.e2ee,
            "location": self.location,
            "createdAt": self.created_at,
            "muted": self.muted,
        })
    }
}
