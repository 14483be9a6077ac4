"""The harness itself: whatever becomes of a test run, no emulator is left behind."""

from __future__ import annotations

import contextlib
import http.client
import signal
import subprocess
import sys
import time
from pathlib import Path

PROGRAM = """
import sys, time
sys.path.insert(0, sys.argv[1])
from conftest import Emulator
print(Emulator().url, flush=True)
time.sleep(600)
"""


def answers(address: str) -> bool:
    connection = http.client.HTTPConnection(address)
    with contextlib.closing(connection):
        try:
            connection.request("GET", "/_emulator/health")
            return connection.getresponse().status == 200
        except OSError:
            return False


def test_a_killed_run_leaves_no_emulator() -> None:
    command = [sys.executable, "-I", "-c", PROGRAM, str(Path(__file__).parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        address = run.stdout.readline().strip().removeprefix("http://")
        assert answers(address)
        run.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 10
    while answers(address):
        assert time.monotonic() < deadline, "the emulator is still there"
        time.sleep(0.02)
