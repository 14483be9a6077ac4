"""Streams, under the name of old."""

from ._answers import Stream as Stream
