# frozen_string_literal: true

require "opentok/group"

module OpenTok
  # Messages to those who are connected.
  class Signals < Group
    # To everybody in the session, or to one connection: `type`, `data`, and what else there is, as given.
    def send(session_id, connection_id = "", options = {})
      need(session_id: session_id)
      places = { session: session_id }
      places[:connection] = connection_id unless connection_id.to_s.empty?
      @client.ask(:signal, places, body: options).success?
    end
  end
end
