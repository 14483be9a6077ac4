"""Error trackers collect the variables of frames that an error has passed: those of ours show no secret."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import opentok_sdk
from opentok_sdk import AsyncOpenTok, OpenTok

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MARK = "MARK-7f3a"
PEM = f"-----BEGIN PRIVATE KEY-----\n{MARK}\n-----END PRIVATE KEY-----"
AUTH = {"username": "u", "password": MARK}


def refused(**options: Any) -> OpenTok:
    return OpenTok("100", "secret", api_url="http://127.0.0.1:1", max_retries=0, **options)


def awaited() -> AsyncOpenTok:
    return AsyncOpenTok("100", "secret", api_url="http://127.0.0.1:1", max_retries=0)


FAILURES: dict[str, Callable[[], object]] = {
    "a call": lambda: refused().dial("s", MARK, "sip:a@b", auth=AUTH),
    "an argument": lambda: refused().dial("s", MARK, 5, auth=AUTH),  # type: ignore[arg-type]
    "no such option": lambda: refused().dial("s", MARK, "sip:a@b", mark=MARK),  # type: ignore[call-arg]
    "an awaited call": lambda: asyncio.run(awaited().dial("s", MARK, "sip:a@b", auth=AUTH)),
    "a request": lambda: refused().request("POST", "/x", body={"password": MARK}),
    "a token": lambda: refused().verify_token(MARK, session_id=5),  # type: ignore[arg-type]
    "a webhook": lambda: refused().verify_webhook("b", f"Bearer {MARK}", [MARK]),
    "a secret": lambda: OpenTok("100", MARK, api_url="ftp://x"),
    "a limit": lambda: OpenTok("100", MARK, timeout=-1),
    "a key": lambda: OpenTok.application("x", private_key=PEM),
    "a key as path": lambda: OpenTok.application("x", private_key_path=PEM),
    "a proxy": lambda: refused(proxy=f"socks://u:{MARK}@h"),
}


def frames(error: BaseException | None) -> Iterator[tuple[str, str, object]]:
    """Every variable of a frame of ours, of an error and those behind it."""
    while error is not None:
        trace = error.__traceback__
        while trace:
            code = trace.tb_frame.f_code
            if "opentok_sdk" in code.co_filename and __file__ != code.co_filename:
                for name, value in trace.tb_frame.f_locals.items():
                    yield code.co_qualname if hasattr(code, "co_qualname") else code.co_name, name, value
            trace = trace.tb_next
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("name", FAILURES)
def test_no_frame_of_ours_shows_a_secret(name: str) -> None:
    with pytest.raises((opentok_sdk.OpenTokError, TypeError)) as caught:
        FAILURES[name]()
    shown = [(code, variable) for code, variable, value in frames(caught.value) if MARK in repr(value)]
    assert not shown
    assert MARK not in str(caught.value)


def test_an_error_still_shows_where_it_was_called() -> None:
    with pytest.raises(opentok_sdk.ConnectionError) as caught:
        refused().list_archives()
    assert [entry.name for entry in caught.traceback] == [
        "test_an_error_still_shows_where_it_was_called",
        "call",
    ]
