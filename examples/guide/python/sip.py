"""Telephones in a session: call one, and press its keys."""

from emulator_world import somebody
from opentok_sdk import OpenTok

client = OpenTok()
session_id = somebody(client).session_id

# ANCHOR: dial
token = client.generate_token(session_id, data="telephone")
call = client.dial(
    session_id,
    token,
    "sip:user@sip.example.com;transport=tls",
    from_="from@example.com",
    auth={"username": "user", "password": "password"},
    headers={"X-Room": "lecture"},
    secure=True,
)
print(call.id, call.connection_id)  # disconnect that connection to hang up
# ANCHOR_END: dial

assert call.connection_id and call.stream_id

# ANCHOR: dtmf
client.play_dtmf(session_id, "1713#")  # all telephones hear it
client.play_dtmf(session_id, "p1", connection_id=call.connection_id)  # half a second later, this one
# ANCHOR_END: dtmf

heard = client.request("GET", f"/_emulator/connections/{call.connection_id}").body["dtmf"]
assert heard == ["1713#", "p1"]
