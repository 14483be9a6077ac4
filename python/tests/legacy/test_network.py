"""Failures of the network, for programs that know those of `requests`; and suites that stand in for it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import requests
import requests_mock
import responses

from opentok_sdk import legacy
from opentok_sdk.legacy import Client
from opentok_sdk.legacy.testing import through_requests

if TYPE_CHECKING:
    from conftest import Emulator

SESSION = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
URL = "https://api.opentok.com"


def test_a_failure_is_one_of_requests_too_where_a_program_has_it(emulator: Emulator, dead_url: str) -> None:
    client = Client("100", emulator.credentials["apiSecret"], dead_url, max_retries=0)
    with pytest.raises(requests.exceptions.ConnectionError) as caught:
        client.get_archive("a")
    error: Any = caught.value
    assert isinstance(error, (legacy.RequestError, ConnectionError, requests.exceptions.RequestException))
    assert (error.response, error.request) == (None, None)
    emulator.fault(delayMs=2000)
    late = Client("100", emulator.credentials["apiSecret"], emulator.url, timeout=0.2)
    with pytest.raises(requests.exceptions.ReadTimeout) as timed_out:
        late.send_signal("s", {"data": "x"})
    assert isinstance(timed_out.value, (requests.exceptions.Timeout, TimeoutError))


@pytest.mark.parametrize(
    "method", ["mute_stream", "mute_all", "disable_force_mute", "play_dtmf", "stop_render"]
)
def test_an_answer_as_of_requests(opentok: Client, emulator: Emulator, method: str) -> None:
    args = {"mute_stream": ("s", "t"), "play_dtmf": ("s", "c", "1"), "stop_render": ("r",)}.get(
        method, ("s",)
    )
    emulator.replay({"name": "Ü"})
    answer = getattr(opentok, method)(*args)
    assert isinstance(answer, requests.Response)
    assert (answer.status_code, answer.ok, bool(answer), answer.json()) == (200, True, True, {"name": "Ü"})
    assert "application/json" in answer.headers["Content-Type"]
    answer.raise_for_status()
    for text in ("", "done"):
        emulator.control("POST", "replay", replies=[{"status": 200, "text": text}])
        answer = getattr(opentok, method)(*args)
        assert (answer.text, answer.content, answer.ok) == (text, text.encode(), True)


WITHOUT = """
import sys
from opentok_sdk.legacy import Client, RequestError
client = Client("100", sys.argv[1], sys.argv[2])
answer = client.mute_all("s")
print(type(answer).__module__, answer.status_code, answer.ok, bool(answer), answer.json()["id"])
print(answer.text[:1])
answer.raise_for_status()
try:
    Client("100", "x", "http://127.0.0.1:1", max_retries=0).mute_all("s")
except RequestError as error:
    print(*(cls for cls in type(error).__mro__ if "requests" in cls.__module__), isinstance(error, OSError))
print("requests" in sys.modules)
"""


def test_a_program_without_requests_does_not_get_it(emulator: Emulator) -> None:
    command = [sys.executable, "-I", "-c", WITHOUT, emulator.credentials["apiSecret"], emulator.url]
    emulator.replay({"id": "100"})
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert said == "opentok_sdk.legacy._response 200 True True 100\n{\nTrue\nFalse\n"


@responses.activate
def test_a_suite_with_responses_runs_unchanged() -> None:
    responses.post(f"{URL}/session/create", json=[{"session_id": SESSION}])
    responses.get(f"{URL}/v2/project/100/archive/a%2Fb", status=404, json={"message": "gone"})
    responses.post(f"{URL}/v2/project/100/session/s/signal", status=204)
    client = Client("100", "s3cret")
    with through_requests():
        assert client.create_session().session_id == SESSION
        client.send_signal("s", {"data": "x"})
        with pytest.raises(legacy.NotFoundError, match="gone"):
            client.get_archive("a/b")
    sent = [call.request for call in responses.calls]
    assert "p2p.preference=enabled" in str(sent[0].body)
    assert sent[1].body == b'{"data": "x"}'
    assert sent[1].headers["X-OPENTOK-AUTH"].count(".") == 2
    assert sent[1].headers["User-Agent"] == client.user_agent


def test_a_suite_with_requests_mock_runs_unchanged() -> None:
    client = Client("100", "s3cret")
    with requests_mock.Mocker() as mocked, through_requests():
        mocked.get(f"{URL}/v2/project/100/archive", json={"count": 1, "items": [{"id": "a"}]})
        mocked.delete(f"{URL}/v2/project/100/archive/a", status_code=500)
        assert client.list_archives(count=5)[0].id == "a"
        assert mocked.last_request.query == "count=5"
        with pytest.raises(legacy.RequestError, match="An unexpected error occurred"):
            client.delete_archive("a")


def test_the_one_place_through_which_all_calls_go_can_be_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Any] = []

    def send(self: Client, method: str, path: str, **request: Any) -> Any:
        sent.append((method, path, request))
        return 200, {}, {"id": "a"}

    monkeypatch.setattr(Client, "_send", send)
    assert Client("100", "x").get_archive("a").id == "a"
    assert sent[0][:2] == ("GET", "/v2/project/{project}/archive/{archiveId}")
    assert sent[0][2]["params"] == {"archiveId": "a"}
