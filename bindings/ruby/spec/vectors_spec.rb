# frozen_string_literal: true

# Every shared vector through the public methods: call, request, canned reply, value or error.
RSpec.describe "vectors" do
  folder = File.join(Server::ROOT, "tests/vectors")
  names = Dir.glob("*/*.json", base: folder).sort
  counts = Hash.new(0)

  after(:all) { puts "\nvectors: #{counts[:passed]} passed, #{counts[:failed]} failed (ruby)" }
  after { |example| counts[example.exception ? :failed : :passed] += 1 if example.metadata[:vector] }

  it("are there") { expect(names.size).to be > 50 }

  def client_of(wanted)
    case wanted
    when nil, "api_key" then emulator.client(max_retries: 0)
    when "application" then emulator.application(max_retries: 0)
    when "account" then emulator.account(max_retries: 0)
    else own_client(wanted)
    end
  end

  def own_client(wanted)
    if wanted["apiKey"]
      emulator.client(wanted["apiKey"], wanted["apiSecret"], max_retries: 0)
    else
      emulator.application(wanted["applicationId"], private_key: wanted["privateKey"], max_retries: 0)
    end
  end

  # Whether the vector gives an option that the method does not have.
  def refused?(client, vector)
    return false unless vector["dynamic"]

    known = client.method(vector["call"]["operation"]).parameters.map(&:last)
    vector["call"].fetch("arguments", {}).any? { |name, _| !known.include?(snake(name).to_sym) }
  end

  def plain(answer)
    case answer
    when Array then answer.map { |one| plain(one) }
    when OpenTokSDK::Model then answer.to_wire.transform_values { |one| plain(one) }
    else answer
    end
  end

  def compare_error(error, expected)
    expected.each do |name, value|
      value = snake(value) if name == "field"
      value = value.map { |one| snake(one) } if name == "allowed"
      expect(error.public_send(snake(name))).to eq(value), "#{name}: #{error.public_send(snake(name)).inspect}"
    end
  end

  def compare_requests(arrived, expected)
    return expect(arrived).to be_empty if expected.nil?

    expect(arrived.size).to eq(1)
    request = arrived.first
    body = %w[json form].find { |kind| expected.key?(kind) } || "body"
    query = URI.decode_www_form(request["query"]).to_h
    actual = { "method" => request["method"], "path" => request["path"], "query" => query, body => request[body] }
    rest = body == "body" ? { "body" => "" } : {}
    expect(actual).to eq({ "query" => {} }.merge(rest).merge(expected))
  end

  names.each do |name|
    it name, :vector do
      vector = JSON.parse(File.read(File.join(folder, name)))
      emulator.control("post", "replay", replies: [vector["reply"]]) if vector["reply"]
      client = client_of(vector["credentials"])
      operation = vector["call"]["operation"]
      arguments = vector["call"].fetch("arguments", {})
      if refused?(client, vector)
        expect { call(client, operation, arguments) }.to raise_error(ArgumentError, /unknown keyword|wrong number/)
        expect(emulator.requests).to be_empty
        next
      end
      if vector["error"]
        expect { call(client, operation, arguments) }.to raise_error(OpenTokSDK::Error) { |error|
          compare_error(error, vector["error"])
        }
      else
        expect(plain(call(client, operation, arguments))).to eq(vector["result"])
      end
      compare_requests(emulator.requests, vector["request"])
    end
  end
end
