# frozen_string_literal: true

# Live broadcasts: on air, changed while they last, over.

require "opentok_sdk"
require_relative "emulator_world"

client = OpenTokSDK::Client.new
world = EmulatorWorld.somebody(client)
session_id = world.session_id
stream_id = world.stream_id

# ANCHOR: start
broadcast = client.start_broadcast(
  session_id,
  outputs: {
    hls: { low_latency: true },
    rtmp: [{ id: "tv", server_url: "rtmps://example.com/live", stream_name: "key" }]
  },
  max_duration: 3600, # seconds
  resolution: "1280x720",
  stream_mode: :manual # nothing is seen but what is added
)
puts "watch #{broadcast.broadcast_urls.hls}"
# ANCHOR_END: start

EmulatorWorld.hold(broadcast.status == "started")
EmulatorWorld.hold(broadcast.broadcast_urls.hls && broadcast.broadcast_urls.rtmp)
broadcast_id = broadcast.id

# ANCHOR: change
client.add_broadcast_stream(broadcast_id, stream_id)
client.set_broadcast_layout(broadcast_id, :pip)
on_air = client.get_broadcast(broadcast_id)
puts on_air.status, on_air.streams.map(&:stream_id)
client.remove_broadcast_stream(broadcast_id, stream_id)
# ANCHOR_END: change

EmulatorWorld.hold(on_air.streams.map(&:stream_id) == [stream_id])

# ANCHOR: stop
broadcast = client.stop_broadcast(broadcast_id)
puts broadcast.status
# ANCHOR_END: stop

EmulatorWorld.hold(broadcast.status == "stopped")
