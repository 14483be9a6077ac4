//! Archives.

use serde_json::{Value, json};

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::fields::Fields;
use crate::model::archive::{Archive, Status};
use crate::model::composition::{Composition, DEFAULT_RESOLUTION, RESOLUTIONS, read_layout};
use crate::model::put;
use crate::project::Project;
use crate::reply::Reply;
use crate::table::Table;

const OUTPUT_MODES: &[&str] = &["composed", "individual"];

pub(crate) fn start(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let session_id = fields.required_text("sessionId")?;
    let tag = fields.text("multiArchiveTag")?;
    let individual = fields.choice("outputMode", OUTPUT_MODES)? == Some("individual");
    let resolution = fields.choice("resolution", RESOLUTIONS)?;
    let quantization = fields.number("quantizationParameter", 15..=40)?;
    let composition = Composition::read(&fields)?;
    if individual && (resolution.is_some() || composition.max_bitrate.is_some()) {
        return Err(ServiceError::invalid("resolution and maxBitrate need outputMode \"composed\""));
    }
    if quantization.is_some() && composition.max_bitrate.is_some() {
        return Err(ServiceError::invalid("maxBitrate and quantizationParameter exclude each other"));
    }
    let transcription = transcription(&fields)?;
    project.live_session(session_id)?;
    if project.is_archived(session_id, tag) {
        return Err(ServiceError::conflict("The session is already being recorded")
            .because("an archive with the same multiArchiveTag, or both without one, is in progress"));
    }
    let archive = Archive {
        id: project.ids.uuid(),
        session_id: session_id.to_owned(),
        name: fields.text("name")?.map(str::to_owned),
        status: Status::Started,
        tag: tag.map(str::to_owned),
        individual,
        resolution: (!individual).then(|| resolution.unwrap_or(DEFAULT_RESOLUTION)),
        quantization,
        transcription,
        composition,
        uploads: project.uploads,
        created_at: call.now,
        updated_at: call.now,
        reason: "",
        stopped_at: None,
    };
    let mut view = archive.view(&project.owner(), call.now);
    // Only this answer shows the tag.
    put(&mut view, "multiArchiveTag", tag);
    project.news.archive(&archive, call.now);
    project.archives.add(archive);
    Ok(Reply::json(200, &view))
}

fn transcription(fields: &Fields) -> Result<Option<Value>, ServiceError> {
    let wanted = fields.flag("hasTranscription")?.unwrap_or(false);
    let properties = fields.object("transcriptionProperties")?.unwrap_or_default();
    let language = properties.text("primaryLanguageCode")?.unwrap_or("en-US");
    let has_summary = properties.flag("hasSummary")?.unwrap_or(false);
    Ok(wanted.then(|| json!({ "primaryLanguageCode": language, "hasSummary": has_summary })))
}

fn find<'a>(archives: &'a mut Table<Archive>, call: &Call<'_>) -> Result<&'a mut Archive, ServiceError> {
    archives.get_mut(call.param("archiveId")).ok_or_else(|| ServiceError::not_found("Archive not found"))
}

fn in_progress<'a>(
    archives: &'a mut Table<Archive>,
    call: &Call<'_>,
) -> Result<&'a mut Archive, ServiceError> {
    let archive = find(archives, call)?;
    if archive.is_recording() {
        return Ok(archive);
    }
    Err(ServiceError::conflict("The archive is not in progress"))
}

pub(crate) fn stop(project: &mut Project, call: &Call<'_>) -> Outcome {
    let owner = project.owner();
    let Project { archives, news, .. } = project;
    let archive = in_progress(archives, call).map_err(|error| match error.status {
        409 => error.with_code(15002),
        _ => error,
    })?;
    archive.stop(call.now, "user initiated", news);
    Ok(Reply::json(200, &archive.view(&owner, call.now)))
}

pub(super) fn get(project: &mut Project, call: &Call<'_>) -> Outcome {
    let owner = project.owner();
    Ok(Reply::json(200, &find(&mut project.archives, call)?.view(&owner, call.now)))
}

pub(super) fn list(project: &mut Project, call: &Call<'_>) -> Outcome {
    let (owner, page, session_id) = (project.owner(), call.page()?, call.query("sessionId"));
    let wanted = |archive: &&Archive| {
        archive.status != Status::Deleted && session_id.as_ref().is_none_or(|id| *id == archive.session_id)
    };
    let archives = project.archives.iter().rev().filter(wanted);
    Ok(Reply::json(200, &page.of(archives, |archive| archive.view(&owner, call.now))))
}

pub(super) fn delete(project: &mut Project, call: &Call<'_>) -> Outcome {
    let archive = find(&mut project.archives, call)?;
    if !archive.may_be_deleted() {
        return Err(ServiceError::conflict("The archive cannot be deleted in its present state")
            .because("only an available or uploaded archive can be deleted")
            .with_code(15004));
    }
    // The only change that is not told: whoever deletes knows.
    (archive.status, archive.updated_at) = (Status::Deleted, call.now);
    Ok(Reply::empty(204))
}

pub(super) fn set_layout(project: &mut Project, call: &Call<'_>) -> Outcome {
    let owner = project.owner();
    let layout = read_layout(&call.fields()?)?;
    let archive = in_progress(&mut project.archives, call)?;
    archive.composition.layout = layout;
    archive.updated_at = call.now;
    Ok(Reply::json(200, &archive.view(&owner, call.now)))
}

pub(super) fn change_streams(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let Project { archives, streams, .. } = project;
    let archive = in_progress(archives, call)?;
    let is_published = |id: &str| {
        streams.get(id).is_some_and(|stream| stream.live && stream.session_id == archive.session_id)
    };
    archive.composition.change_streams(&fields, is_published)?;
    archive.updated_at = call.now;
    Ok(Reply::empty(204))
}
