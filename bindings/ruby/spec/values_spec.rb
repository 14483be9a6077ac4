# frozen_string_literal: true

require "date"
require "pathname"
require "pp"

# Values on their way in and out.
RSpec.describe "values" do
  let(:archive) { OpenTokSDK::Archive.new(id: "a", status: "started", name: "lecture", password: "hush") }

  it "are frozen, compare and print" do
    expect(archive).to be_frozen
    expect(archive).to eq(OpenTokSDK::Archive.new(id: "a", status: "started", name: "lecture", password: "hush"))
    expect(archive.with(name: "other")).not_to eq(archive)
    expect({ archive => 1 }[archive.with]).to eq(1)
    expect(archive.inspect).to include('name="lecture"', "password=***")
    expect(archive.inspect + archive.to_s + archive.pretty_inspect).not_to include("hush")
    expect { OpenTokSDK::Archive.new(nmae: "") }.to raise_error(ArgumentError, /nmae/)
  end

  it "match patterns" do
    case archive
    in { status: "started", name: } then expect(name).to eq("lecture")
    end
  end

  it "are JSON" do
    expect(JSON.parse(JSON.generate(archive))).to eq(
      "id" => "a", "status" => "started", "name" => "lecture", "password" => "hush"
    )
    expect(archive.to_h.values_at(:id, :extra)).to eq(["a", {}])
  end

  it "keep what is not known in extra" do
    answer = { id: "a", status: "of tomorrow", size: "odd", brandNew: 1 }
    emulator.control("post", "replay", replies: [{ status: 200, json: answer }])
    read = client.get_archive("a")
    expect([read.status, read.size, read.extra]).to eq(["of tomorrow", nil, { "size" => "odd", "brandNew" => 1 }])
  end

  it "are errors that say all that is known, also in another process" do
    emulator.control("post", "replay", replies: [{ status: 409, json: { code: 15_203, message: "Busy" } }])
    expect { client.stop_archive("a") }.to raise_error(OpenTokSDK::ConflictError) { |error|
      [error, Marshal.load(Marshal.dump(error))].each do |one|
        facts = [one.message, one.kind, one.status, one.code, one.operation, one.attempts]
        expect(facts).to eq(["Busy", "conflict", 409, 15_203, "stop_archive", 1])
        expect(one.backtrace.join).to include(__FILE__)
      end
    }
  end

  it "take hashes, models, symbols, times and bytes" do
    expiry = Time.now + 3600
    session = client.create_session
    [expiry, expiry.to_i, expiry.to_datetime].each do |time|
      token = client.generate_token(session.session_id, expire_time: time)
      expect(client.inspect_token(token).expires_at).to eq(expiry.to_i)
    end
    layout = OpenTokSDK::Layout.new(type: :pip)
    [layout, layout.to_h, { "type" => "pip" }].each do |given|
      client.start_archive(session.session_id, layout: given) rescue nil
    end
    bodies = emulator.requests.select { |request| request["path"].end_with?("/archive") }.map { |request| request["json"] }
    expect(bodies.map { |body| body["layout"] }.uniq).to eq([{ "type" => "pip" }])
  end

  it "that cannot be sent are refused before any request" do
    cyclic = {}
    cyclic["self"] = cyclic
    deep = 200.times.reduce("x") { |inner, _| [inner] }
    wrong = [cyclic, deep, "\xff", "\xff".b, "\xff".b.to_sym, Float::NAN, Float::INFINITY, Object.new,
             "\xd8\x00".dup.force_encoding("UTF-16BE")]
    wrong.each do |value|
      [-> { client.signal("session", data: value) }, -> { client.start_archive("session", name: value) },
       -> { client.inspect_token(value) }].each do |call|
        expect(&call).to raise_error(OpenTokSDK::InvalidArgumentError)
      end
    end
    expect(emulator.requests).to be_empty
  end
end
