"""Making, changing and closing clients."""

from __future__ import annotations

import asyncio
import gc
import pickle
import re
import sys
import weakref
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk
from opentok_sdk.legacy import Client

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Emulator, Temper


def test_a_client_tells_its_project_and_address_but_no_secret(temper: Temper) -> None:
    client = temper.client(api_secret="s3cret", api_url=temper.url + "/")
    assert (client.project_id, client.api_url) == ("100", temper.url)
    application = temper.application()
    assert application.project_id == temper.credentials["applicationId"]
    for shown in (repr(client), str(client), str(vars(client)), repr(application)):
        assert "s3cret" not in shown
        assert "PRIVATE KEY" not in shown
    assert "100" in repr(client)


def test_an_api_key_may_be_a_number(temper: Temper, emulator: Emulator) -> None:
    assert temper.wait(temper.client(api_key=100).create_session()).project_id == "100"


def test_the_addresses_of_the_services_are_the_defaults(
    temper: Temper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENTOK_API_URL", raising=False)
    assert temper.client(api_url=None).api_url == "https://api.opentok.com"
    assert temper.application(api_url=None).api_url == "https://video.api.vonage.com"


def test_a_private_key_as_text_bytes_or_file(temper: Temper, emulator: Emulator, tmp_path: Path) -> None:
    pem = temper.credentials["privateKey"]
    (tmp_path / "private.key").write_text(pem)
    for options in (
        {"private_key": pem},
        {"private_key": pem.encode()},
        {"private_key": pem.replace("\n", "\\n")},
        {"private_key": None, "private_key_path": tmp_path / "private.key"},
    ):
        assert temper.wait(temper.application(**options).create_session()).session_id


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"api_key": None}, "api_key: "),
        ({"api_secret": None}, "api_secret: "),
        ({"api_key": ""}, "api_key: must not be empty"),
        ({"api_secret": ""}, "api_secret: must not be empty"),
        ({"api_secret": 5}, "api_secret: must be a text, not a number"),
        ({"api_url": "nowhere"}, "api_url: is not an address"),
        ({"timeout": "5"}, "timeout: must be a number of seconds"),
        ({"connect_timeout": True}, "connect_timeout: must be a number of seconds"),
        ({"max_retries": -1}, "max_retries: must be from 0 to 4294967295"),
        ({"proxy": "::"}, "proxy: is not an address"),
        ({"ca_certificates": b"\xff"}, "ca_certificates: "),
    ],
)
def test_a_wrong_option_is_refused(temper: Temper, options: dict[str, Any], words: str) -> None:
    with pytest.raises(opentok_sdk.InvalidArgumentError, match=words):
        temper.client(**options)


def test_a_misspelt_option_is_a_type_error(temper: Temper) -> None:
    with pytest.raises(TypeError, match="'time_out'"):
        temper.client(time_out=5)


def test_a_wrong_private_key_is_refused_without_being_shown(temper: Temper) -> None:
    with pytest.raises(opentok_sdk.OpenTokError) as caught:
        temper.application(private_key=b"not a key \xff s3cret")
    assert "s3cret" not in repr(caught.value)
    with pytest.raises(opentok_sdk.InvalidArgumentError, match="private_key: is missing"):
        temper.application(private_key=None)


def test_from_the_environment(temper: Temper, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENTOK_API_KEY", "OPENTOK_API_SECRET", "VONAGE_APPLICATION_ID", "OPENTOK_API_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(opentok_sdk.ConfigurationError, match="OPENTOK_API_KEY"):
        temper.cls.from_env()
    monkeypatch.setenv("OPENTOK_API_KEY", temper.credentials["apiKey"])
    monkeypatch.setenv("OPENTOK_API_SECRET", temper.credentials["apiSecret"])
    monkeypatch.setenv("OPENTOK_API_URL", temper.url)
    for client in (temper.cls(max_retries=0), temper.cls.from_env(max_retries=0)):
        assert (client.project_id, client.api_url) == ("100", temper.url)
        assert temper.wait(client.create_session()).session_id
    assert temper.cls.from_env(api_url="http://localhost:1").api_url == "http://localhost:1"
    for half in ({"api_key": "100"}, {"api_secret": "s3cret"}):
        with pytest.raises(opentok_sdk.InvalidArgumentError):
            temper.cls(**half)


def test_the_address_of_the_environment_counts_in_every_constructor(
    temper: Temper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENTOK_API_URL", "http://localhost:1/")
    assert temper.client(api_url=None).api_url == "http://localhost:1"
    assert temper.application(api_url=None).api_url == "http://localhost:1"
    assert Client("100", "s3cret").api_url == "http://localhost:1"
    assert temper.client(api_url="http://localhost:2").api_url == "http://localhost:2"


def test_the_user_agent_names_python_and_the_application(temper: Temper, emulator: Emulator) -> None:
    temper.wait(temper.client(user_agent="my-app/1.0").list_archives())
    agent = emulator.requests()[0]["headers"]["user-agent"]
    version = "{}.{}.{}".format(*sys.version_info)
    known = f"opentok-sdk/{opentok_sdk.__version__} python/{version} {sys.platform}-"
    assert re.fullmatch(re.escape(known) + "[a-z0-9_]+ my-app/1.0", agent)


def test_options_of_one_call(client: Any, temper: Temper, emulator: Emulator) -> None:
    emulator.fault(status=503, times=1)
    with pytest.raises(opentok_sdk.ServerError):
        temper.wait(client.with_options(max_retries=0, timeout=timedelta(seconds=2)).list_archives())
    assert len(emulator.requests()) == 1
    assert temper.wait(client.list_archives()).total == 0


def test_a_closed_client_says_so(temper: Temper, emulator: Emulator) -> None:
    client = temper.client()
    other = client.with_options(max_retries=0)
    client.close()
    client.close()
    assert "closed" in repr(client)
    for use in (
        lambda: temper.wait(client.create_session()),
        lambda: client.generate_token("1_MX4xMDB-"),
        lambda: client.decode_session_id("1_MX4xMDB-"),
        lambda: client.with_options(timeout=1),
        lambda: client.project_id,
    ):
        with pytest.raises(opentok_sdk.ConfigurationError, match="the client is closed"):
            use()
    assert temper.wait(other.create_session()).session_id


def test_a_client_that_was_never_made_says_so(temper: Temper) -> None:
    class Unfinished(temper.cls):  # type: ignore[name-defined, misc]
        def __init__(self) -> None:
            pass

    assert repr(Unfinished()) == "<Unfinished unfinished>"
    with pytest.raises(opentok_sdk.ConfigurationError, match="`__init__` did not run"):
        temper.wait(Unfinished().create_session())
    with pytest.raises(TypeError):
        temper.cls("100", "s3cret", "http://localhost:1")


def test_a_client_closes_with_its_block(emulator: Emulator) -> None:
    key, secret = emulator.credentials["apiKey"], emulator.credentials["apiSecret"]
    with opentok_sdk.OpenTok(key, secret, api_url=emulator.url) as client:
        assert client.list_archives().total == 0
    with pytest.raises(opentok_sdk.ConfigurationError):
        client.list_archives()

    async def main() -> None:
        async with opentok_sdk.AsyncOpenTok(key, secret, api_url=emulator.url) as client:
            assert (await client.list_archives()).total == 0
        with pytest.raises(opentok_sdk.ConfigurationError):
            await client.list_archives()

    asyncio.run(main())


def test_a_client_is_not_pickled(client: Any) -> None:
    with pytest.raises(TypeError, match="holds a secret and connections"):
        pickle.dumps(client)


def test_a_client_is_freed(temper: Temper, emulator: Emulator) -> None:
    client = temper.client()
    temper.wait(client.list_archives())
    client.generate_token(temper.wait(client.create_session()).session_id)
    watch = weakref.ref(client)
    del client
    gc.collect()
    assert watch() is None
