"""The answer to a new session: a list of one, in JSON or in the XML of old."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def session_id_of(body: Any) -> str | None:
    """The identifier that an answer names."""
    if isinstance(body, str):
        return _between(body, "<session_id>", "</session_id>")
    first = body[0] if isinstance(body, list) and body else body
    if not isinstance(first, dict):
        return None
    found = first.get("session_id") or first.get("sessionId")
    return str(found) if found else None


def _between(text: str, start: str, end: str) -> str | None:
    _, found, rest = text.partition(start)
    return rest.partition(end)[0].strip() if found else None
