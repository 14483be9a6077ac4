# frozen_string_literal: true

require "opentok"

# What programs of then send and get; see tests/legacy/README.md.
RSpec.describe "opentok, requests" do
  rows = JSON.parse(File.read(File.join(Server::ROOT, "tests/legacy/ruby.json")))
  let(:opentok) { OpenTok::OpenTok.new(emulator.credentials["apiKey"], emulator.credentials["apiSecret"], api_url: emulator.url) }

  # Keywords' names are symbols in programs, and `":routed"` stands for one.
  def symbols(value)
    case value
    when Hash then value.to_h { |name, one| [name.to_sym, symbols(one)] }
    when Array then value.map { |one| symbols(one) }
    when /\A:/ then value[1..].to_sym
    else value
    end
  end

  def texts(value)
    value.is_a?(Hash) ? value.to_h { |name, one| [name.to_s, texts(one)] } : value
  end

  def answer_of(row)
    *groups, method = row["call"].split(".")
    target = groups.reduce(opentok) { |object, group| object.public_send(group) }
    given = symbols(row["args"])
    # A header's name is the program's own.
    given.last[:headers] = row["args"].last["headers"] if given.last.is_a?(Hash) && given.last.key?(:headers)
    kept = Marshal.load(Marshal.dump(given))
    target.public_send(method, *given).tap { expect(given).to eq(kept), "the caller's options were changed" }
  end

  rows.each do |row|
    it "#{row["call"]}: #{row["about"]}" do
      reply = { status: row.fetch("status", 200) }
      reply[:json] = row["reply"] if row.key?("reply")
      emulator.control("post", "replay", replies: [reply])
      answer = answer_of(row)
      expect(symbols(texts(answer.public_send(row["value"])))).to eq(symbols(texts(row["is"]))) if row["value"]
      sent = emulator.requests
      expect(sent.size).to eq(1)
      wanted = { "query" => {} }.merge(row["request"])
      body = %w[json form].find { |kind| wanted.key?(kind) } || "body"
      wanted["body"] = "" if body == "body"
      query = URI.decode_www_form(sent[0]["query"]).to_h
      expect(sent[0].slice("method", "path", body).merge("query" => query)).to eq(wanted)
    end
  end

  it "has a row for each method" do
    called = rows.map { |row| row["call"] }
    groups = %w[archives broadcasts streams connections signals sip renders captions websocket]
    methods = groups.flat_map do |group|
      kind = opentok.public_send(group).class
      (kind.public_instance_methods(false) - %i[force_disconnect]).map { |name| "#{group}.#{name}" }
    end
    expect(methods - called).to eq([])
  end
end
