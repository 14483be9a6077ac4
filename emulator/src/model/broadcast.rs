//! Live streaming broadcasts.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::clock::{Millis, SECOND};
use crate::model::composition::Composition;
use crate::model::{EMPTY_LIMIT, put, put_all};
use crate::store::words::{Word, word};
use crate::table::Identified;
use crate::webhooks::News;

/// How long it takes until an HLS broadcast can be watched.
const HLS_WARM_UP: Millis = 15 * SECOND;
const RTMP_WARM_UP: Millis = 5 * SECOND;

/// A broadcast of a session.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Broadcast {
    pub(crate) id: String,
    pub(crate) session_id: String,
    pub(crate) tag: Option<String>,
    pub(crate) hls: Option<Hls>,
    pub(crate) rtmp: Vec<Rtmp>,
    #[serde(deserialize_with = "word")]
    pub(crate) resolution: Word,
    pub(crate) max_duration: u64,
    pub(crate) composition: Composition,
    pub(crate) created_at: Millis,
    pub(crate) updated_at: Millis,
    pub(crate) stopped: bool,
}

/// Options of the HLS output.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Hls {
    pub(crate) dvr: bool,
    pub(crate) low_latency: bool,
}

/// One RTMP output.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Rtmp {
    pub(crate) id: String,
    pub(crate) server_url: String,
    pub(crate) stream_name: String,
}

impl Identified for Broadcast {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Broadcast {
    pub(crate) fn stop(&mut self, at: Millis, news: &mut News) {
        self.stopped = true;
        self.updated_at = at;
        news.broadcast(self, at);
    }

    /// Ends the broadcast when its time is over or nobody has been in the session for a minute.
    pub(crate) fn settle(&mut self, now: Millis, empty_since: Option<Millis>, news: &mut News) {
        let too_long = self.created_at.saturating_add(self.max_duration.saturating_mul(SECOND));
        let deserted = empty_since.map_or(Millis::MAX, |since| since.saturating_add(EMPTY_LIMIT));
        let end = too_long.min(deserted);
        if !self.stopped && now >= end {
            self.stop(end, news);
        }
    }

    pub(crate) fn view(&self, owner: &Map<String, Value>, now: Millis) -> Value {
        let mut view = json!({
            "id": self.id,
            "sessionId": self.session_id,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
            "maxDuration": self.max_duration,
            "resolution": self.resolution,
            "status": if self.stopped { "stopped" } else { "started" },
            "event": "broadcast",
            "broadcastUrls": self.urls(now),
            "settings": {},
        });
        if let Some(hls) = &self.hls {
            let settings = json!({ "hls": { "dvr": hls.dvr, "lowLatency": hls.low_latency } });
            put(&mut view, "settings", Some(settings));
        }
        put_all(&mut view, owner);
        put(&mut view, "multiBroadcastTag", self.tag.clone());
        self.composition.write(&mut view);
        view
    }

    fn urls(&self, now: Millis) -> Value {
        let age = now.saturating_sub(self.created_at);
        let state = |warm_up, over: &'static str| match self.stopped {
            true => over,
            false if age >= warm_up => "live",
            false => "connecting",
        };
        let mut urls = json!({});
        if let Some(hls) = &self.hls {
            let dvr = if hls.dvr { "?DVR" } else { "" };
            // ".invalid" names no host anywhere: there is nothing to watch.
            put(&mut urls, "hls", Some(format!("https://broadcasts.invalid/{}/playlist.m3u8{dvr}", self.id)));
            put(&mut urls, "hlsStatus", Some(state(HLS_WARM_UP, "ended")));
        }
        let one = |rtmp: &Rtmp| {
            json!({
                "id": rtmp.id,
                "serverUrl": rtmp.server_url,
                "streamName": rtmp.stream_name,
                "status": state(RTMP_WARM_UP, "offline"),
            })
        };
        put(
            &mut urls,
            "rtmp",
            (!self.rtmp.is_empty()).then(|| self.rtmp.iter().map(one).collect::<Vec<_>>()),
        );
        urls
    }
}
