"""Where the program is, and a process of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ._control import EmulatorError

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "opentok-emulator" + (sysconfig.get_config_var("EXE") or "")
READY = "opentok-emulator listening on "


def find() -> Path:
    """The program: what OPENTOK_EMULATOR names, or what was installed with this package."""
    for place in _places():
        if place.is_file():
            return place
    raise EmulatorError(
        f"{NAME} is not beside this package; install opentok-emulator for this platform, "
        "or let OPENTOK_EMULATOR name the program"
    )


def _places() -> Iterator[Path]:
    named = os.environ.get("OPENTOK_EMULATOR")
    if named:
        # What was asked for, or nothing.
        yield Path(named)
        return
    yield Path(sysconfig.get_path("scripts")) / NAME
    yield Path(sysconfig.get_path("scripts", f"{os.name}_user")) / NAME
    # `pip install --target` has a folder of its own for programs.
    yield Path(__file__).parents[1] / "bin" / NAME
    found = shutil.which(NAME)
    if found:
        yield Path(found)


class Process:
    """The running program. It ends with this process, however that ends: its standard input closes then."""

    def __init__(self, program: Path, arguments: list[str]) -> None:
        # A file, not a pipe: nobody would empty it.
        with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
            self._child = subprocess.Popen(  # noqa: S603
                [program, "--with-parent", *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                encoding="utf-8",
                # Ctrl-C is for the tests, which still need it while they end.
                start_new_session=True,
            )
            line = self._child.stdout.readline() if self._child.stdout else ""
            if not line.startswith(READY):
                self.stop()
                errors.seek(0)
                raise EmulatorError(errors.read().strip() or f"{program} did not say where it listens")
        self.url = line[len(READY) :].strip()

    def stop(self) -> None:
        """End it and wait until it has ended; again is fine."""
        for stream in (self._child.stdin, self._child.stdout):
            if stream:
                stream.close()
        try:
            self._child.wait(5)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
