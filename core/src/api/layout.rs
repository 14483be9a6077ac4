//! How the streams of a session are arranged in a composed archive or broadcast.

use crate::error::{Error, Result};

string_enum! {
    /// A predefined arrangement, or one of your own.
    LayoutType {
        /// Fits all streams as large as possible.
        BestFit = "bestFit",
        /// As the stylesheet says.
        Custom = "custom",
        /// One large stream above a row of small ones.
        HorizontalPresentation = "horizontalPresentation",
        /// One stream over the whole picture, another as an inset.
        Pip = "pip",
        /// One large stream beside a column of small ones.
        VerticalPresentation = "verticalPresentation",
    }
}

string_enum! {
    /// The arrangement while a screen is shared.
    ScreenshareType {
        /// Fits all streams as large as possible.
        BestFit = "bestFit",
        /// One large stream above a row of small ones.
        HorizontalPresentation = "horizontalPresentation",
        /// One stream over the whole picture, another as an inset.
        Pip = "pip",
        /// One large stream beside a column of small ones.
        VerticalPresentation = "verticalPresentation",
    }
}

string_enum! {
    /// Width and height in pixels.
    Resolution {
        /// 640x480, landscape.
        Sd = "640x480",
        /// 480x640, portrait.
        SdPortrait = "480x640",
        /// 1280x720, landscape.
        Hd = "1280x720",
        /// 720x1280, portrait.
        HdPortrait = "720x1280",
        /// 1920x1080, landscape.
        FullHd = "1920x1080",
        /// 1080x1920, portrait.
        FullHdPortrait = "1080x1920",
    }
}

record! {
    /// A layout of a composed archive or broadcast.
    Layout {
        required {
            /// The arrangement.
            r#type: LayoutType,
        }
        optional {
            /// The CSS of a `custom` layout, and only of that.
            stylesheet: String,
            /// The arrangement while a screen is shared; only with `bestFit`.
            screenshare_type: ScreenshareType,
        }
        check = consistent;
    }
}

fn consistent(layout: &Layout) -> Result<()> {
    rules(&layout.r#type, layout.stylesheet.as_deref(), layout.screenshare_type.as_ref())
}

/// A stylesheet goes with `custom` and only with it, a screenshare layout only with `bestFit`.
pub(crate) fn rules(
    kind: &LayoutType,
    stylesheet: Option<&str>,
    screenshare: Option<&ScreenshareType>,
) -> Result<()> {
    let custom = *kind == LayoutType::Custom;
    match stylesheet.map(str::trim) {
        None | Some("") if custom => Err(Error::invalid("stylesheet", "is needed by the layout type custom")),
        Some(_) if !custom => {
            Err(Error::invalid("stylesheet", "is allowed only with the layout type custom"))
        }
        _ if screenshare.is_some() && *kind != LayoutType::BestFit => {
            Err(Error::invalid("screenshare_type", "is allowed only with the layout type bestFit"))
        }
        _ => Ok(()),
    }
}
