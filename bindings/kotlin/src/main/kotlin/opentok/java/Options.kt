// Generated from core/surface.json by `make generate`. Do not edit.

package opentok.java

import opentok.ArchiveMode
import opentok.AudioTransport
import opentok.AzureStorage
import opentok.BroadcastOutputs
import opentok.Json
import opentok.Layout
import opentok.MediaMode
import opentok.OutputMode
import opentok.ProjectEnvironment
import opentok.RenderProperties
import opentok.Resolution
import opentok.Role
import opentok.S3Storage
import opentok.ScreenshareType
import opentok.SipAuth
import opentok.StorageFallback
import opentok.StreamMode
import opentok.TokenKind
import opentok.TranscriptionProperties

/** What [Operations.createSession] takes beside its required arguments. */
class CreateSessionOptions() {
    @JvmSynthetic @JvmField internal var mediaMode: MediaMode? = null
    @JvmSynthetic @JvmField internal var archiveMode: ArchiveMode? = null
    @JvmSynthetic @JvmField internal var archiveName: String? = null
    @JvmSynthetic @JvmField internal var archiveResolution: Resolution? = null
    @JvmSynthetic @JvmField internal var location: String? = null
    @JvmSynthetic @JvmField internal var e2ee: Boolean? = null

    /** A copy of these options. */
    constructor(other: CreateSessionOptions) : this() {
        mediaMode = other.mediaMode
        archiveMode = other.archiveMode
        archiveName = other.archiveName
        archiveResolution = other.archiveResolution
        location = other.location
        e2ee = other.e2ee
    }

    /** How media travels: `relayed` unless set. */
    fun mediaMode(value: MediaMode) = apply { mediaMode = value }

    /** Whether the session is always recorded: `manual` unless set. */
    fun archiveMode(value: ArchiveMode) = apply { archiveMode = value }

    /** The name of its archives, 1 to 80 characters; only with the archive mode `always`. */
    fun archiveName(value: String) = apply { archiveName = value }

    /** The picture of its archives; only with the archive mode `always`. */
    fun archiveResolution(value: Resolution) = apply { archiveResolution = value }

    /** An IPv4 address near which media should be served. */
    fun location(value: String) = apply { location = value }

    /** Whether media is encrypted end to end; needs a routed session that is not always recorded. */
    fun e2ee(value: Boolean) = apply { e2ee = value }
}

/** What [Operations.generateToken] takes beside its required arguments. */
class GenerateTokenOptions() {
    @JvmSynthetic @JvmField internal var role: Role? = null
    @JvmSynthetic @JvmField internal var expireTime: Long? = null
    @JvmSynthetic @JvmField internal var ttl: Long? = null
    @JvmSynthetic @JvmField internal var data: String? = null
    @JvmSynthetic @JvmField internal var initialLayoutClassList: List<String>? = null
    @JvmSynthetic @JvmField internal var kind: TokenKind? = null
    @JvmSynthetic @JvmField internal var issuedAt: Long? = null
    @JvmSynthetic @JvmField internal var nonce: String? = null

    /** A copy of these options. */
    constructor(other: GenerateTokenOptions) : this() {
        role = other.role
        expireTime = other.expireTime
        ttl = other.ttl
        data = other.data
        initialLayoutClassList = other.initialLayoutClassList
        kind = other.kind
        issuedAt = other.issuedAt
        nonce = other.nonce
    }

    /** What the client may do: `publisher` unless set. */
    fun role(value: Role) = apply { role = value }

    /** When the token expires, in seconds since 1970: at most 30 days from now, 24 hours unless set. */
    fun expireTime(value: Long) = apply { expireTime = value }

    /** How long the token lives, in seconds; instead of `expireTime`. */
    fun ttl(value: Long) = apply { ttl = value }

    /** Text that other clients see with the connection, up to 1,000 characters. */
    fun data(value: String) = apply { data = value }

    /** Layout classes of the client's streams, for composed archives and broadcasts. */
    fun initialLayoutClassList(value: List<String>) = apply { initialLayoutClassList = value }

    /** `jwt` unless set. */
    fun kind(value: TokenKind) = apply { kind = value }

    /** When the token is made, in seconds since 1970: now unless set. For reproducible tokens in tests. */
    fun issuedAt(value: Long) = apply { issuedAt = value }

    /** The random part of the token (`jti` for an application). For reproducible tokens in tests. */
    fun nonce(value: String) = apply { nonce = value }
}

/** What [Operations.verifyToken] takes beside its required arguments. */
class VerifyTokenOptions() {
    @JvmSynthetic @JvmField internal var sessionId: String? = null
    @JvmSynthetic @JvmField internal var role: Role? = null
    @JvmSynthetic @JvmField internal var at: Long? = null

    /** A copy of these options. */
    constructor(other: VerifyTokenOptions) : this() {
        sessionId = other.sessionId
        role = other.role
        at = other.at
    }

    /** The session that it must be for. */
    fun sessionId(value: String) = apply { sessionId = value }

    /** The role that it must give. */
    fun role(value: Role) = apply { role = value }

    /** The moment to check for, in seconds since 1970: now unless set. */
    fun at(value: Long) = apply { at = value }
}

/** What [Operations.generateJwt] takes beside its required arguments. */
class GenerateJwtOptions() {
    @JvmSynthetic @JvmField internal var ttl: Int? = null

    /** A copy of these options. */
    constructor(other: GenerateJwtOptions) : this() {
        ttl = other.ttl
    }

    /** Seconds, from 1 to 300, the longest that the service accepts: 300 unless set. */
    fun ttl(value: Int) = apply { ttl = value }
}

/** What [Operations.startArchive] takes beside its required arguments. */
class StartArchiveOptions() {
    @JvmSynthetic @JvmField internal var name: String? = null
    @JvmSynthetic @JvmField internal var hasAudio: Boolean? = null
    @JvmSynthetic @JvmField internal var hasVideo: Boolean? = null
    @JvmSynthetic @JvmField internal var outputMode: OutputMode? = null
    @JvmSynthetic @JvmField internal var streamMode: StreamMode? = null
    @JvmSynthetic @JvmField internal var resolution: Resolution? = null
    @JvmSynthetic @JvmField internal var layout: Layout? = null
    @JvmSynthetic @JvmField internal var multiArchiveTag: String? = null
    @JvmSynthetic @JvmField internal var maxBitrate: Int? = null
    @JvmSynthetic @JvmField internal var quantizationParameter: Int? = null
    @JvmSynthetic @JvmField internal var hasTranscription: Boolean? = null
    @JvmSynthetic @JvmField internal var transcriptionProperties: TranscriptionProperties? = null

    /** A copy of these options. */
    constructor(other: StartArchiveOptions) : this() {
        name = other.name
        hasAudio = other.hasAudio
        hasVideo = other.hasVideo
        outputMode = other.outputMode
        streamMode = other.streamMode
        resolution = other.resolution
        layout = other.layout
        multiArchiveTag = other.multiArchiveTag
        maxBitrate = other.maxBitrate
        quantizationParameter = other.quantizationParameter
        hasTranscription = other.hasTranscription
        transcriptionProperties = other.transcriptionProperties
    }

    /** A name for you to know the archive by. */
    fun name(value: String) = apply { name = value }

    /** Whether audio is recorded: `true` unless set. */
    fun hasAudio(value: Boolean) = apply { hasAudio = value }

    /** Whether video is recorded: `true` unless set. */
    fun hasVideo(value: Boolean) = apply { hasVideo = value }

    /** One file for all streams (`composed`, unless set) or one for each. */
    fun outputMode(value: OutputMode) = apply { outputMode = value }

    /** Whether all streams are recorded (`auto`, unless set) or those that you add. */
    fun streamMode(value: StreamMode) = apply { streamMode = value }

    /** The size of a composed picture: `640x480` unless set. Not with `individual`. */
    fun resolution(value: Resolution) = apply { resolution = value }

    /** The arrangement of a composed picture: `bestFit` unless set. */
    fun layout(value: Layout) = apply { layout = value }

    /** Tells apart several archives of the same session at the same time. */
    fun multiArchiveTag(value: String) = apply { multiArchiveTag = value }

    /** Bits per second of a composed archive, 100,000 to 6,000,000. */
    fun maxBitrate(value: Int) = apply { maxBitrate = value }

    /** Quality of a composed archive from 15 (best) to 40; not together with `maxBitrate`. */
    fun quantizationParameter(value: Int) = apply { quantizationParameter = value }

    /** Whether the spoken word is transcribed: `false` unless set. */
    fun hasTranscription(value: Boolean) = apply { hasTranscription = value }

    /** How it is transcribed. */
    fun transcriptionProperties(value: TranscriptionProperties) = apply { transcriptionProperties = value }
}

/** What [Operations.listArchives] takes beside its required arguments. */
class ListArchivesOptions() {
    @JvmSynthetic @JvmField internal var offset: Int? = null
    @JvmSynthetic @JvmField internal var count: Int? = null
    @JvmSynthetic @JvmField internal var sessionId: String? = null

    /** A copy of these options. */
    constructor(other: ListArchivesOptions) : this() {
        offset = other.offset
        count = other.count
        sessionId = other.sessionId
    }

    /** How many of the newest to skip: 0 unless set. */
    fun offset(value: Int) = apply { offset = value }

    /** How many to return, up to 1,000: 50 unless set. */
    fun count(value: Int) = apply { count = value }

    /** Only those of this session. */
    fun sessionId(value: String) = apply { sessionId = value }
}

/** What [Operations.setArchiveLayout] takes beside its required arguments. */
class SetArchiveLayoutOptions() {
    @JvmSynthetic @JvmField internal var stylesheet: String? = null
    @JvmSynthetic @JvmField internal var screenshareType: ScreenshareType? = null

    /** A copy of these options. */
    constructor(other: SetArchiveLayoutOptions) : this() {
        stylesheet = other.stylesheet
        screenshareType = other.screenshareType
    }

    /** The CSS of a `custom` layout, and only of that. */
    fun stylesheet(value: String) = apply { stylesheet = value }

    /** The arrangement while a screen is shared; only with `bestFit`. */
    fun screenshareType(value: ScreenshareType) = apply { screenshareType = value }
}

/** What [Operations.addArchiveStream] takes beside its required arguments. */
class AddArchiveStreamOptions() {
    @JvmSynthetic @JvmField internal var hasAudio: Boolean? = null
    @JvmSynthetic @JvmField internal var hasVideo: Boolean? = null

    /** A copy of these options. */
    constructor(other: AddArchiveStreamOptions) : this() {
        hasAudio = other.hasAudio
        hasVideo = other.hasVideo
    }

    /** Whether its audio is recorded: `true` unless set. */
    fun hasAudio(value: Boolean) = apply { hasAudio = value }

    /** Whether its video is recorded: `true` unless set. */
    fun hasVideo(value: Boolean) = apply { hasVideo = value }
}

/** What [Operations.setArchiveStorage] takes beside its required arguments. */
class SetArchiveStorageOptions() {
    @JvmSynthetic @JvmField internal var s3: S3Storage? = null
    @JvmSynthetic @JvmField internal var azure: AzureStorage? = null
    @JvmSynthetic @JvmField internal var fallback: StorageFallback? = null

    /** A copy of these options. */
    constructor(other: SetArchiveStorageOptions) : this() {
        s3 = other.s3
        azure = other.azure
        fallback = other.fallback
    }

    /** A bucket of Amazon S3. */
    fun s3(value: S3Storage) = apply { s3 = value }

    /** A container of Azure. */
    fun azure(value: AzureStorage) = apply { azure = value }

    /** What becomes of a file that cannot be uploaded: `opentok` unless set. */
    fun fallback(value: StorageFallback) = apply { fallback = value }
}

/** What [Operations.startBroadcast] takes beside its required arguments. */
class StartBroadcastOptions() {
    @JvmSynthetic @JvmField internal var outputs: BroadcastOutputs? = null
    @JvmSynthetic @JvmField internal var maxDuration: Int? = null
    @JvmSynthetic @JvmField internal var maxBitrate: Int? = null
    @JvmSynthetic @JvmField internal var resolution: Resolution? = null
    @JvmSynthetic @JvmField internal var layout: Layout? = null
    @JvmSynthetic @JvmField internal var streamMode: StreamMode? = null
    @JvmSynthetic @JvmField internal var hasAudio: Boolean? = null
    @JvmSynthetic @JvmField internal var hasVideo: Boolean? = null
    @JvmSynthetic @JvmField internal var multiBroadcastTag: String? = null

    /** A copy of these options. */
    constructor(other: StartBroadcastOptions) : this() {
        outputs = other.outputs
        maxDuration = other.maxDuration
        maxBitrate = other.maxBitrate
        resolution = other.resolution
        layout = other.layout
        streamMode = other.streamMode
        hasAudio = other.hasAudio
        hasVideo = other.hasVideo
        multiBroadcastTag = other.multiBroadcastTag
    }

    /** Where the broadcast goes; must be given. */
    fun outputs(value: BroadcastOutputs) = apply { outputs = value }

    /** When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless set. */
    fun maxDuration(value: Int) = apply { maxDuration = value }

    /** Bits per second, 100,000 to 6,000,000. */
    fun maxBitrate(value: Int) = apply { maxBitrate = value }

    /** The size of the picture: `640x480` unless set. */
    fun resolution(value: Resolution) = apply { resolution = value }

    /** The arrangement of the picture: `bestFit` unless set. */
    fun layout(value: Layout) = apply { layout = value }

    /** Whether all streams are shown (`auto`, unless set) or those that you add. */
    fun streamMode(value: StreamMode) = apply { streamMode = value }

    /** Whether audio is sent: `true` unless set. */
    fun hasAudio(value: Boolean) = apply { hasAudio = value }

    /** Whether video is sent: `true` unless set. */
    fun hasVideo(value: Boolean) = apply { hasVideo = value }

    /** Tells apart several broadcasts of the same session at the same time. */
    fun multiBroadcastTag(value: String) = apply { multiBroadcastTag = value }
}

/** What [Operations.listBroadcasts] takes beside its required arguments. */
class ListBroadcastsOptions() {
    @JvmSynthetic @JvmField internal var offset: Int? = null
    @JvmSynthetic @JvmField internal var count: Int? = null
    @JvmSynthetic @JvmField internal var sessionId: String? = null

    /** A copy of these options. */
    constructor(other: ListBroadcastsOptions) : this() {
        offset = other.offset
        count = other.count
        sessionId = other.sessionId
    }

    /** How many of the newest to skip: 0 unless set. */
    fun offset(value: Int) = apply { offset = value }

    /** How many to return, up to 1,000: 50 unless set. */
    fun count(value: Int) = apply { count = value }

    /** Only those of this session. */
    fun sessionId(value: String) = apply { sessionId = value }
}

/** What [Operations.setBroadcastLayout] takes beside its required arguments. */
class SetBroadcastLayoutOptions() {
    @JvmSynthetic @JvmField internal var stylesheet: String? = null
    @JvmSynthetic @JvmField internal var screenshareType: ScreenshareType? = null

    /** A copy of these options. */
    constructor(other: SetBroadcastLayoutOptions) : this() {
        stylesheet = other.stylesheet
        screenshareType = other.screenshareType
    }

    /** The CSS of a `custom` layout, and only of that. */
    fun stylesheet(value: String) = apply { stylesheet = value }

    /** The arrangement while a screen is shared; only with `bestFit`. */
    fun screenshareType(value: ScreenshareType) = apply { screenshareType = value }
}

/** What [Operations.addBroadcastStream] takes beside its required arguments. */
class AddBroadcastStreamOptions() {
    @JvmSynthetic @JvmField internal var hasAudio: Boolean? = null
    @JvmSynthetic @JvmField internal var hasVideo: Boolean? = null

    /** A copy of these options. */
    constructor(other: AddBroadcastStreamOptions) : this() {
        hasAudio = other.hasAudio
        hasVideo = other.hasVideo
    }

    /** Whether its audio is sent: `true` unless set. */
    fun hasAudio(value: Boolean) = apply { hasAudio = value }

    /** Whether its video is sent: `true` unless set. */
    fun hasVideo(value: Boolean) = apply { hasVideo = value }
}

/** What [Operations.forceMuteAll] takes beside its required arguments. */
class ForceMuteAllOptions() {
    @JvmSynthetic @JvmField internal var excludedStreamIds: List<String>? = null

    /** A copy of these options. */
    constructor(other: ForceMuteAllOptions) : this() {
        excludedStreamIds = other.excludedStreamIds
    }

    /** Streams that stay audible. */
    fun excludedStreamIds(value: List<String>) = apply { excludedStreamIds = value }
}

/** What [Operations.signal] takes beside its required arguments. */
class SignalOptions() {
    @JvmSynthetic @JvmField internal var type: String? = null
    @JvmSynthetic @JvmField internal var data: String? = null
    @JvmSynthetic @JvmField internal var connectionId: String? = null

    /** A copy of these options. */
    constructor(other: SignalOptions) : this() {
        type = other.type
        data = other.data
        connectionId = other.connectionId
    }

    /** What kind of message it is: up to 128 bytes of letters, digits, `-`, `_` and `~`. */
    fun type(value: String) = apply { type = value }

    /** The message, up to 8,192 bytes in UTF-8. */
    fun data(value: String) = apply { data = value }

    /** The only client to get it. */
    fun connectionId(value: String) = apply { connectionId = value }
}

/** What [Operations.dial] takes beside its required arguments. */
class DialOptions() {
    @JvmSynthetic @JvmField internal var from: String? = null
    @JvmSynthetic @JvmField internal var headers: Map<String, String>? = null
    @JvmSynthetic @JvmField internal var auth: SipAuth? = null
    @JvmSynthetic @JvmField internal var secure: Boolean? = null
    @JvmSynthetic @JvmField internal var video: Boolean? = null
    @JvmSynthetic @JvmField internal var observeForceMute: Boolean? = null
    @JvmSynthetic @JvmField internal var streams: List<String>? = null

    /** A copy of these options. */
    constructor(other: DialOptions) : this() {
        from = other.from
        headers = other.headers
        auth = other.auth
        secure = other.secure
        video = other.video
        observeForceMute = other.observeForceMute
        streams = other.streams
    }

    /** The number or name that the callee sees, for example `from@example.com`. */
    fun from(value: String) = apply { from = value }

    /** Headers for the SIP INVITE; their names begin with `X-`. */
    fun headers(value: Map<String, String>) = apply { headers = value }

    /** How to log in at the SIP server. */
    fun auth(value: SipAuth) = apply { auth = value }

    /** Whether media is encrypted: `false` unless set. */
    fun secure(value: Boolean) = apply { secure = value }

    /** Whether video is sent and received: `false` unless set. */
    fun video(value: Boolean) = apply { video = value }

    /** Whether the callee is muted when the session is: `false` unless set. */
    fun observeForceMute(value: Boolean) = apply { observeForceMute = value }

    /** The only streams that the callee gets. */
    fun streams(value: List<String>) = apply { streams = value }
}

/** What [Operations.playDtmf] takes beside its required arguments. */
class PlayDtmfOptions() {
    @JvmSynthetic @JvmField internal var connectionId: String? = null

    /** A copy of these options. */
    constructor(other: PlayDtmfOptions) : this() {
        connectionId = other.connectionId
    }

    /** The only client to hear them. */
    fun connectionId(value: String) = apply { connectionId = value }
}

/** What [Operations.startRender] takes beside its required arguments. */
class StartRenderOptions() {
    @JvmSynthetic @JvmField internal var maxDuration: Int? = null
    @JvmSynthetic @JvmField internal var resolution: Resolution? = null
    @JvmSynthetic @JvmField internal var properties: RenderProperties? = null
    @JvmSynthetic @JvmField internal var statusCallbackUrl: String? = null

    /** A copy of these options. */
    constructor(other: StartRenderOptions) : this() {
        maxDuration = other.maxDuration
        resolution = other.resolution
        properties = other.properties
        statusCallbackUrl = other.statusCallbackUrl
    }

    /** When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless set. */
    fun maxDuration(value: Int) = apply { maxDuration = value }

    /** The size of the picture: `1280x720` unless set. */
    fun resolution(value: Resolution) = apply { resolution = value }

    /** How the published stream presents itself. */
    fun properties(value: RenderProperties) = apply { properties = value }

    /** Where the service reports changes of status. */
    fun statusCallbackUrl(value: String) = apply { statusCallbackUrl = value }
}

/** What [Operations.listRenders] takes beside its required arguments. */
class ListRendersOptions() {
    @JvmSynthetic @JvmField internal var offset: Int? = null
    @JvmSynthetic @JvmField internal var count: Int? = null

    /** A copy of these options. */
    constructor(other: ListRendersOptions) : this() {
        offset = other.offset
        count = other.count
    }

    /** How many of the newest to skip: 0 unless set. */
    fun offset(value: Int) = apply { offset = value }

    /** How many to return, up to 1,000: 50 unless set. */
    fun count(value: Int) = apply { count = value }
}

/** What [Operations.startCaptions] takes beside its required arguments. */
class StartCaptionsOptions() {
    @JvmSynthetic @JvmField internal var languageCode: String? = null
    @JvmSynthetic @JvmField internal var maxDuration: Int? = null
    @JvmSynthetic @JvmField internal var partialCaptions: Boolean? = null
    @JvmSynthetic @JvmField internal var statusCallbackUrl: String? = null

    /** A copy of these options. */
    constructor(other: StartCaptionsOptions) : this() {
        languageCode = other.languageCode
        maxDuration = other.maxDuration
        partialCaptions = other.partialCaptions
        statusCallbackUrl = other.statusCallbackUrl
    }

    /** The language spoken, for example `de-DE`: `en-US` unless set. */
    fun languageCode(value: String) = apply { languageCode = value }

    /** When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless set. */
    fun maxDuration(value: Int) = apply { maxDuration = value }

    /** Whether captions are sent before a sentence is complete: `true` unless set. */
    fun partialCaptions(value: Boolean) = apply { partialCaptions = value }

    /** Where the service reports changes of status, 15 to 2,048 characters. */
    fun statusCallbackUrl(value: String) = apply { statusCallbackUrl = value }
}

/** What [Operations.startAudioConnector] takes beside its required arguments. */
class StartAudioConnectorOptions() {
    @JvmSynthetic @JvmField internal var streams: List<String>? = null
    @JvmSynthetic @JvmField internal var headers: Map<String, String>? = null
    @JvmSynthetic @JvmField internal var audioRate: Int? = null
    @JvmSynthetic @JvmField internal var bidirectional: Boolean? = null
    @JvmSynthetic @JvmField internal var audioTransport: AudioTransport? = null

    /** A copy of these options. */
    constructor(other: StartAudioConnectorOptions) : this() {
        streams = other.streams
        headers = other.headers
        audioRate = other.audioRate
        bidirectional = other.bidirectional
        audioTransport = other.audioTransport
    }

    /** The only streams to send: all unless set. */
    fun streams(value: List<String>) = apply { streams = value }

    /** Sent with the WebSocket's first message: up to 512 bytes in all. */
    fun headers(value: Map<String, String>) = apply { headers = value }

    /** Samples per second: 8000 (unless set), 16000 or 24000. */
    fun audioRate(value: Int) = apply { audioRate = value }

    /** Whether audio that you send is played in the session: `false` unless set. */
    fun bidirectional(value: Boolean) = apply { bidirectional = value }

    /** How audio is packed: raw unless set. */
    fun audioTransport(value: AudioTransport) = apply { audioTransport = value }
}

/** What [Operations.verifyWebhook] takes beside its required arguments. */
class VerifyWebhookOptions() {
    @JvmSynthetic @JvmField internal var maxAge: Long? = null
    @JvmSynthetic @JvmField internal var at: Long? = null

    /** A copy of these options. */
    constructor(other: VerifyWebhookOptions) : this() {
        maxAge = other.maxAge
        at = other.at
    }

    /** How old it may be, in seconds: 300 unless set; 0 for any age. */
    fun maxAge(value: Long) = apply { maxAge = value }

    /** The moment at which it is checked, in seconds since 1970: now unless set. */
    fun at(value: Long) = apply { at = value }
}

/** What [Operations.signWebhook] takes beside its required arguments. */
class SignWebhookOptions() {
    @JvmSynthetic @JvmField internal var apiKey: String? = null
    @JvmSynthetic @JvmField internal var applicationId: String? = null
    @JvmSynthetic @JvmField internal var at: Long? = null
    @JvmSynthetic @JvmField internal var jti: String? = null

    /** A copy of these options. */
    constructor(other: SignWebhookOptions) : this() {
        apiKey = other.apiKey
        applicationId = other.applicationId
        at = other.at
        jti = other.jti
    }

    /** The API key that it names: none unless set. */
    fun apiKey(value: String) = apply { apiKey = value }

    /** The application that it names: none unless set. */
    fun applicationId(value: String) = apply { applicationId = value }

    /** When it was sent, in seconds since 1970: now unless set. */
    fun at(value: Long) = apply { at = value }

    /** Its identifier: a random one unless set. */
    fun jti(value: String) = apply { jti = value }
}

/** What [Operations.createProject] takes beside its required arguments. */
class CreateProjectOptions() {
    @JvmSynthetic @JvmField internal var name: String? = null
    @JvmSynthetic @JvmField internal var environment: ProjectEnvironment? = null

    /** A copy of these options. */
    constructor(other: CreateProjectOptions) : this() {
        name = other.name
        environment = other.environment
    }

    /** A name for you to know the project by. */
    fun name(value: String) = apply { name = value }

    /** Where it runs: `standard` unless set. */
    fun environment(value: ProjectEnvironment) = apply { environment = value }
}

/** What [Operations.request] takes beside its required arguments. */
class RawRequestOptions() {
    @JvmSynthetic @JvmField internal var pathParams: Map<String, String>? = null
    @JvmSynthetic @JvmField internal var query: Map<String, String>? = null
    @JvmSynthetic @JvmField internal var body: Json? = null
    @JvmSynthetic @JvmField internal var form: Map<String, String>? = null

    /** A copy of these options. */
    constructor(other: RawRequestOptions) : this() {
        pathParams = other.pathParams
        query = other.query
        body = other.body
        form = other.form
    }

    /** What stands in the path's places, not encoded: `archiveId`. */
    fun pathParams(value: Map<String, String>) = apply { pathParams = value }

    /** The query, not encoded. */
    fun query(value: Map<String, String>) = apply { query = value }

    /** The body, sent as JSON. */
    fun body(value: Json) = apply { body = value }

    /** The body, sent as a form; instead of `body`. */
    fun form(value: Map<String, String>) = apply { form = value }
}
