"""The options of a client, as the native half takes them."""

from __future__ import annotations

import sys
from math import inf

from . import _native
from ._calls import unwrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Any


def settings(
    *,
    timeout: float | timedelta | None,
    connect_timeout: float | timedelta | None,
    ca_certificates: str | bytes | None,
    user_agent: str | None,
    **others: Any,
) -> dict[str, Any]:
    """Name and spell them as the core does."""
    return {
        "timeoutMs": milliseconds("timeout", timeout),
        "connectTimeoutMs": milliseconds("connect_timeout", connect_timeout),
        "caCertificates": text(ca_certificates),
        "userAgent": user_agent,
        "runtime": "python/{}.{}.{}".format(*sys.version_info),
        **others,
    }


def milliseconds(name: str, seconds: float | timedelta | None) -> int | None:
    """Seconds, as a number or a `timedelta`, in the core's unit."""
    if seconds is None:
        return None
    if not isinstance(seconds, (int, float)) and hasattr(seconds, "total_seconds"):
        seconds = seconds.total_seconds()
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        from ._errors import InvalidArgumentError  # most programs never see one

        raise InvalidArgumentError(f"{name}: must be a number of seconds, or a timedelta", field=name)
    try:
        limit = float(seconds)
    except OverflowError:
        limit = inf
    milliseconds: int = unwrap(_native.limit(name, limit))
    return milliseconds


def text(pem: str | bytes | None) -> str | None:
    """PEM is ASCII; what is not cannot be read anyway, and the core says so."""
    return pem.decode("ascii", "replace") if isinstance(pem, bytes) else pem
