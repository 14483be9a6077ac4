# frozen_string_literal: true

require "opentok/answer"

module OpenTok
  # What an archive and a broadcast have in common: streams in an arrangement.
  class Composition < Answer
    def layout(options = {})
      @interface.layout(id, options)
    end

    # Options: `has_audio`, `has_video`.
    def add_stream(stream_id, options = {})
      by_hand!
      @interface.add_stream(id, stream_id, options)
    end

    def remove_stream(stream_id)
      by_hand!
      @interface.remove_stream(id, stream_id)
    end

    private

    def by_hand!
      return if respond_to?(:stream_mode) && stream_mode == "manual"

      raise self.class::FAILURE, "stream_mode must be manual in order to add or remove a stream"
    end
  end
end
