"""Programs that were written for the original, of which only the lines that import it are of today."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import Emulator

PROGRAMS = Path(__file__).parents[1] / "programs"


def environment(emulator: Emulator) -> dict[str, str]:
    credentials = emulator.credentials
    return {
        **os.environ,
        "API_KEY": credentials["apiKey"],
        "API_SECRET": credentials["apiSecret"],
        "API_URL": emulator.url,
    }


@contextmanager
def serving(name: str, emulator: Emulator) -> Iterator[Callable[..., tuple[int, Any]]]:
    """Run a server while somebody asks it; what it wrote to standard error is shown if it fails."""
    command = [sys.executable, "-W", "error::ResourceWarning", str(PROGRAMS / f"{name}.py")]
    with subprocess.Popen(command, env=environment(emulator), stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{server.stdout.readline().split()[1]}"

        def ask(method: str, path: str, body: bytes | None = None, kind: str = "json") -> tuple[int, Any]:
            header = {
                "content-type": "application/json" if kind == "json" else "application/x-www-form-urlencoded"
            }
            request = urllib.request.Request(url + path, body, header, method=method)
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    status, text = answer.status, answer.read().decode()
            except urllib.error.HTTPError as error:
                status, text = error.code, error.read().decode()
            return status, json.loads(text) if text.startswith(("{", "[")) else text

        yield ask
        server.terminate()


def visitor(emulator: Emulator, token: str) -> str:
    """A visitor with a camera."""
    connection: str = emulator.control("POST", "connections", token=token)["connectionId"]
    emulator.control("POST", f"connections/{connection}/streams", name="camera")
    return connection


def test_a_server_that_records(emulator: Emulator) -> None:
    with serving("archiving", emulator) as ask:
        _, host = ask("GET", "/host")
        assert host["mode"] == "disabled"
        assert ask("POST", "/start", b"hasAudio=on", "form") == (404, "Session not found")
        visitor(emulator, host["token"])
        _, archive = ask("POST", "/start", b"hasAudio=on&outputMode=composed", "form")
        assert (archive["status"], archive["has_audio"], archive["has_video"]) == ("started", True, False)
        assert (archive["partner_id"], archive["output_mode"]) == (100, "composed")
        _, page = ask("GET", "/history?offset=0&count=5")
        assert (page["count"], page["items"][0]["id"]) == (1, archive["id"])
        assert page["items"][0]["created"].endswith("+00:00")
        assert ask("GET", f"/stop/{archive['id']}")[1]["status"] == "stopped"
        assert ask("GET", f"/stop/{archive['id']}")[0] == 409
        assert ask("GET", "/delete/none")[0] == 404
        emulator.control("POST", "clock", advanceMs=3_600_000)
        assert ask("GET", f"/delete/{archive['id']}")[1] == {"count": 0, "items": []}


def test_a_server_that_is_told_of_archives(emulator: Emulator) -> None:
    with serving("callbacks", emulator) as ask:
        told = {"id": "a", "status": "started", "event": "archive", "createdAt": 1700000000123, "name": None}
        emulator.replay({**told, "status": "stopped"})
        _, archive = ask("POST", "/callback", json.dumps(told).encode())
        assert (archive["status"], archive["created_at"]) == ("stopped", "2023-11-14 22:13:20+00:00")
        assert ask("GET", "/seen")[1] == [{"id": "a", "status": "started", "tag": "told"}]
        _, room = ask("POST", "/rooms")
        assert room["different"] == 4
        assert ask("GET", f"/rooms/{room['session_id']}")[1] == {"count": 0, "names": []}
        connection = visitor(emulator, room["token"])
        assert ask("GET", f"/rooms/{room['session_id']}")[1] == {"count": 1, "names": ["camera"]}
        status, quiet = ask("POST", f"/rooms/{room['session_id']}/quiet")
        assert (status, quiet["ok"], quiet["status"], quiet["said"]["id"]) == (200, True, 200, "100")
        assert ask("DELETE", f"/rooms/{room['session_id']}/{connection}")[0] == 204
        assert ask("DELETE", f"/rooms/{room['session_id']}/{connection}")[0] == 410


def test_a_script_with_processes_of_its_own(emulator: Emulator) -> None:
    archives = [{"id": "a", "status": "available", "name": "n"}] * 2
    emulator.replay(*archives)
    command = [sys.executable, str(PROGRAMS / "report.py"), "a", "a"]
    run = subprocess.run(command, env=environment(emulator), capture_output=True, text=True, timeout=60)
    assert (run.stdout, run.stderr, run.returncode) == ("a available n\n" * 2, "", 0)
    assert all(request["headers"]["user-agent"].endswith(" report/1.0") for request in emulator.requests())


def test_only_the_imports_are_of_today() -> None:
    for program in PROGRAMS.glob("*.py"):
        lines = [line for line in program.read_text("utf-8").splitlines() if "opentok_sdk" in line]
        assert lines
        assert all(line.startswith("from opentok_sdk.legacy") for line in lines)
