//! Audio Connector: the audio of a session over a WebSocket of yours.

use serde_json::Value;

use crate::{
    Texts,
    error::{Error, Result},
    surface::{Map, check, names::snake},
};

const RATES: [i32; 3] = [8000, 16_000, 24_000];
const LARGEST_HEADERS: usize = 512;

surface! {
    audio_connector {
        /// Sends the audio of a session to a WebSocket, and back if asked for.
        ///
        /// Fails with `conflict` if the session is not routed.
        start: start_audio_connector(StartAudioConnector) -> AudioConnector = POST "/v2/project/{project}/connect"
            => StartAudioConnector::new(session_id, token, "wss://example.com/audio").audio_rate(16_000);

        /// Closes the WebSocket. Disconnecting its `connection_id` does the same.
        stop: stop_audio_connector(StopAudioConnector) = POST "/v2/project/{project}/connect/{connectorId}/stop"
            => StopAudioConnector::new(connector_id);
    }
}

string_enum! {
    /// What travels over the WebSocket.
    AudioTransportKind {
        /// Frames of raw audio.
        Binary = "binary",
        /// JSON with encoded audio in it.
        Json = "json",
    }
}

record! {
    /// How audio is packed.
    AudioTransport {
        required {
            /// Raw audio, or JSON.
            transport: AudioTransportKind,
        }
        optional {
            /// How audio is encoded in JSON: `base64`.
            encoding: String,
            /// The JSON field with the audio sent.
            audio_field: String,
            /// The JSON field with the audio received.
            receive_audio_field: String,
            /// Further JSON fields, sent as they are.
            static_fields: Texts,
        }
    }
}

request! {
    /// Which audio to send where.
    StartAudioConnector {
        required {
            /// The session: routed.
            session_id: String,
            /// A client token for that session, with which the connector joins.
            token: String,
            /// Your WebSocket: `ws://…` or `wss://…`.
            uri: String,
        }
        optional {
            /// The only streams to send: all unless set.
            streams: Vec<String>,
            /// Sent with the WebSocket's first message: up to 512 bytes in all.
            headers: Texts,
            /// Samples per second: 8000 (unless set), 16000 or 24000.
            audio_rate: i32,
            /// Whether audio that you send is played in the session: `false` unless set.
            bidirectional: bool,
            /// How audio is packed: raw unless set.
            audio_transport: AudioTransport,
        }
        check = connectable;
        shape = nest;
    }
}

fn connectable(request: &StartAudioConnector) -> Result<()> {
    check::address("uri", Some(&request.uri), &["ws", "wss"])?;
    let sizes = request.headers.iter().flatten().map(|(name, value)| name.len().saturating_add(value.len()));
    let size = sizes.fold(0, usize::saturating_add);
    if size > LARGEST_HEADERS {
        return Err(Error::invalid("headers", format!("must have at most 512 bytes in all, not {size}")));
    }
    match request.audio_rate {
        Some(rate) if !RATES.contains(&rate) => {
            Err(Error::invalid("audio_rate", "is not a known value")
                .allowed(RATES.map(|rate| rate.to_string())))
        }
        _ => Ok(()),
    }
}

/// All but the session and the token belong into `websocket`, whose transport alone is written in `snake_case`.
fn nest(map: &mut Map) {
    let mut shaped = Map::new();
    for name in ["sessionId", "token"] {
        shaped.extend(map.remove(name).map(|value| (name.to_owned(), value)));
    }
    if let Some(Value::Object(transport)) = map.get_mut("audioTransport") {
        *transport =
            std::mem::take(transport).into_iter().map(|(name, value)| (snake(&name), value)).collect();
    }
    shaped.insert("websocket".to_owned(), std::mem::take(map).into());
    *map = shaped;
}

request! {
    /// Which connector to stop.
    StopAudioConnector {
        required {
            /// The connector.
            connector_id: String,
        }
    }
}

response! {
    /// An open connector.
    AudioConnector {
        required {
            /// The connector's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// Its connection to the session.
            connection_id: String,
        }
    }
}
