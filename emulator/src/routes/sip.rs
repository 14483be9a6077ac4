//! SIP calls and telephone tones.

use serde_json::Value;

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::fields::Fields;
use crate::model::client::{Kind, Media};
use crate::model::sip;
use crate::project::{Key, Project};
use crate::reply::Reply;

pub(super) fn dial(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let session_id = fields.required_text("sessionId")?;
    let token = fields.required_text("token")?;
    let sip = fields.required_object("sip")?;
    let uri = sip.required_text("uri")?;
    check(&sip, uri)?;
    project.routed_session(session_id)?;
    let token = project.body_token(token, session_id, call.now)?;
    if token.role == "subscriber" {
        return Err(
            ServiceError::invalid("Invalid token").because("a subscriber cannot publish the call's sound")
        );
    }
    let connection_id = project.join(&token, Kind::Sip, call.now);
    let media = Media { has_video: sip.loose_flag("video")?.unwrap_or(false), ..Media::named("SIP call") };
    let stream_id = project.publish(&connection_id, media, call.now).unwrap_or_default();
    let dialled = sip::Call {
        id: project.ids.uuid(),
        session_id: session_id.to_owned(),
        connection_id,
        stream_id,
        uri: uri.to_owned(),
        created_at: call.now,
    };
    let mut view = dialled.view(&project.owner());
    if let (Key::Secret(_), Some(view)) = (&project.key, view.as_object_mut()) {
        // The OpenTok environment tells these three, the unified one all.
        view.retain(|name, _| matches!(name.as_str(), "id" | "connectionId" | "streamId"));
    }
    project.news.call(&dialled, None, call.now);
    project.sip_calls.add(dialled);
    Ok(Reply::json(200, &view))
}

fn check(sip: &Fields, uri: &str) -> Result<(), ServiceError> {
    let rest = uri.strip_prefix("sip:").or_else(|| uri.strip_prefix("sips:"));
    if rest.is_none_or(str::is_empty) {
        return Err(ServiceError::invalid("Invalid sip.uri: must look like sip:user@example.com"));
    }
    if !matches!(sip.raw("from"), None | Some(Value::String(_) | Value::Number(_))) {
        return Err(ServiceError::invalid("Invalid sip.from: must be text or a number"));
    }
    for (name, value) in sip.object("headers")?.unwrap_or_default().entries() {
        if !name.starts_with("X-") {
            return Err(ServiceError::invalid(format!("Invalid sip.headers: {name} does not start with X-")));
        }
        if !value.is_string() {
            return Err(ServiceError::invalid(format!("Invalid sip.headers: {name} must be text")));
        }
    }
    if let Some(auth) = sip.object("auth")? {
        auth.required_text("username")?;
        auth.required_text("password")?;
    }
    sip.loose_flag("secure")?;
    sip.loose_flag("observeForceMute")?;
    sip.texts("streams")?;
    Ok(())
}

pub(super) fn play_dtmf_to_all(project: &mut Project, call: &Call<'_>) -> Outcome {
    let session_id = call.param("sessionId");
    let digits = digits(call)?;
    project.session(session_id)?;
    project.connected_mut(session_id).for_each(|client| client.dtmf.push(digits.clone()));
    Ok(Reply::empty(200))
}

pub(super) fn play_dtmf_to_one(project: &mut Project, call: &Call<'_>) -> Outcome {
    let digits = digits(call)?;
    project.client(call.param("sessionId"), call.param("connectionId"))?.dtmf.push(digits);
    Ok(Reply::empty(200))
}

fn digits(call: &Call<'_>) -> Result<String, ServiceError> {
    let fields = call.fields()?;
    let digits = fields.required_text("digits")?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit() || b"*#p".contains(&byte)) {
        return Err(ServiceError::invalid("Invalid digits: only 0-9, \"*\", \"#\" and \"p\" are allowed"));
    }
    Ok(digits.to_owned())
}
