"""For test suites that stand in for the service where `requests` sends: `responses`, `requests_mock`, `vcr`.

The client sends by itself, past all that patches `requests`. So that such a suite runs unchanged:

    with through_requests():
        client.create_session()
"""

from __future__ import annotations

from contextlib import contextmanager

from .._calls import error_of
from ._calls import Client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_KINDS = {401: "authentication", 403: "authentication", 404: "not_found", 405: "conflict", 409: "conflict"}


@contextmanager
def through_requests() -> Iterator[None]:
    """Have all clients send through `requests`, which must be installed."""
    sending = Client._send
    Client._send = _through_requests  # type: ignore[assignment, method-assign]
    try:
        yield
    finally:
        Client._send = sending  # type: ignore[method-assign]


def _through_requests(
    client: Client,
    method: str,
    path: str,
    *,
    params: Any,
    query: Any = None,
    body: Any = None,
    form: Any = None,
) -> tuple[int, Any, Any]:
    import requests

    answer = requests.request(
        method,
        client.endpoints.url(path, params),
        params=query,
        data=form,
        json=body,
        headers=client.get_headers() if form else client.get_json_headers(),
        timeout=client.timeout or 30,
        proxies=client.proxies,
    )
    try:
        said: Any = answer.json()
    except ValueError:
        said = answer.text or None
    if answer.status_code < 400:
        return answer.status_code, answer.headers, said
    known = isinstance(said, dict) and said.get("message")
    record = dict.fromkeys(("field", "code", "description", "requestId", "operation", "retryAfter", "errno"))
    record.update(
        kind=_KINDS.get(answer.status_code, "server" if answer.status_code >= 500 else "invalid_argument"),
        message=known or f"the service answered {answer.status_code}",
        allowed=(),
        status=answer.status_code,
        attempts=1,
        body=answer.text,
    )
    raise error_of(record)
