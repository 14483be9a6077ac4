//! Live captions.

use serde_json::json;

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::model::captions::Captions;
use crate::project::Project;
use crate::reply::Reply;

pub(super) fn start(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let session_id = fields.required_text("sessionId")?;
    let token = fields.required_text("token")?;
    let language = fields.text("languageCode")?.unwrap_or("en-US").to_owned();
    let max_duration = fields.number("maxDuration", 300..=14_400)?.unwrap_or(14_400);
    let partial = fields.flag("partialCaptions")?.unwrap_or(true);
    let callback_url = fields.link("statusCallbackUrl", &["http", "https"])?.map(str::to_owned);
    if language.is_empty() {
        return Err(ServiceError::invalid("Invalid languageCode: must look like en-US"));
    }
    project.session(session_id)?;
    if project.body_token(token, session_id, call.now)?.role != "moderator" {
        return Err(
            ServiceError::invalid("Invalid token").because("captions need a token with role moderator")
        );
    }
    if project.captions.iter().any(|captions| captions.is_running() && captions.session_id == session_id) {
        return Err(
            ServiceError::conflict("Audio captioning is already enabled for the session").with_code(60003)
        );
    }
    let captions = Captions {
        id: project.ids.uuid(),
        session_id: session_id.to_owned(),
        language,
        partial,
        callback_url,
        max_duration,
        created_at: call.now,
        stopped_at: None,
    };
    let view = json!({ "captionsId": captions.id });
    project.news.captions(&captions, call.now);
    project.captions.add(captions);
    Ok(Reply::json(202, &view))
}

pub(super) fn get(project: &mut Project, call: &Call<'_>) -> Outcome {
    let captions = project.captions.get(call.param("captionsId"));
    let captions = captions.ok_or_else(|| ServiceError::not_found("Captions not found"))?;
    Ok(Reply::json(200, &captions.view(&project.owner(), call.now)))
}

pub(crate) fn stop(project: &mut Project, call: &Call<'_>) -> Outcome {
    let Project { captions, news, .. } = project;
    let captions = captions.get_mut(call.param("captionsId")).filter(|captions| captions.is_running());
    let captions =
        captions.ok_or_else(|| ServiceError::not_found("There are no such captions in progress"))?;
    captions.stop(call.now, news);
    Ok(Reply::empty(202))
}
