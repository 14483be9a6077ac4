# frozen_string_literal: true

# Waits for somebody to publish, broadcasts over HLS, changes the layout, and stops.

require "opentok_sdk"

$stdout.sync = true
seconds = ENV.fetch("SECONDS_ON_AIR", "60").to_f
client = OpenTokSDK::Client.new
session = client.create_session(media_mode: :routed)
puts "token #{client.generate_token(session.session_id, data: "host")}"

sleep 0.1 while client.list_streams(session.session_id).items.empty?
broadcast = client.start_broadcast(
  session.session_id,
  outputs: { hls: { low_latency: true } }, resolution: :"1280x720", layout: { type: :bestFit }, max_duration: 3600
)
puts "watch #{client.get_broadcast(broadcast.id).broadcast_urls&.hls}"

sleep seconds / 2
client.set_broadcast_layout(broadcast.id, :pip)
puts "layout pip"
sleep seconds / 2
client.stop_broadcast(broadcast.id)
puts "stopped #{broadcast.id}"
