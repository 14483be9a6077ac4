"""Errors that show nothing of what a call was given.

Error trackers collect the variables of every frame that an error has passed, and some of ours hold tokens,
passwords and keys. An error starts where it leaves us.
"""

from __future__ import annotations

from ._error import OpenTokError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    C = TypeVar("C", bound=type)

_COROUTINE, _GENERATOR = 0x80, 0x20
"""How `inspect` knows them, which need not be loaded for that; no more than `functools` and `types`."""

_NAMES = "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"


def discreet(cls: C) -> C:
    """Have all public methods of a class, and its constructor, raise errors that hold no frame of theirs."""
    # What is hot and is given none would only be slower.
    spared = vars(cls).get("_given_no_secret", ())
    for name, member in list(vars(cls).items()):
        if name in spared:
            continue
        if isinstance(member, classmethod):
            setattr(cls, name, classmethod(_discreet(member.__func__)))
        elif hasattr(member, "__code__") and (name == "__init__" or not name.startswith("_")):
            setattr(cls, name, _discreet(member))
    return cls


def _discreet(method: Any) -> Any:
    flags = method.__code__.co_flags
    if flags & _GENERATOR:  # it has not begun when it is called
        return method
    call = _awaited(method) if flags & _COROUTINE else _blocking(method)
    for name in _NAMES:
        setattr(call, name, getattr(method, name))
    call.__wrapped__ = method  # where `inspect.signature` looks
    return call


def _blocking(method: Callable[..., Any]) -> Any:
    def call(*args: Any, **options: Any) -> Any:
        try:
            return method(*args, **options)
        except OpenTokError as error:
            failure = error.with_traceback(None)
            del args, options
        except BaseException:
            del args, options
            raise
        try:
            raise failure
        finally:
            del failure

    return call


def _awaited(method: Callable[..., Any]) -> Any:
    async def call(*args: Any, **options: Any) -> Any:
        try:
            return await method(*args, **options)
        except OpenTokError as error:
            failure = error.with_traceback(None)
            del args, options
        except BaseException:
            del args, options
            raise
        try:
            raise failure
        finally:
            del failure

    return call
