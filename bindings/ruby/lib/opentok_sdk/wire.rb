# frozen_string_literal: true

require "io/wait"
require "json"
require "opentok_sdk/errors"
require "opentok_sdk/model"

module OpenTokSDK
  # From Ruby's values to JSON.
  module Wire
    # Deeper than the service nests anything, and shallower than the core reads.
    DEEPEST = 100

    class << self
      # Arguments by name as JSON; what is `nil` is not given.
      def arguments(given)
        given = given.reject { |_, value| value.nil? }.map { |name, value| [name.to_s, value(name, value, 1)] }
        JSON.generate(given.to_h, max_nesting: false)
      end

      private

      # `name` is the argument's, for errors.
      def value(name, given, depth)
        raise refused(name, "is nested too deeply") if depth > DEEPEST

        case given
        when nil, true, false, Integer then given
        when String then text(name, given)
        when Symbol then text(name, given.to_s)
        when Float then number(name, given)
        when Hash then given.to_h { |key, one| [text(name, key.to_s), value(name, one, depth + 1)] }
        when Array then given.map { |one| value(name, one, depth + 1) }
        when Model then value(name, given.to_wire, depth)
        when Time then given.to_i
        else other(name, given, depth)
        end
      end

      # Dates and times of others, as in seconds since 1970; durations of ActiveSupport; paths.
      def other(name, given, depth)
        return given.to_time.to_i if given.respond_to?(:to_time)
        return given.to_i if given.respond_to?(:in_seconds)
        return text(name, given.to_path) if given.respond_to?(:to_path)
        return value(name, given.to_hash, depth) if given.respond_to?(:to_hash)
        return value(name, given.to_a, depth) if given.is_a?(Enumerable)

        raise refused(name, "cannot be sent: JSON has texts, numbers, true, false, null, lists, and objects by text")
      end

      # Bytes are UTF-8, whatever a program calls them.
      def text(name, given)
        utf8 = given.encoding == Encoding::BINARY ? given.dup.force_encoding(Encoding::UTF_8) : given
        utf8 = utf8.encode(Encoding::UTF_8) unless utf8.encoding == Encoding::UTF_8
        return utf8 if utf8.valid_encoding?

        raise refused(name, "is not UTF-8")
      rescue EncodingError
        raise refused(name, "is not UTF-8")
      end

      def number(name, given)
        return given if given.finite?

        raise refused(name, "must be a number that JSON has, not #{given}")
      end

      def refused(name, reason)
        InvalidArgumentError.new("#{name}: #{reason}", field: name.to_s)
      end
    end
  end
end
