//! Registered callbacks: who is told of a project's events beside the targets.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::Millis;
use crate::store::words::{Word, word};

/// A wish to be told of events.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Callback {
    pub(crate) id: String,
    #[serde(deserialize_with = "word")]
    pub(crate) group: Word,
    #[serde(deserialize_with = "word")]
    pub(crate) event: Word,
    pub(crate) url: String,
    pub(crate) created_at: Millis,
}

impl Callback {
    pub(crate) fn view(&self) -> Value {
        json!({
            "id": self.id,
            "group": self.group,
            "event": self.event,
            "url": self.url,
            "createdAt": self.created_at,
        })
    }
}
