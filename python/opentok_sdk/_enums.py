# Generated from core/surface.json by `make generate`. Do not edit.
"""Texts out of a set that may grow."""

from __future__ import annotations

from ._enum import OpenEnum

__all__ = [
    "ArchiveMode",
    "ArchiveStatus",
    "AudioTransportKind",
    "BroadcastStatus",
    "CaptionsStatus",
    "ConnectionState",
    "HlsStatus",
    "LayoutType",
    "MediaMode",
    "OutputMode",
    "ProjectEnvironment",
    "ProjectStatus",
    "RenderStatus",
    "Resolution",
    "Role",
    "RtmpStatus",
    "ScreenshareType",
    "StorageEncryption",
    "StorageFallback",
    "StreamMode",
    "TokenKind",
    "TokenProblemCode",
    "VideoType",
    "WebhookKind",
]


class ArchiveMode(OpenEnum):
    """Whether the session is recorded from the first connection on."""

    MANUAL = "manual"
    """When you call `start_archive`."""
    ALWAYS = "always"
    """Always; needs a routed session."""


class ArchiveStatus(OpenEnum):
    """Where an archive is in its life."""

    STARTED = "started"
    """Being recorded."""
    PAUSED = "paused"
    """Being recorded, but nobody is publishing."""
    STOPPED = "stopped"
    """Recorded; the file is not there yet."""
    AVAILABLE = "available"
    """The file can be downloaded from `url`."""
    UPLOADED = "uploaded"
    """The file is in your own storage."""
    DELETED = "deleted"
    """The file was deleted."""
    EXPIRED = "expired"
    """The file was kept for 72 hours and is gone."""
    FAILED = "failed"
    """Recording failed."""


class AudioTransportKind(OpenEnum):
    """What travels over the WebSocket."""

    BINARY = "binary"
    """Frames of raw audio."""
    JSON = "json"
    """JSON with encoded audio in it."""


class BroadcastStatus(OpenEnum):
    """Where a broadcast is in its life."""

    STARTED = "started"
    """On air."""
    STOPPED = "stopped"
    """Over."""


class CaptionsStatus(OpenEnum):
    """Where live captions are in their life."""

    STARTED = "started"
    """Being captioned."""
    PAUSED = "paused"
    """Nobody speaks."""
    STOPPED = "stopped"
    """Over."""
    FAILED = "failed"
    """Failed; see the reason."""


class ConnectionState(OpenEnum):
    """How far a connection is."""

    CONNECTING = "Connecting"
    """Being set up."""
    CONNECTED = "Connected"
    """There."""


class HlsStatus(OpenEnum):
    """How far the HLS output is."""

    CONNECTING = "connecting"
    """Being set up."""
    READY = "ready"
    """Ready to be played."""
    LIVE = "live"
    """Being played out."""
    ENDED = "ended"
    """Over."""
    ERROR = "error"
    """Failed."""


class LayoutType(OpenEnum):
    """A predefined arrangement, or one of your own."""

    BEST_FIT = "bestFit"
    """Fits all streams as large as possible."""
    CUSTOM = "custom"
    """As the stylesheet says."""
    HORIZONTAL_PRESENTATION = "horizontalPresentation"
    """One large stream above a row of small ones."""
    PIP = "pip"
    """One stream over the whole picture, another as an inset."""
    VERTICAL_PRESENTATION = "verticalPresentation"
    """One large stream beside a column of small ones."""


class MediaMode(OpenEnum):
    """How media travels between clients."""

    RELAYED = "relayed"
    """Directly between clients where possible. Such a session can be neither recorded nor broadcast."""
    ROUTED = "routed"
    """Through the OpenTok Media Router."""


class OutputMode(OpenEnum):
    """Whether all streams end up in one file."""

    COMPOSED = "composed"
    """One file with all streams."""
    INDIVIDUAL = "individual"
    """One file for each stream, in a ZIP."""


class ProjectEnvironment(OpenEnum):
    """The environment of the service in which a project runs."""

    STANDARD = "standard"
    """The usual one."""
    ENTERPRISE = "enterprise"
    """The one for enterprises."""


class ProjectStatus(OpenEnum):
    """Whether a project may be used."""

    ACTIVE = "ACTIVE"
    """It may."""
    SUSPENDED = "SUSPENDED"
    """Its API key is refused."""


class RenderStatus(OpenEnum):
    """Where a render is in its life."""

    STARTING = "starting"
    """Being set up."""
    STARTED = "started"
    """Publishing."""
    STOPPED = "stopped"
    """Over."""
    FAILED = "failed"
    """Failed; see the reason."""


class Resolution(OpenEnum):
    """Width and height in pixels."""

    SD = "640x480"
    """640x480, landscape."""
    SD_PORTRAIT = "480x640"
    """480x640, portrait."""
    HD = "1280x720"
    """1280x720, landscape."""
    HD_PORTRAIT = "720x1280"
    """720x1280, portrait."""
    FULL_HD = "1920x1080"
    """1920x1080, landscape."""
    FULL_HD_PORTRAIT = "1080x1920"
    """1080x1920, portrait."""


class Role(OpenEnum):
    """What a client may do."""

    SUBSCRIBER = "subscriber"
    """Subscribe only."""
    PUBLISHER = "publisher"
    """Publish, subscribe and signal."""
    PUBLISHER_ONLY = "publisheronly"
    """Publish, but not subscribe."""
    MODERATOR = "moderator"
    """As a publisher, and also disconnect and mute others."""


class RtmpStatus(OpenEnum):
    """How far an RTMP output is."""

    CONNECTING = "connecting"
    """Being set up."""
    LIVE = "live"
    """Being sent."""
    OFFLINE = "offline"
    """Not connected."""
    ERROR = "error"
    """Failed."""


class ScreenshareType(OpenEnum):
    """The arrangement while a screen is shared."""

    BEST_FIT = "bestFit"
    """Fits all streams as large as possible."""
    HORIZONTAL_PRESENTATION = "horizontalPresentation"
    """One large stream above a row of small ones."""
    PIP = "pip"
    """One stream over the whole picture, another as an inset."""
    VERTICAL_PRESENTATION = "verticalPresentation"
    """One large stream beside a column of small ones."""


class StorageEncryption(OpenEnum):
    """Whether files are encrypted where they are stored."""

    S3 = "s3"
    """By Amazon S3."""
    NONE = "none"
    """Not."""


class StorageFallback(OpenEnum):
    """What becomes of a file that cannot be uploaded."""

    OPENTOK = "opentok"
    """It stays with the service for 72 hours."""
    NONE = "none"
    """It is lost."""


class StreamMode(OpenEnum):
    """Which streams are taken."""

    AUTO = "auto"
    """All, as they come and go."""
    MANUAL = "manual"
    """Those that are added one by one."""


class TokenKind(OpenEnum):
    """The format of a token."""

    JWT = "jwt"
    """A JSON Web Token."""
    T1 = "t1"
    """The format of old, `T1==…`; only with an API key and secret."""


class TokenProblemCode(OpenEnum):
    """Why a token would be refused."""

    MALFORMED = "malformed"
    """The text is no token."""
    SIGNATURE = "signature"
    """It was signed with another secret or key, or changed afterwards."""
    EXPIRED = "expired"
    """It has expired."""
    NOT_YET_VALID = "not_yet_valid"
    """It was made in the future, by this machine's clock."""
    PROJECT = "project"
    """It belongs to another project."""
    SESSION = "session"
    """It is for another session, or for a session of another project."""
    ROLE = "role"
    """It gives another role."""
    SCOPE = "scope"
    """It is not for connecting to a session."""


class VideoType(OpenEnum):
    """What a stream shows."""

    CAMERA = "camera"
    """A camera."""
    SCREEN = "screen"
    """A screen."""
    CUSTOM = "custom"
    """Something else that the client feeds in."""


class WebhookKind(OpenEnum):
    """What a callback is about."""

    ARCHIVE = "archive"
    """An archive changed its status; see `archive`."""
    BROADCAST = "broadcast"
    """A broadcast changed its status; see `broadcast`."""
    RENDER = "render"
    """A render of Experience Composer changed its status; see `render`."""
    CAPTIONS = "captions"
    """Live captions changed their status; see `captions`."""
    SESSION_CREATED = "sessionCreated"
    """The first client connected to a session."""
    SESSION_DESTROYED = "sessionDestroyed"
    """A session is no longer used."""
    SESSION_NOTIFICATION = "sessionNotification"
    """The service has something to say of a session, for example that its server will be replaced."""
    CONNECTION_CREATED = "connectionCreated"
    """A client connected; see `connection`."""
    CONNECTION_DESTROYED = "connectionDestroyed"
    """A client disconnected; see `connection` and `reason`."""
    STREAM_CREATED = "streamCreated"
    """A client began to publish; see `stream`."""
    STREAM_DESTROYED = "streamDestroyed"
    """A client stopped to publish; see `stream` and `reason`."""
    CALL_CREATED = "callCreated"
    """A SIP call began; see `call`."""
    CALL_UPDATED = "callUpdated"
    """A SIP call changed; see `call`."""
    CALL_DESTROYED = "callDestroyed"
    """A SIP call ended; see `call` and `reason`."""
    UNKNOWN = "unknown"
    """It does not say; see `payload`."""
