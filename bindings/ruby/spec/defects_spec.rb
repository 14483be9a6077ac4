# frozen_string_literal: true

require "tempfile"
require_relative "support/lists"

# Faults that users of the SDKs that came before complained about: none of them is here.
#
# The whole list, with the tests of all languages, is tests/originals/defects.json of the project.
RSpec.describe "defects" do
  # Every remote operation, with arguments that it accepts, taken from the vectors.
  calls = Dir.glob(File.join(Server::ROOT, "tests/vectors/*/*.json")).sort.each_with_object({}) do |file, found|
    vector = JSON.parse(File.read(file))
    next if vector["request"].nil? || vector.key?("credentials") || vector.key?("dynamic")

    found[vector["call"]["operation"]] ||= vector["call"].fetch("arguments", {})
  end

  it("have a call of each operation") { expect(calls.size).to be > 30 }

  it "a refused connection is an error of every operation" do
    dead = OpenTokSDK::Client.new("100", "secret", api_url: dead_url, max_retries: 0)
    calls.each do |operation, arguments|
      expect { call(dead, operation, arguments) }.to raise_error(OpenTokSDK::ConnectionError) { |error|
        expect(error.operation).to eq(operation)
      }
    end
  end

  it "every operation honours the timeout" do
    emulator.fault(delayMs: 10_000)
    hurried = client.with_options(timeout: 0.05)
    calls.each do |operation, arguments|
      taken = seconds { expect { call(hurried, operation, arguments) }.to raise_error(OpenTokSDK::TimeoutError) }
      expect(taken).to be < 3
    end
  end

  it "a call has a limit though none was set" do
    emulator.fault(status: 429, headers: { "retry-after": "31" })
    taken = seconds do
      expect { client.list_archives }.to raise_error(OpenTokSDK::RateLimitedError) { |error| expect(error.attempts).to eq(1) }
    end
    expect(taken).to be < 5
  end

  it "a proxy gets the request" do
    Lists.open do |lists|
      proxy = "http://ada:lovelace@#{lists.address}"
      proxied = OpenTokSDK::Client.new("100", "secret", api_url: "http://opentok.test", proxy: proxy)
      expect(proxied.list_archives.total).to eq(0)
      expect(lists.asked.size).to eq(1)
      expect(lists.asked.first.first).to eq("GET http://opentok.test/v2/project/100/archive HTTP/1.1")
      expect(lists.asked.first.map(&:downcase)).to include(start_with("proxy-authorization: basic "))
    end
  end

  it "one connection serves many calls" do
    Lists.open do |lists|
      one = OpenTokSDK::Client.new("100", "secret", api_url: "http://#{lists.address}")
      30.times { one.list_archives }
      expect(lists.asked.size).to eq(30)
      # A call may begin before the one before has given its connection back.
      expect(lists.connections).to be <= 3
    end
  end

  it "a failure without a body is an error" do
    emulator.fault(status: 500, headers: { "content-type": "application/json" }, text: "")
    expect { client.create_session }.to raise_error(OpenTokSDK::ServerError) { |error|
      expect(error.status).to eq(500)
      expect(error.message).not_to be_empty
    }
  end

  it "no header is junk" do
    client.create_session
    client.list_archives
    known = %w[accept accept-encoding content-length content-type host user-agent]
    expect(emulator.requests.map { |request| request["headers"].keys - known }).to eq([["x-opentok-auth"]] * 2)
  end

  it "a second client does not redirect the first" do
    second = OpenTokSDK::Client.new("100", "secret", api_url: dead_url, max_retries: 0, user_agent: "second")
    expect { second.list_archives }.to raise_error(OpenTokSDK::ConnectionError)
    expect([client.list_archives.total, client.api_url]).to eq([0, emulator.url])
    agents = emulator.requests.map { |request| request["headers"]["user-agent"] }
    expect(agents).to contain_exactly(satisfy { |agent| !agent.include?("second") })
  end

  it "a secret with dots is no file" do
    ["opentok-sdk.gemspec", __FILE__].each do |secret|
      named = OpenTokSDK::Client.new("100", secret)
      expect(named.api_url).to eq("https://api.opentok.com")
      expect(named.generate_jwt).not_to be_empty
    end
  end

  it "a private key as text makes an application" do
    expect(emulator.application.create_session.project_id).to eq(emulator.credentials["applicationId"])
    expect(emulator.requests.first["headers"]["authorization"]).to start_with("Bearer ")
  end

  it "a key is read and parsed once" do
    Tempfile.create("key") do |file|
      File.write(file.path, emulator.credentials["privateKey"])
      application = emulator.application(private_key: nil, private_key_path: file.path)
      File.write(file.path, "no key any more")
      3.times { expect(application.list_archives.total).to eq(0) }
      expect { emulator.application(private_key: nil, private_key_path: file.path) }
        .to raise_error(OpenTokSDK::InvalidArgumentError)
    end
  end

  it "an archive of a list is stopped" do
    session = client.create_session(media_mode: :routed)
    emulator.control("post", "connections", token: client.generate_token(session.session_id))
    client.start_archive(session.session_id)
    listed = client.list_archives.items.first
    client.stop_archive(listed.id)
    expect(client.get_archive(listed.id).status).not_to eq("started")
  end

  it "a raw answer has its headers" do
    answer = client.request("GET", "/v2/project/{project}/archive")
    expect([answer.status, answer.headers["content-type"]]).to eq([200, "application/json"])
  end

  it "what a caller hands over is left as it was" do
    emulator.control("post", "replay", replies: [{ status: 200, json: { id: "b" } }])
    outputs = { hls: { low_latency: true }, rtmp: [{ server_url: "rtmp://a".b, stream_name: "b" }] }
    before = Marshal.load(Marshal.dump(outputs))
    client.start_broadcast("1_MX4xMDB-", outputs: outputs)
    expect(outputs).to eq(before)
    expect(outputs[:rtmp].first[:server_url].encoding).to eq(Encoding::BINARY)
    expect(emulator.requests.first["json"]["outputs"]["hls"]).to eq({ "lowLatency" => true })
  end

  it "a text is no list of classes" do
    session = client.create_session
    expect { client.generate_token(session.session_id, initial_layout_class_list: "focus") }
      .to raise_error(OpenTokSDK::InvalidArgumentError) { |error| expect(error.field).to eq("initial_layout_class_list") }
  end

  it "nothing secret is logged" do
    key, secret = emulator.credentials.values_at("apiKey", "apiSecret")
    program = "require 'opentok_sdk'\nOpenTokSDK::Client.new(#{key.inspect}, ARGV[0], api_url: ARGV[1]).create_session"
    command = [RbConfig.ruby, "-I", File.expand_path("../lib", __dir__), "-e", program, secret, emulator.url]
    written = IO.popen({ "OPENTOK_LOG" => "debug" }, command, err: %i[child out], &:read)
    expect(written).to include("POST /session/create 200")
    expect(written).not_to include(secret)
    expect(written).not_to include(emulator.requests.first["headers"]["x-opentok-auth"])
  end
end
