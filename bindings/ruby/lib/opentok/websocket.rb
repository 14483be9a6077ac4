# frozen_string_literal: true

require "opentok/group"

module OpenTok
  # Sound of a session, sent to a server.
  class WebSocket < Group
    def connect(session_id, token, websocket_uri, opts = {})
      need(session_id: session_id, token: token, websocket_uri: websocket_uri)
      websocket = { "uri" => websocket_uri, **Spelling.wire(opts) }
      @client.ask(:connect_websocket, body: { "sessionId" => session_id, "token" => token, "websocket" => websocket })
    end
  end
end
