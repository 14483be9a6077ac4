"""`opentok_sdk` with asyncio. Its tokens are made by the same functions as in `ours.py`."""

import common  # first: see there

import asyncio

from opentok_sdk import AsyncOpenTok


def project(url=common.URL, **options):
    return AsyncOpenTok(common.KEY, common.SECRET, api_url=url, **options)


common.start()

plain = project()
tls = project(common.TLS_URL, ca_certificates=common.read(common.CA))


async def page(count):
    return common.fields((await plain.list_archives(count=count)).items)


async def client_new():
    async with project():
        pass


async def client_call():
    async with project() as client:
        await client.get_archive(common.ARCHIVE)


common.serve(
    {
        "call.plain": lambda: plain.get_archive(common.ARCHIVE),
        "call.tls": lambda: tls.get_archive(common.ARCHIVE),
        "list.1": lambda: page(1),
        "list.100": lambda: page(100),
        "list.1000": lambda: page(1000),
        "client.new": client_new,
        "client.call": client_call,
    },
    common.by_tasks(asyncio.new_event_loop()),
)
