# frozen_string_literal: true

require "opentok/broadcast"
require "opentok/broadcast_list"
require "opentok/group"
require "opentok/layout"

module OpenTok
  # Live streams.
  class Broadcasts < Group
    OPTIONS = %i[outputs max_duration max_bitrate resolution layout stream_mode multi_broadcast_tag has_audio has_video].freeze
    private_constant :OPTIONS

    # Starts one: `outputs` says where to.
    def create(session_id, options = {})
      need(session_id: session_id)
      chosen = Spelling.chosen(options, OPTIONS)
      outputs = chosen["outputs"]
      raise ArgumentError, "outputs property is required in options" if outputs.nil?

      hls = outputs["hls"].is_a?(Hash) ? outputs["hls"] : {}
      raise ArgumentError, "dvr and low_latency can't both be set to true for HLS" if hls["dvr"] && hls["lowLatency"]

      made(Broadcast, @client.ask(:start_broadcast, body: { "sessionId" => session_id, **chosen }))
    end

    def find(broadcast_id)
      need(broadcast_id: broadcast_id)
      made(Broadcast, @client.ask(:get_broadcast, { id: broadcast_id }))
    end

    # A page of them, the newest first: `offset`, `count`, `sessionId`.
    def all(options = {})
      list(BroadcastList, @client.ask(:list_broadcasts, query: page(options)))
    end

    def stop(broadcast_id)
      need(broadcast_id: broadcast_id)
      made(Broadcast, @client.ask(:stop_broadcast, { id: broadcast_id }))
    end

    def layout(broadcast_id, options = {})
      need(broadcast_id: broadcast_id)
      @client.ask(:layout_broadcast, { id: broadcast_id }, body: Layout.checked(options)).success?
    end

    def add_stream(broadcast_id, stream_id, options = {})
      need(broadcast_id: broadcast_id, stream_id: stream_id)
      chosen = Spelling.chosen(options, %i[has_audio has_video])
      if chosen.values == [false, false]
        raise ArgumentError, "has_audio and has_video can't both be false"
      end

      @client.ask(:streams_broadcast, { id: broadcast_id }, body: { "addStream" => stream_id, **chosen })
    end

    def remove_stream(broadcast_id, stream_id)
      need(broadcast_id: broadcast_id, stream_id: stream_id)
      @client.ask(:streams_broadcast, { id: broadcast_id }, body: { "removeStream" => stream_id })
    end
  end
end
