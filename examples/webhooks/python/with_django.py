"""Callbacks in Django: `python with_django.py runserver`. In a project, take the view and its path."""

from __future__ import annotations

import logging
import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from opentok_sdk import OpenTok, OpenTokError, WebhookEvent, WebhookKind

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("webhooks")

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1", "localhost"])
client = OpenTok()
# More than one while an old secret gives way to a new one.
secrets = os.environ["OPENTOK_WEBHOOK_SECRETS"].split(",")
# In earnest a model with a unique field, written in the transaction of the work.
seen: set[str] = set()


@csrf_exempt  # The signature says where it comes from.
@require_POST
def webhooks(request: HttpRequest) -> HttpResponse:
    """Takes a callback: what is signed are the bytes as they came, not what they parse to."""
    try:
        event = client.verify_webhook(request.body, request.headers, secrets)
    except OpenTokError as error:
        log.warning("refused: %s", error)
        return HttpResponse(status=401)
    if event.deduplication_key not in seen:
        handle(event)
        # Only now: after a failure the service sends it again.
        seen.add(event.deduplication_key)
    return HttpResponse(status=204)


def handle(event: WebhookEvent) -> None:
    """Does what is quick; what takes long belongs into a queue."""
    match event.kind:
        case WebhookKind.ARCHIVE if event.archive:
            log.info("archive %s: %s", event.archive.id, event.archive.status)
        case WebhookKind.STREAM_CREATED if event.stream:
            log.info("stream %s of %s", event.stream.id, event.session_id)
        case _:
            log.info("nothing to do for %s", event.kind)


urlpatterns = [path("webhooks", webhooks)]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
