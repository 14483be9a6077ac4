//! Audio Connector.

use serde_json::{Value, json};

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::fields::Fields;
use crate::model::audio_connector::AudioConnector;
use crate::model::client::Kind;
use crate::project::Project;
use crate::reply::Reply;

const LONGEST_HEADERS: usize = 512;
const RATES: [u64; 3] = [8000, 16_000, 24_000];

pub(super) fn start(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let session_id = fields.required_text("sessionId")?;
    let token = fields.required_text("token")?;
    let websocket = fields.required_object("websocket")?;
    let uri = websocket.required_link("uri", &["ws", "wss"])?.to_owned();
    check(&websocket)?;
    project.routed_session(session_id)?;
    let token = project.body_token(token, session_id, call.now)?;
    let connector = AudioConnector {
        id: project.ids.uuid(),
        session_id: session_id.to_owned(),
        connection_id: project.join(&token, Kind::AudioConnector, call.now),
        uri,
    };
    let view = json!({ "id": connector.id, "connectionId": connector.connection_id });
    project.audio_connectors.add(connector);
    Ok(Reply::json(200, &view))
}

fn check(websocket: &Fields) -> Result<(), ServiceError> {
    let mut size = 0_usize;
    for (name, value) in websocket.object("headers")?.unwrap_or_default().entries() {
        let value = value.as_str();
        let value =
            value.ok_or_else(|| ServiceError::invalid("Invalid websocket.headers: values must be text"))?;
        size = size.saturating_add(name.len()).saturating_add(value.len());
    }
    if size > LONGEST_HEADERS {
        return Err(ServiceError::invalid(format!(
            "Invalid websocket.headers: more than {LONGEST_HEADERS} bytes"
        )));
    }
    if websocket.number("audioRate", 0..=u64::MAX)?.is_some_and(|rate| !RATES.contains(&rate)) {
        return Err(ServiceError::invalid("Invalid websocket.audioRate: must be 8000, 16000 or 24000"));
    }
    websocket.flag("bidirectional")?;
    websocket.texts("streams")?;
    match websocket.raw("audioTransport") {
        // Python's SDK sends the object as JSON text; whether the service takes that is not known.
        None | Some(Value::String(_)) => Ok(()),
        Some(_) => check_transport(&websocket.object("audioTransport")?.unwrap_or_default()),
    }
}

fn check_transport(transport: &Fields) -> Result<(), ServiceError> {
    transport.choice("transport", &["binary", "json"])?;
    transport.choice("encoding", &["base64"])?;
    transport.text("audio_field")?;
    transport.text("receive_audio_field")?;
    transport.object("static_fields")?;
    Ok(())
}

pub(super) fn stop(project: &mut Project, call: &Call<'_>) -> Outcome {
    let connector = project.audio_connectors.get(call.param("id"));
    let connection = connector.map(|connector| connector.connection_id.clone()).unwrap_or_default();
    if !project.leave(&connection, "clientDisconnected", call.now) {
        return Err(ServiceError::not_found("There is no such Audio Connector in progress"));
    }
    Ok(Reply::empty(204))
}
