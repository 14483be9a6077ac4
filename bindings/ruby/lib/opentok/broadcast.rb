# frozen_string_literal: true

require "opentok/composition"
require "opentok/exceptions"

module OpenTok
  # A live stream, which can be stopped and arranged.
  class Broadcast < Composition
    FAILURE = OpenTokBroadcastError

    def stop
      take(@interface.stop(id))
    end
  end
end
