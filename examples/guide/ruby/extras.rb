# frozen_string_literal: true

# Captions, web pages in a session, and its sound on a WebSocket.

require "opentok_sdk"
require_relative "emulator_world"

client = OpenTokSDK::Client.new
world = EmulatorWorld.somebody(client)
session_id = world.session_id
stream_id = world.stream_id

# ANCHOR: captions
token = client.generate_token(session_id, role: :moderator)
captions = client.start_captions(
  session_id,
  token,
  language_code: "en-GB", # en-US unless set
  partial_captions: false # whole sentences only
)
puts captions.captions_id
client.stop_captions(captions.captions_id)
# ANCHOR_END: captions

captioned = client.request("GET", "/_emulator/captions").body["items"]
EmulatorWorld.hold(captioned.map { |one| one["status"] } == ["stopped"])

# ANCHOR: render
render = client.start_render(
  session_id,
  token,
  "https://example.com/scoreboard",
  resolution: "1280x720",
  max_duration: 1800, # seconds
  properties: { name: "scoreboard" } # of the stream that it publishes
)
puts render.id, render.status
client.stop_render(render.id)
# ANCHOR_END: render

EmulatorWorld.hold(client.get_render(render.id).status == "stopped")

# ANCHOR: audio
connector = client.start_audio_connector(
  session_id,
  token,
  "wss://example.com/audio",
  streams: [stream_id], # all unless set
  headers: { "X-Room" => "lecture" },
  audio_rate: 16_000
)
puts connector.id
client.stop_audio_connector(connector.id)
# ANCHOR_END: audio

EmulatorWorld.hold(connector.connection_id)
