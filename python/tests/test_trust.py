"""Whom a client trusts: the system, the environment, and Mozilla where neither names anybody."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Emulator, Server

MODERN = "opentok_sdk.OpenTok('100', 'secret', api_url=sys.argv[1], max_retries=0).signal('s', data='x')"
LEGACY = "opentok_sdk.legacy.Client('100', 'secret', sys.argv[1], max_retries=0).signal('s', {'data': 'x'})"
PROGRAM = """
import sys, opentok_sdk, opentok_sdk.legacy
try: print({call})
except Exception as error: print(type(error).__name__, "certificate" in str(error))
"""
DISTRUSTED = {MODERN: "ConnectionError True", LEGACY: "RequestError True"}


def run(url: str, call: str = MODERN, **variables: str) -> str:
    known = {
        name: value for name, value in os.environ.items() if "CERT" not in name and "CA_BUNDLE" not in name
    }
    command = [sys.executable, "-I", "-c", PROGRAM.format(call=call), url]
    ended = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env={**known, **variables}
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.strip()


@pytest.fixture
def authority(hostile: Server, tmp_path: Path) -> tuple[str, str]:
    """The address of a server, and a file with its authority."""
    address = hostile.control("GET", "addresses")["TLS, and all is well"]
    file = tmp_path / "authority.pem"
    file.write_text(address["caCertificates"], encoding="ascii")
    return address["apiUrl"], str(file)


VARIABLES = {
    "SSL_CERT_FILE": MODERN,
    "SSL_CERT_FILE ": LEGACY,
    "REQUESTS_CA_BUNDLE": LEGACY,
    "CURL_CA_BUNDLE": LEGACY,
}


@pytest.mark.parametrize("variable", VARIABLES)
def test_the_environment_says_whom_to_trust(authority: tuple[str, str], variable: str) -> None:
    (url, file), call = authority, VARIABLES[variable]
    assert run(url, call) == DISTRUSTED[call]
    assert run(url, call, **{variable.strip(): file}) == "None"


def test_where_there_are_no_authorities_calls_go_on(
    emulator: Emulator, authority: tuple[str, str], tmp_path: Path
) -> None:
    empty, folder = tmp_path / "empty", tmp_path / "folder"
    empty.touch()
    folder.mkdir()
    none = {"SSL_CERT_FILE": str(empty), "SSL_CERT_DIR": str(folder)}
    # Without TLS nobody is asked; with it, Mozilla's authorities say that they do not know this one.
    assert run(emulator.url, **none) == "AuthenticationError False"
    assert run(authority[0], **none) == "ConnectionError True"
