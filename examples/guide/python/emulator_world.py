"""What a guide's program finds on the emulator before it begins: a session with somebody in it."""

from __future__ import annotations

from typing import NamedTuple

from opentok_sdk import MediaMode, OpenTok, Role


class World(NamedTuple):
    """A routed session, and who has joined and publishes."""

    session_id: str
    connection_id: str
    stream_id: str


def somebody(client: OpenTok) -> World:
    """Let a virtual client join a new session and publish, as a browser would."""
    session_id = client.create_session(media_mode=MediaMode.ROUTED).session_id
    token = client.generate_token(session_id, role=Role.MODERATOR)
    joined = client.request("POST", "/_emulator/connections", body={"token": token})
    connection_id = joined.body["connectionId"]
    return World(session_id, connection_id, publish(client, connection_id))


def publish(client: OpenTok, connection_id: str) -> str:
    """Publish a further stream, and return its id."""
    path = f"/_emulator/connections/{connection_id}/streams"
    stream_id: str = client.request("POST", path, body={"name": "camera"}).body["streamId"]
    return stream_id
