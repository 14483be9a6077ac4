"""The members of the originals, resolved in the installed wheel; see tests/originals/README.md."""

from __future__ import annotations

import inspect
import json
import keyword
import pkgutil
import re
import sys
from pathlib import Path
from typing import Any

import pytest

import opentok_sdk
from opentok_sdk._errors import CLASSES

FOLDER = Path(__file__).parents[2] / "tests/originals"
TABLES = ["node", "dotnet", "ruby", "python", "java", "vonage-node", "vonage-python"]
CLIENTS = [opentok_sdk.OpenTok, opentok_sdk.AsyncOpenTok]
CONSTRUCTORS = [opentok_sdk.OpenTok, opentok_sdk.OpenTok.application, opentok_sdk.OpenTok.from_env]


def snake(name: str) -> str:
    text = re.sub("[A-Z]", lambda letter: f"_{letter.group().lower()}", name)
    return f"{text}_" if keyword.iskeyword(text) else text


def parameters(function: Any) -> set[str]:
    return set(inspect.signature(function).parameters)


def member(name: str) -> bool:
    """Whether an operation, one of its arguments, a type or one of its fields is there."""
    owner, _, field = name.partition(".")
    if owner[0].isupper():
        cls = getattr(opentok_sdk, owner, None)
        return inspect.isclass(cls) and (not field or snake(field) in parameters(cls))
    methods = [getattr(client, owner, None) for client in CLIENTS]
    return all(callable(method) and (not field or snake(field) in parameters(method)) for method in methods)


def value(name: str) -> bool:
    """Whether an enumeration has a named member of this text."""
    owner, _, text = name.partition("=")
    return text in [one.value for one in getattr(opentok_sdk, owner)]


def error(kind: str) -> bool:
    if kind == "*":
        return issubclass(opentok_sdk.OpenTokError, Exception)
    cls = CLASSES.get(kind)
    return cls is not None and getattr(opentok_sdk, cls.__name__) is cls


def client(name: str) -> bool:
    """Whether a client is made with such an option, or has such a member."""
    return hasattr(opentok_sdk.OpenTok, name) or any(name in parameters(made) for made in CONSTRUCTORS)


def path(text: str) -> bool:
    """`opentok_sdk.OpenTok.application(private_key)`: what is there, and its parameter."""
    name, _, parameter = text.rstrip(")").partition("(")
    try:
        found = pkgutil.resolve_name(name)
    except (ImportError, AttributeError):
        return False
    return not parameter or parameter in parameters(found)


def older(text: str) -> bool:
    """Whether the older face has `opentok_sdk.legacy.Archive.status`, or `….Client.start_archive(name)`."""
    known, _, option = re.split(r"[=\[]", text)[0].partition("(")
    names = known.split(".")
    cls = pkgutil.resolve_name(".".join(names[:3]))
    if option and "." not in option and not hasattr(cls, "attrs"):
        return path(f"{known}({option.rstrip(')')})")
    member = names[3] if len(names) > 3 else ""
    return not member or hasattr(cls, member) or (hasattr(cls, "attrs") and member in vars(answer(cls)))


def answer(cls: type) -> Any:
    """An answer of the service of which nothing is known but its class."""
    if cls.__name__ == "Session":
        return cls(None, "s", location=None, media_mode=None, archive_mode=None, e2ee=None)
    return cls(None, {}) if "sdk" in parameters(cls) else cls({})


def resolves(expression: str) -> bool:
    kind, _, name = expression.partition(":")
    if kind == "manifest":
        return value(name) if "=" in name else member(name)
    if kind in ("node", "kotlin"):
        return True  # for the tests of that language
    return {"error": error, "client": client, "python": path}[kind](name)


def test_every_member_is_in_the_wheel(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [row for table in TABLES for row in json.loads((FOLDER / f"{table}.json").read_text("utf-8"))]
    ours = [row for row in rows if "ours" in row]
    missing = {
        row["original"]: [one for one in row["ours"] if not resolves(one)]
        for row in ours
        if not all(map(resolves, row["ours"]))
    }
    count = f"{len(ours) - len(missing)} rows resolved, {len(rows) - len(ours)} reasons"
    with capsys.disabled():
        sys.stdout.write(f"\noriginals: {count} (python)\n")
    assert len(ours) > 1000
    assert missing == {}


def test_every_member_of_the_original_is_in_the_older_face() -> None:
    rows = json.loads((FOLDER / "python.json").read_text("utf-8"))
    there = [row["legacy"].removeprefix("python:") for row in rows if "legacy" in row]
    assert len(there) > 350
    assert [text for text in there if not older(text)] == []
    assert not older("opentok_sdk.legacy.Archive.statuss")
    assert not older("opentok_sdk.legacy.Client.start_archivee")
    assert not older("opentok_sdk.legacy.Client.start_archive(nmae)")


@pytest.mark.parametrize(
    "expression",
    [
        "manifest:start_archivee",
        "manifest:start_archive.nmae",
        "manifest:Archive.statuss",
        "manifest:Role=guest",
        "error:unheard_of",
        "client:timeuot",
        "python:opentok_sdk.Cliient",
        "python:opentok_sdk.OpenTok(timeuot)",
    ],
)
def test_what_is_not_there_does_not_resolve(expression: str) -> None:
    assert not resolves(expression)
