//! Events on demand: what would be told if such a thing had happened.

use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::error::ServiceError;
use crate::ids::Ids;
use crate::model::put_all;
use crate::webhooks::Event;

/// All events that are told.
pub(crate) const EVENTS: &[&str] = &[
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

/// The event, with everything made up that was not given.
pub(crate) fn made_up(wish: &Wish<'_>, ids: &mut Ids, now: Millis) -> Result<Event, ServiceError> {
    let (name, status) = wish.event.split_once('.').unwrap_or((wish.event, ""));
    let name = *EVENTS.iter().find(|known| **known == name).ok_or_else(|| {
        ServiceError::invalid(format!("Invalid event: must be one of {}", EVENTS.join(", ")))
    })?;
    let id = ids.uuid();
    let connection = json!({ "id": ids.uuid(), "createdAt": now, "data": "" });
    let mut payload = match name {
        "archive" | "broadcast" | "render" => json!({
            "id": id,
            "event": name,
            "status": "started",
            "sessionId": wish.session_id,
            "createdAt": now,
            "updatedAt": now,
        }),
        "captions" => json!({
            "captionId": id,
            "group": "captions",
            "status": "started",
            "sessionId": wish.session_id,
            "languageCode": "en-us",
            "provider": "aws-transcribe",
            "createdAt": now,
            "updatedAt": now,
            "duration": 0,
        }),
        _ => json!({
            "sessionId": wish.session_id,
            "projectId": wish.project,
            "event": name,
            "timestamp": now,
        }),
    };
    let about = match name {
        "connectionCreated" | "connectionDestroyed" => json!({ "connection": connection }),
        "streamCreated" | "streamDestroyed" => json!({ "stream": {
            "id": id, "connection": connection, "createdAt": now, "name": "", "videoType": "camera"
        } }),
        "callCreated" | "callUpdated" | "callDestroyed" => {
            json!({ "call": { "id": id, "connectionId": ids.uuid(), "createdAt": now } })
        }
        "archive" => json!({ "outputMode": "composed", "duration": 0, "size": 0, "name": "", "reason": "" }),
        _ => json!({}),
    };
    if payload.get("projectId").is_none() {
        put_all(&mut payload, wish.owner);
    }
    if name.ends_with("Destroyed") {
        put_all(&mut payload, &reason("clientDisconnected"));
    }
    if name == "sessionNotification" {
        put_all(&mut payload, &reason("serverRotation"));
    }
    put_all(&mut payload, about.as_object().unwrap_or(&Map::new()));
    if !status.is_empty() {
        put_all(&mut payload, &Map::from_iter([("status".to_owned(), json!(status))]));
    }
    put_all(&mut payload, &wish.fields);
    Ok(Event { name, payload, url: None })
}

fn reason(why: &str) -> Map<String, Value> {
    Map::from_iter([("reason".to_owned(), json!(why))])
}
