"""Server SDK for OpenTok and Vonage Video.

    from opentok_sdk import OpenTok

    with OpenTok(api_key, api_secret) as client:
        session = client.create_session(media_mode="routed")
        token = client.generate_token(session.session_id, data="name=Ada")

`AsyncOpenTok` has the same operations, to be awaited. Every failure is an `OpenTokError`, and each kind of
failure is a class of its own, for example `NotFoundError`.

Programs written for the original `opentok` package find its `Client` in `opentok_sdk.legacy`.
"""

from __future__ import annotations

from . import _errors, _models, _native
from ._client import AsyncOpenTok, OpenTok
from ._errors import *
from ._errors import ConnectionError as ConnectionError
from ._errors import TimeoutError as TimeoutError
from ._models import *
from ._response import ResponseInfo

__version__ = _native.VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import _enums
    from ._enums import *

    __all__ = ["AsyncOpenTok", "OpenTok", "ResponseInfo"]
    __all__ += _enums.__all__
    __all__ += _errors.__all__
    __all__ += _models.__all__
else:

    def __getattr__(name):
        """Load the enumerations when one is first asked for (see `_shape.py`)."""
        if name == "__all__" or not name.startswith("_"):
            from . import _enums

            if name == "__all__":
                own = ["AsyncOpenTok", "OpenTok", "ResponseInfo"]
                return [*own, *_enums.__all__, *_errors.__all__, *_models.__all__]
            if name in _enums.__all__:
                globals()[name] = getattr(_enums, name)
                return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        """Everything exported, loaded or not."""
        return sorted({*globals(), *__getattr__("__all__")} - {"TYPE_CHECKING", "annotations"})
