"""Arguments that no JSON has: within themselves, as deep as a parser allows, bytes."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Temper

VECTORS = Path(__file__).parents[2] / "tests" / "vectors" / "webhooks"


def deep(depth: int) -> Any:
    nested: Any = {}
    for _ in range(depth):
        nested = {"a": nested}
    return nested


def within_itself() -> list[Any]:
    mapping: dict[str, Any] = {}
    mapping["a"] = mapping
    items: list[Any] = []
    items.append(items)
    return [mapping, items]


CALLS: list[Callable[[Any, Any], Any]] = [
    lambda client, given: client.start_archive("1_x", layout=given),
    lambda client, given: client.get_archive(given),
    lambda client, given: client.signal("1_x", data=given),
    lambda client, given: client.dial("s", "t", "sip:a@b", headers=given),
    lambda client, given: client.request("POST", "/x", body=given),
    lambda client, given: client.verify_webhook("b", "a", given),
]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "given", [*within_itself(), deep(200), deep(5_000)], ids=["map", "list", "200", "5000"]
)
def test_what_has_no_end_is_refused(temper: Temper, call: Callable[[Any, Any], Any], given: Any) -> None:
    client = temper.client()
    failures: list[BaseException] = []

    def refused() -> None:
        try:
            answer = call(client, given)
            if not isinstance(answer, opentok_sdk.WebhookClaims):
                temper.wait(answer)
        except BaseException as error:
            failures.append(error)

    # Threads have smaller stacks than programs.
    if temper.cls is opentok_sdk.AsyncOpenTok:
        refused()
    else:
        thread = threading.Thread(target=refused)
        thread.start()
        thread.join()
    assert [type(error) for error in failures] == [opentok_sdk.InvalidArgumentError], failures


def test_what_is_deep_but_ends_is_sent(temper: Temper) -> None:
    with pytest.raises(opentok_sdk.NotFoundError):
        temper.wait(temper.client().request("POST", "/nowhere", body=deep(100)))


@pytest.mark.parametrize("kind", [bytes, bytearray, lambda body: memoryview(bytes(body))])
def test_a_webhook_is_verified_from_its_bytes(temper: Temper, kind: Callable[[bytes], Any]) -> None:
    call = json.loads((VECTORS / "verify_bearer.json").read_text(encoding="utf-8"))["call"]["arguments"]
    body = call["body"].encode()
    event = temper.client().verify_webhook(kind(body), call["authorization"], call["secrets"], at=call["at"])
    assert event.claims.jti == "0b1c"
    for wrong in (body + b" ", b"\xff"):
        with pytest.raises(opentok_sdk.OpenTokError):
            temper.client().verify_webhook(kind(wrong), call["authorization"], call["secrets"], at=call["at"])


def test_bytes_are_no_json(temper: Temper) -> None:
    with pytest.raises(opentok_sdk.InvalidArgumentError) as caught:
        temper.wait(temper.client().request("POST", "/x", body=b"{}"))
    assert caught.value.field == "body"
