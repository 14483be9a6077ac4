"""The small package that is called `opentok` itself: the older face under that name, not a copy of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import opentok_sdk
from opentok_sdk import legacy

FOLDER = Path(__file__).parents[3] / "aliases/python"

PROGRAM = """
from unittest import mock

import opentok, opentok.archives, opentok_sdk.legacy
from opentok import Client, MediaModes, opentok as inner
from opentok.exceptions import NotFoundError
from opentok.opentok import Client as inner_client

assert opentok is opentok_sdk.legacy
assert opentok.archives is opentok_sdk.legacy.archives and opentok.archives.Archive is opentok.Archive
assert Client is inner_client is opentok_sdk.legacy.Client and inner.logger.name == "opentok"
with mock.patch("opentok.opentok.Client") as fake:
    assert opentok_sdk.legacy.opentok.Client is fake
with mock.patch("opentok.Client.create_session", side_effect=NotFoundError):
    try:
        Client("100", "x").create_session()
    except NotFoundError:
        print(opentok.__version__, MediaModes.routed.value)
"""


def test_the_module_is_the_older_face_itself(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(FOLDER)}
    command = [sys.executable, "-c", PROGRAM]
    # Elsewhere: from here, the sources would be found before the wheel.
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (run.stdout, run.stderr) == (f"{opentok_sdk.__version__} disabled\n", "")


def test_it_has_types_for_each_module_and_the_package_s_version() -> None:
    stubs = {stub.stem for stub in (FOLDER / "opentok").glob("*.pyi")}
    assert stubs == {*legacy._MODULES, "__init__"}
    project = (FOLDER / "pyproject.toml").read_text("utf-8")
    assert re.findall(r'version = "(.*)"|opentok-sdk==([^"]*)', project) == [
        (opentok_sdk.__version__, ""),
        ("", opentok_sdk.__version__),
    ]
