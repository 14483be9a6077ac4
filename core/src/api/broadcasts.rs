//! Live streaming of sessions over HLS and RTMP.

use crate::{
    api::{
        broadcast_outputs::BroadcastOutputs,
        composed::{ComposedStream, StreamMode, add_stream, at_least_one_track, remove_stream},
        layout::{self, Layout, LayoutType, Resolution, ScreenshareType},
    },
    error::{Error, Result},
    http::page::{self, Page, Paged},
    surface::check,
};

surface! {
    broadcasts {
        /// Starts broadcasting a session over HLS, RTMP or both.
        ///
        /// The session must be routed and have at least one client connected. The HLS address can be played some
        /// 15 to 20 seconds later.
        ///
        /// Fails with `conflict` if the session is already being broadcast with the same `multi_broadcast_tag`.
        start: start_broadcast(StartBroadcast) -> Broadcast = POST "/v2/project/{project}/broadcast",
            not_found "perhaps no client is connected to the session"
            => StartBroadcast::new(session_id).outputs(BroadcastOutputs::new().hls(Hls::new().low_latency(true))).max_duration(3600);

        /// Stops a broadcast.
        stop: stop_broadcast(StopBroadcast) -> Broadcast = POST "/v2/project/{project}/broadcast/{broadcastId}/stop"
            => StopBroadcast::new(broadcast_id);

        /// Returns one broadcast that is in progress.
        get: get_broadcast(GetBroadcast) -> Broadcast = GET "/v2/project/{project}/broadcast/{broadcastId}"
            => GetBroadcast::new(broadcast_id);

        /// Returns one page of the broadcasts in progress, newest first.
        list: list_broadcasts(ListBroadcasts) -> BroadcastPage = GET "/v2/project/{project}/broadcast",
            pages iter_broadcasts -> Broadcast
            => ListBroadcasts::new().session_id(session_id);

        /// Changes the layout of a broadcast in progress.
        set_layout: set_broadcast_layout(SetBroadcastLayout) = PUT "/v2/project/{project}/broadcast/{broadcastId}/layout"
            => SetBroadcastLayout::new(broadcast_id, LayoutType::Pip);

        /// Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown.
        ///
        /// Fails with `conflict` (405) if the stream mode is `auto`.
        add_stream: add_broadcast_stream(AddBroadcastStream)
            = PATCH "/v2/project/{project}/broadcast/{broadcastId}/streams"
            => AddBroadcastStream::new(broadcast_id, stream_id).has_audio(false);

        /// Removes a stream from a broadcast with the stream mode `manual`.
        ///
        /// Fails with `conflict` (405) if the stream mode is `auto`.
        remove_stream: remove_broadcast_stream(RemoveBroadcastStream)
            = PATCH "/v2/project/{project}/broadcast/{broadcastId}/streams"
            => RemoveBroadcastStream::new(broadcast_id, stream_id);
    }
}

string_enum! {
    /// Where a broadcast is in its life.
    BroadcastStatus {
        /// On air.
        Started = "started",
        /// Over.
        Stopped = "stopped",
    }
}

string_enum! {
    /// How far the HLS output is.
    HlsStatus {
        /// Being set up.
        Connecting = "connecting",
        /// Ready to be played.
        Ready = "ready",
        /// Being played out.
        Live = "live",
        /// Over.
        Ended = "ended",
        /// Failed.
        Error = "error",
    }
}

string_enum! {
    /// How far an RTMP output is.
    RtmpStatus {
        /// Being set up.
        Connecting = "connecting",
        /// Being sent.
        Live = "live",
        /// Not connected.
        Offline = "offline",
        /// Failed.
        Error = "error",
    }
}

request! {
    /// What to broadcast, and where.
    StartBroadcast {
        required {
            /// The session: routed, with at least one client connected.
            session_id: String,
        }
        optional {
            /// Where the broadcast goes; must be given.
            outputs: BroadcastOutputs,
            /// When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless set.
            max_duration: i32,
            /// Bits per second, 100,000 to 6,000,000.
            max_bitrate: i32,
            /// The size of the picture: `640x480` unless set.
            resolution: Resolution,
            /// The arrangement of the picture: `bestFit` unless set.
            layout: Layout,
            /// Whether all streams are shown (`auto`, unless set) or those that you add.
            stream_mode: StreamMode,
            /// Whether audio is sent: `true` unless set.
            has_audio: bool,
            /// Whether video is sent: `true` unless set.
            has_video: bool,
            /// Tells apart several broadcasts of the same session at the same time.
            multi_broadcast_tag: String,
        }
        check = startable;
    }
}

fn startable(request: &StartBroadcast) -> Result<()> {
    if request.outputs.is_none() {
        return Err(Error::invalid("outputs", "is missing: give hls, rtmp or both"));
    }
    check::within("max_duration", request.max_duration, 60, 36_000)?;
    check::within("max_bitrate", request.max_bitrate, 100_000, 6_000_000)?;
    at_least_one_track(request.has_audio, request.has_video)
}

request! {
    /// Which broadcast to stop.
    StopBroadcast {
        required {
            /// The broadcast.
            broadcast_id: String,
        }
    }
}

request! {
    /// Which broadcast to return.
    GetBroadcast {
        required {
            /// The broadcast.
            broadcast_id: String,
        }
    }
}

request! {
    /// Which broadcasts to return.
    ListBroadcasts {
        required {}
        optional {
            /// How many of the newest to skip: 0 unless set.
            offset: i32,
            /// How many to return, up to 1,000: 50 unless set.
            count: i32,
            /// Only those of this session.
            session_id: String,
        }
        check = listable;
    }
}

fn listable(request: &ListBroadcasts) -> Result<()> {
    check::page(request.offset, request.count)?;
    check::length("session_id", request.session_id.as_deref(), 1, 255)
}

impl Paged for ListBroadcasts {
    fn offset(&mut self) -> &mut Option<i32> {
        &mut self.offset
    }
}

request! {
    /// The new layout of a broadcast.
    SetBroadcastLayout {
        required {
            /// The broadcast.
            broadcast_id: String,
            /// The arrangement.
            r#type: LayoutType,
        }
        optional {
            /// The CSS of a `custom` layout, and only of that.
            stylesheet: String,
            /// The arrangement while a screen is shared; only with `bestFit`.
            screenshare_type: ScreenshareType,
        }
        check = layoutable;
    }
}

fn layoutable(request: &SetBroadcastLayout) -> Result<()> {
    layout::rules(&request.r#type, request.stylesheet.as_deref(), request.screenshare_type.as_ref())
}

request! {
    /// Which stream to add to which broadcast.
    AddBroadcastStream {
        required {
            /// The broadcast.
            broadcast_id: String,
            /// The stream.
            stream_id: String,
        }
        optional {
            /// Whether its audio is sent: `true` unless set.
            has_audio: bool,
            /// Whether its video is sent: `true` unless set.
            has_video: bool,
        }
        check = addable;
        shape = add_stream;
    }
}

fn addable(request: &AddBroadcastStream) -> Result<()> {
    at_least_one_track(request.has_audio, request.has_video)
}

request! {
    /// Which stream to remove from which broadcast.
    RemoveBroadcastStream {
        required {
            /// The broadcast.
            broadcast_id: String,
            /// The stream.
            stream_id: String,
        }
        shape = remove_stream;
    }
}

response! {
    /// One RTMP output of a broadcast.
    BroadcastRtmp {
        required {}
        optional {
            /// The identifier it was given.
            id: String,
            /// The server.
            server_url: String,
            /// The stream's name or key.
            stream_name: String,
            /// How far it is.
            status: RtmpStatus,
        }
    }
}

response! {
    /// Where a broadcast can be seen.
    BroadcastUrls {
        required {}
        optional {
            /// The address of the HLS playlist; not to be played before some 15 to 20 seconds have passed.
            hls: String,
            /// How far the HLS output is.
            hls_status: HlsStatus,
            /// The RTMP outputs.
            #[read(Named)]
            rtmp: Vec<BroadcastRtmp>,
        }
    }
}

response! {
    /// The HLS settings of a broadcast.
    HlsSettings {
        required {}
        optional {
            /// Whether viewers can go back in time.
            dvr: bool,
            /// Whether delay is kept short.
            low_latency: bool,
        }
    }
}

response! {
    /// The settings of a broadcast.
    BroadcastSettings {
        required {}
        optional {
            /// Those of the HLS output.
            hls: HlsSettings,
        }
    }
}

response! {
    /// A live stream.
    Broadcast {
        required {
            /// The broadcast's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// Where it is in its life.
            status: BroadcastStatus,
            /// The session broadcast.
            session_id: String,
            /// The API key, or the application's id.
            #[also("applicationId", "partnerId")]
            #[read(Id)]
            project_id: String,
            /// When it began, in milliseconds since 1970.
            created_at: i64,
            /// When anything about it changed last, in milliseconds since 1970.
            updated_at: i64,
            /// When it stops by itself, in seconds.
            max_duration: i64,
            /// Bits per second.
            #[also("maxBitRate")]
            max_bitrate: i64,
            /// The size of the picture.
            resolution: Resolution,
            /// Which streams are shown.
            stream_mode: StreamMode,
            /// Whether audio is sent.
            has_audio: bool,
            /// Whether video is sent.
            has_video: bool,
            /// The tag it was given.
            multi_broadcast_tag: String,
            /// Its settings.
            settings: BroadcastSettings,
            /// Where it can be seen.
            broadcast_urls: BroadcastUrls,
            /// The streams of a broadcast with the stream mode `manual`.
            streams: Vec<ComposedStream>,
            /// The kind of callback that this broadcast came in: `broadcast`.
            event: String,
        }
    }
}

response! {
    /// One page of broadcasts.
    BroadcastPage {
        required {
            /// How many there are in all, not only on this page.
            #[wire("count")]
            total: i64,
            /// This page's broadcasts, newest first.
            items: Vec<Broadcast>,
        }
        absent(extra) {
            total = page::count(items.as_deref(), extra),
        }
    }
}

impl Page for BroadcastPage {
    type Item = Broadcast;

    fn total(&self) -> i64 {
        self.total
    }

    fn into_items(self) -> (Vec<Broadcast>, usize) {
        let sent = page::sent(&self.items, &self.extra);
        (self.items, sent)
    }
}
