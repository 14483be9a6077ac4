# frozen_string_literal: true

require "opentok/group"

module OpenTok
  # Messages to those who are connected.
  class Signals < Group
    # To everybody in the session, or to one connection: `type`, `data`.
    def send(session_id, connection_id = "", options = {})
      need(session_id: session_id)
      places = { session: session_id }
      places[:connection] = connection_id unless connection_id.to_s.empty?
      @client.ask(:signal, places, body: Spelling.wire(options)).success?
    end
  end
end
