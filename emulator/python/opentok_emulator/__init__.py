"""A local OpenTok / Vonage Video service for tests.

>>> import opentok_emulator
>>> with opentok_emulator.start() as emulator:
...     print(emulator.url, emulator.credentials.api_key)
"""

from ._client import VirtualClient
from ._control import EmulatorError
from ._emulator import Credentials, Emulator, start

__all__ = ["Credentials", "Emulator", "EmulatorError", "VirtualClient", "start"]
