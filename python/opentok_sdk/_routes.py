# Generated from core/surface.json by `make generate`. Do not edit.
"""The method and the path of each operation, for calls by hand.

`{project}` stands for the API key or the application's id; what is in brackets is there for some calls only.
"""

from __future__ import annotations

ROUTES: dict[str, tuple[str, str]] = {
    "create_session": ("POST", "/session/create"),
    "start_archive": ("POST", "/v2/project/{project}/archive"),
    "stop_archive": ("POST", "/v2/project/{project}/archive/{archiveId}/stop"),
    "get_archive": ("GET", "/v2/project/{project}/archive/{archiveId}"),
    "list_archives": ("GET", "/v2/project/{project}/archive"),
    "delete_archive": ("DELETE", "/v2/project/{project}/archive/{archiveId}"),
    "set_archive_layout": ("PUT", "/v2/project/{project}/archive/{archiveId}/layout"),
    "add_archive_stream": ("PATCH", "/v2/project/{project}/archive/{archiveId}/streams"),
    "remove_archive_stream": ("PATCH", "/v2/project/{project}/archive/{archiveId}/streams"),
    "start_broadcast": ("POST", "/v2/project/{project}/broadcast"),
    "stop_broadcast": ("POST", "/v2/project/{project}/broadcast/{broadcastId}/stop"),
    "get_broadcast": ("GET", "/v2/project/{project}/broadcast/{broadcastId}"),
    "list_broadcasts": ("GET", "/v2/project/{project}/broadcast"),
    "set_broadcast_layout": ("PUT", "/v2/project/{project}/broadcast/{broadcastId}/layout"),
    "add_broadcast_stream": ("PATCH", "/v2/project/{project}/broadcast/{broadcastId}/streams"),
    "remove_broadcast_stream": ("PATCH", "/v2/project/{project}/broadcast/{broadcastId}/streams"),
    "get_stream": ("GET", "/v2/project/{project}/session/{sessionId}/stream/{streamId}"),
    "list_streams": ("GET", "/v2/project/{project}/session/{sessionId}/stream"),
    "set_stream_class_lists": ("PUT", "/v2/project/{project}/session/{sessionId}/stream"),
    "list_connections": ("GET", "/v2/project/{project}/session/{sessionId}/connection"),
    "force_disconnect": ("DELETE", "/v2/project/{project}/session/{sessionId}/connection/{connectionId}"),
    "force_mute_stream": ("POST", "/v2/project/{project}/session/{sessionId}/stream/{streamId}/mute"),
    "force_mute_all": ("POST", "/v2/project/{project}/session/{sessionId}/mute"),
    "disable_force_mute": ("POST", "/v2/project/{project}/session/{sessionId}/mute"),
    "signal": ("POST", "/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/signal"),
    "dial": ("POST", "/v2/project/{project}/dial"),
    "play_dtmf": ("POST", "/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/play-dtmf"),
    "start_render": ("POST", "/v2/project/{project}/render"),
    "get_render": ("GET", "/v2/project/{project}/render/{renderId}"),
    "list_renders": ("GET", "/v2/project/{project}/render"),
    "stop_render": ("DELETE", "/v2/project/{project}/render/{renderId}"),
    "start_captions": ("POST", "/v2/project/{project}/captions"),
    "stop_captions": ("POST", "/v2/project/{project}/captions/{captionsId}/stop"),
    "start_audio_connector": ("POST", "/v2/project/{project}/connect"),
    "stop_audio_connector": ("POST", "/v2/project/{project}/connect/{connectorId}/stop"),
    "register_callback": ("POST", "/v2/project/{project}/callback"),
    "list_callbacks": ("GET", "/v2/project/{project}/callback"),
    "unregister_callback": ("DELETE", "/v2/project/{project}/callback/{callbackId}"),
}
