# frozen_string_literal: true

# Waits for somebody to publish, records for a while, and prints where to download the recording.

require "opentok_sdk"
require "timeout"

$stdout.sync = true
client = OpenTokSDK::Client.new
session = client.create_session(media_mode: :routed)
puts "token #{client.generate_token(session.session_id)}"

sleep 0.1 while client.list_streams(session.session_id).items.empty?
archive = client.start_archive(session.session_id, name: "recorder", output_mode: :composed)
puts "recording #{archive.id}"
sleep ENV.fetch("SECONDS_TO_RECORD", "10").to_f
client.stop_archive(archive.id)

Timeout.timeout(120) do
  loop do
    case client.get_archive(archive.id)
    in { status: "available" | "uploaded", url: }
      puts "download #{url || "from your own storage"}"
      break
    else
      sleep 0.2
    end
  end
end
