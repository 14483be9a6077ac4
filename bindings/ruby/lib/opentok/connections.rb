# frozen_string_literal: true

require "opentok/group"

module OpenTok
  # Who is connected to a session.
  class Connections < Group
    def forceDisconnect(session_id, connection_id)
      need(session_id: session_id, connection_id: connection_id)
      @client.ask(:force_disconnect, { session: session_id, connection: connection_id })
    end
    alias force_disconnect forceDisconnect
  end
end
