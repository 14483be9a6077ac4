# frozen_string_literal: true

require "opentok/broadcast"
require "opentok/broadcast_list"
require "opentok/compositions"

module OpenTok
  # Live streams.
  class Broadcasts < Compositions
    KIND = :broadcast
    ANSWER = Broadcast
    LIST = BroadcastList
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

      started("sessionId" => session_id, **chosen)
    end

    def stop(broadcast_id)
      stopped(broadcast_id)
    end
  end
end
