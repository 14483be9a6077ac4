"""The one way from a method to the service and back."""

from __future__ import annotations

from .._error import OpenTokError
from .._routes import ROUTES
from ._client import Settings
from ._enums import plain
from ._errors import as_before, unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar

    T = TypeVar("T")

# The operations of today, where they have another name.
_TODAY = {
    "send_signal": "signal",
    "mute_all": "force_mute_all",
    "mute_stream": "force_mute_stream",
    "connect_audio_to_websocket": "start_audio_connector",
}


class Asking(Settings):
    """A client as its methods see it."""

    def _send(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str],
        query: Mapping[str, str] | None = None,
        body: Any = None,
        form: Mapping[str, str] | None = None,
    ) -> tuple[int, Mapping[str, str], Any]:
        """Send a request, and return status, headers and body of its answer. All calls go through here.

        Args:
            method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
            path: The path with places in it: `/v2/project/{project}/archive/{archiveId}`.
            params: What stands in the places.
            query: What follows the path.
            body: What is sent as JSON.
            form: What is sent as a form.
        """
        return self._modern().send(method, path, params, query, body, form)

    def _call(
        self,
        operation: str,
        params: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        form: Mapping[str, str] | None = None,
    ) -> tuple[int, Mapping[str, str], Any]:
        method, path = ROUTES[_TODAY.get(operation, operation)]
        try:
            return self._send(
                method,
                path,
                params={name: str(plain(value)) for name, value in (params or {}).items()},
                query={name: str(value) for name, value in (query or {}).items() if value is not None},
                body=body,
                form=form,
            )
        except OpenTokError as error:
            raise as_before(error, operation) from None

    def _ask(self, make: Callable[[Any], T], operation: str, *args: Any, **options: Any) -> T:
        """Make an answer of what the service says, which must be an object."""
        status, _, body = self._call(operation, *args, **options)
        if not isinstance(body, dict):
            raise unreadable(operation, status, body)
        return make(body)
