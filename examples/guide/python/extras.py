"""Captions, web pages in a session, and its sound on a WebSocket."""

from emulator_world import somebody
from opentok_sdk import OpenTok

client = OpenTok()
session_id, _, stream_id = somebody(client)

# ANCHOR: captions
token = client.generate_token(session_id, role="moderator")
captions = client.start_captions(session_id, token, language_code="en-GB", partial_captions=False)
print(captions.captions_id)
client.stop_captions(captions.captions_id)
# ANCHOR_END: captions

running = client.request("GET", "/_emulator/captions").body["items"]
assert [one["status"] for one in running] == ["stopped"]

# ANCHOR: render
render = client.start_render(
    session_id,
    token,
    "https://example.com/scoreboard",
    resolution="1280x720",
    max_duration=1800,  # seconds
    properties={"name": "scoreboard"},  # of the stream that it publishes
)
print(render.id, render.status)
client.stop_render(render.id)
# ANCHOR_END: render

assert client.get_render(render.id).status == "stopped"

# ANCHOR: audio
connector = client.start_audio_connector(
    session_id,
    token,
    "wss://example.com/audio",
    streams=[stream_id],  # all unless set
    headers={"X-Room": "lecture"},
    audio_rate=16000,
)
print(connector.id)
client.stop_audio_connector(connector.id)
# ANCHOR_END: audio

assert connector.connection_id
