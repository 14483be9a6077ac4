"""The built wheel, as a user installs it."""

from __future__ import annotations

import ast
import builtins
import doctest
import importlib.metadata
import inspect
import json
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import opentok_sdk
from opentok_sdk import _native

INSTALLED = Path(opentok_sdk.__file__).parent
# Words of the manifest's documentation that are not Python's.
FOREIGN = re.compile("`true`|`false`|`null`|Fails with|Option<|::")
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


def loaded_by(code: str) -> set[str]:
    return set(python(f"import sys; {code}; print(*sys.modules)").split())


def test_importing_loads_nothing_heavy() -> None:
    loaded = loaded_by("import opentok_sdk; opentok_sdk.__version__")
    heavy = {
        "asyncio",
        "enum",
        "functools",
        "typing",
        "dataclasses",
        "json",
        "logging",
        "datetime",
        "inspect",
        "ssl",
        "socket",
        "re",
    }
    assert "opentok_sdk._native" in loaded
    assert heavy.isdisjoint(loaded)
    assert {"opentok_sdk.types", "opentok_sdk._enums", "opentok_sdk._routes"}.isdisjoint(loaded)


def test_nothing_modern_loads_anything_of_old() -> None:
    modern = [one.name for one in pkgutil.iter_modules(opentok_sdk.__path__, "opentok_sdk.") if not one.ispkg]
    assert "opentok_sdk.types" in modern
    loaded = loaded_by(f"import {', '.join(modern)}; dir(opentok_sdk); from opentok_sdk import *")
    assert {name for name in loaded if name.startswith("opentok")} == {"opentok_sdk", *modern}
    assert "opentok_sdk.legacy._calls" in loaded_by("import opentok_sdk.legacy")


def test_the_version_is_that_of_the_package() -> None:
    assert opentok_sdk.__version__ == importlib.metadata.version("opentok-sdk")


def test_everything_exported_exists() -> None:
    for name in opentok_sdk.__all__:
        assert getattr(opentok_sdk, name) is not None
    assert len(set(opentok_sdk.__all__)) == len(opentok_sdk.__all__)
    assert {*opentok_sdk.__all__, "TimeoutError", "ConnectionError", "__version__"} <= set(dir(opentok_sdk))
    assert {"TYPE_CHECKING", "annotations"}.isdisjoint(dir(opentok_sdk))
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        opentok_sdk.Nonsense  # noqa: B018


def test_a_star_import_hides_nothing_of_pythons_own() -> None:
    starred = python("from opentok_sdk import *; print(OpenTok.__name__, MediaMode.__name__, *dir())").split()
    assert starred[:2] == ["OpenTok", "MediaMode"]
    assert set(dir(builtins)).isdisjoint(name for name in starred if not name.startswith("__"))


def snake(wire: str) -> str:
    text = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in wire)
    return {"from": "from_"}.get(text, text)


@pytest.mark.parametrize("cls", [opentok_sdk.OpenTok, opentok_sdk.AsyncOpenTok])
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
        assert FOREIGN.search(method.__doc__) is None
    local = not operation["method"]
    asynchronous = cls is opentok_sdk.AsyncOpenTok and not local
    assert inspect.iscoroutinefunction(getattr(cls, operation["name"])) == asynchronous


@pytest.mark.parametrize("cls", [opentok_sdk.OpenTok, opentok_sdk.AsyncOpenTok])
@pytest.mark.parametrize("operation", MANIFEST["operations"], ids=lambda operation: operation["name"])
def test_each_operation_has_an_example_and_says_what_it_raises(cls: type, operation: dict[str, str]) -> None:
    text = inspect.getdoc(getattr(cls, operation["name"])) or ""
    example = doctest.DocTestParser().get_examples(text)[0].source
    wait = "await " if cls is opentok_sdk.AsyncOpenTok and operation["method"] else ""
    assert f"{wait}client.{operation['name']}(" in example
    call = next(node for node in ast.walk(ast.parse(example)) if isinstance(node, ast.Call))
    keywords = {one.arg: one.value for one in call.keywords if one.arg}
    inspect.signature(getattr(cls, operation["name"])).bind(None, *call.args, **keywords)
    for kind in re.findall("`([a-z_]+)`", operation["doc"].partition("Fails with ")[2]):
        if kind in MANIFEST["errorKinds"]:
            raised = text.partition("Raises:")[2].partition("Example:")[0]
            assert f"    {kind.title().replace('_', '')}Error: " in raised


def test_the_direct_method_takes_what_the_operation_takes() -> None:
    direct = list(inspect.signature(_native.Client.generate_token).parameters)
    assert direct == list(inspect.signature(opentok_sdk.OpenTok.generate_token).parameters)


def test_the_routes_are_those_of_the_manifest() -> None:
    from opentok_sdk._routes import ROUTES

    remote = [operation for operation in MANIFEST["operations"] if operation["path"]]
    assert {one["name"]: (one["method"], one["path"]) for one in remote} == ROUTES
    assert ROUTES["start_archive"] == ("POST", "/v2/project/{project}/archive")


def test_every_error_kind_has_a_class() -> None:
    from opentok_sdk._errors import CLASSES

    assert list(CLASSES) == MANIFEST["errorKinds"]
