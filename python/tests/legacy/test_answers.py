"""Answers as ordinary objects, whose attributes are what the service's JSON holds."""

from __future__ import annotations

import copy
import json
import pickle
import weakref
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from opentok_sdk import legacy
from opentok_sdk.legacy import (
    Archive,
    ArchiveList,
    Broadcast,
    BroadcastStreamModes,
    Captions,
    Client,
    MediaModes,
    OpenTokException,
    OutputModes,
    Render,
    RenderList,
    Session,
    SipCall,
    Stream,
    StreamList,
    StreamModes,
    WebSocketAudioConnection,
)

if TYPE_CHECKING:
    from conftest import Emulator

ARCHIVE: dict[str, Any] = {
    "id": "a",
    "status": "started",
    "name": None,
    "sessionId": "1_x",
    "partnerId": 100,
    "createdAt": 1700000000123,
    "size": 7,
    "duration": 12.5,
    "hasAudio": "true",
    "outputMode": "composed",
    "streamMode": "manual",
    "streams": [{"streamId": "s"}],
    "url": "https://a",
    "resolution": "640x480",
    "maxBitrate": 5,
    "brandNew": {"a": 1},
}

KEYS = {
    Archive: """
        created_at duration has_audio has_transcription has_video id max_bitrate name output_mode partner_id
        quantization_parameter resolution session_id size status stream_mode streams
        transcription_properties url
    """,
    Broadcast: """
        broadcastUrls createdAt hasAudio hasVideo id maxBitrate maxDuration projectId resolution sessionId
        status stream_mode streams updatedAt
    """,
    Stream: "id layoutClassList name videoType",
    Render: "createdAt id projectId reason resolution sessionId status streamId updatedAt url",
    SipCall: "connectionId id streamId",
    Captions: "captions_id",
    WebSocketAudioConnection: "bidirectional connectionId id",
}
"""What `vars` and `attrs` hold."""


@pytest.mark.parametrize("cls", KEYS)
def test_the_fields_are_those_of_old(cls: type[Any]) -> None:
    answer = cls(None, {}) if cls is Archive else cls({})
    assert sorted(answer.attrs()) == KEYS[cls].split()
    assert set(vars(answer)) - {"sdk"} == set(answer.attrs())
    assert isinstance(answer, getattr(legacy, cls.__name__))
    assert not hasattr(answer, "extra")


def test_values_stay_what_they_are() -> None:
    archive = Archive(None, ARCHIVE)
    assert (archive.partner_id, archive.duration, archive.has_audio, archive.name) == (
        100,
        12.5,
        "true",
        None,
    )
    assert archive.streams[0]["streamId"] == "s"
    assert archive.created_at == datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc)
    assert archive.created_at.isoformat() == "2023-11-14T22:13:20+00:00"
    assert datetime.strptime(archive.created_at.isoformat(), "%Y-%m-%dT%H:%M:%S%z") == archive.created_at
    assert archive.output_mode is OutputModes.composed
    assert (archive.stream_mode, type(archive.stream_mode)) == ("manual", str)
    assert Archive(None, {"projectId": 7}).partner_id == 7
    assert Archive(None, {"applicationId": "uuid"}).partner_id == "uuid"
    for odd in ("2014-01-01", None, True, 10**30):
        assert Archive(None, {"createdAt": odd}).created_at == odd
    assert Archive(None, {"outputMode": "tomorrow"}).output_mode == "tomorrow"
    assert Archive(None, {}).stream_mode is StreamModes.auto
    assert Broadcast({}).stream_mode is BroadcastStreamModes.auto
    assert [Broadcast({"projectId": one}).projectId for one in (100, "uuid")] == [100, "uuid"]
    assert (Render({"streamId": "", "reason": ""}).streamId, Render({"reason": "x"}).reason) == (None, "x")


def test_an_answer_is_an_ordinary_object() -> None:
    archive: Any = Archive(None, ARCHIVE)
    archive.tag = 1
    for name, value in {"status": "mine", "more": 2}.items():
        setattr(archive, name, value)
    assert (archive.tag, archive.status, vars(archive)["more"]) == (1, "mine", 2)
    assert weakref.ref(archive)() is archive
    assert archive != Archive(None, ARCHIVE)
    assert len({archive, Archive(None, ARCHIVE)}) == 2
    broadcast = Broadcast({"broadcastUrls": {}})
    broadcast.broadcastUrls["x"] = 1
    assert broadcast.broadcastUrls == {"x": 1}
    assert yaml.safe_load(yaml.safe_dump({"status": Archive(None, ARCHIVE).status})) == {"status": "started"}


def test_attrs_and_json() -> None:
    archive = Archive(None, ARCHIVE)
    assert archive.attrs()["partner_id"] == 100
    assert archive.attrs()["streams"] == [{"streamId": "s"}]
    assert json.loads(json.dumps(archive.attrs(), default=str))["session_id"] == "1_x"
    shown = json.loads(archive.json())
    assert (shown["created_at"], shown["output_mode"]) == ("2023-11-14T22:13:20+00:00", "composed")
    assert archive.json().startswith('{\n    "id": "a",')
    page = ArchiveList(None, {"count": 9, "items": [ARCHIVE]})
    assert list(page.attrs()) == ["count", "items"]
    assert page.attrs()["items"] == [archive.attrs()]
    assert json.loads(page.json())["items"][0]["name"] is None


def test_lists() -> None:
    page = ArchiveList(None, {"count": 9, "items": [{"id": "b"}, {"id": "a"}]})
    assert (page.count, page.total, len(page), page[0].id, [one.id for one in page]) == (
        9,
        9,
        2,
        "b",
        ["b", "a"],
    )
    page.items.sort(key=lambda one: one.id)
    page.items.append(Archive(None, {"id": "c"}))
    assert [one.id for one in [*page.items]] == ["a", "b", "c"]
    with pytest.raises(legacy.ArchiveError, match="Cannot set item"):
        page[0] = page[1]
    streams = StreamList({"count": 1, "items": [{"id": "s"}]})
    with pytest.raises(legacy.GetStreamError, match="Cannot set item"):
        streams[0] = streams[0]
    for odd in ({"items": None}, {}, {"count": 0}, {"items": []}):
        assert (StreamList(odd).count, StreamList(odd).items) == (0, [])
    assert RenderList(None, {"items": [{"id": "r"}]}).count == 1
    assert StreamList({"items": ["s", {"id": "t"}]})[1].id == "t"


def test_a_session_as_it_was_asked_for(opentok: Client) -> None:
    session = opentok.create_session()
    assert (session.location, session.media_mode, session.archive_mode, session.e2ee) == (
        None,
        MediaModes.relayed,
        legacy.ArchiveModes.manual,
        False,
    )
    made = opentok.create_session(media_mode="routed")
    assert made.media_mode is MediaModes.routed
    built: Any = Session(opentok, made.session_id, anything=5)
    assert built.anything == 5
    assert opentok.generate_token(built.session_id)
    assert built.generate_token(role=legacy.Roles.moderator, data="x", use_jwt=False).startswith("T1==")
    with pytest.raises(OpenTokException):
        Session(opentok, "")


def test_an_archive_acts(opentok: Client, emulator: Emulator) -> None:
    emulator.replay(ARCHIVE, {**ARCHIVE, "status": "stopped"}, {**ARCHIVE, "status": "stopped"}, None)
    archive = opentok.get_archive("a")
    twin = copy.copy(archive)
    assert archive.stop() is archive
    assert (archive.status, twin.status) == ("stopped", "started")
    assert twin.stop().status == "stopped"
    archive.delete()
    assert [request["method"] for request in emulator.requests()] == ["GET", "POST", "POST", "DELETE"]


def test_a_webhook_makes_an_archive_of_what_it_was_sent(opentok: Client, emulator: Emulator) -> None:
    emulator.replay({"id": "a", "status": "stopped"})
    archive = Archive(opentok, {"id": "a", "status": "started", "event": "archive"})
    archive.stop()
    assert archive.status == "stopped"


def test_answers_are_copied_and_pickled_with_their_client(opentok: Client, emulator: Emulator) -> None:
    emulator.replay(ARCHIVE)
    archive = opentok.get_archive("a")
    for twin in (copy.copy(archive), copy.deepcopy(archive), pickle.loads(pickle.dumps(archive))):
        emulator.replay({**ARCHIVE, "status": "stopped"})
        assert twin.stop().status == "stopped"


@pytest.mark.parametrize(
    "odd",
    [
        {"broadcastUrls": {"rtmp": {"foo": {"serverUrl": "rtmp://a"}}}},
        {"streamMode": "auto"},
        {"streams": ["s"]},
        {"hasAudio": "true", "createdAt": "2014-01-01"},
    ],
)
def test_no_odd_field_costs_an_answer(opentok: Client, emulator: Emulator, odd: dict[str, Any]) -> None:
    emulator.replay(odd)
    broadcast = opentok.start_broadcast("s", {})
    assert {name: value for name, value in broadcast.attrs().items() if name in odd} == {
        name: value for name, value in odd.items() if name != "streamMode"
    }


def test_a_key_that_comes_twice_counts_once_and_last(opentok: Client, emulator: Emulator) -> None:
    text = '{"id": "a", "status": "started", "status": "stopped"}'
    emulator.control("POST", "replay", replies=[{"status": 200, "text": text}])
    assert opentok.get_archive("a").status == "stopped"


def test_half_an_emoji_costs_no_list(opentok: Client, emulator: Emulator) -> None:
    text = '\ufeff{"count": 2, "items": [{"id": "a", "name": "\\ud83d"}, {"id": "b", "size": 1e999}]}'
    emulator.control("POST", "replay", replies=[{"status": 200, "text": text}])
    first, second = opentok.list_archives()
    assert (first.name, second.id, second.size) == ("\ufffd", "b", "1e999")
