"""A running emulator, and how one is started."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from . import _program
from ._client import VirtualClient
from ._control import Control

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from types import TracebackType

    from typing_extensions import Self


class Credentials(NamedTuple):
    """What the emulator accepts. It is public and protects nothing."""

    api_key: str
    api_secret: str
    application_id: str
    private_key: str
    webhook_secret: str


class Emulator:
    """A running emulator; as a context manager it ends with the block."""

    def __init__(self, process: _program.Process) -> None:
        self._process = process
        self._control = Control(process.url)
        #: What an SDK takes as its API URL.
        self.url: str = process.url
        told = self.control("GET", "credentials")
        self.credentials = Credentials(
            api_key=told["apiKey"],
            api_secret=told["apiSecret"],
            application_id=told["applicationId"],
            private_key=told["privateKey"],
            webhook_secret=told["webhookSecret"],
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"Emulator({self.url!r})"

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Call a control route: `control("POST", "projects")`. The answer's JSON, or None."""
        return self._control(method, path, body)

    def reset(self) -> None:
        """Forget sessions, archives, faults, the journal, and that the clock was moved."""
        self._control("POST", "reset")

    def join(self, token: str, *, data: str | None = None) -> VirtualClient:
        """A virtual client that connects with the token; `data` stands in for the token's."""
        body = {"token": token} if data is None else {"token": token, "data": data}
        return VirtualClient(self._control, self._control("POST", "connections", body))

    def advance(self, seconds: float) -> None:
        """Move the emulator's clock forward."""
        self._control("POST", "clock", {"advanceMs": round(seconds * 1000)})

    def fault(
        self,
        *,
        status: int | None = None,
        times: int | None = None,
        method: str | None = None,
        path: str | None = None,
        project: str | None = None,
        headers: dict[str, str] | None = None,
        json: Any = None,
        text: str | None = None,
        delay: float | None = None,
        drop: bool | None = None,
        truncate: bool | None = None,
        malformed: bool | None = None,
    ) -> None:
        """Misbehave for the next `times` requests that match, or until a reset; `delay` is in seconds."""
        fields = {
            "status": status,
            "times": times,
            "method": method,
            "path": path,
            "project": project,
            "headers": headers,
            "json": json,
            "text": text,
            "delayMs": None if delay is None else round(delay * 1000),
            "drop": drop,
            "truncate": truncate,
            "malformed": malformed,
        }
        self._control("POST", "faults", {name: value for name, value in fields.items() if value is not None})

    def requests(self, *, last: int | None = None, project: str | None = None) -> list[dict[str, Any]]:
        """What arrived at the service, oldest first."""
        items: list[dict[str, Any]] = self._control("GET", "requests", last=last, project=project)["items"]
        return items

    def deliveries(self, *, last: int | None = None, project: str | None = None) -> list[dict[str, Any]]:
        """The callbacks that were sent, oldest first, and what became of each."""
        items: list[dict[str, Any]] = self._control("GET", "deliveries", last=last, project=project)["items"]
        return items

    def stop(self) -> None:
        """End it; again is fine."""
        self._process.stop()


def start(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    seed: int | None = None,
    allow_hosts: Sequence[str] = (),
    webhook_urls: Sequence[str] = (),
    webhook_secret: str | None = None,
    program: str | os.PathLike[str] | None = None,
) -> Emulator:
    """Start an emulator on any free port, and wait until it listens.

    It ends when it is stopped, and at the latest with this process.

    Args:
        host: The address to listen on.
        port: The port; 0 takes any free one.
        seed: Makes ids the same in every run.
        allow_hosts: Names beside `localhost` under which it is reached.
        webhook_urls: Where callbacks are delivered.
        webhook_secret: What callbacks are signed with; not at all if empty.
        program: Another program than the one that was installed.

    Raises:
        EmulatorError: It is not there, or does not start; the message says why.
    """
    arguments = ["--host", host, "--port", str(port)]
    if seed is not None:
        arguments += ["--seed", str(seed)]
    for name in allow_hosts:
        arguments += ["--allow-host", name]
    for url in webhook_urls:
        arguments += ["--webhook-url", url]
    if webhook_secret is not None:
        arguments.append(f"--webhook-secret={webhook_secret}")
    process = _program.Process(_program.find() if program is None else Path(program), arguments)
    try:
        return Emulator(process)
    except BaseException:
        process.stop()
        raise
