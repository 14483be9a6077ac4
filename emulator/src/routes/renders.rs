//! Experience Composer.

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::model::composition::RESOLUTIONS;
use crate::model::render::Render;
use crate::project::Project;
use crate::reply::Reply;

pub(super) fn start(project: &mut Project, call: &Call<'_>) -> Outcome {
    const WEB: &[&str] = &["http", "https"];
    let fields = call.fields()?;
    let session_id = fields.required_text("sessionId")?;
    let token = fields.required_text("token")?;
    let url = fields.required_link("url", WEB)?.to_owned();
    let max_duration = fields.number("maxDuration", 60..=36_000)?.unwrap_or(7200);
    let resolution = fields.choice("resolution", RESOLUTIONS)?.unwrap_or("1280x720");
    let callback_url = fields.link("statusCallbackUrl", WEB)?.map(str::to_owned);
    let properties = fields.object("properties")?.unwrap_or_default();
    let name = properties.text("name")?.map(str::to_owned);
    if name.as_ref().is_some_and(|name| !(1..=200).contains(&name.chars().count())) {
        return Err(ServiceError::invalid("Invalid properties.name: must have 1 to 200 characters"));
    }
    project.session(session_id)?;
    let token = project.body_token(token, session_id, call.now)?;
    let render = Render {
        id: project.ids.uuid(),
        token,
        url,
        resolution,
        name,
        callback_url,
        max_duration,
        created_at: call.now,
        updated_at: call.now,
        status: "starting",
        reason: None,
        connection_id: None,
        stream_id: None,
    };
    let view = render.view(&project.owner());
    project.news.render(&render);
    project.renders.add(render);
    Ok(Reply::json(202, &view))
}

fn find<'a>(project: &'a Project, call: &Call<'_>) -> Result<&'a Render, ServiceError> {
    project.renders.get(call.param("renderId")).ok_or_else(|| ServiceError::not_found("Render not found"))
}

pub(super) fn get(project: &mut Project, call: &Call<'_>) -> Outcome {
    Ok(Reply::json(200, &find(project, call)?.view(&project.owner())))
}

pub(super) fn list(project: &mut Project, call: &Call<'_>) -> Outcome {
    let (owner, page) = (project.owner(), call.page()?);
    Ok(Reply::json(200, &page.of(project.renders.iter().rev(), |render| render.view(&owner))))
}

pub(crate) fn stop(project: &mut Project, call: &Call<'_>) -> Outcome {
    if find(project, call)?.is_over() {
        return Err(ServiceError::conflict("The render is over already"));
    }
    project.stop_render(call.param("renderId"), call.now);
    Ok(Reply::empty(204))
}
