"""The client of old: its methods, each of which checks what it always did, and sends what it always sent."""

from __future__ import annotations

import warnings

from .._discreet import discreet
from .._error import OpenTokError
from . import _checks as check
from ._answers import (
    Archive,
    ArchiveList,
    Broadcast,
    Captions,
    Render,
    RenderList,
    Session,
    SipCall,
    Stream,
    StreamList,
    WebSocketAudioConnection,
)
from ._asking import Asking
from ._enums import ArchiveModes, BroadcastStreamModes, MediaModes, OutputModes, Roles, StreamModes, plain
from ._errors import as_before, unreadable
from ._response import response
from ._sessions import session_id_of
from ._tokens import token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


@discreet
class Client(Asking):
    """The client of the original `opentok` package."""

    def generate_token(
        self,
        session_id: str,
        role: Roles | str | None = Roles.publisher,
        expire_time: Any = None,
        data: str | None = None,
        initial_layout_class_list: Sequence[str] | None = [],
        use_jwt: bool = True,
    ) -> str:
        """Make a token; with `use_jwt=False` in the format of old, `T1==…`."""
        line = self._modern()
        try:
            return token(line, session_id, role, expire_time, data, initial_layout_class_list, use_jwt)
        except OpenTokError as error:
            raise as_before(error, "generate_token") from None

    def create_session(
        self,
        location: str | None = None,
        media_mode: MediaModes | str = MediaModes.relayed,
        archive_mode: ArchiveModes | str = ArchiveModes.manual,
        archive_name: str | None = None,
        archive_resolution: str | None = None,
        e2ee: bool = False,
    ) -> Session:
        """Create a session."""
        media, mode = check.session(location, media_mode, archive_mode, archive_name, archive_resolution)
        form = {
            "p2p.preference": media.value,
            "archiveMode": mode.value,
            "e2ee": "true" if e2ee else "false",
        }
        given = {"archiveName": archive_name, "archiveResolution": archive_resolution}
        form.update({name: value for name, value in given.items() if value is not None})
        if location:
            form["location"] = location
        status, _, body = self._call("create_session", form=form)
        session_id = session_id_of(body)
        if not session_id:
            raise unreadable("create_session", status, body)
        return Session(self, session_id, location=location, media_mode=media, archive_mode=mode, e2ee=e2ee)

    def start_archive(
        self,
        session_id: str,
        has_audio: bool = True,
        has_video: bool = True,
        name: str | None = None,
        output_mode: OutputModes | str = OutputModes.composed,
        stream_mode: StreamModes | str = StreamModes.auto,
        resolution: str | None = None,
        layout: Any = None,
        multi_archive_tag: str | None = None,
        max_bitrate: int | None = None,
        quantization_parameter: float | None = None,
        has_transcription: bool = False,
        transcription_properties: Any = None,
    ) -> Archive:
        """Start recording a session."""
        mode = check.archive(output_mode, resolution, quantization_parameter)
        body = {
            "name": name,
            "sessionId": session_id,
            "hasAudio": has_audio,
            "hasVideo": has_video,
            "outputMode": mode.value,
            "resolution": resolution,
            "streamMode": plain(stream_mode),
            "multiArchiveTag": multi_archive_tag,
            "maxBitrate": max_bitrate,
        }
        if layout is not None:
            body["layout"] = layout
        if quantization_parameter is not None:
            body["quantizationParameter"] = quantization_parameter
        if has_transcription:
            body["hasTranscription"] = has_transcription
            if transcription_properties is not None:
                body["transcriptionProperties"] = transcription_properties
        return self._ask(self._archive, "start_archive", body=body)

    def _archive(self, values: Mapping[str, Any]) -> Archive:
        return Archive(self, values)

    def stop_archive(self, archive_id: str) -> Archive:
        """Stop recording."""
        return self._ask(self._archive, "stop_archive", {"archiveId": archive_id})

    def delete_archive(self, archive_id: str) -> None:
        """Delete an archive."""
        self._call("delete_archive", {"archiveId": archive_id})

    def get_archive(self, archive_id: str) -> Archive:
        """Return one archive."""
        return self._ask(self._archive, "get_archive", {"archiveId": archive_id})

    def get_archives(
        self, offset: int | str | None = None, count: int | str | None = None, session_id: str | None = None
    ) -> ArchiveList:
        """Return one page of archives, newest first."""
        query = {"offset": offset, "count": count, "sessionId": session_id}
        return self._ask(lambda values: ArchiveList(self, values), "list_archives", query=query)

    def list_archives(
        self, offset: int | str | None = None, count: int | str | None = None, session_id: str | None = None
    ) -> ArchiveList:
        """Return one page of archives, newest first."""
        return self.get_archives(offset, count, session_id)

    def set_archive_layout(
        self,
        archive_id: str,
        layout_type: str,
        stylesheet: str | None = None,
        screenshare_type: str | None = None,
    ) -> None:
        """Change the layout of an archive; a stylesheet counts only with `custom`."""
        body = _layout(layout_type, stylesheet, screenshare_type)
        self._call("set_archive_layout", {"archiveId": archive_id}, body=body)

    def add_archive_stream(
        self, archive_id: str, stream_id: str, has_audio: bool = True, has_video: bool = True
    ) -> None:
        """Add a stream to an archive with the stream mode `manual`."""
        body = {"hasAudio": has_audio, "hasVideo": has_video, "addStream": stream_id}
        self._call("add_archive_stream", {"archiveId": archive_id}, body=body)

    def remove_archive_stream(self, archive_id: str, stream_id: str) -> None:
        """Remove a stream from an archive with the stream mode `manual`."""
        self._call("remove_archive_stream", {"archiveId": archive_id}, body={"removeStream": stream_id})

    def start_broadcast(
        self,
        session_id: str,
        options: Mapping[str, Any],
        stream_mode: BroadcastStreamModes | str = BroadcastStreamModes.auto,
    ) -> Broadcast:
        """Start broadcasting a session; the options have the service's names."""
        check.broadcast(options)
        body = {"sessionId": session_id, "streamMode": plain(stream_mode), **options}
        return self._ask(Broadcast, "start_broadcast", body=body)

    def stop_broadcast(self, broadcast_id: str) -> Broadcast:
        """Stop a broadcast."""
        return self._ask(Broadcast, "stop_broadcast", {"broadcastId": broadcast_id})

    def get_broadcast(self, broadcast_id: str) -> Broadcast:
        """Return one broadcast."""
        return self._ask(Broadcast, "get_broadcast", {"broadcastId": broadcast_id})

    def set_broadcast_layout(
        self,
        broadcast_id: str,
        layout_type: str,
        stylesheet: str | None = None,
        screenshare_type: str | None = None,
    ) -> None:
        """Change the layout of a broadcast; a stylesheet counts only with `custom`."""
        body = _layout(layout_type, stylesheet, screenshare_type)
        self._call("set_broadcast_layout", {"broadcastId": broadcast_id}, body=body)

    def add_broadcast_stream(
        self, broadcast_id: str, stream_id: str, has_audio: bool = True, has_video: bool = True
    ) -> None:
        """Add a stream to a broadcast with the stream mode `manual`."""
        body = {"hasAudio": has_audio, "hasVideo": has_video, "addStream": stream_id}
        self._call("add_broadcast_stream", {"broadcastId": broadcast_id}, body=body)

    def remove_broadcast_stream(self, broadcast_id: str, stream_id: str) -> None:
        """Remove a stream from a broadcast with the stream mode `manual`."""
        self._call("remove_broadcast_stream", {"broadcastId": broadcast_id}, body={"removeStream": stream_id})

    def send_signal(self, session_id: str, payload: Any, connection_id: str | None = None) -> None:
        """Send a signal to all clients of a session, or to one."""
        self._call("send_signal", _to(session_id, connection_id), body=payload)

    def signal(self, session_id: str, payload: Any, connection_id: str | None = None) -> None:
        """`send_signal`, as it was called before."""
        self.send_signal(session_id, payload, connection_id)

    def force_disconnect(self, session_id: str, connection_id: str) -> None:
        """Disconnect a client."""
        self._call("force_disconnect", {"sessionId": session_id, "connectionId": connection_id})

    def get_stream(self, session_id: str, stream_id: str) -> Stream:
        """Return one stream."""
        return self._ask(Stream, "get_stream", {"sessionId": session_id, "streamId": stream_id})

    def list_streams(self, session_id: str) -> StreamList:
        """Return all streams of a session: none where nobody is in it, for which the service answers 404."""
        try:
            return self._ask(StreamList, "list_streams", {"sessionId": session_id})
        except OpenTokError as error:
            if error.status != 404:
                raise
            return StreamList({"count": 0, "items": []})

    def set_stream_class_lists(self, session_id: str, payload: Any) -> None:
        """Set the layout classes of streams."""
        self._call("set_stream_class_lists", {"sessionId": session_id}, body={"items": payload})

    def mute_stream(self, session_id: str, stream_id: str) -> Any:
        """Mute one stream; the answer is as of `requests`."""
        return response(*self._call("mute_stream", {"sessionId": session_id, "streamId": stream_id}))

    def mute_all(self, session_id: str, excludedStreamIds: Any = None) -> Any:  # noqa: N803 - as it was
        """Mute all streams but these, and those to come; the answer is as of `requests`."""
        body = {"active": True, "excludedStreamIds": excludedStreamIds or []}
        return response(*self._call("mute_all", {"sessionId": session_id}, body=body))

    def disable_force_mute(self, session_id: str) -> Any:
        """Mute no stream to come any more; the answer is as of `requests`."""
        return response(*self._call("disable_force_mute", {"sessionId": session_id}, body={"active": False}))

    def dial(self, session_id: str, token: str, sip_uri: str, options: Mapping[str, Any] = {}) -> SipCall:
        """Call a SIP address; the options have the service's names."""
        body = {"sessionId": session_id, "token": token, "sip": {"uri": sip_uri, **options}}
        return self._ask(SipCall, "dial", body=body)

    def play_dtmf(
        self,
        session_id: str,
        connection_id: str | None,
        digits: str | None = None,
        options: Mapping[str, Any] = {},
    ) -> Any:
        """Play digits to one client, or with two arguments, or without a connection, to all."""
        if digits is None:
            connection_id, digits = None, connection_id
        return response(
            *self._call("play_dtmf", _to(session_id, connection_id), body={**options, "digits": digits})
        )

    def connect_audio_to_websocket(
        self, session_id: str, opentok_token: str, websocket_options: dict[str, Any]
    ) -> WebSocketAudioConnection:
        """Send the audio of a session to a WebSocket."""
        self.validate_websocket_options(websocket_options)
        options = dict(websocket_options)
        if "audio_transport" in options:
            transport = options.pop("audio_transport")
            options["audioTransport"] = {
                name: value for name, value in transport.items() if value is not None
            }
        body = {"sessionId": session_id, "token": opentok_token, "websocket": options}
        return self._ask(WebSocketAudioConnection, "connect_audio_to_websocket", body=body)

    def validate_websocket_options(self, options: Any) -> None:
        """Refuse options of a WebSocket that cannot be right."""
        check.websocket(options)

    def start_render(
        self,
        session_id: str,
        opentok_token: str,
        url: str,
        max_duration: int = 7200,
        resolution: str = "1280x720",
        properties: Any = None,
    ) -> Render:
        """Start rendering a page into a session."""
        body = {
            "sessionId": session_id,
            "token": opentok_token,
            "url": url,
            "maxDuration": max_duration,
            "resolution": resolution,
            "properties": properties,
        }
        return self._ask(Render, "start_render", body=body)

    def get_render(self, render_id: str) -> Render:
        """Return one render."""
        return self._ask(Render, "get_render", {"renderId": render_id})

    def stop_render(self, render_id: str) -> Any:
        """Stop a render; the answer is as of `requests`."""
        return response(*self._call("stop_render", {"renderId": render_id}))

    def list_renders(self, offset: int | str = 0, count: int | str = 50) -> RenderList:
        """Return one page of renders."""
        query = {"offset": offset, "count": count}
        return self._ask(lambda values: RenderList(self, values), "list_renders", query=query)

    def start_captions(
        self,
        session_id: str,
        opentok_token: str,
        language_code: str = "en-US",
        max_duration: int = 14400,
        partial_captions: bool = True,
        status_callback_url: str | None = None,
    ) -> Captions:
        """Start captioning a session."""
        body = {
            "sessionId": session_id,
            "token": opentok_token,
            "languageCode": language_code,
            "maxDuration": max_duration,
            "partialCaptions": partial_captions,
            "statusCallbackUrl": status_callback_url,
        }
        return self._ask(Captions, "start_captions", body=body)

    def stop_captions(self, captions_id: str) -> None:
        """Stop captioning."""
        self._call("stop_captions", {"captionsId": captions_id})


def _layout(layout_type: str, stylesheet: str | None, screenshare_type: str | None) -> dict[str, Any]:
    body = {"type": plain(layout_type)}
    if screenshare_type is not None:
        body["screenshareType"] = plain(screenshare_type)
    if plain(layout_type) == "custom" and stylesheet is not None:
        body["stylesheet"] = stylesheet
    return body


def _to(session_id: str, connection_id: str | None) -> dict[str, str]:
    """A session, or one of its connections; an empty one is none."""
    to = {"connectionId": connection_id} if connection_id else {}
    return {"sessionId": session_id, **to}


class OpenTok(Client):
    """`Client`, as it was called before."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Make a client."""
        warnings.warn("OpenTok is called Client now", DeprecationWarning, stacklevel=2)
        super().__init__(*args, **kwargs)
