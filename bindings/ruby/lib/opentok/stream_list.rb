# frozen_string_literal: true

require "opentok/stream"

module OpenTok
  # The streams of a session.
  class StreamList < AnswerList
    OF = Stream
  end
end
