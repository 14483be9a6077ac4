# frozen_string_literal: true

require "opentok/answer"

module OpenTok
  # A page that is shown in a session.
  class Render < Answer
    def stop
      @interface.stop(id)
    end

    # Reads it anew.
    def info
      take(@interface.find(id))
      self
    end
  end
end
