"""The fixtures; pytest finds them by itself once the package is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from . import start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Emulator


@pytest.fixture(scope="session")
def opentok_emulator_options() -> dict[str, Any]:
    """What the emulator of this session is started with; a project's own fixture of this name replaces it."""
    return {}


@pytest.fixture(scope="session")
def opentok_emulator_server(opentok_emulator_options: dict[str, Any]) -> Iterator[Emulator]:
    """The emulator of this session, for fixtures that last longer than a test."""
    with start(**opentok_emulator_options) as emulator:
        yield emulator


@pytest.fixture
def opentok_emulator(opentok_emulator_server: Emulator) -> Emulator:
    """A local OpenTok / Vonage Video service which has forgotten what earlier tests did."""
    opentok_emulator_server.reset()
    return opentok_emulator_server
