"""A recording from first to last, each step with its time. `make demo` runs this in every language."""

from __future__ import annotations

import json
import time
import urllib.request
from typing import Any

from opentok import ArchiveStatus, AuthenticationError, MediaMode, OpenTok, Role

started = time.perf_counter()


def done(step: str) -> None:
    """Print a step and how long it took."""
    global started
    print(f"{step}\t{(time.perf_counter() - started) * 1000:.2f}", flush=True)
    started = time.perf_counter()


def control(url: str, path: str, **body: Any) -> Any:
    """Call the emulator's control routes, which stand in for a browser that joins and publishes."""
    request = urllib.request.Request(
        f"{url}/_emulator/{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


with OpenTok.from_env() as client:
    url = client.api_url
    started = time.perf_counter()

    session = client.create_session(media_mode=MediaMode.ROUTED)
    done("create session")

    token = client.generate_token(session.session_id, role=Role.PUBLISHER, data="name=Ada")
    done("make token")

    connection = control(url, "connections", token=token)
    done("join")

    control(url, f"connections/{connection['connectionId']}/streams", name="camera")
    done("publish")

    archive = client.start_archive(session.session_id, name="lecture")
    done("start archive")

    page = client.list_archives(session_id=session.session_id)
    assert (page.total, page.items[0].id) == (1, archive.id)
    done("list archives")

    assert client.stop_archive(archive.id).status == ArchiveStatus.STOPPED
    done("stop archive")

    while client.get_archive(archive.id).status != ArchiveStatus.AVAILABLE:
        control(url, "clock", advanceMs=1000)
    done("available")

    client.delete_archive(archive.id)
    done("delete archive")

    with OpenTok(client.project_id, "a wrong secret", api_url=url) as stranger:
        try:
            stranger.get_archive(archive.id)
        except AuthenticationError:
            done("wrong secret")
