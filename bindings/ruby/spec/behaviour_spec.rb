# frozen_string_literal: true

# The scenarios that every language runs; see tests/behaviour/README.md of the project.
RSpec.describe "behaviour" do
  it "archive_lifecycle" do
    session = client.create_session(media_mode: :routed)
    token = client.generate_token(session.session_id, role: :publisher, data: "name=Ada")
    connection = emulator.control("post", "connections", token: token)
    expect(connection.values_at("sessionId", "role")).to eq([session.session_id, "publisher"])
    emulator.control("post", "connections/#{connection["connectionId"]}/streams", name: "camera")

    archive = client.start_archive(session.session_id, name: "lecture")
    expect([archive.status, archive.name]).to eq([OpenTokSDK::ArchiveStatus::STARTED, "lecture"])
    page = client.list_archives(session_id: session.session_id)
    expect([page.total, page.items.map(&:id)]).to eq([1, [archive.id]])
    expect(client.stop_archive(archive.id).status).to eq("stopped")

    until_it do
      emulator.control("post", "clock", advanceMs: 1000)
      client.get_archive(archive.id).status == "available"
    end
    expect(client.get_archive(archive.id).url).not_to be_empty
    expect(client.delete_archive(archive.id)).to be_nil
    expect(client.get_archive(archive.id).status).to eq("deleted")
    expect(client.list_archives(session_id: session.session_id).total).to eq(0)
    expect { client.get_archive("no such archive") }.to raise_error(OpenTokSDK::NotFoundError)
  end

  it "wrong_secret" do
    other = emulator.client(emulator.credentials["apiKey"], "not-the-secret")
    expect { other.create_session }.to raise_error(OpenTokSDK::AuthenticationError) { |error|
      expect([error.status, error.kind]).to eq([403, "authentication"])
      expect(error.message).not_to be_empty
      expect("#{error.inspect} #{error.full_message} #{error.body}").not_to include("not-the-secret")
    }
    expect(emulator.requests.size).to eq(1)
  end

  it "dead_server" do
    dead = OpenTokSDK::Client.new("100", "secret", api_url: dead_url, connect_timeout: 2, max_retries: 0)
    taken = seconds do
      expect { dead.create_session }.to raise_error(OpenTokSDK::ConnectionError) { |error|
        expect([error.kind, error.attempts, error.status]).to eq(["connection", 1, nil])
      }
    end
    expect(taken).to be < 3
  end

  it "unknown_option" do
    expect { client.start_archive("1_MX4xMDB-", nmae: "lecture") }.to raise_error(ArgumentError, /nmae/)
    layout = { type: :pip, styleshet: "" }
    expect { client.start_archive("1_MX4xMDB-", layout: layout) }.to raise_error(OpenTokSDK::InvalidArgumentError) { |error|
      expect([error.field, error.allowed]).to eq(["layout.styleshet", %w[type stylesheet screenshare_type]])
    }
    expect(emulator.requests).to be_empty
  end

  it "foreign_session_id" do
    foreign = "1_MX4yMDB-fjE3OTUzNjM5NjM4NzJ-QUZLS2llYUxYbjc3cWwwdGprNHJoa3Z2fn5-"
    { foreign => /belongs to the project 200/, "no session" => /identifier/ }.each do |session_id, words|
      expect { client.generate_token(session_id) }.to raise_error(OpenTokSDK::InvalidArgumentError, words) { |error|
        expect(error.field).to eq("session_id")
      }
    end
    expect(emulator.requests).to be_empty
  end

  it "retry_then_succeed" do
    emulator.fault(method: "GET", status: 503, times: 1)
    expect(client.list_archives.items).to eq([])
    expect(emulator.requests.map { |request| request["status"] }).to eq([503, 200])
  end

  it "post_not_repeated" do
    emulator.fault(method: "POST", status: 500)
    expect { client.create_session }.to raise_error(OpenTokSDK::ServerError) { |error|
      expect([error.status, error.attempts]).to eq([500, 1])
    }
    expect(emulator.requests.size).to eq(1)
  end

  it "timeout" do
    emulator.fault(delayMs: 2000)
    taken = seconds do
      expect { client.with_options(timeout: 0.3).create_session }.to raise_error(OpenTokSDK::TimeoutError)
    end
    expect(taken).to be < 1
  end

  it "cancel" do
    emulator.fault(delayMs: 20_000)
    call = Thread.new { client.create_session }
    call.report_on_exception = false
    until_it { emulator.requests.any? }
    expect(emulator.requests.first["pending"]).to be(true)
    call.raise(Interrupt)
    expect { call.value }.to raise_error(Interrupt)
    until_it { !emulator.requests.first["pending"] }
    expect(emulator.requests.first["completed"]).to be(false)
  end
end
