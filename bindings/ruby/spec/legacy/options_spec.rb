# frozen_string_literal: true

require "opentok"

# Each option of the original's documentation is sent by a row of tests/legacy/ruby.json, or stands in a token.
RSpec.describe "opentok, options" do
  originals = JSON.parse(File.read(File.join(Server::ROOT, "tests/originals/ruby.json")))
  shown = JSON.parse(File.read(File.join(Server::ROOT, "tests/legacy/ruby.json")))
  options = originals.map { |row| row["original"] }.grep(/\AOpenTok::\w+#\w+\(/)
  local, remote = options.partition { |option| option.include?("#generate_token(") }
  session_id = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4"
  let(:opentok) { OpenTok::OpenTok.new(emulator.credentials["apiKey"], emulator.credentials["apiSecret"], api_url: emulator.url) }

  # Whether something in what a call is given has this path: `outputs`, `rtmp`, `id`.
  def given?(value, path)
    return true if path.empty?
    return value.any? { |one| given?(one, path) } if value.is_a?(Array)
    return false unless value.is_a?(Hash)

    value.any? { |name, one| OpenTok::Spelling.camel(name) == OpenTok::Spelling.camel(path[0]) && given?(one, path.drop(1)) }
  end

  # `OpenTok::Broadcasts#create(outputs.rtmp[]: id:)` is shown by a row of `broadcasts.create`; what has no colon, by its place.
  define_method(:shown?) do |option, rows|
    owner, method, text = option.match(/\A(OpenTok::\w+)#(\w+)\((.+)\)\z/).captures
    call = owner == "OpenTok::OpenTok" ? method : "#{owner.delete_prefix("OpenTok::").downcase}.#{method}"
    rows = rows.select { |row| row["call"] == call }
    next rows.any? { |row| given?(row["args"], text.scan(/\w+/)) } if text.include?(":")

    place = options.select { |one| one.start_with?("#{owner}##{method}(") && !one.match?(/\w:[ )]|\]:/) }.index(option)
    rows.any? { |row| place && row["args"].size > place }
  end

  it "are each sent by a row of the table" do
    expect(remote.size).to be > 120
    expect(remote.reject { |option| shown?(option, shown) }).to eq([])
  end

  it "are missed where none sends them" do
    rows = shown.reject { |row| row["call"] == "sip.dial" }
    expect(remote.reject { |option| shown?(option, rows) }).to all(include("Sip#dial(")).and(be_any)
    expect(shown?("OpenTok::Broadcasts#create(outputs.rtmp[]: port:)", shown)).to be(false)
    expect(shown?("OpenTok::Archives#find(broadcast)", shown)).to be(false)
  end

  expires = Time.now.to_i + 3600
  {
    "session_id" => [{}, "session_id", session_id],
    "role:" => [{ role: :subscriber }, "role", "subscriber"],
    "expire_time:" => [{ expire_time: expires }, "exp", expires],
    "data:" => [{ data: "a b&c" }, "connection_data", "a b&c"],
    "initial_layout_class_list:" => [{ initial_layout_class_list: %w[focus full] }, "initial_layout_class_list", "focus full"],
    "token_type:" => [{ token_type: "JWT" }, "ist", "project"]
  }.each do |name, (given, claim, value)|
    it "of tokens stand in them: #{name}" do
      expect(local).to include("OpenTok::OpenTok#generate_token(#{name})")
      claims = opentok.generate_token(session_id, given).split(".")[1].tr("-_", "+/").unpack1("m")
      expect(JSON.parse(claims)[claim]).to eq(value)
    end
  end

  it "of tokens are those" do
    expect(local.size).to eq(6)
  end
end
