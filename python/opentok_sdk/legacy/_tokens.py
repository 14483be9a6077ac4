"""Tokens by the rules of the original, in its words."""

from __future__ import annotations

import time

from .._error import OpenTokError
from ._enums import Roles, member, plain
from ._errors import refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._line import Line

_DAY = 86_400
_LONGEST_TEXT = 1000


def token(
    line: Line, session_id: Any, role: Any, expire_time: Any, data: Any, classes: Any, use_jwt: Any
) -> str:
    """A client token."""
    now = int(time.time())
    draft: dict[str, Any] = {
        "sessionId": session_id,
        "issuedAt": now,
        "expireTime": _expiry(expire_time, now),
        "role": _role(role),
        "data": _short(data, "data"),
        "layoutClasses": _short(_joined(classes), "initial_layout_class_list"),
        "t1": not use_jwt,
    }
    _belongs(line, session_id)
    return line.sign_token(draft)


def _wrong(reason: str) -> Exception:
    return refused(f"Cannot generate token, {reason}")


def _expiry(moment: Any, now: int) -> int:
    if moment is None:
        return now + _DAY
    try:
        seconds = _timestamp(moment) if hasattr(moment, "utctimetuple") else int(moment)
    except (TypeError, ValueError, OverflowError):
        raise _wrong(f"invalid expire time {moment}") from None
    if seconds < now:
        raise _wrong(f"expire_time is not in the future {seconds}")
    if seconds > now + 30 * _DAY:
        raise _wrong(f"expire_time is not in the next 30 days {seconds}")
    return seconds


def _timestamp(moment: Any) -> int:
    """One without a time zone is in UTC."""
    from calendar import timegm

    return timegm(moment.utctimetuple())


def _role(role: Any) -> str:
    found = member(Roles, Roles.publisher if role is None else role)
    if found is None:
        raise _wrong(f"{role} is not a valid role")
    text: str = plain(found)
    return text


def _short(text: Any, name: str) -> str | None:
    if not text:
        return None
    if len(str(text)) > _LONGEST_TEXT:
        raise _wrong(f"{name} must be less than {_LONGEST_TEXT} characters")
    return str(text)


def _joined(classes: Any) -> Any:
    return classes if classes is None or isinstance(classes, str) else " ".join(str(one) for one in classes)


def _belongs(line: Line, session_id: Any) -> None:
    try:
        fields = line.decode_session_id(session_id).fields
    except OpenTokError:
        raise _wrong(f"the session_id {session_id} was not valid") from None
    if line.project_id not in fields:
        raise _wrong(f"the session_id {session_id} does not belong to the api_key {line.project_id}")
