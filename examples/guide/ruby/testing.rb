# frozen_string_literal: true

# Tests against the emulator: have it fail, and let time pass.

require "opentok_sdk"
require_relative "emulator_world"

client = OpenTokSDK::Client.new
session_id = EmulatorWorld.somebody(client).session_id

# ANCHOR: faults
client.request("POST", "/_emulator/faults", body: { status: 503, times: 2 })
_page, response = client.with_response(&:list_archives)
raise unless response.attempts == 3 # twice in vain, and then it succeeds

client.request("POST", "/_emulator/faults", body: { status: 503, times: 1 })
begin
  client.create_session # starts something, and so is not sent twice
  raise "it succeeded"
rescue OpenTokSDK::ServerError => e
  raise unless e.attempts == 1
end
# ANCHOR_END: faults

# ANCHOR: clock
token = client.generate_token(session_id, ttl: 3600)
archive = client.start_archive(session_id)
client.request("POST", "/_emulator/clock", body: { advanceMs: 3 * 60 * 60 * 1000 })

# No recording is longer than two hours, and the token was good for one.
raise unless client.get_archive(archive.id).status == "available"

begin
  client.request("POST", "/_emulator/connections", body: { token: token })
  raise "it let somebody in"
rescue OpenTokSDK::AuthenticationError => e
  puts e.message
end
# ANCHOR_END: clock
