"""Lists of streams, under the name of old."""

from ._answers import StreamList as StreamList
