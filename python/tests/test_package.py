"""The built wheel, as a user installs it."""

from __future__ import annotations

import importlib.metadata
import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest

import opentok
from opentok import _native

INSTALLED = Path(opentok.__file__).parent
MANIFEST = json.loads((Path(__file__).parents[2] / "core/surface.json").read_text("utf-8"))


def python(code: str) -> str:
    command = [sys.executable, "-I", "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_the_installed_wheel_is_under_test() -> None:
    assert "site-packages" in INSTALLED.parts
    assert importlib.metadata.version("opentok-sdk")
    assert not importlib.metadata.requires("opentok-sdk")
    assert (INSTALLED / "py.typed").exists()
    assert (INSTALLED / "_native.pyi").exists()


def test_the_native_half_links_no_openssl() -> None:
    linked = subprocess.run(["ldd", _native.__file__], check=True, capture_output=True, text=True).stdout
    assert "libc.so" in linked
    assert "ssl" not in linked
    assert "crypto" not in linked


def test_importing_loads_nothing_heavy() -> None:
    loaded = python("import sys, opentok; print(*sys.modules)").split()
    heavy = {
        "asyncio",
        "enum",
        "functools",
        "typing",
        "dataclasses",
        "json",
        "datetime",
        "inspect",
        "ssl",
        "socket",
        "re",
    }
    assert "opentok._native" in loaded
    assert heavy.isdisjoint(loaded)


def test_everything_exported_exists() -> None:
    for name in opentok.__all__:
        assert getattr(opentok, name) is not None
    assert len(set(opentok.__all__)) == len(opentok.__all__)
    assert set(opentok.__all__) <= set(dir(opentok))
    starred = python("from opentok import *; print(OpenTok.__name__, MediaMode.__name__, Archive.__name__)")
    assert starred.split() == ["OpenTok", "MediaMode", "Archive"]
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        opentok.Nonsense  # noqa: B018


def snake(wire: str) -> str:
    text = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in wire)
    return {"from": "from_"}.get(text, text)


@pytest.mark.parametrize("cls", [opentok.OpenTok, opentok.AsyncOpenTok])
@pytest.mark.parametrize("operation", MANIFEST["operations"], ids=lambda operation: operation["name"])
def test_each_operation_is_a_method_with_the_manifests_parameters(
    cls: type, operation: dict[str, str]
) -> None:
    request = MANIFEST["types"][operation["request"]["$ref"].rpartition("/")[2]]
    required = request.get("required", [])
    names = [operation["name"], *filter(None, [operation["pages"]])]
    for name in names:
        method = getattr(cls, name)
        parameters = list(inspect.signature(method).parameters.values())[1:]
        expected = {snake(wire): wire in required for wire in request.get("properties", {})}
        assert {one.name: one.default is one.empty for one in parameters} == expected
        for one in parameters:
            assert (one.kind is one.POSITIONAL_OR_KEYWORD) == expected[one.name]
        assert method.__doc__
    local = not operation["method"]
    asynchronous = cls is opentok.AsyncOpenTok and not local
    assert inspect.iscoroutinefunction(getattr(cls, operation["name"])) == asynchronous


def test_the_direct_method_takes_what_the_operation_takes() -> None:
    direct = list(inspect.signature(_native.Client.generate_token).parameters)
    assert direct == list(inspect.signature(opentok.OpenTok.generate_token).parameters)


def test_every_error_kind_has_a_class() -> None:
    from opentok._errors import CLASSES

    assert list(CLASSES) == MANIFEST["errorKinds"]
