# frozen_string_literal: true

# Generated from core/surface.json by `make generate`. Do not edit.

module OpenTokSDK
  # A project of an account.
  class AccountProject < Model
    FIELDS = {
      id: ["id"],
      secret: ["secret"],
      status: ["status"],
      name: ["name"],
      environment: ["environment"],
      created_at: ["createdAt"],
      extra: ["extra"]
    }.freeze

    # @return [String] Its API key.
    attr_reader :id
    # @return [String, nil] Its API secret.
    attr_reader :secret
    # @return [String, nil] Whether it may be used.
    attr_reader :status
    # @return [String, nil] The name it was given.
    attr_reader :name
    # @return [String, nil] Where it runs.
    attr_reader :environment
    # @return [Integer, nil] When it was created, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A recording.
  class Archive < Model
    FIELDS = {
      id: ["id"],
      status: ["status"],
      name: ["name"],
      reason: ["reason"],
      session_id: ["sessionId"],
      project_id: ["projectId"],
      created_at: ["createdAt"],
      updated_at: ["updatedAt"],
      size: ["size"],
      duration: ["duration"],
      output_mode: ["outputMode"],
      stream_mode: ["streamMode"],
      has_audio: ["hasAudio"],
      has_video: ["hasVideo"],
      resolution: ["resolution"],
      url: ["url"],
      multi_archive_tag: ["multiArchiveTag"],
      max_bitrate: ["maxBitrate"],
      quantization_parameter: ["quantizationParameter"],
      streams: ["streams", [:ComposedStream]],
      has_transcription: ["hasTranscription"],
      transcription: ["transcription", :Transcription],
      sha256sum: ["sha256sum"],
      password: ["password"],
      event: ["event"],
      extra: ["extra"]
    }.freeze

    # @return [String] The archive's identifier.
    attr_reader :id
    # @return [String, nil] Where it is in its life.
    attr_reader :status
    # @return [String, nil] The name it was given.
    attr_reader :name
    # @return [String, nil] Why it stopped or failed, for example `user initiated`.
    attr_reader :reason
    # @return [String, nil] The session recorded.
    attr_reader :session_id
    # @return [String, nil] The API key, or the application's id.
    attr_reader :project_id
    # @return [Integer, nil] When recording began, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Integer, nil] When anything about it changed last, in milliseconds since 1970.
    attr_reader :updated_at
    # @return [Integer, nil] Bytes; 0 until the file is available.
    attr_reader :size
    # @return [Integer, nil] Seconds.
    attr_reader :duration
    # @return [String, nil] One file for all streams, or one for each.
    attr_reader :output_mode
    # @return [String, nil] Which streams are recorded.
    attr_reader :stream_mode
    # @return [Boolean, nil] Whether audio is recorded.
    attr_reader :has_audio
    # @return [Boolean, nil] Whether video is recorded.
    attr_reader :has_video
    # @return [String, nil] The size of the picture.
    attr_reader :resolution
    # @return [String, nil] Where to download it, for ten minutes; only while `available`.
    attr_reader :url
    # @return [String, nil] The tag it was given.
    attr_reader :multi_archive_tag
    # @return [Integer, nil] Bits per second.
    attr_reader :max_bitrate
    # @return [Integer, nil] The quality asked for.
    attr_reader :quantization_parameter
    # @return [Array<ComposedStream>, nil] The streams of an archive with the stream mode `manual`.
    attr_reader :streams
    # @return [Boolean, nil] Whether the spoken word is transcribed.
    attr_reader :has_transcription
    # @return [Transcription, nil] The transcription.
    attr_reader :transcription
    # @return [String, nil] The SHA-256 of the file.
    attr_reader :sha256sum
    # @return [String, nil] The password of an encrypted file.
    attr_reader :password
    # @return [String, nil] The kind of callback that this archive came in: `archive`.
    attr_reader :event
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # One page of archives.
  class ArchivePage < Model
    FIELDS = {
      total: ["total"],
      items: ["items", [:Archive]],
      extra: ["extra"]
    }.freeze

    # @return [Integer] How many there are in all, not only on this page.
    attr_reader :total
    # @return [Array<Archive>] This page's archives, newest first.
    attr_reader :items
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # An open connector.
  class AudioConnector < Model
    FIELDS = {
      id: ["id"],
      connection_id: ["connectionId"],
      extra: ["extra"]
    }.freeze

    # @return [String] The connector's identifier.
    attr_reader :id
    # @return [String, nil] Its connection to the session.
    attr_reader :connection_id
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # How audio is packed.
  class AudioTransport < Model
    FIELDS = {
      transport: ["transport"],
      encoding: ["encoding"],
      audio_field: ["audioField"],
      receive_audio_field: ["receiveAudioField"],
      static_fields: ["staticFields"]
    }.freeze

    # @return [Symbol, String] Raw audio, or JSON.
    attr_reader :transport
    # @return [String, nil] How audio is encoded in JSON: `base64`.
    attr_reader :encoding
    # @return [String, nil] The JSON field with the audio sent.
    attr_reader :audio_field
    # @return [String, nil] The JSON field with the audio received.
    attr_reader :receive_audio_field
    # @return [Hash{String => String}, nil] Further JSON fields, sent as they are.
    attr_reader :static_fields
  end

  # A container of Azure.
  class AzureStorage < Model
    FIELDS = {
      account_name: ["accountName"],
      account_key: ["accountKey"],
      container: ["container"],
      domain: ["domain"]
    }.freeze

    # @return [String] The account.
    attr_reader :account_name
    # @return [String] Its key.
    attr_reader :account_key
    # @return [String] The container.
    attr_reader :container
    # @return [String, nil] The domain of the storage: Azure's own unless set.
    attr_reader :domain
  end

  # A live stream.
  class Broadcast < Model
    FIELDS = {
      id: ["id"],
      status: ["status"],
      session_id: ["sessionId"],
      project_id: ["projectId"],
      created_at: ["createdAt"],
      updated_at: ["updatedAt"],
      max_duration: ["maxDuration"],
      max_bitrate: ["maxBitrate"],
      resolution: ["resolution"],
      stream_mode: ["streamMode"],
      has_audio: ["hasAudio"],
      has_video: ["hasVideo"],
      multi_broadcast_tag: ["multiBroadcastTag"],
      settings: ["settings", :BroadcastSettings],
      broadcast_urls: ["broadcastUrls", :BroadcastUrls],
      streams: ["streams", [:ComposedStream]],
      event: ["event"],
      extra: ["extra"]
    }.freeze

    # @return [String] The broadcast's identifier.
    attr_reader :id
    # @return [String, nil] Where it is in its life.
    attr_reader :status
    # @return [String, nil] The session broadcast.
    attr_reader :session_id
    # @return [String, nil] The API key, or the application's id.
    attr_reader :project_id
    # @return [Integer, nil] When it began, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Integer, nil] When anything about it changed last, in milliseconds since 1970.
    attr_reader :updated_at
    # @return [Integer, nil] When it stops by itself, in seconds.
    attr_reader :max_duration
    # @return [Integer, nil] Bits per second.
    attr_reader :max_bitrate
    # @return [String, nil] The size of the picture.
    attr_reader :resolution
    # @return [String, nil] Which streams are shown.
    attr_reader :stream_mode
    # @return [Boolean, nil] Whether audio is sent.
    attr_reader :has_audio
    # @return [Boolean, nil] Whether video is sent.
    attr_reader :has_video
    # @return [String, nil] The tag it was given.
    attr_reader :multi_broadcast_tag
    # @return [BroadcastSettings, nil] Its settings.
    attr_reader :settings
    # @return [BroadcastUrls, nil] Where it can be seen.
    attr_reader :broadcast_urls
    # @return [Array<ComposedStream>, nil] The streams of a broadcast with the stream mode `manual`.
    attr_reader :streams
    # @return [String, nil] The kind of callback that this broadcast came in: `broadcast`.
    attr_reader :event
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # Where a broadcast goes.
  class BroadcastOutputs < Model
    FIELDS = {
      hls: ["hls", :Hls],
      rtmp: ["rtmp", [:Rtmp]]
    }.freeze

    # @return [Hls, Hash, nil] An HLS output.
    attr_reader :hls
    # @return [Array<Rtmp, Hash>, nil] Up to five RTMP servers.
    attr_reader :rtmp
  end

  # One page of broadcasts.
  class BroadcastPage < Model
    FIELDS = {
      total: ["total"],
      items: ["items", [:Broadcast]],
      extra: ["extra"]
    }.freeze

    # @return [Integer] How many there are in all, not only on this page.
    attr_reader :total
    # @return [Array<Broadcast>] This page's broadcasts, newest first.
    attr_reader :items
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # One RTMP output of a broadcast.
  class BroadcastRtmp < Model
    FIELDS = {
      id: ["id"],
      server_url: ["serverUrl"],
      stream_name: ["streamName"],
      status: ["status"],
      extra: ["extra"]
    }.freeze

    # @return [String, nil] The identifier it was given.
    attr_reader :id
    # @return [String, nil] The server.
    attr_reader :server_url
    # @return [String, nil] The stream's name or key.
    attr_reader :stream_name
    # @return [String, nil] How far it is.
    attr_reader :status
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # The settings of a broadcast.
  class BroadcastSettings < Model
    FIELDS = {
      hls: ["hls", :HlsSettings],
      extra: ["extra"]
    }.freeze

    # @return [HlsSettings, nil] Those of the HLS output.
    attr_reader :hls
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # Where a broadcast can be seen.
  class BroadcastUrls < Model
    FIELDS = {
      hls: ["hls"],
      hls_status: ["hlsStatus"],
      rtmp: ["rtmp", [:BroadcastRtmp]],
      extra: ["extra"]
    }.freeze

    # @return [String, nil] The address of the HLS playlist; not to be played before some 15 to 20 seconds have
    #   passed.
    attr_reader :hls
    # @return [String, nil] How far the HLS output is.
    attr_reader :hls_status
    # @return [Array<BroadcastRtmp>, nil] The RTMP outputs.
    attr_reader :rtmp
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # An address to which events are reported.
  class Callback < Model
    FIELDS = {
      id: ["id"],
      group: ["group"],
      event: ["event"],
      url: ["url"],
      created_at: ["createdAt"],
      extra: ["extra"]
    }.freeze

    # @return [String] The callback's identifier.
    attr_reader :id
    # @return [String, nil] What it is about.
    attr_reader :group
    # @return [String, nil] What happened.
    attr_reader :event
    # @return [String, nil] Where it is reported.
    attr_reader :url
    # @return [Integer, nil] When it was registered, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # The captions of a session.
  class Captions < Model
    FIELDS = {
      captions_id: ["captionsId"],
      extra: ["extra"]
    }.freeze

    # @return [String] The captions' identifier.
    attr_reader :captions_id
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A stream in an archive or broadcast with the stream mode `manual`.
  class ComposedStream < Model
    FIELDS = {
      stream_id: ["streamId"],
      has_audio: ["hasAudio"],
      has_video: ["hasVideo"],
      extra: ["extra"]
    }.freeze

    # @return [String] The stream.
    attr_reader :stream_id
    # @return [Boolean, nil] Whether its audio is taken.
    attr_reader :has_audio
    # @return [Boolean, nil] Whether its video is taken.
    attr_reader :has_video
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A client's connection.
  class Connection < Model
    FIELDS = {
      connection_id: ["connectionId"],
      connection_state: ["connectionState"],
      created_at: ["createdAt"],
      extra: ["extra"]
    }.freeze

    # @return [String] The connection's identifier.
    attr_reader :connection_id
    # @return [String, nil] How far it is.
    attr_reader :connection_state
    # @return [Integer, nil] When it was made, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # The connections of a session.
  class ConnectionList < Model
    FIELDS = {
      total: ["total"],
      items: ["items", [:Connection]],
      project_id: ["projectId"],
      session_id: ["sessionId"],
      extra: ["extra"]
    }.freeze

    # @return [Integer] How many there are.
    attr_reader :total
    # @return [Array<Connection>] The connections.
    attr_reader :items
    # @return [String, nil] The API key, or the application's id.
    attr_reader :project_id
    # @return [String, nil] The session.
    attr_reader :session_id
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # An HLS output.
  class Hls < Model
    FIELDS = {
      dvr: ["dvr"],
      low_latency: ["lowLatency"]
    }.freeze

    # @return [Boolean, nil] Whether viewers can go back in time; not together with `low_latency`.
    attr_reader :dvr
    # @return [Boolean, nil] Whether delay is kept short; not together with `dvr`.
    attr_reader :low_latency
  end

  # The HLS settings of a broadcast.
  class HlsSettings < Model
    FIELDS = {
      dvr: ["dvr"],
      low_latency: ["lowLatency"],
      extra: ["extra"]
    }.freeze

    # @return [Boolean, nil] Whether viewers can go back in time.
    attr_reader :dvr
    # @return [Boolean, nil] Whether delay is kept short.
    attr_reader :low_latency
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A layout of a composed archive or broadcast.
  class Layout < Model
    FIELDS = {
      type: ["type"],
      stylesheet: ["stylesheet"],
      screenshare_type: ["screenshareType"]
    }.freeze

    # @return [Symbol, String] The arrangement.
    attr_reader :type
    # @return [String, nil] The CSS of a `custom` layout, and only of that.
    attr_reader :stylesheet
    # @return [Symbol, String, nil] The arrangement while a screen is shared; only with `bestFit`.
    attr_reader :screenshare_type
  end

  # The project, which is what the service answers with.
  class Project < Model
    FIELDS = {
      id: ["id"],
      status: ["status"],
      name: ["name"],
      environment: ["environment"],
      created_at: ["createdAt"],
      extra: ["extra"]
    }.freeze

    # @return [String, nil] The API key, or the application's id.
    attr_reader :id
    # @return [String, nil] For example `ACTIVE`.
    attr_reader :status
    # @return [String, nil] The project's name.
    attr_reader :name
    # @return [String, nil] For example `standard`.
    attr_reader :environment
    # @return [Integer, nil] When it was created, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # An answer by hand.
  class RawAnswer < Model
    FIELDS = {
      status: ["status"],
      headers: ["headers"],
      body: ["body"],
      extra: ["extra"]
    }.freeze

    # @return [Integer] The HTTP status: 200 to 299.
    attr_reader :status
    # @return [Hash{String => String}] The headers, their names in lower case.
    attr_reader :headers
    # @return [Object, nil] The body: what it says if it is JSON, else its text.
    attr_reader :body
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A web page rendered into a session.
  class Render < Model
    FIELDS = {
      id: ["id"],
      status: ["status"],
      session_id: ["sessionId"],
      project_id: ["projectId"],
      created_at: ["createdAt"],
      updated_at: ["updatedAt"],
      url: ["url"],
      resolution: ["resolution"],
      stream_id: ["streamId"],
      reason: ["reason"],
      name: ["name"],
      event: ["event"],
      callback_url: ["callbackUrl"],
      extra: ["extra"]
    }.freeze

    # @return [String] The render's identifier.
    attr_reader :id
    # @return [String, nil] Where it is in its life.
    attr_reader :status
    # @return [String, nil] The session.
    attr_reader :session_id
    # @return [String, nil] The API key, or the application's id.
    attr_reader :project_id
    # @return [Integer, nil] When it began, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Integer, nil] When anything about it changed last, in milliseconds since 1970.
    attr_reader :updated_at
    # @return [String, nil] The page.
    attr_reader :url
    # @return [String, nil] The size of the picture.
    attr_reader :resolution
    # @return [String, nil] The stream published.
    attr_reader :stream_id
    # @return [String, nil] Why it stopped or failed.
    attr_reader :reason
    # @return [String, nil] The stream's name.
    attr_reader :name
    # @return [String, nil] The kind of callback that this render came in.
    attr_reader :event
    # @return [String, nil] Where the service reports changes of status.
    attr_reader :callback_url
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # One page of renders.
  class RenderPage < Model
    FIELDS = {
      total: ["total"],
      items: ["items", [:Render]],
      extra: ["extra"]
    }.freeze

    # @return [Integer] How many there are in all, not only on this page.
    attr_reader :total
    # @return [Array<Render>] This page's renders, newest first.
    attr_reader :items
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # How the published stream presents itself.
  class RenderProperties < Model
    FIELDS = {
      name: ["name"]
    }.freeze

    # @return [String] The stream's name, 1 to 200 characters.
    attr_reader :name
  end

  # An RTMP server to send the broadcast to.
  class Rtmp < Model
    FIELDS = {
      server_url: ["serverUrl"],
      stream_name: ["streamName"],
      id: ["id"]
    }.freeze

    # @return [String] The server: `rtmp://…` or `rtmps://…`.
    attr_reader :server_url
    # @return [String] The stream's name or key on that server.
    attr_reader :stream_name
    # @return [String, nil] An identifier for you to know it by.
    attr_reader :id
  end

  # A bucket of Amazon S3, or of a storage that is like it.
  class S3Storage < Model
    FIELDS = {
      bucket: ["bucket"],
      access_key: ["accessKey"],
      secret_key: ["secretKey"],
      endpoint: ["endpoint"],
      sse: ["sse"]
    }.freeze

    # @return [String] The bucket.
    attr_reader :bucket
    # @return [String] The access key.
    attr_reader :access_key
    # @return [String] The secret key.
    attr_reader :secret_key
    # @return [String, nil] The address of the storage, with `https://`: Amazon's unless set.
    attr_reader :endpoint
    # @return [Symbol, String, nil] Whether files are encrypted there: not unless set.
    attr_reader :sse
  end

  # A session.
  class Session < Model
    FIELDS = {
      session_id: ["sessionId"],
      project_id: ["projectId"],
      create_dt: ["createDt"],
      media_server_url: ["mediaServerUrl"],
      media_mode: ["mediaMode"],
      archive_mode: ["archiveMode"],
      archive_name: ["archiveName"],
      archive_resolution: ["archiveResolution"],
      location: ["location"],
      e2ee: ["e2ee"],
      extra: ["extra"]
    }.freeze

    # @return [String] The identifier, which clients need together with a token.
    attr_reader :session_id
    # @return [String, nil] The API key, or the application's id.
    attr_reader :project_id
    # @return [String, nil] When it was created, as the service writes it.
    attr_reader :create_dt
    # @return [String, nil] The media server, if one is assigned already.
    attr_reader :media_server_url
    # @return [String, nil] How media travels, as requested.
    attr_reader :media_mode
    # @return [String, nil] Whether the session is always recorded, as requested.
    attr_reader :archive_mode
    # @return [String, nil] The name of its archives, as requested.
    attr_reader :archive_name
    # @return [String, nil] The picture of its archives, as requested.
    attr_reader :archive_resolution
    # @return [String, nil] Near which address media is served, as requested.
    attr_reader :location
    # @return [Boolean, nil] Whether media is encrypted end to end, as requested.
    attr_reader :e2ee
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # What a session's identifier says.
  class SessionInfo < Model
    FIELDS = {
      project_id: ["projectId"],
      fields: ["fields"],
      location: ["location"],
      created_at: ["createdAt"],
      extra: ["extra"]
    }.freeze

    # @return [String] The API key or the application's id that the session belongs to.
    attr_reader :project_id
    # @return [Array<String>] The identifier's fields in order, of which `project_id` is the second.
    attr_reader :fields
    # @return [String, nil] The location hint with which it was created.
    attr_reader :location
    # @return [Integer, nil] When it was created, in milliseconds since 1970, where it says so as a number.
    attr_reader :created_at
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # How to log in at a SIP server.
  class SipAuth < Model
    FIELDS = {
      username: ["username"],
      password: ["password"]
    }.freeze

    # @return [String] The user.
    attr_reader :username
    # @return [String] The password.
    attr_reader :password
  end

  # A call.
  class SipCall < Model
    FIELDS = {
      id: ["id"],
      connection_id: ["connectionId"],
      stream_id: ["streamId"],
      project_id: ["projectId"],
      session_id: ["sessionId"],
      created_at: ["createdAt"],
      updated_at: ["updatedAt"],
      extra: ["extra"]
    }.freeze

    # @return [String] The call's identifier.
    attr_reader :id
    # @return [String, nil] The callee's connection; disconnect it to hang up.
    attr_reader :connection_id
    # @return [String, nil] The callee's stream.
    attr_reader :stream_id
    # @return [String, nil] The API key, or the application's id.
    attr_reader :project_id
    # @return [String, nil] The session.
    attr_reader :session_id
    # @return [Integer, nil] When it began, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Integer, nil] When anything about it changed last, in milliseconds since 1970.
    attr_reader :updated_at
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A stream.
  class Stream < Model
    FIELDS = {
      id: ["id"],
      video_type: ["videoType"],
      name: ["name"],
      layout_class_list: ["layoutClassList"],
      extra: ["extra"]
    }.freeze

    # @return [String] The stream's identifier.
    attr_reader :id
    # @return [String, nil] What it shows.
    attr_reader :video_type
    # @return [String, nil] The name its publisher gave it.
    attr_reader :name
    # @return [Array<String>, nil] Its layout classes.
    attr_reader :layout_class_list
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # The layout classes of one stream.
  class StreamClassList < Model
    FIELDS = {
      id: ["id"],
      layout_class_list: ["layoutClassList"]
    }.freeze

    # @return [String] The stream.
    attr_reader :id
    # @return [Array<String>] Its layout classes; none to clear them.
    attr_reader :layout_class_list
  end

  # The streams of a session.
  class StreamList < Model
    FIELDS = {
      total: ["total"],
      items: ["items", [:Stream]],
      extra: ["extra"]
    }.freeze

    # @return [Integer] How many there are.
    attr_reader :total
    # @return [Array<Stream>] The streams.
    attr_reader :items
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # What a token says.
  class TokenInfo < Model
    FIELDS = {
      kind: ["kind"],
      algorithm: ["algorithm"],
      project_id: ["projectId"],
      session_id: ["sessionId"],
      role: ["role"],
      created_at: ["createdAt"],
      expires_at: ["expiresAt"],
      connection_data: ["connectionData"],
      initial_layout_class_list: ["initialLayoutClassList"],
      nonce: ["nonce"],
      scope: ["scope"],
      extra: ["extra"]
    }.freeze

    # @return [String] A JWT, or the format of old.
    attr_reader :kind
    # @return [String, nil] How it is signed: `HS256`, `RS256` or `HMAC-SHA1`.
    attr_reader :algorithm
    # @return [String, nil] The API key or the application's id.
    attr_reader :project_id
    # @return [String, nil] The session.
    attr_reader :session_id
    # @return [String, nil] What the client may do.
    attr_reader :role
    # @return [Integer, nil] When it was made, in seconds since 1970.
    attr_reader :created_at
    # @return [Integer, nil] When it expires, in seconds since 1970.
    attr_reader :expires_at
    # @return [String, nil] The text that other clients see with the connection.
    attr_reader :connection_data
    # @return [Array<String>, nil] The layout classes of the client's streams.
    attr_reader :initial_layout_class_list
    # @return [String, nil] The random part.
    attr_reader :nonce
    # @return [String, nil] What it is for: `session.connect`.
    attr_reader :scope
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # One reason for which a token would be refused.
  class TokenProblem < Model
    FIELDS = {
      code: ["code"],
      message: ["message"],
      extra: ["extra"]
    }.freeze

    # @return [String] The reason, for programs.
    attr_reader :code
    # @return [String] The reason, for people.
    attr_reader :message
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # Whether a token would be accepted.
  class TokenVerdict < Model
    FIELDS = {
      valid: ["valid"],
      problems: ["problems", [:TokenProblem]],
      token: ["token", :TokenInfo],
      extra: ["extra"]
    }.freeze

    # @return [Boolean] Whether nothing speaks against it.
    attr_reader :valid
    # @return [Array<TokenProblem>] What speaks against it.
    attr_reader :problems
    # @return [TokenInfo, nil] What it says, if it can be read.
    attr_reader :token
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A transcription of an archive.
  class Transcription < Model
    FIELDS = {
      status: ["status"],
      url: ["url"],
      reason: ["reason"],
      primary_language_code: ["primaryLanguageCode"],
      has_summary: ["hasSummary"],
      extra: ["extra"]
    }.freeze

    # @return [String, nil] Where it is in its life, for example `requested` or `available`.
    attr_reader :status
    # @return [String, nil] Where to fetch it.
    attr_reader :url
    # @return [String, nil] Why it failed.
    attr_reader :reason
    # @return [String, nil] The language mainly spoken.
    attr_reader :primary_language_code
    # @return [Boolean, nil] Whether there is a summary.
    attr_reader :has_summary
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # How the spoken word of an archive is transcribed.
  class TranscriptionProperties < Model
    FIELDS = {
      primary_language_code: ["primaryLanguageCode"],
      has_summary: ["hasSummary"]
    }.freeze

    # @return [String, nil] The language mainly spoken, for example `en-US`.
    attr_reader :primary_language_code
    # @return [Boolean, nil] Whether a summary is made as well.
    attr_reader :has_summary
  end

  # A SIP call, in a callback.
  class WebhookCall < Model
    FIELDS = {
      id: ["id"],
      connection_id: ["connectionId"],
      created_at: ["createdAt"],
      extra: ["extra"]
    }.freeze

    # @return [String] The call's identifier.
    attr_reader :id
    # @return [String, nil] The callee's connection.
    attr_reader :connection_id
    # @return [Integer, nil] When it began, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # Live captions, in a callback.
  class WebhookCaptions < Model
    FIELDS = {
      captions_id: ["captionsId"],
      status: ["status"],
      session_id: ["sessionId"],
      project_id: ["projectId"],
      created_at: ["createdAt"],
      updated_at: ["updatedAt"],
      duration: ["duration"],
      language_code: ["languageCode"],
      provider: ["provider"],
      reason: ["reason"],
      extra: ["extra"]
    }.freeze

    # @return [String] The captions' identifier.
    attr_reader :captions_id
    # @return [String, nil] Where they are in their life.
    attr_reader :status
    # @return [String, nil] The session captioned.
    attr_reader :session_id
    # @return [String, nil] The API key, or the application's id.
    attr_reader :project_id
    # @return [Integer, nil] When they began, in milliseconds since 1970.
    attr_reader :created_at
    # @return [Integer, nil] When anything about them changed last, in milliseconds since 1970.
    attr_reader :updated_at
    # @return [Integer, nil] Seconds.
    attr_reader :duration
    # @return [String, nil] The language spoken, for example `en-us`.
    attr_reader :language_code
    # @return [String, nil] Who recognizes the words, for example `aws-transcribe`.
    attr_reader :provider
    # @return [String, nil] Why they stopped or failed.
    attr_reader :reason
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # What a genuine callback's JWT says.
  class WebhookClaims < Model
    FIELDS = {
      api_key: ["apiKey"],
      application_id: ["applicationId"],
      issued_at: ["issuedAt"],
      jti: ["jti"],
      extra: ["extra"]
    }.freeze

    # @return [String, nil] The API key.
    attr_reader :api_key
    # @return [String, nil] The application's id.
    attr_reader :application_id
    # @return [Integer, nil] When it was sent, in seconds since 1970.
    attr_reader :issued_at
    # @return [String, nil] Its identifier.
    attr_reader :jti
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A client's connection, in a callback.
  class WebhookConnection < Model
    FIELDS = {
      id: ["id"],
      created_at: ["createdAt"],
      data: ["data"],
      extra: ["extra"]
    }.freeze

    # @return [String] The connection's identifier.
    attr_reader :id
    # @return [Integer, nil] When it was made, in milliseconds since 1970.
    attr_reader :created_at
    # @return [String, nil] The data in the client's token.
    attr_reader :data
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # What a callback tells. Of `archive` to `call` that is there which the `kind` names.
  class WebhookEvent < Model
    FIELDS = {
      kind: ["kind"],
      deduplication_key: ["deduplicationKey"],
      session_id: ["sessionId"],
      project_id: ["projectId"],
      timestamp: ["timestamp"],
      reason: ["reason"],
      archive: ["archive", :Archive],
      broadcast: ["broadcast", :Broadcast],
      render: ["render", :Render],
      captions: ["captions", :WebhookCaptions],
      connection: ["connection", :WebhookConnection],
      stream: ["stream", :WebhookStream],
      call: ["call", :WebhookCall],
      claims: ["claims", :WebhookClaims],
      payload: ["payload"],
      extra: ["extra"]
    }.freeze

    # @return [String] What it is about.
    attr_reader :kind
    # @return [String] The same when the same callback is delivered again: the SHA-256 of its body.
    attr_reader :deduplication_key
    # @return [String, nil] The session.
    attr_reader :session_id
    # @return [String, nil] The API key, or the application's id.
    attr_reader :project_id
    # @return [Integer, nil] When it happened, in milliseconds since 1970.
    attr_reader :timestamp
    # @return [String, nil] Why, for example `forceDisconnected`, `networkDisconnected` or `serverRotation`.
    attr_reader :reason
    # @return [Archive, nil] The archive.
    attr_reader :archive
    # @return [Broadcast, nil] The broadcast.
    attr_reader :broadcast
    # @return [Render, nil] The render.
    attr_reader :render
    # @return [WebhookCaptions, nil] The captions.
    attr_reader :captions
    # @return [WebhookConnection, nil] The connection.
    attr_reader :connection
    # @return [WebhookStream, nil] The stream.
    attr_reader :stream
    # @return [WebhookCall, nil] The call.
    attr_reader :call
    # @return [WebhookClaims, nil] What the signature says; only of a callback that was verified.
    attr_reader :claims
    # @return [Object, nil] All of it, as it came.
    attr_reader :payload
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end

  # A stream, in a callback.
  class WebhookStream < Model
    FIELDS = {
      id: ["id"],
      connection: ["connection", :WebhookConnection],
      created_at: ["createdAt"],
      name: ["name"],
      video_type: ["videoType"],
      extra: ["extra"]
    }.freeze

    # @return [String] The stream's identifier.
    attr_reader :id
    # @return [WebhookConnection, nil] The connection of its publisher.
    attr_reader :connection
    # @return [Integer, nil] When it began, in milliseconds since 1970.
    attr_reader :created_at
    # @return [String, nil] The name its publisher gave it.
    attr_reader :name
    # @return [String, nil] What it shows.
    attr_reader :video_type
    # @return [Hash] Fields that this version does not know, as the service sent them.
    attr_reader :extra
  end
end
