# frozen_string_literal: true

require "opentok"

# Each value that the original's documentation names is sent as given, or told as it came.
RSpec.describe "opentok, values" do
  rows = JSON.parse(File.read(File.join(Server::ROOT, "tests/originals/ruby.json")))
  values = rows.select { |row| row["kind"] == "enum" }.map { |row| row["original"].split("=", 2) }
  fields = rows.map { |row| row["original"] }.grep(/\A[a-z.]+ \w+\z/).map(&:split)
  session_id = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
  let(:opentok) { OpenTok::OpenTok.new(emulator.credentials["apiKey"], emulator.credentials["apiSecret"], api_url: emulator.url) }

  sent = {
    "archive_mode" => ->(o, value) { o.create_session(media_mode: :routed, archive_mode: value.to_sym) },
    "archive_resolution" => lambda { |o, value|
      o.create_session(media_mode: :routed, archive_mode: :always, archive_resolution: value)
    },
    "output_mode" => ->(o, value) { o.archives.create(session_id, output_mode: value.to_sym) },
    "stream_mode" => ->(o, value) { o.archives.create(session_id, stream_mode: value.to_sym) },
    "layout type" => ->(o, value) { o.archives.layout("a", type: value, stylesheet: value == "custom" ? "x" : nil) },
    "screenshare_type" => ->(o, value) { o.archives.layout("a", type: "bestFit", screenshare_type: value) },
    "resolution" => ->(o, value) { o.broadcasts.create(session_id, outputs: { hls: {} }, resolution: value) },
    "language_code" => ->(o, value) { o.captions.start(session_id, "t", language_code: value) }
  }
  told = {
    "Archive status" => [->(value) { { status: value } }, ->(o) { o.archives.find("a").status }],
    "Broadcast status" => [->(value) { { status: value } }, ->(o) { o.broadcasts.find("b").status }],
    "hls_status" => [->(value) { { broadcastUrls: { hlsStatus: value } } },
                     ->(o) { o.broadcasts.find("b").broadcast_urls["hlsStatus"] }],
    "rtmp status" => [->(value) { { broadcastUrls: { rtmp: [{ status: value }] } } },
                      ->(o) { o.broadcasts.find("b").broadcast_urls["rtmp"][0]["status"] }],
    "video_type" => [->(value) { { videoType: value } }, ->(o) { o.streams.find(session_id, "s").video_type }],
    "Render status" => [->(value) { { status: value } }, ->(o) { o.renders.find("r").status }]
  }
  others = {
    "media_mode" => lambda { |o, value|
      session = o.create_session(media_mode: value.to_sym)
      preference = emulator.requests.last["form"]["p2p.preference"]
      expect([session.media_mode.to_s, preference]).to eq([value, value == "routed" ? "disabled" : "enabled"])
    },
    "role" => lambda { |o, value|
      claims = o.generate_token(session_id, role: value.to_sym).split(".")[1].tr("-_", "+/").unpack1("m")
      expect(JSON.parse(claims)["role"]).to eq(value)
    },
    "token_type" => lambda { |o, value|
      expect(o.generate_token(session_id, token_type: value)).to start_with(value == "T1" ? "T1==" : "eyJ")
    }
  }

  def replied(json)
    emulator.control("post", "replay", replies: [{ status: 200, json: json }])
  end

  values.each do |kind, value|
    it "#{kind}=#{value}" do
      if kind == "layout type" && value == "focus"
        # The documentation names it, and the original refused it.
        expect { sent[kind].call(opentok, value) }.to raise_error(ArgumentError)
      elsif sent.key?(kind)
        replied({ session_id: session_id })
        sent[kind].call(opentok, value)
        request = emulator.requests.last
        expect((request["json"] || request["form"]).values).to include(value)
      elsif told.key?(kind)
        reply, read = told[kind]
        replied(reply.call(value))
        expect(read.call(opentok)).to eq(value)
      else
        instance_exec(opentok, value, &others.fetch(kind))
      end
    end
  end

  calls = {
    "dial" => ->(o) { o.sip.dial(session_id, "t", "sip:x") },
    "captions.start" => ->(o) { o.captions.start(session_id, "t") },
    "websocket.connect" => ->(o) { o.websocket.connect(session_id, "t", "wss://x") }
  }
  fields.each do |call, field|
    it "#{field} of #{call}" do
      replied({ field => "x" })
      answer = calls.fetch(call).call(opentok)
      expect([answer[field], answer.parsed_response[field], JSON.parse(answer.body)[field]]).to eq(%w[x x x])
    end
  end

  it "are all of them" do
    expect([values.size, fields.size]).to all(be > 5)
    expect(values.map(&:first).uniq).to match_array(sent.keys + told.keys + others.keys)
  end
end
