# frozen_string_literal: true

require "socket"

# Callbacks: the emulator delivers them to a small server, where they are verified and typed.
RSpec.describe "webhooks" do
  secret = "a-secret-of-this-test"
  body = %({"event":"connectionCreated","connection":{"id":"c1","data":"name=Grüße"}})

  # A server that hands each callback to what a program would do with it.
  def receive(told)
    server = TCPServer.new("127.0.0.1", 0)
    thread = Thread.new do
      loop do
        socket = server.accept
        headers = {}
        socket.gets
        until (line = socket.gets.chomp).empty?
          name, value = line.split(": ", 2)
          headers[name] = value
        end
        told << yield(socket.read(headers["content-length"].to_i), headers)
        socket.write("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")
        socket.close
      end
    end
    thread.report_on_exception = true
    "http://127.0.0.1:#{server.addr[1]}/told"
  end

  it "tells of a recording, signed and typed" do
    told = Queue.new
    url = receive(told) { |bytes, headers| client.verify_webhook(bytes, headers, [secret]) }
    emulator.control("post", "webhooks", url: url, secret: secret, events: ["archive"])
    session = client.create_session(media_mode: :routed).session_id
    emulator.control("post", "connections", token: client.generate_token(session))
    archive = client.start_archive(session, name: "lecture")
    client.stop_archive(archive.id)

    until_it { told.size >= 2 }
    started, stopped = told.pop, told.pop
    expect([started.kind, stopped.kind]).to eq(%w[archive archive])
    expect([started.archive.status, stopped.archive.status]).to eq(%w[started stopped])
    expect([stopped.archive.id, stopped.session_id]).to eq([archive.id, session])
    expect(stopped.claims.api_key).to eq(emulator.credentials["apiKey"])
    expect(started.deduplication_key).not_to eq(stopped.deduplication_key)
  end

  it "takes headers as frameworks give them" do
    signed = client.sign_webhook(body, secret, jti: "j1")
    [signed, { "Authorization" => signed }, { "authorization" => [signed] }, { AUTHORIZATION: signed }].each do |headers|
      event = client.verify_webhook(body.b, headers, ["another", secret])
      expect([event.kind, event.connection.data, event.claims.jti]).to eq(["connectionCreated", "name=Grüße", "j1"])
    end
  end

  it "has a reason for each refusal" do
    signed = client.sign_webhook(body, secret)
    old = client.sign_webhook(body, secret, at: 1_700_000_000)
    [
      [body, signed, "another", /fits none of the secrets/],
      [body, old, secret, /too old/],
      ["#{body} ", signed, secret, /not the one that was signed/],
      [body, "Bearer nonsense", secret, /not a JWT/],
    ].each do |sent, headers, known, reason|
      expect { client.verify_webhook(sent, headers, [known]) }
        .to raise_error(OpenTokSDK::AuthenticationError, reason) { |error| expect(error.message).not_to include(secret) }
    end
  end

  it "reads what is not signed" do
    event = client.parse_webhook('{"event":"hologramCreated","hologram":7}')
    expect([event.kind, event.payload, event.claims])
      .to eq(["hologramCreated", { "event" => "hologramCreated", "hologram" => 7 }, nil])
    expect { client.parse_webhook("status=available") }.to raise_error(OpenTokSDK::InvalidArgumentError)
  end
end
