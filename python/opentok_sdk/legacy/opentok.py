"""All names of the package at once, as the original had them here."""

import logging

from . import *
from ._answers import Captions as Captions
from ._endpoints import Endpoints as Endpoints
from ._enums import RESOLUTIONS
from .version import __version__ as __version__

logger = logging.getLogger("opentok")
valid_archive_resolutions = set(RESOLUTIONS)
