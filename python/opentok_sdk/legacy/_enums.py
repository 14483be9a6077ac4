"""The enumerations of old: closed, with the values of then.

Each member is also the text that is sent today.
"""

from __future__ import annotations

from enum import Enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

RESOLUTIONS = "480x640", "640x480", "720x1280", "1280x720", "1080x1920", "1920x1080"


class _Old(str, Enum):
    """A text, found by its name, its value of old, and the text itself."""

    def __new__(cls, value: str, text: str = "") -> Self:
        member = str.__new__(cls, text or value)
        member._value_ = value
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        same = (member for member in cls if str.__eq__(member, value) is True)
        return next(same, None)

    def __str__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __repr__(self) -> str:
        return f"<{self}: {self.value!r}>"


class Roles(_Old):
    """What a client may do."""

    subscriber = "subscriber"
    publisher = "publisher"
    publisher_only = "publisheronly"
    moderator = "moderator"


class MediaModes(_Old):
    """How media travels: through the media router, or directly between clients where that is possible."""

    routed = "disabled", "routed"
    relayed = "enabled", "relayed"


class ArchiveModes(_Old):
    """Whether a session is recorded when you say so, or always."""

    manual = "manual"
    always = "always"


class OutputModes(_Old):
    """Whether all streams end up in one file, or each in its own."""

    composed = "composed"
    individual = "individual"


class StreamModes(_Old):
    """Whether all streams are taken, or those that you add."""

    auto = "auto"
    manual = "manual"


class BroadcastStreamModes(_Old):
    """Whether all streams are taken, or those that you add."""

    auto = "auto"
    manual = "manual"


def plain(value: Any) -> Any:
    """A member's text as an ordinary one; anything else as it is."""
    return str.__str__(value) if isinstance(value, Enum) and isinstance(value, str) else value


def member(enum: type[_Old], value: Any) -> Any:
    """The member of this enumeration, given as itself, as a text, or as a sibling's; else `None`."""
    try:
        return enum(plain(value))
    except ValueError:
        return None
