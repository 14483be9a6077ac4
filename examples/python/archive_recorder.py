"""Waits for somebody to publish, records for a while, and prints where to download the recording."""

from __future__ import annotations

import asyncio
import os

from opentok_sdk import Archive, ArchiveStatus, AsyncOpenTok, MediaMode, OutputMode


async def wait_until_available(client: AsyncOpenTok, archive_id: str) -> Archive:
    while True:
        archive = await client.get_archive(archive_id)
        if archive.status in (ArchiveStatus.AVAILABLE, ArchiveStatus.UPLOADED):
            return archive
        await asyncio.sleep(0.2)


async def main() -> None:
    seconds = float(os.environ.get("SECONDS_TO_RECORD", "10"))
    async with AsyncOpenTok() as client:
        session = await client.create_session(media_mode=MediaMode.ROUTED)
        print("token", client.generate_token(session.session_id), flush=True)

        while not (await client.list_streams(session.session_id)).items:
            await asyncio.sleep(0.1)
        archive = await client.start_archive(
            session.session_id, name="recorder", output_mode=OutputMode.COMPOSED
        )
        print("recording", archive.id, flush=True)
        await asyncio.sleep(seconds)
        await client.stop_archive(archive.id)

        archive = await asyncio.wait_for(wait_until_available(client, archive.id), timeout=120)
        print("download", archive.url or "from your own storage", flush=True)


asyncio.run(main())
