"""What the muting methods, `play_dtmf` and `stop_render` return: an answer as `requests` has them."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Response:
    """An answer of the service, which was a success: what fails raises an error."""

    ok = True
    encoding = "utf-8"

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None:
        self.status_code = status_code
        self.headers = dict(headers)
        self.content = content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self, **kwargs: Any) -> Any:
        """The body, which is JSON."""
        import json

        return json.loads(self.text, **kwargs)

    def raise_for_status(self) -> None:
        """Do nothing, as this is a success."""

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}]>"


def response(status: int, headers: Mapping[str, str], body: Any) -> Any:
    """The answer as a `requests.Response` where the program has `requests`, and else as the like of it."""
    content = _bytes(body)
    requests: Any = sys.modules.get("requests")
    if not hasattr(requests, "Response"):
        return Response(status, headers, content)
    answer = requests.Response()
    answer.status_code = status
    answer.headers.update(headers)
    answer.encoding = "utf-8"
    answer._content = content
    return answer


def _bytes(body: Any) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode()
    import json

    return json.dumps(body).encode()
