"""Faults of the service: what comes of them is an error of ours, in time, and nothing is sent twice."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import opentok_sdk

if TYPE_CHECKING:
    from conftest import Emulator, Temper

TABLE = json.loads((Path(__file__).parents[2] / "tests/faults/table.json").read_text(encoding="utf-8"))

# A call takes a second at most; this is a hang.
HANG = 10


def test_every_fault_is_an_error_in_time(temper: Temper, emulator: Emulator) -> None:
    client = temper.client(timeout=1, max_retries=1)
    calls, every = TABLE["calls"], os.environ.get("OPENTOK_FAULTS") == "all"
    cells, wrong = 0, []
    for row, fault in enumerate(TABLE["faults"]):
        for column, made in enumerate(calls):
            if every or column in (row % len(calls), (row + 5) % len(calls)):
                cells += 1
                reason = cell(temper, client, emulator, fault, made)
                if reason:
                    wrong.append(f"{fault['name']} in {made['operation']}: {reason}")
    tempers = "async" if temper.cls is opentok_sdk.AsyncOpenTok else "sync"
    sys.stdout.write(f"faults: {cells} cells, {len(wrong)} wrong (python {tempers})\n")
    assert not wrong, "\n".join(wrong)


def cell(temper: Temper, client: Any, emulator: Emulator, fault: dict[str, Any], made: dict[str, Any]) -> str:
    emulator.reset()
    emulator.fault(**fault["fault"])
    begin = time.monotonic()
    try:
        temper.call(client, made["operation"], made["arguments"])
        kind = "ok"
    except opentok_sdk.OpenTokError as error:
        kind = error.kind
    if kind not in fault["kinds"][made["answer"]]:
        return f"{kind}, not {fault['kinds'][made['answer']]}"
    if time.monotonic() - begin > HANG:
        return "it hung"
    harmless = fault["fault"].get("status") == 429 or "retry-after" in fault["fault"].get("headers", {})
    posts = [request for request in emulator.requests() if request["method"] == "POST"]
    return "" if harmless or len(posts) <= 1 else f"it was sent {len(posts)} times"
