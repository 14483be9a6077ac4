# frozen_string_literal: true

# Recordings: from the first moment to the list of all of them.

require "opentok_sdk"
require_relative "emulator_world"

client = OpenTokSDK::Client.new
world = EmulatorWorld.somebody(client)
session_id = world.session_id
stream_id = world.stream_id

# ANCHOR: start
archive = client.start_archive(
  session_id,
  name: "lecture",
  output_mode: :composed, # one file; :individual: one for each stream
  resolution: "1280x720",
  layout: { type: :bestFit, screenshare_type: :pip }
)
puts archive.id, archive.status
# ANCHOR_END: start

EmulatorWorld.hold([archive.status, archive.resolution] == %w[started 1280x720])
archive_id = archive.id

# ANCHOR: layout
# The stream with the class `focus` is the large one.
client.set_archive_layout(archive_id, :horizontalPresentation)
client.set_stream_class_lists(session_id, [{ id: stream_id, layout_class_list: ["focus"] }])
# ANCHOR_END: layout

EmulatorWorld.hold(client.get_stream(session_id, stream_id).layout_class_list == ["focus"])

# ANCHOR: stop
archive = client.stop_archive(archive_id)
puts archive.status, archive.duration # some seconds later it is `available`, with a `url`
# ANCHOR_END: stop

EmulatorWorld.hold(archive.status == "stopped")
guest = EmulatorWorld.publish(client, world.connection_id)

# ANCHOR: streams
archive = client.start_archive(session_id, stream_mode: :manual)
client.add_archive_stream(archive.id, stream_id)
client.add_archive_stream(archive.id, guest, has_video: false) # heard, not seen
client.remove_archive_stream(archive.id, stream_id)
# ANCHOR_END: streams

streams = client.get_archive(archive.id).streams
EmulatorWorld.hold(streams.map { |one| [one.stream_id, one.has_video] } == [[guest, false]])
client.stop_archive(archive.id)

# ANCHOR: list
page = client.list_archives(session_id: session_id, count: 10)
puts "#{page.total} in all, #{page.items.size} on this page"

# Or all of them: further pages are fetched as they are needed.
client.iter_archives(session_id: session_id).each do |one|
  puts "#{one.id} #{one.name} #{one.status}"
end
# ANCHOR_END: list

EmulatorWorld.hold(page.items.map(&:id) == [archive.id, archive_id])
