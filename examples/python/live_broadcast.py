"""Waits for somebody to publish, broadcasts over HLS, changes the layout, and stops."""

from __future__ import annotations

import os
import time

from opentok_sdk import BroadcastOutputs, Hls, Layout, LayoutType, MediaMode, OpenTok, Resolution

seconds = float(os.environ.get("SECONDS_ON_AIR", "60"))

with OpenTok() as client:
    session = client.create_session(media_mode=MediaMode.ROUTED)
    print("token", client.generate_token(session.session_id, data="host"), flush=True)

    while not client.list_streams(session.session_id).items:
        time.sleep(0.1)
    broadcast = client.start_broadcast(
        session.session_id,
        outputs=BroadcastOutputs(hls=Hls(low_latency=True)),
        resolution=Resolution.HD,
        layout=Layout(LayoutType.BEST_FIT),
        max_duration=3600,
    )
    urls = client.get_broadcast(broadcast.id).broadcast_urls
    print("watch", urls.hls if urls else "", flush=True)

    time.sleep(seconds / 2)
    client.set_broadcast_layout(broadcast.id, LayoutType.PIP)
    print("layout pip", flush=True)
    time.sleep(seconds / 2)
    client.stop_broadcast(broadcast.id)
    print("stopped", broadcast.id, flush=True)
