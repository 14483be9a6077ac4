# frozen_string_literal: true

# In the style of the original's documentation; nothing here knows that the gem is another.

require "json"
require "net/http"
require "opentok"

api_key = ENV.fetch("API_KEY")
api_secret = ENV.fetch("API_SECRET")
opentok = OpenTok::OpenTok.new api_key, api_secret, api_url: ENV.fetch("API_URL"), timeout_length: 10, ua_addendum: "shop/1"

# The emulator's browser.
browser = lambda do |path, body|
  uri = URI("#{ENV.fetch("EMULATOR")}/_emulator/#{path}")
  JSON.parse(Net::HTTP.post(uri, JSON.generate(body), "content-type" => "application/json").body)
end

# Sessions and tokens
session = opentok.create_session
raise "not relayed" unless session.media_mode == :relayed

session = opentok.create_session media_mode: :routed, location: "12.34.56.78"
session_id = session.session_id
token = opentok.generate_token session_id
token = session.generate_token({ role: :moderator, expire_time: Time.now.to_i + (7 * 24 * 60 * 60), data: "name=Johnny",
                                 initial_layout_class_list: %w[focus inactive] })
viewer = browser.call("connections", { token: token })
browser.call("connections/#{viewer["connectionId"]}/streams", { name: "camera" })

# Streams
streams = opentok.streams.all(session_id)
raise "not one stream" unless streams.total == 1 && streams.is_a?(Array)

stream = opentok.streams.find session_id, streams[0].id
raise "another stream" unless stream.id == streams[0].id && stream.video_type == "camera"

opentok.streams.layout(session_id, { items: [{ id: stream.id, layoutClassList: %w[focus] }] })

# Archives
archive = opentok.archives.create session_id, name: "Important Presentation", has_video: true, output_mode: :composed,
                                              resolution: "1280x720", layout: { type: "pip" }
archive_id = archive.id
raise "not started" unless opentok.archives.find(archive_id).status == "started"

opentok.archives.layout archive_id, { type: "verticalPresentation" }
opentok.archives.stop_by_id archive_id
browser.call("clock", { advanceMs: 60_000 })
archives = opentok.archives.all offset: 0, count: 10, sessionId: session_id
raise "not one archive" unless archives.total == 1 && archives.first.name == "Important Presentation"

opentok.archives.delete_by_id archive_id

# Broadcasts
broadcast = opentok.broadcasts.create session_id, {
  outputs: { hls: {}, rtmp: [{ id: "foo", server_url: "rtmps://myfooserver/myfooapp", stream_name: "myfoostream" }] },
  max_duration: 5400, resolution: "640x480", layout: { type: "bestFit" }
}
raise "no address" unless broadcast.broadcast_urls["hls"].start_with?("http")

broadcast.layout type: "pip"
raise "not one broadcast" unless opentok.broadcasts.all.size == 1

opentok.broadcasts.stop broadcast.id

# Signals, moderation, captions, renders, telephones
opentok.signals.send session_id, "", { "type" => "chat", "data" => "Hello" }
opentok.signals.send session_id, viewer["connectionId"], { type: "chat", data: "Hello" }
opentok.streams.force_mute session_id, stream.id
opentok.streams.force_mute_all session_id, { excluded_streams: [stream.id] }
opentok.streams.disable_force_mute session_id
captions = opentok.captions.start session_id, token, { language_code: "en-US" }
opentok.captions.stop captions["captionsId"]
render = opentok.renders.start session_id, { token: token, url: "https://example.com/page", resolution: "1280x720" }
raise "another render" unless opentok.renders.list.map(&:id).include?(render.id) && render.info.id == render.id

opentok.renders.stop render.id
call = opentok.sip.dial session_id, token, "sip:user@sip.example.com;transport=tls", { "from" => "me@example.com", secure: "true" }
opentok.sip.play_dtmf_to_session session_id, "1713"
opentok.sip.play_dtmf_to_connection session_id, call["connectionId"], "1713"
socket = opentok.websocket.connect session_id, token, "wss://service.example.com/ws", { streams: [stream.id] }
raise "no connection" unless socket["connectionId"]

opentok.connections.forceDisconnect session_id, viewer["connectionId"]

begin
  opentok.archives.find "no such archive"
rescue OpenTok::OpenTokError => e
  raise e unless e.is_a?(OpenTok::OpenTokArchiveError)
end
puts "done"
