"""The enumerations of the original, whose members equal the modern ones and their texts."""

from __future__ import annotations

from .._enum import OpenEnum


class Roles(OpenEnum):
    """What a client may do; now `Role`."""

    subscriber = "subscriber"
    publisher = "publisher"
    publisher_only = "publisheronly"
    moderator = "moderator"


class MediaModes(OpenEnum):
    """How media travels; now `MediaMode`."""

    relayed = "relayed"
    routed = "routed"


class ArchiveModes(OpenEnum):
    """Whether a session is always recorded; now `ArchiveMode`."""

    manual = "manual"
    always = "always"


class OutputModes(OpenEnum):
    """Whether all streams end up in one file; now `OutputMode`."""

    composed = "composed"
    individual = "individual"


class StreamModes(OpenEnum):
    """Which streams are taken; now `StreamMode`."""

    auto = "auto"
    manual = "manual"
