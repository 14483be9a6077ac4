"""Forks a program whose threads are calling, and leaves programs in the middle of calls; see README.md."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import opentok_sdk

TIMES = 100

LEAVING = """
import asyncio, sys, threading, time, opentok_sdk
client = opentok_sdk.OpenTok(timeout=20)
for _ in range(8): threading.Thread(target=client.list_archives, daemon=True).start()
async def calls():
    other = opentok_sdk.AsyncOpenTok(timeout=20)
    for _ in range(8): asyncio.ensure_future(other.list_archives())
    await asyncio.sleep(0.05)
asyncio.run(calls())
sys.exit(3)
"""


def fork(client: opentok_sdk.OpenTok) -> int:
    """Children call and end in the ordinary way; return how many did not."""
    over = threading.Event()

    def call() -> None:
        while not over.is_set():
            client.list_archives()

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    bad = 0
    for _ in range(TIMES):
        child = os.fork()
        if child == 0:
            client.create_session()
            sys.exit(0)
        bad += os.waitpid(child, 0)[1] != 0
    over.set()
    for thread in threads:
        thread.join()
    return bad


def leave(client: opentok_sdk.OpenTok) -> int:
    """Programs end while sixteen of their calls wait; return how many did not as they wanted to."""
    fault = {"path": "/v2/*", "delayMs": 10_000}
    client.request("POST", "/_emulator/faults", body=fault)
    bad = 0
    for _ in range(TIMES):
        command = [sys.executable, "-c", LEAVING]
        ended = subprocess.run(command, capture_output=True, timeout=60, check=False)
        bad += (ended.returncode, ended.stderr) != (3, b"")
    return bad


if __name__ == "__main__":
    client = opentok_sdk.OpenTok()
    forked, left = fork(client), leave(client)
    print(f"soak: python: {TIMES} forks under load, {forked} ended badly; {TIMES} left in mid-call, {left} badly")
    sys.exit(1 if forked or left else 0)
