# frozen_string_literal: true

require "opentok/composition"
require "opentok/exceptions"

module OpenTok
  # A recording, which can be stopped, arranged and deleted.
  class Archive < Composition
    FAILURE = OpenTokArchiveError

    def stop
      take(@interface.stop_by_id(id))
    end

    def delete
      @json = @interface.delete_by_id(id)
    end
  end
end
