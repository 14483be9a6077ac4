# frozen_string_literal: true

require "opentok_sdk/version"

module OpenTok
  # The version of this gem, under the name of old.
  VERSION = OpenTokSDK::VERSION
end
