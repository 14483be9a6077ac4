# frozen_string_literal: true

require "opentok/answer"
require "opentok/exceptions"

module OpenTok
  # A live stream, which can be stopped and arranged.
  class Broadcast < Answer
    def stop
      @json = JSON.parse(@interface.stop(id).to_json)
    end

    def layout(options = {})
      @interface.layout(id, options)
    end

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

      raise OpenTokBroadcastError, "stream_mode must be manual in order to add or remove a stream"
    end
  end
end
