"""The errors of the original, under the names of old.

What fails at the service or on the way to it is of one of these classes, and of the modern one of its kind:
both `except AuthError` and `except opentok_sdk.AuthenticationError` catch it, and it tells `status`,
`code`, `request_id` and whatever else a modern error tells.
"""

from __future__ import annotations

__all__ = [
    "ArchiveError",
    "ArchiveStreamModeError",
    "AuthError",
    "BroadcastError",
    "BroadcastHLSOptionsError",
    "BroadcastOptionsError",
    "BroadcastStreamModeError",
    "CaptioningAlreadyInProgressError",
    "DTMFError",
    "ForceDisconnectError",
    "GetStreamError",
    "InvalidMediaModeError",
    "InvalidWebSocketOptionsError",
    "NotFoundError",
    "OpenTokException",
    "RequestError",
    "SetStreamClassError",
    "SignalingError",
    "SipDialError",
]


class OpenTokException(Exception):  # noqa: N818
    """Any failure; this class itself where an argument was wrong and nothing was sent.

    What is known of it is as `opentok_sdk.OpenTokError` has it; of one that a program makes nothing is.
    """

    message: str = ""
    status: int | None = None
    code: int | None = None
    description: str | None = None
    field: str | None = None
    request_id: str | None = None
    operation: str | None = None
    attempts: int = 0
    retry_after: float | None = None
    body: str | None = None


class RequestError(OpenTokException):
    """The request failed, and no other class says it better."""


class AuthError(OpenTokException):
    """The API key or the secret is wrong."""


class NotFoundError(OpenTokException):
    """There is no such thing."""


class ArchiveError(OpenTokException):
    """The archive is in the wrong state, or its layout is wrong."""


class SignalingError(OpenTokException):
    """The signal is too large or wrong, or its receiver is not connected."""


class GetStreamError(OpenTokException):
    """The stream's identifier is wrong."""


class ForceDisconnectError(OpenTokException):
    """There is no such connection."""


class SipDialError(OpenTokException):
    """The call was refused: the session, the token or the SIP address is wrong, or the session not routed."""


class SetStreamClassError(OpenTokException):
    """The layout classes are wrong."""


class BroadcastError(OpenTokException):
    """The broadcast was refused: wrong options, or one is in progress already."""


class DTMFError(OpenTokException):
    """The digits are wrong."""


class ArchiveStreamModeError(OpenTokException):
    """The archive's stream mode is `auto`."""


class BroadcastStreamModeError(OpenTokException):
    """The broadcast's stream mode is `auto`."""


class BroadcastHLSOptionsError(OpenTokException):
    """The HLS options exclude each other."""


class BroadcastOptionsError(OpenTokException):
    """An option of the broadcast is wrong; nothing was sent."""


class InvalidWebSocketOptionsError(OpenTokException):
    """An option of the WebSocket is wrong; nothing was sent."""


class InvalidMediaModeError(OpenTokException):
    """The session is not routed."""


class CaptioningAlreadyInProgressError(OpenTokException):
    """The session is being captioned already."""
