"""Operations with arguments as the original `opentok` package took them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from opentok_sdk.legacy import Client, OutputModes, StreamModes

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Emulator

SESSION = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
ID = "6f0b2c9a-14e3-4d8e-8f55-0a1b2c3d4e5f"
TOKEN = "T1==dG9rZW4"
ARCHIVE = {"id": ID, "status": "started"}


def test_start_archive_in_the_old_order(opentok: Client, emulator: Emulator) -> None:
    emulator.replay(ARCHIVE)
    layout = {"type": "bestFit", "screenshareType": "pip"}
    transcription = {"primaryLanguageCode": "de-DE"}
    opentok.start_archive(
        SESSION,
        False,
        True,
        "n",
        OutputModes.composed,
        StreamModes.manual,
        "1280x720",
        layout,
        "t",
        200000,
        None,
        True,
        transcription,
    )
    (request,) = emulator.requests()
    assert request["json"] == {
        "sessionId": SESSION,
        "hasAudio": False,
        "hasVideo": True,
        "name": "n",
        "outputMode": "composed",
        "streamMode": "manual",
        "resolution": "1280x720",
        "layout": layout,
        "multiArchiveTag": "t",
        "maxBitrate": 200000,
        "hasTranscription": True,
        "transcriptionProperties": transcription,
    }


def test_start_broadcast_with_a_dictionary(opentok: Client, emulator: Emulator) -> None:
    options = {
        "layout": {"type": "custom", "stylesheet": "stream {}"},
        "maxDuration": 5400,
        "hasAudio": True,
        "outputs": {"hls": {"lowLatency": True}, "rtmp": [{"serverUrl": "rtmp://a", "streamName": "b"}]},
        "resolution": "640x480",
    }
    before = copy.deepcopy(options)
    urls = {"hls": "https://cdn.example/a.m3u8", "rtmp": [{"id": "r", "streamName": "b"}]}
    emulator.replay(
        {"id": ID, "sessionId": SESSION, "status": "started", "createdAt": 5, "broadcastUrls": urls},
    )
    broadcast = opentok.start_broadcast(SESSION, options, StreamModes.manual)
    (request,) = emulator.requests()
    assert request["json"] == {"sessionId": SESSION, "streamMode": "manual", **before}
    assert options == before
    assert (broadcast.sessionId, broadcast.createdAt, broadcast.status) == (SESSION, 5, "started")
    assert broadcast.broadcastUrls == urls
    assert broadcast.broadcast_urls is not None
    assert broadcast.broadcast_urls.hls == urls["hls"]


BROADCAST = {"id": ID, "sessionId": SESSION, "status": "started", "createdAt": 5}
RENDER = {"id": ID, "sessionId": SESSION, "status": "starting", "streamId": "s"}
CALL = {"id": ID, "connectionId": "c", "streamId": "s"}
STREAMS = [{"id": ID, "layoutClassList": ["a"]}]
PROJECT = {"applicationId": "100", "status": "ACTIVE"}

# The call, the service's answer, and the request: method, end of the path, JSON.
CALLS: dict[str, tuple[Callable[[Client], Any], Any, tuple[str, str, Any]]] = {
    "set_archive_layout": (
        lambda opentok: opentok.set_archive_layout(ID, "custom", "stream {}"),
        None,
        ("PUT", f"/archive/{ID}/layout", {"type": "custom", "stylesheet": "stream {}"}),
    ),
    "set_archive_layout, screenshare": (
        lambda opentok: opentok.set_archive_layout(ID, "bestFit", None, "pip"),
        None,
        ("PUT", f"/archive/{ID}/layout", {"type": "bestFit", "screenshareType": "pip"}),
    ),
    "add_archive_stream": (
        lambda opentok: opentok.add_archive_stream(ID, "s", False, True),
        None,
        ("PATCH", f"/archive/{ID}/streams", {"addStream": "s", "hasAudio": False, "hasVideo": True}),
    ),
    "remove_archive_stream": (
        lambda opentok: opentok.remove_archive_stream(ID, "s"),
        None,
        ("PATCH", f"/archive/{ID}/streams", {"removeStream": "s"}),
    ),
    "stop_broadcast": (
        lambda opentok: opentok.stop_broadcast(ID).sessionId == SESSION,
        BROADCAST,
        ("POST", f"/broadcast/{ID}/stop", None),
    ),
    "get_broadcast": (
        lambda opentok: opentok.get_broadcast(ID).sessionId == SESSION,
        BROADCAST,
        ("GET", f"/broadcast/{ID}", None),
    ),
    "set_broadcast_layout": (
        lambda opentok: opentok.set_broadcast_layout(ID, "bestFit", None, "pip"),
        None,
        ("PUT", f"/broadcast/{ID}/layout", {"type": "bestFit", "screenshareType": "pip"}),
    ),
    "add_broadcast_stream": (
        lambda opentok: opentok.add_broadcast_stream(ID, "s", True, False),
        None,
        ("PATCH", f"/broadcast/{ID}/streams", {"addStream": "s", "hasAudio": True, "hasVideo": False}),
    ),
    "send_signal": (
        lambda opentok: opentok.send_signal(SESSION, {"type": "chat", "data": "hi"}),
        None,
        ("POST", f"/session/{SESSION}/signal", {"type": "chat", "data": "hi"}),
    ),
    "signal": (
        lambda opentok: opentok.signal(SESSION, {"type": "chat", "data": "hi"}, "c"),
        None,
        ("POST", f"/session/{SESSION}/connection/c/signal", {"type": "chat", "data": "hi"}),
    ),
    "force_disconnect": (
        lambda opentok: opentok.force_disconnect(SESSION, "c"),
        None,
        ("DELETE", f"/session/{SESSION}/connection/c", None),
    ),
    "set_stream_class_lists": (
        lambda opentok: opentok.set_stream_class_lists(SESSION, STREAMS),
        None,
        ("PUT", f"/session/{SESSION}/stream", {"items": STREAMS}),
    ),
    "mute_stream": (
        lambda opentok: opentok.mute_stream(SESSION, "s").status == "ACTIVE",
        PROJECT,
        ("POST", f"/session/{SESSION}/stream/s/mute", None),
    ),
    "mute_all": (
        lambda opentok: opentok.mute_all(SESSION, ["s"]),
        PROJECT,
        ("POST", f"/session/{SESSION}/mute", {"active": True, "excludedStreamIds": ["s"]}),
    ),
    "mute_all by name": (
        lambda opentok: opentok.mute_all(SESSION, excludedStreamIds=["s"]),
        PROJECT,
        ("POST", f"/session/{SESSION}/mute", {"active": True, "excludedStreamIds": ["s"]}),
    ),
    "disable_force_mute": (
        lambda opentok: opentok.disable_force_mute(SESSION),
        PROJECT,
        ("POST", f"/session/{SESSION}/mute", {"active": False}),
    ),
    "play_dtmf": (
        lambda opentok: opentok.play_dtmf(SESSION, "c", "12p#", options={}),
        None,
        ("POST", f"/session/{SESSION}/connection/c/play-dtmf", {"digits": "12p#"}),
    ),
    "play_dtmf to all": (
        lambda opentok: opentok.play_dtmf(SESSION, None, "1"),
        None,
        ("POST", f"/session/{SESSION}/play-dtmf", {"digits": "1"}),
    ),
    "dial": (
        lambda opentok: (
            opentok.dial(
                SESSION,
                TOKEN,
                "sip:a@b.example",
                {
                    "from": "c@d.example",
                    "headers": {"X-Some_Key": "v"},
                    "auth": {"username": "u", "password": "p"},
                    "secure": True,
                    "observeForceMute": True,
                },
            ).connectionId
            == "c"
        ),
        CALL,
        (
            "POST",
            "/dial",
            {
                "sessionId": SESSION,
                "token": TOKEN,
                "sip": {
                    "uri": "sip:a@b.example",
                    "from": "c@d.example",
                    "headers": {"X-Some_Key": "v"},
                    "auth": {"username": "u", "password": "p"},
                    "secure": True,
                    "observeForceMute": True,
                },
            },
        ),
    ),
    "connect_audio_to_websocket": (
        lambda opentok: (
            opentok.connect_audio_to_websocket(
                SESSION,
                TOKEN,
                {
                    "uri": "wss://a.example/b",
                    "streams": ["s"],
                    "audioRate": 16000,
                    "bidirectional": True,
                    "audio_transport": {"transport": "json", "encoding": "base64", "audio_field": "a"},
                },
            ).connectionId
            == "c"
        ),
        {"id": ID, "connectionId": "c"},
        (
            "POST",
            "/connect",
            {
                "sessionId": SESSION,
                "token": TOKEN,
                "websocket": {
                    "uri": "wss://a.example/b",
                    "streams": ["s"],
                    "audioRate": 16000,
                    "bidirectional": True,
                    "audioTransport": {"transport": "json", "encoding": "base64", "audio_field": "a"},
                },
            },
        ),
    ),
    "start_render": (
        lambda opentok: (
            opentok.start_render(
                SESSION, TOKEN, "https://a.example/b", 1800, "1280x720", {"name": "n"}
            ).streamId
            == "s"
        ),
        RENDER,
        (
            "POST",
            "/render",
            {
                "sessionId": SESSION,
                "token": TOKEN,
                "url": "https://a.example/b",
                "maxDuration": 1800,
                "resolution": "1280x720",
                "properties": {"name": "n"},
            },
        ),
    ),
    "get_render": (
        lambda opentok: opentok.get_render(ID).streamId == "s",
        RENDER,
        ("GET", f"/render/{ID}", None),
    ),
    "stop_render": (lambda opentok: opentok.stop_render(ID), None, ("DELETE", f"/render/{ID}", None)),
    "list_renders": (
        lambda opentok: [one.sessionId for one in opentok.list_renders(0, 5)] == [SESSION],
        {"count": 1, "items": [RENDER]},
        ("GET", "/render", None),
    ),
    "start_captions": (
        lambda opentok: (
            opentok.start_captions(
                SESSION, TOKEN, "de-DE", 300, False, "https://a.example/status"
            ).captions_id
            == ID
        ),
        {"captionsId": ID},
        (
            "POST",
            "/captions",
            {
                "sessionId": SESSION,
                "token": TOKEN,
                "languageCode": "de-DE",
                "maxDuration": 300,
                "partialCaptions": False,
                "statusCallbackUrl": "https://a.example/status",
            },
        ),
    ),
    "stop_captions": (
        lambda opentok: opentok.stop_captions(ID),
        None,
        ("POST", f"/captions/{ID}/stop", None),
    ),
}


@pytest.mark.parametrize("case", CALLS)
def test_a_call_in_the_old_order(opentok: Client, emulator: Emulator, case: str) -> None:
    call, answer, (method, path, body) = CALLS[case]
    emulator.replay({} if answer is None else answer)
    assert call(opentok) is not False
    (request,) = emulator.requests()
    assert (request["method"], request["path"].partition("/v2/project/100")[2]) == (method, path)
    assert request["json"] == body
