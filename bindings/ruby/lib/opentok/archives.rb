# frozen_string_literal: true

require "opentok/archive"
require "opentok/archive_list"
require "opentok/group"
require "opentok/layout"

module OpenTok
  # Recordings.
  class Archives < Group
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

      made(Archive, @client.ask(:start_archive, body: { "sessionId" => session_id, **chosen }))
    end

    def find(archive_id)
      need(archive_id: archive_id)
      made(Archive, @client.ask(:get_archive, { id: archive_id }))
    end

    # A page of them, the newest first: `offset`, `count`, `sessionId`.
    def all(options = {})
      list(ArchiveList, @client.ask(:list_archives, query: page(options)))
    end

    def stop_by_id(archive_id)
      need(archive_id: archive_id)
      made(Archive, @client.ask(:stop_archive, { id: archive_id }))
    end

    def delete_by_id(archive_id)
      need(archive_id: archive_id)
      @client.ask(:delete_archive, { id: archive_id }).success?
    end

    def layout(archive_id, options = {})
      need(archive_id: archive_id)
      @client.ask(:layout_archive, { id: archive_id }, body: Layout.checked(options)).success?
    end

    def add_stream(archive_id, stream_id, options = {})
      need(archive_id: archive_id, stream_id: stream_id)
      chosen = Spelling.chosen(options, %i[has_audio has_video])
      if chosen.values == [false, false]
        raise ArgumentError, "has_audio and has_video can't both be false"
      end

      @client.ask(:streams_archive, { id: archive_id }, body: { "addStream" => stream_id, **chosen })
    end

    def remove_stream(archive_id, stream_id)
      need(archive_id: archive_id, stream_id: stream_id)
      @client.ask(:streams_archive, { id: archive_id }, body: { "removeStream" => stream_id })
    end
  end
end
