"""Answers as the original gave them: ordinary objects, whose attributes are what the service's JSON holds."""

from __future__ import annotations

from ._enums import BroadcastStreamModes, OutputModes, StreamModes
from .exceptions import ArchiveError, GetStreamError, OpenTokException

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime
    from typing import Any, ClassVar

    from ._calls import Client

_CLIENT = "sdk"
"""The attribute that holds an answer's client, and is none of its fields."""


class _Answer:
    """Fields that can be changed, added to, copied and pickled."""

    def attrs(self) -> dict[str, Any]:
        """The fields as a dictionary."""
        return {name: _plain(value) for name, value in vars(self).items() if name != _CLIENT}

    def json(self) -> str:
        """The fields as JSON; a moment in ISO format."""
        import json

        return json.dumps(self.attrs(), default=_written, indent=4)

    if TYPE_CHECKING:  # whoever holds one may give it more

        def __getattr__(self, name: str) -> Any: ...
        def __setattr__(self, name: str, value: Any) -> None: ...

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in vars(self).items() if name != _CLIENT)
        return f"<{type(self).__name__} {fields}>"


def _plain(value: Any) -> Any:
    return [_plain(item) for item in value] if isinstance(value, list) else _attrs(value)


def _attrs(value: Any) -> Any:
    return value.attrs() if isinstance(value, _Answer) else value


def _written(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


class _AnswerList(_Answer):
    """A list that is walked, counted and indexed; `count` is how many there are in all."""

    _error: ClassVar[type[OpenTokException]] = OpenTokException

    count: int
    items: list[Any]

    def _fill(self, values: Mapping[str, Any], item: Callable[[Any], Any]) -> None:
        # What is no object stays as it is, and costs none of the others.
        items = [item(one) if hasattr(one, "get") else one for one in values.get("items") or ()]
        count = values.get("count")
        self.count = len(items) if count is None else count
        self.items = items

    @property
    def total(self) -> int:
        """How many there are in all."""
        return self.count

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, key: Any) -> Any:
        return self.items[key]

    def __setitem__(self, key: Any, item: Any) -> None:
        raise self._error(f"Cannot set item {key} of a {type(self).__name__}")


class Session(_Answer):
    """A session, which makes its own tokens."""

    sdk: Client
    session_id: str
    location: Any
    media_mode: Any
    archive_mode: Any
    e2ee: Any

    def __init__(self, sdk: Any, session_id: str, **kwargs: Any) -> None:
        if not session_id:
            raise OpenTokException("Cannot instantiate Session, session_id was not valid")
        self.session_id = session_id
        self.sdk = sdk
        vars(self).update(kwargs)

    def generate_token(self, *args: Any, **kwargs: Any) -> str:
        """`Client.generate_token` for this session."""
        return self.sdk.generate_token(self.session_id, *args, **kwargs)


class Archive(_Answer):
    """An archive, which stops and deletes itself; `created_at` is a `datetime` in UTC, in whole seconds."""

    sdk: Any
    id: str
    name: str
    status: str
    session_id: str
    partner_id: Any
    created_at: datetime
    size: int
    duration: int
    has_audio: bool
    has_video: bool
    output_mode: Any
    stream_mode: Any
    streams: list[dict[str, Any]]
    url: Any
    resolution: Any
    max_bitrate: Any
    quantization_parameter: Any
    has_transcription: Any
    transcription_properties: Any

    def __init__(self, sdk: Any, values: Mapping[str, Any]) -> None:
        get: Any = values.get
        self.sdk = sdk
        self.id = get("id")
        self.name = get("name")
        self.status = get("status")
        self.session_id = get("sessionId")
        self.partner_id = get("partnerId", get("projectId", get("applicationId")))
        self.created_at = _moment(get("createdAt"))
        self.size = get("size")
        self.duration = get("duration")
        self.has_audio = get("hasAudio")
        self.has_video = get("hasVideo")
        self.output_mode = _output_mode(get("outputMode"))
        self.stream_mode = get("streamMode", StreamModes.auto)
        self.streams = get("streams")
        self.url = get("url")
        self.resolution = get("resolution")
        self.max_bitrate = get("maxBitrate")
        self.quantization_parameter = get("quantizationParameter")
        self.has_transcription = get("hasTranscription", False)
        self.transcription_properties = get("transcriptionProperties")

    def stop(self) -> Archive:
        """Stop recording. This object, too, becomes what the service answers."""
        after = self.sdk.stop_archive(self.id)
        if isinstance(after, Archive):
            vars(self).update({name: value for name, value in vars(after).items() if name != _CLIENT})
        return self

    def delete(self) -> None:
        """Delete the archive."""
        self.sdk.delete_archive(self.id)


def _moment(milliseconds: Any) -> Any:
    """What is no moment stays as it is."""
    from datetime import datetime, timezone

    if isinstance(milliseconds, bool) or not isinstance(milliseconds, (int, float)):
        return milliseconds
    try:
        return datetime.fromtimestamp(milliseconds // 1000, timezone.utc)
    except (OverflowError, OSError, ValueError):
        return milliseconds


def _output_mode(text: Any) -> Any:
    try:
        return OutputModes.composed if text is None else OutputModes(text)
    except ValueError:
        return text


class ArchiveList(_AnswerList):
    """A page of archives."""

    items: list[Archive]
    _error = ArchiveError

    def __init__(self, sdk: Any, values: Mapping[str, Any]) -> None:
        self._fill(values, lambda item: Archive(sdk, item))


class Broadcast(_Answer):
    """A broadcast."""

    id: str
    sessionId: str  # noqa: N815 - as it was
    projectId: Any  # noqa: N815
    createdAt: int  # noqa: N815
    updatedAt: int  # noqa: N815
    hasAudio: Any  # noqa: N815
    hasVideo: Any  # noqa: N815
    maxBitrate: Any  # noqa: N815
    maxDuration: Any  # noqa: N815
    resolution: str
    status: str
    broadcastUrls: dict[str, Any]  # noqa: N815
    stream_mode: Any
    streams: list[dict[str, Any]]

    def __init__(self, values: Mapping[str, Any]) -> None:
        get: Any = values.get
        self.id = get("id")
        self.sessionId = get("sessionId")
        self.projectId = get("projectId")
        self.createdAt = get("createdAt")
        self.updatedAt = get("updatedAt")
        self.hasAudio = get("hasAudio")
        self.hasVideo = get("hasVideo")
        self.maxBitrate = get("maxBitrate", get("maxBitRate"))
        self.maxDuration = get("maxDuration")
        self.resolution = get("resolution")
        self.status = get("status")
        self.broadcastUrls = get("broadcastUrls")
        self.stream_mode = get("streamMode", BroadcastStreamModes.auto)
        self.streams = get("streams")


class Stream(_Answer):
    """A stream."""

    id: str
    videoType: str  # noqa: N815
    name: str
    layoutClassList: list[str]  # noqa: N815

    def __init__(self, values: Mapping[str, Any]) -> None:
        get: Any = values.get
        self.id = get("id")
        self.videoType = get("videoType")
        self.name = get("name")
        self.layoutClassList = get("layoutClassList")


class StreamList(_AnswerList):
    """The streams of a session."""

    items: list[Stream]
    _error = GetStreamError

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._fill(values, Stream)


class Render(_Answer):
    """A render."""

    id: str
    sessionId: str  # noqa: N815
    projectId: Any  # noqa: N815
    createdAt: int  # noqa: N815
    updatedAt: int  # noqa: N815
    url: str
    resolution: str
    status: str
    streamId: Any  # noqa: N815
    reason: Any

    def __init__(self, values: Mapping[str, Any]) -> None:
        get: Any = values.get
        self.id = get("id")
        self.sessionId = get("sessionId")
        self.projectId = get("projectId")
        self.createdAt = get("createdAt")
        self.updatedAt = get("updatedAt")
        self.url = get("url")
        self.resolution = get("resolution")
        self.status = get("status")
        self.streamId = get("streamId") or None
        self.reason = get("reason") or None


class RenderList(_AnswerList):
    """A page of renders."""

    items: list[Render]

    def __init__(self, sdk: Any, values: Mapping[str, Any]) -> None:
        self._fill(values, Render)


class SipCall(_Answer):
    """A call."""

    id: str
    connectionId: str  # noqa: N815
    streamId: str  # noqa: N815

    def __init__(self, values: Mapping[str, Any]) -> None:
        get: Any = values.get
        self.id = get("id")
        self.connectionId = get("connectionId")
        self.streamId = get("streamId")


class Captions(_Answer):
    """Captions of a session."""

    captions_id: str

    def __init__(self, values: Mapping[str, Any]) -> None:
        get: Any = values.get
        self.captions_id = get("captionsId")


class WebSocketAudioConnection(_Answer):
    """A session's audio on its way to a WebSocket."""

    id: str
    connectionId: str  # noqa: N815
    bidirectional: Any

    def __init__(self, values: Mapping[str, Any]) -> None:
        get: Any = values.get
        self.id = get("id")
        self.connectionId = get("connectionId")
        self.bidirectional = get("bidirectional")
