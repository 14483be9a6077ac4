"""Callbacks in Flask: `flask --app with_flask run`."""

from __future__ import annotations

import logging
import os

from flask import Flask, request
from opentok_sdk import OpenTok, OpenTokError, WebhookEvent, WebhookKind

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("webhooks")

app = Flask(__name__)
client = OpenTok()
# More than one while an old secret gives way to a new one.
secrets = os.environ["OPENTOK_WEBHOOK_SECRETS"].split(",")
# In earnest a unique column of the database, written together with the work.
seen: set[str] = set()


@app.post("/webhooks")
def webhooks() -> tuple[str, int]:
    """Takes a callback: what is signed are the bytes as they came, not what they parse to."""
    try:
        event = client.verify_webhook(request.get_data(), request.headers, secrets)
    except OpenTokError as error:
        log.warning("refused: %s", error)
        return "", 401
    if event.deduplication_key not in seen:
        handle(event)
        # Only now: after a failure the service sends it again.
        seen.add(event.deduplication_key)
    return "", 204


def handle(event: WebhookEvent) -> None:
    """Does what is quick; what takes long belongs into a queue."""
    match event.kind:
        case WebhookKind.ARCHIVE if event.archive:
            log.info("archive %s: %s", event.archive.id, event.archive.status)
        case WebhookKind.STREAM_CREATED if event.stream:
            log.info("stream %s of %s", event.stream.id, event.session_id)
        case _:
            log.info("nothing to do for %s", event.kind)
