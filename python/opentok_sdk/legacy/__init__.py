"""What the original `opentok` package offered, for programs that were written for it.

    from opentok_sdk.legacy import Client, MediaModes  # was: from opentok import …

Names, arguments, defaults, answers and errors are those of then, and what is not checked by the original is
sent as it was given. All calls go through one, `Client._send`, to the modern client's raw call. For new
programs there is `opentok_sdk`, of which nothing shows here.
"""

from __future__ import annotations

from . import exceptions
from ._answers import (
    Archive,
    ArchiveList,
    Broadcast,
    Captions,
    Render,
    RenderList,
    Session,
    SipCall,
    Stream,
    StreamList,
    WebSocketAudioConnection,
)
from ._calls import Client, OpenTok
from ._endpoints import Endpoints
from ._enums import (
    ArchiveModes,
    BroadcastStreamModes,
    MediaModes,
    OutputModes,
    Roles,
    StreamModes,
)
from .exceptions import *
from .version import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "Archive",
    "ArchiveList",
    "ArchiveModes",
    "Broadcast",
    "BroadcastStreamModes",
    "Captions",
    "Client",
    "Endpoints",
    "MediaModes",
    "OpenTok",
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


def __getattr__(name: str) -> Any:
    """Find a module of this package, as `import opentok` was enough for all of them."""
    if name in _MODULES:
        from importlib import import_module

        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


_MODULES = (
    "archives",
    "broadcast",
    "captions",
    "endpoints",
    "exceptions",
    "opentok",
    "render",
    "session",
    "sip_call",
    "stream",
    "streamlist",
    "version",
    "websocket_audio_connection",
)
