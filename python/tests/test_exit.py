"""Programs that end: with the code that they chose, and nothing on standard error."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Emulator

START = """
import asyncio, atexit, sys, threading, opentok_sdk
make = lambda: opentok_sdk.AsyncOpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3])
async def main():
    async with make() as client:
        await client.list_archives()
"""

# The end of a program, and its code.
PROGRAMS = {
    "asyncio.run": ("asyncio.run(main())", 0),
    "gathered": (
        "async def four():\n    await asyncio.gather(main(), main(), main(), main())\nasyncio.run(four())",
        0,
    ),
    "a client of the module": ("client = make()\nasyncio.run(client.list_archives())", 0),
    "a code of one's own": (
        "async def fail():\n"
        "    try:\n        await make().get_archive('none')\n"
        "    except opentok_sdk.NotFoundError:\n        sys.exit(3)\n"
        "asyncio.run(fail())",
        3,
    ),
    "a thread that goes on": ("threading.Thread(target=lambda: asyncio.run(main())).start()", 0),
    "at exit": ("atexit.register(lambda: asyncio.run(main()))\nasyncio.run(main())", 0),
}


def run(emulator: Emulator, program: str, *before: str) -> subprocess.CompletedProcess[str]:
    project = emulator.credentials["apiKey"], emulator.credentials["apiSecret"]
    command = [*before, sys.executable, "-I", "-c", program, *project, emulator.url]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("before", [(), ("taskset", "-c", "0")], ids=["all processors", "one processor"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_ends_as_it_wants_to(emulator: Emulator, name: str, before: tuple[str, ...]) -> None:
    if before and not shutil.which(before[0]):
        pytest.skip("no taskset")
    end, code = PROGRAMS[name]
    for _ in range(int(os.environ.get("OPENTOK_EXITS", "10"))):
        ended = run(emulator, START + end, *before)
        assert (ended.returncode, ended.stderr) == (code, "")


def test_when_the_interpreter_ends_asyncio_gets_an_error(emulator: Emulator) -> None:
    """What was registered before the import runs when nobody brings answers any more: it must not hang."""
    ended = run(emulator, "import atexit\natexit.register(lambda: asyncio.run(main()))\n" + START)
    assert "RuntimeError: opentok cannot bring answers to asyncio any more" in ended.stderr
