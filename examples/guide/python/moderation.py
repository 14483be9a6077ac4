"""Signals to the clients of a session, and what a host may do to them."""

from emulator_world import publish, somebody
from opentok_sdk import OpenTok

client = OpenTok()
session_id, connection_id, stream_id = somebody(client)
speaker = publish(client, connection_id)

# ANCHOR: signal
client.signal(session_id, type="chat", data="We begin in a minute.")
client.signal(session_id, type="chat", data="You are next.", connection_id=connection_id)
# ANCHOR_END: signal

seen = client.request("GET", f"/_emulator/connections/{connection_id}").body
assert [one["data"] for one in seen["signals"]] == ["We begin in a minute.", "You are next."]

# ANCHOR: mute
client.force_mute_stream(session_id, stream_id)

# All but some, and who publishes later as well, until it is ended.
client.force_mute_all(session_id, excluded_stream_ids=[speaker])
client.disable_force_mute(session_id)
# ANCHOR_END: mute

streams = [client.request("GET", f"/_emulator/streams/{one}").body for one in (stream_id, speaker)]
assert [one["muted"] for one in streams] == [True, False]

# ANCHOR: disconnect
for connection in client.list_connections(session_id).items:
    client.force_disconnect(session_id, connection.connection_id)
# ANCHOR_END: disconnect

assert client.list_connections(session_id).total == 0
