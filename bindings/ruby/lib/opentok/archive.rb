# frozen_string_literal: true

require "opentok/answer"
require "opentok/exceptions"

module OpenTok
  # A recording, which can be stopped, arranged and deleted.
  class Archive < Answer
    def stop
      @json = JSON.parse(@interface.stop_by_id(id).to_json)
    end

    def delete
      @json = @interface.delete_by_id(id)
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

      raise OpenTokArchiveError, "stream_mode must be manual in order to add or remove a stream"
    end
  end
end
