# frozen_string_literal: true

require "opentok/group"
require "opentok/stream"
require "opentok/stream_list"

module OpenTok
  # What is published in a session.
  class Streams < Group
    # The names under which programs say who is not to be muted.
    EXCLUDED = %w[excludedStreamIds excludedStreams].freeze
    private_constant :EXCLUDED

    def find(session_id, stream_id)
      need(session_id: session_id, stream_id: stream_id)
      made(Stream, :get_stream, { session: session_id, stream: stream_id })
    end

    def all(session_id)
      need(session_id: session_id)
      made(StreamList, :list_streams, { session: session_id })
    end

    # Sets layout classes: `items: [{ id:, layout_class_list: }]`.
    def layout(session_id, opts = {})
      need(session_id: session_id)
      raise ArgumentError, "opts is empty" if opts.nil? || opts.empty?

      @client.ask(:layout_streams, { session: session_id }, body: Spelling.wire(opts)).success?
    end

    def force_mute(session_id, stream_id)
      need(session_id: session_id, stream_id: stream_id)
      @client.ask(:mute_stream, { session: session_id, stream: stream_id })
    end

    # Mutes all streams but `excluded_streams`, and those that join later.
    def force_mute_all(session_id, opts = {})
      need(session_id: session_id)
      given = Spelling.wire(opts)
      excluded = given.values_at(*EXCLUDED).compact.first
      body = { "active" => true, **given.reject { |name, _| EXCLUDED.include?(name) } }
      body["excludedStreamIds"] = excluded if excluded
      @client.ask(:mute_session, { session: session_id }, body: body)
    end

    def disable_force_mute(session_id)
      need(session_id: session_id)
      @client.ask(:mute_session, { session: session_id }, body: { "active" => false })
    end
  end
end
