"""Failures under the names that the original `opentok` package gave them."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk as modern
from opentok_sdk.legacy import Client, OpenTokException
from opentok_sdk.legacy import exceptions as old

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Emulator

SESSION = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
ID = "6f0b2c9a-14e3-4d8e-8f55-0a1b2c3d4e5f"
TOKEN = "T1==dG9rZW4"
# What failed, how the service said so, and what programs caught.
FAILURES: list[tuple[Callable[[Client], Any], int, list[type[Exception]]]] = [
    (lambda opentok: opentok.create_session(), 403, [old.AuthError, old.RequestError]),
    (lambda opentok: opentok.create_session(), 500, [old.RequestError]),
    (lambda opentok: opentok.start_archive(SESSION), 401, [old.AuthError]),
    (lambda opentok: opentok.start_archive(SESSION), 400, [old.RequestError]),
    (lambda opentok: opentok.start_archive(SESSION), 404, [old.NotFoundError]),
    (lambda opentok: opentok.start_archive(SESSION), 409, [old.ArchiveError]),
    (lambda opentok: opentok.stop_archive(ID), 409, [old.ArchiveError]),
    (lambda opentok: opentok.get_archive(ID), 404, [old.NotFoundError]),
    (lambda opentok: opentok.set_archive_layout(ID, "pip"), 400, [old.ArchiveError]),
    (
        lambda opentok: opentok.add_archive_stream(ID, "s"),
        405,
        [old.ArchiveStreamModeError, old.RequestError],
    ),
    (
        lambda opentok: opentok.remove_broadcast_stream(ID, "s"),
        405,
        [old.BroadcastStreamModeError, old.RequestError],
    ),
    (
        lambda opentok: opentok.start_broadcast(SESSION, {"outputs": {"hls": {}}}),
        409,
        [old.BroadcastError],
    ),
    (lambda opentok: opentok.stop_broadcast(ID), 404, [old.NotFoundError, old.RequestError]),
    (lambda opentok: opentok.list_streams(SESSION), 404, [old.NotFoundError]),
    (lambda opentok: opentok.get_stream(SESSION, "s"), 408, [old.GetStreamError]),
    (
        lambda opentok: opentok.set_stream_class_lists(SESSION, [{"id": ID, "layoutClassList": []}]),
        400,
        [old.SetStreamClassError],
    ),
    (lambda opentok: opentok.force_disconnect(SESSION, "c"), 404, [old.ForceDisconnectError]),
    (
        lambda opentok: opentok.send_signal(SESSION, {"data": "a"}),
        404,
        [old.SignalingError, old.RequestError],
    ),
    (lambda opentok: opentok.send_signal(SESSION, {"data": "a"}), 413, [old.SignalingError]),
    (lambda opentok: opentok.mute_stream(SESSION, "s"), 409, [old.RequestError]),
    (lambda opentok: opentok.dial(SESSION, TOKEN, "sip:a@b.example"), 409, [old.SipDialError]),
    (lambda opentok: opentok.play_dtmf(SESSION, "c", "1"), 400, [old.DTMFError]),
    (lambda opentok: opentok.start_captions(SESSION, TOKEN), 409, [old.CaptioningAlreadyInProgressError]),
    (
        lambda opentok: opentok.connect_audio_to_websocket(SESSION, TOKEN, {"uri": "wss://a.example"}),
        409,
        [old.InvalidMediaModeError],
    ),
]

MODERN = {
    400: modern.InvalidArgumentError,
    401: modern.AuthenticationError,
    403: modern.AuthenticationError,
    404: modern.NotFoundError,
    405: modern.ConflictError,
    408: modern.InvalidArgumentError,
    409: modern.ConflictError,
    413: modern.PayloadTooLargeError,
    500: modern.ServerError,
}


@pytest.mark.parametrize(("call", "status", "classes"), FAILURES)
def test_a_failure_is_caught_by_its_old_name(
    opentok: Client,
    emulator: Emulator,
    call: Callable[[Client], Any],
    status: int,
    classes: list[type[Exception]],
) -> None:
    emulator.replay({"message": "no", "code": 7}, status=status)
    with pytest.raises(OpenTokException) as caught:
        call(opentok)
    error = caught.value
    for cls in [*classes, MODERN[status], modern.OpenTokError]:
        assert isinstance(error, cls), cls
    assert type(error).__name__ == classes[0].__name__
    assert (error.status, error.code, error.kind) == (status, 7, MODERN[status].kind)
    assert error.message.partition(" (perhaps")[0] == "no"


@pytest.mark.parametrize(
    ("call", "cls", "field"),
    [
        (lambda opentok: opentok.generate_token("no session"), OpenTokException, "session_id"),
        (
            lambda opentok: opentok.start_archive(SESSION, output_mode="individual", resolution="640x480"),
            OpenTokException,
            "resolution",
        ),
        (lambda opentok: opentok.start_broadcast(SESSION, {}), old.BroadcastOptionsError, "outputs"),
        (
            lambda opentok: opentok.start_broadcast(
                SESSION, {"outputs": {"hls": {"dvr": True, "lowLatency": True}}}
            ),
            old.BroadcastHLSOptionsError,
            "outputs.hls.low_latency",
        ),
        (
            lambda opentok: opentok.connect_audio_to_websocket(SESSION, TOKEN, {}),
            old.InvalidWebSocketOptionsError,
            "uri",
        ),
        (lambda opentok: opentok.play_dtmf(SESSION, "c", "abc"), old.DTMFError, "digits"),
        (lambda opentok: opentok.set_archive_layout(ID, "pip", "x"), OpenTokException, "stylesheet"),
        (
            lambda opentok: opentok.dial(SESSION, TOKEN, "sip:a@b.example", {"auth": {"user": "u"}}),
            OpenTokException,
            "auth.user",
        ),
    ],
)
def test_a_wrong_argument_is_caught_by_its_old_name(
    opentok: Client,
    emulator: Emulator,
    call: Callable[[Client], Any],
    cls: type[OpenTokException],
    field: str,
) -> None:
    with pytest.raises(cls) as caught:
        call(opentok)
    assert type(caught.value).__name__ == cls.__name__
    assert isinstance(caught.value, modern.InvalidArgumentError)
    assert caught.value.field == field
    assert emulator.requests() == []


@pytest.mark.parametrize("options", [{"maxDuratoin": 5}, {"secrue": True}])
def test_a_misspelt_option_is_a_type_error(opentok: Client, emulator: Emulator, options: Any) -> None:
    for call in (
        lambda: opentok.start_broadcast(SESSION, options),
        lambda: opentok.dial(SESSION, TOKEN, "sip:a@b.example", options),
        lambda: opentok.play_dtmf(SESSION, None, "1", options),
        lambda: opentok.send_signal(SESSION, options),
        lambda: opentok.connect_audio_to_websocket(SESSION, TOKEN, options),
    ):
        with pytest.raises(TypeError, match="unexpected keyword argument"):
            call()
    assert emulator.requests() == []


def test_a_refused_connection_and_a_timeout_are_request_errors(emulator: Emulator, dead_url: str) -> None:
    with pytest.raises(old.RequestError) as refused:
        Client("100", "secret", dead_url, max_retries=0).list_archives()
    assert isinstance(refused.value, OSError)
    assert isinstance(refused.value, modern.ConnectionError)
    emulator.fault(delayMs=5_000)
    with pytest.raises(old.RequestError) as late:
        Client("100", "secret", emulator.url, 0.05).list_archives()
    assert isinstance(late.value, modern.TimeoutError)


def test_a_wrong_client_is_refused() -> None:
    with pytest.raises(OpenTokException, match="api_secret: must not be empty"):
        Client("100", "")
    with pytest.raises(modern.InvalidArgumentError):
        Client.application("id", private_key="no key")


def test_failures_are_pickled(opentok: Client) -> None:
    with pytest.raises(OpenTokException) as caught:
        opentok.play_dtmf(SESSION, "c", "abc")
    twin = pickle.loads(pickle.dumps(caught.value))
    assert type(twin) is type(caught.value)
    assert str(twin) == str(caught.value)
    assert twin.field == "digits"
