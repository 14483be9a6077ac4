"""What a type checker sees of the installed package."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """\
import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta

from opentok import Archive, AsyncOpenTok, Layout, LayoutType, OpenTok, Role, Session, TokenInfo
from opentok import AuthError, Client, MediaModes, Roles


def sync(client: OpenTok) -> None:
    session: Session = client.create_session(media_mode="routed")
    token: str = client.generate_token(session.session_id, role=Role.MODERATOR, ttl=timedelta(hours=1))
    client.generate_token(session.session_id, expire_time=datetime.now())
    info: TokenInfo = client.inspect_token(token)
    archive: Archive = client.start_archive(session.session_id, layout=Layout(LayoutType.PIP))
    client.start_archive(session.session_id, layout={"type": "pip"})
    walk: Iterator[Archive] = client.iter_archives()
    first: Archive = client.with_options(timeout=1).list_archives().items[0]
    client.start_archive(session.session_id, nmae="x")  # wrong: call-arg
    client.start_archive(5)  # wrong: arg-type
    client.start_archive(session.session_id, "lecture")  # wrong: call-arg
    archive.nmae  # wrong: attr-defined
    archive.name = "x"  # wrong: misc
    Layout(LayoutType.PIP, styleshet="")  # wrong: call-arg
    OpenTok("1", "2", time_out=1)  # wrong: call-arg
    print(info, walk, first)


def before(client: Client) -> None:
    modern: OpenTok = client
    session: Session = client.create_session(media_mode=MediaModes.routed)
    try:
        token: str = client.create_session().generate_token(Roles.moderator)
        archive: Archive = client.start_archive(session.session_id, True, False, "lecture")
    except AuthError as error:
        print(error.status)
    client.get_archives(0, 10).items[0].stop()
    client.get_stream(session.session_id, "id").videoType.upper()
    client.start_archive(session.session_id, True, False, 5)  # wrong: arg-type
    client.mute_al(session.session_id)  # wrong: attr-defined
    print(modern, token, archive)


async def awaited() -> None:
    async with AsyncOpenTok.application("id", private_key="pem") as client:
        session: Session = await client.create_session()
        walk: AsyncIterator[Archive] = client.iter_archives()
        token: str = client.generate_token(session.session_id)
        both: tuple[Session, Archive] = await asyncio.gather(
            client.create_session(), client.get_archive("id")
        )
        late: Session = client.create_session()  # wrong: assignment
        print(walk, token, both, late)
"""


def mypy(*arguments: str, folder: Path) -> str:
    command = [sys.executable, "-I", "-m", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


def test_mypy_accepts_right_calls_and_refuses_wrong_ones(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    found = mypy("mypy", "--strict", "--show-error-codes", "program.py", folder=tmp_path)
    errors = [line for line in found.splitlines() if ": error: " in line]
    lines = PROGRAM.splitlines()
    expected = {
        number: line.rpartition("# wrong: ")[2]
        for number, line in enumerate(lines, start=1)
        if "# wrong: " in line
    }
    assert {int(error.split(":")[1]): error.rpartition("[")[2].rstrip("]") for error in errors} == expected, (
        found
    )


def test_the_stub_of_the_native_half_fits_it(tmp_path: Path) -> None:
    assert mypy("mypy.stubtest", "opentok._native", folder=tmp_path).startswith("Success"), "see stubtest"
