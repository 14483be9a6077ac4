//! Live captions.

use serde_json::{Map, Value, json};

use crate::clock::{Millis, SECOND};
use crate::model::{put, put_owner};
use crate::table::Identified;

/// Captioning of a session.
#[derive(Debug)]
pub(crate) struct Captions {
    pub(crate) id: String,
    pub(crate) session_id: String,
    pub(crate) language: String,
    pub(crate) partial: bool,
    pub(crate) callback_url: Option<String>,
    pub(crate) max_duration: u64,
    pub(crate) created_at: Millis,
    pub(crate) stopped_at: Option<Millis>,
}

impl Identified for Captions {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Captions {
    pub(crate) fn is_running(&self) -> bool {
        self.stopped_at.is_none()
    }

    pub(crate) fn settle(&mut self, now: Millis) {
        let end = self.created_at.saturating_add(self.max_duration.saturating_mul(SECOND));
        if self.is_running() && now >= end {
            self.stopped_at = Some(end);
        }
    }

    pub(crate) fn view(&self, owner: &Map<String, Value>, now: Millis) -> Value {
        let until = self.stopped_at.unwrap_or(now);
        let mut view = json!({
            "captionsId": self.id,
            "sessionId": self.session_id,
            "status": if self.is_running() { "started" } else { "stopped" },
            "languageCode": self.language,
            "partialCaptions": self.partial,
            "createdAt": self.created_at,
            "updatedAt": self.stopped_at.unwrap_or(self.created_at),
            "duration": until.saturating_sub(self.created_at) / SECOND,
        });
        put_owner(&mut view, owner);
        put(&mut view, "statusCallbackUrl", self.callback_url.clone());
        view
    }
}
