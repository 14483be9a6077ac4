"""Addresses, for requests made by hand, from the one table of paths."""

from __future__ import annotations

from .._routes import ROUTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Endpoints:
    """The addresses of a project at the service."""

    def __init__(self, api_url: str, api_key: int | str) -> None:
        self.api_url = api_url
        self.api_key = api_key

    def url(self, path: str, params: Mapping[str, str]) -> str:
        """The address of a path with places in it, as `opentok_sdk.OpenTok.request` takes it."""
        from urllib.parse import quote

        given = {"project": str(self.api_key), **params}
        for part in path.split("[")[1:]:
            optional = part.split("]")[0]
            place = optional[optional.find("{") + 1 : optional.find("}")]
            path = path.replace(f"[{optional}]", optional if place in given else "")
        for name, value in given.items():
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        return self.api_url.rstrip("/") + path

    def _of(self, operation: str, **params: str) -> str:
        return self.url(ROUTES[operation][1], params)

    def get_session_url(self) -> str:
        """Where sessions are created."""
        return self._of("create_session")

    def get_archive_url(self, archive_id: str | None = None) -> str:
        """Where an archive is, or all of them."""
        return self._of("get_archive", archiveId=archive_id) if archive_id else self._of("list_archives")

    def get_stream_url(self, session_id: str, stream_id: str | None = None) -> str:
        """Where a stream of a session is, or all of them."""
        if stream_id:
            return self._of("get_stream", sessionId=session_id, streamId=stream_id)
        return self._of("list_streams", sessionId=session_id)

    def get_broadcast_url(
        self, broadcast_id: str | None = None, stop: bool = False, layout: bool = False
    ) -> str:
        """Where a broadcast is, is stopped or arranged; or where all are."""
        if not broadcast_id:
            return self._of("start_broadcast")
        operation = "stop_broadcast" if stop else "set_broadcast_layout" if layout else "get_broadcast"
        return self._of(operation, broadcastId=broadcast_id)

    def get_render_url(self, render_id: str | None = None) -> str:
        """Where a render is, or all of them."""
        return self._of("get_render", renderId=render_id) if render_id else self._of("list_renders")

    def get_signaling_url(self, session_id: str, connection_id: str | None = None) -> str:
        """Where signals to a session or to one of its connections are sent."""
        to = {"connectionId": connection_id} if connection_id else {}
        return self._of("signal", sessionId=session_id, **to)
