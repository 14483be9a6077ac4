# frozen_string_literal: true

require "json"

module OpenTok
  # An answer as it came: `code`, `headers`, and its body as JSON, whose members are asked for as if it were that.
  class Response
    # @return [Integer] The HTTP status.
    attr_reader :code
    # @return [Hash{String => String}] Their names in lower case.
    attr_reader :headers
    # @return [Object] The body's JSON.
    attr_reader :parsed_response

    def initialize(answer)
      @code = answer["status"]
      @headers = answer["headers"] || {}
      @parsed_response = answer["body"]
    end

    def body
      return parsed_response.to_s if parsed_response.nil? || parsed_response.is_a?(String)

      JSON.generate(parsed_response)
    end
    alias to_s body

    def success?
      (200..299).cover?(code)
    end
    alias ok? success?

    def respond_to_missing?(name, include_private = false)
      parsed_response.respond_to?(name) || super
    end

    def method_missing(name, *arguments, &block)
      parsed_response.respond_to?(name) ? parsed_response.public_send(name, *arguments, &block) : super
    end

    def inspect
      "#<#{self.class} #{code}>"
    end
  end
end
