"""Which of the old classes a failure is of, and what it says.

The class goes by the status of the answer. Where the original raised something poor, a better class of its
own stands before that one, so that either catches it.
"""

from __future__ import annotations

import sys

from .._error import _FIELDS, OpenTokError
from ._texts import TEXTS
from .exceptions import (
    ArchiveError,
    ArchiveStreamModeError,
    AuthError,
    BroadcastError,
    BroadcastStreamModeError,
    CaptioningAlreadyInProgressError,
    DTMFError,
    ForceDisconnectError,
    GetStreamError,
    InvalidMediaModeError,
    NotFoundError,
    OpenTokException,
    RequestError,
    SetStreamClassError,
    SignalingError,
    SipDialError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Classes = tuple[type[Exception], ...]

_FOUND = {403: AuthError, 404: NotFoundError}
_BROADCAST = {403: AuthError, 400: BroadcastError, 409: BroadcastError}

ORIGINAL: dict[str, dict[int, type[OpenTokException]]] = {
    "start_archive": {**_FOUND, 409: ArchiveError},
    "stop_archive": {**_FOUND, 409: ArchiveError},
    "get_archive": _FOUND,
    "delete_archive": _FOUND,
    "list_archives": _FOUND,
    "set_archive_layout": {403: AuthError, 400: ArchiveError},
    "start_broadcast": _BROADCAST,
    "stop_broadcast": _BROADCAST,
    "get_broadcast": _BROADCAST,
    "set_broadcast_layout": {403: AuthError, 400: BroadcastError},
    "get_stream": {403: AuthError, 400: GetStreamError, 408: GetStreamError},
    "list_streams": {403: AuthError, 400: GetStreamError},
    "set_stream_class_lists": {403: AuthError, 400: SetStreamClassError},
    "force_disconnect": {403: AuthError, 400: ForceDisconnectError, 404: ForceDisconnectError},
    "dial": {403: AuthError, 400: SipDialError, 404: SipDialError, 409: SipDialError},
    "start_render": {403: AuthError},
    "list_renders": {403: AuthError},
    "get_render": _FOUND,
    "stop_render": _FOUND,
    "start_captions": {403: AuthError, 409: CaptioningAlreadyInProgressError},
    "stop_captions": _FOUND,
    "connect_audio_to_websocket": {403: AuthError, 409: InvalidMediaModeError},
}
"""The original's class for a status; all others are of `RequestError`."""

_SESSION = {403: RequestError}
"""That of `create_session`, where all others are of `OpenTokException`."""

_STREAMS = {
    "archive": {405: ArchiveStreamModeError, 409: ArchiveError},
    "broadcast": {405: BroadcastStreamModeError, 409: BroadcastError},
}

BETTER: dict[str, dict[int, type[OpenTokException]]] = {
    "delete_archive": {409: ArchiveError},
    "add_archive_stream": _STREAMS["archive"],
    "remove_archive_stream": _STREAMS["archive"],
    "add_broadcast_stream": _STREAMS["broadcast"],
    "remove_broadcast_stream": _STREAMS["broadcast"],
    "send_signal": {400: SignalingError, 404: SignalingError, 413: SignalingError},
    "play_dtmf": {400: DTMFError},
}
"""What is not in the original's table, and says it better; after it, what every operation has."""

_BETTER_EVERYWHERE = {401: AuthError, 403: AuthError, 404: NotFoundError}


def classes(operation: str, status: int | None) -> Classes:
    """The old classes of a failure of the service."""
    code = status or 0
    if operation == "create_session":
        original = _SESSION.get(code, OpenTokException)
    else:
        original = ORIGINAL.get(operation, {}).get(code, RequestError)
    if original not in (RequestError, OpenTokException):
        first = BETTER.get(operation, {}).get(code, original)
    else:
        first = BETTER.get(operation, {}).get(code) or _BETTER_EVERYWHERE.get(code, original)
    return (first,) if first is original or issubclass(first, original) else (first, original)


def as_before(error: OpenTokError, operation: str) -> Exception:
    """The same failure, of the old classes as well as of the modern one."""
    if isinstance(error, OpenTokException):
        return error
    fields = {name: getattr(error, name) for name in _FIELDS}
    fields["operation"] = operation
    if not error.attempts and error.status is None:
        return _make((OpenTokException,), type(error), (error.message,), fields)
    message = error.message
    if error.status is not None and message.startswith("the service answered "):
        known = TEXTS.get(operation, {})
        message = known.get(error.status, "An unexpected error occurred")
    old = classes(operation, error.status)
    args = (message, error.status) if RequestError in old else (message,)
    return _make((*old, *_of_requests(error)), type(error), args, fields)


def refused(
    message: str, cls: type[OpenTokException] = OpenTokException, kind: str = "invalid_argument"
) -> Exception:
    """An argument that is wrong, before anything was sent."""
    from .._errors import CLASSES

    modern = CLASSES[kind]
    return _make((cls,), modern, (message,), {name: getattr(modern(message), name) for name in _FIELDS})


def unreadable(operation: str, status: int, body: Any) -> Exception:
    """An answer to a call that has happened, and that does not say what came of it."""
    from .._errors import DecodeError

    text = body if isinstance(body, str) else repr(body)
    error = DecodeError("the answer cannot be read", status=status, attempts=1, body=text[:4096])
    return as_before(error, operation)


def _of_requests(error: OpenTokError) -> Classes:
    """The class of `requests`, in a program that has it: such programs catch it."""
    exceptions: Any = getattr(sys.modules.get("requests"), "exceptions", None)
    if error.status is not None or exceptions is None:
        return ()
    if error.kind == "timeout":
        return (exceptions.ReadTimeout,)
    if error.kind == "connection":
        late = error._errno == "ETIMEDOUT"
        return (exceptions.ConnectTimeout if late else exceptions.ConnectionError,)
    return ()


# Each is made once, so that two failures of the same sort are of the same class.
_made: dict[tuple[Classes, type[OpenTokError]], type[Exception]] = {}


def _class(old: Classes, modern: type[OpenTokError]) -> type[Exception]:
    if (old, modern) in _made:
        return _made[old, modern]

    def reduce(error: Any) -> tuple[Any, ...]:
        return _make, (old, modern, error.args, {name: getattr(error, name) for name in _FIELDS})

    members = {
        "__module__": old[0].__module__,
        "__doc__": old[0].__doc__,
        "__init__": Exception.__init__,
        "__str__": lambda error: str(error.message),
        "__reduce__": reduce,
        "request": None,
        "response": None,
    }
    return _made.setdefault((old, modern), type(old[0].__name__, (*old, modern), members))


def _make(
    old: Classes, modern: type[OpenTokError], args: tuple[Any, ...], fields: dict[str, Any]
) -> Exception:
    cls = _class(old, modern)
    # None of the classes is asked: each would take other arguments.
    error = cls.__new__(cls, *args)
    error.args = args
    vars(error).update(fields, message=args[0])
    return error
