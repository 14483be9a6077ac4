# frozen_string_literal: true

require "opentok/group"

module OpenTok
  # Captions of what is said in a session.
  class Captions < Group
    OPTIONS = %i[language_code max_duration partial_captions status_callback_url].freeze
    private_constant :OPTIONS

    def start(session_id, token, options = {})
      need(session_id: session_id, token: token)
      body = { "sessionId" => session_id, "token" => token, **Spelling.chosen(options, OPTIONS) }
      @client.ask(:start_captions, body: body)
    end

    def stop(captions_id)
      need(captions_id: captions_id)
      @client.ask(:stop_captions, { id: captions_id })
    end
  end
end
