"""What type checkers see of the installed package: right calls pass, wrong ones do not."""

from __future__ import annotations

import json
import subprocess
import sys
import typing
from pathlib import Path

from opentok_sdk import types

# Behind a wrong line stand mypy's names of the error, and pyright's.
PROGRAM = """\
import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime, timedelta
from email.message import Message

from opentok_sdk import Archive, ArchiveStatus, AsyncOpenTok, AudioTransport, Layout, LayoutType, MediaMode
from opentok_sdk import OpenTok, OutputMode, ResponseInfo, Role, Session, TimeoutError, TokenInfo, __version__
from opentok_sdk import legacy
from opentok_sdk.legacy import AuthError, Client, MediaModes, Roles
from opentok_sdk.types import LayoutDict, MediaModeLike


def sync(client: OpenTok) -> None:
    session: Session = client.create_session(media_mode="routed")
    token: str = client.generate_token(session.session_id, role=Role.MODERATOR, ttl=timedelta(hours=1))
    client.generate_token(session.session_id, expire_time=datetime.now())
    info: TokenInfo = client.inspect_token(token)
    archive: Archive = client.start_archive(session.session_id, layout=Layout(LayoutType.PIP))
    walk: Iterator[Archive] = client.iter_archives()
    first: Archive = client.with_options(timeout=1).list_archives().items[0]
    client.start_archive(session.session_id, nmae="x")  # wrong: call-arg reportCallIssue
    client.start_archive(5)  # wrong: arg-type reportArgumentType
    client.start_archive(session.session_id, "lecture")  # wrong: call-arg reportCallIssue
    archive.nmae  # wrong: attr-defined reportAttributeAccessIssue
    archive.name = "x"  # wrong: misc reportAttributeAccessIssue
    Layout(LayoutType.PIP, styleshet="")  # wrong: call-arg reportCallIssue
    OpenTok("1", "2", time_out=1)  # wrong: call-arg reportCallIssue
    from_the_environment: OpenTok = OpenTok()
    print(info, walk, first, from_the_environment, __version__.upper(), TimeoutError("late").kind)


def closed_parameters(client: OpenTok, text: str, mode: MediaModeLike, archive: Archive) -> None:
    client.create_session(media_mode=MediaMode.ROUTED)
    client.create_session(media_mode=MediaMode(text))
    client.create_session(media_mode=mode)
    client.start_archive("id", output_mode=archive.output_mode, layout={"type": LayoutType.PIP})
    client.start_archive("id", layout={"type": "bestFit", "screenshare_type": "pip", "stylesheet": None})
    client.start_broadcast("id", outputs={"hls": {"dvr": True}, "rtmp": [{"server_url": "a", "stream_name": "b"}]})
    client.start_audio_connector("id", "token", "wss://a", audio_transport={"transport": "json"})
    client.set_stream_class_lists("id", [{"id": "a", "layout_class_list": ["focus"]}])
    layout: LayoutDict = {"type": "pip"}
    client.set_archive_layout("id", layout["type"])
    client.verify_webhook(b"{}", {"authorization": text}, [text])
    client.verify_webhook(b"{}", Message(), [text])
    client.verify_webhook(b"{}", 5, [text])  # wrong: arg-type reportArgumentType
    client.create_session(media_mode="rooted")  # wrong: arg-type reportArgumentType
    client.create_session(media_mode=text)  # wrong: arg-type reportArgumentType
    client.create_session(media_mode=OutputMode.COMPOSED)  # wrong: arg-type reportArgumentType
    client.generate_token("id", role="king")  # wrong: arg-type reportArgumentType
    client.set_archive_layout("id", "bestfit")  # wrong: arg-type reportArgumentType
    client.start_archive("id", resolution="640x481")  # wrong: arg-type reportArgumentType
    client.start_archive("id", layout={"typ": "pip"})  # wrong: arg-type reportArgumentType
    client.start_archive("id", layout={"type": "pipp"})  # wrong: arg-type reportArgumentType
    client.start_archive("id", layout={"stylesheet": ""})  # wrong: arg-type reportArgumentType
    client.start_broadcast("id", outputs={"hls": {"lowLatency": True}})  # wrong: arg-type reportArgumentType
    client.start_broadcast("id", outputs={"rtmp": [{"server_url": "a"}]})  # wrong: arg-type reportArgumentType
    Layout("pipp")  # wrong: arg-type reportArgumentType
    AudioTransport("xml")  # wrong: arg-type reportArgumentType


def open_answers(archive: Archive, text: str) -> None:
    status: ArchiveStatus | None = archive.status
    if status == "of tomorrow" or status == text:
        print(archive.extra["new"])
    Archive("id", status="of tomorrow")


def before(client: Client) -> None:
    session: legacy.Session = client.create_session(media_mode=MediaModes.routed)
    try:
        token: str = client.create_session().generate_token(Roles.moderator)
        archive = client.start_archive(session.session_id, True, False, "lecture", layout={"type": "new"})
        print(token, archive.created_at.isoformat(), archive.duration / 60, archive.streams[0]["streamId"])
    except AuthError as error:
        print(error.status)
    client.get_archives(0, 10).items[0].stop()
    client.get_stream(session.session_id, "id").videoType.upper()
    client.start_archive(session.session_id, True, False, 5)  # wrong: arg-type reportArgumentType
    client.mute_al(session.session_id)  # wrong: attr-defined reportAttributeAccessIssue
    print(client.mute_all(session.session_id).status_code, legacy.Archive(client, {"id": "a"}).stop().url)


def responses(client: OpenTok) -> None:
    both: tuple[Session, ResponseInfo | None] = client.with_response(lambda client: client.create_session())
    session, response = client.with_response(lambda client: client.create_session())
    session.session_id.upper()
    response.status  # wrong: union-attr reportOptionalMemberAccess
    if response:
        headers: Mapping[str, str] = response.headers
        print(headers, response.request_id)
    client.with_response(lambda client: client.create_sesion())  # wrong: attr-defined reportAttributeAccessIssue
    print(both)


async def awaited() -> None:
    async with AsyncOpenTok.application("id", private_key="pem") as client:
        session: Session = await client.create_session()
        walk: AsyncIterator[Archive] = client.iter_archives()
        token: str = client.generate_token(session.session_id)
        both: tuple[Session, Archive] = await asyncio.gather(
            client.create_session(), client.get_archive("id")
        )
        page, response = await client.with_response(lambda client: client.list_archives())
        print(page.items, response and response.request_id)
        late: Session = client.create_session()  # wrong: assignment reportAssignmentType
        await client.create_session(media_mode="rooted")  # wrong: arg-type reportArgumentType
        print(walk, token, both, late)
"""


def expected(checker: int) -> dict[int, str]:
    """The lines that are wrong, and what the checker calls it."""
    lines = enumerate(PROGRAM.splitlines(), start=1)
    return {
        number: line.split("# wrong: ")[1].split()[checker] for number, line in lines if "# wrong: " in line
    }


def run(*arguments: str, folder: Path) -> str:
    command = [sys.executable, "-I", "-m", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


def test_mypy_accepts_right_calls_and_refuses_wrong_ones(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    said = run("mypy", "--strict", "--show-error-codes", "program.py", folder=tmp_path)
    errors = [line for line in said.splitlines() if ": error: " in line]
    found = {int(error.split(":")[1]): error.rpartition("[")[2].rstrip("]") for error in errors}
    assert found == expected(0), said


def test_pyright_accepts_right_calls_and_refuses_wrong_ones(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    said = run("pyright", "--outputjson", "--pythonpath", sys.executable, "program.py", folder=tmp_path)
    errors = [one for one in json.loads(said)["generalDiagnostics"] if one["severity"] == "error"]
    found = {error["range"]["start"]["line"] + 1: error["rule"] for error in errors}
    assert found == expected(1), errors


def test_the_types_of_options_are_there_at_run_time_too() -> None:
    assert types.LayoutDict.__required_keys__ == {"type"}
    if sys.version_info >= (3, 10):  # Before, `str | None` was for the checkers only.
        assert typing.get_type_hints(types.LayoutDict)["type"] == types.LayoutTypeLike


def test_the_stub_of_the_native_half_fits_it(tmp_path: Path) -> None:
    assert run("mypy.stubtest", "opentok_sdk._native", folder=tmp_path).startswith("Success"), "see stubtest"


def test_programs_of_old_are_right_to_a_type_checker() -> None:
    programs = sorted(str(one) for one in (Path(__file__).parent / "programs").glob("*.py"))
    assert len(programs) >= 3
    said = run("mypy", "--config-file=", "--check-untyped-defs", *programs, folder=Path(__file__).parent)
    assert said == f"Success: no issues found in {len(programs)} source files\n"
