"""Between Python's values and the wire's.

A shape says what a value is: a class, the name of an enumeration, `[class]` for a list of it, or
`{"*": class}` for names and values.
`read` makes a value of what the wire brought, `take` of what a caller hands over, and `give` turns it into
JSON. What the latter two do not understand they leave alone, for the core to refuse with a good message.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar, overload

    T = TypeVar("T")
else:  # `typing` is a third of what importing this package would cost.

    def overload(function):
        return function


PLAIN = frozenset({str, int, float, bool, object})


@overload
def read(shape: type[T], value: Any) -> T: ...
@overload
def read(shape: list[type[T]], value: Any) -> tuple[T, ...]: ...
@overload
def read(shape: dict[str, type[T]], value: Any) -> dict[str, T]: ...
def read(shape: Any, value: Any) -> Any:
    """From the wire."""
    if value is None:
        return None
    if type(shape) is list:
        return tuple([read(shape[0], item) for item in value])
    if type(shape) is dict:
        return {name: read(shape["*"], item) for name, item in value.items()}
    return value if shape in PLAIN else _class(shape)._read(value)


def take(shape: Any, value: Any) -> Any:
    """From a caller, to be kept: a frozen copy, texts as members of enumerations."""
    if value is None:
        return None
    if type(shape) is list:
        return tuple(take(shape[0], item) for item in value) if isinstance(value, (list, tuple)) else value
    if type(shape) is dict:
        return {name: take(shape["*"], item) for name, item in value.items()} if is_mapping(value) else value
    return value if shape in PLAIN else _class(shape)._take(value)


def give(shape: Any, value: Any) -> Any:
    """To the wire."""
    if value is None:
        return None
    if type(shape) is list:
        return [give(shape[0], item) for item in value] if isinstance(value, (list, tuple)) else value
    if type(shape) is dict:
        return {name: give(shape["*"], item) for name, item in value.items()} if is_mapping(value) else value
    return value if shape in PLAIN else _class(shape)._give(value)


def _class(shape: Any) -> Any:
    if type(shape) is not str:
        return shape
    # Making these classes takes longer than importing all the rest, and many a program needs none of them.
    from . import _enums

    return getattr(_enums, shape)


def is_mapping(value: object) -> bool:
    """Whether it has names and values; without importing `collections.abc`."""
    return isinstance(value, dict) or (hasattr(value, "keys") and hasattr(value, "__getitem__"))


class Seconds:
    """A moment or a span in whole seconds, which a caller may also give as `datetime` or `timedelta`."""

    @staticmethod
    def _take(value: Any) -> Any:
        if isinstance(value, (int, float, str)):
            # JSON has no NaN and no infinity, and would have nothing instead; the core refuses a text.
            return str(value) if isinstance(value, float) and value - value != 0 else value
        from datetime import datetime, timedelta, timezone  # who gives one has it imported already

        if isinstance(value, datetime):
            # As everywhere in this API, a moment without a zone is UTC.
            return int((value if value.tzinfo else value.replace(tzinfo=timezone.utc)).timestamp())
        return int(value.total_seconds()) if isinstance(value, timedelta) else value

    _give = _take
