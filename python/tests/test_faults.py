"""Faults of the service: what comes of them is an error of ours, in time, and nothing is sent twice."""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import opentok_sdk

if TYPE_CHECKING:
    from conftest import Emulator, Server, Temper

TABLE, WIRE = (
    json.loads((Path(__file__).parents[2] / "tests/faults" / name).read_text(encoding="utf-8"))
    for name in ("table.json", "wire.json")
)

GRACE = 4
"""How many seconds after its limit a call may come to an end, on a machine that is busy."""


def test_every_fault_is_an_error_in_time(temper: Temper, emulator: Emulator, hostile: Server) -> None:
    calls, every = TABLE["calls"], os.environ.get("OPENTOK_FAULTS") == "all"
    addresses = hostile.control("GET", "addresses")
    cells, wrong = 0, []
    for row, fault in enumerate(TABLE["faults"] + WIRE["faults"]):
        options = {
            "timeout": fault.get("limit", 1),
            "max_retries": 1 if every else calls[row % len(calls)]["retries"],
        }
        address = addresses.get(fault["name"], {})
        options |= {temper.snake(name): value for name, value in address.items()}
        client = temper.client(**options)
        for column, made in enumerate(calls):
            if every or column == row % len(calls):
                cells += 1
                reason = cell(temper, client, hostile if address else emulator, fault, made)
                if reason:
                    wrong.append(f"{fault['name']} in {made['operation']}: {reason}")
        client.close()
    tempers = "async" if temper.cls is opentok_sdk.AsyncOpenTok else "sync"
    sys.stdout.write(f"faults: {cells} cells, {len(wrong)} wrong (python {tempers})\n")
    assert not wrong, "\n".join(wrong)


def cell(temper: Temper, client: Any, service: Server, fault: dict[str, Any], made: dict[str, Any]) -> str:
    service.reset()
    order = fault.get("fault", {})
    if order:
        service.control("POST", "faults", **order)
    begin = time.monotonic()
    try:
        temper.call(client, made["operation"], made["arguments"])
        kind = "ok"
    except opentok_sdk.OpenTokError as error:
        kind = error.kind
        shown = f"{error} {error!r} {vars(error)}"
        if "SECRET" in shown or "eyJ" in shown:
            return "the error shows a secret"
    took = time.monotonic() - begin
    if kind not in fault["kinds"][made["answer"]]:
        return f"{kind}, not {fault['kinds'][made['answer']]}"
    if took > fault.get("limit", 1) + GRACE:
        return f"it took {took:.1f} s"
    harmless = order.get("status") == 429 or "retry-after" in order.get("headers", {})
    # By their paths: what an earlier cell gave up may arrive late.
    posts = Counter(request["path"] for request in service.requests() if request["method"] == "POST")
    most = max(posts.values(), default=0)
    return "" if harmless or most <= 1 else f"it was sent {most} times"
