"""Renders, under the name of old."""

from ._answers import Render as Render
from ._answers import RenderList as RenderList
