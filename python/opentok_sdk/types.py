# Generated from core/surface.json by `make generate`. Do not edit.
"""What may be given for an option, for annotations of your own.

`MediaModeLike` is a member of `MediaMode` or one of its texts; `LayoutDict` is a `Layout` as a dictionary.
Nothing else imports this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol, TypedDict, Union

from ._enums import (
    ArchiveMode,
    AudioTransportKind,
    LayoutType,
    MediaMode,
    OutputMode,
    ProjectEnvironment,
    Resolution,
    Role,
    ScreenshareType,
    StorageEncryption,
    StorageFallback,
    StreamMode,
    TokenKind,
)
from ._models import Hls, Rtmp

__all__ = [
    "ArchiveModeLike",
    "AudioTransportDict",
    "AudioTransportKindLike",
    "AzureStorageDict",
    "BroadcastOutputsDict",
    "Headers",
    "HlsDict",
    "LayoutDict",
    "LayoutTypeLike",
    "MediaModeLike",
    "OutputModeLike",
    "ProjectEnvironmentLike",
    "RenderPropertiesDict",
    "ResolutionLike",
    "RoleLike",
    "RtmpDict",
    "S3StorageDict",
    "ScreenshareTypeLike",
    "SipAuthDict",
    "StorageEncryptionLike",
    "StorageFallbackLike",
    "StreamClassListDict",
    "StreamModeLike",
    "TokenKindLike",
    "TranscriptionPropertiesDict",
]


class Headers(Protocol):
    """All headers of a request, as frameworks have them: a mapping, or what has its names and pairs alone."""

    def keys(self) -> Iterable[str]:
        """The names, in any case."""
        ...

    def items(self) -> Iterable[tuple[str, Any]]:
        """The names with their values."""
        ...


ArchiveModeLike = Union[ArchiveMode, Literal["manual", "always"]]
"""Whether the session is recorded from the first connection on."""


AudioTransportKindLike = Union[AudioTransportKind, Literal["binary", "json"]]
"""What travels over the WebSocket."""


LayoutTypeLike = Union[
    LayoutType, Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]
]
"""A predefined arrangement, or one of your own."""


MediaModeLike = Union[MediaMode, Literal["relayed", "routed"]]
"""How media travels between clients."""


OutputModeLike = Union[OutputMode, Literal["composed", "individual"]]
"""Whether all streams end up in one file."""


ProjectEnvironmentLike = Union[ProjectEnvironment, Literal["standard", "enterprise"]]
"""The environment of the service in which a project runs."""


ResolutionLike = Union[
    Resolution, Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"]
]
"""Width and height in pixels."""


RoleLike = Union[Role, Literal["subscriber", "publisher", "publisheronly", "moderator"]]
"""What a client may do."""


ScreenshareTypeLike = Union[
    ScreenshareType, Literal["bestFit", "horizontalPresentation", "pip", "verticalPresentation"]
]
"""The arrangement while a screen is shared."""


StorageEncryptionLike = Union[StorageEncryption, Literal["s3", "none"]]
"""Whether files are encrypted where they are stored."""


StorageFallbackLike = Union[StorageFallback, Literal["opentok", "none"]]
"""What becomes of a file that cannot be uploaded."""


StreamModeLike = Union[StreamMode, Literal["auto", "manual"]]
"""Which streams are taken."""


TokenKindLike = Union[TokenKind, Literal["jwt", "t1"]]
"""The format of a token."""


class _AudioTransportRequired(TypedDict):
    """What there must be in `AudioTransportDict`."""

    transport: AudioTransportKindLike
    """Raw audio, or JSON."""


class AudioTransportDict(_AudioTransportRequired, total=False):
    """How audio is packed."""

    encoding: str | None
    """How audio is encoded in JSON: `base64`."""
    audio_field: str | None
    """The JSON field with the audio sent."""
    receive_audio_field: str | None
    """The JSON field with the audio received."""
    static_fields: Mapping[str, str] | None
    """Further JSON fields, sent as they are."""


class _AzureStorageRequired(TypedDict):
    """What there must be in `AzureStorageDict`."""

    account_name: str
    """The account."""
    account_key: str
    """Its key."""
    container: str
    """The container."""


class AzureStorageDict(_AzureStorageRequired, total=False):
    """A container of Azure."""

    domain: str | None
    """The domain of the storage: Azure's own unless set."""


class HlsDict(TypedDict, total=False):
    """An HLS output."""

    dvr: bool | None
    """Whether viewers can go back in time; not together with `low_latency`."""
    low_latency: bool | None
    """Whether delay is kept short; not together with `dvr`."""


class _LayoutRequired(TypedDict):
    """What there must be in `LayoutDict`."""

    type: LayoutTypeLike
    """The arrangement."""


class LayoutDict(_LayoutRequired, total=False):
    """A layout of a composed archive or broadcast."""

    stylesheet: str | None
    """The CSS of a `custom` layout, and only of that."""
    screenshare_type: ScreenshareTypeLike | None
    """The arrangement while a screen is shared; only with `bestFit`."""


class RenderPropertiesDict(TypedDict):
    """How the published stream presents itself."""

    name: str
    """The stream's name, 1 to 200 characters."""


class _RtmpRequired(TypedDict):
    """What there must be in `RtmpDict`."""

    server_url: str
    """The server: `rtmp://…` or `rtmps://…`."""
    stream_name: str
    """The stream's name or key on that server."""


class RtmpDict(_RtmpRequired, total=False):
    """An RTMP server to send the broadcast to."""

    id: str | None
    """An identifier for you to know it by."""


class BroadcastOutputsDict(TypedDict, total=False):
    """Where a broadcast goes."""

    hls: Hls | HlsDict | None
    """An HLS output."""
    rtmp: Sequence[Rtmp | RtmpDict] | None
    """Up to five RTMP servers."""


class _S3StorageRequired(TypedDict):
    """What there must be in `S3StorageDict`."""

    bucket: str
    """The bucket."""
    access_key: str
    """The access key."""
    secret_key: str
    """The secret key."""


class S3StorageDict(_S3StorageRequired, total=False):
    """A bucket of Amazon S3, or of a storage that is like it."""

    endpoint: str | None
    """The address of the storage, with `https://`: Amazon's unless set."""
    sse: StorageEncryptionLike | None
    """Whether files are encrypted there: not unless set."""


class SipAuthDict(TypedDict):
    """How to log in at a SIP server."""

    username: str
    """The user."""
    password: str
    """The password."""


class StreamClassListDict(TypedDict):
    """The layout classes of one stream."""

    id: str
    """The stream."""
    layout_class_list: Sequence[str]
    """Its layout classes; none to clear them."""


class TranscriptionPropertiesDict(TypedDict, total=False):
    """How the spoken word of an archive is transcribed."""

    primary_language_code: str | None
    """The language mainly spoken, for example `en-US`."""
    has_summary: bool | None
    """Whether a summary is made as well."""
