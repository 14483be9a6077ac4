//! Archives as the service sends them.

use serde_json::{Value, json};

/// One, with as many fields as usual.
#[must_use]
pub fn archive(number: usize) -> Value {
    json!({
        "id": format!("6f0b2c9a-14e3-4d8e-8f55-{number:012x}"),
        "status": "available",
        "name": format!("Lecture {number}"),
        "reason": "user initiated",
        "sessionId": "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4",
        "projectId": 100,
        "partnerId": 100,
        "createdAt": 1_700_000_000_000_u64,
        "updatedAt": 1_700_000_360_000_u64,
        "size": 18_023_312,
        "duration": 359,
        "outputMode": "composed",
        "streamMode": "auto",
        "hasAudio": true,
        "hasVideo": true,
        "resolution": "1280x720",
        "url": format!("https://archives.example/100/6f0b2c9a-14e3-4d8e-8f55-{number:012x}/archive.mp4?Expires=1700000960"),
        "sha256sum": "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
        "multiArchiveTag": "main",
        "event": "archive",
        "password": "",
        "streams": [],
    })
}

/// A page of them.
#[must_use]
pub fn page(count: usize) -> Value {
    let items: Vec<_> = (0..count).map(archive).collect();
    json!({ "count": count, "items": items })
}
