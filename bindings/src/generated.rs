//! The core's types and operations, as Kotlin and Swift see them.
//!
//! Generated from core/surface.json by `make generate`. Do not edit.
#![allow(
    clippy::too_many_arguments,
    clippy::allow_attributes,
    reason = "named and defaulted arguments in Kotlin and Swift"
)]

use std::collections::HashMap;

use crate::{
    Json, OpenTok, OpenTokError, Ready,
    cross::{Cross, discreet, mirror, open_enum},
};

/// Whether the session is recorded from the first connection on.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum ArchiveMode {
    /// When you call `startArchive`.
    Manual,
    /// Always; needs a routed session.
    Always,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(ArchiveMode: Manual, Always);

/// Where an archive is in its life.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum ArchiveStatus {
    /// Being recorded.
    Started,
    /// Being recorded, but nobody is publishing.
    Paused,
    /// Recorded; the file is not there yet.
    Stopped,
    /// The file can be downloaded from `url`.
    Available,
    /// The file is in your own storage.
    Uploaded,
    /// The file was deleted.
    Deleted,
    /// The file was kept for 72 hours and is gone.
    Expired,
    /// Recording failed.
    Failed,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(ArchiveStatus: Started, Paused, Stopped, Available, Uploaded, Deleted, Expired, Failed);

/// What travels over the WebSocket.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum AudioTransportKind {
    /// Frames of raw audio.
    Binary,
    /// JSON with encoded audio in it.
    Json,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(AudioTransportKind: Binary, Json);

/// Where a broadcast is in its life.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum BroadcastStatus {
    /// On air.
    Started,
    /// Over.
    Stopped,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(BroadcastStatus: Started, Stopped);

/// Where live captions are in their life.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum CaptionsStatus {
    /// Being captioned.
    Started,
    /// Nobody speaks.
    Paused,
    /// Over.
    Stopped,
    /// Failed; see the reason.
    Failed,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(CaptionsStatus: Started, Paused, Stopped, Failed);

/// How far a connection is.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum ConnectionState {
    /// Being set up.
    Connecting,
    /// There.
    Connected,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(ConnectionState: Connecting, Connected);

/// How far the HLS output is.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum HlsStatus {
    /// Being set up.
    Connecting,
    /// Ready to be played.
    Ready,
    /// Being played out.
    Live,
    /// Over.
    Ended,
    /// Failed.
    Error,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(HlsStatus: Connecting, Ready, Live, Ended, Error);

/// A predefined arrangement, or one of your own.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum LayoutType {
    /// Fits all streams as large as possible.
    BestFit,
    /// As the stylesheet says.
    Custom,
    /// One large stream above a row of small ones.
    HorizontalPresentation,
    /// One stream over the whole picture, another as an inset.
    Pip,
    /// One large stream beside a column of small ones.
    VerticalPresentation,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(LayoutType: BestFit, Custom, HorizontalPresentation, Pip, VerticalPresentation);

/// How media travels between clients.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum MediaMode {
    /// Directly between clients where possible. Such a session can be neither recorded nor broadcast.
    Relayed,
    /// Through the OpenTok Media Router.
    Routed,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(MediaMode: Relayed, Routed);

/// Whether all streams end up in one file.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum OutputMode {
    /// One file with all streams.
    Composed,
    /// One file for each stream, in a ZIP.
    Individual,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(OutputMode: Composed, Individual);

/// The environment of the service in which a project runs.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum ProjectEnvironment {
    /// The usual one.
    Standard,
    /// The one for enterprises.
    Enterprise,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(ProjectEnvironment: Standard, Enterprise);

/// Whether a project may be used.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum ProjectStatus {
    /// It may.
    Active,
    /// Its API key is refused.
    Suspended,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(ProjectStatus: Active, Suspended);

/// Where a render is in its life.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum RenderStatus {
    /// Being set up.
    Starting,
    /// Publishing.
    Started,
    /// Over.
    Stopped,
    /// Failed; see the reason.
    Failed,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(RenderStatus: Starting, Started, Stopped, Failed);

/// Width and height in pixels.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum Resolution {
    /// 640x480, landscape.
    Sd,
    /// 480x640, portrait.
    SdPortrait,
    /// 1280x720, landscape.
    Hd,
    /// 720x1280, portrait.
    HdPortrait,
    /// 1920x1080, landscape.
    FullHd,
    /// 1080x1920, portrait.
    FullHdPortrait,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(Resolution: Sd, SdPortrait, Hd, HdPortrait, FullHd, FullHdPortrait);

/// What a client may do.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum Role {
    /// Subscribe only.
    Subscriber,
    /// Publish, subscribe and signal.
    Publisher,
    /// Publish, but not subscribe.
    PublisherOnly,
    /// As a publisher, and also disconnect and mute others.
    Moderator,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(Role: Subscriber, Publisher, PublisherOnly, Moderator);

/// How far an RTMP output is.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum RtmpStatus {
    /// Being set up.
    Connecting,
    /// Being sent.
    Live,
    /// Not connected.
    Offline,
    /// Failed.
    Error,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(RtmpStatus: Connecting, Live, Offline, Error);

/// The arrangement while a screen is shared.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum ScreenshareType {
    /// Fits all streams as large as possible.
    BestFit,
    /// One large stream above a row of small ones.
    HorizontalPresentation,
    /// One stream over the whole picture, another as an inset.
    Pip,
    /// One large stream beside a column of small ones.
    VerticalPresentation,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(ScreenshareType: BestFit, HorizontalPresentation, Pip, VerticalPresentation);

/// Whether files are encrypted where they are stored.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum StorageEncryption {
    /// By Amazon S3.
    S3,
    /// Not.
    None,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(StorageEncryption: S3, None);

/// What becomes of a file that cannot be uploaded.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum StorageFallback {
    /// It stays with the service for 72 hours.
    Opentok,
    /// It is lost.
    None,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(StorageFallback: Opentok, None);

/// Which streams are taken.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum StreamMode {
    /// All, as they come and go.
    Auto,
    /// Those that are added one by one.
    Manual,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(StreamMode: Auto, Manual);

/// The format of a token.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum TokenKind {
    /// A JSON Web Token.
    Jwt,
    /// The format of old, `T1==…`; only with an API key and secret.
    T1,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(TokenKind: Jwt, T1);

/// Why a token would be refused.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum TokenProblemCode {
    /// The text is no token.
    Malformed,
    /// It was signed with another secret or key, or changed afterwards.
    Signature,
    /// It has expired.
    Expired,
    /// It was made in the future, by this machine's clock.
    NotYetValid,
    /// It belongs to another project.
    Project,
    /// It is for another session, or for a session of another project.
    Session,
    /// It gives another role.
    Role,
    /// It is not for connecting to a session.
    Scope,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(TokenProblemCode: Malformed, Signature, Expired, NotYetValid, Project, Session, Role, Scope);

/// What a stream shows.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum VideoType {
    /// A camera.
    Camera,
    /// A screen.
    Screen,
    /// Something else that the client feeds in.
    Custom,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(VideoType: Camera, Screen, Custom);

/// What a callback is about.
#[derive(Debug, Clone, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum WebhookKind {
    /// An archive changed its status; see `archive`.
    Archive,
    /// A broadcast changed its status; see `broadcast`.
    Broadcast,
    /// A render of Experience Composer changed its status; see `render`.
    Render,
    /// Live captions changed their status; see `captions`.
    Captions,
    /// The first client connected to a session.
    SessionCreated,
    /// A session is no longer used.
    SessionDestroyed,
    /// The service has something to say of a session, for example that its server will be replaced.
    SessionNotification,
    /// A client connected; see `Connection`.
    ConnectionCreated,
    /// A client disconnected; see `Connection` and `reason`.
    ConnectionDestroyed,
    /// A client began to publish; see `stream`.
    StreamCreated,
    /// A client stopped to publish; see `stream` and `reason`.
    StreamDestroyed,
    /// A SIP call began; see `call`.
    CallCreated,
    /// A SIP call changed; see `call`.
    CallUpdated,
    /// A SIP call ended; see `call` and `reason`.
    CallDestroyed,
    /// It does not say; see `payload`.
    Unknown,
    /// A value that this version does not know, as it is spelt on the wire.
    Other {
        /// The text on the wire.
        value: String,
    },
}

open_enum!(WebhookKind: Archive, Broadcast, Render, Captions, SessionCreated, SessionDestroyed, SessionNotification, ConnectionCreated, ConnectionDestroyed, StreamCreated, StreamDestroyed, CallCreated, CallUpdated, CallDestroyed, Unknown);

/// A project of an account.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct AccountProject {
    /// Its API key.
    pub id: String,
    /// Its API secret.
    #[uniffi(default = None)]
    pub secret: Option<String>,
    /// Whether it may be used.
    #[uniffi(default = None)]
    pub status: Option<ProjectStatus>,
    /// The name it was given.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Where it runs.
    #[uniffi(default = None)]
    pub environment: Option<ProjectEnvironment>,
    /// When it was created, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(AccountProject from id, secret, status, name, environment, created_at, extra);
mirror!(AccountProject into (id) secret, status, name, environment, created_at, extra);

/// A recording.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Archive {
    /// The archive's identifier.
    pub id: String,
    /// Where it is in its life.
    #[uniffi(default = None)]
    pub status: Option<ArchiveStatus>,
    /// The name it was given.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Why it stopped or failed, for example `user initiated`.
    #[uniffi(default = None)]
    pub reason: Option<String>,
    /// The session recorded.
    #[uniffi(default = None)]
    pub session_id: Option<String>,
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// When recording began, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// When anything about it changed last, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub updated_at: Option<i64>,
    /// Bytes; 0 until the file is available.
    #[uniffi(default = None)]
    pub size: Option<i64>,
    /// Seconds.
    #[uniffi(default = None)]
    pub duration: Option<i64>,
    /// One file for all streams, or one for each.
    #[uniffi(default = None)]
    pub output_mode: Option<OutputMode>,
    /// Which streams are recorded.
    #[uniffi(default = None)]
    pub stream_mode: Option<StreamMode>,
    /// Whether audio is recorded.
    #[uniffi(default = None)]
    pub has_audio: Option<bool>,
    /// Whether video is recorded.
    #[uniffi(default = None)]
    pub has_video: Option<bool>,
    /// The size of the picture.
    #[uniffi(default = None)]
    pub resolution: Option<Resolution>,
    /// Where to download it, for ten minutes; only while `available`.
    #[uniffi(default = None)]
    pub url: Option<String>,
    /// The tag it was given.
    #[uniffi(default = None)]
    pub multi_archive_tag: Option<String>,
    /// Bits per second.
    #[uniffi(default = None)]
    pub max_bitrate: Option<i64>,
    /// The quality asked for.
    #[uniffi(default = None)]
    pub quantization_parameter: Option<i64>,
    /// The streams of an archive with the stream mode `manual`.
    #[uniffi(default = None)]
    pub streams: Option<Vec<ComposedStream>>,
    /// Whether the spoken word is transcribed.
    #[uniffi(default = None)]
    pub has_transcription: Option<bool>,
    /// The transcription.
    #[uniffi(default = None)]
    pub transcription: Option<Transcription>,
    /// The SHA-256 of the file.
    #[uniffi(default = None)]
    pub sha256sum: Option<String>,
    /// The password of an encrypted file.
    #[uniffi(default = None)]
    pub password: Option<String>,
    /// The kind of callback that this archive came in: `archive`.
    #[uniffi(default = None)]
    pub event: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Archive from id, status, name, reason, session_id, project_id, created_at, updated_at, size, duration, output_mode, stream_mode, has_audio, has_video, resolution, url, multi_archive_tag, max_bitrate, quantization_parameter, streams, has_transcription, transcription, sha256sum, password, event, extra);
mirror!(Archive into (id) status, name, reason, session_id, project_id, created_at, updated_at, size, duration, output_mode, stream_mode, has_audio, has_video, resolution, url, multi_archive_tag, max_bitrate, quantization_parameter, streams, has_transcription, transcription, sha256sum, password, event, extra);

/// One page of archives.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ArchivePage {
    /// How many there are in all, not only on this page.
    pub total: i64,
    /// This page's archives, newest first.
    pub items: Vec<Archive>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(ArchivePage from total, items, extra);

/// An open connector.
#[derive(Debug, Clone, uniffi::Record)]
pub struct AudioConnector {
    /// The connector's identifier.
    pub id: String,
    /// Its connection to the session.
    #[uniffi(default = None)]
    pub connection_id: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(AudioConnector from id, connection_id, extra);

/// How audio is packed.
#[derive(Debug, Clone, uniffi::Record)]
pub struct AudioTransport {
    /// Raw audio, or JSON.
    pub transport: AudioTransportKind,
    /// How audio is encoded in JSON: `base64`.
    #[uniffi(default = None)]
    pub encoding: Option<String>,
    /// The JSON field with the audio sent.
    #[uniffi(default = None)]
    pub audio_field: Option<String>,
    /// The JSON field with the audio received.
    #[uniffi(default = None)]
    pub receive_audio_field: Option<String>,
    /// Further JSON fields, sent as they are.
    #[uniffi(default = None)]
    pub static_fields: Option<HashMap<String, String>>,
}

mirror!(AudioTransport into (transport) encoding, audio_field, receive_audio_field, static_fields);

/// A container of Azure.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct AzureStorage {
    /// The account.
    pub account_name: String,
    /// Its key.
    pub account_key: String,
    /// The container.
    pub container: String,
    /// The domain of the storage: Azure's own unless set.
    #[uniffi(default = None)]
    pub domain: Option<String>,
}

mirror!(AzureStorage into (account_name, account_key, container) domain);

/// A live stream.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Broadcast {
    /// The broadcast's identifier.
    pub id: String,
    /// Where it is in its life.
    #[uniffi(default = None)]
    pub status: Option<BroadcastStatus>,
    /// The session broadcast.
    #[uniffi(default = None)]
    pub session_id: Option<String>,
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// When it began, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// When anything about it changed last, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub updated_at: Option<i64>,
    /// When it stops by itself, in seconds.
    #[uniffi(default = None)]
    pub max_duration: Option<i64>,
    /// Bits per second.
    #[uniffi(default = None)]
    pub max_bitrate: Option<i64>,
    /// The size of the picture.
    #[uniffi(default = None)]
    pub resolution: Option<Resolution>,
    /// Which streams are shown.
    #[uniffi(default = None)]
    pub stream_mode: Option<StreamMode>,
    /// Whether audio is sent.
    #[uniffi(default = None)]
    pub has_audio: Option<bool>,
    /// Whether video is sent.
    #[uniffi(default = None)]
    pub has_video: Option<bool>,
    /// The tag it was given.
    #[uniffi(default = None)]
    pub multi_broadcast_tag: Option<String>,
    /// Its settings.
    #[uniffi(default = None)]
    pub settings: Option<BroadcastSettings>,
    /// Where it can be seen.
    #[uniffi(default = None)]
    pub broadcast_urls: Option<BroadcastUrls>,
    /// The streams of a broadcast with the stream mode `manual`.
    #[uniffi(default = None)]
    pub streams: Option<Vec<ComposedStream>>,
    /// The kind of callback that this broadcast came in: `broadcast`.
    #[uniffi(default = None)]
    pub event: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Broadcast from id, status, session_id, project_id, created_at, updated_at, max_duration, max_bitrate, resolution, stream_mode, has_audio, has_video, multi_broadcast_tag, settings, broadcast_urls, streams, event, extra);

/// Where a broadcast goes.
#[derive(Debug, Clone, uniffi::Record)]
pub struct BroadcastOutputs {
    /// An HLS output.
    #[uniffi(default = None)]
    pub hls: Option<Hls>,
    /// Up to five RTMP servers.
    #[uniffi(default = None)]
    pub rtmp: Option<Vec<Rtmp>>,
}

mirror!(BroadcastOutputs into () hls, rtmp);

/// One page of broadcasts.
#[derive(Debug, Clone, uniffi::Record)]
pub struct BroadcastPage {
    /// How many there are in all, not only on this page.
    pub total: i64,
    /// This page's broadcasts, newest first.
    pub items: Vec<Broadcast>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(BroadcastPage from total, items, extra);

/// One RTMP output of a broadcast.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct BroadcastRtmp {
    /// The identifier it was given.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The server.
    #[uniffi(default = None)]
    pub server_url: Option<String>,
    /// The stream's name or key.
    #[uniffi(default = None)]
    pub stream_name: Option<String>,
    /// How far it is.
    #[uniffi(default = None)]
    pub status: Option<RtmpStatus>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(BroadcastRtmp from id, server_url, stream_name, status, extra);
mirror!(BroadcastRtmp into () id, server_url, stream_name, status, extra);

/// The settings of a broadcast.
#[derive(Debug, Clone, uniffi::Record)]
pub struct BroadcastSettings {
    /// Those of the HLS output.
    #[uniffi(default = None)]
    pub hls: Option<HlsSettings>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(BroadcastSettings from hls, extra);

/// Where a broadcast can be seen.
#[derive(Debug, Clone, uniffi::Record)]
pub struct BroadcastUrls {
    /// The address of the HLS playlist; not to be played before some 15 to 20 seconds have passed.
    #[uniffi(default = None)]
    pub hls: Option<String>,
    /// How far the HLS output is.
    #[uniffi(default = None)]
    pub hls_status: Option<HlsStatus>,
    /// The RTMP outputs.
    #[uniffi(default = None)]
    pub rtmp: Option<Vec<BroadcastRtmp>>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(BroadcastUrls from hls, hls_status, rtmp, extra);

/// An address to which events are reported.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Callback {
    /// The callback's identifier.
    pub id: String,
    /// What it is about.
    #[uniffi(default = None)]
    pub group: Option<String>,
    /// What happened.
    #[uniffi(default = None)]
    pub event: Option<String>,
    /// Where it is reported.
    #[uniffi(default = None)]
    pub url: Option<String>,
    /// When it was registered, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Callback from id, group, event, url, created_at, extra);

/// The captions of a session.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Captions {
    /// The captions' identifier.
    pub captions_id: String,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Captions from captions_id, extra);

/// A stream in an archive or broadcast with the stream mode `manual`.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ComposedStream {
    /// The stream.
    pub stream_id: String,
    /// Whether its audio is taken.
    #[uniffi(default = None)]
    pub has_audio: Option<bool>,
    /// Whether its video is taken.
    #[uniffi(default = None)]
    pub has_video: Option<bool>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(ComposedStream from stream_id, has_audio, has_video, extra);
mirror!(ComposedStream into (stream_id) has_audio, has_video, extra);

/// A client's connection.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Connection {
    /// The connection's identifier.
    pub connection_id: String,
    /// How far it is.
    #[uniffi(default = None)]
    pub connection_state: Option<ConnectionState>,
    /// When it was made, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Connection from connection_id, connection_state, created_at, extra);

/// The connections of a session.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ConnectionList {
    /// How many there are.
    pub total: i64,
    /// The connections.
    pub items: Vec<Connection>,
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// The session.
    #[uniffi(default = None)]
    pub session_id: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(ConnectionList from total, items, project_id, session_id, extra);

/// An HLS output.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Hls {
    /// Whether viewers can go back in time; not together with `lowLatency`.
    #[uniffi(default = None)]
    pub dvr: Option<bool>,
    /// Whether delay is kept short; not together with `dvr`.
    #[uniffi(default = None)]
    pub low_latency: Option<bool>,
}

mirror!(Hls into () dvr, low_latency);

/// The HLS settings of a broadcast.
#[derive(Debug, Clone, uniffi::Record)]
pub struct HlsSettings {
    /// Whether viewers can go back in time.
    #[uniffi(default = None)]
    pub dvr: Option<bool>,
    /// Whether delay is kept short.
    #[uniffi(default = None)]
    pub low_latency: Option<bool>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(HlsSettings from dvr, low_latency, extra);

/// A layout of a composed archive or broadcast.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Layout {
    /// The arrangement.
    pub r#type: LayoutType,
    /// The CSS of a `custom` layout, and only of that.
    #[uniffi(default = None)]
    pub stylesheet: Option<String>,
    /// The arrangement while a screen is shared; only with `bestFit`.
    #[uniffi(default = None)]
    pub screenshare_type: Option<ScreenshareType>,
}

mirror!(Layout into (r#type) stylesheet, screenshare_type);

/// The project, which is what the service answers with.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Project {
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// For example `ACTIVE`.
    #[uniffi(default = None)]
    pub status: Option<String>,
    /// The project's name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// For example `standard`.
    #[uniffi(default = None)]
    pub environment: Option<String>,
    /// When it was created, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Project from id, status, name, environment, created_at, extra);

/// An answer by hand.
#[derive(Debug, Clone, uniffi::Record)]
pub struct RawAnswer {
    /// The HTTP status: 200 to 299.
    pub status: i32,
    /// The headers, their names in lower case.
    pub headers: HashMap<String, String>,
    /// The body: what it says if it is JSON, else its text.
    #[uniffi(default = None)]
    pub body: Option<Json>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(RawAnswer from status, headers, body, extra);

/// A web page rendered into a session.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Render {
    /// The render's identifier.
    pub id: String,
    /// Where it is in its life.
    #[uniffi(default = None)]
    pub status: Option<RenderStatus>,
    /// The session.
    #[uniffi(default = None)]
    pub session_id: Option<String>,
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// When it began, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// When anything about it changed last, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub updated_at: Option<i64>,
    /// The page.
    #[uniffi(default = None)]
    pub url: Option<String>,
    /// The size of the picture.
    #[uniffi(default = None)]
    pub resolution: Option<Resolution>,
    /// The stream published.
    #[uniffi(default = None)]
    pub stream_id: Option<String>,
    /// Why it stopped or failed.
    #[uniffi(default = None)]
    pub reason: Option<String>,
    /// The stream's name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The kind of callback that this render came in.
    #[uniffi(default = None)]
    pub event: Option<String>,
    /// Where the service reports changes of status.
    #[uniffi(default = None)]
    pub callback_url: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Render from id, status, session_id, project_id, created_at, updated_at, url, resolution, stream_id, reason, name, event, callback_url, extra);

/// One page of renders.
#[derive(Debug, Clone, uniffi::Record)]
pub struct RenderPage {
    /// How many there are in all, not only on this page.
    pub total: i64,
    /// This page's renders, newest first.
    pub items: Vec<Render>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(RenderPage from total, items, extra);

/// How the published stream presents itself.
#[derive(Debug, Clone, uniffi::Record)]
pub struct RenderProperties {
    /// The stream's name, 1 to 200 characters.
    pub name: String,
}

mirror!(RenderProperties into (name) );

/// An RTMP server to send the broadcast to.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Rtmp {
    /// The server: `rtmp://…` or `rtmps://…`.
    pub server_url: String,
    /// The stream's name or key on that server.
    pub stream_name: String,
    /// An identifier for you to know it by.
    #[uniffi(default = None)]
    pub id: Option<String>,
}

mirror!(Rtmp into (server_url, stream_name) id);

/// A bucket of Amazon S3, or of a storage that is like it.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct S3Storage {
    /// The bucket.
    pub bucket: String,
    /// The access key.
    pub access_key: String,
    /// The secret key.
    pub secret_key: String,
    /// The address of the storage, with `https://`: Amazon's unless set.
    #[uniffi(default = None)]
    pub endpoint: Option<String>,
    /// Whether files are encrypted there: not unless set.
    #[uniffi(default = None)]
    pub sse: Option<StorageEncryption>,
}

mirror!(S3Storage into (bucket, access_key, secret_key) endpoint, sse);

/// A session.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Session {
    /// The identifier, which clients need together with a token.
    pub session_id: String,
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// When it was created, as the service writes it.
    #[uniffi(default = None)]
    pub create_dt: Option<String>,
    /// The media server, if one is assigned already.
    #[uniffi(default = None)]
    pub media_server_url: Option<String>,
    /// How media travels, as requested.
    #[uniffi(default = None)]
    pub media_mode: Option<MediaMode>,
    /// Whether the session is always recorded, as requested.
    #[uniffi(default = None)]
    pub archive_mode: Option<ArchiveMode>,
    /// The name of its archives, as requested.
    #[uniffi(default = None)]
    pub archive_name: Option<String>,
    /// The picture of its archives, as requested.
    #[uniffi(default = None)]
    pub archive_resolution: Option<Resolution>,
    /// Near which address media is served, as requested.
    #[uniffi(default = None)]
    pub location: Option<String>,
    /// Whether media is encrypted end to end, as requested.
    #[uniffi(default = None)]
    pub e2ee: Option<bool>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Session from session_id, project_id, create_dt, media_server_url, media_mode, archive_mode, archive_name, archive_resolution, location, e2ee, extra);

/// What a session's identifier says.
#[derive(Debug, Clone, uniffi::Record)]
pub struct SessionInfo {
    /// The API key or the application's id that the session belongs to.
    pub project_id: String,
    /// The identifier's fields in order, of which `projectId` is the second.
    pub fields: Vec<String>,
    /// The location hint with which it was created.
    #[uniffi(default = None)]
    pub location: Option<String>,
    /// When it was created, in milliseconds since 1970, where it says so as a number.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(SessionInfo from project_id, fields, location, created_at, extra);

/// How to log in at a SIP server.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct SipAuth {
    /// The user.
    pub username: String,
    /// The password.
    pub password: String,
}

mirror!(SipAuth into (username, password) );

/// A call.
#[derive(Debug, Clone, uniffi::Record)]
pub struct SipCall {
    /// The call's identifier.
    pub id: String,
    /// The callee's connection; disconnect it to hang up.
    #[uniffi(default = None)]
    pub connection_id: Option<String>,
    /// The callee's stream.
    #[uniffi(default = None)]
    pub stream_id: Option<String>,
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// The session.
    #[uniffi(default = None)]
    pub session_id: Option<String>,
    /// When it began, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// When anything about it changed last, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub updated_at: Option<i64>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(SipCall from id, connection_id, stream_id, project_id, session_id, created_at, updated_at, extra);

/// A stream.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Stream {
    /// The stream's identifier.
    pub id: String,
    /// What it shows.
    #[uniffi(default = None)]
    pub video_type: Option<VideoType>,
    /// The name its publisher gave it.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Its layout classes.
    #[uniffi(default = None)]
    pub layout_class_list: Option<Vec<String>>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Stream from id, video_type, name, layout_class_list, extra);

/// The layout classes of one stream.
#[derive(Debug, Clone, uniffi::Record)]
pub struct StreamClassList {
    /// The stream.
    pub id: String,
    /// Its layout classes; none to clear them.
    pub layout_class_list: Vec<String>,
}

mirror!(StreamClassList into (id, layout_class_list) );

/// The streams of a session.
#[derive(Debug, Clone, uniffi::Record)]
pub struct StreamList {
    /// How many there are.
    pub total: i64,
    /// The streams.
    pub items: Vec<Stream>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(StreamList from total, items, extra);

/// What a token says.
#[derive(Debug, Clone, uniffi::Record)]
pub struct TokenInfo {
    /// A JWT, or the format of old.
    pub kind: TokenKind,
    /// How it is signed: `HS256`, `RS256` or `HMAC-SHA1`.
    #[uniffi(default = None)]
    pub algorithm: Option<String>,
    /// The API key or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// The session.
    #[uniffi(default = None)]
    pub session_id: Option<String>,
    /// What the client may do.
    #[uniffi(default = None)]
    pub role: Option<Role>,
    /// When it was made, in seconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// When it expires, in seconds since 1970.
    #[uniffi(default = None)]
    pub expires_at: Option<i64>,
    /// The text that other clients see with the connection.
    #[uniffi(default = None)]
    pub connection_data: Option<String>,
    /// The layout classes of the client's streams.
    #[uniffi(default = None)]
    pub initial_layout_class_list: Option<Vec<String>>,
    /// The random part.
    #[uniffi(default = None)]
    pub nonce: Option<String>,
    /// What it is for: `session.connect`.
    #[uniffi(default = None)]
    pub scope: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(TokenInfo from kind, algorithm, project_id, session_id, role, created_at, expires_at, connection_data, initial_layout_class_list, nonce, scope, extra);
mirror!(TokenInfo into (kind) algorithm, project_id, session_id, role, created_at, expires_at, connection_data, initial_layout_class_list, nonce, scope, extra);

/// One reason for which a token would be refused.
#[derive(Debug, Clone, uniffi::Record)]
pub struct TokenProblem {
    /// The reason, for programs.
    pub code: TokenProblemCode,
    /// The reason, for people.
    pub message: String,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(TokenProblem from code, message, extra);
mirror!(TokenProblem into (code, message) extra);

/// Whether a token would be accepted.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct TokenVerdict {
    /// Whether nothing speaks against it.
    pub valid: bool,
    /// What speaks against it.
    pub problems: Vec<TokenProblem>,
    /// What it says, if it can be read.
    #[uniffi(default = None)]
    pub token: Option<TokenInfo>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(TokenVerdict from valid, problems, token, extra);
mirror!(TokenVerdict into (valid, problems) token, extra);

/// A transcription of an archive.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Transcription {
    /// Where it is in its life, for example `requested` or `available`.
    #[uniffi(default = None)]
    pub status: Option<String>,
    /// Where to fetch it.
    #[uniffi(default = None)]
    pub url: Option<String>,
    /// Why it failed.
    #[uniffi(default = None)]
    pub reason: Option<String>,
    /// The language mainly spoken.
    #[uniffi(default = None)]
    pub primary_language_code: Option<String>,
    /// Whether there is a summary.
    #[uniffi(default = None)]
    pub has_summary: Option<bool>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(Transcription from status, url, reason, primary_language_code, has_summary, extra);
mirror!(Transcription into () status, url, reason, primary_language_code, has_summary, extra);

/// How the spoken word of an archive is transcribed.
#[derive(Debug, Clone, uniffi::Record)]
pub struct TranscriptionProperties {
    /// The language mainly spoken, for example `en-US`.
    #[uniffi(default = None)]
    pub primary_language_code: Option<String>,
    /// Whether a summary is made as well.
    #[uniffi(default = None)]
    pub has_summary: Option<bool>,
}

mirror!(TranscriptionProperties into () primary_language_code, has_summary);

/// A SIP call, in a callback.
#[derive(Debug, Clone, uniffi::Record)]
pub struct WebhookCall {
    /// The call's identifier.
    pub id: String,
    /// The callee's connection.
    #[uniffi(default = None)]
    pub connection_id: Option<String>,
    /// When it began, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(WebhookCall from id, connection_id, created_at, extra);

/// Live captions, in a callback.
#[derive(Debug, Clone, uniffi::Record)]
pub struct WebhookCaptions {
    /// The captions' identifier.
    pub captions_id: String,
    /// Where they are in their life.
    #[uniffi(default = None)]
    pub status: Option<CaptionsStatus>,
    /// The session captioned.
    #[uniffi(default = None)]
    pub session_id: Option<String>,
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// When they began, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// When anything about them changed last, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub updated_at: Option<i64>,
    /// Seconds.
    #[uniffi(default = None)]
    pub duration: Option<i64>,
    /// The language spoken, for example `en-us`.
    #[uniffi(default = None)]
    pub language_code: Option<String>,
    /// Who recognizes the words, for example `aws-transcribe`.
    #[uniffi(default = None)]
    pub provider: Option<String>,
    /// Why they stopped or failed.
    #[uniffi(default = None)]
    pub reason: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(WebhookCaptions from captions_id, status, session_id, project_id, created_at, updated_at, duration, language_code, provider, reason, extra);

/// What a genuine callback's JWT says.
#[derive(Debug, Clone, uniffi::Record)]
pub struct WebhookClaims {
    /// The API key.
    #[uniffi(default = None)]
    pub api_key: Option<String>,
    /// The application's id.
    #[uniffi(default = None)]
    pub application_id: Option<String>,
    /// When it was sent, in seconds since 1970.
    #[uniffi(default = None)]
    pub issued_at: Option<i64>,
    /// Its identifier.
    #[uniffi(default = None)]
    pub jti: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(WebhookClaims from api_key, application_id, issued_at, jti, extra);

/// A client's connection, in a callback.
#[derive(Debug, Clone, uniffi::Record)]
pub struct WebhookConnection {
    /// The connection's identifier.
    pub id: String,
    /// When it was made, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// The data in the client's token.
    #[uniffi(default = None)]
    pub data: Option<String>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(WebhookConnection from id, created_at, data, extra);

/// What a callback tells. Of `archive` to `call` that is there which the `kind` names.
#[derive(Debug, Clone, uniffi::Record)]
pub struct WebhookEvent {
    /// What it is about.
    pub kind: WebhookKind,
    /// The same when the same callback is delivered again: the SHA-256 of its body.
    pub deduplication_key: String,
    /// The session.
    #[uniffi(default = None)]
    pub session_id: Option<String>,
    /// The API key, or the application's id.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
    /// When it happened, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub timestamp: Option<i64>,
    /// Why, for example `forceDisconnected`, `networkDisconnected` or `serverRotation`.
    #[uniffi(default = None)]
    pub reason: Option<String>,
    /// The archive.
    #[uniffi(default = None)]
    pub archive: Option<Archive>,
    /// The broadcast.
    #[uniffi(default = None)]
    pub broadcast: Option<Broadcast>,
    /// The render.
    #[uniffi(default = None)]
    pub render: Option<Render>,
    /// The captions.
    #[uniffi(default = None)]
    pub captions: Option<WebhookCaptions>,
    /// The connection.
    #[uniffi(default = None)]
    pub connection: Option<WebhookConnection>,
    /// The stream.
    #[uniffi(default = None)]
    pub stream: Option<WebhookStream>,
    /// The call.
    #[uniffi(default = None)]
    pub call: Option<WebhookCall>,
    /// What the signature says; only of a callback that was verified.
    #[uniffi(default = None)]
    pub claims: Option<WebhookClaims>,
    /// All of it, as it came.
    #[uniffi(default = None)]
    pub payload: Option<Json>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(WebhookEvent from kind, deduplication_key, session_id, project_id, timestamp, reason, archive, broadcast, render, captions, connection, stream, call, claims, payload, extra);

/// A stream, in a callback.
#[derive(Debug, Clone, uniffi::Record)]
pub struct WebhookStream {
    /// The stream's identifier.
    pub id: String,
    /// The connection of its publisher.
    #[uniffi(default = None)]
    pub connection: Option<WebhookConnection>,
    /// When it began, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub created_at: Option<i64>,
    /// The name its publisher gave it.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// What it shows.
    #[uniffi(default = None)]
    pub video_type: Option<VideoType>,
    /// Fields that this version does not know, as the service sent them: JSON texts.
    #[uniffi(default)]
    pub extra: HashMap<String, Json>,
}

mirror!(WebhookStream from id, connection, created_at, name, video_type, extra);

discreet!(["accountKey", "authorization", "password", "secret", "secretKey", "secrets", "streamName", "token"] AccountProject, Archive, AzureStorage, BroadcastRtmp, Rtmp, S3Storage, SipAuth, TokenVerdict);

#[uniffi::export]
impl OpenTok {
    /// Creates a session.
    ///
    /// A session stays valid for as long as you like and costs nothing until clients connect.
    ///
    /// ```kotlin
    /// client.createSession(mediaMode = MediaMode.Routed, archiveMode = ArchiveMode.Always)
    /// ```
    ///
    /// - `mediaMode`: How media travels: `relayed` unless set.
    /// - `archiveMode`: Whether the session is always recorded: `manual` unless set.
    /// - `archiveName`: The name of its archives, 1 to 80 characters; only with the archive mode `always`.
    /// - `archiveResolution`: The picture of its archives; only with the archive mode `always`.
    /// - `location`: An IPv4 address near which media should be served.
    /// - `e2ee`: Whether media is encrypted end to end; needs a routed session that is not always recorded.
    #[uniffi::method(default(
        media_mode = None, archive_mode = None, archive_name = None, archive_resolution = None,
        location = None, e2ee = None
    ))]
    pub async fn create_session(
        &self,
        media_mode: Option<MediaMode>,
        archive_mode: Option<ArchiveMode>,
        archive_name: Option<String>,
        archive_resolution: Option<Resolution>,
        location: Option<String>,
        e2ee: Option<bool>,
    ) -> Result<Ready<Session>, OpenTokError> {
        let mut request = opentok_sdk::CreateSession::bare();
        request.media_mode = media_mode.cross();
        request.archive_mode = archive_mode.cross();
        request.archive_name = archive_name.cross();
        request.archive_resolution = archive_resolution.cross();
        request.location = location.cross();
        request.e2ee = e2ee.cross();
        self.run("create_session", |client| async move { client.create_session(request).await }).await
    }

    /// Reads what a session's identifier says, without asking the service.
    ///
    /// Fails with `InvalidArgument` if the text is not a session's identifier.
    ///
    /// ```kotlin
    /// client.decodeSessionId(sessionId)
    /// ```
    ///
    /// - `sessionId`: The session's identifier.
    pub fn decode_session_id(&self, session_id: String) -> Result<SessionInfo, OpenTokError> {
        let request = opentok_sdk::DecodeSessionId::bare(session_id.cross());
        self.local(|client| client.decode_session_id(request))
    }

    /// Makes a token with which a client connects to a session.
    ///
    /// A JWT signed with the API secret (HS256) or the application's key (RS256), valid for 24 hours, for a
    /// publisher, unless the options say otherwise. Nothing is sent.
    ///
    /// Fails with `InvalidArgument` if the session belongs to another project.
    ///
    /// ```kotlin
    /// client.generateToken(sessionId, role = Role.Moderator, data = "name=Ada")
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `role`: What the client may do: `publisher` unless set.
    /// - `expireTime`: When the token expires, in seconds since 1970: at most 30 days from now, 24 hours unless set.
    /// - `ttl`: How long the token lives, in seconds; instead of `expireTime`.
    /// - `data`: Text that other clients see with the connection, up to 1,000 characters.
    /// - `initialLayoutClassList`: Layout classes of the client's streams, for composed archives and broadcasts.
    /// - `kind`: `jwt` unless set.
    /// - `issuedAt`: When the token is made, in seconds since 1970: now unless set. For reproducible tokens in tests.
    /// - `nonce`: The random part of the token (`jti` for an application). For reproducible tokens in tests.
    #[uniffi::method(default(
        role = None, expire_time = None, ttl = None, data = None, initial_layout_class_list = None,
        kind = None, issued_at = None, nonce = None
    ))]
    pub fn generate_token(
        &self,
        session_id: String,
        role: Option<Role>,
        expire_time: Option<i64>,
        ttl: Option<i64>,
        data: Option<String>,
        initial_layout_class_list: Option<Vec<String>>,
        kind: Option<TokenKind>,
        issued_at: Option<i64>,
        nonce: Option<String>,
    ) -> Result<String, OpenTokError> {
        let mut request = opentok_sdk::GenerateToken::bare(session_id.cross());
        request.role = role.cross();
        request.expire_time = expire_time.cross();
        request.ttl = ttl.cross();
        request.data = data.cross();
        request.initial_layout_class_list = initial_layout_class_list.cross();
        request.kind = kind.cross();
        request.issued_at = issued_at.cross();
        request.nonce = nonce.cross();
        self.local(|client| client.generate_token(request))
    }

    /// Reads what a token says, without checking it.
    ///
    /// Fails with `InvalidArgument` if the text is no token.
    ///
    /// ```kotlin
    /// client.inspectToken(token)
    /// ```
    ///
    /// - `token`: The token: a JWT or `T1==…`.
    pub fn inspect_token(&self, token: String) -> Result<TokenInfo, OpenTokError> {
        let request = opentok_sdk::InspectToken::bare(token.cross());
        self.local(|client| client.inspect_token(request))
    }

    /// Checks a token as the service would, and says why it would be refused.
    ///
    /// ```kotlin
    /// client.verifyToken(token, sessionId = sessionId)
    /// ```
    ///
    /// - `token`: The token: a JWT or `T1==…`.
    /// - `sessionId`: The session that it must be for.
    /// - `role`: The role that it must give.
    /// - `at`: The moment to check for, in seconds since 1970: now unless set.
    #[uniffi::method(default(session_id = None, role = None, at = None))]
    pub fn verify_token(
        &self,
        token: String,
        session_id: Option<String>,
        role: Option<Role>,
        at: Option<i64>,
    ) -> Result<TokenVerdict, OpenTokError> {
        let mut request = opentok_sdk::VerifyToken::bare(token.cross());
        request.session_id = session_id.cross();
        request.role = role.cross();
        request.at = at.cross();
        self.local(|client| client.verify_token(request))
    }

    /// Makes the JWT that authenticates a REST call, for requests made by hand.
    ///
    /// ```kotlin
    /// client.generateJwt(ttl = 60)
    /// ```
    ///
    /// - `ttl`: Seconds, from 1 to 300, the longest that the service accepts: 300 unless set.
    #[uniffi::method(default(ttl = None))]
    pub fn generate_jwt(&self, ttl: Option<i32>) -> Result<String, OpenTokError> {
        let mut request = opentok_sdk::GenerateJwt::bare();
        request.ttl = ttl.cross();
        self.local(|client| client.generate_jwt(request))
    }

    /// Starts recording a session.
    ///
    /// The session must be routed and have at least one client connected. A second archive of the same
    /// session needs another `multiArchiveTag`. It stops by itself after 120 minutes, or 60 seconds after
    /// the last client left.
    ///
    /// Fails with `NotFound` if there is no such session or nobody is connected.
    /// Fails with `Conflict` if it is relayed or already being recorded.
    ///
    /// ```kotlin
    /// client.startArchive(sessionId, name = "lecture", layout = Layout(LayoutType.Pip))
    /// ```
    ///
    /// - `sessionId`: The session to record: routed, with at least one client connected.
    /// - `name`: A name for you to know the archive by.
    /// - `hasAudio`: Whether audio is recorded: `true` unless set.
    /// - `hasVideo`: Whether video is recorded: `true` unless set.
    /// - `outputMode`: One file for all streams (`composed`, unless set) or one for each.
    /// - `streamMode`: Whether all streams are recorded (`auto`, unless set) or those that you add.
    /// - `resolution`: The size of a composed picture: `640x480` unless set. Not with `individual`.
    /// - `layout`: The arrangement of a composed picture: `bestFit` unless set.
    /// - `multiArchiveTag`: Tells apart several archives of the same session at the same time.
    /// - `maxBitrate`: Bits per second of a composed archive, 100,000 to 6,000,000.
    /// - `quantizationParameter`: Quality of a composed archive from 15 (best) to 40; not together with `maxBitrate`.
    /// - `hasTranscription`: Whether the spoken word is transcribed: `false` unless set.
    /// - `transcriptionProperties`: How it is transcribed.
    #[uniffi::method(default(
        name = None, has_audio = None, has_video = None, output_mode = None, stream_mode = None,
        resolution = None, layout = None, multi_archive_tag = None, max_bitrate = None,
        quantization_parameter = None, has_transcription = None, transcription_properties = None
    ))]
    pub async fn start_archive(
        &self,
        session_id: String,
        name: Option<String>,
        has_audio: Option<bool>,
        has_video: Option<bool>,
        output_mode: Option<OutputMode>,
        stream_mode: Option<StreamMode>,
        resolution: Option<Resolution>,
        layout: Option<Layout>,
        multi_archive_tag: Option<String>,
        max_bitrate: Option<i32>,
        quantization_parameter: Option<i32>,
        has_transcription: Option<bool>,
        transcription_properties: Option<TranscriptionProperties>,
    ) -> Result<Ready<Archive>, OpenTokError> {
        let mut request = opentok_sdk::StartArchive::bare(session_id.cross());
        request.name = name.cross();
        request.has_audio = has_audio.cross();
        request.has_video = has_video.cross();
        request.output_mode = output_mode.cross();
        request.stream_mode = stream_mode.cross();
        request.resolution = resolution.cross();
        request.layout = layout.cross();
        request.multi_archive_tag = multi_archive_tag.cross();
        request.max_bitrate = max_bitrate.cross();
        request.quantization_parameter = quantization_parameter.cross();
        request.has_transcription = has_transcription.cross();
        request.transcription_properties = transcription_properties.cross();
        self.run("start_archive", |client| async move { client.start_archive(request).await }).await
    }

    /// Stops recording; the file is available some seconds later.
    ///
    /// Fails with `Conflict` if the archive is not being recorded.
    ///
    /// ```kotlin
    /// client.stopArchive(archiveId)
    /// ```
    ///
    /// - `archiveId`: The archive.
    pub async fn stop_archive(&self, archive_id: String) -> Result<Ready<Archive>, OpenTokError> {
        let request = opentok_sdk::StopArchive::bare(archive_id.cross());
        self.run("stop_archive", |client| async move { client.stop_archive(request).await }).await
    }

    /// Returns one archive.
    ///
    /// ```kotlin
    /// client.getArchive(archiveId)
    /// ```
    ///
    /// - `archiveId`: The archive.
    pub async fn get_archive(&self, archive_id: String) -> Result<Ready<Archive>, OpenTokError> {
        let request = opentok_sdk::GetArchive::bare(archive_id.cross());
        self.run("get_archive", |client| async move { client.get_archive(request).await }).await
    }

    /// Returns one page of archives, newest first; deleted ones are left out.
    ///
    /// ```kotlin
    /// client.listArchives(sessionId = sessionId, count = 10)
    /// ```
    ///
    /// - `offset`: How many of the newest to skip: 0 unless set.
    /// - `count`: How many to return, up to 1,000: 50 unless set.
    /// - `sessionId`: Only those of this session.
    #[uniffi::method(default(offset = None, count = None, session_id = None))]
    pub async fn list_archives(
        &self,
        offset: Option<i32>,
        count: Option<i32>,
        session_id: Option<String>,
    ) -> Result<Ready<ArchivePage>, OpenTokError> {
        let mut request = opentok_sdk::ListArchives::bare();
        request.offset = offset.cross();
        request.count = count.cross();
        request.session_id = session_id.cross();
        self.run("list_archives", |client| async move { client.list_archives(request).await }).await
    }

    /// Deletes an archive that is `available` or `uploaded`.
    ///
    /// Fails with `Conflict` in any other state.
    ///
    /// ```kotlin
    /// client.deleteArchive(archiveId)
    /// ```
    ///
    /// - `archiveId`: The archive.
    pub async fn delete_archive(&self, archive_id: String) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::DeleteArchive::bare(archive_id.cross());
        self.run("delete_archive", |client| async move { client.delete_archive(request).await }).await
    }

    /// Changes the layout of a composed archive while it is being recorded.
    ///
    /// ```kotlin
    /// client.setArchiveLayout(archiveId, LayoutType.BestFit, screenshareType = ScreenshareType.Pip)
    /// ```
    ///
    /// - `archiveId`: The archive.
    /// - `type`: The arrangement.
    /// - `stylesheet`: The CSS of a `custom` layout, and only of that.
    /// - `screenshareType`: The arrangement while a screen is shared; only with `bestFit`.
    #[uniffi::method(default(stylesheet = None, screenshare_type = None))]
    pub async fn set_archive_layout(
        &self,
        archive_id: String,
        r#type: LayoutType,
        stylesheet: Option<String>,
        screenshare_type: Option<ScreenshareType>,
    ) -> Result<Ready<()>, OpenTokError> {
        let mut request = opentok_sdk::SetArchiveLayout::bare(archive_id.cross(), r#type.cross());
        request.stylesheet = stylesheet.cross();
        request.screenshare_type = screenshare_type.cross();
        self.run("set_archive_layout", |client| async move { client.set_archive_layout(request).await }).await
    }

    /// Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded.
    ///
    /// Fails with `Conflict` (405) if the stream mode is `auto`.
    ///
    /// ```kotlin
    /// client.addArchiveStream(archiveId, streamId, hasVideo = false)
    /// ```
    ///
    /// - `archiveId`: The archive.
    /// - `streamId`: The stream.
    /// - `hasAudio`: Whether its audio is recorded: `true` unless set.
    /// - `hasVideo`: Whether its video is recorded: `true` unless set.
    #[uniffi::method(default(has_audio = None, has_video = None))]
    pub async fn add_archive_stream(
        &self,
        archive_id: String,
        stream_id: String,
        has_audio: Option<bool>,
        has_video: Option<bool>,
    ) -> Result<Ready<()>, OpenTokError> {
        let mut request = opentok_sdk::AddArchiveStream::bare(archive_id.cross(), stream_id.cross());
        request.has_audio = has_audio.cross();
        request.has_video = has_video.cross();
        self.run("add_archive_stream", |client| async move { client.add_archive_stream(request).await }).await
    }

    /// Removes a stream from an archive with the stream mode `manual`.
    ///
    /// Fails with `Conflict` (405) if the stream mode is `auto`.
    ///
    /// ```kotlin
    /// client.removeArchiveStream(archiveId, streamId)
    /// ```
    ///
    /// - `archiveId`: The archive.
    /// - `streamId`: The stream.
    pub async fn remove_archive_stream(
        &self,
        archive_id: String,
        stream_id: String,
    ) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::RemoveArchiveStream::bare(archive_id.cross(), stream_id.cross());
        self.run("remove_archive_stream", |client| async move { client.remove_archive_stream(request).await })
            .await
    }

    /// Has the files of this project's archives stored in your own bucket or container.
    ///
    /// Give either `s3` or `azure`. Archives become `uploaded` instead of `available`.
    ///
    /// ```kotlin
    /// client.setArchiveStorage(s3 = S3Storage("bucket", "access key", "secret key"))
    /// ```
    ///
    /// - `s3`: A bucket of Amazon S3.
    /// - `azure`: A container of Azure.
    /// - `fallback`: What becomes of a file that cannot be uploaded: `opentok` unless set.
    #[uniffi::method(default(s3 = None, azure = None, fallback = None))]
    pub async fn set_archive_storage(
        &self,
        s3: Option<S3Storage>,
        azure: Option<AzureStorage>,
        fallback: Option<StorageFallback>,
    ) -> Result<Ready<()>, OpenTokError> {
        let mut request = opentok_sdk::SetArchiveStorage::bare();
        request.s3 = s3.cross();
        request.azure = azure.cross();
        request.fallback = fallback.cross();
        self.run("set_archive_storage", |client| async move { client.set_archive_storage(request).await })
            .await
    }

    /// Has the files of this project's archives stored with the service again.
    ///
    /// ```kotlin
    /// client.deleteArchiveStorage()
    /// ```
    pub async fn delete_archive_storage(&self) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::DeleteArchiveStorage::bare();
        self.run(
            "delete_archive_storage",
            |client| async move { client.delete_archive_storage(request).await },
        )
        .await
    }

    /// Starts broadcasting a session over HLS, RTMP or both.
    ///
    /// The session must be routed and have at least one client connected. The HLS address can be played some
    /// 15 to 20 seconds later.
    ///
    /// Fails with `Conflict` if the session is already being broadcast with the same `multiBroadcastTag`.
    ///
    /// ```kotlin
    /// client.startBroadcast(sessionId, outputs = BroadcastOutputs(hls = Hls(lowLatency = true)), maxDuration = 3600)
    /// ```
    ///
    /// - `sessionId`: The session: routed, with at least one client connected.
    /// - `outputs`: Where the broadcast goes; must be given.
    /// - `maxDuration`: When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless set.
    /// - `maxBitrate`: Bits per second, 100,000 to 6,000,000.
    /// - `resolution`: The size of the picture: `640x480` unless set.
    /// - `layout`: The arrangement of the picture: `bestFit` unless set.
    /// - `streamMode`: Whether all streams are shown (`auto`, unless set) or those that you add.
    /// - `hasAudio`: Whether audio is sent: `true` unless set.
    /// - `hasVideo`: Whether video is sent: `true` unless set.
    /// - `multiBroadcastTag`: Tells apart several broadcasts of the same session at the same time.
    #[uniffi::method(default(
        outputs = None, max_duration = None, max_bitrate = None, resolution = None, layout = None,
        stream_mode = None, has_audio = None, has_video = None, multi_broadcast_tag = None
    ))]
    pub async fn start_broadcast(
        &self,
        session_id: String,
        outputs: Option<BroadcastOutputs>,
        max_duration: Option<i32>,
        max_bitrate: Option<i32>,
        resolution: Option<Resolution>,
        layout: Option<Layout>,
        stream_mode: Option<StreamMode>,
        has_audio: Option<bool>,
        has_video: Option<bool>,
        multi_broadcast_tag: Option<String>,
    ) -> Result<Ready<Broadcast>, OpenTokError> {
        let mut request = opentok_sdk::StartBroadcast::bare(session_id.cross());
        request.outputs = outputs.cross();
        request.max_duration = max_duration.cross();
        request.max_bitrate = max_bitrate.cross();
        request.resolution = resolution.cross();
        request.layout = layout.cross();
        request.stream_mode = stream_mode.cross();
        request.has_audio = has_audio.cross();
        request.has_video = has_video.cross();
        request.multi_broadcast_tag = multi_broadcast_tag.cross();
        self.run("start_broadcast", |client| async move { client.start_broadcast(request).await }).await
    }

    /// Stops a broadcast.
    ///
    /// ```kotlin
    /// client.stopBroadcast(broadcastId)
    /// ```
    ///
    /// - `broadcastId`: The broadcast.
    pub async fn stop_broadcast(&self, broadcast_id: String) -> Result<Ready<Broadcast>, OpenTokError> {
        let request = opentok_sdk::StopBroadcast::bare(broadcast_id.cross());
        self.run("stop_broadcast", |client| async move { client.stop_broadcast(request).await }).await
    }

    /// Returns one broadcast that is in progress.
    ///
    /// ```kotlin
    /// client.getBroadcast(broadcastId)
    /// ```
    ///
    /// - `broadcastId`: The broadcast.
    pub async fn get_broadcast(&self, broadcast_id: String) -> Result<Ready<Broadcast>, OpenTokError> {
        let request = opentok_sdk::GetBroadcast::bare(broadcast_id.cross());
        self.run("get_broadcast", |client| async move { client.get_broadcast(request).await }).await
    }

    /// Returns one page of the broadcasts in progress, newest first.
    ///
    /// ```kotlin
    /// client.listBroadcasts(sessionId = sessionId)
    /// ```
    ///
    /// - `offset`: How many of the newest to skip: 0 unless set.
    /// - `count`: How many to return, up to 1,000: 50 unless set.
    /// - `sessionId`: Only those of this session.
    #[uniffi::method(default(offset = None, count = None, session_id = None))]
    pub async fn list_broadcasts(
        &self,
        offset: Option<i32>,
        count: Option<i32>,
        session_id: Option<String>,
    ) -> Result<Ready<BroadcastPage>, OpenTokError> {
        let mut request = opentok_sdk::ListBroadcasts::bare();
        request.offset = offset.cross();
        request.count = count.cross();
        request.session_id = session_id.cross();
        self.run("list_broadcasts", |client| async move { client.list_broadcasts(request).await }).await
    }

    /// Changes the layout of a broadcast in progress.
    ///
    /// ```kotlin
    /// client.setBroadcastLayout(broadcastId, LayoutType.Pip)
    /// ```
    ///
    /// - `broadcastId`: The broadcast.
    /// - `type`: The arrangement.
    /// - `stylesheet`: The CSS of a `custom` layout, and only of that.
    /// - `screenshareType`: The arrangement while a screen is shared; only with `bestFit`.
    #[uniffi::method(default(stylesheet = None, screenshare_type = None))]
    pub async fn set_broadcast_layout(
        &self,
        broadcast_id: String,
        r#type: LayoutType,
        stylesheet: Option<String>,
        screenshare_type: Option<ScreenshareType>,
    ) -> Result<Ready<()>, OpenTokError> {
        let mut request = opentok_sdk::SetBroadcastLayout::bare(broadcast_id.cross(), r#type.cross());
        request.stylesheet = stylesheet.cross();
        request.screenshare_type = screenshare_type.cross();
        self.run("set_broadcast_layout", |client| async move { client.set_broadcast_layout(request).await })
            .await
    }

    /// Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown.
    ///
    /// Fails with `Conflict` (405) if the stream mode is `auto`.
    ///
    /// ```kotlin
    /// client.addBroadcastStream(broadcastId, streamId, hasAudio = false)
    /// ```
    ///
    /// - `broadcastId`: The broadcast.
    /// - `streamId`: The stream.
    /// - `hasAudio`: Whether its audio is sent: `true` unless set.
    /// - `hasVideo`: Whether its video is sent: `true` unless set.
    #[uniffi::method(default(has_audio = None, has_video = None))]
    pub async fn add_broadcast_stream(
        &self,
        broadcast_id: String,
        stream_id: String,
        has_audio: Option<bool>,
        has_video: Option<bool>,
    ) -> Result<Ready<()>, OpenTokError> {
        let mut request = opentok_sdk::AddBroadcastStream::bare(broadcast_id.cross(), stream_id.cross());
        request.has_audio = has_audio.cross();
        request.has_video = has_video.cross();
        self.run("add_broadcast_stream", |client| async move { client.add_broadcast_stream(request).await })
            .await
    }

    /// Removes a stream from a broadcast with the stream mode `manual`.
    ///
    /// Fails with `Conflict` (405) if the stream mode is `auto`.
    ///
    /// ```kotlin
    /// client.removeBroadcastStream(broadcastId, streamId)
    /// ```
    ///
    /// - `broadcastId`: The broadcast.
    /// - `streamId`: The stream.
    pub async fn remove_broadcast_stream(
        &self,
        broadcast_id: String,
        stream_id: String,
    ) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::RemoveBroadcastStream::bare(broadcast_id.cross(), stream_id.cross());
        self.run(
            "remove_broadcast_stream",
            |client| async move { client.remove_broadcast_stream(request).await },
        )
        .await
    }

    /// Returns one stream of a session.
    ///
    /// ```kotlin
    /// client.getStream(sessionId, streamId)
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `streamId`: The stream.
    pub async fn get_stream(
        &self,
        session_id: String,
        stream_id: String,
    ) -> Result<Ready<Stream>, OpenTokError> {
        let request = opentok_sdk::GetStream::bare(session_id.cross(), stream_id.cross());
        self.run("get_stream", |client| async move { client.get_stream(request).await }).await
    }

    /// Returns all streams of a session.
    ///
    /// ```kotlin
    /// client.listStreams(sessionId)
    /// ```
    ///
    /// - `sessionId`: The session.
    pub async fn list_streams(&self, session_id: String) -> Result<Ready<StreamList>, OpenTokError> {
        let request = opentok_sdk::ListStreams::bare(session_id.cross());
        self.run("list_streams", |client| async move { client.list_streams(request).await }).await
    }

    /// Sets the layout classes of streams, which decide their place in a composed archive or broadcast.
    ///
    /// ```kotlin
    /// client.setStreamClassLists(sessionId, listOf(StreamClassList(streamId, listOf("focus"))))
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `items`: At least one stream with its classes.
    pub async fn set_stream_class_lists(
        &self,
        session_id: String,
        items: Vec<StreamClassList>,
    ) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::SetStreamClassLists::bare(session_id.cross(), items.cross());
        self.run(
            "set_stream_class_lists",
            |client| async move { client.set_stream_class_lists(request).await },
        )
        .await
    }

    /// Returns all connections of a session.
    ///
    /// ```kotlin
    /// client.listConnections(sessionId)
    /// ```
    ///
    /// - `sessionId`: The session.
    pub async fn list_connections(&self, session_id: String) -> Result<Ready<ConnectionList>, OpenTokError> {
        let request = opentok_sdk::ListConnections::bare(session_id.cross());
        self.run("list_connections", |client| async move { client.list_connections(request).await }).await
    }

    /// Disconnects a client from a session.
    ///
    /// Fails with `NotFound` if it is not connected.
    ///
    /// ```kotlin
    /// client.forceDisconnect(sessionId, connectionId)
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `connectionId`: The connection.
    pub async fn force_disconnect(
        &self,
        session_id: String,
        connection_id: String,
    ) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::ForceDisconnect::bare(session_id.cross(), connection_id.cross());
        self.run("force_disconnect", |client| async move { client.force_disconnect(request).await }).await
    }

    /// Mutes the audio of one stream.
    ///
    /// ```kotlin
    /// client.forceMuteStream(sessionId, streamId)
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `streamId`: The stream.
    pub async fn force_mute_stream(
        &self,
        session_id: String,
        stream_id: String,
    ) -> Result<Ready<Project>, OpenTokError> {
        let request = opentok_sdk::ForceMuteStream::bare(session_id.cross(), stream_id.cross());
        self.run("force_mute_stream", |client| async move { client.force_mute_stream(request).await }).await
    }

    /// Mutes the audio of all streams, also of those published later, but for the excluded ones.
    ///
    /// ```kotlin
    /// client.forceMuteAll(sessionId, excludedStreamIds = listOf(streamId))
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `excludedStreamIds`: Streams that stay audible.
    #[uniffi::method(default(excluded_stream_ids = None))]
    pub async fn force_mute_all(
        &self,
        session_id: String,
        excluded_stream_ids: Option<Vec<String>>,
    ) -> Result<Ready<Project>, OpenTokError> {
        let mut request = opentok_sdk::ForceMuteAll::bare(session_id.cross());
        request.excluded_stream_ids = excluded_stream_ids.cross();
        self.run("force_mute_all", |client| async move { client.force_mute_all(request).await }).await
    }

    /// Lets streams published from now on be heard again; those muted already stay so.
    ///
    /// ```kotlin
    /// client.disableForceMute(sessionId)
    /// ```
    ///
    /// - `sessionId`: The session.
    pub async fn disable_force_mute(&self, session_id: String) -> Result<Ready<Project>, OpenTokError> {
        let request = opentok_sdk::DisableForceMute::bare(session_id.cross());
        self.run("disable_force_mute", |client| async move { client.disable_force_mute(request).await }).await
    }

    /// Sends a message to all clients of a session, or to one.
    ///
    /// Fails with `NotFound` if that client is not connected.
    ///
    /// ```kotlin
    /// client.signal(sessionId, type = "chat", data = "Hello", connectionId = connectionId)
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `type`: What kind of message it is: up to 128 bytes of letters, digits, `-`, `_` and `~`.
    /// - `data`: The message, up to 8,192 bytes in UTF-8.
    /// - `connectionId`: The only client to get it.
    #[uniffi::method(default(r#type = None, data = None, connection_id = None))]
    pub async fn signal(
        &self,
        session_id: String,
        r#type: Option<String>,
        data: Option<String>,
        connection_id: Option<String>,
    ) -> Result<Ready<()>, OpenTokError> {
        let mut request = opentok_sdk::Signal::bare(session_id.cross());
        request.r#type = r#type.cross();
        request.data = data.cross();
        request.connection_id = connection_id.cross();
        self.run("signal", |client| async move { client.signal(request).await }).await
    }

    /// Dials a SIP endpoint and joins it to a session as a client.
    ///
    /// Fails with `Conflict` if the session is not routed.
    ///
    /// ```kotlin
    /// client.dial(sessionId, token, "sip:user@example.com;transport=tls", from = "from@example.com", secure = true)
    /// ```
    ///
    /// - `sessionId`: The session to join: routed.
    /// - `token`: A client token for that session, with which the callee joins.
    /// - `sipUri`: The endpoint, for example `sip:user@example.com;transport=tls`.
    /// - `from`: The number or name that the callee sees, for example `from@example.com`.
    /// - `headers`: Headers for the SIP INVITE; their names begin with `X-`.
    /// - `auth`: How to log in at the SIP server.
    /// - `secure`: Whether media is encrypted: `false` unless set.
    /// - `video`: Whether video is sent and received: `false` unless set.
    /// - `observeForceMute`: Whether the callee is muted when the session is: `false` unless set.
    /// - `streams`: The only streams that the callee gets.
    #[uniffi::method(default(
        from = None, headers = None, auth = None, secure = None, video = None, observe_force_mute = None,
        streams = None
    ))]
    pub async fn dial(
        &self,
        session_id: String,
        token: String,
        sip_uri: String,
        from: Option<String>,
        headers: Option<HashMap<String, String>>,
        auth: Option<SipAuth>,
        secure: Option<bool>,
        video: Option<bool>,
        observe_force_mute: Option<bool>,
        streams: Option<Vec<String>>,
    ) -> Result<Ready<SipCall>, OpenTokError> {
        let mut request = opentok_sdk::Dial::bare(session_id.cross(), token.cross(), sip_uri.cross());
        request.from = from.cross();
        request.headers = headers.cross();
        request.auth = auth.cross();
        request.secure = secure.cross();
        request.video = video.cross();
        request.observe_force_mute = observe_force_mute.cross();
        request.streams = streams.cross();
        self.run("dial", |client| async move { client.dial(request).await }).await
    }

    /// Plays telephone digits to all clients dialled into a session, or to one.
    ///
    /// ```kotlin
    /// client.playDtmf(sessionId, "1713#")
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `digits`: `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
    /// - `connectionId`: The only client to hear them.
    #[uniffi::method(default(connection_id = None))]
    pub async fn play_dtmf(
        &self,
        session_id: String,
        digits: String,
        connection_id: Option<String>,
    ) -> Result<Ready<()>, OpenTokError> {
        let mut request = opentok_sdk::PlayDtmf::bare(session_id.cross(), digits.cross());
        request.connection_id = connection_id.cross();
        self.run("play_dtmf", |client| async move { client.play_dtmf(request).await }).await
    }

    /// Opens a web page and publishes it into a session.
    ///
    /// ```kotlin
    /// client.startRender(sessionId, token, "https://example.com/scoreboard", maxDuration = 1800)
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `token`: A client token for that session, with which the page is published.
    /// - `url`: The page, 15 to 2,048 characters.
    /// - `maxDuration`: When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless set.
    /// - `resolution`: The size of the picture: `1280x720` unless set.
    /// - `properties`: How the published stream presents itself.
    /// - `statusCallbackUrl`: Where the service reports changes of status.
    #[uniffi::method(default(max_duration = None, resolution = None, properties = None, status_callback_url = None))]
    pub async fn start_render(
        &self,
        session_id: String,
        token: String,
        url: String,
        max_duration: Option<i32>,
        resolution: Option<Resolution>,
        properties: Option<RenderProperties>,
        status_callback_url: Option<String>,
    ) -> Result<Ready<Render>, OpenTokError> {
        let mut request = opentok_sdk::StartRender::bare(session_id.cross(), token.cross(), url.cross());
        request.max_duration = max_duration.cross();
        request.resolution = resolution.cross();
        request.properties = properties.cross();
        request.status_callback_url = status_callback_url.cross();
        self.run("start_render", |client| async move { client.start_render(request).await }).await
    }

    /// Returns one render.
    ///
    /// ```kotlin
    /// client.getRender(renderId)
    /// ```
    ///
    /// - `renderId`: The render.
    pub async fn get_render(&self, render_id: String) -> Result<Ready<Render>, OpenTokError> {
        let request = opentok_sdk::GetRender::bare(render_id.cross());
        self.run("get_render", |client| async move { client.get_render(request).await }).await
    }

    /// Returns one page of renders, newest first.
    ///
    /// ```kotlin
    /// client.listRenders(count = 10)
    /// ```
    ///
    /// - `offset`: How many of the newest to skip: 0 unless set.
    /// - `count`: How many to return, up to 1,000: 50 unless set.
    #[uniffi::method(default(offset = None, count = None))]
    pub async fn list_renders(
        &self,
        offset: Option<i32>,
        count: Option<i32>,
    ) -> Result<Ready<RenderPage>, OpenTokError> {
        let mut request = opentok_sdk::ListRenders::bare();
        request.offset = offset.cross();
        request.count = count.cross();
        self.run("list_renders", |client| async move { client.list_renders(request).await }).await
    }

    /// Stops a render.
    ///
    /// ```kotlin
    /// client.stopRender(renderId)
    /// ```
    ///
    /// - `renderId`: The render.
    pub async fn stop_render(&self, render_id: String) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::StopRender::bare(render_id.cross());
        self.run("stop_render", |client| async move { client.stop_render(request).await }).await
    }

    /// Starts captioning a session.
    ///
    /// Fails with `Conflict` (code 60003) if it is being captioned already.
    ///
    /// ```kotlin
    /// client.startCaptions(sessionId, token, languageCode = "de-DE")
    /// ```
    ///
    /// - `sessionId`: The session.
    /// - `token`: A client token for that session with the role `moderator`.
    /// - `languageCode`: The language spoken, for example `de-DE`: `en-US` unless set.
    /// - `maxDuration`: When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless set.
    /// - `partialCaptions`: Whether captions are sent before a sentence is complete: `true` unless set.
    /// - `statusCallbackUrl`: Where the service reports changes of status, 15 to 2,048 characters.
    #[uniffi::method(default(language_code = None, max_duration = None, partial_captions = None, status_callback_url = None))]
    pub async fn start_captions(
        &self,
        session_id: String,
        token: String,
        language_code: Option<String>,
        max_duration: Option<i32>,
        partial_captions: Option<bool>,
        status_callback_url: Option<String>,
    ) -> Result<Ready<Captions>, OpenTokError> {
        let mut request = opentok_sdk::StartCaptions::bare(session_id.cross(), token.cross());
        request.language_code = language_code.cross();
        request.max_duration = max_duration.cross();
        request.partial_captions = partial_captions.cross();
        request.status_callback_url = status_callback_url.cross();
        self.run("start_captions", |client| async move { client.start_captions(request).await }).await
    }

    /// Stops captioning.
    ///
    /// ```kotlin
    /// client.stopCaptions(captionsId)
    /// ```
    ///
    /// - `captionsId`: The captions.
    pub async fn stop_captions(&self, captions_id: String) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::StopCaptions::bare(captions_id.cross());
        self.run("stop_captions", |client| async move { client.stop_captions(request).await }).await
    }

    /// Sends the audio of a session to a WebSocket, and back if asked for.
    ///
    /// Fails with `Conflict` if the session is not routed.
    ///
    /// ```kotlin
    /// client.startAudioConnector(sessionId, token, "wss://example.com/audio", audioRate = 16000)
    /// ```
    ///
    /// - `sessionId`: The session: routed.
    /// - `token`: A client token for that session, with which the connector joins.
    /// - `uri`: Your WebSocket: `ws://…` or `wss://…`.
    /// - `streams`: The only streams to send: all unless set.
    /// - `headers`: Sent with the WebSocket's first message: up to 512 bytes in all.
    /// - `audioRate`: Samples per second: 8000 (unless set), 16000 or 24000.
    /// - `bidirectional`: Whether audio that you send is played in the session: `false` unless set.
    /// - `audioTransport`: How audio is packed: raw unless set.
    #[uniffi::method(default(streams = None, headers = None, audio_rate = None, bidirectional = None, audio_transport = None))]
    pub async fn start_audio_connector(
        &self,
        session_id: String,
        token: String,
        uri: String,
        streams: Option<Vec<String>>,
        headers: Option<HashMap<String, String>>,
        audio_rate: Option<i32>,
        bidirectional: Option<bool>,
        audio_transport: Option<AudioTransport>,
    ) -> Result<Ready<AudioConnector>, OpenTokError> {
        let mut request =
            opentok_sdk::StartAudioConnector::bare(session_id.cross(), token.cross(), uri.cross());
        request.streams = streams.cross();
        request.headers = headers.cross();
        request.audio_rate = audio_rate.cross();
        request.bidirectional = bidirectional.cross();
        request.audio_transport = audio_transport.cross();
        self.run("start_audio_connector", |client| async move { client.start_audio_connector(request).await })
            .await
    }

    /// Closes the WebSocket. Disconnecting its `connectionId` does the same.
    ///
    /// ```kotlin
    /// client.stopAudioConnector(connectorId)
    /// ```
    ///
    /// - `connectorId`: The connector.
    pub async fn stop_audio_connector(&self, connector_id: String) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::StopAudioConnector::bare(connector_id.cross());
        self.run("stop_audio_connector", |client| async move { client.stop_audio_connector(request).await })
            .await
    }

    /// Asks the service to report events to an address.
    ///
    /// ```kotlin
    /// client.registerCallback("archive", "status", "https://example.com/archives")
    /// ```
    ///
    /// - `group`: What it is about: `Connection`, `stream` or `archive`.
    /// - `event`: What happened: `created`, `destroyed` or `status`.
    /// - `url`: Where to report it.
    pub async fn register_callback(
        &self,
        group: String,
        event: String,
        url: String,
    ) -> Result<Ready<Callback>, OpenTokError> {
        let request = opentok_sdk::RegisterCallback::bare(group.cross(), event.cross(), url.cross());
        self.run("register_callback", |client| async move { client.register_callback(request).await }).await
    }

    /// Returns the addresses registered.
    ///
    /// ```kotlin
    /// client.listCallbacks()
    /// ```
    pub async fn list_callbacks(&self) -> Result<Ready<Vec<Callback>>, OpenTokError> {
        let request = opentok_sdk::ListCallbacks::bare();
        self.run("list_callbacks", |client| async move { client.list_callbacks(request).await }).await
    }

    /// Removes an address.
    ///
    /// ```kotlin
    /// client.unregisterCallback(callbackId)
    /// ```
    ///
    /// - `callbackId`: The callback.
    pub async fn unregister_callback(&self, callback_id: String) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::UnregisterCallback::bare(callback_id.cross());
        self.run("unregister_callback", |client| async move { client.unregister_callback(request).await })
            .await
    }

    /// Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and when, and
    /// that the body is the one signed.
    ///
    /// Pass the body exactly as it arrived, before parsing.
    ///
    /// Fails with `Authentication` if it is not genuine.
    ///
    /// ```kotlin
    /// client.verifyWebhook(body, authorization, listOf(secret))
    /// ```
    ///
    /// - `body`: The body, unparsed: text, or bytes in UTF-8.
    /// - `authorization`: The `Authorization` header, with or without `Bearer`; in Node, Python and Ruby also all headers.
    /// - `secrets`: The signature secrets of the account portal; one of them must fit.
    /// - `maxAge`: How old it may be, in seconds: 300 unless set; 0 for any age.
    /// - `at`: The moment at which it is checked, in seconds since 1970: now unless set.
    #[uniffi::method(default(max_age = None, at = None))]
    pub fn verify_webhook(
        &self,
        body: String,
        authorization: String,
        secrets: Vec<String>,
        max_age: Option<i64>,
        at: Option<i64>,
    ) -> Result<WebhookEvent, OpenTokError> {
        let mut request =
            opentok_sdk::VerifyWebhook::bare(body.cross(), authorization.cross(), secrets.cross());
        request.max_age = max_age.cross();
        request.at = at.cross();
        self.local(|client| client.verify_webhook(request))
    }

    /// Reads what a callback tells, without checking that it is genuine.
    ///
    /// Fails with `InvalidArgument` if the body is not JSON.
    ///
    /// ```kotlin
    /// client.parseWebhook(body)
    /// ```
    ///
    /// - `body`: The body, unparsed: text, or bytes in UTF-8.
    pub fn parse_webhook(&self, body: String) -> Result<WebhookEvent, OpenTokError> {
        let request = opentok_sdk::ParseWebhook::bare(body.cross());
        self.local(|client| client.parse_webhook(request))
    }

    /// Signs a callback as the service does, for tests of your own: returns its `Authorization` header.
    ///
    /// ```kotlin
    /// client.signWebhook(body, secret)
    /// ```
    ///
    /// - `body`: The body, as it will be sent: text, or bytes in UTF-8.
    /// - `secret`: The signature secret.
    /// - `apiKey`: The API key that it names: none unless set.
    /// - `applicationId`: The application that it names: none unless set.
    /// - `at`: When it was sent, in seconds since 1970: now unless set.
    /// - `jti`: Its identifier: a random one unless set.
    #[uniffi::method(default(api_key = None, application_id = None, at = None, jti = None))]
    pub fn sign_webhook(
        &self,
        body: String,
        secret: String,
        api_key: Option<String>,
        application_id: Option<String>,
        at: Option<i64>,
        jti: Option<String>,
    ) -> Result<String, OpenTokError> {
        let mut request = opentok_sdk::SignWebhook::bare(body.cross(), secret.cross());
        request.api_key = api_key.cross();
        request.application_id = application_id.cross();
        request.at = at.cross();
        request.jti = jti.cross();
        self.local(|client| client.sign_webhook(request))
    }

    /// Creates a project of the account.
    ///
    /// The answer holds the new project's API key and secret.
    ///
    /// ```kotlin
    /// client.createProject(name = "Acme")
    /// ```
    ///
    /// - `name`: A name for you to know the project by.
    /// - `environment`: Where it runs: `standard` unless set.
    #[uniffi::method(default(name = None, environment = None))]
    pub async fn create_project(
        &self,
        name: Option<String>,
        environment: Option<ProjectEnvironment>,
    ) -> Result<Ready<AccountProject>, OpenTokError> {
        let mut request = opentok_sdk::CreateProject::bare();
        request.name = name.cross();
        request.environment = environment.cross();
        self.run("create_project", |client| async move { client.create_project(request).await }).await
    }

    /// Returns all projects of the account.
    ///
    /// ```kotlin
    /// client.listProjects()
    /// ```
    pub async fn list_projects(&self) -> Result<Ready<Vec<AccountProject>>, OpenTokError> {
        let request = opentok_sdk::ListProjects::bare();
        self.run("list_projects", |client| async move { client.list_projects(request).await }).await
    }

    /// Returns one project of the account.
    ///
    /// ```kotlin
    /// client.getProject(apiKey)
    /// ```
    ///
    /// - `apiKey`: The project's API key.
    pub async fn get_project(&self, api_key: String) -> Result<Ready<AccountProject>, OpenTokError> {
        let request = opentok_sdk::GetProject::bare(api_key.cross());
        self.run("get_project", |client| async move { client.get_project(request).await }).await
    }

    /// Suspends a project: its API key is refused until it is activated.
    ///
    /// ```kotlin
    /// client.suspendProject(apiKey)
    /// ```
    ///
    /// - `apiKey`: The project's API key.
    pub async fn suspend_project(&self, api_key: String) -> Result<Ready<AccountProject>, OpenTokError> {
        let request = opentok_sdk::SuspendProject::bare(api_key.cross());
        self.run("suspend_project", |client| async move { client.suspend_project(request).await }).await
    }

    /// Activates a project that was suspended.
    ///
    /// ```kotlin
    /// client.activateProject(apiKey)
    /// ```
    ///
    /// - `apiKey`: The project's API key.
    pub async fn activate_project(&self, api_key: String) -> Result<Ready<AccountProject>, OpenTokError> {
        let request = opentok_sdk::ActivateProject::bare(api_key.cross());
        self.run("activate_project", |client| async move { client.activate_project(request).await }).await
    }

    /// Deletes a project for good.
    ///
    /// ```kotlin
    /// client.deleteProject(apiKey)
    /// ```
    ///
    /// - `apiKey`: The project's API key.
    pub async fn delete_project(&self, api_key: String) -> Result<Ready<()>, OpenTokError> {
        let request = opentok_sdk::DeleteProject::bare(api_key.cross());
        self.run("delete_project", |client| async move { client.delete_project(request).await }).await
    }

    /// Gives a project a new secret; the one before is refused from then on.
    ///
    /// ```kotlin
    /// client.refreshProjectSecret(apiKey)
    /// ```
    ///
    /// - `apiKey`: The project's API key.
    pub async fn refresh_project_secret(
        &self,
        api_key: String,
    ) -> Result<Ready<AccountProject>, OpenTokError> {
        let request = opentok_sdk::RefreshProjectSecret::bare(api_key.cross());
        self.run(
            "refresh_project_secret",
            |client| async move { client.refresh_project_secret(request).await },
        )
        .await
    }

    /// Sends any request to the service, authenticated and with the usual timeouts, retries and errors.
    ///
    /// `{project}` in the path stands for the API key or the application's id; other places in braces are filled from
    /// `pathParams`.
    ///
    /// ```kotlin
    /// client.request("GET", "/v2/project/{project}/archive")
    /// ```
    ///
    /// - `method`: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    /// - `path`: The path, percent-encoded, for example `/v2/project/{project}/archive/{archiveId}`. A part in brackets, `[/connection/{connectionId}]`, is left out where its place is not filled.
    /// - `pathParams`: What stands in the path's places, not encoded: `archiveId`.
    /// - `query`: The query, not encoded.
    /// - `body`: The body, sent as JSON.
    /// - `form`: The body, sent as a form; instead of `body`.
    #[uniffi::method(default(path_params = None, query = None, body = None, form = None))]
    pub async fn request(
        &self,
        method: String,
        path: String,
        path_params: Option<HashMap<String, String>>,
        query: Option<HashMap<String, String>>,
        body: Option<Json>,
        form: Option<HashMap<String, String>>,
    ) -> Result<Ready<RawAnswer>, OpenTokError> {
        let body = body.map(|json| json.read("request", "body")).transpose()?;
        let mut request = opentok_sdk::RawRequest::bare(method.cross(), path.cross());
        request.path_params = path_params.cross();
        request.query = query.cross();
        request.body = body.cross();
        request.form = form.cross();
        self.run("request", |client| async move { client.request_text(request).await }).await
    }
}
