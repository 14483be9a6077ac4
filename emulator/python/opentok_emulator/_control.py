"""Calls of the control routes."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import urlencode, urlsplit


class EmulatorError(Exception):
    """The emulator did not start, or refused what it was asked; then `status` is the answer's."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


class Control:
    """Sends to one emulator. Each call has its own connection, so that any thread may call."""

    def __init__(self, url: str) -> None:
        # Not urllib: that would ask a proxy of the environment.
        self._address = urlsplit(url).netloc

    def __call__(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        """The answer's JSON, or None where it has none. `path` may begin behind `/_emulator/`."""
        if not path.startswith("/"):
            path = f"/_emulator/{path}"
        asked = {name: value for name, value in query.items() if value is not None}
        if asked:
            path += f"?{urlencode(asked)}"
        connection = http.client.HTTPConnection(self._address, timeout=30)
        try:
            connection.request(method, path, None if body is None else json.dumps(body))
            answer = connection.getresponse()
            text = answer.read()
        finally:
            connection.close()
        if answer.status >= 300:
            raise EmulatorError(f"{method} {path}: {answer.status} {_reason(text)}", answer.status)
        return json.loads(text) if text else None


def _reason(text: bytes) -> str:
    """What an error says in words."""
    try:
        told = json.loads(text)
    except ValueError:
        told = None
    if not isinstance(told, dict):
        return text.decode("utf-8", "replace")
    return ": ".join(str(told[name]) for name in ("message", "description") if told.get(name))
