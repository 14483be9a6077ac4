"""Callbacks: the emulator delivers them to a small server, where they are verified and typed."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk
from opentok_sdk import ArchiveStatus, WebhookKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import Emulator, Temper

SECRET = "a-secret-of-this-test"
BODY = b'{"event":"connectionCreated","connection":{"id":"c1","data":"name=Gr\xc3\xbc\xc3\x9fe"}}'


class Receiver:
    """A server that hands each callback to what a program would do with it."""

    def __init__(self, take: Callable[[bytes, Any], Any]) -> None:
        self.taken: list[Any] = []
        self.came = threading.Condition()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                taken = take(body, self.headers)
                self.send_response(204)
                self.end_headers()
                with receiver.came:
                    receiver.taken.append(taken)
                    receiver.came.notify_all()

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/told"

    def wait(self, count: int) -> list[Any]:
        with self.came:
            assert self.came.wait_for(lambda: len(self.taken) >= count, 10), self.taken
            return self.taken

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def receive(emulator: Emulator, temper: Temper) -> Iterator[Receiver]:
    def take(body: bytes, headers: Any) -> Any:
        # As it stands in a program: the headers as the server gives them.
        return temper.client().verify_webhook(body, headers, [SECRET])

    receiver = Receiver(take)
    yield receiver
    receiver.stop()
    emulator.reset()


def test_a_recording_is_told_of_signed_and_typed(
    emulator: Emulator, temper: Temper, receive: Receiver
) -> None:
    emulator.control("POST", "webhooks", url=receive.url, secret=SECRET, events=["archive"])
    client = temper.client()
    session = temper.wait(client.create_session(media_mode="routed"))
    token = client.generate_token(session.session_id)
    emulator.control("POST", "connections", token=token)
    archive = temper.wait(client.start_archive(session.session_id, name="lecture"))
    temper.wait(client.stop_archive(archive.id))

    started, stopped = receive.wait(2)[:2]
    assert [started.kind, stopped.kind] == [WebhookKind.ARCHIVE] * 2
    assert [started.archive.status, stopped.archive.status] == [ArchiveStatus.STARTED, ArchiveStatus.STOPPED]
    assert (stopped.archive.id, stopped.archive.name, stopped.session_id) == (
        archive.id,
        "lecture",
        session.session_id,
    )
    assert stopped.claims.api_key == emulator.credentials["apiKey"]
    assert started.deduplication_key != stopped.deduplication_key
    assert stopped.payload["status"] == "stopped"


class Headers:
    """Headers as some frameworks have them: with names and values, but no mapping."""

    def __init__(self, **headers: Any) -> None:
        self.headers = headers

    def keys(self) -> Any:
        return self.headers.keys()

    def items(self) -> Any:
        return self.headers.items()


def test_headers_are_taken_as_frameworks_give_them(temper: Temper) -> None:
    client = temper.client()
    signed = client.sign_webhook(BODY, SECRET, jti="j1")
    for headers in (
        signed,
        signed.removeprefix("Bearer "),
        {"Content-Type": "application/json", "Authorization": signed},
        {"authorization": [signed]},
        Headers(AUTHORIZATION=signed),
    ):
        event = client.verify_webhook(BODY, headers, ["another", SECRET])
        read = (event.kind, event.connection.data, event.claims.jti)
        assert read == ("connectionCreated", "name=Grüße", "j1")


def test_each_refusal_has_its_reason(temper: Temper) -> None:
    client = temper.client()
    signed = client.sign_webhook(BODY, SECRET)
    old = client.sign_webhook(BODY, SECRET, at=1_700_000_000)
    refusals: list[tuple[bytes, Any, list[str], str]] = [
        (BODY, signed, ["another"], "fits none of the secrets"),
        (BODY, old, [SECRET], "too old"),
        (BODY + b" ", signed, [SECRET], "not the one that was signed"),
        (BODY, "Bearer nonsense", [SECRET], "not a JWT"),
    ]
    for body, headers, secrets, reason in refusals:
        with pytest.raises(opentok_sdk.AuthenticationError, match=reason) as caught:
            client.verify_webhook(body, headers, secrets)
        assert SECRET not in str(caught.value)
    with pytest.raises(opentok_sdk.InvalidArgumentError, match="not among the headers"):
        client.verify_webhook(BODY, {"content-type": "application/json"}, [SECRET])
    assert client.verify_webhook(BODY, old, [SECRET], max_age=0).claims.issued_at == 1_700_000_000


def test_what_is_not_signed_can_be_read(temper: Temper) -> None:
    event = temper.client().parse_webhook(b'{"event":"hologramCreated","hologram":7}')
    assert (event.kind, event.payload, event.claims) == (
        "hologramCreated",
        {"event": "hologramCreated", "hologram": 7},
        None,
    )
    with pytest.raises(opentok_sdk.InvalidArgumentError, match="is not JSON"):
        temper.client().parse_webhook("status=available")
