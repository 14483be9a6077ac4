"""The original distribution `opentok` and this one beside each other, in environments of their own.

They share neither a module nor a file: whichever comes first, and whichever goes, the other one works.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WHEELS = Path(__file__).parents[2] / "target/wheels"

SESSION = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
THEIRS = f"import opentok; print(opentok.Client('100', 'secret').generate_token('{SESSION}'))"
OURS = f"""
import opentok_sdk, opentok_sdk.legacy
print(opentok_sdk.OpenTok("100", "secret").generate_token("{SESSION}"))
print(opentok_sdk.legacy.Client("100", "secret").generate_token("{SESSION}"))
"""


class Environment:
    """A virtual environment; a copy works by its interpreter, where it stands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(self.folder / "bin/python"), "-I", *arguments]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)

    def pip(self, *arguments: str) -> None:
        done = self.run("-m", "pip", "-q", "--disable-pip-version-check", *arguments)
        assert done.returncode == 0, done.stderr

    def tokens(self, program: str) -> int:
        """How many tokens a program makes; it fails where something is missing."""
        done = self.run("-c", program)
        assert done.returncode == 0, done.stderr
        return sum(line.startswith(("eyJ", "T1==")) for line in done.stdout.splitlines())

    def copy(self, name: str) -> Environment:
        folder = self.folder.with_name(name)
        shutil.copytree(self.folder, folder, symlinks=True)
        return Environment(folder)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment with all that the original needs, and its wheel in `wheels`."""
    folder = tmp_path_factory.mktemp("clash")
    subprocess.run([sys.executable, "-m", "venv", str(folder / "base")], check=True)
    base = Environment(folder / "base")
    fetched = base.run("-m", "pip", "-q", "wheel", "--wheel-dir", str(folder / "wheels"), "opentok")
    if fetched.returncode != 0:
        reason = f"skipped: the package index does not give the original: {fetched.stderr.strip()[-300:]}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    base.pip("install", "--no-index", "--find-links", str(folder / "wheels"), "opentok")
    assert base.tokens(THEIRS) == 1
    base.pip("uninstall", "-y", "opentok")
    return base


@pytest.mark.parametrize("order", [("opentok", "opentok-sdk"), ("opentok-sdk", "opentok")])
def test_either_is_installed_beside_the_other_and_removed(base: Environment, order: tuple[str, str]) -> None:
    both = base.copy(f"{order[0]} first")
    places = ["--find-links", str(WHEELS), "--find-links", str(base.folder.with_name("wheels"))]
    for name in order:
        both.pip("install", "--no-index", "--no-deps", *places, name)
    assert (both.tokens(THEIRS), both.tokens(OURS)) == (1, 2)
    alone = both.copy(f"{order[0]} first, ours alone")
    alone.pip("uninstall", "-y", "opentok")
    assert alone.tokens(OURS) == 2
    assert "No module named 'opentok'" in alone.run("-c", THEIRS).stderr
    both.pip("uninstall", "-y", "opentok-sdk")
    assert both.tokens(THEIRS) == 1
    assert "No module named 'opentok_sdk'" in both.run("-c", OURS).stderr
