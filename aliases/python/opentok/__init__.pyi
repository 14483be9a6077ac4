from opentok_sdk.legacy import *
from opentok_sdk.legacy import __version__ as __version__
