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
      @json = JSON.parse(@interface.find(id).to_json)
      self
    end
  end
end
