"""The original's client."""

from __future__ import annotations

import os
import sys
import warnings

from .._error import OpenTokError
from .._native import VERSION
from .._settings import settings
from .calls import Calls
from .errors import as_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import timedelta
    from typing import Any, Union

    from typing_extensions import Self

    Seconds = Union[float, timedelta, None]


class Client(Calls):
    """The client of the original `opentok` package: `OpenTok`, called as before.

    It also has all that `OpenTok` has. Setting its `timeout`, `proxies` or `app_version` opens new
    connections, and disturbs no call in progress.
    """

    _options: Callable[[], dict[str, Any]]
    _proxies: Mapping[str, str] | None = None

    def __init__(
        self,
        api_key: int | str,
        api_secret: str,
        api_url: str | None = None,
        timeout: Seconds = None,
        app_version: str | None = None,
        *,
        connect_timeout: Seconds = 5.0,
        max_retries: int | None = 2,
        proxy: str | None = None,
        ca_certificates: str | bytes | None = None,
    ) -> None:
        """Make a client for an OpenTok project.

        For a Vonage application use `Client.application(application_id, private_key_path=…)`: a secret that
        looks like the name of a file is still a secret.

        Args:
            api_key: The project's API key.
            api_secret: The project's secret.
            api_url: The service's address, as in `OpenTok`.
            timeout: How many seconds a whole call may take, all attempts together: 30 unless set.
            app_version: Something to add to the user agent.
            connect_timeout: As all that follow: see `OpenTok`.
            max_retries: How often a failed attempt is repeated.
            proxy: A proxy for all requests; or set `proxies`.
            ca_certificates: Further certificate authorities to trust.
        """
        self._open(
            apiKey=str(api_key) if isinstance(api_key, int) else api_key,
            apiSecret=api_secret,
            apiUrl=api_url,
            timeout=timeout,
            connect_timeout=connect_timeout,
            maxRetries=max_retries,
            proxy=proxy,
            ca_certificates=ca_certificates,
            user_agent=app_version,
        )

    def _open(self, **options: object) -> Self:
        # Where `requests` looked for authorities.
        bundle = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
        try:
            super()._open(**options, extraCaFile=bundle)
        except OpenTokError as error:
            raise as_before(error) from None
        # A function, as they hold the secret, which `vars(client)` must not show.
        self._options = lambda: options
        return self

    def _reopen(self, **changed: object) -> None:
        self._open(**{**self._options(), **changed})

    def with_options(self, *, timeout: Seconds = None, max_retries: int | None = None) -> Self:
        """Return the same client, with its connections, and another timeout or number of retries."""
        other = super().with_options(timeout=timeout, max_retries=max_retries)
        changed = {"timeout": timeout, "maxRetries": max_retries}
        options = {**self._options(), **{name: value for name, value in changed.items() if value is not None}}
        other._options = lambda: options
        return other

    @property
    def api_key(self) -> str:
        """The API key or the application's id; now `project_id`."""
        return self.project_id

    @property
    def timeout(self) -> Any:
        """How many seconds a whole call may take, or `None` for the 30 that it is unless set."""
        return self._options()["timeout"]

    @timeout.setter
    def timeout(self, seconds: Seconds) -> None:
        self._reopen(timeout=seconds)

    @property
    def proxies(self) -> Mapping[str, str] | None:
        """A proxy for each scheme, as `requests` has them: `{"https": "http://proxy.example:3128"}`."""
        return self._proxies

    @proxies.setter
    def proxies(self, proxies: Mapping[str, str] | None) -> None:
        known = proxies or {}
        self._reopen(proxy=known.get(self.api_url.partition(":")[0], known.get("all")))
        self._proxies = proxies

    @property
    def app_version(self) -> str | None:
        """What is added to the user agent."""
        version: str | None = self._options()["user_agent"]
        return version

    @app_version.setter
    def app_version(self, version: str | None) -> None:
        self._reopen(user_agent=version)

    @property
    def user_agent(self) -> str:
        """The user agent that is sent."""
        import platform

        # As the core puts it together.
        machine = platform.machine().lower()
        processor = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "x86": "ia32"}.get(machine, machine)
        runtime = settings(**self._options())["runtime"]
        known = f"opentok-sdk/{VERSION} {runtime} {sys.platform}-{processor}"
        return f"{known} {self.app_version}" if self.app_version else known

    def append_to_user_agent(self, text: str) -> None:
        """Add something to the user agent."""
        self.app_version = f"{self.app_version} {text.strip()}" if self.app_version else text.strip()

    @property
    def jwt_livetime(self) -> int:
        """For how many minutes the JWT of a request is valid: five, the longest that the service accepts."""
        return 5

    @jwt_livetime.setter
    def jwt_livetime(self, minutes: int) -> None:
        warnings.warn(
            "jwt_livetime changes nothing: the JWT of each request is valid for five minutes",
            DeprecationWarning,
            stacklevel=2,
        )
