// Generated from core/surface.json by `make generate`. Do not edit.

/// What kind of session to create.
public struct CreateSession: Codable, Hashable, Sendable {
    /// How media travels: `relayed` unless set.
    public var mediaMode: MediaMode?
    /// Whether the session is always recorded: `manual` unless set.
    public var archiveMode: ArchiveMode?
    /// The name of its archives, 1 to 80 characters; only with the archive mode `always`.
    public var archiveName: String?
    /// The picture of its archives; only with the archive mode `always`.
    public var archiveResolution: Resolution?
    /// An IPv4 address near which media should be served.
    public var location: String?
    /// Whether media is encrypted end to end; needs a routed session that is not always recorded.
    public var e2ee: Bool?

    /// Creates it from its fields.
    public init(
        mediaMode: MediaMode? = nil,
        archiveMode: ArchiveMode? = nil,
        archiveName: String? = nil,
        archiveResolution: Resolution? = nil,
        location: String? = nil,
        e2ee: Bool? = nil
    ) {
        self.mediaMode = mediaMode
        self.archiveMode = archiveMode
        self.archiveName = archiveName
        self.archiveResolution = archiveResolution
        self.location = location
        self.e2ee = e2ee
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.mediaMode = try reading.given("mediaMode")
        self.archiveMode = try reading.given("archiveMode")
        self.archiveName = try reading.given("archiveName")
        self.archiveResolution = try reading.given("archiveResolution")
        self.location = try reading.given("location")
        self.e2ee = try reading.given("e2ee")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(mediaMode, "mediaMode")
        try writing.put(archiveMode, "archiveMode")
        try writing.put(archiveName, "archiveName")
        try writing.put(archiveResolution, "archiveResolution")
        try writing.put(location, "location")
        try writing.put(e2ee, "e2ee")
    }
}

/// Who may connect to what, and for how long.
public struct GenerateToken: Codable, Hashable, Sendable {
    /// The session.
    public var sessionId: String
    /// What the client may do: `publisher` unless set.
    public var role: Role?
    /// When the token expires, in seconds since 1970: at most 30 days from now, 24 hours unless set.
    public var expireTime: Int64?
    /// How long the token lives, in seconds; instead of `expireTime`.
    public var ttl: Int64?
    /// Text that other clients see with the connection, up to 1,000 characters.
    public var data: String?
    /// Layout classes of the client's streams, for composed archives and broadcasts.
    public var initialLayoutClassList: [String]?
    /// `jwt` unless set.
    public var kind: TokenKind?
    /// When the token is made, in seconds since 1970: now unless set. For reproducible tokens in tests.
    public var issuedAt: Int64?
    /// The random part of the token (`jti` for an application). For reproducible tokens in tests.
    public var nonce: String?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        role: Role? = nil,
        expireTime: Int64? = nil,
        ttl: Int64? = nil,
        data: String? = nil,
        initialLayoutClassList: [String]? = nil,
        kind: TokenKind? = nil,
        issuedAt: Int64? = nil,
        nonce: String? = nil
    ) {
        self.sessionId = sessionId
        self.role = role
        self.expireTime = expireTime
        self.ttl = ttl
        self.data = data
        self.initialLayoutClassList = initialLayoutClassList
        self.kind = kind
        self.issuedAt = issuedAt
        self.nonce = nonce
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.role = try reading.given("role")
        self.expireTime = try reading.given("expireTime")
        self.ttl = try reading.given("ttl")
        self.data = try reading.given("data")
        self.initialLayoutClassList = try reading.given("initialLayoutClassList")
        self.kind = try reading.given("kind")
        self.issuedAt = try reading.given("issuedAt")
        self.nonce = try reading.given("nonce")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(role, "role")
        try writing.put(expireTime, "expireTime")
        try writing.put(ttl, "ttl")
        try writing.put(data, "data")
        try writing.put(initialLayoutClassList, "initialLayoutClassList")
        try writing.put(kind, "kind")
        try writing.put(issuedAt, "issuedAt")
        try writing.put(nonce, "nonce")
    }
}

/// Which token to check, and against what.
public struct VerifyToken: Codable, Hashable, Sendable, Discreet {
    /// The token: a JWT or `T1==…`.
    public var token: String
    /// The session that it must be for.
    public var sessionId: String?
    /// The role that it must give.
    public var role: Role?
    /// The moment to check for, in seconds since 1970: now unless set.
    public var at: Int64?

    /// Creates it from its fields.
    public init(
        token: String,
        sessionId: String? = nil,
        role: Role? = nil,
        at: Int64? = nil
    ) {
        self.token = token
        self.sessionId = sessionId
        self.role = role
        self.at = at
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.token = try reading.need("token")
        self.sessionId = try reading.given("sessionId")
        self.role = try reading.given("role")
        self.at = try reading.given("at")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(token, "token")
        try writing.put(sessionId, "sessionId")
        try writing.put(role, "role")
        try writing.put(at, "at")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "token": "***",
            "sessionId": sessionId as Any,
            "role": role as Any,
            "at": at as Any,
        ])
    }
}

/// How long the JWT lives.
public struct GenerateJwt: Codable, Hashable, Sendable {
    /// Seconds, from 1 to 300, the longest that the service accepts: 300 unless set.
    public var ttl: Int?

    /// Creates it from its fields.
    public init(
        ttl: Int? = nil
    ) {
        self.ttl = ttl
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.ttl = try reading.given("ttl")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(ttl, "ttl")
    }
}

/// What to record, and how.
public struct StartArchive: Codable, Hashable, Sendable {
    /// The session to record: routed, with at least one client connected.
    public var sessionId: String
    /// A name for you to know the archive by.
    public var name: String?
    /// Whether audio is recorded: `true` unless set.
    public var hasAudio: Bool?
    /// Whether video is recorded: `true` unless set.
    public var hasVideo: Bool?
    /// One file for all streams (`composed`, unless set) or one for each.
    public var outputMode: OutputMode?
    /// Whether all streams are recorded (`auto`, unless set) or those that you add.
    public var streamMode: StreamMode?
    /// The size of a composed picture: `640x480` unless set. Not with `individual`.
    public var resolution: Resolution?
    /// The arrangement of a composed picture: `bestFit` unless set.
    public var layout: Layout?
    /// Tells apart several archives of the same session at the same time.
    public var multiArchiveTag: String?
    /// Bits per second of a composed archive, 100,000 to 6,000,000.
    public var maxBitrate: Int?
    /// Quality of a composed archive from 15 (best) to 40; not together with `maxBitrate`.
    public var quantizationParameter: Int?
    /// Whether the spoken word is transcribed: `false` unless set.
    public var hasTranscription: Bool?
    /// How it is transcribed.
    public var transcriptionProperties: TranscriptionProperties?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        name: String? = nil,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil,
        outputMode: OutputMode? = nil,
        streamMode: StreamMode? = nil,
        resolution: Resolution? = nil,
        layout: Layout? = nil,
        multiArchiveTag: String? = nil,
        maxBitrate: Int? = nil,
        quantizationParameter: Int? = nil,
        hasTranscription: Bool? = nil,
        transcriptionProperties: TranscriptionProperties? = nil
    ) {
        self.sessionId = sessionId
        self.name = name
        self.hasAudio = hasAudio
        self.hasVideo = hasVideo
        self.outputMode = outputMode
        self.streamMode = streamMode
        self.resolution = resolution
        self.layout = layout
        self.multiArchiveTag = multiArchiveTag
        self.maxBitrate = maxBitrate
        self.quantizationParameter = quantizationParameter
        self.hasTranscription = hasTranscription
        self.transcriptionProperties = transcriptionProperties
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.name = try reading.given("name")
        self.hasAudio = try reading.given("hasAudio")
        self.hasVideo = try reading.given("hasVideo")
        self.outputMode = try reading.given("outputMode")
        self.streamMode = try reading.given("streamMode")
        self.resolution = try reading.given("resolution")
        self.layout = try reading.given("layout")
        self.multiArchiveTag = try reading.given("multiArchiveTag")
        self.maxBitrate = try reading.given("maxBitrate")
        self.quantizationParameter = try reading.given("quantizationParameter")
        self.hasTranscription = try reading.given("hasTranscription")
        self.transcriptionProperties = try reading.given("transcriptionProperties")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(name, "name")
        try writing.put(hasAudio, "hasAudio")
        try writing.put(hasVideo, "hasVideo")
        try writing.put(outputMode, "outputMode")
        try writing.put(streamMode, "streamMode")
        try writing.put(resolution, "resolution")
        try writing.put(layout, "layout")
        try writing.put(multiArchiveTag, "multiArchiveTag")
        try writing.put(maxBitrate, "maxBitrate")
        try writing.put(quantizationParameter, "quantizationParameter")
        try writing.put(hasTranscription, "hasTranscription")
        try writing.put(transcriptionProperties, "transcriptionProperties")
    }
}

/// Which archives to return.
public struct ListArchives: Codable, Hashable, Sendable {
    /// How many of the newest to skip: 0 unless set.
    public var offset: Int?
    /// How many to return, up to 1,000: 50 unless set.
    public var count: Int?
    /// Only those of this session.
    public var sessionId: String?

    /// Creates it from its fields.
    public init(
        offset: Int? = nil,
        count: Int? = nil,
        sessionId: String? = nil
    ) {
        self.offset = offset
        self.count = count
        self.sessionId = sessionId
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.offset = try reading.given("offset")
        self.count = try reading.given("count")
        self.sessionId = try reading.given("sessionId")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(offset, "offset")
        try writing.put(count, "count")
        try writing.put(sessionId, "sessionId")
    }
}

/// The new layout of an archive.
public struct SetArchiveLayout: Codable, Hashable, Sendable {
    /// The archive.
    public var archiveId: String
    /// The arrangement.
    public var type: LayoutType
    /// The CSS of a `custom` layout, and only of that.
    public var stylesheet: String?
    /// The arrangement while a screen is shared; only with `bestFit`.
    public var screenshareType: ScreenshareType?

    /// Creates it from its fields.
    public init(
        archiveId: String,
        type: LayoutType,
        stylesheet: String? = nil,
        screenshareType: ScreenshareType? = nil
    ) {
        self.archiveId = archiveId
        self.type = type
        self.stylesheet = stylesheet
        self.screenshareType = screenshareType
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.archiveId = try reading.need("archiveId")
        self.type = try reading.need("type")
        self.stylesheet = try reading.given("stylesheet")
        self.screenshareType = try reading.given("screenshareType")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(archiveId, "archiveId")
        try writing.put(type, "type")
        try writing.put(stylesheet, "stylesheet")
        try writing.put(screenshareType, "screenshareType")
    }
}

/// Which stream to add to which archive.
public struct AddArchiveStream: Codable, Hashable, Sendable {
    /// The archive.
    public var archiveId: String
    /// The stream.
    public var streamId: String
    /// Whether its audio is recorded: `true` unless set.
    public var hasAudio: Bool?
    /// Whether its video is recorded: `true` unless set.
    public var hasVideo: Bool?

    /// Creates it from its fields.
    public init(
        archiveId: String,
        streamId: String,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil
    ) {
        self.archiveId = archiveId
        self.streamId = streamId
        self.hasAudio = hasAudio
        self.hasVideo = hasVideo
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.archiveId = try reading.need("archiveId")
        self.streamId = try reading.need("streamId")
        self.hasAudio = try reading.given("hasAudio")
        self.hasVideo = try reading.given("hasVideo")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(archiveId, "archiveId")
        try writing.put(streamId, "streamId")
        try writing.put(hasAudio, "hasAudio")
        try writing.put(hasVideo, "hasVideo")
    }
}

/// Where files go.
public struct SetArchiveStorage: Codable, Hashable, Sendable {
    /// A bucket of Amazon S3.
    public var s3: S3Storage?
    /// A container of Azure.
    public var azure: AzureStorage?
    /// What becomes of a file that cannot be uploaded: `opentok` unless set.
    public var fallback: StorageFallback?

    /// Creates it from its fields.
    public init(
        s3: S3Storage? = nil,
        azure: AzureStorage? = nil,
        fallback: StorageFallback? = nil
    ) {
        self.s3 = s3
        self.azure = azure
        self.fallback = fallback
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.s3 = try reading.given("s3")
        self.azure = try reading.given("azure")
        self.fallback = try reading.given("fallback")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(s3, "s3")
        try writing.put(azure, "azure")
        try writing.put(fallback, "fallback")
    }
}

/// What to broadcast, and where.
public struct StartBroadcast: Codable, Hashable, Sendable {
    /// The session: routed, with at least one client connected.
    public var sessionId: String
    /// Where the broadcast goes; must be given.
    public var outputs: BroadcastOutputs?
    /// When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless set.
    public var maxDuration: Int?
    /// Bits per second, 100,000 to 6,000,000.
    public var maxBitrate: Int?
    /// The size of the picture: `640x480` unless set.
    public var resolution: Resolution?
    /// The arrangement of the picture: `bestFit` unless set.
    public var layout: Layout?
    /// Whether all streams are shown (`auto`, unless set) or those that you add.
    public var streamMode: StreamMode?
    /// Whether audio is sent: `true` unless set.
    public var hasAudio: Bool?
    /// Whether video is sent: `true` unless set.
    public var hasVideo: Bool?
    /// Tells apart several broadcasts of the same session at the same time.
    public var multiBroadcastTag: String?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        outputs: BroadcastOutputs? = nil,
        maxDuration: Int? = nil,
        maxBitrate: Int? = nil,
        resolution: Resolution? = nil,
        layout: Layout? = nil,
        streamMode: StreamMode? = nil,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil,
        multiBroadcastTag: String? = nil
    ) {
        self.sessionId = sessionId
        self.outputs = outputs
        self.maxDuration = maxDuration
        self.maxBitrate = maxBitrate
        self.resolution = resolution
        self.layout = layout
        self.streamMode = streamMode
        self.hasAudio = hasAudio
        self.hasVideo = hasVideo
        self.multiBroadcastTag = multiBroadcastTag
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.outputs = try reading.given("outputs")
        self.maxDuration = try reading.given("maxDuration")
        self.maxBitrate = try reading.given("maxBitrate")
        self.resolution = try reading.given("resolution")
        self.layout = try reading.given("layout")
        self.streamMode = try reading.given("streamMode")
        self.hasAudio = try reading.given("hasAudio")
        self.hasVideo = try reading.given("hasVideo")
        self.multiBroadcastTag = try reading.given("multiBroadcastTag")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(outputs, "outputs")
        try writing.put(maxDuration, "maxDuration")
        try writing.put(maxBitrate, "maxBitrate")
        try writing.put(resolution, "resolution")
        try writing.put(layout, "layout")
        try writing.put(streamMode, "streamMode")
        try writing.put(hasAudio, "hasAudio")
        try writing.put(hasVideo, "hasVideo")
        try writing.put(multiBroadcastTag, "multiBroadcastTag")
    }
}

/// Which broadcasts to return.
public struct ListBroadcasts: Codable, Hashable, Sendable {
    /// How many of the newest to skip: 0 unless set.
    public var offset: Int?
    /// How many to return, up to 1,000: 50 unless set.
    public var count: Int?
    /// Only those of this session.
    public var sessionId: String?

    /// Creates it from its fields.
    public init(
        offset: Int? = nil,
        count: Int? = nil,
        sessionId: String? = nil
    ) {
        self.offset = offset
        self.count = count
        self.sessionId = sessionId
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.offset = try reading.given("offset")
        self.count = try reading.given("count")
        self.sessionId = try reading.given("sessionId")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(offset, "offset")
        try writing.put(count, "count")
        try writing.put(sessionId, "sessionId")
    }
}

/// The new layout of a broadcast.
public struct SetBroadcastLayout: Codable, Hashable, Sendable {
    /// The broadcast.
    public var broadcastId: String
    /// The arrangement.
    public var type: LayoutType
    /// The CSS of a `custom` layout, and only of that.
    public var stylesheet: String?
    /// The arrangement while a screen is shared; only with `bestFit`.
    public var screenshareType: ScreenshareType?

    /// Creates it from its fields.
    public init(
        broadcastId: String,
        type: LayoutType,
        stylesheet: String? = nil,
        screenshareType: ScreenshareType? = nil
    ) {
        self.broadcastId = broadcastId
        self.type = type
        self.stylesheet = stylesheet
        self.screenshareType = screenshareType
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.broadcastId = try reading.need("broadcastId")
        self.type = try reading.need("type")
        self.stylesheet = try reading.given("stylesheet")
        self.screenshareType = try reading.given("screenshareType")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(broadcastId, "broadcastId")
        try writing.put(type, "type")
        try writing.put(stylesheet, "stylesheet")
        try writing.put(screenshareType, "screenshareType")
    }
}

/// Which stream to add to which broadcast.
public struct AddBroadcastStream: Codable, Hashable, Sendable {
    /// The broadcast.
    public var broadcastId: String
    /// The stream.
    public var streamId: String
    /// Whether its audio is sent: `true` unless set.
    public var hasAudio: Bool?
    /// Whether its video is sent: `true` unless set.
    public var hasVideo: Bool?

    /// Creates it from its fields.
    public init(
        broadcastId: String,
        streamId: String,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil
    ) {
        self.broadcastId = broadcastId
        self.streamId = streamId
        self.hasAudio = hasAudio
        self.hasVideo = hasVideo
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.broadcastId = try reading.need("broadcastId")
        self.streamId = try reading.need("streamId")
        self.hasAudio = try reading.given("hasAudio")
        self.hasVideo = try reading.given("hasVideo")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(broadcastId, "broadcastId")
        try writing.put(streamId, "streamId")
        try writing.put(hasAudio, "hasAudio")
        try writing.put(hasVideo, "hasVideo")
    }
}

/// Which session to mute, and whom not.
public struct ForceMuteAll: Codable, Hashable, Sendable {
    /// The session.
    public var sessionId: String
    /// Streams that stay audible.
    public var excludedStreamIds: [String]?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        excludedStreamIds: [String]? = nil
    ) {
        self.sessionId = sessionId
        self.excludedStreamIds = excludedStreamIds
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.excludedStreamIds = try reading.given("excludedStreamIds")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(excludedStreamIds, "excludedStreamIds")
    }
}

/// What to say, and to whom.
public struct Signal: Codable, Hashable, Sendable {
    /// The session.
    public var sessionId: String
    /// What kind of message it is: up to 128 bytes of letters, digits, `-`, `_` and `~`.
    public var type: String?
    /// The message, up to 8,192 bytes in UTF-8.
    public var data: String?
    /// The only client to get it.
    public var connectionId: String?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        type: String? = nil,
        data: String? = nil,
        connectionId: String? = nil
    ) {
        self.sessionId = sessionId
        self.type = type
        self.data = data
        self.connectionId = connectionId
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.type = try reading.given("type")
        self.data = try reading.given("data")
        self.connectionId = try reading.given("connectionId")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(type, "type")
        try writing.put(data, "data")
        try writing.put(connectionId, "connectionId")
    }
}

/// Whom to call.
public struct Dial: Codable, Hashable, Sendable, Discreet {
    /// The session to join: routed.
    public var sessionId: String
    /// A client token for that session, with which the callee joins.
    public var token: String
    /// The endpoint, for example `sip:user@example.com;transport=tls`.
    public var sipUri: String
    /// The number or name that the callee sees, for example `from@example.com`.
    public var from: String?
    /// Headers for the SIP INVITE; their names begin with `X-`.
    public var headers: [String: String]?
    /// How to log in at the SIP server.
    public var auth: SipAuth?
    /// Whether media is encrypted: `false` unless set.
    public var secure: Bool?
    /// Whether video is sent and received: `false` unless set.
    public var video: Bool?
    /// Whether the callee is muted when the session is: `false` unless set.
    public var observeForceMute: Bool?
    /// The only streams that the callee gets.
    public var streams: [String]?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        token: String,
        sipUri: String,
        from: String? = nil,
        headers: [String: String]? = nil,
        auth: SipAuth? = nil,
        secure: Bool? = nil,
        video: Bool? = nil,
        observeForceMute: Bool? = nil,
        streams: [String]? = nil
    ) {
        self.sessionId = sessionId
        self.token = token
        self.sipUri = sipUri
        self.from = from
        self.headers = headers
        self.auth = auth
        self.secure = secure
        self.video = video
        self.observeForceMute = observeForceMute
        self.streams = streams
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.token = try reading.need("token")
        self.sipUri = try reading.need("sipUri")
        self.from = try reading.given("from")
        self.headers = try reading.given("headers")
        self.auth = try reading.given("auth")
        self.secure = try reading.given("secure")
        self.video = try reading.given("video")
        self.observeForceMute = try reading.given("observeForceMute")
        self.streams = try reading.given("streams")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(token, "token")
        try writing.put(sipUri, "sipUri")
        try writing.put(from, "from")
        try writing.put(headers, "headers")
        try writing.put(auth, "auth")
        try writing.put(secure, "secure")
        try writing.put(video, "video")
        try writing.put(observeForceMute, "observeForceMute")
        try writing.put(streams, "streams")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "sessionId": sessionId,
            "token": "***",
            "sipUri": sipUri,
            "from": from as Any,
            "headers": headers as Any,
            "auth": auth as Any,
            "secure": secure as Any,
            "video": video as Any,
            "observeForceMute": observeForceMute as Any,
            "streams": streams as Any,
        ])
    }
}

/// Which digits to play, and to whom.
public struct PlayDtmf: Codable, Hashable, Sendable {
    /// The session.
    public var sessionId: String
    /// `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
    public var digits: String
    /// The only client to hear them.
    public var connectionId: String?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        digits: String,
        connectionId: String? = nil
    ) {
        self.sessionId = sessionId
        self.digits = digits
        self.connectionId = connectionId
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.digits = try reading.need("digits")
        self.connectionId = try reading.given("connectionId")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(digits, "digits")
        try writing.put(connectionId, "connectionId")
    }
}

/// Which page to render into which session.
public struct StartRender: Codable, Hashable, Sendable, Discreet {
    /// The session.
    public var sessionId: String
    /// A client token for that session, with which the page is published.
    public var token: String
    /// The page, 15 to 2,048 characters.
    public var url: String
    /// When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless set.
    public var maxDuration: Int?
    /// The size of the picture: `1280x720` unless set.
    public var resolution: Resolution?
    /// How the published stream presents itself.
    public var properties: RenderProperties?
    /// Where the service reports changes of status.
    public var statusCallbackUrl: String?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        token: String,
        url: String,
        maxDuration: Int? = nil,
        resolution: Resolution? = nil,
        properties: RenderProperties? = nil,
        statusCallbackUrl: String? = nil
    ) {
        self.sessionId = sessionId
        self.token = token
        self.url = url
        self.maxDuration = maxDuration
        self.resolution = resolution
        self.properties = properties
        self.statusCallbackUrl = statusCallbackUrl
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.token = try reading.need("token")
        self.url = try reading.need("url")
        self.maxDuration = try reading.given("maxDuration")
        self.resolution = try reading.given("resolution")
        self.properties = try reading.given("properties")
        self.statusCallbackUrl = try reading.given("statusCallbackUrl")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(token, "token")
        try writing.put(url, "url")
        try writing.put(maxDuration, "maxDuration")
        try writing.put(resolution, "resolution")
        try writing.put(properties, "properties")
        try writing.put(statusCallbackUrl, "statusCallbackUrl")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "sessionId": sessionId,
            "token": "***",
            "url": url,
            "maxDuration": maxDuration as Any,
            "resolution": resolution as Any,
            "properties": properties as Any,
            "statusCallbackUrl": statusCallbackUrl as Any,
        ])
    }
}

/// Which renders to return.
public struct ListRenders: Codable, Hashable, Sendable {
    /// How many of the newest to skip: 0 unless set.
    public var offset: Int?
    /// How many to return, up to 1,000: 50 unless set.
    public var count: Int?

    /// Creates it from its fields.
    public init(
        offset: Int? = nil,
        count: Int? = nil
    ) {
        self.offset = offset
        self.count = count
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.offset = try reading.given("offset")
        self.count = try reading.given("count")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(offset, "offset")
        try writing.put(count, "count")
    }
}

/// What to caption, and how.
public struct StartCaptions: Codable, Hashable, Sendable, Discreet {
    /// The session.
    public var sessionId: String
    /// A client token for that session with the role `moderator`.
    public var token: String
    /// The language spoken, for example `de-DE`: `en-US` unless set.
    public var languageCode: String?
    /// When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless set.
    public var maxDuration: Int?
    /// Whether captions are sent before a sentence is complete: `true` unless set.
    public var partialCaptions: Bool?
    /// Where the service reports changes of status, 15 to 2,048 characters.
    public var statusCallbackUrl: String?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        token: String,
        languageCode: String? = nil,
        maxDuration: Int? = nil,
        partialCaptions: Bool? = nil,
        statusCallbackUrl: String? = nil
    ) {
        self.sessionId = sessionId
        self.token = token
        self.languageCode = languageCode
        self.maxDuration = maxDuration
        self.partialCaptions = partialCaptions
        self.statusCallbackUrl = statusCallbackUrl
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.token = try reading.need("token")
        self.languageCode = try reading.given("languageCode")
        self.maxDuration = try reading.given("maxDuration")
        self.partialCaptions = try reading.given("partialCaptions")
        self.statusCallbackUrl = try reading.given("statusCallbackUrl")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(token, "token")
        try writing.put(languageCode, "languageCode")
        try writing.put(maxDuration, "maxDuration")
        try writing.put(partialCaptions, "partialCaptions")
        try writing.put(statusCallbackUrl, "statusCallbackUrl")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "sessionId": sessionId,
            "token": "***",
            "languageCode": languageCode as Any,
            "maxDuration": maxDuration as Any,
            "partialCaptions": partialCaptions as Any,
            "statusCallbackUrl": statusCallbackUrl as Any,
        ])
    }
}

/// Which audio to send where.
public struct StartAudioConnector: Codable, Hashable, Sendable, Discreet {
    /// The session: routed.
    public var sessionId: String
    /// A client token for that session, with which the connector joins.
    public var token: String
    /// Your WebSocket: `ws://…` or `wss://…`.
    public var uri: String
    /// The only streams to send: all unless set.
    public var streams: [String]?
    /// Sent with the WebSocket's first message: up to 512 bytes in all.
    public var headers: [String: String]?
    /// Samples per second: 8000 (unless set), 16000 or 24000.
    public var audioRate: Int?
    /// Whether audio that you send is played in the session: `false` unless set.
    public var bidirectional: Bool?
    /// How audio is packed: raw unless set.
    public var audioTransport: AudioTransport?

    /// Creates it from its fields.
    public init(
        sessionId: String,
        token: String,
        uri: String,
        streams: [String]? = nil,
        headers: [String: String]? = nil,
        audioRate: Int? = nil,
        bidirectional: Bool? = nil,
        audioTransport: AudioTransport? = nil
    ) {
        self.sessionId = sessionId
        self.token = token
        self.uri = uri
        self.streams = streams
        self.headers = headers
        self.audioRate = audioRate
        self.bidirectional = bidirectional
        self.audioTransport = audioTransport
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.token = try reading.need("token")
        self.uri = try reading.need("uri")
        self.streams = try reading.given("streams")
        self.headers = try reading.given("headers")
        self.audioRate = try reading.given("audioRate")
        self.bidirectional = try reading.given("bidirectional")
        self.audioTransport = try reading.given("audioTransport")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(sessionId, "sessionId")
        try writing.put(token, "token")
        try writing.put(uri, "uri")
        try writing.put(streams, "streams")
        try writing.put(headers, "headers")
        try writing.put(audioRate, "audioRate")
        try writing.put(bidirectional, "bidirectional")
        try writing.put(audioTransport, "audioTransport")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "sessionId": sessionId,
            "token": "***",
            "uri": uri,
            "streams": streams as Any,
            "headers": headers as Any,
            "audioRate": audioRate as Any,
            "bidirectional": bidirectional as Any,
            "audioTransport": audioTransport as Any,
        ])
    }
}

/// A callback as it arrived.
public struct VerifyWebhook: Codable, Hashable, Sendable, Discreet {
    /// The body, unparsed: text, or bytes in UTF-8.
    public var body: String
    /// The `Authorization` header, with or without `Bearer`; in Node, Python and Ruby also all headers.
    public var authorization: String
    /// The signature secrets of the account portal; one of them must fit.
    public var secrets: [String]
    /// How old it may be, in seconds: 300 unless set; 0 for any age.
    public var maxAge: Int64?
    /// The moment at which it is checked, in seconds since 1970: now unless set.
    public var at: Int64?

    /// Creates it from its fields.
    public init(
        body: String,
        authorization: String,
        secrets: [String],
        maxAge: Int64? = nil,
        at: Int64? = nil
    ) {
        self.body = body
        self.authorization = authorization
        self.secrets = secrets
        self.maxAge = maxAge
        self.at = at
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.body = try reading.need("body")
        self.authorization = try reading.need("authorization")
        self.secrets = try reading.need("secrets")
        self.maxAge = try reading.given("maxAge")
        self.at = try reading.given("at")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(body, "body")
        try writing.put(authorization, "authorization")
        try writing.put(secrets, "secrets")
        try writing.put(maxAge, "maxAge")
        try writing.put(at, "at")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "body": body,
            "authorization": "***",
            "secrets": "***",
            "maxAge": maxAge as Any,
            "at": at as Any,
        ])
    }
}

/// A callback to sign.
public struct SignWebhook: Codable, Hashable, Sendable, Discreet {
    /// The body, as it will be sent: text, or bytes in UTF-8.
    public var body: String
    /// The signature secret.
    public var secret: String
    /// The API key that it names: none unless set.
    public var apiKey: String?
    /// The application that it names: none unless set.
    public var applicationId: String?
    /// When it was sent, in seconds since 1970: now unless set.
    public var at: Int64?
    /// Its identifier: a random one unless set.
    public var jti: String?

    /// Creates it from its fields.
    public init(
        body: String,
        secret: String,
        apiKey: String? = nil,
        applicationId: String? = nil,
        at: Int64? = nil,
        jti: String? = nil
    ) {
        self.body = body
        self.secret = secret
        self.apiKey = apiKey
        self.applicationId = applicationId
        self.at = at
        self.jti = jti
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.body = try reading.need("body")
        self.secret = try reading.need("secret")
        self.apiKey = try reading.given("apiKey")
        self.applicationId = try reading.given("applicationId")
        self.at = try reading.given("at")
        self.jti = try reading.given("jti")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(body, "body")
        try writing.put(secret, "secret")
        try writing.put(apiKey, "apiKey")
        try writing.put(applicationId, "applicationId")
        try writing.put(at, "at")
        try writing.put(jti, "jti")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "body": body,
            "secret": "***",
            "apiKey": apiKey as Any,
            "applicationId": applicationId as Any,
            "at": at as Any,
            "jti": jti as Any,
        ])
    }
}

/// The project to create.
public struct CreateProject: Codable, Hashable, Sendable {
    /// A name for you to know the project by.
    public var name: String?
    /// Where it runs: `standard` unless set.
    public var environment: ProjectEnvironment?

    /// Creates it from its fields.
    public init(
        name: String? = nil,
        environment: ProjectEnvironment? = nil
    ) {
        self.name = name
        self.environment = environment
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.name = try reading.given("name")
        self.environment = try reading.given("environment")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(name, "name")
        try writing.put(environment, "environment")
    }
}

/// A request by hand.
public struct RawRequest: Codable, Hashable, Sendable {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    public var method: String
    /// The path, percent-encoded, for example `/v2/project/{project}/archive/{archiveId}`. A part in brackets,
    /// `[/connection/{connectionId}]`, is left out where its place is not filled.
    public var path: String
    /// What stands in the path's places, not encoded: `archiveId`.
    public var pathParams: [String: String]?
    /// The query, not encoded.
    public var query: [String: String]?
    /// The body, sent as JSON.
    public var body: Json?
    /// The body, sent as a form; instead of `body`.
    public var form: [String: String]?

    /// Creates it from its fields.
    public init(
        method: String,
        path: String,
        pathParams: [String: String]? = nil,
        query: [String: String]? = nil,
        body: Json? = nil,
        form: [String: String]? = nil
    ) {
        self.method = method
        self.path = path
        self.pathParams = pathParams
        self.query = query
        self.body = body
        self.form = form
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.method = try reading.need("method")
        self.path = try reading.need("path")
        self.pathParams = try reading.given("pathParams")
        self.query = try reading.given("query")
        self.body = try reading.givenJson("body")
        self.form = try reading.given("form")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(method, "method")
        try writing.put(path, "path")
        try writing.put(pathParams, "pathParams")
        try writing.put(query, "query")
        try writing.putJson(body, "body")
        try writing.put(form, "form")
    }
}
