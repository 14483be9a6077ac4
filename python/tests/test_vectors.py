"""Every shared vector through the public, typed methods: call, request, canned reply, value or error."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from conftest import Emulator, Temper

FOLDER = Path(__file__).parents[2] / "tests/vectors"
VECTORS = sorted(str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.glob("*/*.json"))


@pytest.fixture(scope="module")
def clients(temper: Temper) -> dict[str, Any]:
    return {
        "api_key": temper.client(max_retries=0),
        "application": temper.application(max_retries=0),
        "account": temper.account(max_retries=0),
    }


def pick(temper: Temper, clients: dict[str, Any], wanted: Any) -> Any:
    """The client with a vector's credentials."""
    if isinstance(wanted, str):
        return clients[wanted]
    names = {"apiKey": "api_key", "apiSecret": "api_secret"}
    if "apiKey" in wanted:
        return temper.client(max_retries=0, **{names[name]: value for name, value in wanted.items()})
    key = wanted["privateKey"]
    return temper.cls.application(wanted["applicationId"], private_key=key, api_url=temper.url, max_retries=0)


def plain(answer: Any) -> Any:
    """An answer as JSON."""
    if isinstance(answer, tuple):
        return [plain(item) for item in answer]
    return answer.to_dict() if hasattr(answer, "to_dict") else answer


def refused_by_python(temper: Temper, client: Any, vector: dict[str, Any]) -> bool:
    """Whether the vector gives an option that the method's signature does not have."""
    if not vector.get("dynamic"):
        return False
    names = inspect.signature(getattr(client, vector["call"]["operation"])).parameters
    return any(temper.identifier(name) not in names for name in vector["call"].get("arguments", {}))


@pytest.mark.parametrize("name", VECTORS)
def test_vector(name: str, temper: Temper, clients: dict[str, Any], emulator: Emulator) -> None:
    vector = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    if "reply" in vector:
        emulator.control("POST", "replay", replies=[vector["reply"]])
    client = pick(temper, clients, vector.get("credentials", "api_key"))
    operation, arguments = vector["call"]["operation"], vector["call"].get("arguments", {})
    if refused_by_python(temper, client, vector):
        with pytest.raises(TypeError, match="unexpected keyword argument"):
            temper.call(client, operation, arguments)
        assert emulator.requests() == []
        return
    if "error" in vector:
        with pytest.raises(opentok_sdk.OpenTokError) as caught:
            temper.call(client, operation, arguments)
        compare_error(temper, caught.value, vector["error"])
    else:
        assert plain(temper.call(client, operation, arguments)) == vector["result"]
    compare_requests(emulator.requests(), vector["request"])


def compare_error(temper: Temper, error: opentok_sdk.OpenTokError, expected: dict[str, Any]) -> None:
    for name, value in expected.items():
        actual = getattr(error, temper.snake(name))
        if name == "field":
            value = temper.snake(value)
        elif name == "allowed":
            actual, value = list(actual), [temper.snake(one) for one in value]
        assert actual == value, (name, str(error))


def compare_requests(arrived: list[dict[str, Any]], expected: dict[str, Any] | None) -> None:
    if expected is None:
        assert arrived == []
        return
    assert len(arrived) == 1
    request = arrived[0]
    body = next((kind for kind in ("json", "form") if kind in expected), "body")
    actual = {
        "method": request["method"],
        "path": request["path"],
        "query": dict(parse_qsl(request["query"], keep_blank_values=True)),
        body: request[body],
    }
    assert actual == {"query": {}, **({"body": ""} if body == "body" else {}), **expected}


def test_there_are_vectors() -> None:
    assert len(VECTORS) > 50
