"""The two environments, and the emulator in the place of either."""

import os

emulator_url = os.environ["OPENTOK_API_URL"]

# ANCHOR: opentok
from opentok_sdk import OpenTok

client = OpenTok(os.environ["OPENTOK_API_KEY"], os.environ["OPENTOK_API_SECRET"])
print(client.project_id, client.api_url)
# ANCHOR_END: opentok

assert client.create_session().session_id

# ANCHOR: vonage
from opentok_sdk import OpenTok

client = OpenTok.application(
    os.environ["VONAGE_APPLICATION_ID"],
    private_key_path=os.environ["VONAGE_PRIVATE_KEY_PATH"],  # or private_key=, the text itself
)
print(client.project_id, client.api_url)
# ANCHOR_END: vonage

assert client.create_session().session_id

# ANCHOR: emulator
from opentok_sdk import OpenTok

client = OpenTok(
    os.environ["OPENTOK_API_KEY"],
    os.environ["OPENTOK_API_SECRET"],
    api_url=emulator_url,  # http://127.0.0.1:7171; all else stays as it is
)
# ANCHOR_END: emulator

assert client.api_url == emulator_url
assert client.create_session().session_id
