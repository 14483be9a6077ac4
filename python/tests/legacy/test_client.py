"""The client of old: its credentials, its attributes, which may change at any time, and what it logs."""

from __future__ import annotations

import base64
import copy
import json
import logging
import pickle
import time
import warnings
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import pytest
from freezegun import freeze_time

import opentok_sdk as modern
from opentok_sdk import legacy
from opentok_sdk.legacy import Client, OpenTok, OpenTokException, Roles

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Emulator

SESSION = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
UUID = "6f0b2c9a-14e3-4d8e-8f55-0a1b2c3d4e5f"


@pytest.fixture
def pem(emulator: Emulator) -> str:
    return emulator.credentials["privateKey"]


@pytest.mark.parametrize("form", ["text", "bytes", "name", "path", "relative"])
def test_an_application_by_its_key(
    emulator: Emulator, pem: str, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "key.odd"
    file.write_text(pem)
    monkeypatch.chdir(tmp_path)
    secret = {"text": pem, "bytes": pem.encode(), "name": str(file), "path": file, "relative": "key.odd"}[
        form
    ]
    client = Client(emulator.credentials["applicationId"], secret, emulator.url)
    session = client.create_session()
    assert emulator.requests()[0]["headers"]["authorization"].startswith("Bearer ")
    token = session.generate_token()
    checker = modern.OpenTok.application(emulator.credentials["applicationId"], private_key=pem)
    assert checker.verify_token(token).valid
    with pytest.raises(OpenTokException):
        session.generate_token(use_jwt=False)
    assert set(client.get_headers()) == {"User-Agent", "Accept", "Authorization"}
    assert Client(UUID, secret).api_url == "https://video.api.vonage.com"
    assert Client("100", secret).get_headers()["Authorization"]


@pytest.mark.parametrize("secret", ["private.key", "/nowhere/private.key", "s3cret", __file__])
def test_an_application_without_a_key_is_refused(secret: str) -> None:
    with pytest.raises(OpenTokException) as caught:
        Client(UUID, secret)
    assert isinstance(caught.value, modern.ConfigurationError)
    assert secret not in str(caught.value)


def test_a_secret_may_have_dots_and_name_a_file_that_is_no_key(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("no key")
    for secret in ("abc.def", str(file), "private.key"):
        assert Client("100", secret).generate_token(SESSION)


def test_a_client_without_credentials_is_made_and_fails_when_it_is_used(emulator: Emulator) -> None:
    for key, secret in (("", ""), ("", "x"), ("100", ""), (None, None)):
        client = Client(key, secret, emulator.url)  # type: ignore[arg-type]
        with pytest.raises(OpenTokException):
            client.create_session()
    assert emulator.requests() == []


def test_the_old_name_is_deprecated(emulator: Emulator) -> None:
    with pytest.warns(DeprecationWarning, match="Client"):
        client = OpenTok("100", emulator.credentials["apiSecret"], emulator.url)
    assert isinstance(client, Client)
    assert client.create_session().session_id
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Client("100", "x")


def test_every_attribute_can_be_changed_while_in_use(emulator: Emulator, dead_url: str) -> None:
    client = Client("1", "wrong", emulator.url, timeout=5, max_retries=0)
    with pytest.raises(legacy.AuthError):
        client.get_archive("a")
    client.api_key, client.api_secret = emulator.credentials["apiKey"], emulator.credentials["apiSecret"]
    assert client.list_archives().count == 0
    client.proxies = {"http": dead_url, "https": "http://proxy.example:3128"}
    with pytest.raises(ConnectionError):
        client.list_archives()
    client.proxies = None
    client.api_url = emulator.url + "/"
    client.app_version, client.timeout = "9.9", (3.05, 27)
    client.append_to_user_agent("/mine")
    emulator.reset()
    client.list_archives()
    agent = emulator.requests()[0]["headers"]["user-agent"]
    assert agent == client.user_agent
    assert agent.startswith("opentok-sdk/9.9 python/3.")
    assert agent.endswith("/mine")
    assert (client.timeout, client.api_key) == ((3.05, 27), "100")
    client.timeout = 0.2
    emulator.fault(delayMs=2000)
    with pytest.raises(TimeoutError):
        client.list_archives()


def test_defaults_that_can_be_read() -> None:
    client = Client(100, "s3cret")
    version = modern.__version__
    assert (client.api_key, client.api_secret, client.timeout, client.proxies) == (100, "s3cret", None, None)
    assert (client.app_version, client.jwt_livetime, client.TOKEN_SENTINEL) == (version, 3, "T1==")
    assert client.user_agent.startswith(f"opentok-sdk/{version} python/3.")
    assert client.api_url == "https://api.opentok.com"
    assert "s3cret" not in repr(client) + str(vars(client))


def test_the_environment_names_the_address_unless_the_program_does(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENTOK_API_URL", emulator.url)
    assert Client("100", emulator.credentials["apiSecret"]).create_session().session_id
    assert Client("100", "x", "http://127.0.0.1:1").api_url == "http://127.0.0.1:1"


def seconds(jwt: str) -> int:
    claims = json.loads(base64.urlsafe_b64decode(jwt.split(".")[1] + "=="))
    life: int = claims["exp"] - claims["iat"]
    return life


def test_the_life_of_a_requests_jwt(opentok: Client, emulator: Emulator) -> None:
    opentok.list_archives()
    opentok.jwt_livetime = 1
    opentok.list_archives()
    with pytest.warns(UserWarning, match="5 minutes"):
        opentok.jwt_livetime = 50
    opentok.list_archives()
    sent = [request["headers"]["x-opentok-auth"] for request in emulator.requests()]
    assert [seconds(jwt) for jwt in sent] == [180, 60, 300]
    assert seconds(opentok._create_jwt_auth_header()) == 300


def test_headers_for_requests_by_hand(opentok: Client, emulator: Emulator) -> None:
    import requests

    headers = opentok.get_json_headers()
    assert set(headers) == {"User-Agent", "Accept", "X-OPENTOK-AUTH", "Content-Type"}
    answer = requests.get(opentok.endpoints.get_archive_url(), headers=headers, timeout=5)
    assert (answer.status_code, answer.json()["count"]) == (200, 0)
    with pytest.warns(DeprecationWarning, match="headers"):
        assert set(opentok.headers()) == {"User-Agent", "Accept", "X-OPENTOK-AUTH"}
    with pytest.warns(DeprecationWarning, match="headers"):
        assert opentok.json_headers()["Content-Type"] == "application/json"


def test_addresses(opentok: Client, emulator: Emulator) -> None:
    urls, root = opentok.endpoints, f"{emulator.url}/v2/project/100"
    assert urls.api_url == emulator.url
    assert urls.get_session_url() == f"{emulator.url}/session/create"
    assert urls.get_archive_url("a/b") == f"{root}/archive/a%2Fb"
    assert urls.get_stream_url("s") == f"{root}/session/s/stream"
    assert urls.get_stream_url("s", "t") == f"{root}/session/s/stream/t"
    assert urls.get_broadcast_url() == f"{root}/broadcast"
    assert urls.get_broadcast_url("b") == f"{root}/broadcast/b"
    assert urls.get_broadcast_url("b", stop=True) == f"{root}/broadcast/b/stop"
    assert urls.get_broadcast_url("b", layout=True) == f"{root}/broadcast/b/layout"
    assert urls.get_render_url("r") == f"{root}/render/r"
    assert urls.get_signaling_url("s") == f"{root}/session/s/signal"
    assert urls.get_signaling_url("s", "c") == f"{root}/session/s/connection/c/signal"


def test_a_client_is_copied_and_pickled(opentok: Client) -> None:
    opentok.append_to_user_agent(" mine")
    for twin in (copy.copy(opentok), copy.deepcopy(opentok), pickle.loads(pickle.dumps(opentok))):
        assert twin.create_session().session_id
        assert (twin.api_secret, twin.user_agent) == (opentok.api_secret, opentok.user_agent)


def test_methods_go_to_other_processes(opentok: Client, emulator: Emulator) -> None:
    emulator.control("POST", "replay", replies=[{"status": 200, "json": {"id": one}} for one in "ab"])
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        token = pool.submit(opentok.generate_token, SESSION).result(60)
        archives = list(pool.map(opentok.get_archive, "ab"))
    assert token.count(".") == 2
    assert {one.id for one in archives} == {"a", "b"}


class Number:
    def __int__(self) -> int:
        return int(time.time()) + 60


@pytest.mark.parametrize(
    "moment",
    [
        lambda: int(time.time()) + 60,
        lambda: time.time() + 60.9,
        lambda: str(int(time.time()) + 60),
        lambda: Decimal(int(time.time()) + 60),
        Number,
        lambda: datetime.now(timezone.utc) + timedelta(seconds=60),
        lambda: datetime.now(timezone.utc).replace(tzinfo=None) + timedelta(seconds=60),
        lambda: datetime.now(timezone(timedelta(hours=5))) + timedelta(seconds=60),
    ],
)
def test_a_token_expires_when_it_did(opentok: Client, moment: Any) -> None:
    token = opentok.generate_token(SESSION, Roles.publisher_only, moment())
    assert 58 <= seconds(token) <= 61


def test_what_a_token_says(opentok: Client, emulator: Emulator) -> None:
    checker = modern.OpenTok("100", emulator.credentials["apiSecret"])
    long = opentok.generate_token(SESSION, "moderator", None, "name=Ada", ["a", "b"])
    info = checker.inspect_token(long)
    assert (info.kind, info.role, info.connection_data) == ("jwt", "moderator", "name=Ada")
    assert info.initial_layout_class_list == ("a", "b")
    assert seconds(long) == 86_400
    assert checker.verify_token(long).valid
    t1 = opentok.generate_token(SESSION, role=None, initial_layout_class_list=None, use_jwt=False)
    assert t1.startswith(opentok.TOKEN_SENTINEL)
    assert checker.verify_token(t1).valid


def test_tokens_go_by_pythons_clock(opentok: Client) -> None:
    with freeze_time("2020-02-20T20:20:20Z"):
        token = opentok.generate_token(SESSION)
    info = modern.OpenTok("100", "x").inspect_token(token)
    assert info.created_at == 1582230020
    assert info.expires_at == 1582230020 + 86_400


def test_each_call_is_a_line_in_the_log_of_old_and_no_other(
    opentok: Client, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    opentok.list_archives()
    emulator.fault(status=500)
    with pytest.raises(legacy.RequestError):
        opentok.send_signal("s", {"data": "x"})
    records = [record for record in caplog.records if record.name.startswith("opentok")]
    assert {record.name for record in records} == {"opentok"}
    assert {record.levelname for record in records} == {"DEBUG"}
    first, second = (record.getMessage() for record in records)
    assert first.startswith("GET /v2/project/100/archive 200 ")
    assert second.startswith("POST /v2/project/100/session/s/signal 500 ")
    assert "eyJ" not in first + second
    assert logging.getLogger("opentok") is legacy.opentok.logger


def test_the_modern_class_says_where_the_old_names_are() -> None:
    client: Any = modern.OpenTok("100", "x")
    for name in ("get_archives", "send_signal", "mute_all"):
        with pytest.raises(AttributeError, match=r"opentok_sdk\.legacy"):
            getattr(client, name)
    with pytest.raises(AttributeError, match="here it is 'force_disconnect'"):
        client.disconnect_client  # noqa: B018
    with pytest.raises(AttributeError, match=r"no attribute 'nonsense'$"):
        client.nonsense  # noqa: B018
    with pytest.raises(TypeError, match=r"opentok_sdk\.legacy"):
        modern.OpenTok("100", "x", "http://127.0.0.1:1")  # type: ignore[misc]
