# frozen_string_literal: true

# A session, somebody in it, and a recording: the first page of the documentation.

require_relative "emulator_world"

# ANCHOR: all
require "opentok_sdk"

client = OpenTokSDK::Client.new # from the environment; or OpenTokSDK::Client.new(api_key, api_secret)
session = client.create_session(media_mode: :routed)
token = client.generate_token(session.session_id, data: "name=Ada")

# In life a browser joins with the token. Here one of the emulator's virtual clients does.
client.request("POST", "/_emulator/connections", body: { token: token })

archive = client.start_archive(session.session_id, name: "lecture")
client.stop_archive(archive.id)
client.iter_archives(session_id: session.session_id).each do |one|
  puts "#{one.id} #{one.name} #{one.status}"
end
# ANCHOR_END: all

EmulatorWorld.hold(client.get_archive(archive.id).status == "stopped")
