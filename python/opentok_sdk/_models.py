# Generated from core/surface.json by `make generate`. Do not edit.
"""Option groups and answers."""

from __future__ import annotations

from ._model import Model
from ._shape import Seconds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from ._enums import (
        ArchiveMode,
        ArchiveStatus,
        AudioTransportKind,
        BroadcastStatus,
        CaptionsStatus,
        ConnectionState,
        HlsStatus,
        LayoutType,
        MediaMode,
        OutputMode,
        ProjectEnvironment,
        ProjectStatus,
        RenderStatus,
        Resolution,
        Role,
        RtmpStatus,
        ScreenshareType,
        StorageEncryption,
        StreamMode,
        TokenKind,
        TokenProblemCode,
        VideoType,
        WebhookKind,
    )
    from .types import (
        AudioTransportKindLike,
        HlsDict,
        LayoutTypeLike,
        RtmpDict,
        ScreenshareTypeLike,
        StorageEncryptionLike,
    )

__all__ = [
    "AccountProject",
    "Archive",
    "ArchivePage",
    "AudioConnector",
    "AudioTransport",
    "AzureStorage",
    "Broadcast",
    "BroadcastOutputs",
    "BroadcastPage",
    "BroadcastRtmp",
    "BroadcastSettings",
    "BroadcastUrls",
    "Callback",
    "Captions",
    "ComposedStream",
    "Connection",
    "ConnectionList",
    "Hls",
    "HlsSettings",
    "Layout",
    "Project",
    "RawAnswer",
    "Render",
    "RenderPage",
    "RenderProperties",
    "Rtmp",
    "S3Storage",
    "Session",
    "SessionInfo",
    "SipAuth",
    "SipCall",
    "Stream",
    "StreamClassList",
    "StreamList",
    "TokenInfo",
    "TokenProblem",
    "TokenVerdict",
    "Transcription",
    "TranscriptionProperties",
    "WebhookCall",
    "WebhookCaptions",
    "WebhookClaims",
    "WebhookConnection",
    "WebhookEvent",
    "WebhookStream",
]


class AccountProject(Model):
    """A project of an account."""

    __slots__ = ("id", "secret", "status", "name", "environment", "created_at", "extra")

    _fields = {
        "id": ("id", str),
        "secret": ("secret", str),
        "status": ("status", "ProjectStatus"),
        "name": ("name", str),
        "environment": ("environment", "ProjectEnvironment"),
        "created_at": ("createdAt", int),
        "extra": ("extra", object),
    }

    id: str
    """Its API key."""
    secret: str | None
    """Its API secret."""
    status: ProjectStatus | None
    """Whether it may be used."""
    name: str | None
    """The name it was given."""
    environment: ProjectEnvironment | None
    """Where it runs."""
    created_at: int | None
    """When it was created, in milliseconds since 1970."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        secret: str | None = None,
        status: ProjectStatus | str | None = None,
        name: str | None = None,
        environment: ProjectEnvironment | str | None = None,
        created_at: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            id=id,
            secret=secret,
            status=status,
            name=name,
            environment=environment,
            created_at=created_at,
            extra=extra,
        )


class AudioConnector(Model):
    """An open connector."""

    __slots__ = ("id", "connection_id", "extra")

    _fields = {
        "id": ("id", str),
        "connection_id": ("connectionId", str),
        "extra": ("extra", object),
    }

    id: str
    """The connector's identifier."""
    connection_id: str | None
    """Its connection to the session."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self, id: str, *, connection_id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(id=id, connection_id=connection_id, extra=extra)


class AudioTransport(Model):
    """How audio is packed."""

    __slots__ = ("transport", "encoding", "audio_field", "receive_audio_field", "static_fields")

    _fields = {
        "transport": ("transport", "AudioTransportKind"),
        "encoding": ("encoding", str),
        "audio_field": ("audioField", str),
        "receive_audio_field": ("receiveAudioField", str),
        "static_fields": ("staticFields", {"*": str}),
    }

    transport: AudioTransportKind
    """Raw audio, or JSON."""
    encoding: str | None
    """How audio is encoded in JSON: `base64`."""
    audio_field: str | None
    """The JSON field with the audio sent."""
    receive_audio_field: str | None
    """The JSON field with the audio received."""
    static_fields: dict[str, str] | None
    """Further JSON fields, sent as they are."""

    def __init__(
        self,
        transport: AudioTransportKindLike,
        *,
        encoding: str | None = None,
        audio_field: str | None = None,
        receive_audio_field: str | None = None,
        static_fields: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            transport=transport,
            encoding=encoding,
            audio_field=audio_field,
            receive_audio_field=receive_audio_field,
            static_fields=static_fields,
        )


class AzureStorage(Model):
    """A container of Azure."""

    __slots__ = ("account_name", "account_key", "container", "domain")

    _fields = {
        "account_name": ("accountName", str),
        "account_key": ("accountKey", str),
        "container": ("container", str),
        "domain": ("domain", str),
    }

    account_name: str
    """The account."""
    account_key: str
    """Its key."""
    container: str
    """The container."""
    domain: str | None
    """The domain of the storage: Azure's own unless set."""

    def __init__(
        self, account_name: str, account_key: str, container: str, *, domain: str | None = None
    ) -> None:
        super().__init__(
            account_name=account_name, account_key=account_key, container=container, domain=domain
        )


class BroadcastRtmp(Model):
    """One RTMP output of a broadcast."""

    __slots__ = ("id", "server_url", "stream_name", "status", "extra")

    _fields = {
        "id": ("id", str),
        "server_url": ("serverUrl", str),
        "stream_name": ("streamName", str),
        "status": ("status", "RtmpStatus"),
        "extra": ("extra", object),
    }

    id: str | None
    """The identifier it was given."""
    server_url: str | None
    """The server."""
    stream_name: str | None
    """The stream's name or key."""
    status: RtmpStatus | None
    """How far it is."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        *,
        id: str | None = None,
        server_url: str | None = None,
        stream_name: str | None = None,
        status: RtmpStatus | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(id=id, server_url=server_url, stream_name=stream_name, status=status, extra=extra)


class BroadcastUrls(Model):
    """Where a broadcast can be seen."""

    __slots__ = ("hls", "hls_status", "rtmp", "extra")

    _fields = {
        "hls": ("hls", str),
        "hls_status": ("hlsStatus", "HlsStatus"),
        "rtmp": ("rtmp", [BroadcastRtmp]),
        "extra": ("extra", object),
    }

    hls: str | None
    """The address of the HLS playlist; not to be played before some 15 to 20 seconds have passed."""
    hls_status: HlsStatus | None
    """How far the HLS output is."""
    rtmp: tuple[BroadcastRtmp, ...] | None
    """The RTMP outputs."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        *,
        hls: str | None = None,
        hls_status: HlsStatus | str | None = None,
        rtmp: Sequence[BroadcastRtmp] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(hls=hls, hls_status=hls_status, rtmp=rtmp, extra=extra)


class Callback(Model):
    """An address to which events are reported."""

    __slots__ = ("id", "group", "event", "url", "created_at", "extra")

    _fields = {
        "id": ("id", str),
        "group": ("group", str),
        "event": ("event", str),
        "url": ("url", str),
        "created_at": ("createdAt", int),
        "extra": ("extra", object),
    }

    id: str
    """The callback's identifier."""
    group: str | None
    """What it is about."""
    event: str | None
    """What happened."""
    url: str | None
    """Where it is reported."""
    created_at: int | None
    """When it was registered, in milliseconds since 1970."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        group: str | None = None,
        event: str | None = None,
        url: str | None = None,
        created_at: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(id=id, group=group, event=event, url=url, created_at=created_at, extra=extra)


class Captions(Model):
    """The captions of a session."""

    __slots__ = ("captions_id", "extra")

    _fields = {
        "captions_id": ("captionsId", str),
        "extra": ("extra", object),
    }

    captions_id: str
    """The captions' identifier."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(self, captions_id: str, *, extra: Mapping[str, Any] | None = None) -> None:
        super().__init__(captions_id=captions_id, extra=extra)


class ComposedStream(Model):
    """A stream in an archive or broadcast with the stream mode `manual`."""

    __slots__ = ("stream_id", "has_audio", "has_video", "extra")

    _fields = {
        "stream_id": ("streamId", str),
        "has_audio": ("hasAudio", bool),
        "has_video": ("hasVideo", bool),
        "extra": ("extra", object),
    }

    stream_id: str
    """The stream."""
    has_audio: bool | None
    """Whether its audio is taken."""
    has_video: bool | None
    """Whether its video is taken."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        stream_id: str,
        *,
        has_audio: bool | None = None,
        has_video: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(stream_id=stream_id, has_audio=has_audio, has_video=has_video, extra=extra)


class Connection(Model):
    """A client's connection."""

    __slots__ = ("connection_id", "connection_state", "created_at", "extra")

    _fields = {
        "connection_id": ("connectionId", str),
        "connection_state": ("connectionState", "ConnectionState"),
        "created_at": ("createdAt", int),
        "extra": ("extra", object),
    }

    connection_id: str
    """The connection's identifier."""
    connection_state: ConnectionState | None
    """How far it is."""
    created_at: int | None
    """When it was made, in milliseconds since 1970."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        connection_id: str,
        *,
        connection_state: ConnectionState | str | None = None,
        created_at: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            connection_id=connection_id, connection_state=connection_state, created_at=created_at, extra=extra
        )


class ConnectionList(Model):
    """The connections of a session."""

    __slots__ = ("total", "items", "project_id", "session_id", "extra")

    _fields = {
        "total": ("total", int),
        "items": ("items", [Connection]),
        "project_id": ("projectId", str),
        "session_id": ("sessionId", str),
        "extra": ("extra", object),
    }

    total: int
    """How many there are."""
    items: tuple[Connection, ...]
    """The connections."""
    project_id: str | None
    """The API key, or the application's id."""
    session_id: str | None
    """The session."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        total: int,
        items: Sequence[Connection],
        *,
        project_id: str | None = None,
        session_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(total=total, items=items, project_id=project_id, session_id=session_id, extra=extra)


class Hls(Model):
    """An HLS output."""

    __slots__ = ("dvr", "low_latency")

    _fields = {
        "dvr": ("dvr", bool),
        "low_latency": ("lowLatency", bool),
    }

    dvr: bool | None
    """Whether viewers can go back in time; not together with `low_latency`."""
    low_latency: bool | None
    """Whether delay is kept short; not together with `dvr`."""

    def __init__(self, *, dvr: bool | None = None, low_latency: bool | None = None) -> None:
        super().__init__(dvr=dvr, low_latency=low_latency)


class HlsSettings(Model):
    """The HLS settings of a broadcast."""

    __slots__ = ("dvr", "low_latency", "extra")

    _fields = {
        "dvr": ("dvr", bool),
        "low_latency": ("lowLatency", bool),
        "extra": ("extra", object),
    }

    dvr: bool | None
    """Whether viewers can go back in time."""
    low_latency: bool | None
    """Whether delay is kept short."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        *,
        dvr: bool | None = None,
        low_latency: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(dvr=dvr, low_latency=low_latency, extra=extra)


class BroadcastSettings(Model):
    """The settings of a broadcast."""

    __slots__ = ("hls", "extra")

    _fields = {
        "hls": ("hls", HlsSettings),
        "extra": ("extra", object),
    }

    hls: HlsSettings | None
    """Those of the HLS output."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(self, *, hls: HlsSettings | None = None, extra: Mapping[str, Any] | None = None) -> None:
        super().__init__(hls=hls, extra=extra)


class Broadcast(Model):
    """A live stream."""

    __slots__ = (
        "id",
        "status",
        "session_id",
        "project_id",
        "created_at",
        "updated_at",
        "max_duration",
        "max_bitrate",
        "resolution",
        "stream_mode",
        "has_audio",
        "has_video",
        "multi_broadcast_tag",
        "settings",
        "broadcast_urls",
        "streams",
        "event",
        "extra",
    )

    _fields = {
        "id": ("id", str),
        "status": ("status", "BroadcastStatus"),
        "session_id": ("sessionId", str),
        "project_id": ("projectId", str),
        "created_at": ("createdAt", int),
        "updated_at": ("updatedAt", int),
        "max_duration": ("maxDuration", int),
        "max_bitrate": ("maxBitrate", int),
        "resolution": ("resolution", "Resolution"),
        "stream_mode": ("streamMode", "StreamMode"),
        "has_audio": ("hasAudio", bool),
        "has_video": ("hasVideo", bool),
        "multi_broadcast_tag": ("multiBroadcastTag", str),
        "settings": ("settings", BroadcastSettings),
        "broadcast_urls": ("broadcastUrls", BroadcastUrls),
        "streams": ("streams", [ComposedStream]),
        "event": ("event", str),
        "extra": ("extra", object),
    }

    id: str
    """The broadcast's identifier."""
    status: BroadcastStatus | None
    """Where it is in its life."""
    session_id: str | None
    """The session broadcast."""
    project_id: str | None
    """The API key, or the application's id."""
    created_at: int | None
    """When it began, in milliseconds since 1970."""
    updated_at: int | None
    """When anything about it changed last, in milliseconds since 1970."""
    max_duration: int | None
    """When it stops by itself, in seconds."""
    max_bitrate: int | None
    """Bits per second."""
    resolution: Resolution | None
    """The size of the picture."""
    stream_mode: StreamMode | None
    """Which streams are shown."""
    has_audio: bool | None
    """Whether audio is sent."""
    has_video: bool | None
    """Whether video is sent."""
    multi_broadcast_tag: str | None
    """The tag it was given."""
    settings: BroadcastSettings | None
    """Its settings."""
    broadcast_urls: BroadcastUrls | None
    """Where it can be seen."""
    streams: tuple[ComposedStream, ...] | None
    """The streams of a broadcast with the stream mode `manual`."""
    event: str | None
    """The kind of callback that this broadcast came in: `broadcast`."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        status: BroadcastStatus | str | None = None,
        session_id: str | None = None,
        project_id: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        max_duration: int | None = None,
        max_bitrate: int | None = None,
        resolution: Resolution | str | None = None,
        stream_mode: StreamMode | str | None = None,
        has_audio: bool | None = None,
        has_video: bool | None = None,
        multi_broadcast_tag: str | None = None,
        settings: BroadcastSettings | None = None,
        broadcast_urls: BroadcastUrls | None = None,
        streams: Sequence[ComposedStream] | None = None,
        event: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            id=id,
            status=status,
            session_id=session_id,
            project_id=project_id,
            created_at=created_at,
            updated_at=updated_at,
            max_duration=max_duration,
            max_bitrate=max_bitrate,
            resolution=resolution,
            stream_mode=stream_mode,
            has_audio=has_audio,
            has_video=has_video,
            multi_broadcast_tag=multi_broadcast_tag,
            settings=settings,
            broadcast_urls=broadcast_urls,
            streams=streams,
            event=event,
            extra=extra,
        )


class BroadcastPage(Model):
    """One page of broadcasts."""

    __slots__ = ("total", "items", "extra")

    _fields = {
        "total": ("total", int),
        "items": ("items", [Broadcast]),
        "extra": ("extra", object),
    }

    total: int
    """How many there are in all, not only on this page."""
    items: tuple[Broadcast, ...]
    """This page's broadcasts, newest first."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self, total: int, items: Sequence[Broadcast], *, extra: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(total=total, items=items, extra=extra)


class Layout(Model):
    """A layout of a composed archive or broadcast."""

    __slots__ = ("type", "stylesheet", "screenshare_type")

    _fields = {
        "type": ("type", "LayoutType"),
        "stylesheet": ("stylesheet", str),
        "screenshare_type": ("screenshareType", "ScreenshareType"),
    }

    type: LayoutType
    """The arrangement."""
    stylesheet: str | None
    """The CSS of a `custom` layout, and only of that."""
    screenshare_type: ScreenshareType | None
    """The arrangement while a screen is shared; only with `bestFit`."""

    def __init__(
        self,
        type: LayoutTypeLike,
        *,
        stylesheet: str | None = None,
        screenshare_type: ScreenshareTypeLike | None = None,
    ) -> None:
        super().__init__(type=type, stylesheet=stylesheet, screenshare_type=screenshare_type)


class Project(Model):
    """The project, which is what the service answers with."""

    __slots__ = ("id", "status", "name", "environment", "created_at", "extra")

    _fields = {
        "id": ("id", str),
        "status": ("status", str),
        "name": ("name", str),
        "environment": ("environment", str),
        "created_at": ("createdAt", int),
        "extra": ("extra", object),
    }

    id: str | None
    """The API key, or the application's id."""
    status: str | None
    """For example `ACTIVE`."""
    name: str | None
    """The project's name."""
    environment: str | None
    """For example `standard`."""
    created_at: int | None
    """When it was created, in milliseconds since 1970."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        *,
        id: str | None = None,
        status: str | None = None,
        name: str | None = None,
        environment: str | None = None,
        created_at: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            id=id, status=status, name=name, environment=environment, created_at=created_at, extra=extra
        )


class RawAnswer(Model):
    """An answer by hand."""

    __slots__ = ("status", "headers", "body", "extra")

    _fields = {
        "status": ("status", int),
        "headers": ("headers", {"*": str}),
        "body": ("body", object),
        "extra": ("extra", object),
    }

    status: int
    """The HTTP status: 200 to 299."""
    headers: dict[str, str]
    """The headers, their names in lower case."""
    body: Any
    """The body: what it says if it is JSON, else its text."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        *,
        body: Any | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(status=status, headers=headers, body=body, extra=extra)


class Render(Model):
    """A web page rendered into a session."""

    __slots__ = (
        "id",
        "status",
        "session_id",
        "project_id",
        "created_at",
        "updated_at",
        "url",
        "resolution",
        "stream_id",
        "reason",
        "name",
        "event",
        "callback_url",
        "extra",
    )

    _fields = {
        "id": ("id", str),
        "status": ("status", "RenderStatus"),
        "session_id": ("sessionId", str),
        "project_id": ("projectId", str),
        "created_at": ("createdAt", int),
        "updated_at": ("updatedAt", int),
        "url": ("url", str),
        "resolution": ("resolution", "Resolution"),
        "stream_id": ("streamId", str),
        "reason": ("reason", str),
        "name": ("name", str),
        "event": ("event", str),
        "callback_url": ("callbackUrl", str),
        "extra": ("extra", object),
    }

    id: str
    """The render's identifier."""
    status: RenderStatus | None
    """Where it is in its life."""
    session_id: str | None
    """The session."""
    project_id: str | None
    """The API key, or the application's id."""
    created_at: int | None
    """When it began, in milliseconds since 1970."""
    updated_at: int | None
    """When anything about it changed last, in milliseconds since 1970."""
    url: str | None
    """The page."""
    resolution: Resolution | None
    """The size of the picture."""
    stream_id: str | None
    """The stream published."""
    reason: str | None
    """Why it stopped or failed."""
    name: str | None
    """The stream's name."""
    event: str | None
    """The kind of callback that this render came in."""
    callback_url: str | None
    """Where the service reports changes of status."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        status: RenderStatus | str | None = None,
        session_id: str | None = None,
        project_id: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        url: str | None = None,
        resolution: Resolution | str | None = None,
        stream_id: str | None = None,
        reason: str | None = None,
        name: str | None = None,
        event: str | None = None,
        callback_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            id=id,
            status=status,
            session_id=session_id,
            project_id=project_id,
            created_at=created_at,
            updated_at=updated_at,
            url=url,
            resolution=resolution,
            stream_id=stream_id,
            reason=reason,
            name=name,
            event=event,
            callback_url=callback_url,
            extra=extra,
        )


class RenderPage(Model):
    """One page of renders."""

    __slots__ = ("total", "items", "extra")

    _fields = {
        "total": ("total", int),
        "items": ("items", [Render]),
        "extra": ("extra", object),
    }

    total: int
    """How many there are in all, not only on this page."""
    items: tuple[Render, ...]
    """This page's renders, newest first."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self, total: int, items: Sequence[Render], *, extra: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(total=total, items=items, extra=extra)


class RenderProperties(Model):
    """How the published stream presents itself."""

    __slots__ = ("name",)

    _fields = {
        "name": ("name", str),
    }

    name: str
    """The stream's name, 1 to 200 characters."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name)


class Rtmp(Model):
    """An RTMP server to send the broadcast to."""

    __slots__ = ("server_url", "stream_name", "id")

    _fields = {
        "server_url": ("serverUrl", str),
        "stream_name": ("streamName", str),
        "id": ("id", str),
    }

    server_url: str
    """The server: `rtmp://…` or `rtmps://…`."""
    stream_name: str
    """The stream's name or key on that server."""
    id: str | None
    """An identifier for you to know it by."""

    def __init__(self, server_url: str, stream_name: str, *, id: str | None = None) -> None:
        super().__init__(server_url=server_url, stream_name=stream_name, id=id)


class BroadcastOutputs(Model):
    """Where a broadcast goes."""

    __slots__ = ("hls", "rtmp")

    _fields = {
        "hls": ("hls", Hls),
        "rtmp": ("rtmp", [Rtmp]),
    }

    hls: Hls | None
    """An HLS output."""
    rtmp: tuple[Rtmp, ...] | None
    """Up to five RTMP servers."""

    def __init__(
        self, *, hls: Hls | HlsDict | None = None, rtmp: Sequence[Rtmp | RtmpDict] | None = None
    ) -> None:
        super().__init__(hls=hls, rtmp=rtmp)


class S3Storage(Model):
    """A bucket of Amazon S3, or of a storage that is like it."""

    __slots__ = ("bucket", "access_key", "secret_key", "endpoint", "sse")

    _fields = {
        "bucket": ("bucket", str),
        "access_key": ("accessKey", str),
        "secret_key": ("secretKey", str),
        "endpoint": ("endpoint", str),
        "sse": ("sse", "StorageEncryption"),
    }

    bucket: str
    """The bucket."""
    access_key: str
    """The access key."""
    secret_key: str
    """The secret key."""
    endpoint: str | None
    """The address of the storage, with `https://`: Amazon's unless set."""
    sse: StorageEncryption | None
    """Whether files are encrypted there: not unless set."""

    def __init__(
        self,
        bucket: str,
        access_key: str,
        secret_key: str,
        *,
        endpoint: str | None = None,
        sse: StorageEncryptionLike | None = None,
    ) -> None:
        super().__init__(
            bucket=bucket, access_key=access_key, secret_key=secret_key, endpoint=endpoint, sse=sse
        )


class Session(Model):
    """A session."""

    __slots__ = (
        "session_id",
        "project_id",
        "create_dt",
        "media_server_url",
        "media_mode",
        "archive_mode",
        "archive_name",
        "archive_resolution",
        "location",
        "e2ee",
        "extra",
    )

    _fields = {
        "session_id": ("sessionId", str),
        "project_id": ("projectId", str),
        "create_dt": ("createDt", str),
        "media_server_url": ("mediaServerUrl", str),
        "media_mode": ("mediaMode", "MediaMode"),
        "archive_mode": ("archiveMode", "ArchiveMode"),
        "archive_name": ("archiveName", str),
        "archive_resolution": ("archiveResolution", "Resolution"),
        "location": ("location", str),
        "e2ee": ("e2ee", bool),
        "extra": ("extra", object),
    }

    session_id: str
    """The identifier, which clients need together with a token."""
    project_id: str | None
    """The API key, or the application's id."""
    create_dt: str | None
    """When it was created, as the service writes it."""
    media_server_url: str | None
    """The media server, if one is assigned already."""
    media_mode: MediaMode | None
    """How media travels, as requested."""
    archive_mode: ArchiveMode | None
    """Whether the session is always recorded, as requested."""
    archive_name: str | None
    """The name of its archives, as requested."""
    archive_resolution: Resolution | None
    """The picture of its archives, as requested."""
    location: str | None
    """Near which address media is served, as requested."""
    e2ee: bool | None
    """Whether media is encrypted end to end, as requested."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        session_id: str,
        *,
        project_id: str | None = None,
        create_dt: str | None = None,
        media_server_url: str | None = None,
        media_mode: MediaMode | str | None = None,
        archive_mode: ArchiveMode | str | None = None,
        archive_name: str | None = None,
        archive_resolution: Resolution | str | None = None,
        location: str | None = None,
        e2ee: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            session_id=session_id,
            project_id=project_id,
            create_dt=create_dt,
            media_server_url=media_server_url,
            media_mode=media_mode,
            archive_mode=archive_mode,
            archive_name=archive_name,
            archive_resolution=archive_resolution,
            location=location,
            e2ee=e2ee,
            extra=extra,
        )


class SessionInfo(Model):
    """What a session's identifier says."""

    __slots__ = ("project_id", "fields", "location", "created_at", "extra")

    _fields = {
        "project_id": ("projectId", str),
        "fields": ("fields", [str]),
        "location": ("location", str),
        "created_at": ("createdAt", int),
        "extra": ("extra", object),
    }

    project_id: str
    """The API key or the application's id that the session belongs to."""
    fields: tuple[str, ...]
    """The identifier's fields in order, of which `project_id` is the second."""
    location: str | None
    """The location hint with which it was created."""
    created_at: int | None
    """When it was created, in milliseconds since 1970, where it says so as a number."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        project_id: str,
        fields: Sequence[str],
        *,
        location: str | None = None,
        created_at: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            project_id=project_id, fields=fields, location=location, created_at=created_at, extra=extra
        )


class SipAuth(Model):
    """How to log in at a SIP server."""

    __slots__ = ("username", "password")

    _fields = {
        "username": ("username", str),
        "password": ("password", str),
    }

    username: str
    """The user."""
    password: str
    """The password."""

    def __init__(self, username: str, password: str) -> None:
        super().__init__(username=username, password=password)


class SipCall(Model):
    """A call."""

    __slots__ = (
        "id",
        "connection_id",
        "stream_id",
        "project_id",
        "session_id",
        "created_at",
        "updated_at",
        "extra",
    )

    _fields = {
        "id": ("id", str),
        "connection_id": ("connectionId", str),
        "stream_id": ("streamId", str),
        "project_id": ("projectId", str),
        "session_id": ("sessionId", str),
        "created_at": ("createdAt", int),
        "updated_at": ("updatedAt", int),
        "extra": ("extra", object),
    }

    id: str
    """The call's identifier."""
    connection_id: str | None
    """The callee's connection; disconnect it to hang up."""
    stream_id: str | None
    """The callee's stream."""
    project_id: str | None
    """The API key, or the application's id."""
    session_id: str | None
    """The session."""
    created_at: int | None
    """When it began, in milliseconds since 1970."""
    updated_at: int | None
    """When anything about it changed last, in milliseconds since 1970."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        connection_id: str | None = None,
        stream_id: str | None = None,
        project_id: str | None = None,
        session_id: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            id=id,
            connection_id=connection_id,
            stream_id=stream_id,
            project_id=project_id,
            session_id=session_id,
            created_at=created_at,
            updated_at=updated_at,
            extra=extra,
        )


class Stream(Model):
    """A stream."""

    __slots__ = ("id", "video_type", "name", "layout_class_list", "extra")

    _fields = {
        "id": ("id", str),
        "video_type": ("videoType", "VideoType"),
        "name": ("name", str),
        "layout_class_list": ("layoutClassList", [str]),
        "extra": ("extra", object),
    }

    id: str
    """The stream's identifier."""
    video_type: VideoType | None
    """What it shows."""
    name: str | None
    """The name its publisher gave it."""
    layout_class_list: tuple[str, ...] | None
    """Its layout classes."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        video_type: VideoType | str | None = None,
        name: str | None = None,
        layout_class_list: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            id=id, video_type=video_type, name=name, layout_class_list=layout_class_list, extra=extra
        )


class StreamClassList(Model):
    """The layout classes of one stream."""

    __slots__ = ("id", "layout_class_list")

    _fields = {
        "id": ("id", str),
        "layout_class_list": ("layoutClassList", [str]),
    }

    id: str
    """The stream."""
    layout_class_list: tuple[str, ...]
    """Its layout classes; none to clear them."""

    def __init__(self, id: str, layout_class_list: Sequence[str]) -> None:
        super().__init__(id=id, layout_class_list=layout_class_list)


class StreamList(Model):
    """The streams of a session."""

    __slots__ = ("total", "items", "extra")

    _fields = {
        "total": ("total", int),
        "items": ("items", [Stream]),
        "extra": ("extra", object),
    }

    total: int
    """How many there are."""
    items: tuple[Stream, ...]
    """The streams."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self, total: int, items: Sequence[Stream], *, extra: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(total=total, items=items, extra=extra)


class TokenInfo(Model):
    """What a token says."""

    __slots__ = (
        "kind",
        "algorithm",
        "project_id",
        "session_id",
        "role",
        "created_at",
        "expires_at",
        "connection_data",
        "initial_layout_class_list",
        "nonce",
        "scope",
        "extra",
    )

    _fields = {
        "kind": ("kind", "TokenKind"),
        "algorithm": ("algorithm", str),
        "project_id": ("projectId", str),
        "session_id": ("sessionId", str),
        "role": ("role", "Role"),
        "created_at": ("createdAt", int),
        "expires_at": ("expiresAt", int),
        "connection_data": ("connectionData", str),
        "initial_layout_class_list": ("initialLayoutClassList", [str]),
        "nonce": ("nonce", str),
        "scope": ("scope", str),
        "extra": ("extra", object),
    }

    kind: TokenKind
    """A JWT, or the format of old."""
    algorithm: str | None
    """How it is signed: `HS256`, `RS256` or `HMAC-SHA1`."""
    project_id: str | None
    """The API key or the application's id."""
    session_id: str | None
    """The session."""
    role: Role | None
    """What the client may do."""
    created_at: int | None
    """When it was made, in seconds since 1970."""
    expires_at: int | None
    """When it expires, in seconds since 1970."""
    connection_data: str | None
    """The text that other clients see with the connection."""
    initial_layout_class_list: tuple[str, ...] | None
    """The layout classes of the client's streams."""
    nonce: str | None
    """The random part."""
    scope: str | None
    """What it is for: `session.connect`."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        kind: TokenKind | str,
        *,
        algorithm: str | None = None,
        project_id: str | None = None,
        session_id: str | None = None,
        role: Role | str | None = None,
        created_at: int | None = None,
        expires_at: int | None = None,
        connection_data: str | None = None,
        initial_layout_class_list: Sequence[str] | None = None,
        nonce: str | None = None,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            kind=kind,
            algorithm=algorithm,
            project_id=project_id,
            session_id=session_id,
            role=role,
            created_at=created_at,
            expires_at=expires_at,
            connection_data=connection_data,
            initial_layout_class_list=initial_layout_class_list,
            nonce=nonce,
            scope=scope,
            extra=extra,
        )


class TokenProblem(Model):
    """One reason for which a token would be refused."""

    __slots__ = ("code", "message", "extra")

    _fields = {
        "code": ("code", "TokenProblemCode"),
        "message": ("message", str),
        "extra": ("extra", object),
    }

    code: TokenProblemCode
    """The reason, for programs."""
    message: str
    """The reason, for people."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self, code: TokenProblemCode | str, message: str, *, extra: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(code=code, message=message, extra=extra)


class TokenVerdict(Model):
    """Whether a token would be accepted."""

    __slots__ = ("valid", "problems", "token", "extra")

    _fields = {
        "valid": ("valid", bool),
        "problems": ("problems", [TokenProblem]),
        "token": ("token", TokenInfo),
        "extra": ("extra", object),
    }

    valid: bool
    """Whether nothing speaks against it."""
    problems: tuple[TokenProblem, ...]
    """What speaks against it."""
    token: TokenInfo | None
    """What it says, if it can be read."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        valid: bool,
        problems: Sequence[TokenProblem],
        *,
        token: TokenInfo | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(valid=valid, problems=problems, token=token, extra=extra)


class Transcription(Model):
    """A transcription of an archive."""

    __slots__ = ("status", "url", "reason", "primary_language_code", "has_summary", "extra")

    _fields = {
        "status": ("status", str),
        "url": ("url", str),
        "reason": ("reason", str),
        "primary_language_code": ("primaryLanguageCode", str),
        "has_summary": ("hasSummary", bool),
        "extra": ("extra", object),
    }

    status: str | None
    """Where it is in its life, for example `requested` or `available`."""
    url: str | None
    """Where to fetch it."""
    reason: str | None
    """Why it failed."""
    primary_language_code: str | None
    """The language mainly spoken."""
    has_summary: bool | None
    """Whether there is a summary."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        *,
        status: str | None = None,
        url: str | None = None,
        reason: str | None = None,
        primary_language_code: str | None = None,
        has_summary: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            status=status,
            url=url,
            reason=reason,
            primary_language_code=primary_language_code,
            has_summary=has_summary,
            extra=extra,
        )


class Archive(Model):
    """A recording."""

    __slots__ = (
        "id",
        "status",
        "name",
        "reason",
        "session_id",
        "project_id",
        "created_at",
        "updated_at",
        "size",
        "duration",
        "output_mode",
        "stream_mode",
        "has_audio",
        "has_video",
        "resolution",
        "url",
        "multi_archive_tag",
        "max_bitrate",
        "quantization_parameter",
        "streams",
        "has_transcription",
        "transcription",
        "sha256sum",
        "password",
        "event",
        "extra",
    )

    _fields = {
        "id": ("id", str),
        "status": ("status", "ArchiveStatus"),
        "name": ("name", str),
        "reason": ("reason", str),
        "session_id": ("sessionId", str),
        "project_id": ("projectId", str),
        "created_at": ("createdAt", int),
        "updated_at": ("updatedAt", int),
        "size": ("size", int),
        "duration": ("duration", int),
        "output_mode": ("outputMode", "OutputMode"),
        "stream_mode": ("streamMode", "StreamMode"),
        "has_audio": ("hasAudio", bool),
        "has_video": ("hasVideo", bool),
        "resolution": ("resolution", "Resolution"),
        "url": ("url", str),
        "multi_archive_tag": ("multiArchiveTag", str),
        "max_bitrate": ("maxBitrate", int),
        "quantization_parameter": ("quantizationParameter", int),
        "streams": ("streams", [ComposedStream]),
        "has_transcription": ("hasTranscription", bool),
        "transcription": ("transcription", Transcription),
        "sha256sum": ("sha256sum", str),
        "password": ("password", str),
        "event": ("event", str),
        "extra": ("extra", object),
    }

    id: str
    """The archive's identifier."""
    status: ArchiveStatus | None
    """Where it is in its life."""
    name: str | None
    """The name it was given."""
    reason: str | None
    """Why it stopped or failed, for example `user initiated`."""
    session_id: str | None
    """The session recorded."""
    project_id: str | None
    """The API key, or the application's id."""
    created_at: int | None
    """When recording began, in milliseconds since 1970."""
    updated_at: int | None
    """When anything about it changed last, in milliseconds since 1970."""
    size: int | None
    """Bytes; 0 until the file is available."""
    duration: int | None
    """Seconds."""
    output_mode: OutputMode | None
    """One file for all streams, or one for each."""
    stream_mode: StreamMode | None
    """Which streams are recorded."""
    has_audio: bool | None
    """Whether audio is recorded."""
    has_video: bool | None
    """Whether video is recorded."""
    resolution: Resolution | None
    """The size of the picture."""
    url: str | None
    """Where to download it, for ten minutes; only while `available`."""
    multi_archive_tag: str | None
    """The tag it was given."""
    max_bitrate: int | None
    """Bits per second."""
    quantization_parameter: int | None
    """The quality asked for."""
    streams: tuple[ComposedStream, ...] | None
    """The streams of an archive with the stream mode `manual`."""
    has_transcription: bool | None
    """Whether the spoken word is transcribed."""
    transcription: Transcription | None
    """The transcription."""
    sha256sum: str | None
    """The SHA-256 of the file."""
    password: str | None
    """The password of an encrypted file."""
    event: str | None
    """The kind of callback that this archive came in: `archive`."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        status: ArchiveStatus | str | None = None,
        name: str | None = None,
        reason: str | None = None,
        session_id: str | None = None,
        project_id: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        size: int | None = None,
        duration: int | None = None,
        output_mode: OutputMode | str | None = None,
        stream_mode: StreamMode | str | None = None,
        has_audio: bool | None = None,
        has_video: bool | None = None,
        resolution: Resolution | str | None = None,
        url: str | None = None,
        multi_archive_tag: str | None = None,
        max_bitrate: int | None = None,
        quantization_parameter: int | None = None,
        streams: Sequence[ComposedStream] | None = None,
        has_transcription: bool | None = None,
        transcription: Transcription | None = None,
        sha256sum: str | None = None,
        password: str | None = None,
        event: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            id=id,
            status=status,
            name=name,
            reason=reason,
            session_id=session_id,
            project_id=project_id,
            created_at=created_at,
            updated_at=updated_at,
            size=size,
            duration=duration,
            output_mode=output_mode,
            stream_mode=stream_mode,
            has_audio=has_audio,
            has_video=has_video,
            resolution=resolution,
            url=url,
            multi_archive_tag=multi_archive_tag,
            max_bitrate=max_bitrate,
            quantization_parameter=quantization_parameter,
            streams=streams,
            has_transcription=has_transcription,
            transcription=transcription,
            sha256sum=sha256sum,
            password=password,
            event=event,
            extra=extra,
        )


class ArchivePage(Model):
    """One page of archives."""

    __slots__ = ("total", "items", "extra")

    _fields = {
        "total": ("total", int),
        "items": ("items", [Archive]),
        "extra": ("extra", object),
    }

    total: int
    """How many there are in all, not only on this page."""
    items: tuple[Archive, ...]
    """This page's archives, newest first."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self, total: int, items: Sequence[Archive], *, extra: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(total=total, items=items, extra=extra)


class TranscriptionProperties(Model):
    """How the spoken word of an archive is transcribed."""

    __slots__ = ("primary_language_code", "has_summary")

    _fields = {
        "primary_language_code": ("primaryLanguageCode", str),
        "has_summary": ("hasSummary", bool),
    }

    primary_language_code: str | None
    """The language mainly spoken, for example `en-US`."""
    has_summary: bool | None
    """Whether a summary is made as well."""

    def __init__(self, *, primary_language_code: str | None = None, has_summary: bool | None = None) -> None:
        super().__init__(primary_language_code=primary_language_code, has_summary=has_summary)


class WebhookCall(Model):
    """A SIP call, in a callback."""

    __slots__ = ("id", "connection_id", "created_at", "extra")

    _fields = {
        "id": ("id", str),
        "connection_id": ("connectionId", str),
        "created_at": ("createdAt", int),
        "extra": ("extra", object),
    }

    id: str
    """The call's identifier."""
    connection_id: str | None
    """The callee's connection."""
    created_at: int | None
    """When it began, in milliseconds since 1970."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        connection_id: str | None = None,
        created_at: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(id=id, connection_id=connection_id, created_at=created_at, extra=extra)


class WebhookCaptions(Model):
    """Live captions, in a callback."""

    __slots__ = (
        "captions_id",
        "status",
        "session_id",
        "project_id",
        "created_at",
        "updated_at",
        "duration",
        "language_code",
        "provider",
        "reason",
        "extra",
    )

    _fields = {
        "captions_id": ("captionsId", str),
        "status": ("status", "CaptionsStatus"),
        "session_id": ("sessionId", str),
        "project_id": ("projectId", str),
        "created_at": ("createdAt", int),
        "updated_at": ("updatedAt", int),
        "duration": ("duration", int),
        "language_code": ("languageCode", str),
        "provider": ("provider", str),
        "reason": ("reason", str),
        "extra": ("extra", object),
    }

    captions_id: str
    """The captions' identifier."""
    status: CaptionsStatus | None
    """Where they are in their life."""
    session_id: str | None
    """The session captioned."""
    project_id: str | None
    """The API key, or the application's id."""
    created_at: int | None
    """When they began, in milliseconds since 1970."""
    updated_at: int | None
    """When anything about them changed last, in milliseconds since 1970."""
    duration: int | None
    """Seconds."""
    language_code: str | None
    """The language spoken, for example `en-us`."""
    provider: str | None
    """Who recognizes the words, for example `aws-transcribe`."""
    reason: str | None
    """Why they stopped or failed."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        captions_id: str,
        *,
        status: CaptionsStatus | str | None = None,
        session_id: str | None = None,
        project_id: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        duration: int | None = None,
        language_code: str | None = None,
        provider: str | None = None,
        reason: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            captions_id=captions_id,
            status=status,
            session_id=session_id,
            project_id=project_id,
            created_at=created_at,
            updated_at=updated_at,
            duration=duration,
            language_code=language_code,
            provider=provider,
            reason=reason,
            extra=extra,
        )


class WebhookClaims(Model):
    """What a genuine callback's JWT says."""

    __slots__ = ("api_key", "application_id", "issued_at", "jti", "extra")

    _fields = {
        "api_key": ("apiKey", str),
        "application_id": ("applicationId", str),
        "issued_at": ("issuedAt", int),
        "jti": ("jti", str),
        "extra": ("extra", object),
    }

    api_key: str | None
    """The API key."""
    application_id: str | None
    """The application's id."""
    issued_at: int | None
    """When it was sent, in seconds since 1970."""
    jti: str | None
    """Its identifier."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        application_id: str | None = None,
        issued_at: int | None = None,
        jti: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            api_key=api_key, application_id=application_id, issued_at=issued_at, jti=jti, extra=extra
        )


class WebhookConnection(Model):
    """A client's connection, in a callback."""

    __slots__ = ("id", "created_at", "data", "extra")

    _fields = {
        "id": ("id", str),
        "created_at": ("createdAt", int),
        "data": ("data", str),
        "extra": ("extra", object),
    }

    id: str
    """The connection's identifier."""
    created_at: int | None
    """When it was made, in milliseconds since 1970."""
    data: str | None
    """The data in the client's token."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        created_at: int | None = None,
        data: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(id=id, created_at=created_at, data=data, extra=extra)


class WebhookStream(Model):
    """A stream, in a callback."""

    __slots__ = ("id", "connection", "created_at", "name", "video_type", "extra")

    _fields = {
        "id": ("id", str),
        "connection": ("connection", WebhookConnection),
        "created_at": ("createdAt", int),
        "name": ("name", str),
        "video_type": ("videoType", "VideoType"),
        "extra": ("extra", object),
    }

    id: str
    """The stream's identifier."""
    connection: WebhookConnection | None
    """The connection of its publisher."""
    created_at: int | None
    """When it began, in milliseconds since 1970."""
    name: str | None
    """The name its publisher gave it."""
    video_type: VideoType | None
    """What it shows."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        id: str,
        *,
        connection: WebhookConnection | None = None,
        created_at: int | None = None,
        name: str | None = None,
        video_type: VideoType | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            id=id, connection=connection, created_at=created_at, name=name, video_type=video_type, extra=extra
        )


class WebhookEvent(Model):
    """What a callback tells. Of `archive` to `call` that is there which the `kind` names."""

    __slots__ = (
        "kind",
        "deduplication_key",
        "session_id",
        "project_id",
        "timestamp",
        "reason",
        "archive",
        "broadcast",
        "render",
        "captions",
        "connection",
        "stream",
        "call",
        "claims",
        "payload",
        "extra",
    )

    _fields = {
        "kind": ("kind", "WebhookKind"),
        "deduplication_key": ("deduplicationKey", str),
        "session_id": ("sessionId", str),
        "project_id": ("projectId", str),
        "timestamp": ("timestamp", int),
        "reason": ("reason", str),
        "archive": ("archive", Archive),
        "broadcast": ("broadcast", Broadcast),
        "render": ("render", Render),
        "captions": ("captions", WebhookCaptions),
        "connection": ("connection", WebhookConnection),
        "stream": ("stream", WebhookStream),
        "call": ("call", WebhookCall),
        "claims": ("claims", WebhookClaims),
        "payload": ("payload", object),
        "extra": ("extra", object),
    }

    kind: WebhookKind
    """What it is about."""
    deduplication_key: str
    """The same when the same callback is delivered again: the SHA-256 of its body."""
    session_id: str | None
    """The session."""
    project_id: str | None
    """The API key, or the application's id."""
    timestamp: int | None
    """When it happened, in milliseconds since 1970."""
    reason: str | None
    """Why, for example `forceDisconnected`, `networkDisconnected` or `serverRotation`."""
    archive: Archive | None
    """The archive."""
    broadcast: Broadcast | None
    """The broadcast."""
    render: Render | None
    """The render."""
    captions: WebhookCaptions | None
    """The captions."""
    connection: WebhookConnection | None
    """The connection."""
    stream: WebhookStream | None
    """The stream."""
    call: WebhookCall | None
    """The call."""
    claims: WebhookClaims | None
    """What the signature says; only of a callback that was verified."""
    payload: Any
    """All of it, as it came."""
    extra: Mapping[str, Any]
    """Fields that this version does not know, as the service sent them."""

    def __init__(
        self,
        kind: WebhookKind | str,
        deduplication_key: str,
        *,
        session_id: str | None = None,
        project_id: str | None = None,
        timestamp: int | None = None,
        reason: str | None = None,
        archive: Archive | None = None,
        broadcast: Broadcast | None = None,
        render: Render | None = None,
        captions: WebhookCaptions | None = None,
        connection: WebhookConnection | None = None,
        stream: WebhookStream | None = None,
        call: WebhookCall | None = None,
        claims: WebhookClaims | None = None,
        payload: Any | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            kind=kind,
            deduplication_key=deduplication_key,
            session_id=session_id,
            project_id=project_id,
            timestamp=timestamp,
            reason=reason,
            archive=archive,
            broadcast=broadcast,
            render=render,
            captions=captions,
            connection=connection,
            stream=stream,
            call=call,
            claims=claims,
            payload=payload,
            extra=extra,
        )
