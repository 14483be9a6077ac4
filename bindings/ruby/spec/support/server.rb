# frozen_string_literal: true

require "json"
require "net/http"

# A running server of the project's, and what tests ask of it.
class Server
  ROOT = File.expand_path("../../../..", __dir__)

  attr_reader :url

  def self.program(variable, name)
    ENV.fetch(variable, File.join(ROOT, "target/debug", name))
  end

  def initialize(*command)
    # It ends when its standard input closes, which it does with this process.
    @io = IO.popen(command, "r+")
    @url = @io.gets.split.last
    @pid = Process.pid
  end

  # Calls a control route.
  def control(method, path, **body)
    uri = URI("#{url}/_emulator/#{path}")
    request = Net::HTTP.const_get(method.capitalize).new(uri, "content-type" => "application/json")
    request.body = JSON.generate(body) unless body.empty?
    answer = Net::HTTP.start(uri.host, uri.port) { |http| http.request(request) }
    raise "#{method} #{path}: #{answer.code} #{answer.body}" unless answer.is_a?(Net::HTTPSuccess)

    answer.body.to_s.empty? ? nil : JSON.parse(answer.body)
  end

  def stop
    Process.kill("TERM", @io.pid) if Process.pid == @pid
    @io.close
  end
end

# A running emulator, with clients of its project and its application.
class Emulator < Server
  attr_reader :credentials

  def initialize
    super(Server.program("OPENTOK_EMULATOR", "opentok-emulator"), "--port", "0", "--with-parent")
    @credentials = control("get", "credentials")
  end

  def client(key = credentials["apiKey"], secret = credentials["apiSecret"], **options)
    OpenTokSDK::Client.new(key, secret, api_url: url, **options)
  end

  def account(**options)
    OpenTokSDK::Client.account(credentials["accountKey"], credentials["accountSecret"], api_url: url, **options)
  end

  def application(id = credentials["applicationId"], private_key: credentials["privateKey"], **options)
    OpenTokSDK::Client.application(id, private_key: private_key, api_url: url, **options)
  end

  def reset
    control("post", "reset")
  end

  def requests
    control("get", "requests")["items"]
  end

  def fault(**fault)
    control("post", "faults", **fault)
  end
end
