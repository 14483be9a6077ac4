"""Tokens: what their bearer may do, how long they are good for, and what they tell the others."""

from opentok_sdk import OpenTok

client = OpenTok()
session_id = client.create_session().session_id

# ANCHOR: roles
from opentok_sdk import Role

for_a_guest = client.generate_token(session_id, role=Role.SUBSCRIBER)
for_a_speaker = client.generate_token(session_id, role=Role.PUBLISHER)  # as without a role
for_a_host = client.generate_token(session_id, role=Role.MODERATOR)
# ANCHOR_END: roles

found = [client.inspect_token(token).role for token in (for_a_guest, for_a_speaker, for_a_host)]
assert found == ["subscriber", "publisher", "moderator"]

# ANCHOR: options
from datetime import timedelta

token = client.generate_token(
    session_id,
    ttl=timedelta(hours=2),  # 24 hours unless set; or expire_time=, a moment
    data="name=Ada",  # the other clients see it in the connection
    initial_layout_class_list=["focus"],  # of each stream that is published with it
)
info = client.inspect_token(token)
print(info.role, info.expires_at, info.connection_data)
# ANCHOR_END: options

assert info.connection_data == "name=Ada"
assert (info.expires_at or 0) - (info.created_at or 0) == 7200
assert client.verify_token(token, session_id=session_id).valid
