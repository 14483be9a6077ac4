"""A panic of the library is an exception like any other, and the process lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import opentok_sdk

if TYPE_CHECKING:
    from conftest import Temper

# In a debug build, this text makes an operation panic.
TRIP = "/opentok-sdk/panic"


def test_a_panic_is_an_exception(temper: Temper) -> None:
    client = temper.client()
    for failing in (
        lambda: client.inspect_token(TRIP),
        lambda: temper.wait(client.request("GET", TRIP)),
    ):
        with pytest.raises(opentok_sdk.InternalError) as caught:
            failing()
        assert caught.value.kind == "internal"
        assert isinstance(caught.value, opentok_sdk.OpenTokError)
    assert temper.wait(client.list_archives()).total >= 0
