# frozen_string_literal: true

require "opentok_sdk/model"

module OpenTokSDK
  # How a call went; see {Client#with_response}. Its text is a line for a log.
  class ResponseInfo < Model
    FIELDS = {
      operation: ["operation"], method: ["method"], path: ["path"], status: ["status"], error: ["error"],
      headers: ["headers"], request_id: ["requestId"], attempts: ["attempts"], milliseconds: ["milliseconds"]
    }.freeze

    # @return [String] The operation: `start_archive`.
    attr_reader :operation
    # @return [String] The request's path, without its query.
    attr_reader :path
    # @return [Integer, nil] The HTTP status, where there was an answer.
    attr_reader :status
    # @return [String, nil] The kind of the failure, where the call failed.
    attr_reader :error
    # @return [Hash{String => String}] The answer's headers, their names in lower case.
    attr_reader :headers
    # @return [String, nil] The service's identifier of the request, for support.
    attr_reader :request_id
    # @return [Integer] How many requests were sent or tried.
    attr_reader :attempts
    # @return [Integer] How long the call took, all attempts together.
    attr_reader :milliseconds

    # @return [String] The request's method, `POST`; with a name, the object's method of that name, as ever in Ruby.
    def method(*name)
      name.empty? ? @method : super
    end

    def to_s
      tries = "#{attempts} attempt#{"s" unless attempts == 1}"
      request = request_id && ", request #{request_id}"
      "#{method} #{path} #{status || error} #{milliseconds} ms, #{tries}#{request}"
    end
  end
end
