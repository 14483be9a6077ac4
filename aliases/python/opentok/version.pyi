from opentok_sdk.legacy.version import __version__ as __version__
