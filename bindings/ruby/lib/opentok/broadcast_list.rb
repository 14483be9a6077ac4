# frozen_string_literal: true

require "opentok/broadcast"

module OpenTok
  # A page of live streams.
  class BroadcastList < AnswerList
    OF = Broadcast
  end
end
