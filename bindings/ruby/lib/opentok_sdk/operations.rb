# frozen_string_literal: true

# Generated from core/surface.json by `make generate`. Do not edit.

module OpenTokSDK
  # Every operation, by the name it has in every language.
  module Operations
    # Creates a session.
    #
    # A session stays valid for as long as you like and costs nothing until clients connect.
    #
    # @param media_mode [Symbol, String, nil] How media travels: `relayed` unless set.
    # @param archive_mode [Symbol, String, nil] Whether the session is always recorded: `manual` unless set.
    # @param archive_name [String, nil] The name of its archives, 1 to 80 characters; only with the archive mode
    #   `always`.
    # @param archive_resolution [Symbol, String, nil] The picture of its archives; only with the archive mode
    #   `always`.
    # @param location [String, nil] An IPv4 address near which media should be served.
    # @param e2ee [Boolean, nil] Whether media is encrypted end to end; needs a routed session that is not always
    #   recorded.
    # @return [Session]
    # @example
    #   answer = client.create_session(media_mode: :routed, archive_mode: :always)
    def create_session(media_mode: nil, archive_mode: nil, archive_name: nil, archive_resolution: nil, location: nil,
                       e2ee: nil)
      ask(:Session, "create_session", media_mode: media_mode, archive_mode: archive_mode, archive_name: archive_name,
          archive_resolution: archive_resolution, location: location, e2ee: e2ee)
    end

    # Reads what a session's identifier says, without asking the service.
    #
    # @param session_id [String] The session's identifier.
    # @return [SessionInfo]
    # @raise [InvalidArgumentError] if the text is not a session's identifier
    # @example
    #   answer = client.decode_session_id(session_id)
    def decode_session_id(session_id)
      local(:SessionInfo, "decode_session_id", session_id: session_id)
    end

    # Makes a token with which a client connects to a session.
    #
    # A JWT signed with the API secret (HS256) or the application's key (RS256), valid for 24 hours, for a publisher,
    # unless the options say otherwise. Nothing is sent.
    #
    # @param session_id [String] The session.
    # @param role [Symbol, String, nil] What the client may do: `publisher` unless set.
    # @param expire_time [Integer, Time, nil] When the token expires, in seconds since 1970: at most 30 days from now,
    #   24 hours unless set.
    # @param ttl [Integer, Time, nil] How long the token lives, in seconds; instead of `expire_time`.
    # @param data [String, nil] Text that other clients see with the connection, up to 1,000 characters.
    # @param initial_layout_class_list [Array<String>, nil] Layout classes of the client's streams, for composed
    #   archives and broadcasts.
    # @param kind [Symbol, String, nil] `jwt` unless set.
    # @param issued_at [Integer, Time, nil] When the token is made, in seconds since 1970: now unless set. For
    #   reproducible tokens in tests.
    # @param nonce [String, nil] The random part of the token (`jti` for an application). For reproducible tokens in
    #   tests.
    # @return [String]
    # @raise [InvalidArgumentError] if the session belongs to another project
    # @example
    #   answer = client.generate_token(session_id, role: :moderator, data: "name=Ada")
    def generate_token(session_id, role: nil, expire_time: nil, ttl: nil, data: nil, initial_layout_class_list: nil,
                       kind: nil, issued_at: nil, nonce: nil)
      local(nil, "generate_token", session_id: session_id, role: role, expire_time: expire_time, ttl: ttl, data: data,
            initial_layout_class_list: initial_layout_class_list, kind: kind, issued_at: issued_at, nonce: nonce)
    end

    # Reads what a token says, without checking it.
    #
    # @param token [String] The token: a JWT or `T1==…`.
    # @return [TokenInfo]
    # @raise [InvalidArgumentError] if the text is no token
    # @example
    #   answer = client.inspect_token(token)
    def inspect_token(token)
      local(:TokenInfo, "inspect_token", token: token)
    end

    # Checks a token as the service would, and says why it would be refused.
    #
    # @param token [String] The token: a JWT or `T1==…`.
    # @param session_id [String, nil] The session that it must be for.
    # @param role [Symbol, String, nil] The role that it must give.
    # @param at [Integer, Time, nil] The moment to check for, in seconds since 1970: now unless set.
    # @return [TokenVerdict]
    # @example
    #   answer = client.verify_token(token, session_id: session_id)
    def verify_token(token, session_id: nil, role: nil, at: nil)
      local(:TokenVerdict, "verify_token", token: token, session_id: session_id, role: role, at: at)
    end

    # Makes the JWT that authenticates a REST call, for requests made by hand.
    #
    # @param ttl [Integer, nil] Seconds, from 1 to 300, the longest that the service accepts: 300 unless set.
    # @return [String]
    # @example
    #   answer = client.generate_jwt(ttl: 60)
    def generate_jwt(ttl: nil)
      local(nil, "generate_jwt", ttl: ttl)
    end

    # Starts recording a session.
    #
    # The session must be routed and have at least one client connected. A second archive of the same session needs
    # another `multi_archive_tag`. It stops by itself after 120 minutes, or 60 seconds after the last client left.
    #
    # @param session_id [String] The session to record: routed, with at least one client connected.
    # @param name [String, nil] A name for you to know the archive by.
    # @param has_audio [Boolean, nil] Whether audio is recorded: `true` unless set.
    # @param has_video [Boolean, nil] Whether video is recorded: `true` unless set.
    # @param output_mode [Symbol, String, nil] One file for all streams (`composed`, unless set) or one for each.
    # @param stream_mode [Symbol, String, nil] Whether all streams are recorded (`auto`, unless set) or those that you
    #   add.
    # @param resolution [Symbol, String, nil] The size of a composed picture: `640x480` unless set. Not with
    #   `individual`.
    # @param layout [Layout, Hash, nil] The arrangement of a composed picture: `bestFit` unless set.
    # @param multi_archive_tag [String, nil] Tells apart several archives of the same session at the same time.
    # @param max_bitrate [Integer, nil] Bits per second of a composed archive, 100,000 to 6,000,000.
    # @param quantization_parameter [Integer, nil] Quality of a composed archive from 15 (best) to 40; not together
    #   with `max_bitrate`.
    # @param has_transcription [Boolean, nil] Whether the spoken word is transcribed: `false` unless set.
    # @param transcription_properties [TranscriptionProperties, Hash, nil] How it is transcribed.
    # @return [Archive]
    # @raise [NotFoundError] if there is no such session or nobody is connected
    # @raise [ConflictError] if it is relayed or already being recorded
    # @example
    #   answer = client.start_archive(session_id, name: "lecture", layout: { type: :pip })
    def start_archive(session_id, name: nil, has_audio: nil, has_video: nil, output_mode: nil, stream_mode: nil,
                      resolution: nil, layout: nil, multi_archive_tag: nil, max_bitrate: nil,
                      quantization_parameter: nil, has_transcription: nil, transcription_properties: nil)
      ask(:Archive, "start_archive", session_id: session_id, name: name, has_audio: has_audio, has_video: has_video,
          output_mode: output_mode, stream_mode: stream_mode, resolution: resolution, layout: layout,
          multi_archive_tag: multi_archive_tag, max_bitrate: max_bitrate,
          quantization_parameter: quantization_parameter, has_transcription: has_transcription,
          transcription_properties: transcription_properties)
    end

    # Stops recording; the file is available some seconds later.
    #
    # @param archive_id [String] The archive.
    # @return [Archive]
    # @raise [ConflictError] if the archive is not being recorded
    # @example
    #   answer = client.stop_archive(archive_id)
    def stop_archive(archive_id)
      ask(:Archive, "stop_archive", archive_id: archive_id)
    end

    # Returns one archive.
    #
    # @param archive_id [String] The archive.
    # @return [Archive]
    # @example
    #   answer = client.get_archive(archive_id)
    def get_archive(archive_id)
      ask(:Archive, "get_archive", archive_id: archive_id)
    end

    # Returns one page of archives, newest first; deleted ones are left out.
    #
    # @param offset [Integer, nil] How many of the newest to skip: 0 unless set.
    # @param count [Integer, nil] How many to return, up to 1,000: 50 unless set.
    # @param session_id [String, nil] Only those of this session.
    # @return [ArchivePage]
    # @example
    #   answer = client.list_archives(session_id: session_id, count: 10)
    def list_archives(offset: nil, count: nil, session_id: nil)
      ask(:ArchivePage, "list_archives", offset: offset, count: count, session_id: session_id)
    end

    # Every item of {#list_archives}, page by page, fetched as they are asked for.
    #
    # @param offset [Integer, nil] How many of the newest to skip: 0 unless set.
    # @param count [Integer, nil] How many to return, up to 1,000: 50 unless set.
    # @param session_id [String, nil] Only those of this session.
    # @return [Enumerator::Lazy<Archive>]
    def iter_archives(offset: nil, count: nil, session_id: nil)
      walk(offset) do |position|
        list_archives(offset: position, count: count, session_id: session_id)
      end
    end

    # Deletes an archive that is `available` or `uploaded`.
    #
    # @param archive_id [String] The archive.
    # @return [void]
    # @raise [ConflictError] in any other state
    # @example
    #   client.delete_archive(archive_id)
    def delete_archive(archive_id)
      ask(nil, "delete_archive", archive_id: archive_id)
    end

    # Changes the layout of a composed archive while it is being recorded.
    #
    # @param archive_id [String] The archive.
    # @param type [Symbol, String] The arrangement.
    # @param stylesheet [String, nil] The CSS of a `custom` layout, and only of that.
    # @param screenshare_type [Symbol, String, nil] The arrangement while a screen is shared; only with `bestFit`.
    # @return [void]
    # @example
    #   client.set_archive_layout(archive_id, :bestFit, screenshare_type: :pip)
    def set_archive_layout(archive_id, type, stylesheet: nil, screenshare_type: nil)
      ask(nil, "set_archive_layout", archive_id: archive_id, type: type, stylesheet: stylesheet,
          screenshare_type: screenshare_type)
    end

    # Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded.
    #
    # @param archive_id [String] The archive.
    # @param stream_id [String] The stream.
    # @param has_audio [Boolean, nil] Whether its audio is recorded: `true` unless set.
    # @param has_video [Boolean, nil] Whether its video is recorded: `true` unless set.
    # @return [void]
    # @raise [ConflictError] (405) if the stream mode is `auto`
    # @example
    #   client.add_archive_stream(archive_id, stream_id, has_video: false)
    def add_archive_stream(archive_id, stream_id, has_audio: nil, has_video: nil)
      ask(nil, "add_archive_stream", archive_id: archive_id, stream_id: stream_id, has_audio: has_audio,
          has_video: has_video)
    end

    # Removes a stream from an archive with the stream mode `manual`.
    #
    # @param archive_id [String] The archive.
    # @param stream_id [String] The stream.
    # @return [void]
    # @raise [ConflictError] (405) if the stream mode is `auto`
    # @example
    #   client.remove_archive_stream(archive_id, stream_id)
    def remove_archive_stream(archive_id, stream_id)
      ask(nil, "remove_archive_stream", archive_id: archive_id, stream_id: stream_id)
    end

    # Has the files of this project's archives stored in your own bucket or container.
    #
    # Give either `s3` or `azure`. Archives become `uploaded` instead of `available`.
    #
    # @param s3 [S3Storage, Hash, nil] A bucket of Amazon S3.
    # @param azure [AzureStorage, Hash, nil] A container of Azure.
    # @param fallback [Symbol, String, nil] What becomes of a file that cannot be uploaded: `opentok` unless set.
    # @return [void]
    # @example
    #   client.set_archive_storage(s3: { bucket: "bucket", access_key: "access key", secret_key: "secret key" })
    def set_archive_storage(s3: nil, azure: nil, fallback: nil)
      ask(nil, "set_archive_storage", s3: s3, azure: azure, fallback: fallback)
    end

    # Has the files of this project's archives stored with the service again.
    #
    # @return [void]
    # @example
    #   client.delete_archive_storage
    def delete_archive_storage
      ask(nil, "delete_archive_storage")
    end

    # Starts broadcasting a session over HLS, RTMP or both.
    #
    # The session must be routed and have at least one client connected. The HLS address can be played some 15 to 20
    # seconds later.
    #
    # @param session_id [String] The session: routed, with at least one client connected.
    # @param outputs [BroadcastOutputs, Hash, nil] Where the broadcast goes; must be given.
    # @param max_duration [Integer, nil] When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless
    #   set.
    # @param max_bitrate [Integer, nil] Bits per second, 100,000 to 6,000,000.
    # @param resolution [Symbol, String, nil] The size of the picture: `640x480` unless set.
    # @param layout [Layout, Hash, nil] The arrangement of the picture: `bestFit` unless set.
    # @param stream_mode [Symbol, String, nil] Whether all streams are shown (`auto`, unless set) or those that you
    #   add.
    # @param has_audio [Boolean, nil] Whether audio is sent: `true` unless set.
    # @param has_video [Boolean, nil] Whether video is sent: `true` unless set.
    # @param multi_broadcast_tag [String, nil] Tells apart several broadcasts of the same session at the same time.
    # @return [Broadcast]
    # @raise [ConflictError] if the session is already being broadcast with the same `multi_broadcast_tag`
    # @example
    #   answer = client.start_broadcast(session_id, outputs: { hls: { low_latency: true } }, max_duration: 3600)
    def start_broadcast(session_id, outputs: nil, max_duration: nil, max_bitrate: nil, resolution: nil, layout: nil,
                        stream_mode: nil, has_audio: nil, has_video: nil, multi_broadcast_tag: nil)
      ask(:Broadcast, "start_broadcast", session_id: session_id, outputs: outputs, max_duration: max_duration,
          max_bitrate: max_bitrate, resolution: resolution, layout: layout, stream_mode: stream_mode,
          has_audio: has_audio, has_video: has_video, multi_broadcast_tag: multi_broadcast_tag)
    end

    # Stops a broadcast.
    #
    # @param broadcast_id [String] The broadcast.
    # @return [Broadcast]
    # @example
    #   answer = client.stop_broadcast(broadcast_id)
    def stop_broadcast(broadcast_id)
      ask(:Broadcast, "stop_broadcast", broadcast_id: broadcast_id)
    end

    # Returns one broadcast that is in progress.
    #
    # @param broadcast_id [String] The broadcast.
    # @return [Broadcast]
    # @example
    #   answer = client.get_broadcast(broadcast_id)
    def get_broadcast(broadcast_id)
      ask(:Broadcast, "get_broadcast", broadcast_id: broadcast_id)
    end

    # Returns one page of the broadcasts in progress, newest first.
    #
    # @param offset [Integer, nil] How many of the newest to skip: 0 unless set.
    # @param count [Integer, nil] How many to return, up to 1,000: 50 unless set.
    # @param session_id [String, nil] Only those of this session.
    # @return [BroadcastPage]
    # @example
    #   answer = client.list_broadcasts(session_id: session_id)
    def list_broadcasts(offset: nil, count: nil, session_id: nil)
      ask(:BroadcastPage, "list_broadcasts", offset: offset, count: count, session_id: session_id)
    end

    # Every item of {#list_broadcasts}, page by page, fetched as they are asked for.
    #
    # @param offset [Integer, nil] How many of the newest to skip: 0 unless set.
    # @param count [Integer, nil] How many to return, up to 1,000: 50 unless set.
    # @param session_id [String, nil] Only those of this session.
    # @return [Enumerator::Lazy<Broadcast>]
    def iter_broadcasts(offset: nil, count: nil, session_id: nil)
      walk(offset) do |position|
        list_broadcasts(offset: position, count: count, session_id: session_id)
      end
    end

    # Changes the layout of a broadcast in progress.
    #
    # @param broadcast_id [String] The broadcast.
    # @param type [Symbol, String] The arrangement.
    # @param stylesheet [String, nil] The CSS of a `custom` layout, and only of that.
    # @param screenshare_type [Symbol, String, nil] The arrangement while a screen is shared; only with `bestFit`.
    # @return [void]
    # @example
    #   client.set_broadcast_layout(broadcast_id, :pip)
    def set_broadcast_layout(broadcast_id, type, stylesheet: nil, screenshare_type: nil)
      ask(nil, "set_broadcast_layout", broadcast_id: broadcast_id, type: type, stylesheet: stylesheet,
          screenshare_type: screenshare_type)
    end

    # Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown.
    #
    # @param broadcast_id [String] The broadcast.
    # @param stream_id [String] The stream.
    # @param has_audio [Boolean, nil] Whether its audio is sent: `true` unless set.
    # @param has_video [Boolean, nil] Whether its video is sent: `true` unless set.
    # @return [void]
    # @raise [ConflictError] (405) if the stream mode is `auto`
    # @example
    #   client.add_broadcast_stream(broadcast_id, stream_id, has_audio: false)
    def add_broadcast_stream(broadcast_id, stream_id, has_audio: nil, has_video: nil)
      ask(nil, "add_broadcast_stream", broadcast_id: broadcast_id, stream_id: stream_id, has_audio: has_audio,
          has_video: has_video)
    end

    # Removes a stream from a broadcast with the stream mode `manual`.
    #
    # @param broadcast_id [String] The broadcast.
    # @param stream_id [String] The stream.
    # @return [void]
    # @raise [ConflictError] (405) if the stream mode is `auto`
    # @example
    #   client.remove_broadcast_stream(broadcast_id, stream_id)
    def remove_broadcast_stream(broadcast_id, stream_id)
      ask(nil, "remove_broadcast_stream", broadcast_id: broadcast_id, stream_id: stream_id)
    end

    # Returns one stream of a session.
    #
    # @param session_id [String] The session.
    # @param stream_id [String] The stream.
    # @return [Stream]
    # @example
    #   answer = client.get_stream(session_id, stream_id)
    def get_stream(session_id, stream_id)
      ask(:Stream, "get_stream", session_id: session_id, stream_id: stream_id)
    end

    # Returns all streams of a session.
    #
    # @param session_id [String] The session.
    # @return [StreamList]
    # @example
    #   answer = client.list_streams(session_id)
    def list_streams(session_id)
      ask(:StreamList, "list_streams", session_id: session_id)
    end

    # Sets the layout classes of streams, which decide their place in a composed archive or broadcast.
    #
    # @param session_id [String] The session.
    # @param items [Array<StreamClassList, Hash>] At least one stream with its classes.
    # @return [void]
    # @example
    #   client.set_stream_class_lists(session_id, [{ id: stream_id, layout_class_list: ["focus"] }])
    def set_stream_class_lists(session_id, items)
      ask(nil, "set_stream_class_lists", session_id: session_id, items: items)
    end

    # Returns all connections of a session.
    #
    # @param session_id [String] The session.
    # @return [ConnectionList]
    # @example
    #   answer = client.list_connections(session_id)
    def list_connections(session_id)
      ask(:ConnectionList, "list_connections", session_id: session_id)
    end

    # Disconnects a client from a session.
    #
    # @param session_id [String] The session.
    # @param connection_id [String] The connection.
    # @return [void]
    # @raise [NotFoundError] if it is not connected
    # @example
    #   client.force_disconnect(session_id, connection_id)
    def force_disconnect(session_id, connection_id)
      ask(nil, "force_disconnect", session_id: session_id, connection_id: connection_id)
    end

    # Mutes the audio of one stream.
    #
    # @param session_id [String] The session.
    # @param stream_id [String] The stream.
    # @return [Project]
    # @example
    #   answer = client.force_mute_stream(session_id, stream_id)
    def force_mute_stream(session_id, stream_id)
      ask(:Project, "force_mute_stream", session_id: session_id, stream_id: stream_id)
    end

    # Mutes the audio of all streams, also of those published later, but for the excluded ones.
    #
    # @param session_id [String] The session.
    # @param excluded_stream_ids [Array<String>, nil] Streams that stay audible.
    # @return [Project]
    # @example
    #   answer = client.force_mute_all(session_id, excluded_stream_ids: [stream_id])
    def force_mute_all(session_id, excluded_stream_ids: nil)
      ask(:Project, "force_mute_all", session_id: session_id, excluded_stream_ids: excluded_stream_ids)
    end

    # Lets streams published from now on be heard again; those muted already stay so.
    #
    # @param session_id [String] The session.
    # @return [Project]
    # @example
    #   answer = client.disable_force_mute(session_id)
    def disable_force_mute(session_id)
      ask(:Project, "disable_force_mute", session_id: session_id)
    end

    # Sends a message to all clients of a session, or to one.
    #
    # @param session_id [String] The session.
    # @param type [String, nil] What kind of message it is: up to 128 bytes of letters, digits, `-`, `_` and `~`.
    # @param data [String, nil] The message, up to 8,192 bytes in UTF-8.
    # @param connection_id [String, nil] The only client to get it.
    # @return [void]
    # @raise [NotFoundError] if that client is not connected
    # @example
    #   client.signal(session_id, type: "chat", data: "Hello", connection_id: connection_id)
    def signal(session_id, type: nil, data: nil, connection_id: nil)
      ask(nil, "signal", session_id: session_id, type: type, data: data, connection_id: connection_id)
    end

    # Dials a SIP endpoint and joins it to a session as a client.
    #
    # @param session_id [String] The session to join: routed.
    # @param token [String] A client token for that session, with which the callee joins.
    # @param sip_uri [String] The endpoint, for example `sip:user@example.com;transport=tls`.
    # @param from [String, nil] The number or name that the callee sees, for example `from@example.com`.
    # @param headers [Hash{String => String}, nil] Headers for the SIP INVITE; their names begin with `X-`.
    # @param auth [SipAuth, Hash, nil] How to log in at the SIP server.
    # @param secure [Boolean, nil] Whether media is encrypted: `false` unless set.
    # @param video [Boolean, nil] Whether video is sent and received: `false` unless set.
    # @param observe_force_mute [Boolean, nil] Whether the callee is muted when the session is: `false` unless set.
    # @param streams [Array<String>, nil] The only streams that the callee gets.
    # @return [SipCall]
    # @raise [ConflictError] if the session is not routed
    # @example
    #   answer = client.dial(session_id, token, "sip:user@example.com;transport=tls", from: "from@example.com", secure: true)
    def dial(session_id, token, sip_uri, from: nil, headers: nil, auth: nil, secure: nil, video: nil,
             observe_force_mute: nil, streams: nil)
      ask(:SipCall, "dial", session_id: session_id, token: token, sip_uri: sip_uri, from: from, headers: headers,
          auth: auth, secure: secure, video: video, observe_force_mute: observe_force_mute, streams: streams)
    end

    # Plays telephone digits to all clients dialled into a session, or to one.
    #
    # @param session_id [String] The session.
    # @param digits [String] `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
    # @param connection_id [String, nil] The only client to hear them.
    # @return [void]
    # @example
    #   client.play_dtmf(session_id, "1713#")
    def play_dtmf(session_id, digits, connection_id: nil)
      ask(nil, "play_dtmf", session_id: session_id, digits: digits, connection_id: connection_id)
    end

    # Opens a web page and publishes it into a session.
    #
    # @param session_id [String] The session.
    # @param token [String] A client token for that session, with which the page is published.
    # @param url [String] The page, 15 to 2,048 characters.
    # @param max_duration [Integer, nil] When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless
    #   set.
    # @param resolution [Symbol, String, nil] The size of the picture: `1280x720` unless set.
    # @param properties [RenderProperties, Hash, nil] How the published stream presents itself.
    # @param status_callback_url [String, nil] Where the service reports changes of status.
    # @return [Render]
    # @example
    #   answer = client.start_render(session_id, token, "https://example.com/scoreboard", max_duration: 1800)
    def start_render(session_id, token, url, max_duration: nil, resolution: nil, properties: nil,
                     status_callback_url: nil)
      ask(:Render, "start_render", session_id: session_id, token: token, url: url, max_duration: max_duration,
          resolution: resolution, properties: properties, status_callback_url: status_callback_url)
    end

    # Returns one render.
    #
    # @param render_id [String] The render.
    # @return [Render]
    # @example
    #   answer = client.get_render(render_id)
    def get_render(render_id)
      ask(:Render, "get_render", render_id: render_id)
    end

    # Returns one page of renders, newest first.
    #
    # @param offset [Integer, nil] How many of the newest to skip: 0 unless set.
    # @param count [Integer, nil] How many to return, up to 1,000: 50 unless set.
    # @return [RenderPage]
    # @example
    #   answer = client.list_renders(count: 10)
    def list_renders(offset: nil, count: nil)
      ask(:RenderPage, "list_renders", offset: offset, count: count)
    end

    # Every item of {#list_renders}, page by page, fetched as they are asked for.
    #
    # @param offset [Integer, nil] How many of the newest to skip: 0 unless set.
    # @param count [Integer, nil] How many to return, up to 1,000: 50 unless set.
    # @return [Enumerator::Lazy<Render>]
    def iter_renders(offset: nil, count: nil)
      walk(offset) do |position|
        list_renders(offset: position, count: count)
      end
    end

    # Stops a render.
    #
    # @param render_id [String] The render.
    # @return [void]
    # @example
    #   client.stop_render(render_id)
    def stop_render(render_id)
      ask(nil, "stop_render", render_id: render_id)
    end

    # Starts captioning a session.
    #
    # @param session_id [String] The session.
    # @param token [String] A client token for that session with the role `moderator`.
    # @param language_code [String, nil] The language spoken, for example `de-DE`: `en-US` unless set.
    # @param max_duration [Integer, nil] When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless
    #   set.
    # @param partial_captions [Boolean, nil] Whether captions are sent before a sentence is complete: `true` unless
    #   set.
    # @param status_callback_url [String, nil] Where the service reports changes of status, 15 to 2,048 characters.
    # @return [Captions]
    # @raise [ConflictError] (code 60003) if it is being captioned already
    # @example
    #   answer = client.start_captions(session_id, token, language_code: "de-DE")
    def start_captions(session_id, token, language_code: nil, max_duration: nil, partial_captions: nil,
                       status_callback_url: nil)
      ask(:Captions, "start_captions", session_id: session_id, token: token, language_code: language_code,
          max_duration: max_duration, partial_captions: partial_captions, status_callback_url: status_callback_url)
    end

    # Stops captioning.
    #
    # @param captions_id [String] The captions.
    # @return [void]
    # @example
    #   client.stop_captions(captions_id)
    def stop_captions(captions_id)
      ask(nil, "stop_captions", captions_id: captions_id)
    end

    # Sends the audio of a session to a WebSocket, and back if asked for.
    #
    # @param session_id [String] The session: routed.
    # @param token [String] A client token for that session, with which the connector joins.
    # @param uri [String] Your WebSocket: `ws://…` or `wss://…`.
    # @param streams [Array<String>, nil] The only streams to send: all unless set.
    # @param headers [Hash{String => String}, nil] Sent with the WebSocket's first message: up to 512 bytes in all.
    # @param audio_rate [Integer, nil] Samples per second: 8000 (unless set), 16000 or 24000.
    # @param bidirectional [Boolean, nil] Whether audio that you send is played in the session: `false` unless set.
    # @param audio_transport [AudioTransport, Hash, nil] How audio is packed: raw unless set.
    # @return [AudioConnector]
    # @raise [ConflictError] if the session is not routed
    # @example
    #   answer = client.start_audio_connector(session_id, token, "wss://example.com/audio", audio_rate: 16000)
    def start_audio_connector(session_id, token, uri, streams: nil, headers: nil, audio_rate: nil, bidirectional: nil,
                              audio_transport: nil)
      ask(:AudioConnector, "start_audio_connector", session_id: session_id, token: token, uri: uri, streams: streams,
          headers: headers, audio_rate: audio_rate, bidirectional: bidirectional, audio_transport: audio_transport)
    end

    # Closes the WebSocket. Disconnecting its `connection_id` does the same.
    #
    # @param connector_id [String] The connector.
    # @return [void]
    # @example
    #   client.stop_audio_connector(connector_id)
    def stop_audio_connector(connector_id)
      ask(nil, "stop_audio_connector", connector_id: connector_id)
    end

    # Asks the service to report events to an address.
    #
    # @param group [String] What it is about: `connection`, `stream` or `archive`.
    # @param event [String] What happened: `created`, `destroyed` or `status`.
    # @param url [String] Where to report it.
    # @return [Callback]
    # @example
    #   answer = client.register_callback("archive", "status", "https://example.com/archives")
    def register_callback(group, event, url)
      ask(:Callback, "register_callback", group: group, event: event, url: url)
    end

    # Returns the addresses registered.
    #
    # @return [Array<Callback>]
    # @example
    #   answer = client.list_callbacks
    def list_callbacks
      ask([:Callback], "list_callbacks")
    end

    # Removes an address.
    #
    # @param callback_id [String] The callback.
    # @return [void]
    # @example
    #   client.unregister_callback(callback_id)
    def unregister_callback(callback_id)
      ask(nil, "unregister_callback", callback_id: callback_id)
    end

    # Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and when, and that the
    # body is the one signed.
    #
    # Pass the body exactly as it arrived, before parsing.
    #
    # @param body [String] The body, unparsed: text, or bytes in UTF-8.
    # @param authorization [String, Hash] The `Authorization` header, with or without `Bearer`; in Node, Python and
    #   Ruby also all headers.
    # @param secrets [Array<String>] The signature secrets of the account portal; one of them must fit.
    # @param max_age [Integer, Time, nil] How old it may be, in seconds: 300 unless set; 0 for any age.
    # @param at [Integer, Time, nil] The moment at which it is checked, in seconds since 1970: now unless set.
    # @return [WebhookEvent]
    # @raise [AuthenticationError] if it is not genuine
    # @example
    #   answer = client.verify_webhook(body, authorization, [secret])
    def verify_webhook(body, authorization, secrets, max_age: nil, at: nil)
      local(:WebhookEvent, "verify_webhook", body: body, authorization: authorization, secrets: secrets,
            max_age: max_age, at: at)
    end

    # Reads what a callback tells, without checking that it is genuine.
    #
    # @param body [String] The body, unparsed: text, or bytes in UTF-8.
    # @return [WebhookEvent]
    # @raise [InvalidArgumentError] if the body is not JSON
    # @example
    #   answer = client.parse_webhook(body)
    def parse_webhook(body)
      local(:WebhookEvent, "parse_webhook", body: body)
    end

    # Signs a callback as the service does, for tests of your own: returns its `Authorization` header.
    #
    # @param body [String] The body, as it will be sent: text, or bytes in UTF-8.
    # @param secret [String] The signature secret.
    # @param api_key [String, nil] The API key that it names: none unless set.
    # @param application_id [String, nil] The application that it names: none unless set.
    # @param at [Integer, Time, nil] When it was sent, in seconds since 1970: now unless set.
    # @param jti [String, nil] Its identifier: a random one unless set.
    # @return [String]
    # @example
    #   answer = client.sign_webhook(body, secret)
    def sign_webhook(body, secret, api_key: nil, application_id: nil, at: nil, jti: nil)
      local(nil, "sign_webhook", body: body, secret: secret, api_key: api_key, application_id: application_id, at: at,
            jti: jti)
    end

    # Creates a project of the account.
    #
    # The answer holds the new project's API key and secret.
    #
    # @param name [String, nil] A name for you to know the project by.
    # @param environment [Symbol, String, nil] Where it runs: `standard` unless set.
    # @return [AccountProject]
    # @example
    #   answer = client.create_project(name: "Acme")
    def create_project(name: nil, environment: nil)
      ask(:AccountProject, "create_project", name: name, environment: environment)
    end

    # Returns all projects of the account.
    #
    # @return [Array<AccountProject>]
    # @example
    #   answer = client.list_projects
    def list_projects
      ask([:AccountProject], "list_projects")
    end

    # Returns one project of the account.
    #
    # @param api_key [String] The project's API key.
    # @return [AccountProject]
    # @example
    #   answer = client.get_project(api_key)
    def get_project(api_key)
      ask(:AccountProject, "get_project", api_key: api_key)
    end

    # Suspends a project: its API key is refused until it is activated.
    #
    # @param api_key [String] The project's API key.
    # @return [AccountProject]
    # @example
    #   answer = client.suspend_project(api_key)
    def suspend_project(api_key)
      ask(:AccountProject, "suspend_project", api_key: api_key)
    end

    # Activates a project that was suspended.
    #
    # @param api_key [String] The project's API key.
    # @return [AccountProject]
    # @example
    #   answer = client.activate_project(api_key)
    def activate_project(api_key)
      ask(:AccountProject, "activate_project", api_key: api_key)
    end

    # Deletes a project for good.
    #
    # @param api_key [String] The project's API key.
    # @return [void]
    # @example
    #   client.delete_project(api_key)
    def delete_project(api_key)
      ask(nil, "delete_project", api_key: api_key)
    end

    # Gives a project a new secret; the one before is refused from then on.
    #
    # @param api_key [String] The project's API key.
    # @return [AccountProject]
    # @example
    #   answer = client.refresh_project_secret(api_key)
    def refresh_project_secret(api_key)
      ask(:AccountProject, "refresh_project_secret", api_key: api_key)
    end

    # Sends any request to the service, authenticated and with the usual timeouts, retries and errors.
    #
    # `{project}` in the path stands for the API key or the application's id; other places in braces are filled from
    # `path_params`.
    #
    # @param method [String] `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    # @param path [String] The path, percent-encoded, for example `/v2/project/{project}/archive/{archiveId}`. A part
    #   in brackets, `[/connection/{connectionId}]`, is left out where its place is not filled.
    # @param path_params [Hash{String => String}, nil] What stands in the path's places, not encoded: `archiveId`.
    # @param query [Hash{String => String}, nil] The query, not encoded.
    # @param body [Object, nil] The body, sent as JSON.
    # @param form [Hash{String => String}, nil] The body, sent as a form; instead of `body`.
    # @return [RawAnswer]
    # @example
    #   answer = client.request("GET", "/v2/project/{project}/archive")
    def request(method, path, path_params: nil, query: nil, body: nil, form: nil)
      ask(:RawAnswer, "request", method: method, path: path, path_params: path_params, query: query, body: body,
          form: form)
    end
  end
end
