"""Servers that never come to the point: a call ends in time whatever they send."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 1.0
HINT = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n" * 2_000


@pytest.fixture
def flood() -> Iterator[str]:
    """A server whose answer has endless beginnings."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            while True:
                connection.sendall(HINT)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


def test_calls_end_in_time(flood: str) -> None:
    client = opentok_sdk.OpenTok("100", "secret", api_url=flood, timeout=LIMIT, max_retries=0)

    def call() -> None:
        begin = time.monotonic()
        with pytest.raises(opentok_sdk.TimeoutError, match="no answer within 1 s"):
            client.list_archives()
        took.append(time.monotonic() - begin)

    took: list[float] = []
    threads = [threading.Thread(target=call) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(took) == 6
    assert max(took) < LIMIT + 1


def test_awaited_calls_end_in_time(flood: str) -> None:
    async def call(client: opentok_sdk.AsyncOpenTok) -> float:
        begin = time.monotonic()
        with pytest.raises(opentok_sdk.TimeoutError, match="no answer within 1 s") as caught:
            await client.list_archives()
        assert caught.value.operation == "list_archives"
        return time.monotonic() - begin

    async def calls() -> list[float]:
        client = opentok_sdk.AsyncOpenTok("100", "secret", api_url=flood, timeout=LIMIT, max_retries=0)
        return await asyncio.gather(*(call(client) for _ in range(6)))

    assert max(asyncio.run(calls())) < LIMIT + 1
