"""Callbacks in FastAPI: `uvicorn with_fastapi:app`."""

from __future__ import annotations

import logging
import os

from fastapi import FastAPI, Request, Response
from opentok_sdk import AsyncOpenTok, OpenTokError, WebhookEvent, WebhookKind

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("webhooks")

app = FastAPI()
client = AsyncOpenTok()
# More than one while an old secret gives way to a new one.
secrets = os.environ["OPENTOK_WEBHOOK_SECRETS"].split(",")
# In earnest a unique column of the database, written together with the work.
seen: set[str] = set()


@app.post("/webhooks")
async def webhooks(request: Request) -> Response:
    """Takes a callback: what is signed are the bytes as they came, so there is no model in the arguments."""
    try:
        event = client.verify_webhook(await request.body(), request.headers, secrets)
    except OpenTokError as error:
        log.warning("refused: %s", error)
        return Response(status_code=401)
    if event.deduplication_key not in seen:
        await handle(event)
        # Only now: after a failure the service sends it again.
        seen.add(event.deduplication_key)
    return Response(status_code=204)


async def handle(event: WebhookEvent) -> None:
    """Does what is quick; what takes long belongs into a queue."""
    match event.kind:
        case WebhookKind.ARCHIVE if event.archive:
            log.info("archive %s: %s", event.archive.id, event.archive.status)
        case WebhookKind.STREAM_CREATED if event.stream:
            log.info("stream %s of %s", event.stream.id, event.session_id)
        case _:
            log.info("nothing to do for %s", event.kind)
