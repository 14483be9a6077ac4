"""Broadcasts, under the name of old."""

from ._answers import Broadcast as Broadcast
from ._enums import BroadcastStreamModes as BroadcastStreamModes
