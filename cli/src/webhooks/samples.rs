//! A callback of each kind, made up: the shapes are those of the public guides.

use opentok_sdk::Json;
use serde_json::json;

const SESSION: &str = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-c2FtcGxlfn4";
const PROJECT: &str = "100";
const THING: &str = "10000000-0000-4000-8000-00000000000a";
const CONNECTION: &str = "20000000-0000-4000-8000-00000000000b";

/// Its body, at a moment in milliseconds since 1970; nothing for a kind that has no shape of its own.
pub(super) fn sample(kind: &str, now: u64) -> Option<Json> {
    let mut sample = match kind {
        "archive" => json!({
            "status": "available", "name": "sample", "reason": "user initiated", "size": 1_048_576, "duration": 60,
            "outputMode": "composed", "hasAudio": true, "hasVideo": true, "resolution": "640x480",
            "url": "https://example.com/archive.mp4",
        }),
        "broadcast" => json!({
            "status": "started", "resolution": "640x480",
            "broadcastUrls": { "hls": "https://example.com/playlist.m3u8" },
        }),
        "render" => json!({
            "status": "started", "url": "https://example.com/board", "resolution": "1280x720", "streamId": THING,
        }),
        "captions" => json!({ "status": "started", "languageCode": "en-us", "provider": "aws-transcribe" }),
        _ => return in_a_session(kind, now),
    };
    let id = if kind == "captions" { "captionId" } else { "id" };
    let common = [
        (id, json!(THING)),
        ("event", json!(kind)),
        ("sessionId", json!(SESSION)),
        ("projectId", json!(PROJECT)),
        ("createdAt", json!(now)),
        ("updatedAt", json!(now)),
    ];
    for (name, value) in common {
        sample[name] = value;
    }
    Some(sample)
}

/// Of session monitoring: `streamCreated` and the like.
fn in_a_session(kind: &str, now: u64) -> Option<Json> {
    let (about, happened) = ["session", "connection", "stream", "call"]
        .iter()
        .find_map(|about| Some((*about, kind.strip_prefix(about)?)))?;
    let mut sample = json!({ "event": kind, "sessionId": SESSION, "projectId": PROJECT, "timestamp": now });
    let connection = json!({ "id": CONNECTION, "createdAt": now, "data": "name=Ada" });
    match about {
        "connection" => sample["connection"] = connection,
        "stream" => {
            sample["stream"] = json!({
                "id": THING, "connection": connection, "createdAt": now, "name": "camera", "videoType": "camera",
            });
        }
        "call" => sample["call"] = json!({ "id": THING, "connectionId": CONNECTION, "createdAt": now }),
        _ => {}
    }
    match happened {
        "Destroyed" => sample["reason"] = json!("clientDisconnected"),
        "Notification" => sample["reason"] = json!("serverRotation"),
        _ => {}
    }
    Some(sample)
}

#[cfg(test)]
mod tests {
    use opentok_sdk::{OpenTok, ParseWebhook, WebhookKind};

    use super::sample;

    #[test]
    fn every_kind_has_a_sample_that_reads_as_one() {
        let client = OpenTok::new("100", "secret").expect("credentials");
        for kind in WebhookKind::VALUES.iter().filter(|kind| **kind != "unknown") {
            let body = sample(kind, 1_700_000_000_000).expect(kind).to_string();
            let event = client.parse_webhook(ParseWebhook::new(body)).expect("JSON");
            assert_eq!(event.kind.as_str(), *kind);
            let parts = [
                event.archive.is_some(),
                event.broadcast.is_some(),
                event.render.is_some(),
                event.captions.is_some(),
                event.connection.is_some(),
                event.stream.is_some(),
                event.call.is_some(),
            ];
            let about = parts.iter().filter(|part| **part).count();
            assert_eq!(about, usize::from(!kind.starts_with("session")), "{kind}");
        }
        assert!(sample("unknown", 0).is_none());
    }
}
