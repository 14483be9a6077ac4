"""The operations under their old names, with arguments in their old places.

What the original had as a dictionary of options is taken apart; keywords of today may stand beside it.
"""

# Pyright takes a keyword that may now also stand in its place for a keyword that is missing.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

import re

from .._client import OpenTok
from .._error import OpenTokError
from . import answers
from .errors import as_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from .. import _enums as enums
    from .. import _models as models


def _keywords(options: Mapping[str, Any] | None) -> dict[str, Any]:
    """`{"maxDuration": 60, "from": "a"}` as keywords: `max_duration=60, from_="a"`."""
    named = {re.sub("[A-Z]", r"_\g<0>", name).lower(): value for name, value in (options or {}).items()}
    return {"from_" if name == "from" else name: value for name, value in named.items()}


def _whole(seconds: Any) -> Any:
    """`time.time() + 60` and `"1700000000"` were moments too; what is neither, the core refuses."""
    try:
        return int(seconds) if isinstance(seconds, (float, str)) else seconds
    except (ValueError, OverflowError):
        return seconds


def _lenient(modern: Any) -> Any:
    """For the type checkers: what the modern methods are typed to refuse, old programs may give."""
    return modern


class Calls(OpenTok):
    """All operations that were called otherwise; the rest are the same."""

    def _call(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        try:
            return super()._call(operation, arguments)
        except OpenTokError as error:
            raise as_before(error, operation) from None

    def _call_local(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        try:
            return super()._call_local(operation, arguments)
        except OpenTokError as error:
            raise as_before(error, operation) from None

    def create_session(
        self,
        location: str | None = None,
        media_mode: enums.MediaMode | str | None = None,
        archive_mode: enums.ArchiveMode | str | None = None,
        archive_name: str | None = None,
        archive_resolution: enums.Resolution | str | None = None,
        e2ee: bool | None = None,
    ) -> answers.Session:
        """Create a session."""
        session = _lenient(super()).create_session(
            location=location,
            media_mode=media_mode,
            archive_mode=archive_mode,
            archive_name=archive_name,
            archive_resolution=archive_resolution,
            e2ee=e2ee,
        )
        return answers.Session._of(session, self)

    def generate_token(
        self,
        session_id: str,
        role: enums.Role | str | None = None,
        expire_time: float | str | datetime | timedelta | None = None,
        data: str | None = None,
        initial_layout_class_list: Sequence[str] | None = None,
        use_jwt: bool = True,
        **modern: Any,
    ) -> str:
        """Make a token; with `use_jwt=False` in the format of old, `T1==…`."""
        token: str = _lenient(super()).generate_token(
            session_id,
            role=role,
            expire_time=_whole(expire_time),
            data=data,
            initial_layout_class_list=initial_layout_class_list,
            **(modern if use_jwt else {"kind": "t1", **modern}),
        )
        return token

    def start_archive(
        self,
        session_id: str,
        has_audio: bool | None = None,
        has_video: bool | None = None,
        name: str | None = None,
        output_mode: enums.OutputMode | str | None = None,
        stream_mode: enums.StreamMode | str | None = None,
        resolution: enums.Resolution | str | None = None,
        layout: models.Layout | Mapping[str, Any] | None = None,
        multi_archive_tag: str | None = None,
        max_bitrate: int | None = None,
        quantization_parameter: int | None = None,
        has_transcription: bool | None = None,
        transcription_properties: models.TranscriptionProperties | Mapping[str, Any] | None = None,
    ) -> answers.Archive:
        """Start recording a session."""
        archive = _lenient(super()).start_archive(
            session_id,
            has_audio=has_audio,
            has_video=has_video,
            name=name,
            output_mode=output_mode,
            stream_mode=stream_mode,
            resolution=resolution,
            layout=layout,
            multi_archive_tag=multi_archive_tag,
            max_bitrate=max_bitrate,
            quantization_parameter=quantization_parameter,
            has_transcription=has_transcription,
            transcription_properties=transcription_properties,
        )
        return answers.Archive._of(archive, self)

    def stop_archive(self, archive_id: str) -> answers.Archive:
        """Stop recording."""
        return answers.Archive._of(super().stop_archive(archive_id), self)

    def get_archive(self, archive_id: str) -> answers.Archive:
        """Return one archive."""
        return answers.Archive._of(super().get_archive(archive_id), self)

    def list_archives(
        self, offset: int | None = None, count: int | None = None, session_id: str | None = None
    ) -> answers.ArchiveList:
        """Return one page of archives, newest first."""
        page = super().list_archives(offset=offset, count=count, session_id=session_id)
        return answers.ArchiveList._of(page, self)

    get_archives = list_archives

    def set_archive_layout(
        self,
        archive_id: str,
        layout_type: enums.LayoutType | str,
        stylesheet: str | None = None,
        screenshare_type: enums.ScreenshareType | str | None = None,
    ) -> None:
        """Change the layout of an archive."""
        _lenient(super()).set_archive_layout(
            archive_id, layout_type, stylesheet=stylesheet, screenshare_type=screenshare_type
        )

    def add_archive_stream(
        self, archive_id: str, stream_id: str, has_audio: bool | None = None, has_video: bool | None = None
    ) -> None:
        """Add a stream to an archive with the stream mode `manual`."""
        super().add_archive_stream(archive_id, stream_id, has_audio=has_audio, has_video=has_video)

    def start_broadcast(
        self,
        session_id: str,
        options: Mapping[str, Any] | None = None,
        stream_mode: enums.StreamMode | str | None = None,
        **modern: Any,
    ) -> answers.Broadcast:
        """Start broadcasting a session; the options have the service's names."""
        given = {"stream_mode": stream_mode, **_keywords(options), **modern}
        return answers.Broadcast._of(super().start_broadcast(session_id, **given), self)

    def stop_broadcast(self, broadcast_id: str) -> answers.Broadcast:
        """Stop a broadcast."""
        return answers.Broadcast._of(super().stop_broadcast(broadcast_id), self)

    def get_broadcast(self, broadcast_id: str) -> answers.Broadcast:
        """Return one broadcast."""
        return answers.Broadcast._of(super().get_broadcast(broadcast_id), self)

    def set_broadcast_layout(
        self,
        broadcast_id: str,
        layout_type: enums.LayoutType | str,
        stylesheet: str | None = None,
        screenshare_type: enums.ScreenshareType | str | None = None,
    ) -> None:
        """Change the layout of a broadcast."""
        _lenient(super()).set_broadcast_layout(
            broadcast_id, layout_type, stylesheet=stylesheet, screenshare_type=screenshare_type
        )

    def add_broadcast_stream(
        self, broadcast_id: str, stream_id: str, has_audio: bool | None = None, has_video: bool | None = None
    ) -> None:
        """Add a stream to a broadcast with the stream mode `manual`."""
        super().add_broadcast_stream(broadcast_id, stream_id, has_audio=has_audio, has_video=has_video)

    def get_stream(self, session_id: str, stream_id: str) -> answers.Stream:
        """Return one stream."""
        return answers.Stream._of(super().get_stream(session_id, stream_id), self)

    def list_streams(self, session_id: str) -> answers.StreamList:
        """Return all streams of a session."""
        return answers.StreamList._of(super().list_streams(session_id), self)

    def set_stream_class_lists(
        self, session_id: str, payload: Sequence[models.StreamClassList | Mapping[str, Any]]
    ) -> None:
        """Set the layout classes of streams."""
        _lenient(super()).set_stream_class_lists(session_id, payload)

    def mute_stream(self, session_id: str, stream_id: str) -> models.Project:
        """Mute one stream; now `force_mute_stream`."""
        return self.force_mute_stream(session_id, stream_id)

    def mute_all(
        self,
        session_id: str,
        excludedStreamIds: Sequence[str] | None = None,  # noqa: N803
    ) -> models.Project:
        """Mute all streams but the excluded ones; now `force_mute_all`."""
        return self.force_mute_all(session_id, excluded_stream_ids=excludedStreamIds)

    def signal(
        self,
        session_id: str,
        payload: Mapping[str, Any] | None = None,
        connection_id: str | None = None,
        **modern: Any,
    ) -> None:
        """Send a message, `{"type": …, "data": …}`, to all clients of a session or to one."""
        super().signal(session_id, connection_id=connection_id, **{**(payload or {}), **modern})

    send_signal = signal

    def dial(
        self,
        session_id: str,
        token: str,
        sip_uri: str,
        options: Mapping[str, Any] | None = None,
        **modern: Any,
    ) -> answers.SipCall:
        """Dial a SIP endpoint; the options have the service's names."""
        call = super().dial(session_id, token, sip_uri, **{**_keywords(options), **modern})
        return answers.SipCall._of(call, self)

    def play_dtmf(  # type: ignore[override]
        self,
        session_id: str,
        connection_id: str | None,
        digits: str,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        """Play telephone digits to one client, or with `None` to all; there are no options."""
        super().play_dtmf(session_id, digits, connection_id=connection_id, **_keywords(options))

    def start_render(  # type: ignore[override]
        self,
        session_id: str,
        opentok_token: str,
        url: str,
        max_duration: int | None = None,
        resolution: enums.Resolution | str | None = None,
        properties: models.RenderProperties | Mapping[str, Any] | None = None,
        **modern: Any,
    ) -> answers.Render:
        """Open a web page and publish it into a session."""
        render = _lenient(super()).start_render(
            session_id,
            opentok_token,
            url,
            max_duration=max_duration,
            resolution=resolution,
            properties=properties,
            **modern,
        )
        return answers.Render._of(render, self)

    def get_render(self, render_id: str) -> answers.Render:
        """Return one render."""
        return answers.Render._of(super().get_render(render_id), self)

    def list_renders(self, offset: int | None = None, count: int | None = None) -> answers.RenderList:
        """Return one page of renders."""
        return answers.RenderList._of(super().list_renders(offset=offset, count=count), self)

    def start_captions(
        self,
        session_id: str,
        opentok_token: str,
        language_code: str | None = None,
        max_duration: int | None = None,
        partial_captions: bool | None = None,
        status_callback_url: str | None = None,
    ) -> models.Captions:
        """Start captioning a session."""
        return super().start_captions(
            session_id,
            opentok_token,
            language_code=language_code,
            max_duration=max_duration,
            partial_captions=partial_captions,
            status_callback_url=status_callback_url,
        )

    def connect_audio_to_websocket(
        self, session_id: str, opentok_token: str, websocket_options: Mapping[str, Any]
    ) -> answers.WebSocketAudioConnection:
        """Send the audio of a session to the `uri` of the options; now `start_audio_connector`."""
        given: dict[str, Any] = {"uri": None, **_keywords(websocket_options)}
        connector = self.start_audio_connector(session_id, opentok_token, **given)
        return answers.WebSocketAudioConnection._of(connector, self)
