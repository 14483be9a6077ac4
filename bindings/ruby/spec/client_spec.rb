# frozen_string_literal: true

RSpec.describe OpenTokSDK::Client do
  it "comes from the environment without arguments" do
    kept = ENV.to_h
    ENV.update("OPENTOK_API_KEY" => "100", "OPENTOK_API_SECRET" => "secret", "OPENTOK_API_URL" => "http://localhost:1/")
    [described_class.new, described_class.from_env].each do |made|
      expect([made.project_id, made.api_url]).to eq(["100", "http://localhost:1"])
    end
  ensure
    ENV.replace(kept)
  end

  it "refuses what is wrong before any request" do
    wrong = {
      "timeout" => { timeout: 0 }, "connect_timeout" => { connect_timeout: -1 }, "proxy" => { proxy: "ftp://proxy" },
      "api_url" => { api_url: "nowhere" }, "max_retries" => { max_retries: -1 }
    }
    wrong.each do |field, options|
      expect { described_class.new("100", "secret", **options) }.to raise_error(OpenTokSDK::InvalidArgumentError, /#{field}/)
    end
    expect { described_class.new("100", "secret", timeout: "soon") }.to raise_error(OpenTokSDK::InvalidArgumentError)
    expect { described_class.new("100", "secret", timeuot: 1) }.to raise_error(ArgumentError, /timeuot/)
    expect { described_class.new("100") }.to raise_error(OpenTokSDK::InvalidArgumentError, /api_secret/)
    expect { client.with_options(on_response: :log) }.to raise_error(OpenTokSDK::InvalidArgumentError, /on_response/)
    ["soon", -1, Float::NAN, "\xff"].each do |wrong_number|
      expect { client.with_options(max_retries: wrong_number).list_archives }
        .to raise_error(OpenTokSDK::InvalidArgumentError, /max_retries/)
    end
    expect(emulator.requests).to be_empty
  end

  it "says who calls" do
    emulator.client(user_agent: "my-app/1.0").list_archives
    agent = emulator.requests.first["headers"]["user-agent"]
    expect(agent).to match(%r{\Aopentok-sdk/#{OpenTokSDK::VERSION} ruby/#{RUBY_VERSION} \S+ my-app/1\.0\z})
  end

  it "tells of its calls" do
    seen = []
    observed = emulator.client(on_response: seen.method(:push))
    session, response = observed.with_response(&:create_session)
    expect(session.session_id).not_to be_empty
    expect([response.operation, response.status, response.method]).to eq(["create_session", 200, "POST"])
    expect { observed.get_archive("none") }.to raise_error(OpenTokSDK::NotFoundError)
    expect(seen.map(&:status)).to eq([200, 404])
    expect(seen.last.to_s).to match(%r{\AGET /v2/project/100/archive/none 404 \d+ ms, 1 attempt})
  end

  it "is closed when told so" do
    closed = emulator.client
    closed.close
    closed.close
    expect { closed.list_archives }.to raise_error(OpenTokSDK::ConfigurationError, /closed/)
  end

  it "is open for as long as a block takes" do
    kept = nil
    key, secret = emulator.credentials.values_at("apiKey", "apiSecret")
    total = described_class.open(key, secret, api_url: emulator.url) do |opened|
      kept = opened
      opened.list_archives.total
    end
    expect(total).to eq(0)
    expect { kept.list_archives }.to raise_error(OpenTokSDK::ConfigurationError)
  end

  it "shows no secret" do
    shown = [client.inspect, client.to_s, emulator.application.inspect, Marshal.respond_to?(:dump) && client.pretty_inspect]
    expect(shown.join).not_to include(emulator.credentials["apiSecret"])
    expect(shown.join).not_to include("PRIVATE KEY")
  end

  it "walks lists" do
    session = client.create_session(media_mode: :routed)
    token = client.generate_token(session.session_id)
    emulator.control("post", "connections", token: token)
    5.times { |number| client.stop_archive(client.start_archive(session.session_id, name: number.to_s).id) }
    names = client.iter_archives(count: 2).map(&:name)
    expect(names.first(3)).to eq(%w[4 3 2])
    expect(names.to_a).to eq(%w[4 3 2 1 0])
    expect(client.iter_archives(count: 2, offset: 3).map(&:name).to_a).to eq(%w[1 0])
    expect { client.iter_archives(offset: "first").first }.to raise_error(OpenTokSDK::InvalidArgumentError, /offset/)
  end

  it "turns a panic of the library into an error" do
    expect { client.inspect_token("/opentok-sdk/panic") }.to raise_error(OpenTokSDK::InternalError)
    expect { client.request("GET", "/opentok-sdk/panic") }.to raise_error(OpenTokSDK::InternalError)
    expect(client.list_archives.items).to eq([])
  end
end
