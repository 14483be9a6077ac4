"""Live broadcasts: on air, changed while they last, over."""

from emulator_world import somebody
from opentok_sdk import OpenTok

client = OpenTok()
session_id, _, stream_id = somebody(client)

# ANCHOR: start
from opentok_sdk import Resolution, StreamMode

broadcast = client.start_broadcast(
    session_id,
    outputs={
        "hls": {"low_latency": True},
        "rtmp": [{"id": "tv", "server_url": "rtmps://example.com/live", "stream_name": "key"}],
    },
    max_duration=3600,  # seconds
    resolution=Resolution.HD,
    stream_mode=StreamMode.MANUAL,  # nothing is seen but what is added
)
if broadcast.broadcast_urls:
    print("watch", broadcast.broadcast_urls.hls)
# ANCHOR_END: start

assert broadcast.status == "started"
assert broadcast.broadcast_urls and broadcast.broadcast_urls.hls and broadcast.broadcast_urls.rtmp
broadcast_id = broadcast.id

# ANCHOR: change
from opentok_sdk import LayoutType

client.add_broadcast_stream(broadcast_id, stream_id)
client.set_broadcast_layout(broadcast_id, LayoutType.PIP)
on_air = client.get_broadcast(broadcast_id)
print(on_air.status, [stream.stream_id for stream in on_air.streams or ()])
client.remove_broadcast_stream(broadcast_id, stream_id)
# ANCHOR_END: change

assert [stream.stream_id for stream in on_air.streams or ()] == [stream_id]

# ANCHOR: stop
broadcast = client.stop_broadcast(broadcast_id)
print(broadcast.status)
# ANCHOR_END: stop

assert broadcast.status == "stopped"
