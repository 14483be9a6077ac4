"""What the second argument of a client is: found out by facts, never by the look of a name."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_KEY = "PRIVATE KEY-----"


def credentials(api_key: Any, api_secret: Any) -> dict[str, Any]:
    """The credentials as settings of the core.

    A private key, or a file that holds one, is an application's; the id of an application without one is a
    mistake, and everything else a project's secret.
    """
    key = str(api_key)
    pem = _private_key(api_secret)
    if pem is not None:
        return {"applicationId": key, "privateKey": pem}
    if _is_uuid(key):
        from ._errors import refused

        raise refused(
            "the id of an application goes with its private key, or the path of a file that holds it: "
            "there is no such file, or no private key in it",
            kind="configuration",
        )
    return {"apiKey": key, "apiSecret": _text(api_secret)}


def _private_key(secret: Any) -> str | None:
    text = _text(secret)
    if isinstance(text, str) and _KEY in text:
        return text
    if not text or (isinstance(text, str) and len(text) > 4096):
        return None
    try:
        with open(secret, encoding="ascii", errors="replace") as file:
            pem = file.read(65536)
    except (OSError, ValueError, TypeError):  # no name of a file
        return None
    return pem if _KEY in pem else None


def _text(secret: Any) -> Any:
    return secret.decode("utf-8", "replace") if isinstance(secret, (bytes, bytearray)) else secret


def _is_uuid(key: str) -> bool:
    parts = key.split("-")
    digits = "0123456789abcdefABCDEF"
    return [len(part) for part in parts] == [8, 4, 4, 4, 12] and all(one in digits for one in "".join(parts))
