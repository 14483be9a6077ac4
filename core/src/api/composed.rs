//! What archives and broadcasts have in common: which streams they take.

use crate::{
    error::{Error, Result},
    surface::Map,
};

string_enum! {
    /// Which streams are taken.
    StreamMode {
        /// All, as they come and go.
        Auto = "auto",
        /// Those that are added one by one.
        Manual = "manual",
    }
}

response! {
    /// A stream in an archive or broadcast with the stream mode `manual`.
    ComposedStream {
        required {
            /// The stream.
            #[read(Id)]
            stream_id: String,
        }
        optional {
            /// Whether its audio is taken.
            has_audio: bool,
            /// Whether its video is taken.
            has_video: bool,
        }
    }
}

/// Nothing would be left to record or to send.
pub(crate) fn at_least_one_track(has_audio: Option<bool>, has_video: Option<bool>) -> Result<()> {
    if has_audio == Some(false) && has_video == Some(false) {
        return Err(Error::invalid("has_video", "cannot be false while `has_audio` is false as well"));
    }
    Ok(())
}

/// `streamId` → `addStream`, with both tracks unless told otherwise.
pub(crate) fn add_stream(map: &mut Map) {
    let mut shaped = Map::new();
    shaped.extend(map.remove("streamId").map(|id| ("addStream".to_owned(), id)));
    for track in ["hasAudio", "hasVideo"] {
        shaped.insert(track.to_owned(), map.remove(track).unwrap_or(true.into()));
    }
    *map = shaped;
}

/// `streamId` → `removeStream`.
pub(crate) fn remove_stream(map: &mut Map) {
    let id = map.remove("streamId");
    map.extend(id.map(|id| ("removeStream".to_owned(), id)));
}
