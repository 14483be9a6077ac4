"""Threads, forks, signals and event loops: what a Python program does with a client."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Emulator, Server


@pytest.fixture
def project(emulator: Emulator) -> tuple[str, str]:
    return emulator.credentials["apiKey"], emulator.credentials["apiSecret"]


def in_child(work: Callable[[], None]) -> None:
    """Run something in a forked child, and fail if it fails or hangs."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Python 3.12 warns of forking with threads.
        child = os.fork()
    if child == 0:
        signal.alarm(10)
        try:
            work()
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


def test_a_forked_child_calls_in_both_tempers(emulator: Emulator, project: tuple[str, str]) -> None:
    client = opentok_sdk.OpenTok(*project, api_url=emulator.url)
    awaited = opentok_sdk.AsyncOpenTok(*project, api_url=emulator.url)

    async def both() -> None:
        assert (await awaited.create_session()).session_id
        assert (await asyncio.gather(*(awaited.list_archives() for _ in range(5))))[0].total == 0

    def work() -> None:
        assert client.create_session().session_id
        asyncio.run(both())
        assert client.generate_token(client.create_session().session_id)

    work()
    in_child(work)
    in_child(lambda: in_child(work))
    work()


def test_a_client_made_in_the_parent_works_first_in_the_child(
    emulator: Emulator, project: tuple[str, str]
) -> None:
    client = opentok_sdk.OpenTok(*project, api_url=emulator.url)
    in_child(lambda: client.list_archives() and None)
    assert client.list_archives().total == 0


def test_twenty_threads_overlap(emulator: Emulator, project: tuple[str, str]) -> None:
    emulator.fault(delayMs=300)
    with opentok_sdk.OpenTok(*project, api_url=emulator.url) as client, ThreadPoolExecutor(20) as pool:
        started = time.monotonic()
        pages = list(pool.map(lambda _: client.list_archives(), range(20)))
        assert time.monotonic() - started < 20 * 0.3 / 2
    assert len(pages) == 20
    assert len(emulator.requests()) == 20


def test_other_threads_run_while_a_call_blocks(emulator: Emulator, project: tuple[str, str]) -> None:
    emulator.fault(delayMs=500)
    ticks, done = 0, threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.wait(0.005):
            ticks += 1

    ticking = threading.Thread(target=tick)
    ticking.start()
    opentok_sdk.OpenTok(*project, api_url=emulator.url).list_archives()
    done.set()
    ticking.join()
    assert ticks > 20


BLOCKED = """
import signal, sys, opentok_sdk
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have had it ignored
client = opentok_sdk.OpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3])
print("ready", flush=True)
try:
    client.list_archives()
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


def test_ctrl_c_ends_a_blocked_call(emulator: Emulator, project: tuple[str, str]) -> None:
    emulator.fault(delayMs=20_000)
    child = subprocess.Popen(
        [sys.executable, "-I", "-c", BLOCKED, *project, emulator.url], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    while not emulator.requests():
        time.sleep(0.01)
    started = time.monotonic()
    child.send_signal(signal.SIGINT)
    assert child.communicate(timeout=10)[0] == "interrupted\n"
    assert time.monotonic() - started < 1
    assert child.returncode == 0


def test_a_signal_handler_runs_during_a_blocked_call(emulator: Emulator, project: tuple[str, str]) -> None:
    emulator.fault(delayMs=600)
    rung: list[float] = []
    before = signal.signal(signal.SIGALRM, lambda *_: rung.append(time.monotonic()))
    try:
        started = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        opentok_sdk.OpenTok(*project, api_url=emulator.url).list_archives()
    finally:
        signal.signal(signal.SIGALRM, before)
    assert rung
    assert rung[0] - started < 0.4


def test_gathered_calls_overlap_and_the_loop_goes_on(emulator: Emulator, project: tuple[str, str]) -> None:
    emulator.fault(delayMs=300)

    async def main() -> int:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.005)
                ticks += 1

        ticking = asyncio.ensure_future(tick())
        async with opentok_sdk.AsyncOpenTok(*project, api_url=emulator.url) as client:
            await asyncio.gather(*(client.list_archives() for _ in range(20)))
        ticking.cancel()
        return ticks

    started = time.monotonic()
    assert asyncio.run(main()) > 20
    assert time.monotonic() - started < 20 * 0.3 / 2


def test_one_client_serves_several_event_loops(emulator: Emulator, project: tuple[str, str]) -> None:
    client = opentok_sdk.AsyncOpenTok(*project, api_url=emulator.url)

    async def main() -> str:
        return (await client.create_session()).session_id

    ids = {asyncio.run(main()), asyncio.run(main())}
    with ThreadPoolExecutor(4) as pool:
        ids.update(pool.map(lambda _: asyncio.run(main()), range(4)))
    assert len(ids) == 6


def test_wait_for_cancels(emulator: Emulator, project: tuple[str, str]) -> None:
    emulator.fault(delayMs=20_000, times=1)

    async def main() -> None:
        client = opentok_sdk.AsyncOpenTok(*project, api_url=emulator.url)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.list_archives(), 0.2)
        assert (await client.list_archives()).total == 0

    asyncio.run(main())


UNFINISHED = """
import asyncio, sys, opentok_sdk
client = opentok_sdk.AsyncOpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3])
async def main():
    calls = [asyncio.ensure_future(client.list_archives()) for _ in range(20)]
    await asyncio.sleep(float(sys.argv[4]))
asyncio.run(main())
"""


@pytest.mark.parametrize("pause", ["0", "0.05", "0.1"])
def test_leaving_with_calls_in_flight(emulator: Emulator, project: tuple[str, str], pause: str) -> None:
    emulator.fault(delayMs=100)
    command = [sys.executable, "-I", "-c", UNFINISHED, *project, emulator.url, pause]
    left = subprocess.run(command, timeout=10, capture_output=True, text=True, check=False)
    assert (left.returncode, left.stderr) == (0, "")


def test_an_awaited_call_needs_a_running_loop(emulator: Emulator, project: tuple[str, str]) -> None:
    call: Any = opentok_sdk.AsyncOpenTok(*project, api_url=emulator.url).list_archives()
    with pytest.raises(RuntimeError, match="no running event loop"):
        call.send(None)


# What a daemon does that does not fork for it, after a first call; then it goes on.
CLOSED = {
    "a call": "client.list_archives()",
    "many threads": "list(ThreadPoolExecutor(8).map(lambda _: client.list_archives(), [0] * 40))",
    "another client": "make().list_archives()",
    "asyncio": "asyncio.run(awaited())",
    "twice": "client.list_archives(); os.closerange(3, 1024); client.list_archives()",
    "with files of its own": "files = [open('/dev/null') for _ in range(60)]; client.list_archives()",
}


@pytest.mark.parametrize("name", CLOSED)
def test_a_process_that_closes_all_descriptors_goes_on(emulator: Emulator, name: str) -> None:
    program = f"""
import asyncio, os, sys, time, opentok_sdk
from concurrent.futures import ThreadPoolExecutor
make = lambda: opentok_sdk.OpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3], max_retries=0)
client = make()
client.list_archives()
async def awaited():
    async with opentok_sdk.AsyncOpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3]) as own:
        for _ in range(3): await own.list_archives()
os.closerange(3, 1024)
time.sleep(0.2)
{CLOSED[name]}
client.list_archives()
print("done")
"""
    key, secret = emulator.credentials["apiKey"], emulator.credentials["apiSecret"]
    command = [sys.executable, "-I", "-c", program, key, secret, emulator.url]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "done\n", "")


def test_descriptors_closed_in_mid_call(emulator: Emulator) -> None:
    emulator.control("POST", "faults", delayMs=800)
    program = """
import os, sys, threading, time, opentok_sdk
make = lambda: opentok_sdk.OpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3], timeout=1, max_retries=0)
client = make()
def call():
    try: client.list_archives()
    except opentok_sdk.OpenTokError as error: print(error.kind)
thread = threading.Thread(target=call)
thread.start()
time.sleep(0.3)
os.closerange(3, 1024)
thread.join()
client.list_archives()
print("done")
"""
    key, secret = emulator.credentials["apiKey"], emulator.credentials["apiSecret"]
    command = [sys.executable, "-I", "-c", program, key, secret, emulator.url]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout in {"timeout\ndone\n", "connection\ndone\n", "done\n"}


@pytest.mark.parametrize("name", ["TLS reset within the answer", "reset within the answer", "closed at once"])
def test_a_program_that_dies_of_broken_pipes_does_not_die_of_ours(hostile: Server, name: str) -> None:
    program = """
import signal, sys, opentok_sdk
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
address = {"api_url": sys.argv[1], "ca_certificates": sys.argv[2] or None}
client = opentok_sdk.OpenTok("100", "secret", **address, max_retries=0)
for _ in range(20):
    try: client.create_session()
    except opentok_sdk.OpenTokError as error: assert error.kind == "connection", error
print("done")
"""
    address = hostile.control("GET", "addresses")[name]
    command = [sys.executable, "-I", "-c", program, address["apiUrl"], address.get("caCertificates", "")]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "done\n", "")
