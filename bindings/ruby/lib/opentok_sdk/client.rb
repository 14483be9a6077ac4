# frozen_string_literal: true

require "opentok_sdk/native"
require "opentok_sdk/operations"
require "opentok_sdk/pages"
require "opentok_sdk/settings"

module OpenTokSDK
  # A client of the OpenTok or Vonage Video REST API.
  #
  # It may be used from any thread or fiber, and in a process forked later; it keeps its connections open for further calls.
  class Client
    include Operations

    # For an OpenTok project's API key and secret; without both, for what the environment says: see {.from_env}.
    #
    # No connection is opened yet.
    #
    # @param api_key [String, Integer, nil] The project's API key.
    # @param api_secret [String, nil] The project's secret.
    # @param options [Hash] Any of these:
    # @option options [String] :api_url The service's address: `OPENTOK_API_URL` of the environment, or
    #   `https://api.opentok.com`, unless set.
    # @option options [Numeric] :timeout How many seconds a whole call may take, all attempts together: 30 unless set.
    # @option options [Numeric] :connect_timeout How many seconds connecting may take: 5 unless set.
    # @option options [Integer] :max_retries How often a failed attempt is repeated, where that is safe: 2 unless set, 0 for
    #   never.
    # @option options [Integer] :max_concurrency How many calls may be on their way at once: 100 unless set.
    # @option options [String] :proxy `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them.
    # @option options [String] :ca_certificates Further certificate authorities to trust, as PEM text.
    # @option options [String] :user_agent Something to add to the user agent, for example `my-app/1.0`.
    # @option options [#call] :on_response Is given a {ResponseInfo} of each call when it has ended. What it raises
    #   takes the place of the call's answer.
    def initialize(api_key = nil, api_secret = nil, **options)
      open(options, api_key: api_key.is_a?(Integer) ? api_key.to_s : api_key, api_secret: api_secret,
                    from_env: api_key.nil? && api_secret.nil?)
    end

    class << self
      # As {#initialize}, for as long as the block takes: the client is closed after it.
      #
      #   OpenTokSDK::Client.open(key, secret) { |client| client.create_session }
      #
      # @return [Object] What the block returns.
      def open(api_key = nil, api_secret = nil, **options)
        client = new(api_key, api_secret, **options)
        yield client
      ensure
        client&.close
      end

      # For a Vonage application and its private key, as PEM text or as the path of such a file.
      #
      # The address is `https://video.api.vonage.com` unless `api_url` or `OPENTOK_API_URL` says otherwise; the other options
      # are those of {#initialize}.
      def application(application_id, private_key: nil, private_key_path: nil, **options)
        made(options, application_id: application_id, private_key: private_key,
                      private_key_path: private_key_path&.to_s)
      end

      # For an OpenTok account, which creates and manages its projects and does nothing else: with its own key and secret.
      # The options are those of {#initialize}.
      def account(account_key, account_secret, **options)
        made(options, account_key: account_key&.to_s, account_secret: account_secret)
      end

      # From `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID` and `VONAGE_PRIVATE_KEY` or
      # `VONAGE_PRIVATE_KEY_PATH`; `OPENTOK_API_URL` for another address. The options are those of {#initialize}.
      def from_env(**options)
        made(options, from_env: true)
      end

      private

      def made(options, **credentials)
        allocate.tap { |client| client.send(:open, options, **credentials) }
      end
    end

    # @return [String] The API key or the application's id.
    def project_id
      @native.project_id
    end

    # @return [String] The service's address, without a trailing slash.
    def api_url
      @native.api_url
    end

    # The same client, sharing its connections, with another timeout or number of retries, or told of its calls.
    def with_options(timeout: nil, max_retries: nil, on_response: nil)
      limits = { timeout_ms: Settings.milliseconds("timeout", timeout), max_retries: max_retries }.compact
      observer = Settings.observer(on_response)
      dup.tap { |client| client.send(:limited, limits, observer) }
    end

    # Makes a call, and returns what came beside its answer.
    #
    #   session, response = client.with_response { |observed| observed.create_session }
    #
    # Of several calls it is the last one's, and of a local operation there is none.
    #
    # @return [Array(Object, ResponseInfo)]
    def with_response
      seen = nil
      answer = yield(with_options(on_response: ->(response) { seen = response }))
      [answer, seen]
    end

    # Lets go of the connections; calls under way still finish.
    def close
      @native.close
    end

    def inspect
      "#<#{self.class} #{project_id} at #{api_url}>"
    end

    private

    def open(options, **credentials)
      settings, observer = Settings.of(**options)
      @native = Native::Client.new(settings.merge(credentials))
      @limits = {}
      @observers = [observer].compact
    end

    def limited(limits, observer)
      @limits = @limits.merge(limits)
      @observers += [observer].compact
    end

    # What an operation goes through. The shape is that of its answer: a model's name, in brackets for a list of them.
    def ask(shape, operation, **arguments)
      return Model.read_as(shape, @native.call(operation, arguments, **@limits)) if @observers.empty?

      envelope = @native.envelope(operation, arguments, **@limits, observe: true)
      response = envelope["response"]
      @observers.each { |observer| observer.call(ResponseInfo.read(response)) } if response
      Model.read_as(shape, Native.opened(envelope))
    end

    def local(shape, operation, **arguments)
      Model.read_as(shape, @native.local(operation, arguments))
    end

    def walk(offset, &page)
      Pages.walk(offset, &page)
    end
  end
end
