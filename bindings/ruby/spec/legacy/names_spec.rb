# frozen_string_literal: true

require "open3"
require "opentok"

# Each public member of the original is here under its own name.
RSpec.describe "opentok, names" do
  rows = JSON.parse(File.read(File.join(Server::ROOT, "tests/originals/ruby.json")))
  members = rows.map { |row| row["original"] }.grep(/\A(OpenTok::\w+|ArgumentError)/)

  # The fields of an answer are the service's: it tells what came under the service's name.
  def told?(type, field)
    type.new(nil, { OpenTok::Spelling.camel(field) => "x" }).public_send(field).to_s == "x"
  end

  # `OpenTok::Archives#create(name:)`, `OpenTok::OpenTok.new(api_key)`, `OpenTok::Archive#streams[].stream_id`.
  def there?(member)
    owner, separator, name = member.partition(/[#.]/)
    return false unless Object.const_defined?(owner)

    type = Object.const_get(owner)
    method = name[/\A\w+/]
    case separator
    when "" then true
    when "." then type.respond_to?(method)
    else type.method_defined?(method) || (type < OpenTok::Answer && told?(type, method))
    end
  end

  it "are all there" do
    expect(members.size).to be > 250
    expect(members.reject { |member| there?(member) }).to eq([])
  end

  %w[OpenTok::Archivess OpenTok::Archives#creat OpenTok::OpenTok.neww OpenTok::Session#session_idd].each do |member|
    it("do not include #{member}") { expect(there?(member)).to be_falsy }
  end

  it "can be required one by one" do
    files = Dir.children(File.expand_path("../../lib/opentok", __dir__)).map { |file| File.basename(file, ".rb") }
    expected = %w[archive archive_list archives broadcast broadcast_list broadcasts captions client connections constants exceptions
                  opentok render render_list renders session signals sip stream stream_list streams token_generator version
                  websocket]
    expect(expected - files).to eq([])
    expected.each do |file|
      output, status = Open3.capture2e("ruby", "-w", "-I", File.expand_path("../../lib", __dir__), "-e", "require 'opentok/#{file}'")
      expect([file, output.lines.grep(/opentok/), status.success?]).to eq([file, [], true])
    end
  end

  it "stand over the native half alone" do
    sources = Dir[File.expand_path("../../lib/opentok/*.rb", __dir__)].map { |file| File.read(file) }.join
    expect(sources.scan(/require "opentok_sdk[^"]*"/).uniq).to match_array(
      ['require "opentok_sdk/native"', 'require "opentok_sdk/version"']
    )
    modern = Dir[File.expand_path("../../lib/opentok_sdk/*.rb", __dir__)].map { |file| File.read(file) }.join
    expect(modern).not_to match(%r{require "opentok["/]})
  end
end
