"""The emulator, started once, and the two tempers in which most tests run."""

from __future__ import annotations

import asyncio
import http.client
import inspect
import json
import keyword
import os
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk
from opentok_sdk.legacy import Client

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PROGRAM = os.environ.get("OPENTOK_EMULATOR", str(ROOT / "target/debug/opentok-emulator"))
HOSTILE = os.environ.get("OPENTOK_HOSTILE", str(ROOT / "target/debug/opentok-hostile"))


class Server:
    """A running server, and what tests ask of it."""

    def __init__(self, *command: str) -> None:
        # Its standard input closes when this process ends, however that ends.
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]
        self.connection = http.client.HTTPConnection(self.url.removeprefix("http://"))

    def control(self, method: str, path: str, /, **body: Any) -> Any:
        """Call a control route."""
        headers = {"content-type": "application/json"}
        self.connection.request(method, f"/_emulator/{path}", json.dumps(body) if body else None, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status < 300, (method, path, answer.status, text)
        return json.loads(text) if text else None

    def reset(self) -> None:
        self.control("POST", "reset")

    def requests(self) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.control("GET", "requests")["items"]
        return items

    def stop(self) -> None:
        self.connection.close()
        self.process.terminate()
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()
        self.process.wait(10)


class Emulator(Server):
    """A running emulator."""

    def __init__(self) -> None:
        super().__init__(PROGRAM, "--port", "0", "--with-parent")
        self.credentials = self.control("GET", "credentials")

    def fault(self, **fault: Any) -> None:
        self.control("POST", "faults", **fault)

    def replay(self, *answers: Any, status: int = 200) -> None:
        """Let the next requests be answered with this."""
        self.control("POST", "replay", replies=[{"status": status, "json": answer} for answer in answers])


class Temper:
    """One of the two ways to call: at once, or on an event loop."""

    def __init__(self, client: type[Any], url: str, credentials: dict[str, str]) -> None:
        self.cls, self.url, self.credentials = client, url, credentials
        self.loop = asyncio.new_event_loop()

    def client(self, **options: Any) -> Any:
        """Make a client of the fixed project."""
        given = {"api_key": self.credentials["apiKey"], "api_secret": self.credentials["apiSecret"]}
        return self.cls(**{**given, "api_url": self.url, **options})

    def application(self, **options: Any) -> Any:
        """Make a client of the fixed application."""
        given = {"private_key": self.credentials["privateKey"], "api_url": self.url, **options}
        return self.cls.application(self.credentials["applicationId"], **given)

    def account(self, **options: Any) -> Any:
        """Make a client of the fixed account."""
        key, secret = self.credentials["accountKey"], self.credentials["accountSecret"]
        return self.cls.account(key, secret, **{"api_url": self.url, **options})

    def wait(self, call: Any) -> Any:
        """Wait for what a method returned: an answer, a coroutine, or a walk over pages."""
        if inspect.isasyncgen(call):
            return self.loop.run_until_complete(collect(call))
        if inspect.isgenerator(call):
            return list(call)
        return self.loop.run_until_complete(call) if inspect.isawaitable(call) else call

    def call(self, client: Any, operation: str, arguments: dict[str, Any]) -> Any:
        """Call an operation of the vectors: required arguments by position, optional ones by name."""
        method = getattr(client, operation)
        given = {self.identifier(name): value for name, value in arguments.items()}
        parameters = inspect.signature(method).parameters.values()
        positional = [
            given.pop(parameter.name)
            for parameter in parameters
            if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and parameter.name in given
        ]
        return self.wait(method(*positional, **given))

    @staticmethod
    def snake(name: str) -> str:
        """How Python spells a name of the vectors."""
        return re.sub("(?<=[a-z0-9])[A-Z]", lambda letter: f"_{letter.group().lower()}", name)

    @staticmethod
    def identifier(name: str) -> str:
        """The same, as the name of an argument."""
        snake = Temper.snake(name)
        return f"{snake}_" if keyword.iskeyword(snake) else snake


async def collect(walk: Any) -> list[Any]:
    return [item async for item in walk]


@pytest.fixture(scope="session")
def running() -> Iterator[Emulator]:
    emulator = Emulator()
    yield emulator
    emulator.stop()


@pytest.fixture(scope="session")
def hostile() -> Iterator[Server]:
    """Servers that do what servers should not."""
    server = Server(HOSTILE)
    yield server
    server.stop()


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    """The emulator as new."""
    running.reset()
    return running


@pytest.fixture(scope="session", params=["sync", "async"])
def temper(request: pytest.FixtureRequest, running: Emulator) -> Iterator[Temper]:
    cls = opentok_sdk.OpenTok if request.param == "sync" else opentok_sdk.AsyncOpenTok
    temper = Temper(cls, running.url, running.credentials)
    yield temper
    temper.loop.close()


@pytest.fixture
def client(temper: Temper, emulator: Emulator) -> Iterator[Any]:
    client = temper.client()
    yield client
    client.close()


@pytest.fixture(name="opentok")
def client_of_old(emulator: Emulator) -> Client:
    """A client as of the original `opentok` package, under the name that programs gave it."""
    credentials = emulator.credentials
    return Client(credentials["apiKey"], credentials["apiSecret"], emulator.url)


@pytest.fixture
def dead_url() -> str:
    """An address on loopback where nobody ever listens: a port that was free might be taken meanwhile."""
    return "http://127.0.0.1:1"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Count the vectors of each temper, for `make test`."""
    counts = {"sync": Counter[str](), "async": Counter[str]()}
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for temper, counter in counts.items():
                if "test_vectors.py::test_vector" in report.nodeid and f"[{temper}-" in report.nodeid:
                    counter[outcome] += 1
    for temper, counter in counts.items():
        if counter:
            line = f"vectors: {counter['passed']} passed, {counter['failed']} failed (python {temper})"
            terminalreporter.write_line(line)
