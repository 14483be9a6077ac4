// Generated from core/surface.json by `make generate`. Do not edit.

/** Whether the session is recorded from the first connection on. */
export type ArchiveMode = 'manual' | 'always';
/** Whether the session is recorded from the first connection on. */
export const ArchiveMode = Object.freeze({
  /** When you call `startArchive`. */
  Manual: 'manual',
  /** Always; needs a routed session. */
  Always: 'always',
} as const);

/** Where an archive is in its life. */
export type ArchiveStatus =
  'started' | 'paused' | 'stopped' | 'available' | 'uploaded' | 'deleted' | 'expired' | 'failed';
/** Where an archive is in its life. */
export const ArchiveStatus = Object.freeze({
  /** Being recorded. */
  Started: 'started',
  /** Being recorded, but nobody is publishing. */
  Paused: 'paused',
  /** Recorded; the file is not there yet. */
  Stopped: 'stopped',
  /** The file can be downloaded from `url`. */
  Available: 'available',
  /** The file is in your own storage. */
  Uploaded: 'uploaded',
  /** The file was deleted. */
  Deleted: 'deleted',
  /** The file was kept for 72 hours and is gone. */
  Expired: 'expired',
  /** Recording failed. */
  Failed: 'failed',
} as const);

/** What travels over the WebSocket. */
export type AudioTransportKind = 'binary' | 'json';
/** What travels over the WebSocket. */
export const AudioTransportKind = Object.freeze({
  /** Frames of raw audio. */
  Binary: 'binary',
  /** JSON with encoded audio in it. */
  Json: 'json',
} as const);

/** Where a broadcast is in its life. */
export type BroadcastStatus = 'started' | 'stopped';
/** Where a broadcast is in its life. */
export const BroadcastStatus = Object.freeze({
  /** On air. */
  Started: 'started',
  /** Over. */
  Stopped: 'stopped',
} as const);

/** Where live captions are in their life. */
export type CaptionsStatus = 'started' | 'paused' | 'stopped' | 'failed';
/** Where live captions are in their life. */
export const CaptionsStatus = Object.freeze({
  /** Being captioned. */
  Started: 'started',
  /** Nobody speaks. */
  Paused: 'paused',
  /** Over. */
  Stopped: 'stopped',
  /** Failed; see the reason. */
  Failed: 'failed',
} as const);

/** How far a connection is. */
export type ConnectionState = 'Connecting' | 'Connected';
/** How far a connection is. */
export const ConnectionState = Object.freeze({
  /** Being set up. */
  Connecting: 'Connecting',
  /** There. */
  Connected: 'Connected',
} as const);

/** How far the HLS output is. */
export type HlsStatus = 'connecting' | 'ready' | 'live' | 'ended' | 'error';
/** How far the HLS output is. */
export const HlsStatus = Object.freeze({
  /** Being set up. */
  Connecting: 'connecting',
  /** Ready to be played. */
  Ready: 'ready',
  /** Being played out. */
  Live: 'live',
  /** Over. */
  Ended: 'ended',
  /** Failed. */
  Error: 'error',
} as const);

/** A predefined arrangement, or one of your own. */
export type LayoutType = 'bestFit' | 'custom' | 'horizontalPresentation' | 'pip' | 'verticalPresentation';
/** A predefined arrangement, or one of your own. */
export const LayoutType = Object.freeze({
  /** Fits all streams as large as possible. */
  BestFit: 'bestFit',
  /** As the stylesheet says. */
  Custom: 'custom',
  /** One large stream above a row of small ones. */
  HorizontalPresentation: 'horizontalPresentation',
  /** One stream over the whole picture, another as an inset. */
  Pip: 'pip',
  /** One large stream beside a column of small ones. */
  VerticalPresentation: 'verticalPresentation',
} as const);

/** How media travels between clients. */
export type MediaMode = 'relayed' | 'routed';
/** How media travels between clients. */
export const MediaMode = Object.freeze({
  /** Directly between clients where possible. Such a session can be neither recorded nor broadcast. */
  Relayed: 'relayed',
  /** Through the OpenTok Media Router. */
  Routed: 'routed',
} as const);

/** Whether all streams end up in one file. */
export type OutputMode = 'composed' | 'individual';
/** Whether all streams end up in one file. */
export const OutputMode = Object.freeze({
  /** One file with all streams. */
  Composed: 'composed',
  /** One file for each stream, in a ZIP. */
  Individual: 'individual',
} as const);

/** The environment of the service in which a project runs. */
export type ProjectEnvironment = 'standard' | 'enterprise';
/** The environment of the service in which a project runs. */
export const ProjectEnvironment = Object.freeze({
  /** The usual one. */
  Standard: 'standard',
  /** The one for enterprises. */
  Enterprise: 'enterprise',
} as const);

/** Whether a project may be used. */
export type ProjectStatus = 'ACTIVE' | 'SUSPENDED';
/** Whether a project may be used. */
export const ProjectStatus = Object.freeze({
  /** It may. */
  Active: 'ACTIVE',
  /** Its API key is refused. */
  Suspended: 'SUSPENDED',
} as const);

/** Where a render is in its life. */
export type RenderStatus = 'starting' | 'started' | 'stopped' | 'failed';
/** Where a render is in its life. */
export const RenderStatus = Object.freeze({
  /** Being set up. */
  Starting: 'starting',
  /** Publishing. */
  Started: 'started',
  /** Over. */
  Stopped: 'stopped',
  /** Failed; see the reason. */
  Failed: 'failed',
} as const);

/** Width and height in pixels. */
export type Resolution = '640x480' | '480x640' | '1280x720' | '720x1280' | '1920x1080' | '1080x1920';
/** Width and height in pixels. */
export const Resolution = Object.freeze({
  /** 640x480, landscape. */
  Sd: '640x480',
  /** 480x640, portrait. */
  SdPortrait: '480x640',
  /** 1280x720, landscape. */
  Hd: '1280x720',
  /** 720x1280, portrait. */
  HdPortrait: '720x1280',
  /** 1920x1080, landscape. */
  FullHd: '1920x1080',
  /** 1080x1920, portrait. */
  FullHdPortrait: '1080x1920',
} as const);

/** What a client may do. */
export type Role = 'subscriber' | 'publisher' | 'publisheronly' | 'moderator';
/** What a client may do. */
export const Role = Object.freeze({
  /** Subscribe only. */
  Subscriber: 'subscriber',
  /** Publish, subscribe and signal. */
  Publisher: 'publisher',
  /** Publish, but not subscribe. */
  PublisherOnly: 'publisheronly',
  /** As a publisher, and also disconnect and mute others. */
  Moderator: 'moderator',
} as const);

/** How far an RTMP output is. */
export type RtmpStatus = 'connecting' | 'live' | 'offline' | 'error';
/** How far an RTMP output is. */
export const RtmpStatus = Object.freeze({
  /** Being set up. */
  Connecting: 'connecting',
  /** Being sent. */
  Live: 'live',
  /** Not connected. */
  Offline: 'offline',
  /** Failed. */
  Error: 'error',
} as const);

/** The arrangement while a screen is shared. */
export type ScreenshareType = 'bestFit' | 'horizontalPresentation' | 'pip' | 'verticalPresentation';
/** The arrangement while a screen is shared. */
export const ScreenshareType = Object.freeze({
  /** Fits all streams as large as possible. */
  BestFit: 'bestFit',
  /** One large stream above a row of small ones. */
  HorizontalPresentation: 'horizontalPresentation',
  /** One stream over the whole picture, another as an inset. */
  Pip: 'pip',
  /** One large stream beside a column of small ones. */
  VerticalPresentation: 'verticalPresentation',
} as const);

/** Whether files are encrypted where they are stored. */
export type StorageEncryption = 's3' | 'none';
/** Whether files are encrypted where they are stored. */
export const StorageEncryption = Object.freeze({
  /** By Amazon S3. */
  S3: 's3',
  /** Not. */
  None: 'none',
} as const);

/** What becomes of a file that cannot be uploaded. */
export type StorageFallback = 'opentok' | 'none';
/** What becomes of a file that cannot be uploaded. */
export const StorageFallback = Object.freeze({
  /** It stays with the service for 72 hours. */
  Opentok: 'opentok',
  /** It is lost. */
  None: 'none',
} as const);

/** Which streams are taken. */
export type StreamMode = 'auto' | 'manual';
/** Which streams are taken. */
export const StreamMode = Object.freeze({
  /** All, as they come and go. */
  Auto: 'auto',
  /** Those that are added one by one. */
  Manual: 'manual',
} as const);

/** The format of a token. */
export type TokenKind = 'jwt' | 't1';
/** The format of a token. */
export const TokenKind = Object.freeze({
  /** A JSON Web Token. */
  Jwt: 'jwt',
  /** The format of old, `T1==…`; only with an API key and secret. */
  T1: 't1',
} as const);

/** Why a token would be refused. */
export type TokenProblemCode =
  'malformed' | 'signature' | 'expired' | 'not_yet_valid' | 'project' | 'session' | 'role' | 'scope';
/** Why a token would be refused. */
export const TokenProblemCode = Object.freeze({
  /** The text is no token. */
  Malformed: 'malformed',
  /** It was signed with another secret or key, or changed afterwards. */
  Signature: 'signature',
  /** It has expired. */
  Expired: 'expired',
  /** It was made in the future, by this machine's clock. */
  NotYetValid: 'not_yet_valid',
  /** It belongs to another project. */
  Project: 'project',
  /** It is for another session, or for a session of another project. */
  Session: 'session',
  /** It gives another role. */
  Role: 'role',
  /** It is not for connecting to a session. */
  Scope: 'scope',
} as const);

/** What a stream shows. */
export type VideoType = 'camera' | 'screen' | 'custom';
/** What a stream shows. */
export const VideoType = Object.freeze({
  /** A camera. */
  Camera: 'camera',
  /** A screen. */
  Screen: 'screen',
  /** Something else that the client feeds in. */
  Custom: 'custom',
} as const);

/** What a callback is about. */
export type WebhookKind =
  | 'archive'
  | 'broadcast'
  | 'render'
  | 'captions'
  | 'sessionCreated'
  | 'sessionDestroyed'
  | 'sessionNotification'
  | 'connectionCreated'
  | 'connectionDestroyed'
  | 'streamCreated'
  | 'streamDestroyed'
  | 'callCreated'
  | 'callUpdated'
  | 'callDestroyed'
  | 'unknown';
/** What a callback is about. */
export const WebhookKind = Object.freeze({
  /** An archive changed its status; see `archive`. */
  Archive: 'archive',
  /** A broadcast changed its status; see `broadcast`. */
  Broadcast: 'broadcast',
  /** A render of Experience Composer changed its status; see `render`. */
  Render: 'render',
  /** Live captions changed their status; see `captions`. */
  Captions: 'captions',
  /** The first client connected to a session. */
  SessionCreated: 'sessionCreated',
  /** A session is no longer used. */
  SessionDestroyed: 'sessionDestroyed',
  /** The service has something to say of a session, for example that its server will be replaced. */
  SessionNotification: 'sessionNotification',
  /** A client connected; see `connection`. */
  ConnectionCreated: 'connectionCreated',
  /** A client disconnected; see `connection` and `reason`. */
  ConnectionDestroyed: 'connectionDestroyed',
  /** A client began to publish; see `stream`. */
  StreamCreated: 'streamCreated',
  /** A client stopped to publish; see `stream` and `reason`. */
  StreamDestroyed: 'streamDestroyed',
  /** A SIP call began; see `call`. */
  CallCreated: 'callCreated',
  /** A SIP call changed; see `call`. */
  CallUpdated: 'callUpdated',
  /** A SIP call ended; see `call` and `reason`. */
  CallDestroyed: 'callDestroyed',
  /** It does not say; see `payload`. */
  Unknown: 'unknown',
} as const);

/** A project of an account. */
export interface AccountProject {
  /** Its API key. */
  id: string;
  /** Its API secret. */
  secret?: string;
  /** Whether it may be used. */
  status?: ProjectStatus | (string & {});
  /** The name it was given. */
  name?: string;
  /** Where it runs. */
  environment?: ProjectEnvironment | (string & {});
  /** When it was created, in milliseconds since 1970. */
  createdAt?: number;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A recording. */
export interface Archive {
  /** The archive's identifier. */
  id: string;
  /** Where it is in its life. */
  status?: ArchiveStatus | (string & {});
  /** The name it was given. */
  name?: string;
  /** Why it stopped or failed, for example `user initiated`. */
  reason?: string;
  /** The session recorded. */
  sessionId?: string;
  /** The API key, or the application's id. */
  projectId?: string;
  /** When recording began, in milliseconds since 1970. */
  createdAt?: number;
  /** When anything about it changed last, in milliseconds since 1970. */
  updatedAt?: number;
  /** Bytes; 0 until the file is available. */
  size?: number;
  /** Seconds. */
  duration?: number;
  /** One file for all streams, or one for each. */
  outputMode?: OutputMode | (string & {});
  /** Which streams are recorded. */
  streamMode?: StreamMode | (string & {});
  /** Whether audio is recorded. */
  hasAudio?: boolean;
  /** Whether video is recorded. */
  hasVideo?: boolean;
  /** The size of the picture. */
  resolution?: Resolution | (string & {});
  /** Where to download it, for ten minutes; only while `available`. */
  url?: string;
  /** The tag it was given. */
  multiArchiveTag?: string;
  /** Bits per second. */
  maxBitrate?: number;
  /** The quality asked for. */
  quantizationParameter?: number;
  /** The streams of an archive with the stream mode `manual`. */
  streams?: ComposedStream[];
  /** Whether the spoken word is transcribed. */
  hasTranscription?: boolean;
  /** The transcription. */
  transcription?: Transcription;
  /** The SHA-256 of the file. */
  sha256sum?: string;
  /** The password of an encrypted file. */
  password?: string;
  /** The kind of callback that this archive came in: `archive`. */
  event?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** One page of archives. */
export interface ArchivePage {
  /** How many there are in all, not only on this page. */
  total: number;
  /** This page's archives, newest first. */
  items: Archive[];
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** An open connector. */
export interface AudioConnector {
  /** The connector's identifier. */
  id: string;
  /** Its connection to the session. */
  connectionId?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** How audio is packed. */
export interface AudioTransport {
  /** Raw audio, or JSON. */
  transport: AudioTransportKind;
  /** How audio is encoded in JSON: `base64`. */
  encoding?: string;
  /** The JSON field with the audio sent. */
  audioField?: string;
  /** The JSON field with the audio received. */
  receiveAudioField?: string;
  /** Further JSON fields, sent as they are. */
  staticFields?: Record<string, string>;
}

/** A container of Azure. */
export interface AzureStorage {
  /** The account. */
  accountName: string;
  /** Its key. */
  accountKey: string;
  /** The container. */
  container: string;
  /** The domain of the storage: Azure's own unless set. */
  domain?: string;
}

/** A live stream. */
export interface Broadcast {
  /** The broadcast's identifier. */
  id: string;
  /** Where it is in its life. */
  status?: BroadcastStatus | (string & {});
  /** The session broadcast. */
  sessionId?: string;
  /** The API key, or the application's id. */
  projectId?: string;
  /** When it began, in milliseconds since 1970. */
  createdAt?: number;
  /** When anything about it changed last, in milliseconds since 1970. */
  updatedAt?: number;
  /** When it stops by itself, in seconds. */
  maxDuration?: number;
  /** Bits per second. */
  maxBitrate?: number;
  /** The size of the picture. */
  resolution?: Resolution | (string & {});
  /** Which streams are shown. */
  streamMode?: StreamMode | (string & {});
  /** Whether audio is sent. */
  hasAudio?: boolean;
  /** Whether video is sent. */
  hasVideo?: boolean;
  /** The tag it was given. */
  multiBroadcastTag?: string;
  /** Its settings. */
  settings?: BroadcastSettings;
  /** Where it can be seen. */
  broadcastUrls?: BroadcastUrls;
  /** The streams of a broadcast with the stream mode `manual`. */
  streams?: ComposedStream[];
  /** The kind of callback that this broadcast came in: `broadcast`. */
  event?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** Where a broadcast goes. */
export interface BroadcastOutputs {
  /** An HLS output. */
  hls?: Hls;
  /** Up to five RTMP servers. */
  rtmp?: Rtmp[];
}

/** One page of broadcasts. */
export interface BroadcastPage {
  /** How many there are in all, not only on this page. */
  total: number;
  /** This page's broadcasts, newest first. */
  items: Broadcast[];
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** One RTMP output of a broadcast. */
export interface BroadcastRtmp {
  /** The identifier it was given. */
  id?: string;
  /** The server. */
  serverUrl?: string;
  /** The stream's name or key. */
  streamName?: string;
  /** How far it is. */
  status?: RtmpStatus | (string & {});
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** The settings of a broadcast. */
export interface BroadcastSettings {
  /** Those of the HLS output. */
  hls?: HlsSettings;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** Where a broadcast can be seen. */
export interface BroadcastUrls {
  /** The address of the HLS playlist; not to be played before some 15 to 20 seconds have passed. */
  hls?: string;
  /** How far the HLS output is. */
  hlsStatus?: HlsStatus | (string & {});
  /** The RTMP outputs. */
  rtmp?: BroadcastRtmp[];
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** An address to which events are reported. */
export interface Callback {
  /** The callback's identifier. */
  id: string;
  /** What it is about. */
  group?: string;
  /** What happened. */
  event?: string;
  /** Where it is reported. */
  url?: string;
  /** When it was registered, in milliseconds since 1970. */
  createdAt?: number;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** The captions of a session. */
export interface Captions {
  /** The captions' identifier. */
  captionsId: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A stream in an archive or broadcast with the stream mode `manual`. */
export interface ComposedStream {
  /** The stream. */
  streamId: string;
  /** Whether its audio is taken. */
  hasAudio?: boolean;
  /** Whether its video is taken. */
  hasVideo?: boolean;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A client's connection. */
export interface Connection {
  /** The connection's identifier. */
  connectionId: string;
  /** How far it is. */
  connectionState?: ConnectionState | (string & {});
  /** When it was made, in milliseconds since 1970. */
  createdAt?: number;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** The connections of a session. */
export interface ConnectionList {
  /** How many there are. */
  total: number;
  /** The connections. */
  items: Connection[];
  /** The API key, or the application's id. */
  projectId?: string;
  /** The session. */
  sessionId?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** An HLS output. */
export interface Hls {
  /** Whether viewers can go back in time; not together with `lowLatency`. */
  dvr?: boolean;
  /** Whether delay is kept short; not together with `dvr`. */
  lowLatency?: boolean;
}

/** The HLS settings of a broadcast. */
export interface HlsSettings {
  /** Whether viewers can go back in time. */
  dvr?: boolean;
  /** Whether delay is kept short. */
  lowLatency?: boolean;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A layout of a composed archive or broadcast. */
export interface Layout {
  /** The arrangement. */
  type: LayoutType;
  /** The CSS of a `custom` layout, and only of that. */
  stylesheet?: string;
  /** The arrangement while a screen is shared; only with `bestFit`. */
  screenshareType?: ScreenshareType;
}

/** The project, which is what the service answers with. */
export interface Project {
  /** The API key, or the application's id. */
  id?: string;
  /** For example `ACTIVE`. */
  status?: string;
  /** The project's name. */
  name?: string;
  /** For example `standard`. */
  environment?: string;
  /** When it was created, in milliseconds since 1970. */
  createdAt?: number;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** An answer by hand. */
export interface RawAnswer {
  /** The HTTP status: 200 to 299. */
  status: number;
  /** The headers, their names in lower case. */
  headers: Record<string, string>;
  /** The body: what it says if it is JSON, else its text. */
  body?: unknown;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A web page rendered into a session. */
export interface Render {
  /** The render's identifier. */
  id: string;
  /** Where it is in its life. */
  status?: RenderStatus | (string & {});
  /** The session. */
  sessionId?: string;
  /** The API key, or the application's id. */
  projectId?: string;
  /** When it began, in milliseconds since 1970. */
  createdAt?: number;
  /** When anything about it changed last, in milliseconds since 1970. */
  updatedAt?: number;
  /** The page. */
  url?: string;
  /** The size of the picture. */
  resolution?: Resolution | (string & {});
  /** The stream published. */
  streamId?: string;
  /** Why it stopped or failed. */
  reason?: string;
  /** The stream's name. */
  name?: string;
  /** The kind of callback that this render came in. */
  event?: string;
  /** Where the service reports changes of status. */
  callbackUrl?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** One page of renders. */
export interface RenderPage {
  /** How many there are in all, not only on this page. */
  total: number;
  /** This page's renders, newest first. */
  items: Render[];
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** How the published stream presents itself. */
export interface RenderProperties {
  /** The stream's name, 1 to 200 characters. */
  name: string;
}

/** An RTMP server to send the broadcast to. */
export interface Rtmp {
  /** The server: `rtmp://…` or `rtmps://…`. */
  serverUrl: string;
  /** The stream's name or key on that server. */
  streamName: string;
  /** An identifier for you to know it by. */
  id?: string;
}

/** A bucket of Amazon S3, or of a storage that is like it. */
export interface S3Storage {
  /** The bucket. */
  bucket: string;
  /** The access key. */
  accessKey: string;
  /** The secret key. */
  secretKey: string;
  /** The address of the storage, with `https://`: Amazon's unless set. */
  endpoint?: string;
  /** Whether files are encrypted there: not unless set. */
  sse?: StorageEncryption;
}

/** A session. */
export interface Session {
  /** The identifier, which clients need together with a token. */
  sessionId: string;
  /** The API key, or the application's id. */
  projectId?: string;
  /** When it was created, as the service writes it. */
  createDt?: string;
  /** The media server, if one is assigned already. */
  mediaServerUrl?: string;
  /** How media travels, as requested. */
  mediaMode?: MediaMode | (string & {});
  /** Whether the session is always recorded, as requested. */
  archiveMode?: ArchiveMode | (string & {});
  /** The name of its archives, as requested. */
  archiveName?: string;
  /** The picture of its archives, as requested. */
  archiveResolution?: Resolution | (string & {});
  /** Near which address media is served, as requested. */
  location?: string;
  /** Whether media is encrypted end to end, as requested. */
  e2ee?: boolean;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** What a session's identifier says. */
export interface SessionInfo {
  /** The API key or the application's id that the session belongs to. */
  projectId: string;
  /** The identifier's fields in order, of which `projectId` is the second. */
  fields: string[];
  /** The location hint with which it was created. */
  location?: string;
  /** When it was created, in milliseconds since 1970, where it says so as a number. */
  createdAt?: number;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** How to log in at a SIP server. */
export interface SipAuth {
  /** The user. */
  username: string;
  /** The password. */
  password: string;
}

/** A call. */
export interface SipCall {
  /** The call's identifier. */
  id: string;
  /** The callee's connection; disconnect it to hang up. */
  connectionId?: string;
  /** The callee's stream. */
  streamId?: string;
  /** The API key, or the application's id. */
  projectId?: string;
  /** The session. */
  sessionId?: string;
  /** When it began, in milliseconds since 1970. */
  createdAt?: number;
  /** When anything about it changed last, in milliseconds since 1970. */
  updatedAt?: number;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A stream. */
export interface Stream {
  /** The stream's identifier. */
  id: string;
  /** What it shows. */
  videoType?: VideoType | (string & {});
  /** The name its publisher gave it. */
  name?: string;
  /** Its layout classes. */
  layoutClassList?: string[];
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** The layout classes of one stream. */
export interface StreamClassList {
  /** The stream. */
  id: string;
  /** Its layout classes; none to clear them. */
  layoutClassList: string[];
}

/** The streams of a session. */
export interface StreamList {
  /** How many there are. */
  total: number;
  /** The streams. */
  items: Stream[];
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** What a token says. */
export interface TokenInfo {
  /** A JWT, or the format of old. */
  kind: TokenKind | (string & {});
  /** How it is signed: `HS256`, `RS256` or `HMAC-SHA1`. */
  algorithm?: string;
  /** The API key or the application's id. */
  projectId?: string;
  /** The session. */
  sessionId?: string;
  /** What the client may do. */
  role?: Role | (string & {});
  /** When it was made, in seconds since 1970. */
  createdAt?: number;
  /** When it expires, in seconds since 1970. */
  expiresAt?: number;
  /** The text that other clients see with the connection. */
  connectionData?: string;
  /** The layout classes of the client's streams. */
  initialLayoutClassList?: string[];
  /** The random part. */
  nonce?: string;
  /** What it is for: `session.connect`. */
  scope?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** One reason for which a token would be refused. */
export interface TokenProblem {
  /** The reason, for programs. */
  code: TokenProblemCode | (string & {});
  /** The reason, for people. */
  message: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** Whether a token would be accepted. */
export interface TokenVerdict {
  /** Whether nothing speaks against it. */
  valid: boolean;
  /** What speaks against it. */
  problems: TokenProblem[];
  /** What it says, if it can be read. */
  token?: TokenInfo;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A transcription of an archive. */
export interface Transcription {
  /** Where it is in its life, for example `requested` or `available`. */
  status?: string;
  /** Where to fetch it. */
  url?: string;
  /** Why it failed. */
  reason?: string;
  /** The language mainly spoken. */
  primaryLanguageCode?: string;
  /** Whether there is a summary. */
  hasSummary?: boolean;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** How the spoken word of an archive is transcribed. */
export interface TranscriptionProperties {
  /** The language mainly spoken, for example `en-US`. */
  primaryLanguageCode?: string;
  /** Whether a summary is made as well. */
  hasSummary?: boolean;
}

/** A SIP call, in a callback. */
export interface WebhookCall {
  /** The call's identifier. */
  id: string;
  /** The callee's connection. */
  connectionId?: string;
  /** When it began, in milliseconds since 1970. */
  createdAt?: number;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** Live captions, in a callback. */
export interface WebhookCaptions {
  /** The captions' identifier. */
  captionsId: string;
  /** Where they are in their life. */
  status?: CaptionsStatus | (string & {});
  /** The session captioned. */
  sessionId?: string;
  /** The API key, or the application's id. */
  projectId?: string;
  /** When they began, in milliseconds since 1970. */
  createdAt?: number;
  /** When anything about them changed last, in milliseconds since 1970. */
  updatedAt?: number;
  /** Seconds. */
  duration?: number;
  /** The language spoken, for example `en-us`. */
  languageCode?: string;
  /** Who recognizes the words, for example `aws-transcribe`. */
  provider?: string;
  /** Why they stopped or failed. */
  reason?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** What a genuine callback's JWT says. */
export interface WebhookClaims {
  /** The API key. */
  apiKey?: string;
  /** The application's id. */
  applicationId?: string;
  /** When it was sent, in seconds since 1970. */
  issuedAt?: number;
  /** Its identifier. */
  jti?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A client's connection, in a callback. */
export interface WebhookConnection {
  /** The connection's identifier. */
  id: string;
  /** When it was made, in milliseconds since 1970. */
  createdAt?: number;
  /** The data in the client's token. */
  data?: string;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** What a callback tells. Of `archive` to `call` that is there which the `kind` names. */
export interface WebhookEvent {
  /** What it is about. */
  kind: WebhookKind | (string & {});
  /** The same when the same callback is delivered again: the SHA-256 of its body. */
  deduplicationKey: string;
  /** The session. */
  sessionId?: string;
  /** The API key, or the application's id. */
  projectId?: string;
  /** When it happened, in milliseconds since 1970. */
  timestamp?: number;
  /** Why, for example `forceDisconnected`, `networkDisconnected` or `serverRotation`. */
  reason?: string;
  /** The archive. */
  archive?: Archive;
  /** The broadcast. */
  broadcast?: Broadcast;
  /** The render. */
  render?: Render;
  /** The captions. */
  captions?: WebhookCaptions;
  /** The connection. */
  connection?: WebhookConnection;
  /** The stream. */
  stream?: WebhookStream;
  /** The call. */
  call?: WebhookCall;
  /** What the signature says; only of a callback that was verified. */
  claims?: WebhookClaims;
  /** All of it, as it came. */
  payload?: unknown;
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** A stream, in a callback. */
export interface WebhookStream {
  /** The stream's identifier. */
  id: string;
  /** The connection of its publisher. */
  connection?: WebhookConnection;
  /** When it began, in milliseconds since 1970. */
  createdAt?: number;
  /** The name its publisher gave it. */
  name?: string;
  /** What it shows. */
  videoType?: VideoType | (string & {});
  /** Fields that this version does not know, as the service sent them. */
  extra?: Record<string, unknown>;
}

/** What may be set for `createSession`. */
export interface CreateSessionOptions {
  /** How media travels: `relayed` unless set. */
  mediaMode?: MediaMode;
  /** Whether the session is always recorded: `manual` unless set. */
  archiveMode?: ArchiveMode;
  /** The name of its archives, 1 to 80 characters; only with the archive mode `always`. */
  archiveName?: string;
  /** The picture of its archives; only with the archive mode `always`. */
  archiveResolution?: Resolution;
  /** An IPv4 address near which media should be served. */
  location?: string;
  /** Whether media is encrypted end to end; needs a routed session that is not always recorded. */
  e2ee?: boolean;
}

/** What may be set for `generateToken`. */
export interface GenerateTokenOptions {
  /** What the client may do: `publisher` unless set. */
  role?: Role;
  /** When the token expires, in seconds since 1970: at most 30 days from now, 24 hours unless set. */
  expireTime?: number;
  /** How long the token lives, in seconds; instead of `expireTime`. */
  ttl?: number;
  /** Text that other clients see with the connection, up to 1,000 characters. */
  data?: string;
  /** Layout classes of the client's streams, for composed archives and broadcasts. */
  initialLayoutClassList?: string[];
  /** `jwt` unless set. */
  kind?: TokenKind;
  /** When the token is made, in seconds since 1970: now unless set. For reproducible tokens in tests. */
  issuedAt?: number;
  /** The random part of the token (`jti` for an application). For reproducible tokens in tests. */
  nonce?: string;
}

/** What may be set for `verifyToken`. */
export interface VerifyTokenOptions {
  /** The session that it must be for. */
  sessionId?: string;
  /** The role that it must give. */
  role?: Role;
  /** The moment to check for, in seconds since 1970: now unless set. */
  at?: number;
}

/** What may be set for `generateJwt`. */
export interface GenerateJwtOptions {
  /** Seconds, from 1 to 300, the longest that the service accepts: 300 unless set. */
  ttl?: number;
}

/** What may be set for `startArchive`. */
export interface StartArchiveOptions {
  /** A name for you to know the archive by. */
  name?: string;
  /** Whether audio is recorded: `true` unless set. */
  hasAudio?: boolean;
  /** Whether video is recorded: `true` unless set. */
  hasVideo?: boolean;
  /** One file for all streams (`composed`, unless set) or one for each. */
  outputMode?: OutputMode;
  /** Whether all streams are recorded (`auto`, unless set) or those that you add. */
  streamMode?: StreamMode;
  /** The size of a composed picture: `640x480` unless set. Not with `individual`. */
  resolution?: Resolution;
  /** The arrangement of a composed picture: `bestFit` unless set. */
  layout?: Layout;
  /** Tells apart several archives of the same session at the same time. */
  multiArchiveTag?: string;
  /** Bits per second of a composed archive, 100,000 to 6,000,000. */
  maxBitrate?: number;
  /** Quality of a composed archive from 15 (best) to 40; not together with `maxBitrate`. */
  quantizationParameter?: number;
  /** Whether the spoken word is transcribed: `false` unless set. */
  hasTranscription?: boolean;
  /** How it is transcribed. */
  transcriptionProperties?: TranscriptionProperties;
}

/** What may be set for `listArchives`. */
export interface ListArchivesOptions {
  /** How many of the newest to skip: 0 unless set. */
  offset?: number;
  /** How many to return, up to 1,000: 50 unless set. */
  count?: number;
  /** Only those of this session. */
  sessionId?: string;
}

/** What may be set for `setArchiveLayout`. */
export interface SetArchiveLayoutOptions {
  /** The CSS of a `custom` layout, and only of that. */
  stylesheet?: string;
  /** The arrangement while a screen is shared; only with `bestFit`. */
  screenshareType?: ScreenshareType;
}

/** What may be set for `addArchiveStream`. */
export interface AddArchiveStreamOptions {
  /** Whether its audio is recorded: `true` unless set. */
  hasAudio?: boolean;
  /** Whether its video is recorded: `true` unless set. */
  hasVideo?: boolean;
}

/** What may be set for `setArchiveStorage`. */
export interface SetArchiveStorageOptions {
  /** A bucket of Amazon S3. */
  s3?: S3Storage;
  /** A container of Azure. */
  azure?: AzureStorage;
  /** What becomes of a file that cannot be uploaded: `opentok` unless set. */
  fallback?: StorageFallback;
}

/** What may be set for `startBroadcast`. */
export interface StartBroadcastOptions {
  /** Where the broadcast goes; must be given. */
  outputs?: BroadcastOutputs;
  /** When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless set. */
  maxDuration?: number;
  /** Bits per second, 100,000 to 6,000,000. */
  maxBitrate?: number;
  /** The size of the picture: `640x480` unless set. */
  resolution?: Resolution;
  /** The arrangement of the picture: `bestFit` unless set. */
  layout?: Layout;
  /** Whether all streams are shown (`auto`, unless set) or those that you add. */
  streamMode?: StreamMode;
  /** Whether audio is sent: `true` unless set. */
  hasAudio?: boolean;
  /** Whether video is sent: `true` unless set. */
  hasVideo?: boolean;
  /** Tells apart several broadcasts of the same session at the same time. */
  multiBroadcastTag?: string;
}

/** What may be set for `listBroadcasts`. */
export interface ListBroadcastsOptions {
  /** How many of the newest to skip: 0 unless set. */
  offset?: number;
  /** How many to return, up to 1,000: 50 unless set. */
  count?: number;
  /** Only those of this session. */
  sessionId?: string;
}

/** What may be set for `setBroadcastLayout`. */
export interface SetBroadcastLayoutOptions {
  /** The CSS of a `custom` layout, and only of that. */
  stylesheet?: string;
  /** The arrangement while a screen is shared; only with `bestFit`. */
  screenshareType?: ScreenshareType;
}

/** What may be set for `addBroadcastStream`. */
export interface AddBroadcastStreamOptions {
  /** Whether its audio is sent: `true` unless set. */
  hasAudio?: boolean;
  /** Whether its video is sent: `true` unless set. */
  hasVideo?: boolean;
}

/** What may be set for `forceMuteAll`. */
export interface ForceMuteAllOptions {
  /** Streams that stay audible. */
  excludedStreamIds?: string[];
}

/** What may be set for `signal`. */
export interface SignalOptions {
  /** What kind of message it is: up to 128 bytes of letters, digits, `-`, `` and `~`. */
  type?: string;
  /** The message, up to 8,192 bytes in UTF-8. */
  data?: string;
  /** The only client to get it. */
  connectionId?: string;
}

/** What may be set for `dial`. */
export interface DialOptions {
  /** The number or name that the callee sees, for example `from@example.com`. */
  from?: string;
  /** Headers for the SIP INVITE; their names begin with `X-`. */
  headers?: Record<string, string>;
  /** How to log in at the SIP server. */
  auth?: SipAuth;
  /** Whether media is encrypted: `false` unless set. */
  secure?: boolean;
  /** Whether video is sent and received: `false` unless set. */
  video?: boolean;
  /** Whether the callee is muted when the session is: `false` unless set. */
  observeForceMute?: boolean;
  /** The only streams that the callee gets. */
  streams?: string[];
}

/** What may be set for `playDtmf`. */
export interface PlayDtmfOptions {
  /** The only client to hear them. */
  connectionId?: string;
}

/** What may be set for `startRender`. */
export interface StartRenderOptions {
  /** When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless set. */
  maxDuration?: number;
  /** The size of the picture: `1280x720` unless set. */
  resolution?: Resolution;
  /** How the published stream presents itself. */
  properties?: RenderProperties;
  /** Where the service reports changes of status. */
  statusCallbackUrl?: string;
}

/** What may be set for `listRenders`. */
export interface ListRendersOptions {
  /** How many of the newest to skip: 0 unless set. */
  offset?: number;
  /** How many to return, up to 1,000: 50 unless set. */
  count?: number;
}

/** What may be set for `startCaptions`. */
export interface StartCaptionsOptions {
  /** The language spoken, for example `de-DE`: `en-US` unless set. */
  languageCode?: string;
  /** When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless set. */
  maxDuration?: number;
  /** Whether captions are sent before a sentence is complete: `true` unless set. */
  partialCaptions?: boolean;
  /** Where the service reports changes of status, 15 to 2,048 characters. */
  statusCallbackUrl?: string;
}

/** What may be set for `startAudioConnector`. */
export interface StartAudioConnectorOptions {
  /** The only streams to send: all unless set. */
  streams?: string[];
  /** Sent with the WebSocket's first message: up to 512 bytes in all. */
  headers?: Record<string, string>;
  /** Samples per second: 8000 (unless set), 16000 or 24000. */
  audioRate?: number;
  /** Whether audio that you send is played in the session: `false` unless set. */
  bidirectional?: boolean;
  /** How audio is packed: raw unless set. */
  audioTransport?: AudioTransport;
}

/** What may be set for `verifyWebhook`. */
export interface VerifyWebhookOptions {
  /** How old it may be, in seconds: 300 unless set; 0 for any age. */
  maxAge?: number;
  /** The moment at which it is checked, in seconds since 1970: now unless set. */
  at?: number;
}

/** What may be set for `signWebhook`. */
export interface SignWebhookOptions {
  /** The API key that it names: none unless set. */
  apiKey?: string;
  /** The application that it names: none unless set. */
  applicationId?: string;
  /** When it was sent, in seconds since 1970: now unless set. */
  at?: number;
  /** Its identifier: a random one unless set. */
  jti?: string;
}

/** What may be set for `createProject`. */
export interface CreateProjectOptions {
  /** A name for you to know the project by. */
  name?: string;
  /** Where it runs: `standard` unless set. */
  environment?: ProjectEnvironment;
}

/** What may be set for `request`. */
export interface RequestOptions {
  /** What stands in the path's places, not encoded: `archiveId`. */
  pathParams?: Record<string, string>;
  /** The query, not encoded. */
  query?: Record<string, string>;
  /** The body, sent as JSON. */
  body?: unknown;
  /** The body, sent as a form; instead of `body`. */
  form?: Record<string, string>;
}
