// Generated from core/surface.json by `make generate`. Do not edit.

/// A project of an account.
public struct AccountProject: Codable, Hashable, Sendable, Identifiable, Discreet {
    /// Its API key.
    public let id: String
    /// Its API secret.
    public let secret: String?
    /// Whether it may be used.
    public let status: ProjectStatus?
    /// The name it was given.
    public let name: String?
    /// Where it runs.
    public let environment: ProjectEnvironment?
    /// When it was created, in milliseconds since 1970.
    public let createdAt: Int64?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        secret: String? = nil,
        status: ProjectStatus? = nil,
        name: String? = nil,
        environment: ProjectEnvironment? = nil,
        createdAt: Int64? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.secret = secret
        self.status = status
        self.name = name
        self.environment = environment
        self.createdAt = createdAt
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.secret = reading.take("secret")
        self.status = reading.take("status")
        self.name = reading.take("name")
        self.environment = reading.take("environment")
        self.createdAt = reading.take("createdAt")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(secret, "secret")
        try writing.put(status, "status")
        try writing.put(name, "name")
        try writing.put(environment, "environment")
        try writing.put(createdAt, "createdAt")
        try writing.end()
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "id": id,
            "secret": secret.map { _ in "***" } as Any,
            "status": status as Any,
            "name": name as Any,
            "environment": environment as Any,
            "createdAt": createdAt as Any,
            "extra": extra.hiding("secret"),
        ])
    }
}

/// A recording.
public struct Archive: Codable, Hashable, Sendable, Identifiable, Discreet {
    /// The archive's identifier.
    public let id: String
    /// Where it is in its life.
    public let status: ArchiveStatus?
    /// The name it was given.
    public let name: String?
    /// Why it stopped or failed, for example `user initiated`.
    public let reason: String?
    /// The session recorded.
    public let sessionId: String?
    /// The API key, or the application's id.
    public let projectId: String?
    /// When recording began, in milliseconds since 1970.
    public let createdAt: Int64?
    /// When anything about it changed last, in milliseconds since 1970.
    public let updatedAt: Int64?
    /// Bytes; 0 until the file is available.
    public let size: Int64?
    /// Seconds.
    public let duration: Int64?
    /// One file for all streams, or one for each.
    public let outputMode: OutputMode?
    /// Which streams are recorded.
    public let streamMode: StreamMode?
    /// Whether audio is recorded.
    public let hasAudio: Bool?
    /// Whether video is recorded.
    public let hasVideo: Bool?
    /// The size of the picture.
    public let resolution: Resolution?
    /// Where to download it, for ten minutes; only while `available`.
    public let url: String?
    /// The tag it was given.
    public let multiArchiveTag: String?
    /// Bits per second.
    public let maxBitrate: Int64?
    /// The quality asked for.
    public let quantizationParameter: Int64?
    /// The streams of an archive with the stream mode `manual`.
    public let streams: [ComposedStream]?
    /// Whether the spoken word is transcribed.
    public let hasTranscription: Bool?
    /// The transcription.
    public let transcription: Transcription?
    /// The SHA-256 of the file.
    public let sha256sum: String?
    /// The password of an encrypted file.
    public let password: String?
    /// The kind of callback that this archive came in: `archive`.
    public let event: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        status: ArchiveStatus? = nil,
        name: String? = nil,
        reason: String? = nil,
        sessionId: String? = nil,
        projectId: String? = nil,
        createdAt: Int64? = nil,
        updatedAt: Int64? = nil,
        size: Int64? = nil,
        duration: Int64? = nil,
        outputMode: OutputMode? = nil,
        streamMode: StreamMode? = nil,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil,
        resolution: Resolution? = nil,
        url: String? = nil,
        multiArchiveTag: String? = nil,
        maxBitrate: Int64? = nil,
        quantizationParameter: Int64? = nil,
        streams: [ComposedStream]? = nil,
        hasTranscription: Bool? = nil,
        transcription: Transcription? = nil,
        sha256sum: String? = nil,
        password: String? = nil,
        event: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.status = status
        self.name = name
        self.reason = reason
        self.sessionId = sessionId
        self.projectId = projectId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.size = size
        self.duration = duration
        self.outputMode = outputMode
        self.streamMode = streamMode
        self.hasAudio = hasAudio
        self.hasVideo = hasVideo
        self.resolution = resolution
        self.url = url
        self.multiArchiveTag = multiArchiveTag
        self.maxBitrate = maxBitrate
        self.quantizationParameter = quantizationParameter
        self.streams = streams
        self.hasTranscription = hasTranscription
        self.transcription = transcription
        self.sha256sum = sha256sum
        self.password = password
        self.event = event
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.status = reading.take("status")
        self.name = reading.take("name")
        self.reason = reading.take("reason")
        self.sessionId = reading.take("sessionId")
        self.projectId = reading.take("projectId")
        self.createdAt = reading.take("createdAt")
        self.updatedAt = reading.take("updatedAt")
        self.size = reading.take("size")
        self.duration = reading.take("duration")
        self.outputMode = reading.take("outputMode")
        self.streamMode = reading.take("streamMode")
        self.hasAudio = reading.take("hasAudio")
        self.hasVideo = reading.take("hasVideo")
        self.resolution = reading.take("resolution")
        self.url = reading.take("url")
        self.multiArchiveTag = reading.take("multiArchiveTag")
        self.maxBitrate = reading.take("maxBitrate")
        self.quantizationParameter = reading.take("quantizationParameter")
        self.streams = reading.take("streams")
        self.hasTranscription = reading.take("hasTranscription")
        self.transcription = reading.take("transcription")
        self.sha256sum = reading.take("sha256sum")
        self.password = reading.take("password")
        self.event = reading.take("event")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(status, "status")
        try writing.put(name, "name")
        try writing.put(reason, "reason")
        try writing.put(sessionId, "sessionId")
        try writing.put(projectId, "projectId")
        try writing.put(createdAt, "createdAt")
        try writing.put(updatedAt, "updatedAt")
        try writing.put(size, "size")
        try writing.put(duration, "duration")
        try writing.put(outputMode, "outputMode")
        try writing.put(streamMode, "streamMode")
        try writing.put(hasAudio, "hasAudio")
        try writing.put(hasVideo, "hasVideo")
        try writing.put(resolution, "resolution")
        try writing.put(url, "url")
        try writing.put(multiArchiveTag, "multiArchiveTag")
        try writing.put(maxBitrate, "maxBitrate")
        try writing.put(quantizationParameter, "quantizationParameter")
        try writing.put(streams, "streams")
        try writing.put(hasTranscription, "hasTranscription")
        try writing.put(transcription, "transcription")
        try writing.put(sha256sum, "sha256sum")
        try writing.put(password, "password")
        try writing.put(event, "event")
        try writing.end()
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "id": id,
            "status": status as Any,
            "name": name as Any,
            "reason": reason as Any,
            "sessionId": sessionId as Any,
            "projectId": projectId as Any,
            "createdAt": createdAt as Any,
            "updatedAt": updatedAt as Any,
            "size": size as Any,
            "duration": duration as Any,
            "outputMode": outputMode as Any,
            "streamMode": streamMode as Any,
            "hasAudio": hasAudio as Any,
            "hasVideo": hasVideo as Any,
            "resolution": resolution as Any,
            "url": url as Any,
            "multiArchiveTag": multiArchiveTag as Any,
            "maxBitrate": maxBitrate as Any,
            "quantizationParameter": quantizationParameter as Any,
            "streams": streams as Any,
            "hasTranscription": hasTranscription as Any,
            "transcription": transcription as Any,
            "sha256sum": sha256sum as Any,
            "password": password.map { _ in "***" } as Any,
            "event": event as Any,
            "extra": extra.hiding("password"),
        ])
    }
}

/// One page of archives.
public struct ArchivePage: Codable, Hashable, Sendable {
    /// How many there are in all, not only on this page.
    public let total: Int64
    /// This page's archives, newest first.
    public let items: [Archive]
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        total: Int64,
        items: [Archive],
        extra: [String: Json] = [:]
    ) {
        self.total = total
        self.items = items
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.total = try reading.need("total")
        self.items = try reading.items("items")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(total, "total")
        try writing.items(items, "items")
        try writing.end()
    }
}

/// An open connector.
public struct AudioConnector: Codable, Hashable, Sendable, Identifiable {
    /// The connector's identifier.
    public let id: String
    /// Its connection to the session.
    public let connectionId: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        connectionId: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.connectionId = connectionId
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.connectionId = reading.take("connectionId")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(connectionId, "connectionId")
        try writing.end()
    }
}

/// How audio is packed.
public struct AudioTransport: Codable, Hashable, Sendable {
    /// Raw audio, or JSON.
    public var transport: AudioTransportKind
    /// How audio is encoded in JSON: `base64`.
    public var encoding: String?
    /// The JSON field with the audio sent.
    public var audioField: String?
    /// The JSON field with the audio received.
    public var receiveAudioField: String?
    /// Further JSON fields, sent as they are.
    public var staticFields: [String: String]?

    /// Creates it from its fields.
    public init(
        transport: AudioTransportKind,
        encoding: String? = nil,
        audioField: String? = nil,
        receiveAudioField: String? = nil,
        staticFields: [String: String]? = nil
    ) {
        self.transport = transport
        self.encoding = encoding
        self.audioField = audioField
        self.receiveAudioField = receiveAudioField
        self.staticFields = staticFields
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.transport = try reading.need("transport")
        self.encoding = try reading.given("encoding")
        self.audioField = try reading.given("audioField")
        self.receiveAudioField = try reading.given("receiveAudioField")
        self.staticFields = try reading.given("staticFields")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(transport, "transport")
        try writing.put(encoding, "encoding")
        try writing.put(audioField, "audioField")
        try writing.put(receiveAudioField, "receiveAudioField")
        try writing.put(staticFields, "staticFields")
    }
}

/// A container of Azure.
public struct AzureStorage: Codable, Hashable, Sendable, Discreet {
    /// The account.
    public var accountName: String
    /// Its key.
    public var accountKey: String
    /// The container.
    public var container: String
    /// The domain of the storage: Azure's own unless set.
    public var domain: String?

    /// Creates it from its fields.
    public init(
        accountName: String,
        accountKey: String,
        container: String,
        domain: String? = nil
    ) {
        self.accountName = accountName
        self.accountKey = accountKey
        self.container = container
        self.domain = domain
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.accountName = try reading.need("accountName")
        self.accountKey = try reading.need("accountKey")
        self.container = try reading.need("container")
        self.domain = try reading.given("domain")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(accountName, "accountName")
        try writing.put(accountKey, "accountKey")
        try writing.put(container, "container")
        try writing.put(domain, "domain")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "accountName": accountName,
            "accountKey": "***",
            "container": container,
            "domain": domain as Any,
        ])
    }
}

/// A live stream.
public struct Broadcast: Codable, Hashable, Sendable, Identifiable {
    /// The broadcast's identifier.
    public let id: String
    /// Where it is in its life.
    public let status: BroadcastStatus?
    /// The session broadcast.
    public let sessionId: String?
    /// The API key, or the application's id.
    public let projectId: String?
    /// When it began, in milliseconds since 1970.
    public let createdAt: Int64?
    /// When anything about it changed last, in milliseconds since 1970.
    public let updatedAt: Int64?
    /// When it stops by itself, in seconds.
    public let maxDuration: Int64?
    /// Bits per second.
    public let maxBitrate: Int64?
    /// The size of the picture.
    public let resolution: Resolution?
    /// Which streams are shown.
    public let streamMode: StreamMode?
    /// Whether audio is sent.
    public let hasAudio: Bool?
    /// Whether video is sent.
    public let hasVideo: Bool?
    /// The tag it was given.
    public let multiBroadcastTag: String?
    /// Its settings.
    public let settings: BroadcastSettings?
    /// Where it can be seen.
    public let broadcastUrls: BroadcastUrls?
    /// The streams of a broadcast with the stream mode `manual`.
    public let streams: [ComposedStream]?
    /// The kind of callback that this broadcast came in: `broadcast`.
    public let event: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        status: BroadcastStatus? = nil,
        sessionId: String? = nil,
        projectId: String? = nil,
        createdAt: Int64? = nil,
        updatedAt: Int64? = nil,
        maxDuration: Int64? = nil,
        maxBitrate: Int64? = nil,
        resolution: Resolution? = nil,
        streamMode: StreamMode? = nil,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil,
        multiBroadcastTag: String? = nil,
        settings: BroadcastSettings? = nil,
        broadcastUrls: BroadcastUrls? = nil,
        streams: [ComposedStream]? = nil,
        event: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.status = status
        self.sessionId = sessionId
        self.projectId = projectId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.maxDuration = maxDuration
        self.maxBitrate = maxBitrate
        self.resolution = resolution
        self.streamMode = streamMode
        self.hasAudio = hasAudio
        self.hasVideo = hasVideo
        self.multiBroadcastTag = multiBroadcastTag
        self.settings = settings
        self.broadcastUrls = broadcastUrls
        self.streams = streams
        self.event = event
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.status = reading.take("status")
        self.sessionId = reading.take("sessionId")
        self.projectId = reading.take("projectId")
        self.createdAt = reading.take("createdAt")
        self.updatedAt = reading.take("updatedAt")
        self.maxDuration = reading.take("maxDuration")
        self.maxBitrate = reading.take("maxBitrate")
        self.resolution = reading.take("resolution")
        self.streamMode = reading.take("streamMode")
        self.hasAudio = reading.take("hasAudio")
        self.hasVideo = reading.take("hasVideo")
        self.multiBroadcastTag = reading.take("multiBroadcastTag")
        self.settings = reading.take("settings")
        self.broadcastUrls = reading.take("broadcastUrls")
        self.streams = reading.take("streams")
        self.event = reading.take("event")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(status, "status")
        try writing.put(sessionId, "sessionId")
        try writing.put(projectId, "projectId")
        try writing.put(createdAt, "createdAt")
        try writing.put(updatedAt, "updatedAt")
        try writing.put(maxDuration, "maxDuration")
        try writing.put(maxBitrate, "maxBitrate")
        try writing.put(resolution, "resolution")
        try writing.put(streamMode, "streamMode")
        try writing.put(hasAudio, "hasAudio")
        try writing.put(hasVideo, "hasVideo")
        try writing.put(multiBroadcastTag, "multiBroadcastTag")
        try writing.put(settings, "settings")
        try writing.put(broadcastUrls, "broadcastUrls")
        try writing.put(streams, "streams")
        try writing.put(event, "event")
        try writing.end()
    }
}

/// Where a broadcast goes.
public struct BroadcastOutputs: Codable, Hashable, Sendable {
    /// An HLS output.
    public var hls: Hls?
    /// Up to five RTMP servers.
    public var rtmp: [Rtmp]?

    /// Creates it from its fields.
    public init(
        hls: Hls? = nil,
        rtmp: [Rtmp]? = nil
    ) {
        self.hls = hls
        self.rtmp = rtmp
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.hls = try reading.given("hls")
        self.rtmp = try reading.given("rtmp")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(hls, "hls")
        try writing.put(rtmp, "rtmp")
    }
}

/// One page of broadcasts.
public struct BroadcastPage: Codable, Hashable, Sendable {
    /// How many there are in all, not only on this page.
    public let total: Int64
    /// This page's broadcasts, newest first.
    public let items: [Broadcast]
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        total: Int64,
        items: [Broadcast],
        extra: [String: Json] = [:]
    ) {
        self.total = total
        self.items = items
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.total = try reading.need("total")
        self.items = try reading.items("items")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(total, "total")
        try writing.items(items, "items")
        try writing.end()
    }
}

/// One RTMP output of a broadcast.
public struct BroadcastRtmp: Codable, Hashable, Sendable, Discreet {
    /// The identifier it was given.
    public let id: String?
    /// The server.
    public let serverUrl: String?
    /// The stream's name or key.
    public let streamName: String?
    /// How far it is.
    public let status: RtmpStatus?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String? = nil,
        serverUrl: String? = nil,
        streamName: String? = nil,
        status: RtmpStatus? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.serverUrl = serverUrl
        self.streamName = streamName
        self.status = status
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = reading.take("id")
        self.serverUrl = reading.take("serverUrl")
        self.streamName = reading.take("streamName")
        self.status = reading.take("status")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(serverUrl, "serverUrl")
        try writing.put(streamName, "streamName")
        try writing.put(status, "status")
        try writing.end()
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "id": id as Any,
            "serverUrl": serverUrl as Any,
            "streamName": streamName.map { _ in "***" } as Any,
            "status": status as Any,
            "extra": extra.hiding("streamName"),
        ])
    }
}

/// The settings of a broadcast.
public struct BroadcastSettings: Codable, Hashable, Sendable {
    /// Those of the HLS output.
    public let hls: HlsSettings?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        hls: HlsSettings? = nil,
        extra: [String: Json] = [:]
    ) {
        self.hls = hls
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.hls = reading.take("hls")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(hls, "hls")
        try writing.end()
    }
}

/// Where a broadcast can be seen.
public struct BroadcastUrls: Codable, Hashable, Sendable {
    /// The address of the HLS playlist; not to be played before some 15 to 20 seconds have passed.
    public let hls: String?
    /// How far the HLS output is.
    public let hlsStatus: HlsStatus?
    /// The RTMP outputs.
    public let rtmp: [BroadcastRtmp]?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        hls: String? = nil,
        hlsStatus: HlsStatus? = nil,
        rtmp: [BroadcastRtmp]? = nil,
        extra: [String: Json] = [:]
    ) {
        self.hls = hls
        self.hlsStatus = hlsStatus
        self.rtmp = rtmp
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.hls = reading.take("hls")
        self.hlsStatus = reading.take("hlsStatus")
        self.rtmp = reading.take("rtmp")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(hls, "hls")
        try writing.put(hlsStatus, "hlsStatus")
        try writing.put(rtmp, "rtmp")
        try writing.end()
    }
}

/// An address to which events are reported.
public struct Callback: Codable, Hashable, Sendable, Identifiable {
    /// The callback's identifier.
    public let id: String
    /// What it is about.
    public let group: String?
    /// What happened.
    public let event: String?
    /// Where it is reported.
    public let url: String?
    /// When it was registered, in milliseconds since 1970.
    public let createdAt: Int64?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        group: String? = nil,
        event: String? = nil,
        url: String? = nil,
        createdAt: Int64? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.group = group
        self.event = event
        self.url = url
        self.createdAt = createdAt
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.group = reading.take("group")
        self.event = reading.take("event")
        self.url = reading.take("url")
        self.createdAt = reading.take("createdAt")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(group, "group")
        try writing.put(event, "event")
        try writing.put(url, "url")
        try writing.put(createdAt, "createdAt")
        try writing.end()
    }
}

/// The captions of a session.
public struct Captions: Codable, Hashable, Sendable {
    /// The captions' identifier.
    public let captionsId: String
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        captionsId: String,
        extra: [String: Json] = [:]
    ) {
        self.captionsId = captionsId
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.captionsId = try reading.need("captionsId")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(captionsId, "captionsId")
        try writing.end()
    }
}

/// A stream in an archive or broadcast with the stream mode `manual`.
public struct ComposedStream: Codable, Hashable, Sendable {
    /// The stream.
    public let streamId: String
    /// Whether its audio is taken.
    public let hasAudio: Bool?
    /// Whether its video is taken.
    public let hasVideo: Bool?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        streamId: String,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil,
        extra: [String: Json] = [:]
    ) {
        self.streamId = streamId
        self.hasAudio = hasAudio
        self.hasVideo = hasVideo
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.streamId = try reading.need("streamId")
        self.hasAudio = reading.take("hasAudio")
        self.hasVideo = reading.take("hasVideo")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(streamId, "streamId")
        try writing.put(hasAudio, "hasAudio")
        try writing.put(hasVideo, "hasVideo")
        try writing.end()
    }
}

/// A client's connection.
public struct Connection: Codable, Hashable, Sendable {
    /// The connection's identifier.
    public let connectionId: String
    /// How far it is.
    public let connectionState: ConnectionState?
    /// When it was made, in milliseconds since 1970.
    public let createdAt: Int64?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        connectionId: String,
        connectionState: ConnectionState? = nil,
        createdAt: Int64? = nil,
        extra: [String: Json] = [:]
    ) {
        self.connectionId = connectionId
        self.connectionState = connectionState
        self.createdAt = createdAt
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.connectionId = try reading.need("connectionId")
        self.connectionState = reading.take("connectionState")
        self.createdAt = reading.take("createdAt")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(connectionId, "connectionId")
        try writing.put(connectionState, "connectionState")
        try writing.put(createdAt, "createdAt")
        try writing.end()
    }
}

/// The connections of a session.
public struct ConnectionList: Codable, Hashable, Sendable {
    /// How many there are.
    public let total: Int64
    /// The connections.
    public let items: [Connection]
    /// The API key, or the application's id.
    public let projectId: String?
    /// The session.
    public let sessionId: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        total: Int64,
        items: [Connection],
        projectId: String? = nil,
        sessionId: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.total = total
        self.items = items
        self.projectId = projectId
        self.sessionId = sessionId
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.total = try reading.need("total")
        self.items = try reading.items("items")
        self.projectId = reading.take("projectId")
        self.sessionId = reading.take("sessionId")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(total, "total")
        try writing.items(items, "items")
        try writing.put(projectId, "projectId")
        try writing.put(sessionId, "sessionId")
        try writing.end()
    }
}

/// An HLS output.
public struct Hls: Codable, Hashable, Sendable {
    /// Whether viewers can go back in time; not together with `lowLatency`.
    public var dvr: Bool?
    /// Whether delay is kept short; not together with `dvr`.
    public var lowLatency: Bool?

    /// Creates it from its fields.
    public init(
        dvr: Bool? = nil,
        lowLatency: Bool? = nil
    ) {
        self.dvr = dvr
        self.lowLatency = lowLatency
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.dvr = try reading.given("dvr")
        self.lowLatency = try reading.given("lowLatency")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(dvr, "dvr")
        try writing.put(lowLatency, "lowLatency")
    }
}

/// The HLS settings of a broadcast.
public struct HlsSettings: Codable, Hashable, Sendable {
    /// Whether viewers can go back in time.
    public let dvr: Bool?
    /// Whether delay is kept short.
    public let lowLatency: Bool?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        dvr: Bool? = nil,
        lowLatency: Bool? = nil,
        extra: [String: Json] = [:]
    ) {
        self.dvr = dvr
        self.lowLatency = lowLatency
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.dvr = reading.take("dvr")
        self.lowLatency = reading.take("lowLatency")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(dvr, "dvr")
        try writing.put(lowLatency, "lowLatency")
        try writing.end()
    }
}

/// A layout of a composed archive or broadcast.
public struct Layout: Codable, Hashable, Sendable {
    /// The arrangement.
    public var type: LayoutType
    /// The CSS of a `custom` layout, and only of that.
    public var stylesheet: String?
    /// The arrangement while a screen is shared; only with `bestFit`.
    public var screenshareType: ScreenshareType?

    /// Creates it from its fields.
    public init(
        type: LayoutType,
        stylesheet: String? = nil,
        screenshareType: ScreenshareType? = nil
    ) {
        self.type = type
        self.stylesheet = stylesheet
        self.screenshareType = screenshareType
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.type = try reading.need("type")
        self.stylesheet = try reading.given("stylesheet")
        self.screenshareType = try reading.given("screenshareType")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(type, "type")
        try writing.put(stylesheet, "stylesheet")
        try writing.put(screenshareType, "screenshareType")
    }
}

/// The project, which is what the service answers with.
public struct Project: Codable, Hashable, Sendable {
    /// The API key, or the application's id.
    public let id: String?
    /// For example `ACTIVE`.
    public let status: String?
    /// The project's name.
    public let name: String?
    /// For example `standard`.
    public let environment: String?
    /// When it was created, in milliseconds since 1970.
    public let createdAt: Int64?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String? = nil,
        status: String? = nil,
        name: String? = nil,
        environment: String? = nil,
        createdAt: Int64? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.status = status
        self.name = name
        self.environment = environment
        self.createdAt = createdAt
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = reading.take("id")
        self.status = reading.take("status")
        self.name = reading.take("name")
        self.environment = reading.take("environment")
        self.createdAt = reading.take("createdAt")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(status, "status")
        try writing.put(name, "name")
        try writing.put(environment, "environment")
        try writing.put(createdAt, "createdAt")
        try writing.end()
    }
}

/// An answer by hand.
public struct RawAnswer: Codable, Hashable, Sendable {
    /// The HTTP status: 200 to 299.
    public let status: Int
    /// The headers, their names in lower case.
    public let headers: [String: String]
    /// The body: what it says if it is JSON, else its text.
    public let body: Json?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        status: Int,
        headers: [String: String],
        body: Json? = nil,
        extra: [String: Json] = [:]
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.status = try reading.need("status")
        self.headers = try reading.need("headers")
        self.body = reading.takeJson("body")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(status, "status")
        try writing.put(headers, "headers")
        try writing.putJson(body, "body")
        try writing.end()
    }
}

/// A web page rendered into a session.
public struct Render: Codable, Hashable, Sendable, Identifiable {
    /// The render's identifier.
    public let id: String
    /// Where it is in its life.
    public let status: RenderStatus?
    /// The session.
    public let sessionId: String?
    /// The API key, or the application's id.
    public let projectId: String?
    /// When it began, in milliseconds since 1970.
    public let createdAt: Int64?
    /// When anything about it changed last, in milliseconds since 1970.
    public let updatedAt: Int64?
    /// The page.
    public let url: String?
    /// The size of the picture.
    public let resolution: Resolution?
    /// The stream published.
    public let streamId: String?
    /// Why it stopped or failed.
    public let reason: String?
    /// The stream's name.
    public let name: String?
    /// The kind of callback that this render came in.
    public let event: String?
    /// Where the service reports changes of status.
    public let callbackUrl: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        status: RenderStatus? = nil,
        sessionId: String? = nil,
        projectId: String? = nil,
        createdAt: Int64? = nil,
        updatedAt: Int64? = nil,
        url: String? = nil,
        resolution: Resolution? = nil,
        streamId: String? = nil,
        reason: String? = nil,
        name: String? = nil,
        event: String? = nil,
        callbackUrl: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.status = status
        self.sessionId = sessionId
        self.projectId = projectId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.url = url
        self.resolution = resolution
        self.streamId = streamId
        self.reason = reason
        self.name = name
        self.event = event
        self.callbackUrl = callbackUrl
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.status = reading.take("status")
        self.sessionId = reading.take("sessionId")
        self.projectId = reading.take("projectId")
        self.createdAt = reading.take("createdAt")
        self.updatedAt = reading.take("updatedAt")
        self.url = reading.take("url")
        self.resolution = reading.take("resolution")
        self.streamId = reading.take("streamId")
        self.reason = reading.take("reason")
        self.name = reading.take("name")
        self.event = reading.take("event")
        self.callbackUrl = reading.take("callbackUrl")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(status, "status")
        try writing.put(sessionId, "sessionId")
        try writing.put(projectId, "projectId")
        try writing.put(createdAt, "createdAt")
        try writing.put(updatedAt, "updatedAt")
        try writing.put(url, "url")
        try writing.put(resolution, "resolution")
        try writing.put(streamId, "streamId")
        try writing.put(reason, "reason")
        try writing.put(name, "name")
        try writing.put(event, "event")
        try writing.put(callbackUrl, "callbackUrl")
        try writing.end()
    }
}

/// One page of renders.
public struct RenderPage: Codable, Hashable, Sendable {
    /// How many there are in all, not only on this page.
    public let total: Int64
    /// This page's renders, newest first.
    public let items: [Render]
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        total: Int64,
        items: [Render],
        extra: [String: Json] = [:]
    ) {
        self.total = total
        self.items = items
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.total = try reading.need("total")
        self.items = try reading.items("items")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(total, "total")
        try writing.items(items, "items")
        try writing.end()
    }
}

/// How the published stream presents itself.
public struct RenderProperties: Codable, Hashable, Sendable {
    /// The stream's name, 1 to 200 characters.
    public var name: String

    /// Creates it from its fields.
    public init(
        name: String
    ) {
        self.name = name
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.name = try reading.need("name")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(name, "name")
    }
}

/// An RTMP server to send the broadcast to.
public struct Rtmp: Codable, Hashable, Sendable, Discreet {
    /// The server: `rtmp://…` or `rtmps://…`.
    public var serverUrl: String
    /// The stream's name or key on that server.
    public var streamName: String
    /// An identifier for you to know it by.
    public var id: String?

    /// Creates it from its fields.
    public init(
        serverUrl: String,
        streamName: String,
        id: String? = nil
    ) {
        self.serverUrl = serverUrl
        self.streamName = streamName
        self.id = id
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.serverUrl = try reading.need("serverUrl")
        self.streamName = try reading.need("streamName")
        self.id = try reading.given("id")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(serverUrl, "serverUrl")
        try writing.put(streamName, "streamName")
        try writing.put(id, "id")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "serverUrl": serverUrl,
            "streamName": "***",
            "id": id as Any,
        ])
    }
}

/// A bucket of Amazon S3, or of a storage that is like it.
public struct S3Storage: Codable, Hashable, Sendable, Discreet {
    /// The bucket.
    public var bucket: String
    /// The access key.
    public var accessKey: String
    /// The secret key.
    public var secretKey: String
    /// The address of the storage, with `https://`: Amazon's unless set.
    public var endpoint: String?
    /// Whether files are encrypted there: not unless set.
    public var sse: StorageEncryption?

    /// Creates it from its fields.
    public init(
        bucket: String,
        accessKey: String,
        secretKey: String,
        endpoint: String? = nil,
        sse: StorageEncryption? = nil
    ) {
        self.bucket = bucket
        self.accessKey = accessKey
        self.secretKey = secretKey
        self.endpoint = endpoint
        self.sse = sse
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.bucket = try reading.need("bucket")
        self.accessKey = try reading.need("accessKey")
        self.secretKey = try reading.need("secretKey")
        self.endpoint = try reading.given("endpoint")
        self.sse = try reading.given("sse")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(bucket, "bucket")
        try writing.put(accessKey, "accessKey")
        try writing.put(secretKey, "secretKey")
        try writing.put(endpoint, "endpoint")
        try writing.put(sse, "sse")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "bucket": bucket,
            "accessKey": accessKey,
            "secretKey": "***",
            "endpoint": endpoint as Any,
            "sse": sse as Any,
        ])
    }
}

/// A session.
public struct Session: Codable, Hashable, Sendable {
    /// The identifier, which clients need together with a token.
    public let sessionId: String
    /// The API key, or the application's id.
    public let projectId: String?
    /// When it was created, as the service writes it.
    public let createDt: String?
    /// The media server, if one is assigned already.
    public let mediaServerUrl: String?
    /// How media travels, as requested.
    public let mediaMode: MediaMode?
    /// Whether the session is always recorded, as requested.
    public let archiveMode: ArchiveMode?
    /// The name of its archives, as requested.
    public let archiveName: String?
    /// The picture of its archives, as requested.
    public let archiveResolution: Resolution?
    /// Near which address media is served, as requested.
    public let location: String?
    /// Whether media is encrypted end to end, as requested.
    public let e2ee: Bool?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        sessionId: String,
        projectId: String? = nil,
        createDt: String? = nil,
        mediaServerUrl: String? = nil,
        mediaMode: MediaMode? = nil,
        archiveMode: ArchiveMode? = nil,
        archiveName: String? = nil,
        archiveResolution: Resolution? = nil,
        location: String? = nil,
        e2ee: Bool? = nil,
        extra: [String: Json] = [:]
    ) {
        self.sessionId = sessionId
        self.projectId = projectId
        self.createDt = createDt
        self.mediaServerUrl = mediaServerUrl
        self.mediaMode = mediaMode
        self.archiveMode = archiveMode
        self.archiveName = archiveName
        self.archiveResolution = archiveResolution
        self.location = location
        self.e2ee = e2ee
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.sessionId = try reading.need("sessionId")
        self.projectId = reading.take("projectId")
        self.createDt = reading.take("createDt")
        self.mediaServerUrl = reading.take("mediaServerUrl")
        self.mediaMode = reading.take("mediaMode")
        self.archiveMode = reading.take("archiveMode")
        self.archiveName = reading.take("archiveName")
        self.archiveResolution = reading.take("archiveResolution")
        self.location = reading.take("location")
        self.e2ee = reading.take("e2ee")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(sessionId, "sessionId")
        try writing.put(projectId, "projectId")
        try writing.put(createDt, "createDt")
        try writing.put(mediaServerUrl, "mediaServerUrl")
        try writing.put(mediaMode, "mediaMode")
        try writing.put(archiveMode, "archiveMode")
        try writing.put(archiveName, "archiveName")
        try writing.put(archiveResolution, "archiveResolution")
        try writing.put(location, "location")
        try writing.put(e2ee, "e2ee")
        try writing.end()
    }
}

/// What a session's identifier says.
public struct SessionInfo: Codable, Hashable, Sendable {
    /// The API key or the application's id that the session belongs to.
    public let projectId: String
    /// The identifier's fields in order, of which `projectId` is the second.
    public let fields: [String]
    /// The location hint with which it was created.
    public let location: String?
    /// When it was created, in milliseconds since 1970, where it says so as a number.
    public let createdAt: Int64?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        projectId: String,
        fields: [String],
        location: String? = nil,
        createdAt: Int64? = nil,
        extra: [String: Json] = [:]
    ) {
        self.projectId = projectId
        self.fields = fields
        self.location = location
        self.createdAt = createdAt
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.projectId = try reading.need("projectId")
        self.fields = try reading.items("fields")
        self.location = reading.take("location")
        self.createdAt = reading.take("createdAt")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(projectId, "projectId")
        try writing.items(fields, "fields")
        try writing.put(location, "location")
        try writing.put(createdAt, "createdAt")
        try writing.end()
    }
}

/// How to log in at a SIP server.
public struct SipAuth: Codable, Hashable, Sendable, Discreet {
    /// The user.
    public var username: String
    /// The password.
    public var password: String

    /// Creates it from its fields.
    public init(
        username: String,
        password: String
    ) {
        self.username = username
        self.password = password
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.username = try reading.need("username")
        self.password = try reading.need("password")
        try reading.end()
    }

    /// Writes it by the names of the wire, secrets included.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(username, "username")
        try writing.put(password, "password")
    }

    /// What printing, `dump` and a debugger show: no secret.
    public var customMirror: Mirror {
        shown([
            "username": username,
            "password": "***",
        ])
    }
}

/// A call.
public struct SipCall: Codable, Hashable, Sendable, Identifiable {
    /// The call's identifier.
    public let id: String
    /// The callee's connection; disconnect it to hang up.
    public let connectionId: String?
    /// The callee's stream.
    public let streamId: String?
    /// The API key, or the application's id.
    public let projectId: String?
    /// The session.
    public let sessionId: String?
    /// When it began, in milliseconds since 1970.
    public let createdAt: Int64?
    /// When anything about it changed last, in milliseconds since 1970.
    public let updatedAt: Int64?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        connectionId: String? = nil,
        streamId: String? = nil,
        projectId: String? = nil,
        sessionId: String? = nil,
        createdAt: Int64? = nil,
        updatedAt: Int64? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.connectionId = connectionId
        self.streamId = streamId
        self.projectId = projectId
        self.sessionId = sessionId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.connectionId = reading.take("connectionId")
        self.streamId = reading.take("streamId")
        self.projectId = reading.take("projectId")
        self.sessionId = reading.take("sessionId")
        self.createdAt = reading.take("createdAt")
        self.updatedAt = reading.take("updatedAt")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(connectionId, "connectionId")
        try writing.put(streamId, "streamId")
        try writing.put(projectId, "projectId")
        try writing.put(sessionId, "sessionId")
        try writing.put(createdAt, "createdAt")
        try writing.put(updatedAt, "updatedAt")
        try writing.end()
    }
}

/// A stream.
public struct Stream: Codable, Hashable, Sendable, Identifiable {
    /// The stream's identifier.
    public let id: String
    /// What it shows.
    public let videoType: VideoType?
    /// The name its publisher gave it.
    public let name: String?
    /// Its layout classes.
    public let layoutClassList: [String]?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        videoType: VideoType? = nil,
        name: String? = nil,
        layoutClassList: [String]? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.videoType = videoType
        self.name = name
        self.layoutClassList = layoutClassList
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.videoType = reading.take("videoType")
        self.name = reading.take("name")
        self.layoutClassList = reading.take("layoutClassList")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(videoType, "videoType")
        try writing.put(name, "name")
        try writing.put(layoutClassList, "layoutClassList")
        try writing.end()
    }
}

/// The layout classes of one stream.
public struct StreamClassList: Codable, Hashable, Sendable, Identifiable {
    /// The stream.
    public var id: String
    /// Its layout classes; none to clear them.
    public var layoutClassList: [String]

    /// Creates it from its fields.
    public init(
        id: String,
        layoutClassList: [String]
    ) {
        self.id = id
        self.layoutClassList = layoutClassList
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.layoutClassList = try reading.need("layoutClassList")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(id, "id")
        try writing.put(layoutClassList, "layoutClassList")
    }
}

/// The streams of a session.
public struct StreamList: Codable, Hashable, Sendable {
    /// How many there are.
    public let total: Int64
    /// The streams.
    public let items: [Stream]
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        total: Int64,
        items: [Stream],
        extra: [String: Json] = [:]
    ) {
        self.total = total
        self.items = items
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.total = try reading.need("total")
        self.items = try reading.items("items")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(total, "total")
        try writing.items(items, "items")
        try writing.end()
    }
}

/// What a token says.
public struct TokenInfo: Codable, Hashable, Sendable {
    /// A JWT, or the format of old.
    public let kind: TokenKind
    /// How it is signed: `HS256`, `RS256` or `HMAC-SHA1`.
    public let algorithm: String?
    /// The API key or the application's id.
    public let projectId: String?
    /// The session.
    public let sessionId: String?
    /// What the client may do.
    public let role: Role?
    /// When it was made, in seconds since 1970.
    public let createdAt: Int64?
    /// When it expires, in seconds since 1970.
    public let expiresAt: Int64?
    /// The text that other clients see with the connection.
    public let connectionData: String?
    /// The layout classes of the client's streams.
    public let initialLayoutClassList: [String]?
    /// The random part.
    public let nonce: String?
    /// What it is for: `session.connect`.
    public let scope: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        kind: TokenKind,
        algorithm: String? = nil,
        projectId: String? = nil,
        sessionId: String? = nil,
        role: Role? = nil,
        createdAt: Int64? = nil,
        expiresAt: Int64? = nil,
        connectionData: String? = nil,
        initialLayoutClassList: [String]? = nil,
        nonce: String? = nil,
        scope: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.kind = kind
        self.algorithm = algorithm
        self.projectId = projectId
        self.sessionId = sessionId
        self.role = role
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.connectionData = connectionData
        self.initialLayoutClassList = initialLayoutClassList
        self.nonce = nonce
        self.scope = scope
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.kind = try reading.need("kind")
        self.algorithm = reading.take("algorithm")
        self.projectId = reading.take("projectId")
        self.sessionId = reading.take("sessionId")
        self.role = reading.take("role")
        self.createdAt = reading.take("createdAt")
        self.expiresAt = reading.take("expiresAt")
        self.connectionData = reading.take("connectionData")
        self.initialLayoutClassList = reading.take("initialLayoutClassList")
        self.nonce = reading.take("nonce")
        self.scope = reading.take("scope")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(kind, "kind")
        try writing.put(algorithm, "algorithm")
        try writing.put(projectId, "projectId")
        try writing.put(sessionId, "sessionId")
        try writing.put(role, "role")
        try writing.put(createdAt, "createdAt")
        try writing.put(expiresAt, "expiresAt")
        try writing.put(connectionData, "connectionData")
        try writing.put(initialLayoutClassList, "initialLayoutClassList")
        try writing.put(nonce, "nonce")
        try writing.put(scope, "scope")
        try writing.end()
    }
}

/// One reason for which a token would be refused.
public struct TokenProblem: Codable, Hashable, Sendable {
    /// The reason, for programs.
    public let code: TokenProblemCode
    /// The reason, for people.
    public let message: String
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        code: TokenProblemCode,
        message: String,
        extra: [String: Json] = [:]
    ) {
        self.code = code
        self.message = message
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.code = try reading.need("code")
        self.message = try reading.need("message")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(code, "code")
        try writing.put(message, "message")
        try writing.end()
    }
}

/// Whether a token would be accepted.
public struct TokenVerdict: Codable, Hashable, Sendable {
    /// Whether nothing speaks against it.
    public let valid: Bool
    /// What speaks against it.
    public let problems: [TokenProblem]
    /// What it says, if it can be read.
    public let token: TokenInfo?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        valid: Bool,
        problems: [TokenProblem],
        token: TokenInfo? = nil,
        extra: [String: Json] = [:]
    ) {
        self.valid = valid
        self.problems = problems
        self.token = token
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.valid = try reading.need("valid")
        self.problems = try reading.items("problems")
        self.token = reading.take("token")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(valid, "valid")
        try writing.items(problems, "problems")
        try writing.put(token, "token")
        try writing.end()
    }
}

/// A transcription of an archive.
public struct Transcription: Codable, Hashable, Sendable {
    /// Where it is in its life, for example `requested` or `available`.
    public let status: String?
    /// Where to fetch it.
    public let url: String?
    /// Why it failed.
    public let reason: String?
    /// The language mainly spoken.
    public let primaryLanguageCode: String?
    /// Whether there is a summary.
    public let hasSummary: Bool?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        status: String? = nil,
        url: String? = nil,
        reason: String? = nil,
        primaryLanguageCode: String? = nil,
        hasSummary: Bool? = nil,
        extra: [String: Json] = [:]
    ) {
        self.status = status
        self.url = url
        self.reason = reason
        self.primaryLanguageCode = primaryLanguageCode
        self.hasSummary = hasSummary
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.status = reading.take("status")
        self.url = reading.take("url")
        self.reason = reading.take("reason")
        self.primaryLanguageCode = reading.take("primaryLanguageCode")
        self.hasSummary = reading.take("hasSummary")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(status, "status")
        try writing.put(url, "url")
        try writing.put(reason, "reason")
        try writing.put(primaryLanguageCode, "primaryLanguageCode")
        try writing.put(hasSummary, "hasSummary")
        try writing.end()
    }
}

/// How the spoken word of an archive is transcribed.
public struct TranscriptionProperties: Codable, Hashable, Sendable {
    /// The language mainly spoken, for example `en-US`.
    public var primaryLanguageCode: String?
    /// Whether a summary is made as well.
    public var hasSummary: Bool?

    /// Creates it from its fields.
    public init(
        primaryLanguageCode: String? = nil,
        hasSummary: Bool? = nil
    ) {
        self.primaryLanguageCode = primaryLanguageCode
        self.hasSummary = hasSummary
    }

    /// Reads it by the names of the wire; another name is an error.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.primaryLanguageCode = try reading.given("primaryLanguageCode")
        self.hasSummary = try reading.given("hasSummary")
        try reading.end()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder)
        try writing.put(primaryLanguageCode, "primaryLanguageCode")
        try writing.put(hasSummary, "hasSummary")
    }
}

/// A SIP call, in a callback.
public struct WebhookCall: Codable, Hashable, Sendable, Identifiable {
    /// The call's identifier.
    public let id: String
    /// The callee's connection.
    public let connectionId: String?
    /// When it began, in milliseconds since 1970.
    public let createdAt: Int64?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        connectionId: String? = nil,
        createdAt: Int64? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.connectionId = connectionId
        self.createdAt = createdAt
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.connectionId = reading.take("connectionId")
        self.createdAt = reading.take("createdAt")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(connectionId, "connectionId")
        try writing.put(createdAt, "createdAt")
        try writing.end()
    }
}

/// Live captions, in a callback.
public struct WebhookCaptions: Codable, Hashable, Sendable {
    /// The captions' identifier.
    public let captionsId: String
    /// Where they are in their life.
    public let status: CaptionsStatus?
    /// The session captioned.
    public let sessionId: String?
    /// The API key, or the application's id.
    public let projectId: String?
    /// When they began, in milliseconds since 1970.
    public let createdAt: Int64?
    /// When anything about them changed last, in milliseconds since 1970.
    public let updatedAt: Int64?
    /// Seconds.
    public let duration: Int64?
    /// The language spoken, for example `en-us`.
    public let languageCode: String?
    /// Who recognizes the words, for example `aws-transcribe`.
    public let provider: String?
    /// Why they stopped or failed.
    public let reason: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        captionsId: String,
        status: CaptionsStatus? = nil,
        sessionId: String? = nil,
        projectId: String? = nil,
        createdAt: Int64? = nil,
        updatedAt: Int64? = nil,
        duration: Int64? = nil,
        languageCode: String? = nil,
        provider: String? = nil,
        reason: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.captionsId = captionsId
        self.status = status
        self.sessionId = sessionId
        self.projectId = projectId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.duration = duration
        self.languageCode = languageCode
        self.provider = provider
        self.reason = reason
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.captionsId = try reading.need("captionsId")
        self.status = reading.take("status")
        self.sessionId = reading.take("sessionId")
        self.projectId = reading.take("projectId")
        self.createdAt = reading.take("createdAt")
        self.updatedAt = reading.take("updatedAt")
        self.duration = reading.take("duration")
        self.languageCode = reading.take("languageCode")
        self.provider = reading.take("provider")
        self.reason = reading.take("reason")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(captionsId, "captionsId")
        try writing.put(status, "status")
        try writing.put(sessionId, "sessionId")
        try writing.put(projectId, "projectId")
        try writing.put(createdAt, "createdAt")
        try writing.put(updatedAt, "updatedAt")
        try writing.put(duration, "duration")
        try writing.put(languageCode, "languageCode")
        try writing.put(provider, "provider")
        try writing.put(reason, "reason")
        try writing.end()
    }
}

/// What a genuine callback's JWT says.
public struct WebhookClaims: Codable, Hashable, Sendable {
    /// The API key.
    public let apiKey: String?
    /// The application's id.
    public let applicationId: String?
    /// When it was sent, in seconds since 1970.
    public let issuedAt: Int64?
    /// Its identifier.
    public let jti: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        apiKey: String? = nil,
        applicationId: String? = nil,
        issuedAt: Int64? = nil,
        jti: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.apiKey = apiKey
        self.applicationId = applicationId
        self.issuedAt = issuedAt
        self.jti = jti
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.apiKey = reading.take("apiKey")
        self.applicationId = reading.take("applicationId")
        self.issuedAt = reading.take("issuedAt")
        self.jti = reading.take("jti")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(apiKey, "apiKey")
        try writing.put(applicationId, "applicationId")
        try writing.put(issuedAt, "issuedAt")
        try writing.put(jti, "jti")
        try writing.end()
    }
}

/// A client's connection, in a callback.
public struct WebhookConnection: Codable, Hashable, Sendable, Identifiable {
    /// The connection's identifier.
    public let id: String
    /// When it was made, in milliseconds since 1970.
    public let createdAt: Int64?
    /// The data in the client's token.
    public let data: String?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        createdAt: Int64? = nil,
        data: String? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.createdAt = createdAt
        self.data = data
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.createdAt = reading.take("createdAt")
        self.data = reading.take("data")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(createdAt, "createdAt")
        try writing.put(data, "data")
        try writing.end()
    }
}

/// What a callback tells. Of `archive` to `call` that is there which the `kind` names.
public struct WebhookEvent: Codable, Hashable, Sendable {
    /// What it is about.
    public let kind: WebhookKind
    /// The same when the same callback is delivered again: the SHA-256 of its body.
    public let deduplicationKey: String
    /// The session.
    public let sessionId: String?
    /// The API key, or the application's id.
    public let projectId: String?
    /// When it happened, in milliseconds since 1970.
    public let timestamp: Int64?
    /// Why, for example `forceDisconnected`, `networkDisconnected` or `serverRotation`.
    public let reason: String?
    /// The archive.
    public let archive: Archive?
    /// The broadcast.
    public let broadcast: Broadcast?
    /// The render.
    public let render: Render?
    /// The captions.
    public let captions: WebhookCaptions?
    /// The connection.
    public let connection: WebhookConnection?
    /// The stream.
    public let stream: WebhookStream?
    /// The call.
    public let call: WebhookCall?
    /// What the signature says; only of a callback that was verified.
    public let claims: WebhookClaims?
    /// All of it, as it came.
    public let payload: Json?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        kind: WebhookKind,
        deduplicationKey: String,
        sessionId: String? = nil,
        projectId: String? = nil,
        timestamp: Int64? = nil,
        reason: String? = nil,
        archive: Archive? = nil,
        broadcast: Broadcast? = nil,
        render: Render? = nil,
        captions: WebhookCaptions? = nil,
        connection: WebhookConnection? = nil,
        stream: WebhookStream? = nil,
        call: WebhookCall? = nil,
        claims: WebhookClaims? = nil,
        payload: Json? = nil,
        extra: [String: Json] = [:]
    ) {
        self.kind = kind
        self.deduplicationKey = deduplicationKey
        self.sessionId = sessionId
        self.projectId = projectId
        self.timestamp = timestamp
        self.reason = reason
        self.archive = archive
        self.broadcast = broadcast
        self.render = render
        self.captions = captions
        self.connection = connection
        self.stream = stream
        self.call = call
        self.claims = claims
        self.payload = payload
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.kind = try reading.need("kind")
        self.deduplicationKey = try reading.need("deduplicationKey")
        self.sessionId = reading.take("sessionId")
        self.projectId = reading.take("projectId")
        self.timestamp = reading.take("timestamp")
        self.reason = reading.take("reason")
        self.archive = reading.take("archive")
        self.broadcast = reading.take("broadcast")
        self.render = reading.take("render")
        self.captions = reading.take("captions")
        self.connection = reading.take("connection")
        self.stream = reading.take("stream")
        self.call = reading.take("call")
        self.claims = reading.take("claims")
        self.payload = reading.takeJson("payload")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(kind, "kind")
        try writing.put(deduplicationKey, "deduplicationKey")
        try writing.put(sessionId, "sessionId")
        try writing.put(projectId, "projectId")
        try writing.put(timestamp, "timestamp")
        try writing.put(reason, "reason")
        try writing.put(archive, "archive")
        try writing.put(broadcast, "broadcast")
        try writing.put(render, "render")
        try writing.put(captions, "captions")
        try writing.put(connection, "connection")
        try writing.put(stream, "stream")
        try writing.put(call, "call")
        try writing.put(claims, "claims")
        try writing.putJson(payload, "payload")
        try writing.end()
    }
}

/// A stream, in a callback.
public struct WebhookStream: Codable, Hashable, Sendable, Identifiable {
    /// The stream's identifier.
    public let id: String
    /// The connection of its publisher.
    public let connection: WebhookConnection?
    /// When it began, in milliseconds since 1970.
    public let createdAt: Int64?
    /// The name its publisher gave it.
    public let name: String?
    /// What it shows.
    public let videoType: VideoType?
    /// Fields that this version does not know, or cannot read, as the service sent them: JSON texts.
    public let extra: [String: Json]

    /// Creates it from its fields.
    public init(
        id: String,
        connection: WebhookConnection? = nil,
        createdAt: Int64? = nil,
        name: String? = nil,
        videoType: VideoType? = nil,
        extra: [String: Json] = [:]
    ) {
        self.id = id
        self.connection = connection
        self.createdAt = createdAt
        self.name = name
        self.videoType = videoType
        self.extra = extra
    }

    /// Reads it by the names of the wire; what cannot be read is kept in `extra`.
    public init(from decoder: any Decoder) throws {
        var reading = try Fields(decoder)
        self.id = try reading.need("id")
        self.connection = reading.take("connection")
        self.createdAt = reading.take("createdAt")
        self.name = reading.take("name")
        self.videoType = reading.take("videoType")
        self.extra = try reading.rest()
    }

    /// Writes it by the names of the wire.
    public func encode(to encoder: any Encoder) throws {
        var writing = Writing(encoder, extra: extra)
        try writing.put(id, "id")
        try writing.put(connection, "connection")
        try writing.put(createdAt, "createdAt")
        try writing.put(name, "name")
        try writing.put(videoType, "videoType")
        try writing.end()
    }
}
