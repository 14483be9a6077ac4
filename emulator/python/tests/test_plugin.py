"""The fixtures, in projects of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

pytest_plugins = ["pytester"]


def test_each_test_finds_the_emulator_as_new(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_one(opentok_emulator):
            opentok_emulator.fault(status=503)
            opentok_emulator.control("POST", "projects")
            assert len(opentok_emulator.control("GET", "projects")["items"]) == 4

        def test_two(opentok_emulator, opentok_emulator_server):
            assert opentok_emulator.url == opentok_emulator_server.url
            assert len(opentok_emulator.control("GET", "projects")["items"]) == 2
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=2)


def test_a_project_has_its_own_options(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest

        @pytest.fixture(scope="session")
        def opentok_emulator_options():
            return {"webhook_urls": ["http://127.0.0.1:9/callback"]}
        """
    )
    pytester.makepyfile(
        """
        def test_options(opentok_emulator):
            [target] = opentok_emulator.control("GET", "webhooks")["items"]
            assert target["url"] == "http://127.0.0.1:9/callback"
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=1)


def test_who_asks_for_none_gets_none(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENTOK_EMULATOR", "/nowhere")
    pytester.makepyfile("def test_nothing(): pass")
    pytester.runpytest_subprocess().assert_outcomes(passed=1)
