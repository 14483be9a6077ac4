# frozen_string_literal: true

# Generated from core/surface.json by `make generate`. Do not edit.

require "opentok_sdk/error"

module OpenTokSDK
  # A failure of the kind `invalid_argument`.
  class InvalidArgumentError < Error
    KIND = "invalid_argument"
  end

  # A failure of the kind `authentication`.
  class AuthenticationError < Error
    KIND = "authentication"
  end

  # A failure of the kind `not_found`.
  class NotFoundError < Error
    KIND = "not_found"
  end

  # A failure of the kind `conflict`.
  class ConflictError < Error
    KIND = "conflict"
  end

  # A failure of the kind `payload_too_large`.
  class PayloadTooLargeError < Error
    KIND = "payload_too_large"
  end

  # A failure of the kind `rate_limited`.
  class RateLimitedError < Error
    KIND = "rate_limited"
  end

  # A failure of the kind `server`.
  class ServerError < Error
    KIND = "server"
  end

  # A failure of the kind `timeout`.
  class TimeoutError < Error
    KIND = "timeout"
  end

  # A failure of the kind `connection`.
  class ConnectionError < Error
    KIND = "connection"
  end

  # A failure of the kind `decode`.
  class DecodeError < Error
    KIND = "decode"
  end

  # A failure of the kind `configuration`.
  class ConfigurationError < Error
    KIND = "configuration"
  end

  # A failure of the kind `internal`.
  class InternalError < Error
    KIND = "internal"
  end

  class Error
    # @private
    CLASSES = {
      "invalid_argument" => InvalidArgumentError,
      "authentication" => AuthenticationError,
      "not_found" => NotFoundError,
      "conflict" => ConflictError,
      "payload_too_large" => PayloadTooLargeError,
      "rate_limited" => RateLimitedError,
      "server" => ServerError,
      "timeout" => TimeoutError,
      "connection" => ConnectionError,
      "decode" => DecodeError,
      "configuration" => ConfigurationError,
      "internal" => InternalError
    }.freeze
  end
end
