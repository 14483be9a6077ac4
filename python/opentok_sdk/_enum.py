"""Enumerations that may grow."""

from __future__ import annotations

from enum import Enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self


class OpenEnum(str, Enum):
    """A text out of a set that may grow.

    A member equals its text. A text that this version does not know becomes a member without a name, so a new
    value of the service breaks nothing.
    """

    @classmethod
    def _read(cls, value: Any) -> Self:
        return cls(value)

    @classmethod
    def _take(cls, value: Any) -> Any:
        return cls(value) if isinstance(value, str) else value

    @staticmethod
    def _give(value: Any) -> Any:
        return str(value) if isinstance(value, OpenEnum) else value

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = value
        unknown._value_ = value
        return unknown

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"
