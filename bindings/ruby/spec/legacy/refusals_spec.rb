# frozen_string_literal: true

require "opentok"

# What is refused before anything is sent, and what becomes of the service's failures.
RSpec.describe "opentok, failures" do
  let(:opentok) { OpenTok::OpenTok.new(emulator.credentials["apiKey"], emulator.credentials["apiSecret"], api_url: emulator.url) }
  let(:session_id) { "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4" }

  {
    "archives without a session" => ->(o) { o.archives.create("") },
    "archives of single streams with a resolution" => ->(o) { o.archives.create("s", output_mode: :individual, resolution: "640x480") },
    "archives without a name" => ->(o) { o.archives.find(nil) },
    "more than a page can have" => ->(o) { o.archives.all(count: 1001) },
    "less than nothing" => ->(o) { o.broadcasts.all(count: -1) },
    "no layout" => ->(o) { o.archives.layout("a", {}) },
    "an unknown layout" => ->(o) { o.archives.layout("a", type: "focus") },
    "a custom layout without a stylesheet" => ->(o) { o.archives.layout("a", type: "custom") },
    "a stylesheet without its layout" => ->(o) { o.broadcasts.layout("a", type: "pip", stylesheet: "x") },
    "a screen's layout without bestFit" => ->(o) { o.archives.layout("a", type: "pip", screenshare_type: "pip") },
    "a stream with neither sound nor picture" => ->(o) { o.archives.add_stream("a", "s", has_audio: false, has_video: false) },
    "a live stream without outputs" => ->(o) { o.broadcasts.create("s", {}) },
    "dvr beside low latency" => ->(o) { o.broadcasts.create("s", outputs: { hls: { dvr: true, low_latency: true } }) },
    "no stream" => ->(o) { o.streams.find("s", "") },
    "no layout classes" => ->(o) { o.streams.layout("s", {}) },
    "a message to nobody" => ->(o) { o.signals.send("", "", {}) },
    "digits that are none" => ->(o) { o.sip.play_dtmf_to_session("s", "12a") },
    "digits and a line's end" => ->(o) { o.sip.play_dtmf_to_session("s", "1\n") },
    "a render without a token" => ->(o) { o.renders.start("s", url: "https://x.example") },
    "captions without a token" => ->(o) { o.captions.start("s", "") },
    "a socket without an address" => ->(o) { o.websocket.connect("s", "t", "") },
    "a relayed session that is always recorded" => ->(o) { o.create_session(media_mode: :relayed, archive_mode: :always) },
    "a relayed session that is encrypted" => ->(o) { o.create_session(media_mode: :relayed, e2ee: true) },
    "a name for what is recorded by hand" => ->(o) { o.create_session(archive_mode: :manual, archive_name: "n") }
  }.each do |about, call|
    it "refuses #{about}" do
      expect { call.call(opentok) }.to raise_error(ArgumentError)
      expect(emulator.requests).to be_empty
    end
  end

  {
    "an archive mode" => ->(o, _) { o.create_session(archive_mode: :sometimes) },
    "a location" => ->(o, _) { o.create_session(location: "nowhere") },
    "a location with more behind it" => ->(o, _) { o.create_session(location: "1.2.3.4.5") },
    "a location with a zero before it" => ->(o, _) { o.create_session(location: "01.2.3.4") },
    "a role" => ->(o, s) { o.generate_token(s, role: :king) },
    "a role as a text" => ->(o, s) { o.generate_token(s, role: "publisher") },
    "a moment that is past" => ->(o, s) { o.generate_token(s, expire_time: Time.now.to_i - 10) },
    "a moment too far away" => ->(o, s) { o.generate_token(s, expire_time: Time.now.to_i + (31 * 86_400)) },
    "data that is too long" => ->(o, s) { o.generate_token(s, data: "x" * 1000) },
    "a kind of token" => ->(o, s) { o.generate_token(s, token_type: "T2") },
    "another project's session" => ->(o, _) { o.generate_token("1_MX4yMDB-fjE3OTUzNjM5NjM4NzJ-QUZLS2llYUxYbjc3cWwwdGprNHJoa3Z2fn5-") },
    "what is no session" => ->(o, _) { o.generate_token("") }
  }.each do |about, call|
    it "raises at #{about}" do
      expect { call.call(opentok, session_id) }.to raise_error(RuntimeError)
      expect(emulator.requests).to be_empty
    end
  end

  {
    OpenTok::OpenTokError => ->(o) { o.create_session },
    OpenTok::OpenTokArchiveError => ->(o) { o.archives.find("a") },
    OpenTok::OpenTokBroadcastError => ->(o) { o.broadcasts.find("b") },
    OpenTok::OpenTokConnectionError => ->(o) { o.connections.forceDisconnect("s", "c") },
    OpenTok::OpenTokStreamLayoutError => ->(o) { o.streams.layout("s", items: [1]) },
    OpenTok::OpenTokSipError => ->(o) { o.sip.dial("s", "t", "sip:x") },
    OpenTok::OpenTokRenderError => ->(o) { o.renders.find("r") },
    OpenTok::OpenTokCaptionsError => ->(o) { o.captions.stop("c") },
    OpenTok::OpenTokWebSocketError => ->(o) { o.websocket.connect("s", "t", "wss://x") }
  }.each do |failure, call|
    [400, 404, 405, 408, 409, 413, 429, 500, 503].each do |status|
      it "#{failure} is of #{status}" do
        emulator.control("post", "replay", replies: [{ status: status, json: { code: 1, message: "No such thing" } }] * 3)
        expect { call.call(opentok) }.to raise_error(failure) { |error|
          expect(error.class).to eq(failure)
          expect(error).to be_a(OpenTok::OpenTokError)
          expect(error.message).to include("Failed to connect to OpenTok. Response code: #{status}", "No such thing")
          expect(error.cause.status).to eq(status)
        }
      end
    end

    it "#{failure} is of a service that is not there" do
      gone = OpenTok::OpenTok.new("100", "secret", api_url: dead_url)
      expect { call.call(gone) }.to raise_error(failure)
    end
  end

  [401, 403].each do |status|
    it "says who is not known at #{status}" do
      emulator.control("post", "replay", replies: [{ status: status }])
      expect { opentok.archives.all }.to raise_error(OpenTok::OpenTokAuthenticationError)
    end
  end

  {
    OpenTok::OpenTokError => ->(o) { o.create_session },
    OpenTok::OpenTokArchiveError => ->(o) { o.archives.all },
    OpenTok::OpenTokBroadcastError => ->(o) { o.broadcasts.find("b") },
    OpenTok::OpenTokRenderError => ->(o) { o.renders.list }
  }.each do |failure, call|
    [nil, [], "a text"].each do |json|
      it "#{failure} is of #{json.inspect} where an object should be" do
        emulator.control("post", "replay", replies: [{ status: 200, json: json }])
        expect { call.call(opentok) }.to raise_error(failure, /object|session_id/)
      end
    end
  end

  it "shows no secret" do
    secret = emulator.credentials["apiSecret"]
    session = opentok.create_session
    expect([opentok.inspect, opentok.archives.inspect, session.inspect].join).not_to include(secret)
  end
end
