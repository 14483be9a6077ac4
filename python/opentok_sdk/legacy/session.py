"""Sessions, under the name of old."""

from ._answers import Session as Session
