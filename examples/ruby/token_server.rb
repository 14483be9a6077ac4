# frozen_string_literal: true

# A web server that gives each visitor a token for one session: `GET /?name=Ada`.

require "json"
require "opentok_sdk"
require "socket"
require "uri"

$stdout.sync = true
client = OpenTokSDK::Client.new
session = client.create_session(media_mode: :routed)

# What a browser needs to connect.
answer = lambda do |target|
  name = URI.decode_www_form(URI(target).query.to_s).to_h.fetch("name", "anonymous")
  token = client.generate_token(session.session_id, role: :publisher, ttl: 3600, data: "name=#{name}")
  ["200 OK", JSON.generate({ apiKey: client.project_id, sessionId: session.session_id, token: token })]
rescue OpenTokSDK::InvalidArgumentError => e
  ["400 Bad Request", JSON.generate({ error: e.message })]
end

server = TCPServer.new("127.0.0.1", Integer(ENV.fetch("PORT", "8080")))
puts "listening on http://127.0.0.1:#{server.addr[1]}"
loop do
  Thread.start(server.accept) do |visitor|
    target = visitor.gets.to_s.split[1]
    nil until visitor.gets.to_s.strip.empty?
    status, body = answer.call(target)
    visitor.write "HTTP/1.1 #{status}\r\ncontent-type: application/json\r\ncontent-length: #{body.bytesize}\r\n" \
                  "connection: close\r\n\r\n#{body}"
    visitor.close
  end
end
