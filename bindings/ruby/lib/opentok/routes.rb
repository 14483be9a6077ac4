# frozen_string_literal: true

require "opentok/exceptions"

module OpenTok
  # Where each call goes, and whose class its failures have.
  module Routes
    ARCHIVE = "/v2/project/{project}/archive"
    BROADCAST = "/v2/project/{project}/broadcast"
    SESSION = "/v2/project/{project}/session/{session}"
    RENDER = "/v2/project/{project}/render"
    CAPTIONS = "/v2/project/{project}/captions"
    private_constant :ARCHIVE, :BROADCAST, :SESSION, :RENDER, :CAPTIONS

    ALL = {
      create_session: ["POST", "/session/create", OpenTokError],
      start_archive: ["POST", ARCHIVE, OpenTokArchiveError],
      list_archive: ["GET", ARCHIVE, OpenTokArchiveError],
      get_archive: ["GET", "#{ARCHIVE}/{id}", OpenTokArchiveError],
      stop_archive: ["POST", "#{ARCHIVE}/{id}/stop", OpenTokArchiveError],
      delete_archive: ["DELETE", "#{ARCHIVE}/{id}", OpenTokArchiveError],
      layout_archive: ["PUT", "#{ARCHIVE}/{id}/layout", OpenTokArchiveError],
      streams_archive: ["PATCH", "#{ARCHIVE}/{id}/streams", OpenTokArchiveError],
      start_broadcast: ["POST", BROADCAST, OpenTokBroadcastError],
      list_broadcast: ["GET", BROADCAST, OpenTokBroadcastError],
      get_broadcast: ["GET", "#{BROADCAST}/{id}", OpenTokBroadcastError],
      stop_broadcast: ["POST", "#{BROADCAST}/{id}/stop", OpenTokBroadcastError],
      layout_broadcast: ["PUT", "#{BROADCAST}/{id}/layout", OpenTokBroadcastError],
      streams_broadcast: ["PATCH", "#{BROADCAST}/{id}/streams", OpenTokBroadcastError],
      list_streams: ["GET", "#{SESSION}/stream", OpenTokError],
      get_stream: ["GET", "#{SESSION}/stream/{stream}", OpenTokError],
      layout_streams: ["PUT", "#{SESSION}/stream", OpenTokStreamLayoutError],
      mute_stream: ["POST", "#{SESSION}/stream/{stream}/mute", OpenTokError],
      mute_session: ["POST", "#{SESSION}/mute", OpenTokError],
      force_disconnect: ["DELETE", "#{SESSION}/connection/{connection}", OpenTokConnectionError],
      signal: ["POST", "#{SESSION}[/connection/{connection}]/signal", OpenTokError],
      dial: ["POST", "/v2/project/{project}/dial", OpenTokSipError],
      play_dtmf: ["POST", "#{SESSION}[/connection/{connection}]/play-dtmf", OpenTokSipError],
      start_render: ["POST", RENDER, OpenTokRenderError],
      list_renders: ["GET", RENDER, OpenTokRenderError],
      get_render: ["GET", "#{RENDER}/{id}", OpenTokRenderError],
      stop_render: ["DELETE", "#{RENDER}/{id}", OpenTokRenderError],
      start_captions: ["POST", CAPTIONS, OpenTokCaptionsError],
      stop_captions: ["POST", "#{CAPTIONS}/{id}/stop", OpenTokCaptionsError],
      connect_websocket: ["POST", "/v2/project/{project}/connect", OpenTokWebSocketError]
    }.freeze
  end
end
