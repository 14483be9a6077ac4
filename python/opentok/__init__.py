"""Server SDK for OpenTok and Vonage Video.

    from opentok import OpenTok

    with OpenTok(api_key, api_secret) as client:
        session = client.create_session(media_mode="routed")
        token = client.generate_token(session.session_id, data="name=Ada")

`AsyncOpenTok` has the same operations, to be awaited. Every failure is an `OpenTokError`, and each kind of
failure is a class of its own, for example `NotFoundError`.

Programs written for the original `opentok` package find its `Client`, enumerations and errors here too.
"""

from __future__ import annotations

from . import _errors, _models
from ._client import AsyncOpenTok, OpenTok
from ._errors import *
from ._models import *

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import _enums
    from ._enums import *
    from ._legacy import ArchiveModes as ArchiveModes
    from ._legacy import Client as Client
    from ._legacy import MediaModes as MediaModes
    from ._legacy import OutputModes as OutputModes
    from ._legacy import Roles as Roles
    from ._legacy import StreamModes as StreamModes
    from .exceptions import ArchiveError as ArchiveError
    from .exceptions import ArchiveStreamModeError as ArchiveStreamModeError
    from .exceptions import AuthError as AuthError
    from .exceptions import BroadcastError as BroadcastError
    from .exceptions import BroadcastHLSOptionsError as BroadcastHLSOptionsError
    from .exceptions import BroadcastOptionsError as BroadcastOptionsError
    from .exceptions import BroadcastStreamModeError as BroadcastStreamModeError
    from .exceptions import CaptioningAlreadyInProgressError as CaptioningAlreadyInProgressError
    from .exceptions import DTMFError as DTMFError
    from .exceptions import ForceDisconnectError as ForceDisconnectError
    from .exceptions import GetStreamError as GetStreamError
    from .exceptions import InvalidMediaModeError as InvalidMediaModeError
    from .exceptions import InvalidWebSocketOptionsError as InvalidWebSocketOptionsError
    from .exceptions import OpenTokException as OpenTokException
    from .exceptions import RequestError as RequestError
    from .exceptions import SetStreamClassError as SetStreamClassError
    from .exceptions import SignalingError as SignalingError
    from .exceptions import SipDialError as SipDialError

    __all__ = ["AsyncOpenTok", "OpenTok", *_enums.__all__, *_errors.__all__, *_models.__all__]  # pyright: ignore
else:

    def __getattr__(name):
        """Load the enumerations when one is first asked for (see `_shape.py`), and what old programs need."""
        if name == "__all__" or not name.startswith("_"):
            from . import _enums

            if name == "__all__":
                return ["AsyncOpenTok", "OpenTok", *_enums.__all__, *_errors.__all__, *_models.__all__]
            if name in _enums.__all__:
                globals()[name] = getattr(_enums, name)
                return globals()[name]
            from . import _legacy

            if name in _legacy.__all__:
                return getattr(_legacy, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        """Everything exported, loaded or not."""
        return sorted({*globals(), *__getattr__("__all__")})
