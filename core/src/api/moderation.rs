//! Muting the clients of a session.

use crate::surface::Map;

surface! {
    moderation {
        /// Mutes the audio of one stream.
        mute_stream: force_mute_stream(ForceMuteStream) -> Project
            = POST "/v2/project/{project}/session/{sessionId}/stream/{streamId}/mute"
            => ForceMuteStream::new(session_id, stream_id);

        /// Mutes the audio of all streams, also of those published later, but for the excluded ones.
        mute_all: force_mute_all(ForceMuteAll) -> Project = POST "/v2/project/{project}/session/{sessionId}/mute"
            => ForceMuteAll::new(session_id).excluded_stream_ids([stream_id.to_owned()]);

        /// Lets streams published from now on be heard again; those muted already stay so.
        disable_mute: disable_force_mute(DisableForceMute) -> Project
            = POST "/v2/project/{project}/session/{sessionId}/mute"
            => DisableForceMute::new(session_id);
    }
}

request! {
    /// Which stream to mute.
    ForceMuteStream {
        required {
            /// The session.
            session_id: String,
            /// The stream.
            stream_id: String,
        }
    }
}

request! {
    /// Which session to mute, and whom not.
    ForceMuteAll {
        required {
            /// The session.
            session_id: String,
        }
        optional {
            /// Streams that stay audible.
            #[also("excludedStreams")]
            excluded_stream_ids: Vec<String>,
        }
        shape = activate;
    }
}

fn activate(map: &mut Map) {
    map.insert("active".to_owned(), true.into());
}

request! {
    /// Which session is not to be muted any longer.
    DisableForceMute {
        required {
            /// The session.
            session_id: String,
        }
        shape = deactivate;
    }
}

fn deactivate(map: &mut Map) {
    map.insert("active".to_owned(), false.into());
}

response! {
    /// The project, which is what the service answers with.
    Project {
        required {}
        optional {
            /// The API key, or the application's id.
            #[also("applicationId")]
            #[read(Id)]
            id: String,
            /// For example `ACTIVE`.
            status: String,
            /// The project's name.
            name: String,
            /// For example `standard`.
            environment: String,
            /// When it was created, in milliseconds since 1970.
            created_at: i64,
        }
    }
}
