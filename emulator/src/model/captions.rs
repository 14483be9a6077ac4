//! Live captions.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::clock::{Millis, SECOND};
use crate::model::{put, put_all};
use crate::table::Identified;
use crate::webhooks::News;

/// Captioning of a session.
#[derive(Debug, Serialize, Deserialize)]
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

    pub(crate) fn stop(&mut self, at: Millis, news: &mut News) {
        self.stopped_at = Some(at);
        news.captions(self, at);
    }

    pub(crate) fn settle(&mut self, now: Millis, news: &mut News) {
        let end = self.created_at.saturating_add(self.max_duration.saturating_mul(SECOND));
        if self.is_running() && now >= end {
            self.stop(end, news);
        }
    }

    /// As a callback tells of it.
    pub(crate) fn event(&self, now: Millis) -> Value {
        json!({
            "captionId": self.id,
            "group": "captions",
            "sessionId": self.session_id,
            "status": self.status(),
            "languageCode": self.language.to_ascii_lowercase(),
            "provider": "aws-transcribe",
            "createdAt": self.created_at,
            "updatedAt": self.stopped_at.unwrap_or(self.created_at),
            "duration": self.duration(now),
        })
    }

    fn status(&self) -> &'static str {
        if self.is_running() { "started" } else { "stopped" }
    }

    fn duration(&self, now: Millis) -> u64 {
        self.stopped_at.unwrap_or(now).saturating_sub(self.created_at) / SECOND
    }

    pub(crate) fn view(&self, owner: &Map<String, Value>, now: Millis) -> Value {
        let mut view = json!({
            "captionsId": self.id,
            "sessionId": self.session_id,
            "status": self.status(),
            "languageCode": self.language,
            "partialCaptions": self.partial,
            "createdAt": self.created_at,
            "updatedAt": self.stopped_at.unwrap_or(self.created_at),
            "duration": self.duration(now),
        });
        put_all(&mut view, owner);
        put(&mut view, "statusCallbackUrl", self.callback_url.clone());
        view
    }
}
