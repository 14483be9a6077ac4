# frozen_string_literal: true

# Starts archives from threads and counts them; forks under load; leaves programs in mid-call. See README.md.

require "open3"
require "opentok_sdk"
require "rbconfig"

CALLS = 10_000
AT_ONCE = 64
# Growth counts from here on.
WARM = 1_000
TIMES = 100

# The process's memory in megabytes and its descriptors.
process = lambda do
  [File.read("/proc/self/statm").split[1].to_i * 4096 / 1_000_000, Dir.children("/proc/self/fd").size]
end

client = OpenTokSDK::Client.new
session = client.create_session(media_mode: :routed).session_id
client.request("POST", "/_emulator/connections", body: { token: client.generate_token(session) })
numbers = Queue.new
CALLS.times { |number| numbers << number }
failures = Queue.new
before = nil
Array.new(AT_ONCE) do
  Thread.new do
    while (number = numbers.pop(true) rescue nil)
      before = process.call if number == WARM
      begin
        client.start_archive(session, name: number.to_s, multi_archive_tag: number.to_s)
      rescue OpenTokSDK::Error => e
        failures << e
      end
    end
  end
end.each(&:join)
after = process.call
names = client.iter_archives(session_id: session, count: 1000).map(&:name).to_a
lost = CALLS - names.uniq.size
doubled = names.size - names.uniq.size
puts "soak: ruby: #{CALLS} calls, lost #{lost}, doubled #{doubled}, errors #{failures.size}, " \
     "#{before[0]} → #{after[0]} MB, #{before[1]} → #{after[1]} descriptors"

over = false
callers = Array.new(8) { Thread.new { client.list_renders until over } }
forked = Array.new(TIMES) do
  child = fork do
    client.create_session
    exit(0)
  end
  Process.wait2(child).last.success?
end
over = true
callers.each(&:join)

# A program that ends while eight of its calls wait.
leaving = <<~RUBY
  require "opentok_sdk"
  client = OpenTokSDK::Client.new(timeout: 20)
  8.times { Thread.new { client.list_archives } }
  sleep 0.1
  exit 3
RUBY
client.request("POST", "/_emulator/faults", body: { path: "/v2/*", delayMs: 10_000 })
left = Array.new(TIMES) do
  said, status = Open3.capture2e(RbConfig.ruby, "-I", $LOAD_PATH.first, "-e", leaving)
  [status.exitstatus, said] == [3, ""]
end
puts "soak: ruby: #{TIMES} forks under load, #{forked.count(false)} ended badly; " \
     "#{TIMES} left in mid-call, #{left.count(false)} badly"
exit(lost.zero? && doubled.zero? && failures.empty? && forked.all? && left.all? ? 0 : 1)
