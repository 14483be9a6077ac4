# frozen_string_literal: true

require "open3"
require "opentok"

# A program as the documentation of the original has it, and what its answers can do.
RSpec.describe "opentok, programs" do
  let(:opentok) { OpenTok::OpenTok.new(emulator.credentials["apiKey"], emulator.credentials["apiSecret"], api_url: emulator.url) }

  def joined(session_id)
    connection = emulator.control("post", "connections", token: opentok.generate_token(session_id))
    emulator.control("post", "connections/#{connection["connectionId"]}/streams", name: "camera")
    connection["connectionId"]
  end

  it "run unchanged in a process of their own" do
    program = File.expand_path("program.rb", __dir__)
    environment = { "API_KEY" => emulator.credentials["apiKey"], "API_SECRET" => emulator.credentials["apiSecret"],
                    "API_URL" => emulator.url, "EMULATOR" => emulator.url }
    output, status = Open3.capture2e(environment, "ruby", "-w", "-I", File.expand_path("../../lib", __dir__), program)
    expect([status.success?, output.lines.last]).to eq([true, "done\n"]), output
  end

  it "get answers that act" do
    session = opentok.create_session(media_mode: :routed)
    joined(session.session_id)
    archive = opentok.archives.create(session.session_id, name: "lecture", stream_mode: :manual)
    stream = opentok.streams.all(session.session_id).first
    expect(archive.add_stream(stream.id, has_audio: true).code).to eq(204)
    expect(archive.remove_stream(stream.id).code).to eq(204)
    expect(archive.layout(type: "pip")).to be(true)
    archive.stop
    expect([archive.status, archive.output_mode, archive.session_id]).to eq(["stopped", :composed, session.session_id])
    expect([JSON.parse(archive.to_json)["id"], archive.as_json["id"]]).to eq([archive.id, archive.id])
    expect { archive.unheard_of }.to raise_error(NoMethodError)
    emulator.control("post", "clock", advanceMs: 60_000)
    expect(archive.delete).to be(true)
  end

  it "refuse a stream where the service takes all" do
    session = opentok.create_session(media_mode: :routed)
    joined(session.session_id)
    archive = opentok.archives.create(session.session_id)
    expect { archive.add_stream("s") }.to raise_error(OpenTok::OpenTokArchiveError)
  end

  it "make tokens that the service takes, of both kinds" do
    session = opentok.create_session(media_mode: :routed)
    { nil => /\AeyJ/, "JWT" => /\AeyJ/, "t1" => /\AT1==/ }.each do |type, form|
      options = { role: :moderator, data: "name=Ada & Co", initial_layout_class_list: %w[focus full], token_type: type }.compact
      token = opentok.generate_token(session.session_id, options)
      expect(token).to match(form)
      connection = emulator.control("post", "connections", token: token)
      expect(connection.values_at("role", "data")).to eq(["moderator", "name=Ada & Co"])
      expect(session.generate_token(options)).to match(form)
    end
  end

  it "may set address and name later on" do
    other = OpenTok::OpenTok.new(emulator.credentials["apiKey"], emulator.credentials["apiSecret"])
    other.api_url = emulator.url
    other.ua_addendum = "my-app/1.0"
    other.archives.all
    expect(emulator.requests.first["headers"]["user-agent"]).to match(%r{\AOpenTok-Ruby-SDK/\S+-Ruby-Version-\S+ my-app/1\.0\z})
  end

  it "keep what belongs to each client apart" do
    one = OpenTok::OpenTok.new(emulator.credentials["apiKey"], emulator.credentials["apiSecret"], api_url: emulator.url)
    OpenTok::OpenTok.new("200", "x", api_url: dead_url, ua_addendum: "other")
    expect(one.archives.all.total).to eq(0)
    expect(emulator.requests.first["headers"]["user-agent"]).not_to include("other")
  end

  it "may give a time, in a process that knows nothing modern" do
    code = 'begin; OpenTok::OpenTok.new(1, "s", api_url: ARGV[0]).signals.send("s", "", data: Time.now); ' \
           'rescue OpenTok::OpenTokError; puts "told"; end'
    library = File.expand_path("../../lib", __dir__)
    output, = Open3.capture2e("ruby", "-I", library, "-r", "opentok", "-e", code, dead_url)
    expect(output).to eq("told\n")
  end
end
