//! Recordings of sessions.

use crate::{
    api::{
        composed::{ComposedStream, StreamMode, add_stream, at_least_one_track, remove_stream},
        layout::{self, Layout, LayoutType, Resolution, ScreenshareType},
    },
    error::{Error, Result},
    http::page::{self, Page, Paged},
    surface::check,
};

surface! {
    archives {
        /// Starts recording a session.
        ///
        /// The session must be routed and have at least one client connected. A second archive of the same
        /// session needs another `multi_archive_tag`. It stops by itself after 120 minutes, or 60 seconds after
        /// the last client left.
        ///
        /// Fails with `not_found` if there is no such session or nobody is connected, `conflict` if it is relayed
        /// or already being recorded.
        start: start_archive(StartArchive) -> Archive = POST "/v2/project/{project}/archive",
            not_found "perhaps no client is connected to the session"
            => StartArchive::new(session_id).name("lecture").layout(Layout::new(LayoutType::Pip));

        /// Stops recording; the file is available some seconds later.
        ///
        /// Fails with `conflict` if the archive is not being recorded.
        stop: stop_archive(StopArchive) -> Archive = POST "/v2/project/{project}/archive/{archiveId}/stop"
            => StopArchive::new(archive_id);

        /// Returns one archive.
        get: get_archive(GetArchive) -> Archive = GET "/v2/project/{project}/archive/{archiveId}"
            => GetArchive::new(archive_id);

        /// Returns one page of archives, newest first; deleted ones are left out.
        list: list_archives(ListArchives) -> ArchivePage = GET "/v2/project/{project}/archive",
            pages iter_archives -> Archive
            => ListArchives::new().session_id(session_id).count(10);

        /// Deletes an archive that is `available` or `uploaded`.
        ///
        /// Fails with `conflict` in any other state.
        delete: delete_archive(DeleteArchive) = DELETE "/v2/project/{project}/archive/{archiveId}"
            => DeleteArchive::new(archive_id);

        /// Changes the layout of a composed archive while it is being recorded.
        set_layout: set_archive_layout(SetArchiveLayout) = PUT "/v2/project/{project}/archive/{archiveId}/layout"
            => SetArchiveLayout::new(archive_id, LayoutType::BestFit).screenshare_type(ScreenshareType::Pip);

        /// Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded.
        ///
        /// Fails with `conflict` (405) if the stream mode is `auto`.
        add_stream: add_archive_stream(AddArchiveStream) = PATCH "/v2/project/{project}/archive/{archiveId}/streams"
            => AddArchiveStream::new(archive_id, stream_id).has_video(false);

        /// Removes a stream from an archive with the stream mode `manual`.
        ///
        /// Fails with `conflict` (405) if the stream mode is `auto`.
        remove_stream: remove_archive_stream(RemoveArchiveStream) = PATCH "/v2/project/{project}/archive/{archiveId}/streams"
            => RemoveArchiveStream::new(archive_id, stream_id);
    }
}

string_enum! {
    /// Whether all streams end up in one file.
    OutputMode {
        /// One file with all streams.
        Composed = "composed",
        /// One file for each stream, in a ZIP.
        Individual = "individual",
    }
}

string_enum! {
    /// Where an archive is in its life.
    ArchiveStatus {
        /// Being recorded.
        Started = "started",
        /// Being recorded, but nobody is publishing.
        Paused = "paused",
        /// Recorded; the file is not there yet.
        Stopped = "stopped",
        /// The file can be downloaded from `url`.
        Available = "available",
        /// The file is in your own storage.
        Uploaded = "uploaded",
        /// The file was deleted.
        Deleted = "deleted",
        /// The file was kept for 72 hours and is gone.
        Expired = "expired",
        /// Recording failed.
        Failed = "failed",
    }
}

record! {
    /// How the spoken word of an archive is transcribed.
    TranscriptionProperties {
        required {}
        optional {
            /// The language mainly spoken, for example `en-US`.
            primary_language_code: String,
            /// Whether a summary is made as well.
            has_summary: bool,
        }
    }
}

request! {
    /// What to record, and how.
    StartArchive {
        required {
            /// The session to record: routed, with at least one client connected.
            session_id: String,
        }
        optional {
            /// A name for you to know the archive by.
            name: String,
            /// Whether audio is recorded: `true` unless set.
            has_audio: bool,
            /// Whether video is recorded: `true` unless set.
            has_video: bool,
            /// One file for all streams (`composed`, unless set) or one for each.
            output_mode: OutputMode,
            /// Whether all streams are recorded (`auto`, unless set) or those that you add.
            stream_mode: StreamMode,
            /// The size of a composed picture: `640x480` unless set. Not with `individual`.
            resolution: Resolution,
            /// The arrangement of a composed picture: `bestFit` unless set.
            layout: Layout,
            /// Tells apart several archives of the same session at the same time.
            multi_archive_tag: String,
            /// Bits per second of a composed archive, 100,000 to 6,000,000.
            max_bitrate: i32,
            /// Quality of a composed archive from 15 (best) to 40; not together with `max_bitrate`.
            quantization_parameter: i32,
            /// Whether the spoken word is transcribed: `false` unless set.
            has_transcription: bool,
            /// How it is transcribed.
            transcription_properties: TranscriptionProperties,
        }
        check = startable;
    }
}

fn startable(request: &StartArchive) -> Result<()> {
    check::within("max_bitrate", request.max_bitrate, 100_000, 6_000_000)?;
    check::within("quantization_parameter", request.quantization_parameter, 15, 40)?;
    if request.max_bitrate.is_some() && request.quantization_parameter.is_some() {
        return Err(Error::invalid("quantization_parameter", "cannot be given beside `max_bitrate`"));
    }
    at_least_one_track(request.has_audio, request.has_video)?;
    if request.output_mode == Some(OutputMode::Individual) {
        let only_composed = [
            ("resolution", request.resolution.is_some()),
            ("layout", request.layout.is_some()),
            ("max_bitrate", request.max_bitrate.is_some()),
            ("quantization_parameter", request.quantization_parameter.is_some()),
        ];
        if let Some((name, _)) = only_composed.into_iter().find(|(_, given)| *given) {
            return Err(Error::invalid(name, "is not allowed with the output mode individual"));
        }
    }
    Ok(())
}

request! {
    /// Which archive to stop.
    StopArchive {
        required {
            /// The archive.
            archive_id: String,
        }
    }
}

request! {
    /// Which archive to return.
    GetArchive {
        required {
            /// The archive.
            archive_id: String,
        }
    }
}

request! {
    /// Which archives to return.
    ListArchives {
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

fn listable(request: &ListArchives) -> Result<()> {
    check::page(request.offset, request.count)?;
    check::length("session_id", request.session_id.as_deref(), 1, 255)
}

impl Paged for ListArchives {
    fn offset(&mut self) -> &mut Option<i32> {
        &mut self.offset
    }
}

request! {
    /// Which archive to delete.
    DeleteArchive {
        required {
            /// The archive.
            archive_id: String,
        }
    }
}

request! {
    /// The new layout of an archive.
    SetArchiveLayout {
        required {
            /// The archive.
            archive_id: String,
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

fn layoutable(request: &SetArchiveLayout) -> Result<()> {
    layout::rules(&request.r#type, request.stylesheet.as_deref(), request.screenshare_type.as_ref())
}

request! {
    /// Which stream to add to which archive.
    AddArchiveStream {
        required {
            /// The archive.
            archive_id: String,
            /// The stream.
            stream_id: String,
        }
        optional {
            /// Whether its audio is recorded: `true` unless set.
            has_audio: bool,
            /// Whether its video is recorded: `true` unless set.
            has_video: bool,
        }
        check = addable;
        shape = add_stream;
    }
}

fn addable(request: &AddArchiveStream) -> Result<()> {
    at_least_one_track(request.has_audio, request.has_video)
}

request! {
    /// Which stream to remove from which archive.
    RemoveArchiveStream {
        required {
            /// The archive.
            archive_id: String,
            /// The stream.
            stream_id: String,
        }
        shape = remove_stream;
    }
}

response! {
    /// A transcription of an archive.
    Transcription {
        required {}
        optional {
            /// Where it is in its life, for example `requested` or `available`.
            status: String,
            /// Where to fetch it.
            url: String,
            /// Why it failed.
            reason: String,
            /// The language mainly spoken.
            primary_language_code: String,
            /// Whether there is a summary.
            has_summary: bool,
        }
    }
}

response! {
    /// A recording.
    Archive {
        required {
            /// The archive's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// Where it is in its life.
            status: ArchiveStatus,
            /// The name it was given.
            name: String,
            /// Why it stopped or failed, for example `user initiated`.
            reason: String,
            /// The session recorded.
            session_id: String,
            /// The API key, or the application's id.
            #[also("applicationId", "partnerId")]
            #[read(Id)]
            project_id: String,
            /// When recording began, in milliseconds since 1970.
            created_at: i64,
            /// When anything about it changed last, in milliseconds since 1970.
            updated_at: i64,
            /// Bytes; 0 until the file is available.
            size: i64,
            /// Seconds.
            duration: i64,
            /// One file for all streams, or one for each.
            output_mode: OutputMode,
            /// Which streams are recorded.
            stream_mode: StreamMode,
            /// Whether audio is recorded.
            has_audio: bool,
            /// Whether video is recorded.
            has_video: bool,
            /// The size of the picture.
            resolution: Resolution,
            /// Where to download it, for ten minutes; only while `available`.
            url: String,
            /// The tag it was given.
            multi_archive_tag: String,
            /// Bits per second.
            max_bitrate: i64,
            /// The quality asked for.
            quantization_parameter: i64,
            /// The streams of an archive with the stream mode `manual`.
            streams: Vec<ComposedStream>,
            /// Whether the spoken word is transcribed.
            has_transcription: bool,
            /// The transcription.
            transcription: Transcription,
            /// The SHA-256 of the file.
            sha256sum: String,
            /// The password of an encrypted file.
            password: String,
            /// The kind of callback that this archive came in: `archive`.
            event: String,
        }
    }
}

response! {
    /// One page of archives.
    ArchivePage {
        required {
            /// How many there are in all, not only on this page.
            #[wire("count")]
            total: i64,
            /// This page's archives, newest first.
            items: Vec<Archive>,
        }
        absent(extra) {
            total = page::count(items.as_deref(), extra),
        }
    }
}

impl Page for ArchivePage {
    type Item = Archive;

    fn total(&self) -> i64 {
        self.total
    }

    fn into_items(self) -> (Vec<Archive>, usize) {
        let sent = page::sent(&self.items, &self.extra);
        (self.items, sent)
    }
}
