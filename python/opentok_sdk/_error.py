"""What every error has in common; the classes themselves, one for each kind, are in `_errors`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_FIELDS = (
    "field",
    "allowed",
    "status",
    "code",
    "description",
    "request_id",
    "operation",
    "attempts",
    "retry_after",
    "body",
)


class OpenTokError(Exception):
    """A call that failed; each kind of failure has a class of its own.

    No error holds a secret or a token.
    """

    kind: str = "unknown"
    """The class of the failure, the same word in every language: `not_found`."""
    message: str
    """What went wrong: the service's own message where it gave one."""
    field: str | None
    """The argument that is wrong, as a path such as `layout.stylesheet`."""
    allowed: tuple[str, ...]
    """What the argument may be instead: values of an enumeration, or names of options."""
    status: int | None
    """The HTTP status, where there was an answer."""
    code: int | None
    """The service's own number for the error, for example 60003."""
    description: str | None
    """The service's longer text, where it sent one."""
    request_id: str | None
    """The service's identifier of the request, for support."""
    operation: str | None
    """The operation that failed, for example `start_archive`."""
    attempts: int
    """How many requests were sent or tried; 0 where the failure came before any I/O."""
    retry_after: float | None
    """How many seconds the service asks to wait."""
    body: str | None
    """The answer as text, cut at 4 KiB."""

    _errno: str | None = None
    """The system's word for a connection that failed: `ECONNREFUSED`."""

    def __init__(
        self,
        message: str = "",
        *,
        field: str | None = None,
        allowed: Iterable[str] = (),
        status: int | None = None,
        code: int | None = None,
        description: str | None = None,
        request_id: str | None = None,
        operation: str | None = None,
        attempts: int = 0,
        retry_after: float | None = None,
        body: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        self.allowed = tuple(allowed)
        self.status = status
        self.code = code
        self.description = description
        self.request_id = request_id
        self.operation = operation
        self.attempts = attempts
        self.retry_after = retry_after
        self.body = body

    def __str__(self) -> str:
        text = f"{self.operation}: {self.message}" if self.operation else self.message
        if self.status is None:
            return text
        return f"{text} (status {self.status}{'' if self.code is None else f', code {self.code}'})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, {name: getattr(self, name) for name in _FIELDS})


def _rebuild(cls: type[OpenTokError], message: str, fields: dict[str, Any]) -> OpenTokError:
    return cls(message, **fields)
