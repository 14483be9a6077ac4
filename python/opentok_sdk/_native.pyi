"""The native half: operations by name, arguments and answers as plain Python objects."""

from asyncio import Future
from collections.abc import Mapping
from typing import Any, Final, final

__all__ = ["VERSION", "Client", "limit"]

VERSION: Final[str]
"""The version of the package."""

def limit(field: str, seconds: float) -> dict[str, Any]: ...

@final
class Client:
    """A client. What may fail returns an envelope: `{"ok": answer}` or `{"error": record}`.

    That of an observed call has a `response`, too: how it went.
    """

    @staticmethod
    def build(settings: Mapping[str, Any]) -> dict[str, Any]: ...
    def with_options(self, options: Mapping[str, Any]) -> dict[str, Any]: ...
    @property
    def project_id(self) -> str: ...
    @property
    def api_url(self) -> str: ...
    def call(
        self, operation: str, arguments: Mapping[str, Any], observe: bool, shape: Any = None
    ) -> dict[str, Any]: ...
    def request(self, arguments: Mapping[str, Any], observe: bool) -> dict[str, Any]: ...
    def call_async(
        self, operation: str, arguments: Mapping[str, Any], observe: bool, shape: Any = None
    ) -> Future[dict[str, Any]] | dict[str, Any]: ...
    def call_local(self, operation: str, arguments: Mapping[str, Any]) -> dict[str, Any]: ...
    def sign_token(self, draft: Mapping[str, Any]) -> dict[str, Any]: ...
    def generate_token(
        self,
        session_id: object,
        role: object,
        expire_time: object,
        ttl: object,
        data: object,
        initial_layout_class_list: object,
        kind: object,
        issued_at: object,
        nonce: object,
    ) -> str | None: ...
