"""Tokens, made by hand: these tests need no SDK."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from opentok_emulator import Credentials


def request(credentials: Credentials) -> str:
    """What X-OPENTOK-AUTH takes."""
    return signed(credentials, {"ist": "project", "exp": int(time.time()) + 60})


def client(credentials: Credentials, session_id: str) -> str:
    """What somebody joins with."""
    claims = {"ist": "project", "exp": int(time.time()) + 600, "scope": "session.connect"}
    return signed(credentials, {**claims, "session_id": session_id, "role": "publisher"})


def signed(credentials: Credentials, claims: dict[str, Any]) -> str:
    now = {"iss": credentials.api_key, "iat": int(time.time()), "jti": str(time.time_ns())}
    text = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part({**now, **claims})}"
    signature = hmac.digest(credentials.api_secret.encode(), text.encode(), hashlib.sha256)
    return f"{text}.{_base64(signature)}"


def _part(value: dict[str, Any]) -> str:
    return _base64(json.dumps(value).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
