# frozen_string_literal: true

module OpenTokSDK
  # The same for the packages of all languages.
  VERSION = "0.1.0"
end
