"""The version, under the name of old; it is this package's own."""

from .. import __version__ as __version__
