// Generated from core/surface.json by `make generate`. Do not edit.

/// Whether the session is recorded from the first connection on.
public enum ArchiveMode: OpenValue {
    /// When you call `startArchive`.
    case manual
    /// Always; needs a routed session.
    case always
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [ArchiveMode] = [
        .manual,
        .always,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .manual: "manual"
        case .always: "always"
        case .other(let value): value
        }
    }
}

/// Where an archive is in its life.
public enum ArchiveStatus: OpenValue {
    /// Being recorded.
    case started
    /// Being recorded, but nobody is publishing.
    case paused
    /// Recorded; the file is not there yet.
    case stopped
    /// The file can be downloaded from `url`.
    case available
    /// The file is in your own storage.
    case uploaded
    /// The file was deleted.
    case deleted
    /// The file was kept for 72 hours and is gone.
    case expired
    /// Recording failed.
    case failed
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [ArchiveStatus] = [
        .started,
        .paused,
        .stopped,
        .available,
        .uploaded,
        .deleted,
        .expired,
        .failed,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .started: "started"
        case .paused: "paused"
        case .stopped: "stopped"
        case .available: "available"
        case .uploaded: "uploaded"
        case .deleted: "deleted"
        case .expired: "expired"
        case .failed: "failed"
        case .other(let value): value
        }
    }
}

/// What travels over the WebSocket.
public enum AudioTransportKind: OpenValue {
    /// Frames of raw audio.
    case binary
    /// JSON with encoded audio in it.
    case json
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [AudioTransportKind] = [
        .binary,
        .json,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .binary: "binary"
        case .json: "json"
        case .other(let value): value
        }
    }
}

/// Where a broadcast is in its life.
public enum BroadcastStatus: OpenValue {
    /// On air.
    case started
    /// Over.
    case stopped
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [BroadcastStatus] = [
        .started,
        .stopped,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .started: "started"
        case .stopped: "stopped"
        case .other(let value): value
        }
    }
}

/// Where live captions are in their life.
public enum CaptionsStatus: OpenValue {
    /// Being captioned.
    case started
    /// Nobody speaks.
    case paused
    /// Over.
    case stopped
    /// Failed; see the reason.
    case failed
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [CaptionsStatus] = [
        .started,
        .paused,
        .stopped,
        .failed,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .started: "started"
        case .paused: "paused"
        case .stopped: "stopped"
        case .failed: "failed"
        case .other(let value): value
        }
    }
}

/// How far a connection is.
public enum ConnectionState: OpenValue {
    /// Being set up.
    case connecting
    /// There.
    case connected
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [ConnectionState] = [
        .connecting,
        .connected,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .connecting: "Connecting"
        case .connected: "Connected"
        case .other(let value): value
        }
    }
}

/// How far the HLS output is.
public enum HlsStatus: OpenValue {
    /// Being set up.
    case connecting
    /// Ready to be played.
    case ready
    /// Being played out.
    case live
    /// Over.
    case ended
    /// Failed.
    case error
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [HlsStatus] = [
        .connecting,
        .ready,
        .live,
        .ended,
        .error,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .connecting: "connecting"
        case .ready: "ready"
        case .live: "live"
        case .ended: "ended"
        case .error: "error"
        case .other(let value): value
        }
    }
}

/// A predefined arrangement, or one of your own.
public enum LayoutType: OpenValue {
    /// Fits all streams as large as possible.
    case bestFit
    /// As the stylesheet says.
    case custom
    /// One large stream above a row of small ones.
    case horizontalPresentation
    /// One stream over the whole picture, another as an inset.
    case pip
    /// One large stream beside a column of small ones.
    case verticalPresentation
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [LayoutType] = [
        .bestFit,
        .custom,
        .horizontalPresentation,
        .pip,
        .verticalPresentation,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .bestFit: "bestFit"
        case .custom: "custom"
        case .horizontalPresentation: "horizontalPresentation"
        case .pip: "pip"
        case .verticalPresentation: "verticalPresentation"
        case .other(let value): value
        }
    }
}

/// How media travels between clients.
public enum MediaMode: OpenValue {
    /// Directly between clients where possible. Such a session can be neither recorded nor broadcast.
    case relayed
    /// Through the OpenTok Media Router.
    case routed
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [MediaMode] = [
        .relayed,
        .routed,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .relayed: "relayed"
        case .routed: "routed"
        case .other(let value): value
        }
    }
}

/// Whether all streams end up in one file.
public enum OutputMode: OpenValue {
    /// One file with all streams.
    case composed
    /// One file for each stream, in a ZIP.
    case individual
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [OutputMode] = [
        .composed,
        .individual,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .composed: "composed"
        case .individual: "individual"
        case .other(let value): value
        }
    }
}

/// The environment of the service in which a project runs.
public enum ProjectEnvironment: OpenValue {
    /// The usual one.
    case standard
    /// The one for enterprises.
    case enterprise
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [ProjectEnvironment] = [
        .standard,
        .enterprise,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .standard: "standard"
        case .enterprise: "enterprise"
        case .other(let value): value
        }
    }
}

/// Whether a project may be used.
public enum ProjectStatus: OpenValue {
    /// It may.
    case active
    /// Its API key is refused.
    case suspended
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [ProjectStatus] = [
        .active,
        .suspended,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .active: "ACTIVE"
        case .suspended: "SUSPENDED"
        case .other(let value): value
        }
    }
}

/// Where a render is in its life.
public enum RenderStatus: OpenValue {
    /// Being set up.
    case starting
    /// Publishing.
    case started
    /// Over.
    case stopped
    /// Failed; see the reason.
    case failed
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [RenderStatus] = [
        .starting,
        .started,
        .stopped,
        .failed,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .starting: "starting"
        case .started: "started"
        case .stopped: "stopped"
        case .failed: "failed"
        case .other(let value): value
        }
    }
}

/// Width and height in pixels.
public enum Resolution: OpenValue {
    /// 640x480, landscape.
    case sd
    /// 480x640, portrait.
    case sdPortrait
    /// 1280x720, landscape.
    case hd
    /// 720x1280, portrait.
    case hdPortrait
    /// 1920x1080, landscape.
    case fullHd
    /// 1080x1920, portrait.
    case fullHdPortrait
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [Resolution] = [
        .sd,
        .sdPortrait,
        .hd,
        .hdPortrait,
        .fullHd,
        .fullHdPortrait,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .sd: "640x480"
        case .sdPortrait: "480x640"
        case .hd: "1280x720"
        case .hdPortrait: "720x1280"
        case .fullHd: "1920x1080"
        case .fullHdPortrait: "1080x1920"
        case .other(let value): value
        }
    }
}

/// What a client may do.
public enum Role: OpenValue {
    /// Subscribe only.
    case subscriber
    /// Publish, subscribe and signal.
    case publisher
    /// Publish, but not subscribe.
    case publisherOnly
    /// As a publisher, and also disconnect and mute others.
    case moderator
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [Role] = [
        .subscriber,
        .publisher,
        .publisherOnly,
        .moderator,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .subscriber: "subscriber"
        case .publisher: "publisher"
        case .publisherOnly: "publisheronly"
        case .moderator: "moderator"
        case .other(let value): value
        }
    }
}

/// How far an RTMP output is.
public enum RtmpStatus: OpenValue {
    /// Being set up.
    case connecting
    /// Being sent.
    case live
    /// Not connected.
    case offline
    /// Failed.
    case error
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [RtmpStatus] = [
        .connecting,
        .live,
        .offline,
        .error,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .connecting: "connecting"
        case .live: "live"
        case .offline: "offline"
        case .error: "error"
        case .other(let value): value
        }
    }
}

/// The arrangement while a screen is shared.
public enum ScreenshareType: OpenValue {
    /// Fits all streams as large as possible.
    case bestFit
    /// One large stream above a row of small ones.
    case horizontalPresentation
    /// One stream over the whole picture, another as an inset.
    case pip
    /// One large stream beside a column of small ones.
    case verticalPresentation
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [ScreenshareType] = [
        .bestFit,
        .horizontalPresentation,
        .pip,
        .verticalPresentation,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .bestFit: "bestFit"
        case .horizontalPresentation: "horizontalPresentation"
        case .pip: "pip"
        case .verticalPresentation: "verticalPresentation"
        case .other(let value): value
        }
    }
}

/// Whether files are encrypted where they are stored.
public enum StorageEncryption: OpenValue {
    /// By Amazon S3.
    case s3
    /// Not.
    case none
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [StorageEncryption] = [
        .s3,
        .none,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .s3: "s3"
        case .none: "none"
        case .other(let value): value
        }
    }
}

/// What becomes of a file that cannot be uploaded.
public enum StorageFallback: OpenValue {
    /// It stays with the service for 72 hours.
    case opentok
    /// It is lost.
    case none
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [StorageFallback] = [
        .opentok,
        .none,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .opentok: "opentok"
        case .none: "none"
        case .other(let value): value
        }
    }
}

/// Which streams are taken.
public enum StreamMode: OpenValue {
    /// All, as they come and go.
    case auto
    /// Those that are added one by one.
    case manual
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [StreamMode] = [
        .auto,
        .manual,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .manual: "manual"
        case .other(let value): value
        }
    }
}

/// The format of a token.
public enum TokenKind: OpenValue {
    /// A JSON Web Token.
    case jwt
    /// The format of old, `T1==…`; only with an API key and secret.
    case t1
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [TokenKind] = [
        .jwt,
        .t1,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .jwt: "jwt"
        case .t1: "t1"
        case .other(let value): value
        }
    }
}

/// Why a token would be refused.
public enum TokenProblemCode: OpenValue {
    /// The text is no token.
    case malformed
    /// It was signed with another secret or key, or changed afterwards.
    case signature
    /// It has expired.
    case expired
    /// It was made in the future, by this machine's clock.
    case notYetValid
    /// It belongs to another project.
    case project
    /// It is for another session, or for a session of another project.
    case session
    /// It gives another role.
    case role
    /// It is not for connecting to a session.
    case scope
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [TokenProblemCode] = [
        .malformed,
        .signature,
        .expired,
        .notYetValid,
        .project,
        .session,
        .role,
        .scope,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .malformed: "malformed"
        case .signature: "signature"
        case .expired: "expired"
        case .notYetValid: "not_yet_valid"
        case .project: "project"
        case .session: "session"
        case .role: "role"
        case .scope: "scope"
        case .other(let value): value
        }
    }
}

/// What a stream shows.
public enum VideoType: OpenValue {
    /// A camera.
    case camera
    /// A screen.
    case screen
    /// Something else that the client feeds in.
    case custom
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [VideoType] = [
        .camera,
        .screen,
        .custom,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .camera: "camera"
        case .screen: "screen"
        case .custom: "custom"
        case .other(let value): value
        }
    }
}

/// What a callback is about.
public enum WebhookKind: OpenValue {
    /// An archive changed its status; see `archive`.
    case archive
    /// A broadcast changed its status; see `broadcast`.
    case broadcast
    /// A render of Experience Composer changed its status; see `render`.
    case render
    /// Live captions changed their status; see `captions`.
    case captions
    /// The first client connected to a session.
    case sessionCreated
    /// A session is no longer used.
    case sessionDestroyed
    /// The service has something to say of a session, for example that its server will be replaced.
    case sessionNotification
    /// A client connected; see `connection`.
    case connectionCreated
    /// A client disconnected; see `connection` and `reason`.
    case connectionDestroyed
    /// A client began to publish; see `stream`.
    case streamCreated
    /// A client stopped to publish; see `stream` and `reason`.
    case streamDestroyed
    /// A SIP call began; see `call`.
    case callCreated
    /// A SIP call changed; see `call`.
    case callUpdated
    /// A SIP call ended; see `call` and `reason`.
    case callDestroyed
    /// It does not say; see `payload`.
    case unknown
    /// A value that this version does not know, as it is spelt on the wire.
    case other(value: String)

    /// The values that this version knows.
    public static let allCases: [WebhookKind] = [
        .archive,
        .broadcast,
        .render,
        .captions,
        .sessionCreated,
        .sessionDestroyed,
        .sessionNotification,
        .connectionCreated,
        .connectionDestroyed,
        .streamCreated,
        .streamDestroyed,
        .callCreated,
        .callUpdated,
        .callDestroyed,
        .unknown,
    ]

    /// The value as it is spelt on the wire.
    public var rawValue: String {
        switch self {
        case .archive: "archive"
        case .broadcast: "broadcast"
        case .render: "render"
        case .captions: "captions"
        case .sessionCreated: "sessionCreated"
        case .sessionDestroyed: "sessionDestroyed"
        case .sessionNotification: "sessionNotification"
        case .connectionCreated: "connectionCreated"
        case .connectionDestroyed: "connectionDestroyed"
        case .streamCreated: "streamCreated"
        case .streamDestroyed: "streamDestroyed"
        case .callCreated: "callCreated"
        case .callUpdated: "callUpdated"
        case .callDestroyed: "callDestroyed"
        case .unknown: "unknown"
        case .other(let value): value
        }
    }
}
