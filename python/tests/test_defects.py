"""Faults that users of the SDKs that came before complained about: none of them is here.

The whole list, with the tests of all languages, is tests/originals/defects.json of the project.
"""

from __future__ import annotations

import inspect
import json
import keyword
import logging
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Emulator, Temper

ROOT = Path(__file__).parents[2]
MANIFEST = json.loads((ROOT / "core/surface.json").read_text("utf-8"))
REMOTE = [
    operation["name"]
    for operation in MANIFEST["operations"]
    if operation["method"] and operation["group"] != "account"
]
VECTORS = [json.loads(path.read_text("utf-8")) for path in sorted(ROOT.glob("tests/vectors/*/*.json"))]


def call(temper: Temper, client: Any, operation: str) -> Any:
    """Call with arguments that are accepted: those of a vector that sends a request."""
    given = next(
        vector["call"]["arguments"]
        for vector in VECTORS
        if vector["call"]["operation"] == operation
        and vector["request"]
        and not {"credentials", "dynamic"} & set(vector)
    )
    return temper.wait(getattr(client, operation)(**{snake(name): value for name, value in given.items()}))


def snake(name: str) -> str:
    text = re.sub("[A-Z]", lambda letter: f"_{letter.group().lower()}", name)
    return f"{text}_" if keyword.iskeyword(text) else text


class Lists(BaseHTTPRequestHandler):
    """Answers everything with an empty list, and keeps connections open."""

    protocol_version = "HTTP/1.1"
    connections: list[Any]
    asked: list[tuple[str, str | None]]

    def setup(self) -> None:
        self.connections.append(self.request)
        super().setup()

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers["proxy-authorization"]))
        self.send_response(200)
        self.send_header("content-length", "22")
        self.end_headers()
        self.wfile.write(b'{"count":0,"items":[]}')

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def lists() -> Iterator[tuple[str, type[Lists]]]:
    handler = type("Handler", (Lists,), {"connections": [], "asked": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    serving.start()
    yield f"127.0.0.1:{server.server_address[1]}", handler
    server.shutdown()
    server.server_close()
    serving.join()


@pytest.mark.parametrize("operation", REMOTE)
def test_a_refused_connection_is_an_error_of_every_operation(
    operation: str, temper: Temper, dead_url: str
) -> None:
    client = temper.client(api_url=dead_url, max_retries=0)
    with pytest.raises(opentok_sdk.ConnectionError) as caught:
        call(temper, client, operation)
    assert caught.value.operation == operation


def test_every_operation_honours_the_timeout(temper: Temper, emulator: Emulator) -> None:
    emulator.fault(delayMs=10_000)
    client = temper.client(timeout=0.05)
    for operation in REMOTE:
        started = time.monotonic()
        with pytest.raises(opentok_sdk.TimeoutError):
            call(temper, client, operation)
        assert time.monotonic() - started < 3


def test_a_call_has_a_limit_though_none_was_set(client: Any, temper: Temper, emulator: Emulator) -> None:
    assert inspect.signature(temper.cls).parameters["timeout"].default == 30.0
    emulator.fault(status=429, headers={"retry-after": "31"})
    started = time.monotonic()
    with pytest.raises(opentok_sdk.RateLimitedError) as caught:
        temper.wait(client.list_archives())
    assert caught.value.attempts == 1
    assert time.monotonic() - started < 5


def test_a_proxy_gets_the_request(temper: Temper, lists: tuple[str, type[Lists]]) -> None:
    address, handler = lists
    client = temper.client(api_url="http://opentok.test", proxy=f"http://ada:lovelace@{address}")
    assert temper.wait(client.list_archives()).total == 0
    path, authorization = handler.asked[0]
    assert path == "http://opentok.test/v2/project/100/archive"
    assert authorization is not None
    assert authorization.startswith("Basic ")


def test_one_connection_serves_many_calls(temper: Temper, lists: tuple[str, type[Lists]]) -> None:
    address, handler = lists
    client = temper.client(api_url=f"http://{address}")
    for _ in range(30):
        temper.wait(client.list_archives())
    assert len(handler.asked) == 30
    # A call may begin before the one before has given its connection back.
    assert len(handler.connections) <= 3


def test_a_failure_without_a_body_is_an_error(client: Any, temper: Temper, emulator: Emulator) -> None:
    emulator.fault(status=500, headers={"content-type": "application/json"}, text="")
    with pytest.raises(opentok_sdk.ServerError) as caught:
        temper.wait(client.create_session())
    assert caught.value.status == 500
    assert caught.value.message


def test_no_header_is_junk(client: Any, temper: Temper, emulator: Emulator) -> None:
    temper.wait(client.create_session())
    temper.wait(client.list_archives())
    known = {"accept", "accept-encoding", "content-length", "content-type", "host", "user-agent"}
    for request in emulator.requests():
        assert set(request["headers"]) - known == {"x-opentok-auth"}


def test_a_second_client_does_not_redirect_the_first(
    client: Any, temper: Temper, emulator: Emulator, dead_url: str
) -> None:
    second = temper.client(api_url=dead_url, timeout=1, user_agent="second", max_retries=0)
    with pytest.raises(opentok_sdk.ConnectionError):
        temper.wait(second.list_archives())
    assert temper.wait(client.list_archives()).total == 0
    assert "second" not in emulator.requests()[0]["headers"]["user-agent"]


def test_a_secret_with_dots_is_no_file(temper: Temper) -> None:
    client = temper.cls("100", "pyproject.toml")
    assert client.api_url == "https://api.opentok.com"
    assert client.generate_jwt()


def test_a_private_key_as_text_makes_an_application(temper: Temper, emulator: Emulator) -> None:
    client = temper.application()
    assert temper.wait(client.create_session()).project_id == emulator.credentials["applicationId"]
    assert emulator.requests()[0]["headers"]["authorization"].startswith("Bearer ")


def test_a_key_is_read_and_parsed_once(temper: Temper, emulator: Emulator, tmp_path: Path) -> None:
    file = tmp_path / "private.key"
    file.write_text(emulator.credentials["privateKey"])
    client = temper.application(private_key=None, private_key_path=file)
    file.write_text("no key any more")
    for _ in range(3):
        assert temper.wait(client.list_archives()).total == 0
    with pytest.raises(opentok_sdk.InvalidArgumentError):
        temper.application(private_key=None, private_key_path=file)


def test_an_archive_of_a_list_is_stopped(client: Any, temper: Temper, emulator: Emulator) -> None:
    session_id = temper.wait(client.create_session(media_mode="routed")).session_id
    emulator.control("POST", "connections", token=client.generate_token(session_id))
    temper.wait(client.start_archive(session_id))
    listed = temper.wait(client.list_archives()).items[0]
    temper.wait(client.stop_archive(listed.id))
    assert temper.wait(client.get_archive(listed.id)).status != "started"


def test_a_raw_answer_has_its_headers(client: Any, temper: Temper) -> None:
    answer = temper.wait(client.request("GET", "/v2/project/{project}/archive"))
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")


def test_what_a_caller_hands_over_is_left_as_it_was(client: Any, temper: Temper, emulator: Emulator) -> None:
    emulator.control("POST", "replay", replies=[{"status": 200, "json": {"id": "b"}}])
    outputs = {"hls": {"low_latency": True}, "rtmp": [{"server_url": "rtmp://a", "stream_name": "b"}]}
    before = json.dumps(outputs)
    temper.wait(client.start_broadcast("1_MX4xMDB-", outputs=outputs))
    assert json.dumps(outputs) == before
    assert emulator.requests()[0]["json"]["outputs"]["hls"] == {"lowLatency": True}


def test_a_text_is_no_list_of_classes(client: Any, temper: Temper) -> None:
    session_id = temper.wait(client.create_session()).session_id
    with pytest.raises(opentok_sdk.InvalidArgumentError) as caught:
        client.generate_token(session_id, initial_layout_class_list="focus")
    assert caught.value.field == "initial_layout_class_list"


def test_nothing_secret_is_logged(
    temper: Temper, emulator: Emulator, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        temper.wait(temper.client().create_session())
    jwt = emulator.requests()[0]["headers"]["x-opentok-auth"]
    written = caplog.text + "".join(capfd.readouterr())
    assert emulator.credentials["apiSecret"] not in written
    assert jwt not in written
    assert "POST /session/create 200" in caplog.text
