"""The older face of `opentok-sdk`, under the name of the original: its modules themselves, not copies."""

import sys
from importlib import import_module

from opentok_sdk import legacy

for _name in legacy._MODULES:
    sys.modules[f"{__name__}.{_name}"] = import_module(f"{legacy.__name__}.{_name}")
sys.modules[__name__] = legacy
