"""The two clients."""

from __future__ import annotations

from . import _native
from ._async_operations import AsyncOperations
from ._calls import Closed, LocalCalls, unwrap
from ._discreet import discreet
from ._hints import absent, at_most_two
from ._operations import Operations
from ._settings import milliseconds, settings, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable
    from datetime import timedelta
    from types import TracebackType
    from typing import Any, NoReturn, TypeVar

    from typing_extensions import Self

    from ._response import ResponseInfo

    T = TypeVar("T")


@discreet
class Client(LocalCalls):
    """What both clients have in common: credentials, options and a pool of connections."""

    @at_most_two
    def __init__(
        self,
        api_key: int | str | None = None,
        api_secret: str | None = None,
        *,
        api_url: str | None = None,
        timeout: float | timedelta | None = 30.0,
        connect_timeout: float | timedelta | None = 5.0,
        max_retries: int | None = 2,
        max_concurrency: int | None = 100,
        proxy: str | None = None,
        ca_certificates: str | bytes | None = None,
        user_agent: str | None = None,
    ) -> None:
        """Make a client for an OpenTok project; without key and secret, from the environment: see `from_env`.

        No connection is opened yet. A client may be used from any thread, and in a process forked later.

        Args:
            api_key: The project's API key.
            api_secret: The project's secret.
            api_url: The service's address: that of `OPENTOK_API_URL` in the environment, or
                `https://api.opentok.com`, unless set.
            timeout: How many seconds a whole call may take, all attempts together.
            connect_timeout: How many seconds connecting may take.
            max_retries: How often a failed attempt is repeated, where that is safe; 0 for never.
            max_concurrency: How many calls may be on their way at once; others wait, which counts towards
                their time.
            proxy: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them. Without
                it `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment count.
            ca_certificates: Further certificate authorities to trust, as PEM text.
            user_agent: Something to add to the user agent, for example `my-app/1.0`.
        """
        self._open(
            fromEnv=api_key is None and api_secret is None,
            apiKey=str(api_key) if isinstance(api_key, int) else api_key,
            apiSecret=api_secret,
            apiUrl=api_url,
            timeout=timeout,
            connect_timeout=connect_timeout,
            maxRetries=max_retries,
            maxConcurrency=max_concurrency,
            proxy=proxy,
            ca_certificates=ca_certificates,
            user_agent=user_agent,
        )

    @classmethod
    def application(
        cls,
        application_id: str,
        *,
        private_key: str | bytes | None = None,
        private_key_path: str | os.PathLike[str] | None = None,
        api_url: str | None = None,
        timeout: float | timedelta | None = 30.0,
        connect_timeout: float | timedelta | None = 5.0,
        max_retries: int | None = 2,
        max_concurrency: int | None = 100,
        proxy: str | None = None,
        ca_certificates: str | bytes | None = None,
        user_agent: str | None = None,
    ) -> Self:
        """Make a client for a Vonage application, with its private key as PEM or the path of such a file.

        The service's address is that of `OPENTOK_API_URL` in the environment, or `https://video.api.vonage.com`,
        unless set; the other options are those of the class itself.
        """
        return cls.__new__(cls)._open(
            applicationId=application_id,
            privateKey=text(private_key),
            privateKeyPath=None if private_key_path is None else str(private_key_path),
            apiUrl=api_url,
            timeout=timeout,
            connect_timeout=connect_timeout,
            maxRetries=max_retries,
            maxConcurrency=max_concurrency,
            proxy=proxy,
            ca_certificates=ca_certificates,
            user_agent=user_agent,
        )

    @classmethod
    def account(
        cls,
        account_key: int | str,
        account_secret: str,
        *,
        api_url: str | None = None,
        timeout: float | timedelta | None = 30.0,
        connect_timeout: float | timedelta | None = 5.0,
        max_retries: int | None = 2,
        max_concurrency: int | None = 100,
        proxy: str | None = None,
        ca_certificates: str | bytes | None = None,
        user_agent: str | None = None,
    ) -> Self:
        """Make a client for an OpenTok account, which creates and manages its projects and does nothing else.

        Its key and secret are those of the account's settings, which its administrators see; the options are
        those of the class itself.
        """
        return cls.__new__(cls)._open(
            accountKey=str(account_key) if isinstance(account_key, int) else account_key,
            accountSecret=account_secret,
            apiUrl=api_url,
            timeout=timeout,
            connect_timeout=connect_timeout,
            maxRetries=max_retries,
            maxConcurrency=max_concurrency,
            proxy=proxy,
            ca_certificates=ca_certificates,
            user_agent=user_agent,
        )

    @classmethod
    def from_env(
        cls,
        *,
        api_url: str | None = None,
        timeout: float | timedelta | None = 30.0,
        connect_timeout: float | timedelta | None = 5.0,
        max_retries: int | None = 2,
        max_concurrency: int | None = 100,
        proxy: str | None = None,
        ca_certificates: str | bytes | None = None,
        user_agent: str | None = None,
    ) -> Self:
        """Make a client from the environment.

        It reads `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID` and
        `VONAGE_PRIVATE_KEY` (or `VONAGE_PRIVATE_KEY_PATH`), and `OPENTOK_API_URL` unless `api_url` is given;
        the other options are those of the class itself.
        """
        return cls.__new__(cls)._open(
            fromEnv=True,
            apiUrl=api_url,
            timeout=timeout,
            connect_timeout=connect_timeout,
            maxRetries=max_retries,
            maxConcurrency=max_concurrency,
            proxy=proxy,
            ca_certificates=ca_certificates,
            user_agent=user_agent,
        )

    def _open(self, **options: object) -> Self:
        self._native = unwrap(_native.Client.build(settings(**options)))  # type: ignore[arg-type]
        return self

    def with_options(
        self, *, timeout: float | timedelta | None = None, max_retries: int | None = None
    ) -> Self:
        """Return the same client, with its connections, and another timeout or number of retries."""
        other = self._twin()
        options = {"timeoutMs": milliseconds("timeout", timeout), "maxRetries": max_retries}
        other._native = unwrap(self._native.with_options(options))
        return other

    def _twin(self) -> Self:
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__)
        return other

    def _watched(self) -> tuple[Self, list[ResponseInfo]]:
        """Return the same client, and where it notes down how its calls went."""
        other = self._twin()
        other._seen = []
        return other, other._seen

    @property
    def project_id(self) -> str:
        """The API key or the application's id."""
        return self._native.project_id

    @property
    def api_url(self) -> str:
        """The service's address, without a trailing slash."""
        return self._native.api_url

    def close(self) -> None:
        """Close the connections, unless a client made by `with_options` still uses them.

        Calls in progress are not disturbed; later ones are refused. Closing twice is no error.
        """
        self._native = Closed("closed", "make a new one, or close it later")  # type: ignore[assignment]

    if not TYPE_CHECKING:  # a type checker knows better what is not there

        def __getattr__(self, name: str) -> Any:
            raise absent(self, name)

    def __repr__(self) -> str:
        name = type(self).__name__
        if isinstance(self._native, Closed):
            return f"<{name} {self._native.state}>"
        return f"<{name} project_id={self.project_id!r} api_url={self.api_url!r}>"

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        raise TypeError(
            f"{name} holds a secret and connections and cannot be pickled: make one where it is needed"
        )


class OpenTok(Client, Operations):
    """A client whose calls block; other threads go on meanwhile, and Ctrl-C ends a call.

    For a project's API key and secret, or what the environment holds; `OpenTok.application` is for a Vonage
    application.
    """

    def with_response(self, call: Callable[[Self], T]) -> tuple[T, ResponseInfo | None]:
        """Make a call, and return its answer together with what is known of it besides.

        `session, response = client.with_response(lambda client: client.create_session())`

        It hands this client to the function. The response is that of the last request made with it, or `None`
        where nothing was sent.
        """
        client, seen = self._watched()
        answer = call(client)
        return answer, seen[-1] if seen else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncOpenTok(Client, AsyncOperations):
    """A client for asyncio: its calls are awaited, and cancelling one closes its request.

    It belongs to no event loop, and may be used from several, one after the other or in several threads.
    """

    async def with_response(self, call: Callable[[Self], Awaitable[T]]) -> tuple[T, ResponseInfo | None]:
        """Make a call, and return its answer together with what is known of it besides.

        `session, response = await client.with_response(lambda client: client.create_session())`

        It hands this client to the function. The response is that of the last request made with it, or `None`
        where nothing was sent.
        """
        client, seen = self._watched()
        answer: Any = call(client)
        if hasattr(answer, "__await__"):  # unlike that of a local operation
            answer = await answer
        return answer, seen[-1] if seen else None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
