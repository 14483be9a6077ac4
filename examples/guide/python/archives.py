"""Recordings: from the first moment to the list of all of them."""

from emulator_world import publish, somebody
from opentok_sdk import OpenTok

client = OpenTok()
session_id, connection_id, stream_id = somebody(client)

# ANCHOR: start
from opentok_sdk import LayoutType, OutputMode, Resolution

archive = client.start_archive(
    session_id,
    name="lecture",
    output_mode=OutputMode.COMPOSED,  # one file; INDIVIDUAL: one for each stream
    resolution=Resolution.HD,
    layout={"type": LayoutType.BEST_FIT, "screenshare_type": "pip"},
)
print(archive.id, archive.status)
# ANCHOR_END: start

assert (archive.status, archive.resolution) == ("started", "1280x720")
archive_id = archive.id

# ANCHOR: layout
# The stream with the class `focus` is the large one.
client.set_archive_layout(archive_id, LayoutType.HORIZONTAL_PRESENTATION)
client.set_stream_class_lists(session_id, [{"id": stream_id, "layout_class_list": ["focus"]}])
# ANCHOR_END: layout

assert client.get_stream(session_id, stream_id).layout_class_list == ("focus",)

# ANCHOR: stop
archive = client.stop_archive(archive_id)
print(archive.status, archive.duration)  # some seconds later it is `available`, with a `url`
# ANCHOR_END: stop

assert archive.status == "stopped"
guest = publish(client, connection_id)

# ANCHOR: streams
from opentok_sdk import StreamMode

archive = client.start_archive(session_id, stream_mode=StreamMode.MANUAL)
client.add_archive_stream(archive.id, stream_id)
client.add_archive_stream(archive.id, guest, has_video=False)  # heard, not seen
client.remove_archive_stream(archive.id, stream_id)
# ANCHOR_END: streams

streams = client.get_archive(archive.id).streams or ()
assert [(one.stream_id, one.has_video) for one in streams] == [(guest, False)]
client.stop_archive(archive.id)

# ANCHOR: list
page = client.list_archives(session_id=session_id, count=10)
print(page.total, "in all,", len(page.items), "on this page")

# Or all of them: further pages are fetched as they are needed.
for archive in client.iter_archives(session_id=session_id):
    print(archive.id, archive.name, archive.status)
# ANCHOR_END: list

assert page.total == 2
assert archive.id == archive_id  # the oldest comes last
