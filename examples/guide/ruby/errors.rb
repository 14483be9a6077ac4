# frozen_string_literal: true

# What fails, how long a call may take, and what is tried again.

require "opentok_sdk"
require_relative "emulator_world"

client = OpenTokSDK::Client.new
archive_id = client.start_archive(EmulatorWorld.somebody(client).session_id).id

# ANCHOR: handle
stop = lambda do |id|
  client.stop_archive(id).status
rescue OpenTokSDK::NotFoundError
  "there is no such archive"
rescue OpenTokSDK::ConflictError => e
  "it cannot be stopped: #{e.message}" # the service's own words
rescue OpenTokSDK::RateLimitedError => e
  "too many requests: wait for #{e.retry_after} s"
rescue OpenTokSDK::Error => e
  puts e.kind, e.status, e.code, e.request_id, e.attempts
  raise
end
# ANCHOR_END: handle

EmulatorWorld.hold(stop.call(archive_id) == "stopped")
EmulatorWorld.hold(stop.call(archive_id).start_with?("it cannot be stopped: "))
EmulatorWorld.hold(stop.call("7a1b3c5d-0000-4000-8000-000000000000") == "there is no such archive")

# A wait that is longer than the call may take ends it at once.
busy = { status: 429, headers: { "Retry-After" => "60" }, times: 1 }
client.request("POST", "/_emulator/faults", body: busy)
EmulatorWorld.hold(stop.call(archive_id) == "too many requests: wait for 60.0 s")

# ANCHOR: timeouts
# Seconds, all attempts together: 30 unless set.
patient = OpenTokSDK::Client.new(timeout: 60, connect_timeout: 2)

# For one call, over the same connections.
page = patient.with_options(timeout: 5).list_archives
# ANCHOR_END: timeouts

EmulatorWorld.hold(page.total == 1)
client.request("POST", "/_emulator/faults", body: { status: 503, times: 1 })

# ANCHOR: retries
# GET, PUT and DELETE are tried three times in all. What starts something is sent again only if
# the first request provably did nothing.
_page, response = client.with_response(&:list_archives)
puts "after #{response.attempts} attempts"

only_once = client.with_options(max_retries: 0)
# ANCHOR_END: retries

EmulatorWorld.hold(response.attempts == 2)
client.request("POST", "/_emulator/faults", body: { status: 503, times: 1 })
begin
  only_once.list_archives
  abort "it was tried again"
rescue OpenTokSDK::ServerError => e
  EmulatorWorld.hold([e.status, e.attempts] == [503, 1])
end
