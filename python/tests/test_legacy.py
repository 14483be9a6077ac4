"""Programs written for the original `opentok` package, as they were written."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk as modern
from opentok_sdk import legacy
from opentok_sdk.legacy import (
    ArchiveModes,
    Client,
    MediaModes,
    OpenTokException,
    OutputModes,
    Roles,
    StreamModes,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Emulator

SESSION = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
ID = "6f0b2c9a-14e3-4d8e-8f55-0a1b2c3d4e5f"
ARCHIVE = {"id": ID, "status": "started", "sessionId": SESSION, "projectId": 100, "createdAt": 1700000000123}


def test_a_session_is_recorded_by_an_old_program(opentok: Client, emulator: Emulator) -> None:
    session = opentok.create_session(media_mode=MediaModes.routed)
    token = session.generate_token(Roles.moderator, int(time.time()) + 60, "name=Ada", ["focus"])
    info = opentok.inspect_token(token)
    assert (info.kind, info.role, info.connection_data) == ("jwt", "moderator", "name=Ada")
    assert info.initial_layout_class_list == ("focus",)
    connection = emulator.control("POST", "connections", token=token)["connectionId"]
    stream_id = emulator.control("POST", f"connections/{connection}/streams", name="camera")["streamId"]

    stream = opentok.get_stream(session.session_id, stream_id)
    assert (stream.videoType, stream.layoutClassList) == ("camera", ["focus"])
    streams = opentok.list_streams(session.session_id)
    assert streams.count == 1
    assert [one.id for one in streams] == [stream_id]

    archive = opentok.start_archive(session.session_id, True, True, "lecture", OutputModes.composed)
    assert archive.status == "started"
    mode: Any = archive.output_mode
    assert mode == OutputModes.composed
    archives = opentok.get_archives(0, 10, session.session_id)
    assert (archives.count, len(archives), len(archives.items)) == (1, 1, 1)
    assert [one.name for one in archives] == ["lecture"]
    listed = archives[0]
    listed.stop()
    assert listed.status == "stopped"
    emulator.control("POST", "clock", advanceMs=3_600_000)
    opentok.get_archive(archive.id).delete()
    assert opentok.list_archives().count == 0


def test_create_session_in_the_old_order(opentok: Client, emulator: Emulator) -> None:
    opentok.create_session("127.0.0.1", MediaModes.routed, ArchiveModes.always, "all", "1280x720", False)
    (request,) = emulator.requests()
    assert request["form"] == {
        "location": "127.0.0.1",
        "p2p.preference": "disabled",
        "archiveMode": "always",
        "archiveName": "all",
        "archiveResolution": "1280x720",
        "e2ee": "false",
    }


@pytest.mark.parametrize(
    "moment",
    [
        lambda now: int(now) + 60,
        lambda now: now + 60.9,
        lambda now: str(int(now) + 60),
        lambda now: datetime.fromtimestamp(now + 60, timezone.utc),
    ],
)
def test_a_token_expires_when_it_did(opentok: Client, moment: Callable[[float], Any]) -> None:
    now = time.time()
    token = opentok.generate_token(SESSION, Roles.publisher_only, moment(now))
    info = opentok.inspect_token(token)
    assert info.role == "publisheronly"
    assert info.expires_at in (int(now) + 60, int(now) + 61)


@pytest.mark.parametrize("moment", ["soon", float("nan"), float("inf"), 1.0])
def test_a_token_with_a_wrong_moment_is_refused(opentok: Client, moment: Any) -> None:
    with pytest.raises(OpenTokException):
        opentok.generate_token(SESSION, expire_time=moment)


def test_a_token_of_the_old_format(opentok: Client) -> None:
    token = opentok.generate_token(SESSION, use_jwt=False)
    assert token.startswith("T1==")
    assert opentok.verify_token(token).valid
    lived = opentok.inspect_token(opentok.generate_token(SESSION, ttl=timedelta(minutes=5)))
    assert lived.expires_at is not None
    assert lived.expires_at - time.time() < 301


def test_an_archive_as_it_was(opentok: Client, emulator: Emulator) -> None:
    emulator.replay(ARCHIVE, {**ARCHIVE, "status": "stopped"})
    archive = opentok.get_archive(ID)
    assert archive.created_at == datetime(2023, 11, 14, 22, 13, 20, 123_000, timezone.utc)
    assert archive.partner_id == "100"
    assert archive.attrs()["session_id"] == SESSION
    assert json.loads(archive.json())["createdAt"] == ARCHIVE["createdAt"]
    assert isinstance(archive, (legacy.Archive, modern.Archive))
    assert archive.stop() is archive
    assert archive.status == "stopped"
    for twin in (copy.copy(archive), pickle.loads(pickle.dumps(archive))):
        assert twin == archive
        with pytest.raises(modern.ConfigurationError, match="without a client"):
            twin.stop()
    with pytest.raises(AttributeError, match="no attribute 'sessionid'"):
        archive.sessionid  # noqa: B018


def test_the_old_enumerations_equal_the_modern_ones() -> None:
    pairs: dict[Any, Any] = {
        Roles: modern.Role,
        MediaModes: modern.MediaMode,
        ArchiveModes: modern.ArchiveMode,
        OutputModes: modern.OutputMode,
        StreamModes: modern.StreamMode,
    }
    for old, new in pairs.items():
        assert [one.value for one in old] == [one.value for one in new]
        assert [one.name.upper() for one in old] == [one.name for one in new]
        assert dict.fromkeys(old, 1) == dict.fromkeys(new, 1)


def test_a_client_is_changed_while_in_use(opentok: Client, emulator: Emulator) -> None:
    assert (opentok.timeout, opentok.proxies, opentok.app_version, opentok.api_key) == (
        None,
        None,
        None,
        "100",
    )
    opentok.app_version = "my-app/1.0"
    opentok.append_to_user_agent("more/2")
    opentok.timeout = 5
    opentok.list_archives()
    agent = emulator.requests()[0]["headers"]["user-agent"]
    assert agent == opentok.user_agent
    assert agent.startswith("opentok-sdk/")
    assert agent.endswith(" my-app/1.0 more/2")
    other = opentok.with_options(timeout=1, max_retries=0)
    assert (other.timeout, opentok.timeout) == (1, 5)
    emulator.fault(status=503, times=1)
    with pytest.raises(legacy.RequestError):
        other.list_archives()
    assert "s3cret" not in str(vars(Client("100", "s3cret")))


def test_proxies_as_of_requests(emulator: Emulator, dead_url: str) -> None:
    opentok = Client("100", emulator.credentials["apiSecret"], emulator.url, max_retries=0)
    opentok.proxies = {"http": dead_url, "https": "http://proxy.example:3128"}
    assert opentok.proxies["http"] == dead_url
    with pytest.raises(modern.ConnectionError):
        opentok.list_archives()
    opentok.proxies = {"all": dead_url}
    with pytest.raises(modern.ConnectionError):
        opentok.list_archives()
    opentok.proxies = {"https": dead_url}
    assert opentok.list_archives().count == 0
    opentok.proxies = None
    assert opentok.list_archives().count == 0


def test_the_life_of_a_jwt_cannot_be_set(opentok: Client) -> None:
    assert opentok.jwt_livetime == 5
    with pytest.warns(DeprecationWarning, match="valid for five minutes"):
        opentok.jwt_livetime = 3


def test_an_application(emulator: Emulator) -> None:
    credentials = emulator.credentials
    opentok = Client.application(
        credentials["applicationId"], private_key=credentials["privateKey"], api_url=emulator.url
    )
    session = opentok.create_session()
    assert opentok.verify_token(session.generate_token(role=Roles.subscriber)).valid
    opentok.app_version = "my-app/1.0"
    assert opentok.list_archives().count == 0


def test_the_old_names_are_there_and_the_modern_ones_stay_out() -> None:
    command = [sys.executable, "-I", "-c", "from opentok_sdk.legacy import *; print(*sorted(dir()))"]
    names = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert {name for name in names if not name.startswith("_")} == set(legacy.__all__)
    assert {"Client", "Roles", "MediaModes", "Archive", "AuthError", "NotFoundError"} <= set(legacy.__all__)
    assert not hasattr(legacy, "OpenTok")
    for name in legacy.exceptions.__all__:
        assert getattr(legacy, name) is getattr(legacy.exceptions, name)
