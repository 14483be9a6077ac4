//! What archives and broadcasts have in common: which streams go in, and how they are arranged.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::ServiceError;
use crate::fields::Fields;
use crate::model::put;

pub(crate) const RESOLUTIONS: &[&str] =
    &["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"];
pub(crate) const DEFAULT_RESOLUTION: &str = "640x480";
const MODES: &[&str] = &["auto", "manual"];
const LAYOUTS: &[&str] = &["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"];
const SCREENSHARE_LAYOUTS: &[&str] = &["bestFit", "horizontalPresentation", "pip", "verticalPresentation"];

/// The contents of an archive or a broadcast.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Composition {
    pub(crate) has_audio: bool,
    pub(crate) has_video: bool,
    pub(crate) layout: Value,
    pub(crate) max_bitrate: Option<u64>,
    manual: bool,
    streams: Vec<Selected>,
}

/// A stream that was put in by hand.
#[derive(Debug, Serialize, Deserialize)]
struct Selected {
    id: String,
    has_audio: bool,
    has_video: bool,
}

impl Default for Composition {
    fn default() -> Self {
        Self {
            has_audio: true,
            has_video: true,
            layout: json!({ "type": "bestFit" }),
            max_bitrate: None,
            manual: false,
            streams: Vec::new(),
        }
    }
}

impl Composition {
    pub(crate) fn read(fields: &Fields) -> Result<Self, ServiceError> {
        let default = Self::default();
        let (has_audio, has_video) = media(fields)?;
        Ok(Self {
            has_audio,
            has_video,
            layout: fields.object("layout")?.map_or(Ok(default.layout), |layout| read_layout(&layout))?,
            max_bitrate: fields.number("maxBitrate", 100_000..=6_000_000)?,
            manual: fields.choice("streamMode", MODES)? == Some("manual"),
            streams: default.streams,
        })
    }

    /// `{addStream, hasAudio?, hasVideo?}` or `{removeStream}`.
    pub(crate) fn change_streams(
        &mut self,
        fields: &Fields,
        is_published: impl Fn(&str) -> bool,
    ) -> Result<(), ServiceError> {
        let missing = || ServiceError::not_found("Stream not found");
        let (has_audio, has_video) = media(fields)?;
        let (add, remove) = (fields.text("addStream")?, fields.text("removeStream")?);
        if add.is_some() == remove.is_some() {
            return Err(ServiceError::invalid("Give either addStream or removeStream"));
        }
        if !self.manual {
            return Err(ServiceError::method_not_allowed(
                "Unsupported stream mode: streams are chosen automatically",
            )
            .because("start with streamMode \"manual\""));
        }
        if let Some(id) = add {
            if !is_published(id) {
                return Err(missing());
            }
            self.streams.retain(|stream| stream.id != id);
            self.streams.push(Selected { id: id.to_owned(), has_audio, has_video });
        }
        if let Some(id) = remove {
            let place = self.streams.iter().position(|stream| stream.id == id).ok_or_else(missing)?;
            self.streams.remove(place);
        }
        Ok(())
    }

    /// Takes out a stream that is not published any more.
    pub(crate) fn forget_stream(&mut self, id: &str) {
        self.streams.retain(|stream| stream.id != id);
    }

    pub(crate) fn write(&self, view: &mut Value) {
        put(view, "hasAudio", Some(self.has_audio));
        put(view, "hasVideo", Some(self.has_video));
        put(view, "streamMode", Some(if self.manual { "manual" } else { "auto" }));
        put(view, "maxBitrate", self.max_bitrate);
        let one = |stream: &Selected| json!({ "streamId": stream.id, "hasAudio": stream.has_audio, "hasVideo": stream.has_video });
        put(view, "streams", self.manual.then(|| self.streams.iter().map(one).collect::<Vec<_>>()));
    }
}

fn media(fields: &Fields) -> Result<(bool, bool), ServiceError> {
    let has_audio = fields.flag("hasAudio")?.unwrap_or(true);
    let has_video = fields.flag("hasVideo")?.unwrap_or(true);
    if !has_audio && !has_video {
        return Err(ServiceError::invalid("hasAudio and hasVideo cannot both be false"));
    }
    Ok((has_audio, has_video))
}

/// A layout, checked: a stylesheet exactly with `custom`, a layout for screen sharing only with `bestFit`.
pub(crate) fn read_layout(fields: &Fields) -> Result<Value, ServiceError> {
    let kind = fields
        .choice("type", LAYOUTS)?
        .ok_or_else(|| ServiceError::invalid("Invalid layout: type is required"))?;
    let stylesheet = fields.text("stylesheet")?.filter(|text| !text.is_empty());
    let screenshare = fields.choice("screenshareType", SCREENSHARE_LAYOUTS)?;
    if (kind == "custom") != stylesheet.is_some() {
        return Err(ServiceError::invalid(
            "Invalid layout: a stylesheet goes with type \"custom\" and with no other",
        ));
    }
    if screenshare.is_some() && kind != "bestFit" {
        return Err(ServiceError::invalid("Invalid layout: screenshareType needs type \"bestFit\""));
    }
    let mut layout = json!({ "type": kind });
    put(&mut layout, "stylesheet", stylesheet);
    put(&mut layout, "screenshareType", screenshare);
    Ok(layout)
}
