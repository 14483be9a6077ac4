# frozen_string_literal: true

require "opentok/group"

module OpenTok
  # Calls to telephones and other SIP endpoints.
  class Sip < Group
    OPTIONS = %i[from headers auth secure video observe_force_mute streams].freeze
    private_constant :OPTIONS

    def dial(session_id, token, sip_uri, opts = {})
      sip = { "uri" => sip_uri, **Spelling.chosen(opts, OPTIONS) }
      @client.ask(:dial, body: { "sessionId" => session_id, "token" => token, "sip" => sip })
    end

    def play_dtmf_to_connection(session_id, connection_id, dtmf_digits)
      need(session_id: session_id, connection_id: connection_id)
      play({ session: session_id, connection: connection_id }, dtmf_digits)
    end

    def play_dtmf_to_session(session_id, dtmf_digits)
      need(session_id: session_id)
      play({ session: session_id }, dtmf_digits)
    end

    private

    def play(places, digits)
      raise ArgumentError, "invalid DTMF digits" unless digits.to_s.match?(/\A[0-9*#p]+\z/)

      @client.ask(:play_dtmf, places, body: { "digits" => digits.to_s })
    end
  end
end
