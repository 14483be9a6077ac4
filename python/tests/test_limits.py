"""How long a call may take, how often it is tried, and where a walk over a list ends."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from math import inf, nan
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Emulator, Temper

LONGEST = (2**53 - 1) / 1000

KEPT = [1e-9, 5e-324, 0.001, 0.5, 1, 30, 1e6, 1e9, LONGEST, timedelta(microseconds=1), timedelta(days=365)]

REFUSED = [
    *(-1, -0.0, 0, 0.0, -1e-9, -1e300, -(2**63), -(10**400), -inf, nan, inf),
    *(2**53 / 1000, 1e15, 2**53, 2**63, 2**64, 1e300, 10**400),
    *(timedelta(0), timedelta(microseconds=-1), timedelta.max, timedelta.min),
]

WRONG = ["5", True, b"1", [], {}, 1j, object()]


@pytest.mark.parametrize("field", ["timeout", "connect_timeout", "with_options"])
def test_a_limit_can_be_kept_or_is_refused(temper: Temper, field: str) -> None:
    name = "timeout" if field == "with_options" else field
    plain = temper.client()

    def make(limit: object) -> Any:
        return plain.with_options(timeout=limit) if name != field else temper.client(**{name: limit})

    for kept in KEPT:
        assert make(kept).generate_jwt()
    for refused in REFUSED:
        with pytest.raises(opentok_sdk.InvalidArgumentError) as caught:
            make(refused)
        assert caught.value.field == name
        assert str(caught.value) == f"{name}: must be longer than 0 and shorter than 2^53 ms"
    for wrong in WRONG:
        with pytest.raises(opentok_sdk.InvalidArgumentError, match="must be a number of seconds") as caught:
            make(wrong)
        assert caught.value.field == name


@pytest.mark.parametrize("derived", [False, True])
def test_a_number_of_retries_can_be_kept_or_is_refused(temper: Temper, *, derived: bool) -> None:
    make = temper.client().with_options if derived else temper.client
    for kept in (0, 2**32 - 1):
        assert make(max_retries=kept).generate_jwt()
    for wrong in (-1, 2**32, 2**63, 2**64, 10**400, 1.5, nan, inf, True, "one", object()):
        with pytest.raises(opentok_sdk.InvalidArgumentError) as caught:
            make(max_retries=wrong)
        assert caught.value.field == "max_retries"
        assert str(caught.value).startswith("max_retries: ")


def test_the_longest_limits_work(temper: Temper, emulator: Emulator) -> None:
    client = temper.client(timeout=LONGEST, connect_timeout=LONGEST)
    for one in (client, client.with_options(timeout=LONGEST)):
        assert temper.wait(one.list_archives()).total == 0


def test_a_timeout_says_what_was_set(temper: Temper, emulator: Emulator) -> None:
    emulator.fault(status=503, times=1)
    emulator.fault(delayMs=5000)
    with pytest.raises(opentok_sdk.TimeoutError, match=r"no answer within 0\.6 s") as caught:
        temper.wait(temper.client(timeout=0.6, max_retries=1).list_archives())
    assert caught.value.attempts == 2


def test_a_number_that_is_none_is_refused_by_its_name(
    client: Any, temper: Temper, emulator: Emulator
) -> None:
    for wrong in (nan, inf, 10**400):
        with pytest.raises(opentok_sdk.InvalidArgumentError, match=r"^max_bitrate: ") as caught:
            temper.wait(client.start_archive("session", max_bitrate=wrong))
        assert caught.value.field == "max_bitrate"
    assert emulator.requests() == []


def page(count: object, *ids: str) -> dict[str, Any]:
    return {"status": 200, "json": {"count": count, "items": [{"id": one} for one in ids]}}


@pytest.mark.parametrize(("count", "requests"), [(3, 2), (2, 3), (None, 3), (99, 3)])
def test_a_walk_stops_at_a_true_total_alone(
    client: Any, temper: Temper, emulator: Emulator, count: object, requests: int
) -> None:
    emulator.control("POST", "replay", replies=[page(count, "a", "b"), page(count, "c"), page(0)])
    assert [archive.id for archive in temper.wait(client.iter_archives())] == ["a", "b", "c"]
    asked = [request["query"] for request in emulator.requests()]
    assert asked == ["offset=0", "offset=2", "offset=3"][:requests]


def test_a_walk_ends_with_its_numbers(client: Any, temper: Temper, emulator: Emulator) -> None:
    emulator.control("POST", "replay", replies=[page(2**63 - 1, "a", "b"), page(2**63 - 1, "c")])
    walk = temper.wait(client.iter_archives(offset=2**31 - 2))
    assert [archive.id for archive in walk] == ["a", "b"]
    assert len(emulator.requests()) == 1


def test_a_failure_is_the_end_of_a_walk(client: Any, temper: Temper, emulator: Emulator) -> None:
    replies = [page(9, "a"), {"status": 404}, page(9, "b")]
    emulator.control("POST", "replay", replies=replies)
    walk = client.iter_archives()

    def following() -> Any:
        return temper.wait(walk.__anext__()) if hasattr(walk, "__anext__") else next(walk)

    assert following().id == "a"
    with pytest.raises(opentok_sdk.NotFoundError):
        following()
    with pytest.raises((StopIteration, StopAsyncIteration)):
        following()
    assert len(emulator.requests()) == 2


STARVED = """
import asyncio, os, resource, sys
import opentok_sdk
from opentok_sdk import _errors

resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
temper, url, key, secret = sys.argv[1:]
cls = opentok_sdk.OpenTok if temper == "sync" else opentok_sdk.AsyncOpenTok
client = cls(key, secret, api_url=url, max_retries=0)
loop = asyncio.new_event_loop()

def call():
    async def wait():
        return await client.list_archives()
    return client.list_archives() if temper == "sync" else loop.run_until_complete(wait())

taken = []
try:
    while True:
        taken.append(os.open(os.devnull, os.O_RDONLY))
except OSError:
    pass
try:
    call()
    print("answered")
except opentok_sdk.ConnectionError as error:
    print(error.kind, error.operation)
for one in taken:
    os.close(one)
print(call().total)
"""


@pytest.mark.parametrize("temper_name", ["sync", "async"])
def test_a_start_that_failed_is_tried_again(emulator: Emulator, temper_name: str, tmp_path: Path) -> None:
    credentials = emulator.credentials
    arguments = [temper_name, emulator.url, credentials["apiKey"], credentials["apiSecret"]]
    command = [sys.executable, "-c", STARVED, *arguments]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert run.stdout.splitlines() == ["connection list_archives", "0"], run.stderr
