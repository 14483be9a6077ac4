"""Modules and names, as programs import them."""

from __future__ import annotations

import importlib
import subprocess
import sys
from unittest import mock

import pytest

import opentok_sdk as modern
from opentok_sdk import legacy

TOP = [
    "Client",
    "OpenTok",
    "Roles",
    "MediaModes",
    "ArchiveModes",
    "OutputModes",
    "StreamModes",
    "BroadcastStreamModes",
    "Session",
    "Archive",
    "ArchiveList",
    "Stream",
    "StreamList",
    "SipCall",
    "Broadcast",
    "Render",
    "RenderList",
    "WebSocketAudioConnection",
    "OpenTokException",
    "AuthError",
    "ForceDisconnectError",
    "ArchiveError",
    "SetStreamClassError",
    "BroadcastError",
    "__version__",
]

MODULES = {
    "opentok": [
        *TOP,
        *legacy.exceptions.__all__,
        "Captions",
        "Endpoints",
        "logger",
        "valid_archive_resolutions",
    ],
    "archives": ["Archive", "ArchiveList", "OutputModes", "StreamModes"],
    "broadcast": ["Broadcast", "BroadcastStreamModes"],
    "captions": ["Captions"],
    "endpoints": ["Endpoints"],
    "exceptions": legacy.exceptions.__all__,
    "render": ["Render", "RenderList"],
    "session": ["Session"],
    "sip_call": ["SipCall"],
    "stream": ["Stream"],
    "streamlist": ["StreamList"],
    "version": ["__version__"],
    "websocket_audio_connection": ["WebSocketAudioConnection"],
}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_its_names_and_they_are_the_same_everywhere(module: str) -> None:
    found = importlib.import_module(f"opentok_sdk.legacy.{module}")
    for name in MODULES[module]:
        member = getattr(found, name)
        if hasattr(legacy, name):
            assert member is getattr(legacy, name)
    assert getattr(legacy, module) is found


def test_the_package_has_all_names() -> None:
    for name in TOP:
        assert getattr(legacy, name) is not None
    assert legacy.__version__ == modern.__version__
    assert legacy.opentok.valid_archive_resolutions >= {"640x480", "1920x1080"}
    assert len(legacy.opentok.valid_archive_resolutions) == 6
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        legacy.Nonsense  # noqa: B018


def run(program: str) -> str:
    command = [sys.executable, "-I", "-c", program]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_a_star_import_brings_all() -> None:
    names = run("from opentok_sdk.legacy import *; print(*dir())").split()
    assert {*TOP, *legacy.exceptions.__all__} - {"__version__"} <= set(names)


def test_the_import_loads_little() -> None:
    loaded = run(
        "import sys; old = set(sys.modules); import opentok_sdk.legacy; print(*sys.modules.keys() - old)"
    )
    heavy = {
        "asyncio",
        "typing",
        "dataclasses",
        "json",
        "logging",
        "datetime",
        "inspect",
        "ssl",
        "socket",
        "re",
    }
    assert heavy.isdisjoint(loaded.split())
    assert "requests" not in loaded.split()


def test_names_can_be_patched() -> None:
    with mock.patch("opentok_sdk.legacy.opentok.Client") as fake:
        from opentok_sdk.legacy.opentok import Client

        Client("100", "x").create_session.side_effect = legacy.OpenTokException
        with pytest.raises(legacy.OpenTokException):
            fake.return_value.create_session()
    failing = mock.patch.object(legacy.Client, "create_session", side_effect=legacy.AuthError)
    with failing, pytest.raises(legacy.AuthError):
        legacy.Client("100", "x").create_session()
    spec = mock.create_autospec(legacy.Client)
    with pytest.raises(TypeError):
        spec("100", "x").start_archive()


@pytest.mark.parametrize(
    ("enum", "members"),
    {
        "Roles": {
            "subscriber": "subscriber",
            "publisher": "publisher",
            "publisher_only": "publisheronly",
            "moderator": "moderator",
        },
        "MediaModes": {"routed": "disabled", "relayed": "enabled"},
        "ArchiveModes": {"manual": "manual", "always": "always"},
        "OutputModes": {"composed": "composed", "individual": "individual"},
        "StreamModes": {"auto": "auto", "manual": "manual"},
        "BroadcastStreamModes": {"auto": "auto", "manual": "manual"},
    }.items(),
)
def test_enumerations_are_closed_and_have_their_values(enum: str, members: dict[str, str]) -> None:
    cls = getattr(legacy, enum)
    assert {one.name: one.value for one in cls} == members
    for name, value in members.items():
        assert cls(value) is cls[name] is getattr(cls, name)
        assert str(cls[name]) == f"{cls[name]}" == f"{enum}.{name}"
    with pytest.raises(ValueError, match="guest"):
        cls("guest")
    with pytest.raises(ValueError, match="5"):
        cls(5)


def test_a_mode_is_also_the_text_of_today() -> None:
    routed = legacy.MediaModes.routed
    assert (routed.value, routed == "routed", routed == "disabled") == ("disabled", True, False)
    assert legacy.MediaModes("routed") is legacy.MediaModes("disabled") is routed
    assert modern.OpenTok("100", "x").generate_token(
        "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4", role=legacy.Roles.publisher_only
    )
