# frozen_string_literal: true

# Signals to the clients of a session, and what a host may do to them.

require "opentok_sdk"
require_relative "emulator_world"

client = OpenTokSDK::Client.new
world = EmulatorWorld.somebody(client)
session_id = world.session_id
connection_id = world.connection_id
stream_id = world.stream_id
speaker = EmulatorWorld.publish(client, connection_id)

# ANCHOR: signal
client.signal(session_id, type: "chat", data: "We begin in a minute.")
client.signal(session_id, type: "chat", data: "You are next.", connection_id: connection_id)
# ANCHOR_END: signal

signals = client.request("GET", "/_emulator/connections/#{connection_id}").body["signals"]
EmulatorWorld.hold(signals.map { |one| one["data"] } == ["We begin in a minute.", "You are next."])

# ANCHOR: mute
client.force_mute_stream(session_id, stream_id)

# All but some, and who publishes later as well, until it is ended.
client.force_mute_all(session_id, excluded_stream_ids: [speaker])
client.disable_force_mute(session_id)
# ANCHOR_END: mute

muted = [stream_id, speaker].map { |one| client.request("GET", "/_emulator/streams/#{one}").body["muted"] }
EmulatorWorld.hold(muted == [true, false])

# ANCHOR: disconnect
client.list_connections(session_id).items.each do |connection|
  client.force_disconnect(session_id, connection.connection_id)
end
# ANCHOR_END: disconnect

EmulatorWorld.hold(client.list_connections(session_id).total.zero?)
