// Generated from core/surface.json by `make generate`. Do not edit.

package opentok.java

import opentok.ArchiveMode
import opentok.ArchiveStatus
import opentok.AudioTransportKind
import opentok.BroadcastStatus
import opentok.CaptionsStatus
import opentok.ConnectionState
import opentok.HlsStatus
import opentok.LayoutType
import opentok.MediaMode
import opentok.OutputMode
import opentok.ProjectEnvironment
import opentok.ProjectStatus
import opentok.RenderStatus
import opentok.Resolution
import opentok.Role
import opentok.RtmpStatus
import opentok.ScreenshareType
import opentok.StorageEncryption
import opentok.StorageFallback
import opentok.StreamMode
import opentok.TokenKind
import opentok.TokenProblemCode
import opentok.VideoType
import opentok.WebhookKind

/** The values of [ArchiveMode]. */
object ArchiveModes {
    /** When you call `startArchive`. */
    @JvmField val MANUAL: ArchiveMode = ArchiveMode.Manual
    /** Always; needs a routed session. */
    @JvmField val ALWAYS: ArchiveMode = ArchiveMode.Always
}

/** The values of [ArchiveStatus]. */
object ArchiveStatuses {
    /** Being recorded. */
    @JvmField val STARTED: ArchiveStatus = ArchiveStatus.Started
    /** Being recorded, but nobody is publishing. */
    @JvmField val PAUSED: ArchiveStatus = ArchiveStatus.Paused
    /** Recorded; the file is not there yet. */
    @JvmField val STOPPED: ArchiveStatus = ArchiveStatus.Stopped
    /** The file can be downloaded from `url`. */
    @JvmField val AVAILABLE: ArchiveStatus = ArchiveStatus.Available
    /** The file is in your own storage. */
    @JvmField val UPLOADED: ArchiveStatus = ArchiveStatus.Uploaded
    /** The file was deleted. */
    @JvmField val DELETED: ArchiveStatus = ArchiveStatus.Deleted
    /** The file was kept for 72 hours and is gone. */
    @JvmField val EXPIRED: ArchiveStatus = ArchiveStatus.Expired
    /** Recording failed. */
    @JvmField val FAILED: ArchiveStatus = ArchiveStatus.Failed
}

/** The values of [AudioTransportKind]. */
object AudioTransportKinds {
    /** Frames of raw audio. */
    @JvmField val BINARY: AudioTransportKind = AudioTransportKind.Binary
    /** JSON with encoded audio in it. */
    @JvmField val JSON: AudioTransportKind = AudioTransportKind.Json
}

/** The values of [BroadcastStatus]. */
object BroadcastStatuses {
    /** On air. */
    @JvmField val STARTED: BroadcastStatus = BroadcastStatus.Started
    /** Over. */
    @JvmField val STOPPED: BroadcastStatus = BroadcastStatus.Stopped
}

/** The values of [CaptionsStatus]. */
object CaptionsStatuses {
    /** Being captioned. */
    @JvmField val STARTED: CaptionsStatus = CaptionsStatus.Started
    /** Nobody speaks. */
    @JvmField val PAUSED: CaptionsStatus = CaptionsStatus.Paused
    /** Over. */
    @JvmField val STOPPED: CaptionsStatus = CaptionsStatus.Stopped
    /** Failed; see the reason. */
    @JvmField val FAILED: CaptionsStatus = CaptionsStatus.Failed
}

/** The values of [ConnectionState]. */
object ConnectionStates {
    /** Being set up. */
    @JvmField val CONNECTING: ConnectionState = ConnectionState.Connecting
    /** There. */
    @JvmField val CONNECTED: ConnectionState = ConnectionState.Connected
}

/** The values of [HlsStatus]. */
object HlsStatuses {
    /** Being set up. */
    @JvmField val CONNECTING: HlsStatus = HlsStatus.Connecting
    /** Ready to be played. */
    @JvmField val READY: HlsStatus = HlsStatus.Ready
    /** Being played out. */
    @JvmField val LIVE: HlsStatus = HlsStatus.Live
    /** Over. */
    @JvmField val ENDED: HlsStatus = HlsStatus.Ended
    /** Failed. */
    @JvmField val ERROR: HlsStatus = HlsStatus.Error
}

/** The values of [LayoutType]. */
object LayoutTypes {
    /** Fits all streams as large as possible. */
    @JvmField val BEST_FIT: LayoutType = LayoutType.BestFit
    /** As the stylesheet says. */
    @JvmField val CUSTOM: LayoutType = LayoutType.Custom
    /** One large stream above a row of small ones. */
    @JvmField val HORIZONTAL_PRESENTATION: LayoutType = LayoutType.HorizontalPresentation
    /** One stream over the whole picture, another as an inset. */
    @JvmField val PIP: LayoutType = LayoutType.Pip
    /** One large stream beside a column of small ones. */
    @JvmField val VERTICAL_PRESENTATION: LayoutType = LayoutType.VerticalPresentation
}

/** The values of [MediaMode]. */
object MediaModes {
    /** Directly between clients where possible. Such a session can be neither recorded nor broadcast. */
    @JvmField val RELAYED: MediaMode = MediaMode.Relayed
    /** Through the OpenTok Media Router. */
    @JvmField val ROUTED: MediaMode = MediaMode.Routed
}

/** The values of [OutputMode]. */
object OutputModes {
    /** One file with all streams. */
    @JvmField val COMPOSED: OutputMode = OutputMode.Composed
    /** One file for each stream, in a ZIP. */
    @JvmField val INDIVIDUAL: OutputMode = OutputMode.Individual
}

/** The values of [ProjectEnvironment]. */
object ProjectEnvironments {
    /** The usual one. */
    @JvmField val STANDARD: ProjectEnvironment = ProjectEnvironment.Standard
    /** The one for enterprises. */
    @JvmField val ENTERPRISE: ProjectEnvironment = ProjectEnvironment.Enterprise
}

/** The values of [ProjectStatus]. */
object ProjectStatuses {
    /** It may. */
    @JvmField val ACTIVE: ProjectStatus = ProjectStatus.Active
    /** Its API key is refused. */
    @JvmField val SUSPENDED: ProjectStatus = ProjectStatus.Suspended
}

/** The values of [RenderStatus]. */
object RenderStatuses {
    /** Being set up. */
    @JvmField val STARTING: RenderStatus = RenderStatus.Starting
    /** Publishing. */
    @JvmField val STARTED: RenderStatus = RenderStatus.Started
    /** Over. */
    @JvmField val STOPPED: RenderStatus = RenderStatus.Stopped
    /** Failed; see the reason. */
    @JvmField val FAILED: RenderStatus = RenderStatus.Failed
}

/** The values of [Resolution]. */
object Resolutions {
    /** 640x480, landscape. */
    @JvmField val SD: Resolution = Resolution.Sd
    /** 480x640, portrait. */
    @JvmField val SD_PORTRAIT: Resolution = Resolution.SdPortrait
    /** 1280x720, landscape. */
    @JvmField val HD: Resolution = Resolution.Hd
    /** 720x1280, portrait. */
    @JvmField val HD_PORTRAIT: Resolution = Resolution.HdPortrait
    /** 1920x1080, landscape. */
    @JvmField val FULL_HD: Resolution = Resolution.FullHd
    /** 1080x1920, portrait. */
    @JvmField val FULL_HD_PORTRAIT: Resolution = Resolution.FullHdPortrait
}

/** The values of [Role]. */
object Roles {
    /** Subscribe only. */
    @JvmField val SUBSCRIBER: Role = Role.Subscriber
    /** Publish, subscribe and signal. */
    @JvmField val PUBLISHER: Role = Role.Publisher
    /** Publish, but not subscribe. */
    @JvmField val PUBLISHER_ONLY: Role = Role.PublisherOnly
    /** As a publisher, and also disconnect and mute others. */
    @JvmField val MODERATOR: Role = Role.Moderator
}

/** The values of [RtmpStatus]. */
object RtmpStatuses {
    /** Being set up. */
    @JvmField val CONNECTING: RtmpStatus = RtmpStatus.Connecting
    /** Being sent. */
    @JvmField val LIVE: RtmpStatus = RtmpStatus.Live
    /** Not connected. */
    @JvmField val OFFLINE: RtmpStatus = RtmpStatus.Offline
    /** Failed. */
    @JvmField val ERROR: RtmpStatus = RtmpStatus.Error
}

/** The values of [ScreenshareType]. */
object ScreenshareTypes {
    /** Fits all streams as large as possible. */
    @JvmField val BEST_FIT: ScreenshareType = ScreenshareType.BestFit
    /** One large stream above a row of small ones. */
    @JvmField val HORIZONTAL_PRESENTATION: ScreenshareType = ScreenshareType.HorizontalPresentation
    /** One stream over the whole picture, another as an inset. */
    @JvmField val PIP: ScreenshareType = ScreenshareType.Pip
    /** One large stream beside a column of small ones. */
    @JvmField val VERTICAL_PRESENTATION: ScreenshareType = ScreenshareType.VerticalPresentation
}

/** The values of [StorageEncryption]. */
object StorageEncryptions {
    /** By Amazon S3. */
    @JvmField val S3: StorageEncryption = StorageEncryption.S3
    /** Not. */
    @JvmField val NONE: StorageEncryption = StorageEncryption.None
}

/** The values of [StorageFallback]. */
object StorageFallbacks {
    /** It stays with the service for 72 hours. */
    @JvmField val OPENTOK: StorageFallback = StorageFallback.Opentok
    /** It is lost. */
    @JvmField val NONE: StorageFallback = StorageFallback.None
}

/** The values of [StreamMode]. */
object StreamModes {
    /** All, as they come and go. */
    @JvmField val AUTO: StreamMode = StreamMode.Auto
    /** Those that are added one by one. */
    @JvmField val MANUAL: StreamMode = StreamMode.Manual
}

/** The values of [TokenKind]. */
object TokenKinds {
    /** A JSON Web Token. */
    @JvmField val JWT: TokenKind = TokenKind.Jwt
    /** The format of old, `T1==…`; only with an API key and secret. */
    @JvmField val T1: TokenKind = TokenKind.T1
}

/** The values of [TokenProblemCode]. */
object TokenProblemCodes {
    /** The text is no token. */
    @JvmField val MALFORMED: TokenProblemCode = TokenProblemCode.Malformed
    /** It was signed with another secret or key, or changed afterwards. */
    @JvmField val SIGNATURE: TokenProblemCode = TokenProblemCode.Signature
    /** It has expired. */
    @JvmField val EXPIRED: TokenProblemCode = TokenProblemCode.Expired
    /** It was made in the future, by this machine's clock. */
    @JvmField val NOT_YET_VALID: TokenProblemCode = TokenProblemCode.NotYetValid
    /** It belongs to another project. */
    @JvmField val PROJECT: TokenProblemCode = TokenProblemCode.Project
    /** It is for another session, or for a session of another project. */
    @JvmField val SESSION: TokenProblemCode = TokenProblemCode.Session
    /** It gives another role. */
    @JvmField val ROLE: TokenProblemCode = TokenProblemCode.Role
    /** It is not for connecting to a session. */
    @JvmField val SCOPE: TokenProblemCode = TokenProblemCode.Scope
}

/** The values of [VideoType]. */
object VideoTypes {
    /** A camera. */
    @JvmField val CAMERA: VideoType = VideoType.Camera
    /** A screen. */
    @JvmField val SCREEN: VideoType = VideoType.Screen
    /** Something else that the client feeds in. */
    @JvmField val CUSTOM: VideoType = VideoType.Custom
}

/** The values of [WebhookKind]. */
object WebhookKinds {
    /** An archive changed its status; see `archive`. */
    @JvmField val ARCHIVE: WebhookKind = WebhookKind.Archive
    /** A broadcast changed its status; see `broadcast`. */
    @JvmField val BROADCAST: WebhookKind = WebhookKind.Broadcast
    /** A render of Experience Composer changed its status; see `render`. */
    @JvmField val RENDER: WebhookKind = WebhookKind.Render
    /** Live captions changed their status; see `captions`. */
    @JvmField val CAPTIONS: WebhookKind = WebhookKind.Captions
    /** The first client connected to a session. */
    @JvmField val SESSION_CREATED: WebhookKind = WebhookKind.SessionCreated
    /** A session is no longer used. */
    @JvmField val SESSION_DESTROYED: WebhookKind = WebhookKind.SessionDestroyed
    /** The service has something to say of a session, for example that its server will be replaced. */
    @JvmField val SESSION_NOTIFICATION: WebhookKind = WebhookKind.SessionNotification
    /** A client connected; see `Connection`. */
    @JvmField val CONNECTION_CREATED: WebhookKind = WebhookKind.ConnectionCreated
    /** A client disconnected; see `Connection` and `reason`. */
    @JvmField val CONNECTION_DESTROYED: WebhookKind = WebhookKind.ConnectionDestroyed
    /** A client began to publish; see `stream`. */
    @JvmField val STREAM_CREATED: WebhookKind = WebhookKind.StreamCreated
    /** A client stopped to publish; see `stream` and `reason`. */
    @JvmField val STREAM_DESTROYED: WebhookKind = WebhookKind.StreamDestroyed
    /** A SIP call began; see `call`. */
    @JvmField val CALL_CREATED: WebhookKind = WebhookKind.CallCreated
    /** A SIP call changed; see `call`. */
    @JvmField val CALL_UPDATED: WebhookKind = WebhookKind.CallUpdated
    /** A SIP call ended; see `call` and `reason`. */
    @JvmField val CALL_DESTROYED: WebhookKind = WebhookKind.CallDestroyed
    /** It does not say; see `payload`. */
    @JvmField val UNKNOWN: WebhookKind = WebhookKind.Unknown
}
