//! Live streaming broadcasts.

use url::Url;

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::fields::Fields;
use crate::model::broadcast::{Broadcast, Hls, Rtmp};
use crate::model::composition::{Composition, DEFAULT_RESOLUTION, RESOLUTIONS, read_layout};
use crate::project::Project;
use crate::reply::Reply;
use crate::table::Table;

const MOST_RTMP: usize = 5;

pub(crate) fn start(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let session_id = fields.required_text("sessionId")?;
    let tag = fields.text("multiBroadcastTag")?;
    let outputs = fields.required_object("outputs")?;
    let (hls, rtmp) = (hls(&outputs)?, rtmp(project, &outputs)?);
    let composition = Composition::read(&fields)?;
    let max_duration = fields.number("maxDuration", 60..=36_000)?.unwrap_or(14_400);
    let resolution = fields.choice("resolution", RESOLUTIONS)?.unwrap_or(DEFAULT_RESOLUTION);
    if hls.is_none() && rtmp.is_empty() {
        return Err(ServiceError::invalid("Invalid outputs: needs hls or at least one rtmp"));
    }
    project.live_session(session_id)?;
    let is_same = |broadcast: &Broadcast| {
        !broadcast.stopped && broadcast.session_id == session_id && broadcast.tag.as_deref() == tag
    };
    if project.broadcasts.iter().any(is_same) {
        return Err(ServiceError::conflict("The session is already being broadcast")
            .because("a broadcast with the same multiBroadcastTag, or both without one, is in progress"));
    }
    let broadcast = Broadcast {
        id: project.ids.uuid(),
        session_id: session_id.to_owned(),
        tag: tag.map(str::to_owned),
        hls,
        rtmp,
        resolution,
        max_duration,
        composition,
        created_at: call.now,
        updated_at: call.now,
        stopped: false,
    };
    let view = broadcast.view(&project.owner(), call.now);
    project.news.broadcast(&broadcast, call.now);
    project.broadcasts.add(broadcast);
    Ok(Reply::json(200, &view))
}

fn hls(outputs: &Fields) -> Result<Option<Hls>, ServiceError> {
    let Some(fields) = outputs.object("hls")? else { return Ok(None) };
    let hls = Hls {
        dvr: fields.flag("dvr")?.unwrap_or(false),
        low_latency: fields.flag("lowLatency")?.unwrap_or(false),
    };
    if hls.dvr && hls.low_latency {
        return Err(ServiceError::invalid("Invalid outputs.hls: dvr and lowLatency exclude each other"));
    }
    Ok(Some(hls))
}

fn rtmp(project: &mut Project, outputs: &Fields) -> Result<Vec<Rtmp>, ServiceError> {
    let wanted = outputs.objects("rtmp")?.unwrap_or_default();
    if wanted.len() > MOST_RTMP {
        return Err(ServiceError::invalid(format!("Invalid outputs.rtmp: at most {MOST_RTMP} outputs")));
    }
    let mut one = |fields: &Fields| {
        let server_url = fields.required_text("serverUrl")?;
        if !Url::parse(server_url).is_ok_and(|url| matches!(url.scheme(), "rtmp" | "rtmps")) {
            return Err(ServiceError::invalid(
                "Invalid outputs.rtmp: serverUrl must be an rtmp or rtmps URL",
            ));
        }
        Ok(Rtmp {
            id: fields.text("id")?.map_or_else(|| project.ids.uuid(), str::to_owned),
            server_url: server_url.to_owned(),
            stream_name: fields.required_text("streamName")?.to_owned(),
        })
    };
    wanted.iter().map(&mut one).collect()
}

fn find<'a>(
    broadcasts: &'a mut Table<Broadcast>,
    call: &Call<'_>,
) -> Result<&'a mut Broadcast, ServiceError> {
    broadcasts
        .get_mut(call.param("broadcastId"))
        .ok_or_else(|| ServiceError::not_found("Broadcast not found"))
}

fn in_progress<'a>(
    broadcasts: &'a mut Table<Broadcast>,
    call: &Call<'_>,
) -> Result<&'a mut Broadcast, ServiceError> {
    let broadcast = find(broadcasts, call)?;
    if broadcast.stopped {
        return Err(ServiceError::conflict("The broadcast is not in progress"));
    }
    Ok(broadcast)
}

pub(crate) fn stop(project: &mut Project, call: &Call<'_>) -> Outcome {
    let owner = project.owner();
    let Project { broadcasts, news, .. } = project;
    let broadcast = in_progress(broadcasts, call)?;
    broadcast.stop(call.now, news);
    Ok(Reply::json(200, &broadcast.view(&owner, call.now)))
}

pub(super) fn get(project: &mut Project, call: &Call<'_>) -> Outcome {
    let owner = project.owner();
    Ok(Reply::json(200, &find(&mut project.broadcasts, call)?.view(&owner, call.now)))
}

pub(super) fn list(project: &mut Project, call: &Call<'_>) -> Outcome {
    let (owner, page, session_id) = (project.owner(), call.page()?, call.query("sessionId"));
    let wanted = |broadcast: &&Broadcast| session_id.as_ref().is_none_or(|id| *id == broadcast.session_id);
    let broadcasts = project.broadcasts.iter().rev().filter(wanted);
    Ok(Reply::json(200, &page.of(broadcasts, |broadcast| broadcast.view(&owner, call.now))))
}

pub(super) fn set_layout(project: &mut Project, call: &Call<'_>) -> Outcome {
    let owner = project.owner();
    let layout = read_layout(&call.fields()?)?;
    let broadcast = in_progress(&mut project.broadcasts, call)?;
    broadcast.composition.layout = layout;
    broadcast.updated_at = call.now;
    Ok(Reply::json(200, &broadcast.view(&owner, call.now)))
}

pub(super) fn change_streams(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let Project { broadcasts, streams, .. } = project;
    let broadcast = in_progress(broadcasts, call)?;
    let is_published = |id: &str| {
        streams.get(id).is_some_and(|stream| stream.live && stream.session_id == broadcast.session_id)
    };
    broadcast.composition.change_streams(&fields, is_published)?;
    broadcast.updated_at = call.now;
    Ok(Reply::empty(204))
}
