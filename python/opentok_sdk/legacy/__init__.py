"""What the original `opentok` package offered, on top of this one: `Client` and what goes with it.

    from opentok_sdk.legacy import Client, MediaModes

It moves arguments and names about, and does nothing else. What is new stays out of it: see `opentok_sdk`.
"""

from __future__ import annotations

from . import exceptions
from .answers import (
    Archive,
    ArchiveList,
    Broadcast,
    Render,
    RenderList,
    Session,
    SipCall,
    Stream,
    StreamList,
    WebSocketAudioConnection,
)
from .client import Client
from .enums import ArchiveModes, MediaModes, OutputModes, Roles, StreamModes
from .exceptions import *

__all__ = [
    "Archive",
    "ArchiveList",
    "ArchiveModes",
    "Broadcast",
    "Client",
    "MediaModes",
    "OutputModes",
    "Render",
    "RenderList",
    "Roles",
    "Session",
    "SipCall",
    "Stream",
    "StreamList",
    "StreamModes",
    "WebSocketAudioConnection",
]
__all__ += exceptions.__all__
