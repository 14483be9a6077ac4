# frozen_string_literal: true

# What went wrong, by what was being done. The cause of each is the modern gem's error, which knows status and request.
module OpenTok
  class OpenTokError < StandardError; end
  class OpenTokArchiveError < OpenTokError; end
  class OpenTokSipError < OpenTokError; end
  class OpenTokAuthenticationError < OpenTokError; end
  class OpenTokConnectionError < OpenTokError; end
  class OpenTokStreamLayoutError < OpenTokError; end
  class OpenTokBroadcastError < OpenTokError; end
  class OpenTokWebSocketError < OpenTokError; end
  class OpenTokRenderError < OpenTokError; end
  class OpenTokCaptionsError < OpenTokError; end
end
