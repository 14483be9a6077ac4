//! Events on demand: what would be told if such a thing had happened.

use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::development;
use crate::error::ServiceError;
use crate::ids::{Ids, Seed};
use crate::model::{put, put_all};
use crate::project::{Key, Project};
use crate::webhooks::Event;

/// All events that are told.
pub const EVENTS: &[&str] = &[
    "archive",
    "broadcast",
    "render",
    "captions",
    "sessionCreated",
    "sessionDestroyed",
    "sessionNotification",
    "connectionCreated",
    "connectionDestroyed",
    "streamCreated",
    "streamDestroyed",
    "callCreated",
    "callUpdated",
    "callDestroyed",
];

/// What the wish of a test holds.
#[derive(Debug)]
pub(crate) struct Wish<'a> {
    /// `archive.available`: an event, and behind a point a status.
    pub(crate) event: &'a str,
    pub(crate) session_id: &'a str,
    pub(crate) project: &'a str,
    pub(crate) owner: &'a Map<String, Value>,
    /// Instead of what is made up, or beside it.
    pub(crate) fields: Map<String, Value>,
}

/// A payload as the development project would be told it, for those who have no emulator at hand.
///
/// `event` is one of those that are told, and behind a point a status: `archive.available`. Fails with what it may be.
pub fn sample(event: &str, now_ms: u64) -> Result<Value, String> {
    let mut ids = Ids::new(Seed::new(None), "sample");
    let session_id = ids.session(development::API_KEY, "", now_ms, false);
    let project = Project::new(
        development::API_KEY,
        Key::Secret(development::API_SECRET.to_owned()),
        false,
        Seed::new(None),
        now_ms,
    );
    let owner = project.owner();
    let wish =
        Wish { event, session_id: &session_id, project: &project.id, owner: &owner, fields: Map::new() };
    made_up(&wish, &mut ids, now_ms).map(|event| event.payload).map_err(|error| error.to_string())
}

/// The event, with everything made up that was not given.
pub(crate) fn made_up(wish: &Wish<'_>, ids: &mut Ids, now: Millis) -> Result<Event, ServiceError> {
    let (name, status) = wish.event.split_once('.').unwrap_or((wish.event, ""));
    let name = *EVENTS.iter().find(|known| **known == name).ok_or_else(|| {
        ServiceError::invalid(format!("Invalid event: must be one of {}", EVENTS.join(", ")))
    })?;
    let mut payload = match name {
        "archive" | "broadcast" | "render" | "captions" => thing(name, wish, ids, now),
        _ => happening(name, wish, ids, now),
    };
    if !status.is_empty() {
        put(&mut payload, "status", Some(status));
    }
    put_all(&mut payload, &wish.fields);
    Ok(Event { name, payload, url: None })
}

/// Something with a status.
fn thing(name: &str, wish: &Wish<'_>, ids: &mut Ids, now: Millis) -> Value {
    let mut payload = match name {
        "archive" => json!({
            "event": name, "name": "sample", "reason": "", "size": 1_048_576, "duration": 60,
            "outputMode": "composed", "hasAudio": true, "hasVideo": true, "resolution": "640x480",
        }),
        "broadcast" => json!({ "event": name, "resolution": "640x480" }),
        "render" => json!({ "event": name, "url": "https://example.com/board", "resolution": "1280x720" }),
        _ => json!({ "group": name, "languageCode": "en-us", "provider": "aws-transcribe", "duration": 0 }),
    };
    let id = if name == "captions" { "captionId" } else { "id" };
    put(&mut payload, id, Some(ids.uuid()));
    put(&mut payload, "status", Some("started"));
    put(&mut payload, "sessionId", Some(wish.session_id));
    put(&mut payload, "createdAt", Some(now));
    put(&mut payload, "updatedAt", Some(now));
    put_all(&mut payload, wish.owner);
    payload
}

/// What session monitoring tells of.
fn happening(name: &str, wish: &Wish<'_>, ids: &mut Ids, now: Millis) -> Value {
    let mut payload = json!({
        "sessionId": wish.session_id, "projectId": wish.project, "event": name, "timestamp": now,
    });
    let connection = json!({ "id": ids.uuid(), "createdAt": now, "data": "name=Ada" });
    if name.starts_with("connection") {
        put(&mut payload, "connection", Some(connection));
    } else if name.starts_with("stream") {
        let stream = json!({
            "id": ids.uuid(), "connection": connection, "createdAt": now, "name": "camera", "videoType": "camera",
        });
        put(&mut payload, "stream", Some(stream));
    } else if name.starts_with("call") {
        let call = json!({ "id": ids.uuid(), "connectionId": ids.uuid(), "createdAt": now });
        put(&mut payload, "call", Some(call));
    }
    let destroyed = name.ends_with("Destroyed").then_some("clientDisconnected");
    let told = name.ends_with("Notification").then_some("serverRotation");
    put(&mut payload, "reason", destroyed.or(told));
    payload
}
