"""Green threads: while one waits for a call, the others go on."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Emulator

# Three calls of half a second, beside something that ticks: they print how long it took, and the ticks.
GEVENT = """
from gevent import monkey; monkey.patch_all()
import gevent, sys, time, opentok_sdk
client = opentok_sdk.OpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3])
ticks = 0
def tick():
    global ticks
    while True:
        gevent.sleep(0.02)
        ticks += 1
def call():
    HOW
ticker, begin = gevent.spawn(tick), time.time()
gevent.joinall([gevent.spawn(call) for _ in range(3)], raise_error=True)
print(time.time() - begin, ticks)
"""

EVENTLET = """
import eventlet; eventlet.monkey_patch()
import sys, time, opentok_sdk
client = opentok_sdk.OpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3])
ticks = 0
def tick():
    global ticks
    while True:
        eventlet.sleep(0.02)
        ticks += 1
def call():
    HOW
eventlet.spawn(tick)
begin = time.time()
for one in [eventlet.spawn(call) for _ in range(3)]:
    one.wait()
print(time.time() - begin, ticks)
"""

HOW = {
    "a call": "client.list_archives()",
    "a failure": "try: client.get_archive('none')\n    except opentok_sdk.NotFoundError: pass",
}


def run(emulator: Emulator, program: str) -> str:
    project = emulator.credentials["apiKey"], emulator.credentials["apiSecret"]
    command = [sys.executable, "-I", "-W", "ignore", "-c", program, *project, emulator.url]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (0, ""), ended
    return ended.stdout


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("program", [GEVENT, EVENTLET], ids=["gevent", "eventlet"])
def test_other_greenlets_go_on(emulator: Emulator, program: str, how: str) -> None:
    emulator.control("POST", "faults", times=3, delayMs=500)
    took, ticks = run(emulator, program.replace("HOW", HOW[how])).split()
    assert float(took) < 1.4, "one after the other"
    assert int(ticks) > 10


@pytest.mark.parametrize(
    "program",
    [
        GEVENT.replace("HOW", "gevent.get_hub().threadpool.apply(client.list_archives)"),
        EVENTLET.replace("HOW", "__import__('eventlet.tpool').tpool.execute(client.list_archives)"),
    ],
    ids=["gevent", "eventlet"],
)
def test_a_thread_of_the_hub_calls_by_itself(emulator: Emulator, program: str) -> None:
    emulator.control("POST", "faults", times=3, delayMs=500)
    assert int(run(emulator, program).split()[1]) > 10


def test_a_timeout_of_gevent_ends_the_wait(emulator: Emulator) -> None:
    emulator.control("POST", "faults", times=3, delayMs=5000)
    program = GEVENT.replace(
        "HOW",
        "begin = time.time()\n"
        "    try:\n        with gevent.Timeout(0.2): client.list_archives()\n"
        "    except gevent.Timeout: assert time.time() - begin < 2\n"
        "    else: raise SystemExit(1)",
    )
    run(emulator, program + "\nimport os; os._exit(0)")
