"""What is known of a call besides its answer: `with_response`, and the log."""

from __future__ import annotations

import copy
import logging
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk
from opentok_sdk import ResponseInfo

if TYPE_CHECKING:
    from conftest import Emulator, Temper

ARCHIVES = "/v2/project/100/archive"


def test_a_success_has_its_response(client: Any, temper: Temper, emulator: Emulator) -> None:
    session, response = temper.wait(client.with_response(lambda client: client.create_session()))
    assert session.session_id.startswith("1_")
    assert isinstance(response, ResponseInfo)
    assert (response.operation, response.method, response.path) == (
        "create_session",
        "POST",
        "/session/create",
    )
    assert (response.status, response.attempts) == (200, 1)
    assert response.headers["x-request-id"] == response.request_id
    assert 0 <= response.milliseconds < 30_000
    assert len(emulator.requests()) == 1


def test_the_response_tells_of_attempts_and_keeps_the_query_out(
    client: Any, temper: Temper, emulator: Emulator
) -> None:
    emulator.fault(method="GET", status=503, times=1)
    page, response = temper.wait(client.with_response(lambda client: client.list_archives(count=5)))
    assert page.total == 0
    assert (response.path, response.status, response.attempts) == (ARCHIVES, 200, 2)


def test_of_several_calls_the_last_one_counts(client: Any, temper: Temper, emulator: Emulator) -> None:
    def both(client: Any) -> Any:
        if isinstance(client, opentok_sdk.OpenTok):
            client.create_session()
            return client.with_options(max_retries=0).list_archives()

        async def calls() -> Any:
            await client.create_session()
            return await client.with_options(max_retries=0).list_archives()

        return calls()

    page, response = temper.wait(client.with_response(both))
    assert page.total == 0
    assert (response.operation, len(emulator.requests())) == ("list_archives", 2)


def test_where_nothing_is_sent_there_is_no_response(client: Any, temper: Temper) -> None:
    session_id = temper.wait(client.create_session()).session_id
    token, response = temper.wait(
        client.with_response(lambda client: client.generate_token(session_id, data="name=Ada"))
    )
    assert client.inspect_token(token).connection_data == "name=Ada"
    assert response is None


def test_a_failure_is_raised_as_ever(client: Any, temper: Temper) -> None:
    with pytest.raises(opentok_sdk.NotFoundError) as caught:
        temper.wait(client.with_response(lambda client: client.get_archive("none")))
    assert caught.value.request_id


def test_the_client_itself_takes_nothing_down(client: Any, temper: Temper) -> None:
    temper.wait(client.with_response(lambda client: client.list_archives()))
    temper.wait(client.list_archives())
    assert vars(client).keys() == {"_native"}


def test_a_subclass_stays_what_it_is(emulator: Emulator) -> None:
    class Mine(opentok_sdk.OpenTok):
        def first(self, count: int) -> opentok_sdk.ArchivePage:
            return self.list_archives(count=count)

    credentials = emulator.credentials
    with Mine(credentials["apiKey"], credentials["apiSecret"], api_url=emulator.url) as mine:
        archives, response = mine.with_response(lambda client: client.first(10))
    assert (archives.total, response and response.status) == (0, 200)


def test_a_response_is_a_value() -> None:
    response = ResponseInfo("start_archive", "POST", ARCHIVES, status=200, headers={"a": "b"}, request_id="r")
    for twin in (copy.copy(response), pickle.loads(pickle.dumps(response))):
        assert twin == response
        assert hash(twin) == hash(response)
    assert "status=200" in repr(response)
    assert str(response) == f"POST {ARCHIVES} 200 0 ms, 1 attempt, request r"
    with pytest.raises(AttributeError, match="frozen"):
        response.status = 201  # type: ignore[misc]


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "opentok_sdk"]


def test_each_call_is_a_line_in_the_log(
    client: Any, temper: Temper, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "opentok_sdk"):
        temper.wait(client.list_archives(session_id="secret-session"))
        with pytest.raises(opentok_sdk.NotFoundError) as caught:
            temper.wait(client.get_archive("none"))
        client.generate_token(temper.wait(client.create_session()).session_id)
    first, second, third = lines(caplog)
    assert first.startswith(f"GET {ARCHIVES} 200 ")
    assert " ms, 1 attempt, request " in first
    assert "secret-session" not in first
    assert second.startswith(f"GET {ARCHIVES}/none 404 ")
    assert second.endswith(f", request {caught.value.request_id}")
    assert third.startswith("POST /session/create 200 ")
    response: ResponseInfo = caplog.records[0].response  # type: ignore[attr-defined]
    assert (response.status, response.operation) == (200, "list_archives")


def test_a_failure_without_an_answer_is_logged_by_its_kind(
    temper: Temper, dead_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "opentok_sdk"), pytest.raises(opentok_sdk.ConnectionError):
        temper.wait(temper.client(api_url=dead_url, max_retries=0).list_archives())
    (line,) = lines(caplog)
    assert line.startswith(f"GET {ARCHIVES} connection ")
    assert line.endswith(" ms, 1 attempt")


def test_nothing_is_logged_unless_asked_for(
    client: Any, temper: Temper, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "opentok_sdk"):
        temper.wait(client.list_archives())
    assert lines(caplog) == []


CALL = """
import sys, opentok_sdk
opentok_sdk.OpenTok(sys.argv[1], sys.argv[2], api_url=sys.argv[3]).list_archives()
print("logging" in sys.modules)
"""


def called(emulator: Emulator, **environment: str) -> subprocess.CompletedProcess[str]:
    """A program of its own, which does not use `logging`."""
    command = [sys.executable, "-I", "-c", CALL, emulator.credentials["apiKey"]]
    command += [emulator.credentials["apiSecret"], emulator.url]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True)


def test_a_program_without_logging_goes_without(emulator: Emulator) -> None:
    call = called(emulator)
    assert (call.stdout, call.stderr) == ("False\n", "")


def test_the_environment_switches_on_lines_on_standard_error(emulator: Emulator) -> None:
    call = called(emulator, OPENTOK_LOG="debug")
    assert call.stdout == "False\n"
    (line,) = call.stderr.splitlines()
    assert f"GET {ARCHIVES} 200 " in line
    assert emulator.credentials["apiSecret"] not in line
