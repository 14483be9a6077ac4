"""What a program could do by hand: aiohttp, a JWT by PyJWT for each request, and dictionaries."""

import common  # first: see there

import asyncio
import ssl
import time

import aiohttp
import jwt

common.start()

loop = asyncio.new_event_loop()
trusted = ssl.create_default_context()
trusted.load_verify_locations(common.CA)


async def connect():
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=600, ssl=trusted))


session = loop.run_until_complete(connect())


def signed():
    now = int(time.time())
    claims = {"iss": common.KEY, "ist": "project", "iat": now, "exp": now + 300}
    return jwt.encode(claims, common.SECRET, algorithm="HS256")


async def get(url, path):
    address, headers = f"{url}/v2/project/{common.KEY}/archive{path}", {"X-OPENTOK-AUTH": signed()}
    async with session.get(address, headers=headers) as response:
        response.raise_for_status()
        return await response.json()


async def page(count):
    return common.items((await get(common.URL, f"?count={count}"))["items"])


async def jwt_rest():
    return signed()


common.serve(
    {
        "jwt.rest": jwt_rest,
        "call.plain": lambda: get(common.URL, f"/{common.ARCHIVE}"),
        "call.tls": lambda: get(common.TLS_URL, f"/{common.ARCHIVE}"),
        "list.1": lambda: page(1),
        "list.100": lambda: page(100),
        "list.1000": lambda: page(1000),
    },
    common.by_tasks(loop),
)

loop.run_until_complete(session.close())
