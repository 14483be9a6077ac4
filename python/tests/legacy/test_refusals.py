"""What is refused before anything is sent: no more than the original refused, in its words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk as modern
from opentok_sdk import legacy
from opentok_sdk.legacy import Client

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Emulator

SESSION = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
OTHER = "1_MX4xMjM0NTZ-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
SIZES = "480x640, 640x480, 720x1280, 1280x720, 1080x1920, 1920x1080"
HLS = {"outputs": {"hls": {"lowLatency": True, "dvr": True}}}


def token(**options: Any) -> Callable[[Client], Any]:
    return lambda client: client.generate_token(**{"session_id": SESSION, **options})


def session(**options: Any) -> Callable[[Client], Any]:
    return lambda client: client.create_session(**options)


def websocket(options: Any) -> Callable[[Client], Any]:
    return lambda client: client.connect_audio_to_websocket("s", "t", options)


def archive(**options: Any) -> Callable[[Client], Any]:
    return lambda client: client.start_archive("s", **options)


REFUSALS: list[tuple[str, str, Callable[[Client], Any]]] = [
    ("OpenTokException", "Cannot generate token, invalid expire time soon", token(expire_time="soon")),
    ("OpenTokException", "Cannot generate token, invalid expire time nan", token(expire_time=float("nan"))),
    ("OpenTokException", "Cannot generate token, invalid expire time inf", token(expire_time=float("inf"))),
    ("OpenTokException", "Cannot generate token, guest is not a valid role", token(role="guest")),
    ("OpenTokException", "Cannot generate token, expire_time is not in the future 5", token(expire_time=5)),
    (
        "OpenTokException",
        "Cannot generate token, expire_time is not in the next 30 days 99999999999",
        token(expire_time=99_999_999_999),
    ),
    (
        "OpenTokException",
        "Cannot generate token, data must be less than 1000 characters",
        token(data="x" * 1001),
    ),
    (
        "OpenTokException",
        "Cannot generate token, initial_layout_class_list must be less than 1000 characters",
        token(initial_layout_class_list=["x" * 1001]),
    ),
    ("OpenTokException", "Cannot generate token, the session_id 1_! was not valid", token(session_id="1_!")),
    (
        "OpenTokException",
        f"Cannot generate token, the session_id {OTHER} does not belong to the api_key 100",
        token(session_id=OTHER),
    ),
    ("OpenTokException", "Cannot create session, x is not a valid media mode", session(media_mode="x")),
    ("OpenTokException", "Cannot create session, x is not a valid archive mode", session(archive_mode="x")),
    (
        "OpenTokException",
        "A session with always archive mode must also have the routed media mode.",
        session(archive_mode="always"),
    ),
    (
        "OpenTokException",
        "You cannot specify a value for archive_name with archive mode: manual.",
        session(archive_name="n"),
    ),
    (
        "OpenTokException",
        "You cannot specify a value for archive_resolution with archive mode: manual.",
        session(archive_resolution="640x480"),
    ),
    (
        "OpenTokException",
        "archive_name must be between 1 and 80 characters in length.",
        session(media_mode="routed", archive_mode="always", archive_name=""),
    ),
    (
        "OpenTokException",
        f"archive_resolution must be one of the allowed values: {SIZES}",
        session(media_mode="routed", archive_mode="always", archive_resolution="1x1"),
    ),
    (
        "OpenTokException",
        "Cannot create session. Location must be either None or a valid IPv4 address here",
        session(location="here"),
    ),
    ("OpenTokException", "Cannot start archive, x is not a valid output mode", archive(output_mode="x")),
    (
        "OpenTokException",
        "Invalid parameters: Resolution cannot be supplied for individual output mode.",
        archive(output_mode="individual", resolution="640x480"),
    ),
    ("OpenTokException", "quantization_parameter must be a number", archive(quantization_parameter="25")),
    (
        "OpenTokException",
        "quantization_parameter must be between 15 and 40",
        archive(quantization_parameter=14),
    ),
    (
        "OpenTokException",
        "quantization_parameter must be between 15 and 40",
        archive(quantization_parameter=40.5),
    ),
    (
        "BroadcastHLSOptionsError",
        'HLS options "lowLatency" and "dvr" cannot both be set to "True".',
        lambda client: client.start_broadcast("s", HLS),
    ),
    (
        "BroadcastOptionsError",
        "maxBitrate must be an integer between 100000 and 6000000.",
        lambda client: client.start_broadcast("s", {"maxBitrate": 99_999}),
    ),
    ("InvalidWebSocketOptionsError", "Must pass WebSocket options as a dictionary.", websocket("wss://a")),
    ("InvalidWebSocketOptionsError", "Provide a WebSocket URI.", websocket({})),
    (
        "InvalidWebSocketOptionsError",
        "'bidirectional' must be a boolean if provided.",
        websocket({"uri": "u", "bidirectional": "yes"}),
    ),
    (
        "InvalidWebSocketOptionsError",
        "'audio_transport' must be a dictionary if provided.",
        websocket({"uri": "u", "audio_transport": "binary"}),
    ),
    (
        "InvalidWebSocketOptionsError",
        "'audio_transport' must include a 'transport' field.",
        websocket({"uri": "u", "audio_transport": {}}),
    ),
    (
        "InvalidWebSocketOptionsError",
        "'transport' must be one of ('binary', 'json').",
        websocket({"uri": "u", "audio_transport": {"transport": "x"}}),
    ),
    (
        "InvalidWebSocketOptionsError",
        "Provide a WebSocket URI.",
        lambda client: client.validate_websocket_options({"headers": {}}),
    ),
]


@pytest.mark.parametrize(("cls", "text", "call"), REFUSALS, ids=[text[:60] for _, text, _ in REFUSALS])
def test_in_the_words_of_old(
    opentok: Client, emulator: Emulator, cls: str, text: str, call: Callable[[Client], Any]
) -> None:
    with pytest.raises(legacy.OpenTokException) as caught:
        call(opentok)
    error: Any = caught.value
    assert type(error).__name__ == cls
    assert isinstance(error, (getattr(legacy, cls), modern.InvalidArgumentError))
    assert (str(error), error.args, error.kind, error.attempts) == (text, (text,), "invalid_argument", 0)
    assert not isinstance(error, legacy.RequestError)
    assert emulator.requests() == []


def test_a_path_cannot_be_left(opentok: Client, emulator: Emulator) -> None:
    for odd in ("..", ""):
        with pytest.raises(legacy.OpenTokException):
            opentok.get_archive(odd)
    assert emulator.requests() == []
    with pytest.raises(legacy.NotFoundError):
        opentok.get_archive("a/b?c")
    assert emulator.requests()[0]["path"].endswith("/archive/a%2Fb%3Fc")


def test_the_frames_of_an_error_hold_no_secret(opentok: Client, emulator: Emulator) -> None:
    emulator.fault(status=500)
    for call in (
        lambda: opentok.dial("s", "T1==SECRET", "sip:a@b.example", {"auth": {"password": "SECRET"}}),
        lambda: opentok.start_render("s", "T1==SECRET", "https://a.example/b"),
        lambda: Client("6f0b2c9a-14e3-4d8e-8f55-0a1b2c3d4e5f", "SECRET"),
    ):
        with pytest.raises(legacy.OpenTokException) as caught:
            call()
        trace, shown = caught.value.__traceback__, ""
        while trace is not None:
            if "opentok_sdk" in trace.tb_frame.f_code.co_filename:
                shown += repr(trace.tb_frame.f_locals)
            trace = trace.tb_next
        assert "SECRET" not in shown + repr(caught.value) + repr(vars(caught.value))


def test_refused_tokens_name_no_moment_in_the_past(opentok: Client) -> None:
    opentok.generate_token(SESSION, expire_time=int(time.time()) + 1)
