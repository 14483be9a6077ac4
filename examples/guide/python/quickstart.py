"""A session, somebody in it, and a recording: the first page of the documentation."""

# ANCHOR: all
from opentok_sdk import MediaMode, OpenTok

client = OpenTok()  # from the environment; or OpenTok(api_key, api_secret)
session = client.create_session(media_mode=MediaMode.ROUTED)
token = client.generate_token(session.session_id, data="name=Ada")

# In life a browser joins with the token. Here one of the emulator's virtual clients does.
client.request("POST", "/_emulator/connections", body={"token": token})

archive = client.start_archive(session.session_id, name="lecture")
client.stop_archive(archive.id)
for archive in client.iter_archives(session_id=session.session_id):
    print(archive.id, archive.name, archive.status)
# ANCHOR_END: all

assert (archive.name, archive.status) == ("lecture", "stopped")
