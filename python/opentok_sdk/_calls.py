"""How a generated method reaches the native half, and what becomes of a failure."""

from __future__ import annotations

from ._hub import wait
from ._watch import log, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn, TypeVar, overload

    from ._error import OpenTokError
    from ._native import Client
    from ._response import ResponseInfo

    T = TypeVar("T")
else:  # as in `_shape`

    def overload(function):
        return function


def unwrap(envelope: dict[str, Any]) -> Any:
    """Return the answer, or raise the error."""
    try:
        return envelope["ok"]
    except KeyError:
        raise error_of(envelope["error"]) from None


def error_of(record: dict[str, Any]) -> OpenTokError:
    """Make the error of a record of the native half."""
    from ._errors import CLASSES  # most programs never see one

    error = CLASSES[record["kind"]](
        record["message"],
        field=record["field"],
        allowed=record["allowed"],
        status=record["status"],
        code=record["code"],
        description=record["description"],
        request_id=record["requestId"],
        operation=record["operation"],
        attempts=record["attempts"],
        retry_after=record["retryAfter"],
        body=record["body"],
    )
    if record["errno"] is not None:
        error._errno = record["errno"]
    return error


class Closed:
    """Stands in for the native half of a client that has none: it was closed, or never made."""

    def __init__(self, state: str, advice: str) -> None:
        self.state = state
        self.advice = advice

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse everything."""
        from ._errors import ConfigurationError  # as above

        raise ConfigurationError(f"the client is {self.state}: {self.advice}")


class LocalCalls:
    """What needs no network is the same in both tempers."""

    _native: Client = Closed("unfinished", "its `__init__` did not run to the end")  # type: ignore[assignment]
    _seen: list[ResponseInfo] | None = None
    """Where answers are noted down for `with_response`."""

    def _call_local(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        return unwrap(self._native.call_local(operation, arguments))


class Calls(LocalCalls):
    """Calls that block, without blocking other threads."""

    def _call(self, operation: str, arguments: Mapping[str, Any], shape: Any = None) -> Any:
        observe = self._seen is not None or log() is not None
        envelope = wait(self._native.call, operation, arguments, observe, shape)
        if observe:
            note(envelope, self._seen)
        return unwrap(envelope)

    @overload
    def _ask(self, shape: type[T], operation: str, arguments: Mapping[str, Any]) -> T: ...
    @overload
    def _ask(self, shape: list[type[T]], operation: str, arguments: Mapping[str, Any]) -> tuple[T, ...]: ...
    def _ask(self, shape: Any, operation: str, arguments: Mapping[str, Any]) -> Any:
        """Make a call whose answer is a value of this shape."""
        return self._call(operation, arguments, shape)


class AsyncCalls(LocalCalls):
    """Calls to be awaited; cancelling one closes its request."""

    async def _call(self, operation: str, arguments: Mapping[str, Any], shape: Any = None) -> Any:
        observe = self._seen is not None or log() is not None
        call = self._native.call_async(operation, arguments, observe, shape)
        envelope = call if isinstance(call, dict) else await call
        if observe:
            note(envelope, self._seen)
        return unwrap(envelope)

    @overload
    async def _ask(self, shape: type[T], operation: str, arguments: Mapping[str, Any]) -> T: ...
    @overload
    async def _ask(
        self, shape: list[type[T]], operation: str, arguments: Mapping[str, Any]
    ) -> tuple[T, ...]: ...
    async def _ask(self, shape: Any, operation: str, arguments: Mapping[str, Any]) -> Any:
        """Make a call whose answer is a value of this shape."""
        return await self._call(operation, arguments, shape)
