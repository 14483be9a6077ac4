"""What the original `opentok` package offered, on top of this one: `Client` and what goes with it.

It moves arguments and names about, and does nothing else. It is loaded when one of its names is asked for.
"""

from __future__ import annotations

from .. import exceptions
from ..exceptions import *
from .client import Client
from .enums import ArchiveModes, MediaModes, OutputModes, Roles, StreamModes

# The modern class of that name catches what the old one did.
_OWN = [name for name in exceptions.__all__ if name != "NotFoundError"]

__all__ = ["ArchiveModes", "Client", "MediaModes", "OutputModes", "Roles", "StreamModes", *_OWN]  # pyright: ignore
