"""Audio connections, under the name of old."""

from ._answers import WebSocketAudioConnection as WebSocketAudioConnection
