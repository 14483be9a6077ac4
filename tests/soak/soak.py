"""Starts archives, with threads and with asyncio, and counts them; see README.md."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import opentok_sdk

CALLS = 10_000
AT_ONCE = 64


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
) -> None:
    tags = [
        archive.multi_archive_tag
        for archive in client.iter_archives(session_id=session_id, count=1000)
    ]
    lost, doubled = CALLS - len(set(tags)), len(tags) - len(set(tags))
    print(
        f"soak: {name}: {CALLS} calls, lost {lost}, doubled {doubled}, errors {len(failures)}"
    )
    if lost or doubled or failures:
        raise SystemExit(f"{failures[:3]}")


def threads(client: opentok_sdk.OpenTok) -> None:
    session_id, failures = session(client), []

    def start(number: int) -> None:
        try:
            client.start_archive(session_id, multi_archive_tag=str(number))
        except opentok_sdk.OpenTokError as error:
            failures.append(error)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(start, range(CALLS)))
    report(client, "python threads", session_id, failures)


async def tasks(client: opentok_sdk.OpenTok) -> None:
    session_id, failures = session(client), []
    numbers = iter(range(CALLS))

    async def work(own: opentok_sdk.AsyncOpenTok) -> None:
        for number in numbers:
            try:
                await own.start_archive(session_id, multi_archive_tag=str(number))
            except opentok_sdk.OpenTokError as error:
                failures.append(error)

    async with opentok_sdk.AsyncOpenTok() as own:
        await asyncio.gather(*(work(own) for _ in range(AT_ONCE)))
    report(client, "python asyncio", session_id, failures)


with opentok_sdk.OpenTok() as shared:
    threads(shared)
    asyncio.run(tasks(shared))
