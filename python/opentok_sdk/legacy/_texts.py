"""What a failure says where the service sends no words of its own."""

from __future__ import annotations

_ARCHIVE = {404: "Archive not found"}
_STREAM = {404: "Archive or Stream not found"}
_NOBODY = "The client specified by the connectionId property is not connected to the session."
_NO_RENDER = {404: "No render matching the specified render ID was found."}

TEXTS: dict[str, dict[int, str]] = {
    "start_archive": {404: "Session not found"},
    "stop_archive": {**_ARCHIVE, 409: "Archive is not in started state"},
    "get_archive": _ARCHIVE,
    "delete_archive": _ARCHIVE,
    "list_archives": _ARCHIVE,
    "set_archive_layout": _ARCHIVE,
    "add_archive_stream": _STREAM,
    "remove_archive_stream": _STREAM,
    "add_broadcast_stream": _STREAM,
    "remove_broadcast_stream": _STREAM,
    "dial": {404: "The session does not exist."},
    "force_disconnect": {404: _NOBODY},
    "send_signal": {404: _NOBODY},
    "get_stream": {408: "You passed in an invalid stream ID."},
    "start_broadcast": {409: "The broadcast has already started for the session."},
    "get_broadcast": {409: "No matching broadcast found (with the specified ID)."},
    "get_render": _NO_RENDER,
    "stop_render": _NO_RENDER,
    "start_captions": {409: "Live captions have already started for this OpenTok Session."},
    "stop_captions": {404: "No matching captionsId was found."},
    "connect_audio_to_websocket": {
        409: "Only routed sessions are allowed to initiate Audio Connector WebSocket connections."
    },
    "play_dtmf": {400: "One of the properties digits, sessionId or connectionId is invalid."},
}
