"""Tests against the emulator: have it fail, and let time pass."""

from emulator_world import somebody
from opentok_sdk import OpenTok

client = OpenTok()
session_id = somebody(client).session_id

# ANCHOR: faults
from opentok_sdk import ServerError

client.request("POST", "/_emulator/faults", body={"status": 503, "times": 2})
page, response = client.with_response(lambda client: client.list_archives())
assert response and response.attempts == 3  # twice in vain, and then it succeeds

client.request("POST", "/_emulator/faults", body={"status": 503, "times": 1})
try:
    client.create_session()  # starts something, and so is not sent twice
    raise AssertionError("it succeeded")
except ServerError as error:
    assert (error.status, error.attempts) == (503, 1)
# ANCHOR_END: faults

# ANCHOR: clock
from opentok_sdk import ArchiveStatus, AuthenticationError

token = client.generate_token(session_id, ttl=3600)
archive = client.start_archive(session_id)
client.request("POST", "/_emulator/clock", body={"advanceMs": 3 * 60 * 60 * 1000})

# No recording is longer than two hours, and the token was good for one.
assert client.get_archive(archive.id).status == ArchiveStatus.AVAILABLE
try:
    client.request("POST", "/_emulator/connections", body={"token": token})
    raise AssertionError("it let somebody in")
except AuthenticationError as error:
    print(error)
# ANCHOR_END: clock
