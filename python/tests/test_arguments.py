"""What a caller may give, and how it reaches the wire."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from conftest import Emulator, Temper


@pytest.fixture
def session_id(client: Any, temper: Temper, emulator: Emulator) -> str:
    session_id: str = temper.wait(client.create_session(media_mode="routed")).session_id
    emulator.control("DELETE", "requests")
    return session_id


def sent(emulator: Emulator) -> Any:
    return emulator.requests()[0]["json"]


LAYOUT = {"type": "bestFit", "screenshareType": "pip"}


@pytest.mark.parametrize(
    "layout",
    [
        opentok_sdk.Layout(opentok_sdk.LayoutType.BEST_FIT, screenshare_type=opentok_sdk.ScreenshareType.PIP),
        opentok_sdk.Layout("bestFit", screenshare_type="pip"),
        {"type": "bestFit", "screenshare_type": "pip"},
        {"type": opentok_sdk.LayoutType.BEST_FIT, "screenshareType": "pip", "stylesheet": None},
        MappingProxyType({"type": "bestFit", "screenshare_type": "pip"}),
    ],
)
def test_a_group_of_options_as_class_or_mapping(
    client: Any, temper: Temper, emulator: Emulator, session_id: str, layout: Any
) -> None:
    before = repr(layout)
    with pytest.raises(opentok_sdk.NotFoundError):  # Nobody is connected.
        temper.wait(client.start_archive(session_id, layout=layout))
    assert sent(emulator)["layout"] == LAYOUT
    assert repr(layout) == before


def test_groups_within_groups_and_lists(
    client: Any, temper: Temper, emulator: Emulator, session_id: str
) -> None:
    rtmp = {"server_url": "rtmp://example.com/live", "stream_name": "key"}
    wire = {"serverUrl": "rtmp://example.com/live", "streamName": "key"}
    for outputs in (
        opentok_sdk.BroadcastOutputs(hls=opentok_sdk.Hls(low_latency=True), rtmp=[opentok_sdk.Rtmp(**rtmp)]),
        {"hls": {"low_latency": True}, "rtmp": [rtmp]},
        {"hls": opentok_sdk.Hls(low_latency=True), "rtmp": (opentok_sdk.Rtmp(**rtmp),)},
    ):
        emulator.control("DELETE", "requests")
        with pytest.raises(opentok_sdk.OpenTokError):
            temper.wait(client.start_broadcast(session_id, outputs=outputs))
        assert sent(emulator)["outputs"] == {"hls": {"lowLatency": True}, "rtmp": [wire]}
    with pytest.raises(opentok_sdk.InvalidArgumentError) as caught:
        temper.wait(client.start_broadcast(session_id, outputs={"rtmp": [{**rtmp, "stream_key": "x"}]}))
    assert caught.value.field == "outputs.rtmp.0.stream_key"


def test_names_of_headers_are_left_alone(
    client: Any, temper: Temper, emulator: Emulator, session_id: str
) -> None:
    headers = {"X-Some_Header": "a", "X-camelCase": "b"}
    token = client.generate_token(session_id)
    temper.wait(client.dial(session_id, token, "sip:user@example.com", from_="123", headers=headers))
    assert sent(emulator)["sip"]["headers"] == headers
    assert sent(emulator)["sip"]["from"] == "123"


def test_a_request_by_hand_with_json_or_a_form(client: Any, temper: Temper, emulator: Emulator) -> None:
    answer = temper.wait(client.request("POST", "/session/create", form={"p2p.preference": "disabled"}))
    assert answer.body[0]["session_id"].startswith("1_")
    temper.wait(client.request("POST", "/session/create", query={"a": "b c"}, body={"location": "127.0.0.1"}))
    form, json = emulator.requests()
    assert form["form"] == {"p2p.preference": "disabled"}
    assert (json["query"], json["json"]) == ("a=b+c", {"location": "127.0.0.1"})
    with pytest.raises(opentok_sdk.InvalidArgumentError):
        temper.wait(client.request("POST", "/session/create", form={"a": "b"}, body={}))


def test_times_and_spans(client: Any, session_id: str) -> None:
    now = int(time.time())
    at = datetime.fromtimestamp(now + 600, tz=timezone.utc)
    elsewhere = at.astimezone(timezone(timedelta(hours=5)))
    for options in (
        {"expire_time": now + 600},
        {"expire_time": at},
        {"expire_time": elsewhere},
        {"expire_time": at.replace(tzinfo=None)},
        {"ttl": timedelta(minutes=10), "issued_at": now},
        {"ttl": 600, "issued_at": at - timedelta(minutes=10)},
    ):
        token = client.generate_token(session_id, **options)
        assert client.inspect_token(token).expires_at == now + 600
    for nonsense in ("tomorrow", 1.5, float("nan"), float("inf")):
        with pytest.raises(opentok_sdk.InvalidArgumentError, match="expire_time"):
            client.generate_token(session_id, expire_time=nonsense)
    with pytest.raises(opentok_sdk.InvalidArgumentError, match="within 30 days"):
        client.generate_token(session_id, expire_time=at + timedelta(days=31))


def test_the_fast_way_and_the_slow_way_make_the_same_token(client: Any, session_id: str) -> None:
    now = int(time.time())
    fixed = {"issued_at": now, "nonce": "0.5", "role": opentok_sdk.Role.MODERATOR, "data": "name=Ådä"}
    classes = ["focus", "full"]
    fast = client.generate_token(session_id, ttl=60, initial_layout_class_list=classes, **fixed)
    slow = client.generate_token(
        session_id, ttl=timedelta(seconds=60), initial_layout_class_list=tuple(classes), **fixed
    )
    assert fast == slow
    info = client.inspect_token(fast)
    assert info.role is opentok_sdk.Role.MODERATOR
    assert info.connection_data == "name=Ådä"
    assert info.initial_layout_class_list == ("focus", "full")
    t1 = client.generate_token(session_id, kind=opentok_sdk.TokenKind.T1)
    assert t1.startswith("T1==")


def test_a_value_that_is_not_known_is_refused_with_the_known_ones(
    client: Any, temper: Temper, emulator: Emulator, session_id: str
) -> None:
    with pytest.raises(opentok_sdk.InvalidArgumentError) as caught:
        client.generate_token(session_id, role="king")
    assert caught.value.field == "role"
    assert "moderator" in caught.value.allowed
    with pytest.raises(opentok_sdk.InvalidArgumentError) as caught:
        temper.wait(client.start_archive(session_id, output_mode=opentok_sdk.OutputMode("new")))
    assert caught.value.allowed == ("composed", "individual")
    assert emulator.requests() == []


@pytest.mark.parametrize("wrong", [object(), 2**80, {1: 2}, {"a": object()}, b"\xff", [object()], "\ud800"])
def test_what_json_cannot_say_is_refused(
    client: Any, temper: Temper, emulator: Emulator, session_id: str, wrong: object
) -> None:
    for arguments in ({"name": wrong}, {"layout": wrong}, {"max_bitrate": wrong}):
        with pytest.raises(opentok_sdk.InvalidArgumentError):
            temper.wait(client.start_archive(session_id, **arguments))
    with pytest.raises(opentok_sdk.InvalidArgumentError):
        client.generate_token(session_id, ttl=wrong)
    with pytest.raises(opentok_sdk.InvalidArgumentError):
        client.generate_token(wrong)
    assert emulator.requests() == []


def test_pages_are_walked(client: Any, temper: Temper, emulator: Emulator) -> None:
    def page(*ids: str) -> dict[str, Any]:
        items = [{"id": one, "status": "available"} for one in ids]
        return {"status": 200, "json": {"count": 9, "items": items}}

    emulator.control("POST", "replay", replies=[page("a", "b"), page("c"), page()])
    walk = temper.wait(client.iter_archives(offset=5, count=2))
    assert [archive.id for archive in walk] == ["a", "b", "c"]
    queries = [request["query"] for request in emulator.requests()]
    assert [query.split("offset=")[1].split("&")[0] for query in queries] == ["5", "7", "8"]
    assert all("count=2" in query for query in queries)


def test_a_walk_goes_on_behind_items_that_cannot_be_read(
    client: Any, temper: Temper, emulator: Emulator
) -> None:
    pages = [[{"id": "a"}, {"id": ""}, 5], [{"name": "no identifier"}, "text"], [{"id": "b"}]]
    emulator.replay(*({"count": 6, "items": items} for items in pages))
    assert [archive.id for archive in temper.wait(client.iter_archives())] == ["a", "b"]
    offsets = [request["query"].partition("offset=")[2].split("&")[0] for request in emulator.requests()]
    assert offsets == ["0", "3", "5"]


def test_a_walk_ends_where_the_service_repeats_itself(
    client: Any, temper: Temper, emulator: Emulator
) -> None:
    page = {"status": 200, "json": {"count": 1, "items": [{"id": "a", "status": "available"}]}}
    emulator.control("POST", "replay", replies=[page] * 5)
    assert [archive.id for archive in temper.wait(client.iter_archives())] == ["a"]
    assert len(emulator.requests()) == 2


def test_a_walk_fails_where_it_fails(client: Any, temper: Temper, emulator: Emulator) -> None:
    emulator.fault(status=404)
    walk = client.iter_archives()
    assert emulator.requests() == []
    with pytest.raises(opentok_sdk.NotFoundError):
        temper.wait(walk) if hasattr(walk, "__aiter__") else next(walk)
