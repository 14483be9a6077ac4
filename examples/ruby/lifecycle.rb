# frozen_string_literal: true

# A recording from first to last, each step with its time. `make demo` runs this in every language.

require "opentok_sdk"

$stdout.sync = true
started = nil

# Prints a step and how long it took.
done = lambda do |step|
  now = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  puts format("%s\t%.2f", step, (now - started) * 1000)
  started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
end

client = OpenTokSDK::Client.new
started = Process.clock_gettime(Process::CLOCK_MONOTONIC)

session = client.create_session(media_mode: :routed)
done.call("create session")

token = client.generate_token(session.session_id, role: :publisher, data: "name=Ada")
done.call("make token")

# The emulator's control routes stand in for a browser that joins and publishes.
connection = client.request("POST", "/_emulator/connections", body: { token: token }).body
done.call("join")

client.request("POST", "/_emulator/connections/#{connection["connectionId"]}/streams", body: { name: "camera" })
done.call("publish")

archive = client.start_archive(session.session_id, name: "lecture")
done.call("start archive")

page = client.list_archives(session_id: session.session_id)
raise "another archive" unless [page.total, page.items.first.id] == [1, archive.id]

done.call("list archives")

raise "it runs on" unless client.stop_archive(archive.id).status == "stopped"

done.call("stop archive")

until client.get_archive(archive.id).status == "available"
  client.request("POST", "/_emulator/clock", body: { advanceMs: 1000 })
end
done.call("available")

client.delete_archive(archive.id)
done.call("delete archive")

stranger = OpenTokSDK::Client.new(client.project_id, "a wrong secret", api_url: client.api_url)
begin
  stranger.get_archive(archive.id)
rescue OpenTokSDK::AuthenticationError
  done.call("wrong secret")
end
