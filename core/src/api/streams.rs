//! The streams that clients publish into a session.

use crate::{
    error::{Error, Result},
    http::page,
};

surface! {
    streams {
        /// Returns one stream of a session.
        get: get_stream(GetStream) -> Stream = GET "/v2/project/{project}/session/{sessionId}/stream/{streamId}"
            => GetStream::new(session_id, stream_id);

        /// Returns all streams of a session.
        list: list_streams(ListStreams) -> StreamList = GET "/v2/project/{project}/session/{sessionId}/stream"
            => ListStreams::new(session_id);

        /// Sets the layout classes of streams, which decide their place in a composed archive or broadcast.
        set_class_lists: set_stream_class_lists(SetStreamClassLists)
            = PUT "/v2/project/{project}/session/{sessionId}/stream"
            => SetStreamClassLists::new(session_id, [StreamClassList::new(stream_id, ["focus".to_owned()])]);
    }
}

string_enum! {
    /// What a stream shows.
    VideoType {
        /// A camera.
        Camera = "camera",
        /// A screen.
        Screen = "screen",
        /// Something else that the client feeds in.
        Custom = "custom",
    }
}

request! {
    /// Which stream to return.
    GetStream {
        required {
            /// The session.
            session_id: String,
            /// The stream.
            stream_id: String,
        }
    }
}

request! {
    /// Whose streams to return.
    ListStreams {
        required {
            /// The session.
            session_id: String,
        }
    }
}

record! {
    /// The layout classes of one stream.
    StreamClassList {
        required {
            /// The stream.
            id: String,
            /// Its layout classes; none to clear them.
            layout_class_list: Vec<String>,
        }
    }
}

request! {
    /// The new layout classes of some of a session's streams.
    SetStreamClassLists {
        required {
            /// The session.
            session_id: String,
            /// At least one stream with its classes.
            items: Vec<StreamClassList>,
        }
        check = at_least_one;
    }
}

fn at_least_one(request: &SetStreamClassLists) -> Result<()> {
    if request.items.is_empty() { Err(Error::invalid("items", "must not be empty")) } else { Ok(()) }
}

response! {
    /// A stream.
    Stream {
        required {
            /// The stream's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// What it shows.
            video_type: VideoType,
            /// The name its publisher gave it.
            name: String,
            /// Its layout classes.
            layout_class_list: Vec<String>,
        }
    }
}

response! {
    /// The streams of a session.
    StreamList {
        required {
            /// How many there are.
            #[wire("count")]
            total: i64,
            /// The streams.
            items: Vec<Stream>,
        }
        absent(extra) {
            total = page::count(items.as_deref(), extra),
        }
    }
}
