"""The emulator as a program's tests meet it: from an installed wheel, with the standard library alone."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import pytest
import tokens

import opentok_emulator
from opentok_emulator import EmulatorError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opentok_emulator import Emulator


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with opentok_emulator.start() as emulator:
        yield emulator


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    running.reset()
    return running


def create_session(emulator: Emulator) -> str:
    """As an SDK would, as far as it takes."""
    request = urllib.request.Request(
        f"{emulator.url}/session/create",
        method="POST",
        data=b"",
        headers={"X-OPENTOK-AUTH": tokens.request(emulator.credentials), "Accept": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:
        session: str = json.load(answer)[0]["session_id"]
    return session


def test_it_has_credentials_that_it_accepts(emulator: Emulator) -> None:
    assert emulator.url.startswith("http://127.0.0.1:")
    assert emulator.credentials.private_key.startswith("-----BEGIN PRIVATE KEY-----")
    assert emulator.credentials.webhook_secret
    assert create_session(emulator).startswith("1_")


def test_a_virtual_client_joins_publishes_and_leaves(emulator: Emulator) -> None:
    session = create_session(emulator)
    client = emulator.join(tokens.client(emulator.credentials, session), data="somebody")
    assert (client.session_id, client.role, client.data) == (session, "publisher", "somebody")
    stream = client.publish(name="screen", video_type="screen")
    assert [(one["streamId"], one["name"]) for one in client.view()["streams"]] == [(stream, "screen")]
    client.unpublish(stream)
    assert client.view()["streams"] == []
    client.leave()
    assert client.view()["connected"] is False


def test_a_bad_token_is_an_error_that_says_why(emulator: Emulator) -> None:
    with pytest.raises(EmulatorError, match="token was refused") as caught:
        emulator.join("T1==nonsense")
    assert caught.value.status == 403


def test_time_goes_by_as_told(emulator: Emulator) -> None:
    before = emulator.control("GET", "clock")["nowMs"]
    emulator.advance(90.5)
    assert 90_500 <= emulator.control("GET", "clock")["nowMs"] - before < 100_000


def test_faults_and_what_arrived(emulator: Emulator) -> None:
    emulator.fault(status=503, times=1, path="/session", headers={"Retry-After": "1"})
    with pytest.raises(urllib.error.HTTPError) as caught:
        create_session(emulator)
    assert (caught.value.code, caught.value.headers["Retry-After"]) == (503, "1")
    caught.value.close()
    create_session(emulator)
    assert [request["status"] for request in emulator.requests()] == [503, 200]
    assert [request["status"] for request in emulator.requests(last=1)] == [200]
    emulator.reset()
    assert emulator.requests() == []


def test_what_it_does_not_know_is_refused(emulator: Emulator) -> None:
    with pytest.raises(EmulatorError, match="No such control route") as caught:
        emulator.control("GET", "nothing")
    assert caught.value.status == 404


class Endpoint(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.arrived.set()  # type: ignore[attr-defined]
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def test_callbacks_are_delivered_and_listed() -> None:
    with HTTPServer(("127.0.0.1", 0), Endpoint) as endpoint:
        arrived = endpoint.arrived = threading.Event()  # type: ignore[attr-defined]
        threading.Thread(target=endpoint.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{endpoint.server_port}/callback"
        with opentok_emulator.start(webhook_urls=[url], webhook_secret="own") as emulator:
            create_session(emulator)
            emulator.control("POST", "trigger", {"event": "archive"})
            assert arrived.wait(10)
            assert [delivery["url"] for delivery in emulator.deliveries()] == [url]
        endpoint.shutdown()


def test_a_seed_gives_the_same_ids() -> None:
    def first() -> object:
        with opentok_emulator.start(seed=7) as emulator:
            return emulator.control("POST", "projects")

    assert first() == first()


def test_a_port_in_use_is_an_error_that_says_so() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(EmulatorError, match="is in use; --port 0 takes any free port"):
            opentok_emulator.start(port=taken.getsockname()[1])


def test_a_program_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENTOK_EMULATOR", "/nowhere/opentok-emulator")
    with pytest.raises(EmulatorError, match="let OPENTOK_EMULATOR name the program"):
        opentok_emulator.start()


def test_it_stops_twice_and_is_gone() -> None:
    emulator = opentok_emulator.start()
    emulator.stop()
    emulator.stop()
    with pytest.raises(ConnectionRefusedError):
        emulator.requests()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a platform without SIGKILL")
def test_it_ends_with_the_process_that_started_it() -> None:
    program = "import opentok_emulator; print(opentok_emulator.start().url, flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout
        host, port = parent.stdout.readline().strip().removeprefix("http://").split(":")
        os.kill(parent.pid, signal.SIGKILL)
    tell = threading.Event()
    for _ in range(200):
        try:
            socket.create_connection((host, int(port)), timeout=1).close()
        except OSError:
            return
        tell.wait(0.05)
    pytest.fail("it still listens")
