# frozen_string_literal: true

# Generated from core/surface.json by `make generate`. Do not edit.
#
# Texts out of sets that may grow: an answer may have others. Wherever one is asked for, a symbol will do as well.
module OpenTokSDK
  # Whether the session is recorded from the first connection on.
  module ArchiveMode
    # When you call `start_archive`.
    MANUAL = "manual"
    # Always; needs a routed session.
    ALWAYS = "always"
  end

  # Where an archive is in its life.
  module ArchiveStatus
    # Being recorded.
    STARTED = "started"
    # Being recorded, but nobody is publishing.
    PAUSED = "paused"
    # Recorded; the file is not there yet.
    STOPPED = "stopped"
    # The file can be downloaded from `url`.
    AVAILABLE = "available"
    # The file is in your own storage.
    UPLOADED = "uploaded"
    # The file was deleted.
    DELETED = "deleted"
    # The file was kept for 72 hours and is gone.
    EXPIRED = "expired"
    # Recording failed.
    FAILED = "failed"
  end

  # What travels over the WebSocket.
  module AudioTransportKind
    # Frames of raw audio.
    BINARY = "binary"
    # JSON with encoded audio in it.
    JSON = "json"
  end

  # Where a broadcast is in its life.
  module BroadcastStatus
    # On air.
    STARTED = "started"
    # Over.
    STOPPED = "stopped"
  end

  # Where live captions are in their life.
  module CaptionsStatus
    # Being captioned.
    STARTED = "started"
    # Nobody speaks.
    PAUSED = "paused"
    # Over.
    STOPPED = "stopped"
    # Failed; see the reason.
    FAILED = "failed"
  end

  # How far a connection is.
  module ConnectionState
    # Being set up.
    CONNECTING = "Connecting"
    # There.
    CONNECTED = "Connected"
  end

  # How far the HLS output is.
  module HlsStatus
    # Being set up.
    CONNECTING = "connecting"
    # Ready to be played.
    READY = "ready"
    # Being played out.
    LIVE = "live"
    # Over.
    ENDED = "ended"
    # Failed.
    ERROR = "error"
  end

  # A predefined arrangement, or one of your own.
  module LayoutType
    # Fits all streams as large as possible.
    BEST_FIT = "bestFit"
    # As the stylesheet says.
    CUSTOM = "custom"
    # One large stream above a row of small ones.
    HORIZONTAL_PRESENTATION = "horizontalPresentation"
    # One stream over the whole picture, another as an inset.
    PIP = "pip"
    # One large stream beside a column of small ones.
    VERTICAL_PRESENTATION = "verticalPresentation"
  end

  # How media travels between clients.
  module MediaMode
    # Directly between clients where possible. Such a session can be neither recorded nor broadcast.
    RELAYED = "relayed"
    # Through the OpenTok Media Router.
    ROUTED = "routed"
  end

  # Whether all streams end up in one file.
  module OutputMode
    # One file with all streams.
    COMPOSED = "composed"
    # One file for each stream, in a ZIP.
    INDIVIDUAL = "individual"
  end

  # The environment of the service in which a project runs.
  module ProjectEnvironment
    # The usual one.
    STANDARD = "standard"
    # The one for enterprises.
    ENTERPRISE = "enterprise"
  end

  # Whether a project may be used.
  module ProjectStatus
    # It may.
    ACTIVE = "ACTIVE"
    # Its API key is refused.
    SUSPENDED = "SUSPENDED"
  end

  # Where a render is in its life.
  module RenderStatus
    # Being set up.
    STARTING = "starting"
    # Publishing.
    STARTED = "started"
    # Over.
    STOPPED = "stopped"
    # Failed; see the reason.
    FAILED = "failed"
  end

  # Width and height in pixels.
  module Resolution
    # 640x480, landscape.
    SD = "640x480"
    # 480x640, portrait.
    SD_PORTRAIT = "480x640"
    # 1280x720, landscape.
    HD = "1280x720"
    # 720x1280, portrait.
    HD_PORTRAIT = "720x1280"
    # 1920x1080, landscape.
    FULL_HD = "1920x1080"
    # 1080x1920, portrait.
    FULL_HD_PORTRAIT = "1080x1920"
  end

  # What a client may do.
  module Role
    # Subscribe only.
    SUBSCRIBER = "subscriber"
    # Publish, subscribe and signal.
    PUBLISHER = "publisher"
    # Publish, but not subscribe.
    PUBLISHER_ONLY = "publisheronly"
    # As a publisher, and also disconnect and mute others.
    MODERATOR = "moderator"
  end

  # How far an RTMP output is.
  module RtmpStatus
    # Being set up.
    CONNECTING = "connecting"
    # Being sent.
    LIVE = "live"
    # Not connected.
    OFFLINE = "offline"
    # Failed.
    ERROR = "error"
  end

  # The arrangement while a screen is shared.
  module ScreenshareType
    # Fits all streams as large as possible.
    BEST_FIT = "bestFit"
    # One large stream above a row of small ones.
    HORIZONTAL_PRESENTATION = "horizontalPresentation"
    # One stream over the whole picture, another as an inset.
    PIP = "pip"
    # One large stream beside a column of small ones.
    VERTICAL_PRESENTATION = "verticalPresentation"
  end

  # Whether files are encrypted where they are stored.
  module StorageEncryption
    # By Amazon S3.
    S3 = "s3"
    # Not.
    NONE = "none"
  end

  # What becomes of a file that cannot be uploaded.
  module StorageFallback
    # It stays with the service for 72 hours.
    OPENTOK = "opentok"
    # It is lost.
    NONE = "none"
  end

  # Which streams are taken.
  module StreamMode
    # All, as they come and go.
    AUTO = "auto"
    # Those that are added one by one.
    MANUAL = "manual"
  end

  # The format of a token.
  module TokenKind
    # A JSON Web Token.
    JWT = "jwt"
    # The format of old, `T1==…`; only with an API key and secret.
    T1 = "t1"
  end

  # Why a token would be refused.
  module TokenProblemCode
    # The text is no token.
    MALFORMED = "malformed"
    # It was signed with another secret or key, or changed afterwards.
    SIGNATURE = "signature"
    # It has expired.
    EXPIRED = "expired"
    # It was made in the future, by this machine's clock.
    NOT_YET_VALID = "not_yet_valid"
    # It belongs to another project.
    PROJECT = "project"
    # It is for another session, or for a session of another project.
    SESSION = "session"
    # It gives another role.
    ROLE = "role"
    # It is not for connecting to a session.
    SCOPE = "scope"
  end

  # What a stream shows.
  module VideoType
    # A camera.
    CAMERA = "camera"
    # A screen.
    SCREEN = "screen"
    # Something else that the client feeds in.
    CUSTOM = "custom"
  end

  # What a callback is about.
  module WebhookKind
    # An archive changed its status; see `archive`.
    ARCHIVE = "archive"
    # A broadcast changed its status; see `broadcast`.
    BROADCAST = "broadcast"
    # A render of Experience Composer changed its status; see `render`.
    RENDER = "render"
    # Live captions changed their status; see `captions`.
    CAPTIONS = "captions"
    # The first client connected to a session.
    SESSION_CREATED = "sessionCreated"
    # A session is no longer used.
    SESSION_DESTROYED = "sessionDestroyed"
    # The service has something to say of a session, for example that its server will be replaced.
    SESSION_NOTIFICATION = "sessionNotification"
    # A client connected; see `connection`.
    CONNECTION_CREATED = "connectionCreated"
    # A client disconnected; see `connection` and `reason`.
    CONNECTION_DESTROYED = "connectionDestroyed"
    # A client began to publish; see `stream`.
    STREAM_CREATED = "streamCreated"
    # A client stopped to publish; see `stream` and `reason`.
    STREAM_DESTROYED = "streamDestroyed"
    # A SIP call began; see `call`.
    CALL_CREATED = "callCreated"
    # A SIP call changed; see `call`.
    CALL_UPDATED = "callUpdated"
    # A SIP call ended; see `call` and `reason`.
    CALL_DESTROYED = "callDestroyed"
    # It does not say; see `payload`.
    UNKNOWN = "unknown"
  end
end
