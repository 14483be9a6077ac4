"""What each method raises for each status, however the service words it, and for what is no answer at all."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk as modern
from opentok_sdk import legacy
from opentok_sdk.legacy import Client

if TYPE_CHECKING:
    from conftest import Emulator

ROWS = json.loads((Path(__file__).parents[3] / "tests/legacy/python.json").read_text("utf-8"))

CALLS = {row["call"]: row for row in reversed(ROWS) if row["call"] not in ("signal", "get_archives")}
"""A call of each method; those that are only another name are left out."""

# What programs catch, by method and status; everything else is a RequestError.
EXPECTED = """
start_archive 403 AuthError, 404 NotFoundError, 409 ArchiveError
stop_archive 403 AuthError, 404 NotFoundError, 409 ArchiveError
get_archive 403 AuthError, 404 NotFoundError
delete_archive 403 AuthError, 404 NotFoundError
list_archives 403 AuthError, 404 NotFoundError
get_render 403 AuthError, 404 NotFoundError
stop_render 403 AuthError, 404 NotFoundError
stop_captions 403 AuthError, 404 NotFoundError
set_archive_layout 403 AuthError, 400 ArchiveError
start_broadcast 403 AuthError, 400 BroadcastError, 409 BroadcastError
stop_broadcast 403 AuthError, 400 BroadcastError, 409 BroadcastError
get_broadcast 403 AuthError, 400 BroadcastError, 409 BroadcastError
set_broadcast_layout 403 AuthError, 400 BroadcastError
get_stream 403 AuthError, 400 GetStreamError, 408 GetStreamError
list_streams 403 AuthError, 400 GetStreamError
set_stream_class_lists 403 AuthError, 400 SetStreamClassError
force_disconnect 403 AuthError, 400 ForceDisconnectError, 404 ForceDisconnectError
dial 403 AuthError, 400 SipDialError, 404 SipDialError, 409 SipDialError
start_render 403 AuthError
list_renders 403 AuthError
start_captions 403 AuthError, 409 CaptioningAlreadyInProgressError
connect_audio_to_websocket 403 AuthError, 409 InvalidMediaModeError
"""

# What is raised besides, as it says more.
BESIDES = """
delete_archive 409 ArchiveError
add_archive_stream 405 ArchiveStreamModeError, 409 ArchiveError
remove_archive_stream 405 ArchiveStreamModeError, 409 ArchiveError
add_broadcast_stream 405 BroadcastStreamModeError, 409 BroadcastError
remove_broadcast_stream 405 BroadcastStreamModeError, 409 BroadcastError
send_signal 400 SignalingError, 404 SignalingError, 413 SignalingError
play_dtmf 400 DTMFError
"""

# Where the service says nothing of its own.
TEXTS = {
    ("start_archive", 404): "Session not found",
    ("stop_archive", 404): "Archive not found",
    ("stop_archive", 409): "Archive is not in started state",
    ("add_archive_stream", 404): "Archive or Stream not found",
    ("dial", 404): "The session does not exist.",
    (
        "force_disconnect",
        404,
    ): "The client specified by the connectionId property is not connected to the session.",
    (
        "send_signal",
        404,
    ): "The client specified by the connectionId property is not connected to the session.",
    ("get_stream", 408): "You passed in an invalid stream ID.",
    ("start_broadcast", 409): "The broadcast has already started for the session.",
    ("get_broadcast", 409): "No matching broadcast found (with the specified ID).",
    ("stop_render", 404): "No render matching the specified render ID was found.",
    ("start_captions", 409): "Live captions have already started for this OpenTok Session.",
    ("stop_captions", 404): "No matching captionsId was found.",
    ("connect_audio_to_websocket", 409): (
        "Only routed sessions are allowed to initiate Audio Connector WebSocket connections."
    ),
    ("play_dtmf", 400): "One of the properties digits, sessionId or connectionId is invalid.",
    ("start_archive", 500): "An unexpected error occurred",
}

STATUSES = [400, 401, 403, 404, 405, 408, 409, 413, 429, 500, 503]
BODIES: list[dict[str, Any]] = [
    {"json": {"code": 7, "message": "No, since"}},
    {"text": "No, since"},
    {"text": ""},
]


BETTER_EVERYWHERE = ((401, legacy.AuthError), (403, legacy.AuthError), (404, legacy.NotFoundError))


def parsed(table: str) -> dict[tuple[str, int], type[Exception]]:
    found = {}
    for line in table.strip().splitlines():
        call, _, cells = line.partition(" ")
        for cell in cells.split(", "):
            status, name = cell.split()
            found[call, int(status)] = getattr(legacy, name)
    return found


ORIGINAL, BETTER = parsed(EXPECTED), parsed(BESIDES)


def expected(call: str, status: int) -> set[type[Exception]]:
    """All old classes that a failure must be of."""
    wanted = {ORIGINAL.get((call, status), legacy.RequestError)}
    if call == "create_session":
        wanted = {legacy.RequestError if status == 403 else legacy.OpenTokException}
    if (call, status) not in BETTER and wanted <= {legacy.RequestError, legacy.OpenTokException}:
        wanted |= {cls for code, cls in BETTER_EVERYWHERE if code == status}
    if (call, status) in BETTER:
        wanted.add(BETTER[call, status])
    return wanted


@pytest.mark.parametrize("call", CALLS)
def test_the_class_goes_by_the_status(emulator: Emulator, call: str) -> None:
    row, wrong = CALLS[call], []
    client = client_of(emulator)
    for status in STATUSES:
        for body in BODIES:
            emulator.control("POST", "replay", replies=[{"status": status, **body}])
            if (call, status) == ("list_streams", 404):
                assert client.list_streams(*row["args"]).count == 0
                continue
            with pytest.raises(legacy.OpenTokException) as caught:
                getattr(client, call)(*row["args"], **row.get("kwargs", {}))
            wrong += faults_of(caught.value, call, status, body)
    assert wrong == []


def client_of(emulator: Emulator, url: str = "") -> Client:
    credentials = emulator.credentials
    return Client(credentials["apiKey"], credentials["apiSecret"], url or emulator.url, max_retries=0)


def faults_of(error: Any, call: str, status: int, body: dict[str, Any]) -> list[str]:
    """What is wrong with an error."""
    where, wrong = f"{call} {status} {body}: ", []
    wrong += [f"{where}is no {cls.__name__}" for cls in expected(call, status) if not isinstance(error, cls)]
    if isinstance(error, legacy.RequestError) and legacy.RequestError not in expected(call, status):
        wrong.append(f"{where}an `except RequestError` takes it")
    if not isinstance(error, modern.OpenTokError) or error.status != status or error.operation != call:
        wrong.append(f"{where}{vars(error)}")
    own = "message" in str(body) or (body.get("text") or "").startswith("No")
    text = "No, since" if own else TEXTS.get((call, status), "An unexpected error occurred")
    known = own or (call, status) in TEXTS
    if known and str(error) != text:
        wrong.append(f"{where}says {error}")
    args = (str(error), status) if isinstance(error, legacy.RequestError) else (str(error),)
    if error.args != args:
        wrong.append(f"{where}has {error.args}")
    twin = pickle.loads(pickle.dumps(error))
    if (type(twin), twin.args, vars(twin)) != (type(error), error.args, vars(error)):
        wrong.append(f"{where}is pickled as {twin!r}")
    return wrong


@pytest.mark.parametrize("call", CALLS)
def test_what_is_no_answer(emulator: Emulator, dead_url: str, call: str) -> None:
    row = CALLS[call]

    def outcome(client: Client) -> Any:
        with pytest.raises(legacy.OpenTokException) as caught:
            getattr(client, call)(*row["args"], **row.get("kwargs", {}))
        assert isinstance(caught.value, legacy.RequestError) is (call != "create_session")
        return caught.value

    error = outcome(client_of(emulator, dead_url))
    assert isinstance(error, ConnectionError)
    assert (error.kind, error.status) == ("connection", None)
    emulator.fault(drop=True, times=1)
    assert outcome(client_of(emulator)).kind == "connection"


NEEDS_AN_ANSWER = [
    call for call, row in CALLS.items() if "answer" not in row and row.get("reply") is not None
]


@pytest.mark.parametrize(
    "call", [call for call in NEEDS_AN_ANSWER if not call.startswith(("mute", "dis", "play"))]
)
@pytest.mark.parametrize("text", ['{"id": "a"', "no JSON", "", "[" * 1500 + "]" * 1500])
def test_a_success_that_cannot_be_read_says_what_came(emulator: Emulator, call: str, text: str) -> None:
    row = CALLS[call]
    emulator.control("POST", "replay", replies=[{"status": 200, "text": text}])
    with pytest.raises(legacy.OpenTokException) as caught:
        getattr(client_of(emulator), call)(*row["args"], **row.get("kwargs", {}))
    error: Any = caught.value
    assert (error.kind, error.status) == ("decode", 200)
    if text:
        assert text in error.body


def test_an_error_is_made_like_any_exception() -> None:
    for name in legacy.exceptions.__all__:
        cls = getattr(legacy, name)
        assert str(cls()) == ""
        assert cls("x", 5).args == ("x", 5)

    class Mine(legacy.AuthError):
        def __init__(self, first: str, second: int) -> None:
            super().__init__(first, second)

    assert Mine("a", 1).args == ("a", 1)
    assert str(modern.OpenTokError()) == ""
    assert str(modern.NotFoundError()) == ""
