# frozen_string_literal: true

require "opentok_sdk/native"

module OpenTokSDK
  # The options of a client, as the native half takes them.
  module Settings
    class << self
      # The settings, and whom to tell of calls.
      def of(api_url: nil, timeout: nil, connect_timeout: nil, max_retries: nil, max_concurrency: nil, proxy: nil,
             ca_certificates: nil, user_agent: nil, on_response: nil)
        settings = {
          api_url: api_url, timeout_ms: milliseconds("timeout", timeout),
          connect_timeout_ms: milliseconds("connect_timeout", connect_timeout), max_retries: max_retries,
          max_concurrency: max_concurrency, proxy: proxy, ca_certificates: ca_certificates, user_agent: user_agent,
          runtime: "ruby/#{RUBY_VERSION}"
        }
        [settings, observer(on_response)]
      end

      # Whom to tell of calls, where it can be told.
      def observer(given)
        return given if given.nil? || given.respond_to?(:call)

        raise InvalidArgumentError.new("on_response: must have a method `call`", field: "on_response")
      end

      # Seconds in the core's unit.
      def milliseconds(name, seconds)
        return if seconds.nil?

        number = seconds.is_a?(Numeric) ? seconds.real? : seconds.respond_to?(:in_seconds)
        raise InvalidArgumentError.new("#{name}: must be a number of seconds", field: name) unless number

        Native.local("limit", { field: name, seconds: seconds.to_f.then { |limit| limit.finite? ? limit : -1 } })
      end
    end
  end
end
