"""Calls under observation: noted down for `with_response`, and written to the log.

The log is the logger `opentok_sdk` of `logging`: for each call a record of the level DEBUG, such as
`GET /v2/project/100/archive 200 12 ms, 1 attempt, request abc`, which has its `ResponseInfo` as the attribute
`response`.
"""

from __future__ import annotations

import sys

from ._response import ResponseInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Logger
    from typing import Any

_DEBUG = 10  # of `logging`


def log() -> Logger | None:
    """Return the logger, if the program wants a line about each call."""
    # One that has not imported `logging` does not. While it is being imported, the function may be missing.
    get = getattr(sys.modules.get("logging"), "getLogger", None)
    logger: Logger | None = get("opentok_sdk") if get else None
    return logger if logger is not None and logger.isEnabledFor(_DEBUG) else None


def note(envelope: dict[str, Any], seen: list[ResponseInfo] | None) -> None:
    """Take down what the native half tells of a call."""
    if "response" not in envelope:  # a wrong argument: there was no request
        return
    response = ResponseInfo._read(envelope["response"])
    if seen is not None:
        seen.append(response)
    logger = log()
    if logger is not None:
        logger.debug("%s", response, extra={"response": response})
