# frozen_string_literal: true

module OpenTokSDK
  # A call that failed; each kind of failure has a class of its own.
  #
  # Its message is the service's own where it gave one. No error holds a secret or a token.
  class Error < StandardError
    # @return [String, nil] The argument that is wrong, as a path such as `layout.stylesheet`.
    attr_reader :field
    # @return [Array<String>] What the argument may be instead: values of an enumeration, or names of options.
    attr_reader :allowed
    # @return [Integer, nil] The HTTP status, where there was an answer.
    attr_reader :status
    # @return [Integer, nil] The service's own number for the error, for example 60003.
    attr_reader :code
    # @return [String, nil] The service's longer text, where it sent one.
    attr_reader :description
    # @return [String, nil] The service's identifier of the request, for support.
    attr_reader :request_id
    # @return [String, nil] The operation that failed, for example `start_archive`.
    attr_reader :operation
    # @return [Integer] How many requests were sent or tried; 0 where the failure came before any I/O.
    attr_reader :attempts
    # @return [Float, nil] How many seconds the service asks to wait.
    attr_reader :retry_after
    # @return [String, nil] The answer as text, cut at 4 KiB.
    attr_reader :body
    # @private The system's word for a connection that failed: `ECONNREFUSED`.
    attr_reader :errno

    def initialize(message = nil, field: nil, allowed: [], status: nil, code: nil, description: nil, request_id: nil,
                   operation: nil, attempts: 0, retry_after: nil, body: nil, errno: nil)
      @field = field
      @allowed = allowed.freeze
      @status = status
      @code = code
      @description = description
      @request_id = request_id
      @operation = operation
      @attempts = attempts
      @retry_after = retry_after
      @body = body
      @errno = errno
      super(message)
    end

    # @return [String] The class of the failure, the same word in every language: `not_found`.
    def kind
      self.class::KIND
    end

    # @private The error of a record of the native half.
    def self.of(record)
      facts = record.reject { |name, _| %w[kind message].include?(name) }
      facts = facts.map { |name, value| [name.gsub(/[A-Z]/) { |letter| "_#{letter.downcase}" }.to_sym, value] }
      CLASSES.fetch(record["kind"]).new(record["message"], **facts.to_h)
    end
  end
end
