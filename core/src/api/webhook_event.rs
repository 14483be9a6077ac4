//! What a callback tells, as data. The shapes are those of the public guides on session monitoring, archiving, live
//! streaming, Experience Composer, SIP and captions; what is not known stays in `payload`, as it came.

use crate::{
    Extra, Json,
    api::{archives::Archive, broadcasts::Broadcast, renders::Render, streams::VideoType},
    error::{Error, Result},
    local::webhook::WebhookClaims,
    surface::{
        arguments::is_too_deep,
        mend,
        read::{Id, Read, Reader},
    },
};

string_enum! {
    /// What a callback is about.
    WebhookKind {
        /// An archive changed its status; see `archive`.
        Archive = "archive",
        /// A broadcast changed its status; see `broadcast`.
        Broadcast = "broadcast",
        /// A render of Experience Composer changed its status; see `render`.
        Render = "render",
        /// Live captions changed their status; see `captions`.
        Captions = "captions",
        /// The first client connected to a session.
        SessionCreated = "sessionCreated",
        /// A session is no longer used.
        SessionDestroyed = "sessionDestroyed",
        /// The service has something to say of a session, for example that its server will be replaced.
        SessionNotification = "sessionNotification",
        /// A client connected; see `connection`.
        ConnectionCreated = "connectionCreated",
        /// A client disconnected; see `connection` and `reason`.
        ConnectionDestroyed = "connectionDestroyed",
        /// A client began to publish; see `stream`.
        StreamCreated = "streamCreated",
        /// A client stopped to publish; see `stream` and `reason`.
        StreamDestroyed = "streamDestroyed",
        /// A SIP call began; see `call`.
        CallCreated = "callCreated",
        /// A SIP call changed; see `call`.
        CallUpdated = "callUpdated",
        /// A SIP call ended; see `call` and `reason`.
        CallDestroyed = "callDestroyed",
        /// It does not say; see `payload`.
        Unknown = "unknown",
    }
}

string_enum! {
    /// Where live captions are in their life.
    CaptionsStatus {
        /// Being captioned.
        Started = "started",
        /// Nobody speaks.
        Paused = "paused",
        /// Over.
        Stopped = "stopped",
        /// Failed; see the reason.
        Failed = "failed",
    }
}

response! {
    /// Live captions, in a callback.
    WebhookCaptions {
        required {
            /// The captions' identifier.
            #[wire("captionId")]
            #[read(Id)]
            captions_id: String,
        }
        optional {
            /// Where they are in their life.
            status: CaptionsStatus,
            /// The session captioned.
            session_id: String,
            /// The API key, or the application's id.
            #[also("applicationId", "partnerId")]
            #[read(Id)]
            project_id: String,
            /// When they began, in milliseconds since 1970.
            created_at: i64,
            /// When anything about them changed last, in milliseconds since 1970.
            updated_at: i64,
            /// Seconds.
            duration: i64,
            /// The language spoken, for example `en-us`.
            language_code: String,
            /// Who recognizes the words, for example `aws-transcribe`.
            provider: String,
            /// Why they stopped or failed.
            reason: String,
        }
    }
}

response! {
    /// A client's connection, in a callback.
    WebhookConnection {
        required {
            /// The connection's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// When it was made, in milliseconds since 1970.
            created_at: i64,
            /// The data in the client's token.
            data: String,
        }
    }
}

response! {
    /// A stream, in a callback.
    WebhookStream {
        required {
            /// The stream's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// The connection of its publisher.
            connection: WebhookConnection,
            /// When it began, in milliseconds since 1970.
            created_at: i64,
            /// The name its publisher gave it.
            name: String,
            /// What it shows.
            video_type: VideoType,
        }
    }
}

response! {
    /// A SIP call, in a callback.
    WebhookCall {
        required {
            /// The call's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// The callee's connection.
            connection_id: String,
            /// When it began, in milliseconds since 1970.
            created_at: i64,
        }
    }
}

response! {
    /// What a callback tells. Of `archive` to `call` that is there which the `kind` names.
    WebhookEvent {
        required {
            /// What it is about.
            kind: WebhookKind,
            /// The same when the same callback is delivered again: the SHA-256 of its body.
            deduplication_key: String,
        }
        optional {
            /// The session.
            session_id: String,
            /// The API key, or the application's id.
            #[also("applicationId", "partnerId")]
            #[read(Id)]
            project_id: String,
            /// When it happened, in milliseconds since 1970.
            timestamp: i64,
            /// Why, for example `forceDisconnected`, `networkDisconnected` or `serverRotation`.
            reason: String,
            /// The archive.
            archive: Archive,
            /// The broadcast.
            broadcast: Broadcast,
            /// The render.
            render: Render,
            /// The captions.
            captions: WebhookCaptions,
            /// The connection.
            connection: WebhookConnection,
            /// The stream.
            stream: WebhookStream,
            /// The call.
            call: WebhookCall,
            /// What the signature says; only of a callback that was verified.
            claims: WebhookClaims,
            /// All of it, as it came.
            payload: Json,
        }
    }
}

/// Reads a body, whose SHA-256 is `hash`, by content: what has another shape than expected stays in `payload`, and
/// nothing is lost.
pub(super) fn read(body: &str, hash: String) -> Result<WebhookEvent> {
    let bare = body.trim_start_matches('\u{feff}');
    let payload: Json = mend::or_mended(bare, |text| serde_json::from_str(text)).map_err(|error| {
        Error::invalid("body", if is_too_deep(&error) { "is nested too deeply" } else { "is not JSON" })
    })?;
    let shape = by_shape(&payload);
    let named = payload["event"].as_str().filter(|event| !event.is_empty());
    let kind = named.map_or_else(|| shape.clone(), WebhookKind::from);
    // An event of a name that is not known yet may still be about something that is.
    let about = if matches!(kind, WebhookKind::Other { .. }) { shape } else { kind.clone() };
    let thing = |kind| (about == kind).then_some(&payload);
    Ok(WebhookEvent {
        deduplication_key: hash,
        session_id: part(&payload["sessionId"]),
        project_id: ["projectId", "applicationId", "partnerId"]
            .iter()
            .find_map(|name| <Id as Reader<String>>::read(&payload[*name]).ok()?.fit),
        timestamp: part(&payload["timestamp"]),
        reason: part(&payload["reason"]),
        archive: thing(WebhookKind::Archive).and_then(part),
        broadcast: thing(WebhookKind::Broadcast).and_then(part),
        render: thing(WebhookKind::Render).and_then(part),
        captions: thing(WebhookKind::Captions).and_then(part),
        connection: part(&payload["connection"]),
        stream: part(&payload["stream"]),
        call: part(&payload["call"]),
        claims: None,
        kind,
        payload: Some(payload),
        extra: Extra::new(),
    })
}

fn part<T: Read>(json: &Json) -> Option<T> {
    T::read(json).ok()?.fit
}

/// What a payload is about that does not say so: what only such a thing has.
fn by_shape(payload: &Json) -> WebhookKind {
    let has = |names: &[&str]| names.iter().any(|name| payload.get(name).is_some());
    let status = payload["status"].as_str().unwrap_or_default();
    if has(&["captionId"]) {
        WebhookKind::Captions
    } else if !has(&["id"]) || status.is_empty() {
        WebhookKind::Unknown
    } else if has(&["broadcastUrls", "multiBroadcastTag"]) {
        WebhookKind::Broadcast
    } else if has(&["outputMode", "sha256sum", "multiArchiveTag"])
        || ["available", "uploaded", "expired", "deleted"].contains(&status)
    {
        WebhookKind::Archive
    } else if has(&["callbackUrl"]) {
        WebhookKind::Render
    } else {
        WebhookKind::Unknown
    }
}
