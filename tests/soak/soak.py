"""Starts archives, with threads and with asyncio, and counts them; see README.md."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import opentok_sdk

CALLS = 10_000
AT_ONCE = 64
WARM = 1_000
"""Growth counts from here on."""


def process() -> tuple[int, int]:
    """Return the process's memory in megabytes and its descriptors."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 // 1_000_000, len(os.listdir("/proc/self/fd"))


def session(client: opentok_sdk.OpenTok) -> str:
    created = client.create_session(media_mode="routed")
    token = client.generate_token(created.session_id)
    client.request("POST", "/_emulator/connections", body={"token": token})
    return created.session_id


def report(
    client: opentok_sdk.OpenTok,
    name: str,
    session_id: str,
    failures: list[BaseException],
    before: tuple[int, int],
) -> None:
    after = process()
    names = [
        archive.name
        for archive in client.iter_archives(session_id=session_id, count=1000)
    ]
    lost, doubled = CALLS - len(set(names)), len(names) - len(set(names))
    print(
        f"soak: {name}: {CALLS} calls, lost {lost}, doubled {doubled}, errors {len(failures)}, "
        f"{before[0]} → {after[0]} MB, {before[1]} → {after[1]} descriptors"
    )
    if lost or doubled or failures:
        raise SystemExit(f"{failures[:3]}")


def threads(client: opentok_sdk.OpenTok) -> None:
    session_id, failures, before = session(client), [], []

    def start(number: int) -> None:
        if number == WARM:
            before.append(process())
        try:
            client.start_archive(
                session_id, name=str(number), multi_archive_tag=str(number)
            )
        except opentok_sdk.OpenTokError as error:
            failures.append(error)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(start, range(CALLS)))
    report(client, "python threads", session_id, failures, before[0])


async def tasks(client: opentok_sdk.OpenTok) -> None:
    session_id, failures, before = session(client), [], []
    numbers = iter(range(CALLS))

    async def work(own: opentok_sdk.AsyncOpenTok) -> None:
        for number in numbers:
            if number == WARM:
                before.append(process())
            try:
                await own.start_archive(
                    session_id, name=str(number), multi_archive_tag=str(number)
                )
            except opentok_sdk.OpenTokError as error:
                failures.append(error)

    async with opentok_sdk.AsyncOpenTok() as own:
        await asyncio.gather(*(work(own) for _ in range(AT_ONCE)))
    report(client, "python asyncio", session_id, failures, before[0])


with opentok_sdk.OpenTok() as shared:
    threads(shared)
    asyncio.run(tasks(shared))
