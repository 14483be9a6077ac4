//! Creating sessions.

use http::header::ACCEPT;
use serde_json::{Map, Value, json};

use crate::call::{Call, content_type, is_form};
use crate::clock::{Millis, date_text};
use crate::error::{Outcome, ServiceError};
use crate::fields::Fields;
use crate::model::composition::RESOLUTIONS;
use crate::model::session::{ArchivePlan, Session};
use crate::project::{Key, Project};
use crate::reply::Reply;

const PREFERENCES: &[&str] = &["enabled", "disabled", "always"];
const ARCHIVE_MODES: &[&str] = &["manual", "always"];

pub(super) fn create(project: &mut Project, call: &Call<'_>) -> Outcome {
    let session = read(project, &session_fields(call)?, call.now)?;
    let (id, created_at) = (session.id.clone(), session.created_at);
    project.sessions.add(session);
    let accept = call.headers.get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    if accept.contains("application/json") {
        let segment = project.ids.uuid();
        return Ok(Reply::json(200, &json!([json_view(project, &id, created_at, &segment)])));
    }
    // Session and project ids hold no character that XML would need escaped.
    Ok(Reply::xml(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><sessions><Session>\
         <session_id>{id}</session_id><partner_id>{}</partner_id><create_dt>{}</create_dt>\
         </Session></sessions>",
        project.id,
        date_text(created_at),
    )))
}

/// The only operation whose body may be a form.
fn session_fields(call: &Call<'_>) -> Result<Fields, ServiceError> {
    if !content_type(call.headers).is_some_and(|kind| is_form(&kind)) {
        return call.fields();
    }
    if std::str::from_utf8(call.body).is_err() {
        return Err(ServiceError::invalid("The body is not a form"));
    }
    let pairs = form_urlencoded::parse(call.body);
    // Vonage's SDK for Node writes "null" for the location that it was not given.
    let pairs = pairs.filter(|(name, value)| !(value.is_empty() || name == "location" && value == "null"));
    // .NET's SDK writes "True" and "False".
    let value = |name: &str, text: &str| match name {
        "e2ee" => json!(text.to_ascii_lowercase()),
        _ => json!(text),
    };
    let map: Map<String, Value> = pairs.map(|(name, text)| (name.to_string(), value(&name, &text))).collect();
    Ok(Fields::new(map))
}

/// The session that the fields ask for; it is not the project's yet.
pub(crate) fn read(project: &mut Project, fields: &Fields, now: Millis) -> Result<Session, ServiceError> {
    let relayed = fields.choice("p2p.preference", PREFERENCES)? != Some("disabled");
    let always = fields.choice("archiveMode", ARCHIVE_MODES)? == Some("always");
    let e2ee = fields.loose_flag("e2ee")?.unwrap_or(false);
    let name = fields.text("archiveName")?;
    let resolution = fields.choice("archiveResolution", RESOLUTIONS)?;
    let location = fields.text("location")?.unwrap_or_default();
    if !location.is_empty() && location.parse::<std::net::Ipv4Addr>().is_err() {
        return Err(ServiceError::invalid("Invalid location: must be an IPv4 address"));
    }
    if name.is_some_and(|name| !(1..=80).contains(&name.chars().count())) {
        return Err(ServiceError::invalid("Invalid archiveName: must have 1 to 80 characters"));
    }
    if !always && (name.is_some() || resolution.is_some()) {
        return Err(ServiceError::invalid("archiveName and archiveResolution need archiveMode \"always\""));
    }
    if always && relayed {
        return Err(ServiceError::invalid("archiveMode \"always\" needs p2p.preference \"disabled\""));
    }
    if e2ee && (always || relayed) {
        return Err(ServiceError::invalid("e2ee needs a routed session that is not always archived"));
    }
    let plan = ArchivePlan { name: name.map(str::to_owned), resolution };
    Ok(Session {
        id: project.ids.session(&project.id, location, now, relayed),
        relayed,
        always_archived: always.then_some(plan),
        e2ee,
        location: location.to_owned(),
        created_at: now,
        muted: false,
        empty_since: None,
    })
}

fn json_view(project: &Project, id: &str, created_at: Millis, segment: &str) -> Value {
    let mut view = json!({
        "session_id": id,
        "create_dt": date_text(created_at),
        "session_status": null,
        "status_invalid": null,
        "media_server_hostname": null,
        "messaging_server_url": null,
        "messaging_url": null,
        "media_server_url": "",
        "symphony_address": null,
        "properties": null,
        "ice_server": null,
        "session_segment_id": segment,
        "ice_servers": null,
        "ice_credential_expiration": 86_100,
    });
    let names: &[&str] = match project.key {
        Key::Secret(_) => &["project_id", "partner_id"],
        Key::Application => &["application_id"],
    };
    for name in names {
        crate::model::put(&mut view, name, Some(project.id.as_str()));
    }
    view
}
