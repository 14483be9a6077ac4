"""What programs written for the original send: as it was given, with the defaults of then."""

from __future__ import annotations

import copy
import inspect
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from opentok_sdk.legacy import (
    ArchiveModes,
    BroadcastStreamModes,
    Client,
    MediaModes,
    OutputModes,
    StreamModes,
)

if TYPE_CHECKING:
    from conftest import Emulator

ROWS = json.loads((Path(__file__).parents[3] / "tests/legacy/python.json").read_text("utf-8"))
SESSION = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['call']}: {row['about']}")
def test_a_call_sends_what_it_always_sent(opentok: Client, emulator: Emulator, row: dict[str, Any]) -> None:
    if "replyText" in row:
        emulator.control("POST", "replay", replies=[{"status": 200, "text": row["replyText"]}])
    else:
        emulator.replay(row.get("reply"))
    given = copy.deepcopy((row["args"], row.get("kwargs", {})))
    getattr(opentok, row["call"])(*given[0], **given[1])
    (sent,) = emulator.requests()
    expected = {"query": {}, "json": None, "form": None, **row["request"]}
    assert (sent["method"], sent["path"]) == (expected["method"], expected["path"])
    assert dict(parse_qsl(sent["query"] or "", keep_blank_values=True)) == expected["query"]
    assert sent["form"] == expected["form"]
    if expected["form"] is None:
        assert sent["json"] == expected["json"]
    assert given == (row["args"], row.get("kwargs", {})), "what the caller gave was changed"


def test_every_method_is_in_the_table() -> None:
    remote = {
        name
        for name, member in inspect.getmembers(Client, inspect.isfunction)
        if not name.startswith("_") and name not in LOCAL
    }
    assert remote == {row["call"] for row in ROWS}


LOCAL = {
    "append_to_user_agent",
    "generate_token",
    "get_headers",
    "get_json_headers",
    "headers",
    "json_headers",
    "validate_websocket_options",
}


def test_members_of_enumerations_are_their_texts(opentok: Client, emulator: Emulator) -> None:
    emulator.replay([{"session_id": SESSION}], {"id": "a"}, {"id": "a"}, None)
    opentok.create_session(media_mode=MediaModes.routed, archive_mode=ArchiveModes.always)
    opentok.start_archive(SESSION, output_mode=OutputModes.individual, stream_mode=StreamModes.manual)
    opentok.start_broadcast(SESSION, {}, StreamModes.manual)  # a sibling of the right one
    opentok.set_archive_layout("a", "bestFit")
    session, archive, broadcast, _ = emulator.requests()
    assert (session["form"]["p2p.preference"], session["form"]["archiveMode"]) == ("disabled", "always")
    assert (archive["json"]["outputMode"], archive["json"]["streamMode"]) == ("individual", "manual")
    assert broadcast["json"]["streamMode"] == BroadcastStreamModes.manual


def test_a_misspelt_keyword_is_a_type_error(opentok: Client) -> None:
    misspelt: Any = {"has_vdeo": False}
    with pytest.raises(TypeError, match="has_vdeo"):
        opentok.start_archive(SESSION, **misspelt)
