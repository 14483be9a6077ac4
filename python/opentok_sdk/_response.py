"""What is known of a call besides its answer."""

from __future__ import annotations

from ._model import Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class ResponseInfo(Model):
    """How a call went; see `OpenTok.with_response`. Its text is a line for a log."""

    __slots__ = (
        "attempts",
        "error",
        "headers",
        "method",
        "milliseconds",
        "operation",
        "path",
        "request_id",
        "status",
    )

    _fields = {
        "operation": ("operation", str),
        "method": ("method", str),
        "path": ("path", str),
        "status": ("status", int),
        "error": ("error", str),
        "headers": ("headers", {"*": str}),
        "request_id": ("requestId", str),
        "attempts": ("attempts", int),
        "milliseconds": ("milliseconds", int),
    }

    operation: str
    """The operation: `start_archive`."""
    method: str
    """The request's method: `POST`."""
    path: str
    """The request's path, without its query."""
    status: int | None
    """The HTTP status, where there was an answer."""
    error: str | None
    """The kind of the failure, where the call failed."""
    headers: dict[str, str]
    """The answer's headers, their names in lower case."""
    request_id: str | None
    """The service's identifier of the request, for support."""
    attempts: int
    """How many requests were sent or tried."""
    milliseconds: int
    """How long the call took, all attempts together."""

    def __init__(
        self,
        operation: str,
        method: str,
        path: str,
        *,
        status: int | None = None,
        error: str | None = None,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        attempts: int = 1,
        milliseconds: int = 0,
    ) -> None:
        super().__init__(
            operation=operation,
            method=method,
            path=path,
            status=status,
            error=error,
            headers=headers or {},
            request_id=request_id,
            attempts=attempts,
            milliseconds=milliseconds,
        )

    def __str__(self) -> str:
        outcome = self.error if self.status is None else self.status
        attempts = f"{self.attempts} attempt{'' if self.attempts == 1 else 's'}"
        request = "" if self.request_id is None else f", request {self.request_id}"
        return f"{self.method} {self.path} {outcome} {self.milliseconds} ms, {attempts}{request}"
