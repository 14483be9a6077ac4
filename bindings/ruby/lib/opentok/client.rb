# frozen_string_literal: true

require "opentok_sdk/native"
require "opentok/response"
require "opentok/routes"
require "opentok/version"

module OpenTok
  # The way to the service: each call of a group goes through here.
  class Client
    # How long a whole call may take, in milliseconds; `timeout_length` is that of connecting, as ever.
    LIMIT = 60_000
    # How each failure's message begins.
    FAILED = "Failed to connect to OpenTok."
    private_constant :LIMIT, :FAILED

    attr_accessor :api_key, :api_secret, :api_url, :ua_addendum, :timeout_length

    def initialize(api_key, api_secret, api_url, ua_addendum = nil, opts = {})
      @api_key = api_key
      @api_secret = api_secret
      @api_url = api_url
      @ua_addendum = ua_addendum
      @timeout_length = opts[:timeout_length] || 2
      # Made at once, so that what is wrong is said where it is.
      native
    end

    # Makes a call; `places` fill its path.
    def ask(route, places = {}, query: nil, body: nil, form: nil)
      method, path, failure = Routes::ALL.fetch(route)
      places = places.to_h { |name, value| [name, value.to_s] }
      query = query&.compact&.to_h { |name, value| [name, value.to_s] }
      arguments = { method: method, path: path, path_params: places, query: query, body: body, form: form }
      Response.new(native.call("request", arguments))
    rescue OpenTokSDK::InvalidArgumentError => e
      raise ArgumentError, e.message if e.attempts.zero?

      raise told(failure, e)
    rescue OpenTokSDK::Error => e
      raise told(failure, e)
    end

    # Makes a call whose answer must be a JSON object, and returns that.
    def object(route, places = {}, **sent)
      answer = ask(route, places, **sent)
      return answer.parsed_response if answer.parsed_response.is_a?(Hash)

      raise Routes::ALL.fetch(route).last, "#{FAILED} Response code: #{answer.code} The answer is no JSON object"
    end

    # A token by the rules of the caller.
    def sign_token(draft)
      native.local("sign_token", draft)
    rescue OpenTokSDK::Error => e
      raise e.message
    end

    # @return [Array<String>] What stands in a session's identifier.
    def session_fields(session_id)
      native.local("decode_session_id", { session_id: session_id })["fields"]
    rescue OpenTokSDK::Error
      []
    end

    def inspect
      "#<#{self.class} #{api_key} at #{api_url}>"
    end

    private

    # A program may set another address or name later on.
    def native
      wanted = settings
      return @native if @made_of == wanted

      @native = connect(wanted)
      @made_of = wanted
      @native
    end

    def settings
      {
        api_key: api_key.to_s, api_secret: api_secret.to_s, api_url: api_url, timeout_ms: LIMIT,
        connect_timeout_ms: (timeout_length.to_f * 1000).ceil, runtime: "ruby/#{RUBY_VERSION}", agent: agent
      }
    end

    def agent
      ["OpenTok-Ruby-SDK/#{VERSION}-Ruby-Version-#{RUBY_VERSION}-p#{RUBY_PATCHLEVEL}", ua_addendum].compact.join(" ")
    end

    def connect(settings)
      OpenTokSDK::Native::Client.new(settings)
    rescue OpenTokSDK::Error => e
      raise ArgumentError, e.message
    end

    def told(failure, error)
      failure = OpenTokAuthenticationError if [401, 403].include?(error.status)
      code = error.status ? "Response code: #{error.status} " : ""
      failure.new("#{FAILED} #{code}#{error.message}")
    end
  end
end
