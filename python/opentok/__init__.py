"""Server SDK for OpenTok and Vonage Video.

    from opentok import OpenTok

    with OpenTok(api_key, api_secret) as client:
        session = client.create_session(media_mode="routed")
        token = client.generate_token(session.session_id, data="name=Ada")

`AsyncOpenTok` has the same operations, to be awaited. Every failure is an `OpenTokError`, and each kind of
failure is a class of its own, for example `NotFoundError`.
"""

from __future__ import annotations

from . import _enums, _errors, _models
from ._client import AsyncOpenTok, OpenTok
from ._enums import *
from ._errors import *
from ._models import *

__all__ = ["AsyncOpenTok", "OpenTok", *_enums.__all__, *_errors.__all__, *_models.__all__]  # pyright: ignore
