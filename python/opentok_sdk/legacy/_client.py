"""What a client of old is made of, all of which may be changed while it is in use."""

from __future__ import annotations

import os
import sys
import warnings

from .. import __version__ as VERSION  # noqa: N812 - a constant
from .._discreet import discreet
from .._error import OpenTokError
from ._credentials import credentials
from ._endpoints import Endpoints
from ._errors import as_before
from ._line import Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

_OPENTOK = "https://api.opentok.com"

_LONGEST_JWT = 5
"""Minutes, as the service allows."""


@discreet
class Settings:
    """Credentials, address, limits and names; with each new value the next call goes by it."""

    TOKEN_SENTINEL = "T1=="  # noqa: S105 - how a token begins

    def __init__(
        self,
        api_key: int | str,
        api_secret: str | bytes | os.PathLike[str],
        api_url: str = _OPENTOK,
        timeout: float | tuple[float, float] | None = None,
        app_version: str | None = None,
        **options: Any,
    ) -> None:
        """Make a client.

        Args:
            api_key: The project's API key, or the id of a Vonage application.
            api_secret: The project's secret; or the application's private key as PEM, or its file's path.
            api_url: The service's address; left as it is, that of `OPENTOK_API_URL` in the environment
                counts.
            timeout: How many seconds a call may take, all attempts together, 30 unless set; or two numbers,
                of which the first is for connecting.
            app_version: A version for the user agent, instead of this package's.
            options: `max_retries`, `max_concurrency` and `ca_certificates`, as `opentok_sdk.OpenTok` has
                them.
        """
        secret: Any = api_secret
        # Functions, so that neither `vars` nor a log shows what they hold.
        self._secret: Callable[[], Any] = lambda: secret
        self._line: Line | None = None
        self._addendum = ""
        self._options = options
        self._api_key = api_key
        self._api_url = api_url
        self._timeout = timeout
        self._app_version = app_version
        self._proxies: Mapping[str, str] | None = None
        self._jwt_livetime: float = 3
        if api_key and api_secret:
            credentials(api_key, api_secret)

    def _modern(self) -> Line:
        """The modern client with these settings, made when it is first needed."""
        line = self._line
        if line is None:
            try:
                line = self._line = Line.open(**self._settings())
            except OpenTokError as error:
                raise as_before(error, "") from None
        return line

    def _settings(self) -> dict[str, Any]:
        unset = self._api_url in (None, "", _OPENTOK)
        limits: Any = self._timeout if isinstance(self._timeout, (tuple, list)) else (5.0, self._timeout)
        proxies = self._proxies or {}
        scheme = str(self._api_url).partition(":")[0]
        options = dict(self._options)
        return {
            **credentials(self._api_key, self._secret()),
            "apiUrl": None if unset else self._api_url,
            "connect_timeout": limits[0],
            "timeout": limits[1],
            "proxy": proxies.get(scheme, proxies.get("all")),
            "ca_certificates": options.pop("ca_certificates", None),
            "maxRetries": options.pop("max_retries", None),
            "maxConcurrency": options.pop("max_concurrency", None),
            # Where `requests` looked for authorities.
            "extraCaFile": os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE"),
            "user_agent": None,
            "agent": self.user_agent,
            "jwtTtl": self._jwt_seconds(),
            **options,
        }

    def _jwt_seconds(self) -> int:
        return max(1, int(self._jwt_livetime * 60))

    def _set(self, name: str, value: Any) -> None:
        setattr(self, name, value)
        self._line = None

    @property
    def api_key(self) -> int | str:
        """The API key, or the id of an application."""
        return self._api_key

    @api_key.setter
    def api_key(self, key: int | str) -> None:
        self._set("_api_key", key)

    @property
    def api_secret(self) -> Any:
        """The secret, or the private key; it is in no `repr` and no `vars`."""
        return self._secret()

    @api_secret.setter
    def api_secret(self, secret: Any) -> None:
        self._set("_secret", lambda: secret)

    @property
    def api_url(self) -> str:
        """The service's address."""
        return self._modern().api_url

    @api_url.setter
    def api_url(self, url: str) -> None:
        self._set("_api_url", url)

    @property
    def timeout(self) -> Any:
        """How many seconds a call may take, or `None` for the 30 that it is unless set."""
        return self._timeout

    @timeout.setter
    def timeout(self, seconds: Any) -> None:
        self._set("_timeout", seconds)

    @property
    def proxies(self) -> Any:
        """A proxy for each scheme, as `requests` has them: `{"https": "http://proxy.example:3128"}`."""
        return self._proxies

    @proxies.setter
    def proxies(self, proxies: Mapping[str, str] | None) -> None:
        self._set("_proxies", proxies)

    @property
    def app_version(self) -> str:
        """The version in the user agent: this package's unless set."""
        return self._app_version or VERSION

    @app_version.setter
    def app_version(self, version: str | None) -> None:
        self._set("_app_version", version)

    @property
    def user_agent(self) -> str:
        """The user agent that is sent."""
        python = "{}.{}.{}".format(*sys.version_info)
        return f"opentok-sdk/{self.app_version} python/{python}{self._addendum}"

    def append_to_user_agent(self, text: str) -> None:
        """Add something to the user agent, as it is: begin it with a blank or a slash."""
        self._set("_addendum", self._addendum + text)

    @property
    def jwt_livetime(self) -> float:
        """For how many minutes the JWT of a request is valid: 3 unless set, at most 5."""
        return self._jwt_livetime

    @jwt_livetime.setter
    def jwt_livetime(self, minutes: float) -> None:
        if minutes > _LONGEST_JWT:
            warnings.warn(f"the service accepts {_LONGEST_JWT} minutes at most", stacklevel=2)
            minutes = _LONGEST_JWT
        self._set("_jwt_livetime", minutes)

    @property
    def endpoints(self) -> Endpoints:
        """The service's addresses, for requests by hand."""
        return Endpoints(self.api_url, self.api_key)

    def _create_jwt_auth_header(self) -> str:
        """The JWT of a request by hand."""
        return self._modern().generate_jwt(ttl=self._jwt_seconds())

    def get_headers(self) -> dict[str, str]:
        """The headers of a request by hand; an override changes nothing of what the client itself sends."""
        jwt = self._create_jwt_auth_header()
        is_application = "applicationId" in credentials(self._api_key, self._secret())
        auth = {"Authorization": f"Bearer {jwt}"} if is_application else {"X-OPENTOK-AUTH": jwt}
        return {"User-Agent": self.user_agent, "Accept": "application/json", **auth}

    def get_json_headers(self) -> dict[str, str]:
        """The headers of a request by hand that has JSON in it."""
        return {**self.get_headers(), "Content-Type": "application/json"}

    def headers(self) -> dict[str, str]:
        """`get_headers`, as it was called before."""
        warnings.warn("use get_headers instead of headers", DeprecationWarning, stacklevel=2)
        return self.get_headers()

    def json_headers(self) -> dict[str, str]:
        """`get_json_headers`, as it was called before."""
        warnings.warn("use get_json_headers instead of json_headers", DeprecationWarning, stacklevel=2)
        return self.get_json_headers()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} api_key={self._api_key!r} api_url={self._api_url!r}>"

    def __getstate__(self) -> dict[str, Any]:
        # The settings travel, the connections do not.
        return {**vars(self), "_secret": self._secret(), "_line": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        secret = state["_secret"]
        vars(self).update(state, _secret=lambda: secret)
