"""Which of the old classes a failure belongs to."""

from __future__ import annotations

from .._error import _FIELDS, OpenTokError
from .exceptions import (
    ArchiveError,
    ArchiveStreamModeError,
    AuthError,
    BroadcastError,
    BroadcastHLSOptionsError,
    BroadcastOptionsError,
    BroadcastStreamModeError,
    CaptioningAlreadyInProgressError,
    DTMFError,
    ForceDisconnectError,
    GetStreamError,
    InvalidMediaModeError,
    InvalidWebSocketOptionsError,
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

    Classes = tuple[type[OpenTokException], ...]

# By operation ("" for all others) and kind. What is wrong before anything is sent is "local", or goes by the
# name of the argument. Two classes: the original meant to raise the first, and by mistake raised the second.
_CLASSES: dict[tuple[str, str], Classes] = {
    ("", "local"): (OpenTokException,),
    ("", "authentication"): (AuthError,),
    ("", "not_found"): (NotFoundError,),
    ("create_session", "authentication"): (AuthError, RequestError),
    ("start_archive", "conflict"): (ArchiveError,),
    ("stop_archive", "conflict"): (ArchiveError,),
    ("delete_archive", "conflict"): (ArchiveError,),
    ("set_archive_layout", "invalid_argument"): (ArchiveError,),
    ("set_archive_layout", "not_found"): (NotFoundError, RequestError),
    ("add_archive_stream", "authentication"): (AuthError, RequestError),
    ("add_archive_stream", "not_found"): (NotFoundError, RequestError),
    ("add_archive_stream", "conflict"): (ArchiveStreamModeError, RequestError),
    ("remove_archive_stream", "authentication"): (AuthError, RequestError),
    ("remove_archive_stream", "not_found"): (NotFoundError, RequestError),
    ("remove_archive_stream", "conflict"): (ArchiveStreamModeError, RequestError),
    ("start_broadcast", "outputs.hls"): (BroadcastHLSOptionsError,),
    ("start_broadcast", "local"): (BroadcastOptionsError,),
    ("start_broadcast", "invalid_argument"): (BroadcastError,),
    ("start_broadcast", "not_found"): (NotFoundError, RequestError),
    ("start_broadcast", "conflict"): (BroadcastError,),
    ("stop_broadcast", "invalid_argument"): (BroadcastError,),
    ("stop_broadcast", "not_found"): (NotFoundError, RequestError),
    ("stop_broadcast", "conflict"): (BroadcastError,),
    ("get_broadcast", "invalid_argument"): (BroadcastError,),
    ("get_broadcast", "not_found"): (NotFoundError, RequestError),
    ("get_broadcast", "conflict"): (BroadcastError,),
    ("set_broadcast_layout", "invalid_argument"): (BroadcastError,),
    ("set_broadcast_layout", "not_found"): (NotFoundError, RequestError),
    ("add_broadcast_stream", "authentication"): (AuthError, RequestError),
    ("add_broadcast_stream", "not_found"): (NotFoundError, RequestError),
    ("add_broadcast_stream", "conflict"): (BroadcastStreamModeError, RequestError),
    ("remove_broadcast_stream", "authentication"): (AuthError, RequestError),
    ("remove_broadcast_stream", "not_found"): (NotFoundError, RequestError),
    ("remove_broadcast_stream", "conflict"): (BroadcastStreamModeError, RequestError),
    ("get_stream", "invalid_argument"): (GetStreamError,),
    ("get_stream", "not_found"): (NotFoundError, RequestError),
    ("set_stream_class_lists", "invalid_argument"): (SetStreamClassError,),
    ("force_disconnect", "invalid_argument"): (ForceDisconnectError,),
    ("force_disconnect", "not_found"): (ForceDisconnectError,),
    ("signal", "invalid_argument"): (SignalingError, RequestError),
    ("signal", "authentication"): (AuthError, RequestError),
    ("signal", "not_found"): (SignalingError, RequestError),
    ("signal", "payload_too_large"): (SignalingError, RequestError),
    ("dial", "invalid_argument"): (SipDialError,),
    ("dial", "not_found"): (SipDialError,),
    ("dial", "conflict"): (SipDialError,),
    ("play_dtmf", "local"): (DTMFError,),
    ("play_dtmf", "invalid_argument"): (DTMFError,),
    ("start_captions", "conflict"): (CaptioningAlreadyInProgressError,),
    ("start_audio_connector", "local"): (InvalidWebSocketOptionsError,),
    ("start_audio_connector", "conflict"): (InvalidMediaModeError,),
}


def as_before(error: OpenTokError, operation: str = "") -> OpenTokException:
    """The same failure, of the old class as well as of the modern one."""
    if error.attempts:
        places = [(operation, error.kind), ("", error.kind)]
    else:
        argument = ".".join((error.field or "").split(".")[:2])
        places = [(operation, argument), (operation, "local"), ("", "local")]
    old = next((_CLASSES[place] for place in places if place in _CLASSES), (RequestError,))
    return _make(old, type(error), error.message, {name: getattr(error, name) for name in _FIELDS})


def _both(old: Classes, modern: type[OpenTokError]) -> type[OpenTokException]:
    if (old, modern) in _made:
        return _made[old, modern]

    def reduce(error: OpenTokException) -> tuple[Any, ...]:
        return _make, (old, modern, error.message, {name: getattr(error, name) for name in _FIELDS})

    members = {"__module__": old[0].__module__, "__doc__": old[0].__doc__, "__reduce__": reduce}
    return _made.setdefault((old, modern), type(old[0].__name__, (*old, modern), members))


# Each is made once, so that two failures of the same sort are of the same class.
_made: dict[tuple[Classes, type[OpenTokError]], type[OpenTokException]] = {}


def _make(old: Classes, modern: type[OpenTokError], message: str, fields: dict[str, Any]) -> OpenTokException:
    return _both(old, modern)(message, **fields)
