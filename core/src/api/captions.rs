//! Live captions: the spoken word of a session as text.

use crate::{error::Result, surface::check};

surface! {
    captions {
        /// Starts captioning a session.
        ///
        /// Fails with `conflict` (code 60003) if it is being captioned already.
        start: start_captions(StartCaptions) -> Captions = POST "/v2/project/{project}/captions"
            => StartCaptions::new(session_id, token).language_code("de-DE");

        /// Stops captioning.
        stop: stop_captions(StopCaptions) = POST "/v2/project/{project}/captions/{captionsId}/stop"
            => StopCaptions::new(captions_id);
    }
}

request! {
    /// What to caption, and how.
    StartCaptions {
        required {
            /// The session.
            session_id: String,
            /// A client token for that session with the role `moderator`.
            token: String,
        }
        optional {
            /// The language spoken, for example `de-DE`: `en-US` unless set.
            language_code: String,
            /// When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless set.
            max_duration: i32,
            /// Whether captions are sent before a sentence is complete: `true` unless set.
            partial_captions: bool,
            /// Where the service reports changes of status, 15 to 2,048 characters.
            status_callback_url: String,
        }
        check = startable;
    }
}

fn startable(request: &StartCaptions) -> Result<()> {
    check::within("max_duration", request.max_duration, 300, 14_400)?;
    check::length("status_callback_url", request.status_callback_url.as_deref(), 15, 2048)
}

request! {
    /// Which captions to stop.
    StopCaptions {
        required {
            /// The captions.
            captions_id: String,
        }
    }
}

response! {
    /// The captions of a session.
    Captions {
        required {
            /// The captions' identifier.
            #[read(Id)]
            captions_id: String,
        }
    }
}
