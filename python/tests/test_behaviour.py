"""The scenarios that every language runs, in both tempers; see tests/behaviour/README.md of the project."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from conftest import Emulator, Temper


def test_archive_lifecycle(client: Any, temper: Temper, emulator: Emulator) -> None:
    session = temper.wait(client.create_session(media_mode=opentok_sdk.MediaMode.ROUTED))
    token = client.generate_token(session.session_id, role=opentok_sdk.Role.PUBLISHER, data="name=Ada")
    connection = emulator.control("POST", "connections", token=token)
    assert (connection["sessionId"], connection["role"]) == (session.session_id, "publisher")
    emulator.control("POST", f"connections/{connection['connectionId']}/streams", name="camera")

    archive = temper.wait(client.start_archive(session.session_id, name="lecture"))
    assert (archive.status, archive.name) == (opentok_sdk.ArchiveStatus.STARTED, "lecture")
    page = temper.wait(client.list_archives(session_id=session.session_id))
    assert (page.total, page.items[0].id) == (1, archive.id)
    assert temper.wait(client.stop_archive(archive.id)).status == "stopped"

    for _ in range(100):
        archive = temper.wait(client.get_archive(archive.id))
        if archive.status is opentok_sdk.ArchiveStatus.AVAILABLE:
            break
        emulator.control("POST", "clock", advanceMs=1000)
    assert archive.status is opentok_sdk.ArchiveStatus.AVAILABLE
    assert archive.url
    assert temper.wait(client.delete_archive(archive.id)) is None
    assert temper.wait(client.get_archive(archive.id)).status is opentok_sdk.ArchiveStatus.DELETED
    assert temper.wait(client.list_archives(session_id=session.session_id)).total == 0
    with pytest.raises(opentok_sdk.NotFoundError):
        temper.wait(client.get_archive("no such archive"))


def test_wrong_secret(temper: Temper, emulator: Emulator) -> None:
    with pytest.raises(opentok_sdk.AuthenticationError) as caught:
        temper.wait(temper.client(api_secret="not-the-secret").create_session())
    assert caught.value.status == 403
    assert caught.value.message
    assert "not-the-secret" not in f"{caught.value!r} {caught.value.body}"
    assert len(emulator.requests()) == 1


def test_dead_server(temper: Temper, dead_url: str) -> None:
    started = time.monotonic()
    with pytest.raises(opentok_sdk.ConnectionError) as caught:
        temper.wait(temper.client(api_url=dead_url, connect_timeout=2, max_retries=0).create_session())
    assert time.monotonic() - started < 3
    assert (caught.value.kind, caught.value.attempts, caught.value.status) == ("connection", 1, None)


def test_unknown_option(client: Any, temper: Temper, emulator: Emulator) -> None:
    with pytest.raises(TypeError, match="'nmae'"):
        temper.wait(client.start_archive("1_MX4xMDB-", nmae="lecture"))
    with pytest.raises(opentok_sdk.InvalidArgumentError) as caught:
        temper.wait(client.start_archive("1_MX4xMDB-", layout={"type": "pip", "styleshet": ""}))
    assert caught.value.field == "layout.styleshet"
    assert caught.value.allowed == ("type", "stylesheet", "screenshare_type")
    assert emulator.requests() == []


def test_foreign_session_id(client: Any, emulator: Emulator) -> None:
    foreign = "1_MX4yMDB-fjE3OTUzNjM5NjM4NzJ-QUZLS2llYUxYbjc3cWwwdGprNHJoa3Z2fn5-"
    for session_id, words in ((foreign, "belongs to the project 200"), ("no session", "identifier")):
        with pytest.raises(opentok_sdk.InvalidArgumentError, match=words) as caught:
            client.generate_token(session_id)
        assert caught.value.field == "session_id"
    assert emulator.requests() == []


def test_retry_then_succeed(client: Any, temper: Temper, emulator: Emulator) -> None:
    emulator.fault(method="GET", status=503, times=1)
    assert temper.wait(client.list_archives()).items == ()
    assert [request["status"] for request in emulator.requests()] == [503, 200]


def test_post_not_repeated(client: Any, temper: Temper, emulator: Emulator) -> None:
    emulator.fault(method="POST", status=500)
    with pytest.raises(opentok_sdk.ServerError) as caught:
        temper.wait(client.create_session())
    assert (caught.value.status, caught.value.attempts) == (500, 1)
    assert len(emulator.requests()) == 1


def test_timeout(client: Any, temper: Temper, emulator: Emulator) -> None:
    emulator.fault(delayMs=2000)
    started = time.monotonic()
    with pytest.raises(opentok_sdk.TimeoutError) as caught:
        temper.wait(client.with_options(timeout=0.3).create_session())
    assert time.monotonic() - started < 1
    assert isinstance(caught.value, TimeoutError)


def test_cancel(emulator: Emulator) -> None:
    emulator.fault(delayMs=20_000)

    async def cancelled() -> None:
        key, secret = emulator.credentials["apiKey"], emulator.credentials["apiSecret"]
        async with opentok_sdk.AsyncOpenTok(key, secret, api_url=emulator.url) as client:
            call = asyncio.ensure_future(client.create_session())
            while not emulator.requests():
                await asyncio.sleep(0.01)
            assert emulator.requests()[0]["pending"]
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            while emulator.requests()[0]["pending"]:
                await asyncio.sleep(0.01)

    started = time.monotonic()
    asyncio.run(asyncio.wait_for(cancelled(), 10))
    assert time.monotonic() - started < 5
    assert emulator.requests()[0]["completed"] is False
