"""A recording from first to last, each step with its time. `make demo` runs this in every language."""

from __future__ import annotations

import time

from opentok_sdk import ArchiveStatus, AuthenticationError, MediaMode, OpenTok, Role

started = time.perf_counter()


def done(step: str) -> None:
    """Print a step and how long it took."""
    global started
    print(f"{step}\t{(time.perf_counter() - started) * 1000:.2f}", flush=True)
    started = time.perf_counter()


with OpenTok() as client:
    started = time.perf_counter()

    session = client.create_session(media_mode=MediaMode.ROUTED)
    done("create session")

    token = client.generate_token(session.session_id, role=Role.PUBLISHER, data="name=Ada")
    done("make token")

    # The emulator's control routes stand in for a browser that joins and publishes.
    connection = client.request("POST", "/_emulator/connections", body={"token": token}).body
    done("join")

    streams = f"/_emulator/connections/{connection['connectionId']}/streams"
    client.request("POST", streams, body={"name": "camera"})
    done("publish")

    archive = client.start_archive(session.session_id, name="lecture")
    done("start archive")

    page = client.list_archives(session_id=session.session_id)
    assert (page.total, page.items[0].id) == (1, archive.id)
    done("list archives")

    assert client.stop_archive(archive.id).status == ArchiveStatus.STOPPED
    done("stop archive")

    while client.get_archive(archive.id).status != ArchiveStatus.AVAILABLE:
        client.request("POST", "/_emulator/clock", body={"advanceMs": 1000})
    done("available")

    client.delete_archive(archive.id)
    done("delete archive")

    with OpenTok(client.project_id, "a wrong secret", api_url=client.api_url) as stranger:
        try:
            stranger.get_archive(archive.id)
        except AuthenticationError:
            done("wrong secret")
