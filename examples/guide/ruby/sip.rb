# frozen_string_literal: true

# Telephones in a session: call one, and press its keys.

require "opentok_sdk"
require_relative "emulator_world"

client = OpenTokSDK::Client.new
session_id = EmulatorWorld.somebody(client).session_id

# ANCHOR: dial
token = client.generate_token(session_id, data: "telephone")
call = client.dial(
  session_id,
  token,
  "sip:user@sip.example.com;transport=tls",
  from: "from@example.com",
  auth: { username: "user", password: "password" },
  headers: { "X-Room" => "lecture" },
  secure: true
)
puts call.id, call.connection_id # disconnect that connection to hang up
# ANCHOR_END: dial

EmulatorWorld.hold(call.connection_id && call.stream_id)

# ANCHOR: dtmf
client.play_dtmf(session_id, "1713#") # all telephones hear it
client.play_dtmf(session_id, "p1", connection_id: call.connection_id) # this one, a pause first
# ANCHOR_END: dtmf

heard = client.request("GET", "/_emulator/connections/#{call.connection_id}").body["dtmf"]
EmulatorWorld.hold(heard == %w[1713# p1])
