# frozen_string_literal: true

# Callbacks in Rack: `puma config.ru`. Sinatra and Rails have the same body: `request.body.read`, `request.raw_post`.

require "logger"
require "opentok_sdk"
require "set"

$stdout.sync = true
log = Logger.new($stdout)
client = OpenTokSDK::Client.new
# More than one while an old secret gives way to a new one.
secrets = ENV.fetch("OPENTOK_WEBHOOK_SECRETS").split(",")
# In earnest a unique column of the database, written together with the work.
seen = Set.new
lock = Mutex.new

# Does what is quick; what takes long belongs into a queue.
handle = lambda do |event|
  case event.kind
  when "archive" then log.info("archive #{event.archive.id}: #{event.archive.status}")
  when "streamCreated" then log.info("stream #{event.stream.id} of #{event.session_id}")
  else log.info("nothing to do for #{event.kind}")
  end
end

map "/webhooks" do
  # What is signed are the bytes as they came, so no middleware parses them.
  run(lambda do |env|
    event = client.verify_webhook(env["rack.input"].read, env["HTTP_AUTHORIZATION"].to_s, secrets)
    lock.synchronize do
      # It is remembered once it is handled: after a failure the service sends it again.
      handle.call(event) unless seen.include?(event.deduplication_key)
      seen << event.deduplication_key
    end
    [204, {}, []]
  rescue OpenTokSDK::Error => e
    log.warn("refused: #{e.message}")
    [401, {}, []]
  end)
end
