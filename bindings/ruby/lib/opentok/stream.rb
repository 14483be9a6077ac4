# frozen_string_literal: true

require "opentok/answer"

module OpenTok
  # A stream that somebody publishes.
  class Stream < Answer
  end
end
