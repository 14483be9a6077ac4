//! Archives and their life: started ⇄ paused → stopped → available or uploaded → expired or deleted.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::clock::{HOUR, MINUTE, Millis, SECOND};
use crate::model::composition::Composition;
use crate::model::{EMPTY_LIMIT, put, put_all};
use crate::store::words::{Word, maybe_word, word};
use crate::table::Identified;
use crate::webhooks::News;

const LONGEST: Millis = 120 * MINUTE;
/// How long the pretended processing of a recording takes.
const PROCESSING: Millis = 5 * SECOND;
const KEPT: Millis = 72 * HOUR;
const LINK_LIFE: Millis = 10 * MINUTE;
const BYTES_PER_SECOND: u64 = 100_000;

/// Where an archive is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Status {
    Started,
    Paused,
    Stopped,
    Available,
    Uploaded,
    Expired,
    Deleted,
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Paused => "paused",
            Self::Stopped => "stopped",
            Self::Available => "available",
            Self::Uploaded => "uploaded",
            Self::Expired => "expired",
            Self::Deleted => "deleted",
        }
    }
}

/// A recording, as far as the service tells.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Archive {
    pub(crate) id: String,
    pub(crate) session_id: String,
    pub(crate) name: Option<String>,
    pub(crate) status: Status,
    pub(crate) tag: Option<String>,
    pub(crate) individual: bool,
    #[serde(deserialize_with = "maybe_word")]
    pub(crate) resolution: Option<Word>,
    pub(crate) quantization: Option<u64>,
    pub(crate) transcription: Option<Value>,
    pub(crate) composition: Composition,
    pub(crate) uploads: bool,
    pub(crate) created_at: Millis,
    pub(crate) updated_at: Millis,
    #[serde(deserialize_with = "word")]
    pub(crate) reason: Word,
    pub(crate) stopped_at: Option<Millis>,
}

impl Identified for Archive {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Archive {
    pub(crate) fn is_recording(&self) -> bool {
        matches!(self.status, Status::Started | Status::Paused)
    }

    pub(crate) fn may_be_deleted(&self) -> bool {
        matches!(self.status, Status::Available | Status::Uploaded | Status::Deleted)
    }

    pub(crate) fn stop(&mut self, at: Millis, reason: &'static str, news: &mut News) {
        self.stopped_at = Some(at);
        self.reason = reason;
        self.become_(Status::Stopped, at, news);
    }

    pub(crate) fn become_(&mut self, status: Status, at: Millis, news: &mut News) {
        if self.status != status {
            self.status = status;
            self.updated_at = at;
            news.archive(self, at);
        }
    }

    /// Brings the archive up to the time: every change that was due has happened when it was due.
    pub(crate) fn settle(&mut self, now: Millis, empty_since: Option<Millis>, news: &mut News) {
        if self.is_recording() {
            let too_long = self.created_at.saturating_add(LONGEST);
            let deserted = empty_since.map_or(Millis::MAX, |since| since.saturating_add(EMPTY_LIMIT));
            if now >= too_long.min(deserted) {
                let reason = if too_long <= deserted { "maximum duration exceeded" } else { "session ended" };
                self.stop(too_long.min(deserted), reason, news);
            }
        }
        let ready_at = self.stopped_at.map_or(Millis::MAX, |at| at.saturating_add(PROCESSING));
        if self.status == Status::Stopped && now >= ready_at {
            let status = if self.uploads { Status::Uploaded } else { Status::Available };
            self.become_(status, ready_at, news);
        }
        let expires_at = ready_at.saturating_add(KEPT);
        if self.status == Status::Available && now >= expires_at {
            self.become_(Status::Expired, expires_at, news);
        }
    }

    fn duration(&self) -> u64 {
        self.stopped_at.map_or(0, |stopped_at| stopped_at.saturating_sub(self.created_at) / SECOND)
    }

    pub(crate) fn view(&self, owner: &Map<String, Value>, now: Millis) -> Value {
        let is_ready = !self.is_recording() && self.status != Status::Stopped;
        let is_here = self.status == Status::Available;
        // ".invalid" names no host anywhere: there is no recording to download.
        let url = || {
            let expires = now.saturating_add(LINK_LIFE);
            format!("https://archives.invalid/{}/archive.mp4?expires={expires}", self.id)
        };
        let mut view = json!({
            "id": self.id,
            "status": self.status.name(),
            "name": self.name,
            "reason": self.reason,
            "sessionId": self.session_id,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
            "size": if is_ready { self.duration().saturating_add(1).saturating_mul(BYTES_PER_SECOND) } else { 0 },
            "duration": self.duration(),
            "outputMode": if self.individual { "individual" } else { "composed" },
            "url": is_here.then(url),
            "hasTranscription": self.transcription.is_some(),
            "sha256sum": "",
            "password": "",
            "event": "archive",
        });
        put_all(&mut view, owner);
        put(&mut view, "resolution", self.resolution);
        put(&mut view, "quantizationParameter", self.quantization);
        self.composition.write(&mut view);
        let transcription = self.transcription.clone().map(|mut transcription| {
            put(&mut transcription, "status", Some(if is_ready { "available" } else { "requested" }));
            transcription
        });
        put(&mut view, "transcription", transcription);
        view
    }
}
