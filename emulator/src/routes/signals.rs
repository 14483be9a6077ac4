//! Signals to clients; they end up in the virtual clients' inboxes.

use serde_json::{Value, json};

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::model::put;
use crate::project::Project;
use crate::reply::Reply;

const LONGEST_TYPE: usize = 128;
const LONGEST_DATA: usize = 8192;

pub(super) fn send_to_all(project: &mut Project, call: &Call<'_>) -> Outcome {
    let session_id = call.param("sessionId");
    let signal = read(call)?;
    project.session(session_id)?;
    project.connected_mut(session_id).for_each(|client| client.signals.push(signal.clone()));
    Ok(Reply::empty(204))
}

pub(super) fn send_to_one(project: &mut Project, call: &Call<'_>) -> Outcome {
    let signal = read(call)?;
    project.client(call.param("sessionId"), call.param("connectionId"))?.signals.push(signal);
    Ok(Reply::empty(204))
}

fn read(call: &Call<'_>) -> Result<Value, ServiceError> {
    let fields = call.fields()?;
    let (kind, data) = (fields.text("type")?, fields.text("data")?);
    if kind.is_some_and(|kind| kind.len() > LONGEST_TYPE) {
        return Err(ServiceError::too_large(format!("The signal's type exceeds {LONGEST_TYPE} bytes")));
    }
    if data.is_some_and(|data| data.len() > LONGEST_DATA) {
        return Err(ServiceError::too_large(format!("The signal's data exceeds {LONGEST_DATA} bytes")));
    }
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_~".contains(&byte);
    if !kind.unwrap_or_default().bytes().all(allowed) {
        return Err(ServiceError::invalid(
            "Invalid type: only letters, digits, \"-\", \"_\" and \"~\" are allowed",
        ));
    }
    let mut signal = json!({});
    put(&mut signal, "type", kind);
    put(&mut signal, "data", data);
    Ok(signal)
}
