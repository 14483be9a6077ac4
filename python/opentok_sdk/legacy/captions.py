"""Captions, under the name of old."""

from ._answers import Captions as Captions
