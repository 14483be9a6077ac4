# frozen_string_literal: true

require "opentok/archive"
require "opentok/archive_list"
require "opentok/compositions"

module OpenTok
  # Recordings.
  class Archives < Compositions
    KIND = :archive
    ANSWER = Archive
    LIST = ArchiveList
    OPTIONS = %i[name has_audio has_video output_mode stream_mode resolution layout multi_archive_tag max_bitrate
                 quantization_parameter has_transcription transcription_properties].freeze
    private_constant :OPTIONS

    # Starts recording a session.
    def create(session_id, options = {})
      need(session_id: session_id)
      chosen = Spelling.chosen(options, OPTIONS)
      if chosen["outputMode"] == "individual" && chosen["resolution"]
        raise ArgumentError, "Resolution cannot be supplied for individual output mode"
      end

      started("sessionId" => session_id, **chosen)
    end

    def stop_by_id(archive_id)
      stopped(archive_id)
    end

    def delete_by_id(archive_id)
      need(archive_id: archive_id)
      @client.ask(:delete_archive, { id: archive_id }).success?
    end
  end
end
