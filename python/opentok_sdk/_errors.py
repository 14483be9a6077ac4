# Generated from core/surface.json by `make generate`. Do not edit.
"""The classes of errors, one for each kind of failure."""

from __future__ import annotations

import builtins

from ._error import OpenTokError

# But for those that would hide one of Python's own from `from opentok_sdk import *`.
__all__ = [
    "OpenTokError",
    "InvalidArgumentError",
    "AuthenticationError",
    "NotFoundError",
    "ConflictError",
    "PayloadTooLargeError",
    "RateLimitedError",
    "ServerError",
    "DecodeError",
    "ConfigurationError",
    "InternalError",
]


class InvalidArgumentError(OpenTokError, builtins.ValueError):
    """A failure of the kind `invalid_argument`."""

    kind = "invalid_argument"


class AuthenticationError(OpenTokError):
    """A failure of the kind `authentication`."""

    kind = "authentication"


class NotFoundError(OpenTokError):
    """A failure of the kind `not_found`."""

    kind = "not_found"


class ConflictError(OpenTokError):
    """A failure of the kind `conflict`."""

    kind = "conflict"


class PayloadTooLargeError(OpenTokError):
    """A failure of the kind `payload_too_large`."""

    kind = "payload_too_large"


class RateLimitedError(OpenTokError):
    """A failure of the kind `rate_limited`."""

    kind = "rate_limited"


class ServerError(OpenTokError):
    """A failure of the kind `server`."""

    kind = "server"


class TimeoutError(OpenTokError, builtins.TimeoutError):
    """A failure of the kind `timeout`."""

    kind = "timeout"


class ConnectionError(OpenTokError, builtins.ConnectionError):
    """A failure of the kind `connection`."""

    kind = "connection"


class DecodeError(OpenTokError):
    """A failure of the kind `decode`."""

    kind = "decode"


class ConfigurationError(OpenTokError):
    """A failure of the kind `configuration`."""

    kind = "configuration"


class InternalError(OpenTokError):
    """A failure of the kind `internal`."""

    kind = "internal"


CLASSES: dict[str, type[OpenTokError]] = {
    "invalid_argument": InvalidArgumentError,
    "authentication": AuthenticationError,
    "not_found": NotFoundError,
    "conflict": ConflictError,
    "payload_too_large": PayloadTooLargeError,
    "rate_limited": RateLimitedError,
    "server": ServerError,
    "timeout": TimeoutError,
    "connection": ConnectionError,
    "decode": DecodeError,
    "configuration": ConfigurationError,
    "internal": InternalError,
}
