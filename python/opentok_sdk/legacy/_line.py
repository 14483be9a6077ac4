"""The modern client beneath one of old: it sends, and logs under the name of then."""

from __future__ import annotations

import sys

from .._calls import unwrap
from .._client import OpenTok
from .._hub import wait
from .._response import ResponseInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from logging import Logger
    from typing import Any

_DEBUG = 10  # of `logging`


class Line(OpenTok):
    """For each call a record of the level DEBUG goes to the logger `opentok`, and to no other."""

    @classmethod
    def open(cls, **options: Any) -> Line:
        """With settings of the core, of which some are only for faces of old."""
        return cls.__new__(cls)._open(**options)

    def _request(self, request: Mapping[str, Any]) -> Any:
        logger = _log()
        envelope = wait(self._native.request, request, logger is not None)
        if logger is not None and "response" in envelope:
            response = ResponseInfo._read(envelope["response"])
            logger.debug("%s", response, extra={"response": response})
        return unwrap(envelope)

    def sign_token(self, draft: Mapping[str, Any]) -> str:
        """A token by no rules but the caller's."""
        token: str = unwrap(self._native.sign_token(draft))
        return token

    def send(
        self,
        method: str,
        path: str,
        params: Mapping[str, str],
        query: Mapping[str, str] | None,
        body: Any,
        form: Mapping[str, str] | None,
    ) -> tuple[int, dict[str, str], Any]:
        """Status, headers and body of an answer: what its JSON says, or its text."""
        from json import loads  # when it is first needed

        request = {
            "method": method,
            "path": path,
            "pathParams": params,
            "query": query,
            "body": body,
            "form": form,
        }
        answer = self._request(request)
        text = answer["body"]
        return answer["status"], answer["headers"], None if text is None else loads(text)


def _log() -> Logger | None:
    # A program that has not imported `logging` wants no line. While it is being imported, the function may
    # be missing.
    get = getattr(sys.modules.get("logging"), "getLogger", None)
    logger: Logger | None = get("opentok") if get else None
    return logger if logger is not None and logger.isEnabledFor(_DEBUG) else None
