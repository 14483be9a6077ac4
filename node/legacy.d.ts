/*
 * The types of `require('opentok-sdk/legacy')`: the class itself, which carries everything else by name.
 *
 * Each method has one signature, with the callback in it, so that `promisify(client.createSession.bind(client))` and
 * `Pick<OpenTok, 'createSession'>` mean what they seem to. Hence options cannot be left out: give `{}`. At run time
 * they may be, and the class may be called without `new`.
 *
 * What the service sends with the usual call is not optional, even where a rare one has `null` instead.
 */

/*
 * What callbacks are. They are written as methods so that a program may say that there is a value, as in
 * `(error: Error | null, archive: OpenTok.Archive) => …`, although a failure comes without one.
 */
type Done = { call(error: Error | null): void }['call'];
type Gives<T> = { call(error: Error | null, value?: T): void }['call'];
type GivesList<T> = { call(error: Error | null, items?: T[], total?: number): void }['call'];
type GivesBody<T> = { call(error: Error | null, body?: T, response?: OpenTok.Response): void }['call'];

/** A list of names to choose from, and any other text. */
type Open<Names extends string> = Names | (string & {});

declare class OpenTok {
  /**
   * @param apiKey - The project's key, or a Vonage application's id.
   * @param apiSecret - The project's secret, or the application's private key.
   * @param env - Where the service is, if it is elsewhere, or what else there is to set.
   */
  constructor(apiKey: number | string, apiSecret: string, env?: string | OpenTok.Env);

  apiKey: string;
  apiSecret: string;
  apiUrl: string;
  client: any;
  /** The client of the main entry, for the same project: for moving over step by step. */
  readonly modern: import('./dist/lib/index').OpenTok;

  createSession(options: OpenTok.SessionOptions, callback: Gives<OpenTok.Session>): void;
  /** @param t1 - Whether it is to be of the older kind, which begins with `T1==`, instead of a JWT. */
  generateToken(sessionId: string, options?: OpenTok.TokenOptions, t1?: boolean): OpenTok.Token;
  /** What proves to the service that a request comes from this project. */
  generateJwt(): string;

  startArchive(sessionId: string, options: OpenTok.ArchiveOptions, callback: Gives<OpenTok.Archive>): void;
  stopArchive(archiveId: string, callback: Gives<OpenTok.Archive>): void;
  getArchive(archiveId: string, callback: Gives<OpenTok.Archive>): void;
  /** The newest first; the callback also gets how many there are in all. */
  listArchives(options: OpenTok.ListArchivesOptions, callback: GivesList<OpenTok.Archive>): void;
  deleteArchive(archiveId: string, callback: Done): void;
  setArchiveLayout(
    archiveId: string,
    type: OpenTok.ArchiveLayoutType,
    stylesheet: string | null | undefined,
    ...rest: LayoutRest
  ): void;
  addArchiveStream(archiveId: string, streamId: string, options: OpenTok.PatchStream, callback: Done): void;
  removeArchiveStream(archiveId: string, streamId: string, callback: Done): void;

  startBroadcast(
    sessionId: string,
    options: OpenTok.BroadcastOptions,
    callback: Gives<OpenTok.Broadcast>,
  ): void;
  stopBroadcast(broadcastId: string, callback: Gives<OpenTok.Broadcast>): void;
  getBroadcast(broadcastId: string, callback: Gives<OpenTok.Broadcast>): void;
  /** The newest first; the callback also gets how many there are in all. */
  listBroadcasts(options: OpenTok.ListBroadcastsOptions, callback: GivesList<OpenTok.Broadcast>): void;
  setBroadcastLayout(
    broadcastId: string,
    type: OpenTok.BroadcastLayoutType,
    stylesheet: string | null | undefined,
    ...rest: LayoutRest
  ): void;
  addBroadcastStream(
    broadcastId: string,
    streamId: string,
    options: OpenTok.PatchStream,
    callback: GivesBody<any>,
  ): void;
  removeBroadcastStream(broadcastId: string, streamId: string, callback: GivesBody<any>): void;

  getStream(sessionId: string, streamId: string, callback: Gives<OpenTok.Stream>): void;
  listStreams(sessionId: string, callback: Gives<OpenTok.Stream[]>): void;
  setStreamClassLists(
    sessionId: string,
    classLists: readonly OpenTok.StreamClassList[],
    callback: GivesBody<any>,
  ): void;

  /** @param connectionId - Who gets it; `null` for everybody. */
  signal(
    sessionId: string,
    connectionId: string | null | undefined,
    payload: OpenTok.SignalOptions,
    callback: Done,
  ): void;
  forceDisconnect(sessionId: string, connectionId: string, callback: Done): void;
  forceMuteStream(sessionId: string, streamId: string, callback: Done): void;
  forceMuteAll(sessionId: string, options: OpenTok.ForceMuteAllOptions, callback: Done): void;
  disableForceMute(sessionId: string, callback: Done): void;

  dial(
    sessionId: string,
    token: OpenTok.Token,
    sipUri: string,
    options: OpenTok.DialOptions,
    callback: Gives<OpenTok.SipInterconnect>,
  ): void;
  /** @param connectionId - Who gets them; `null` for everybody. */
  playDTMF(sessionId: string, connectionId: string | null | undefined, digits: string, callback: Done): void;
  websocketConnect(
    sessionId: string,
    token: OpenTok.Token,
    websocketUri: string,
    options: OpenTok.WebSocketOptions,
    callback: Gives<OpenTok.WebSocketConnection>,
  ): void;

  startRender(options: OpenTok.RenderOptions, callback: GivesBody<OpenTok.Render>): void;
  getRender(renderId: string, callback: GivesBody<OpenTok.Render>): void;
  stopRender(renderId: string, callback: GivesBody<any>): void;
  listRenders(options: OpenTok.ListRendersOptions, callback: GivesBody<OpenTok.RenderList>): void;

  /** The callback gets the captions' id. */
  startCaptions(
    sessionId: string,
    token: OpenTok.Token,
    options: OpenTok.CaptionOptions,
    callback: Gives<string>,
  ): void;
  /** The callback gets `true`. */
  stopCaptions(captionsId: string, callback: Gives<boolean>): void;

  registerCallback(options: OpenTok.CallbackOptions, callback: Gives<OpenTok.Callback>): void;
  unregisterCallback(callbackId: string, callback: Done): void;
  listCallbacks(callback: Gives<OpenTok.Callback[]>): void;
}

/** The end of a layout's arguments: the type of layout while somebody shares a screen was added later. */
type LayoutRest =
  | [callback: GivesBody<any>]
  | [screenshareType: OpenTok.ScreenshareType | null | undefined, callback: GivesBody<any>];

declare namespace OpenTok {
  interface Env {
    /** Where the service is. */
    apiUrl?: string;
    /** The proxy's address. */
    proxy?: string;
    /** Added to the `User-Agent`. */
    uaAddendum?: string;
    /** How many milliseconds to wait for an answer: 20,000 unless set. */
    timeout?: number;
  }

  type MediaMode = 'relayed' | 'routed';
  type ArchiveMode = 'manual' | 'always';
  type OutputMode = 'composed' | 'individual';
  type StreamMode = 'auto' | 'manual';
  type Role = 'subscriber' | 'publisher' | 'publisheronly' | 'moderator';
  type Resolution = '640x480' | '480x640' | '1280x720' | '720x1280' | '1920x1080' | '1080x1920';
  type VideoType = 'camera' | 'screen' | 'custom';

  /** `custom` needs a stylesheet. */
  type LayoutType = Open<
    'bestFit' | 'custom' | 'focus' | 'horizontalPresentation' | 'pip' | 'verticalPresentation'
  >;
  type ArchiveLayoutType = LayoutType;
  type BroadcastLayoutType = LayoutType;
  /** The layout while somebody shares a screen; needs `bestFit` for the rest of the time. */
  type ScreenshareType = Open<'bestFit' | 'horizontalPresentation' | 'pip' | 'verticalPresentation'>;

  interface SessionOptions {
    /** How media travels: `relayed` unless set. */
    mediaMode?: MediaMode;
    /** Whether archives are started by hand, as unless set, or the session always has one; then it must be routed. */
    archiveMode?: ArchiveMode;
    archiveName?: string;
    archiveResolution?: Open<Resolution>;
    /** An IPv4 address near those who will take part. */
    location?: string;
    /** Whether media is encrypted from end to end: a boolean, or its text. */
    e2ee?: boolean | string;
  }

  class Session {
    constructor(client: any, sessionId: string, properties?: SessionOptions);
    /** The client; not enumerable. */
    ot: OpenTok;
    sessionId: string;
    mediaMode: MediaMode;
    archiveMode: ArchiveMode;
    archiveName?: string;
    archiveResolution?: Open<Resolution>;
    location?: string;
    e2ee?: boolean | string;
    generateToken(options?: TokenOptions): Token;
  }

  type Token = string;

  interface TokenOptions {
    /** `publisher` unless set. */
    role?: Role;
    /** In seconds since 1970: in 24 hours unless set. */
    expireTime?: number;
    /** What the other clients learn about this one, up to 1,024 characters. */
    data?: string;
    initialLayoutClassList?: string[] | string;
  }

  type ArchiveStatus =
    'available' | 'deleted' | 'expired' | 'failed' | 'paused' | 'started' | 'stopped' | 'uploaded';

  interface ArchiveLayoutOptions {
    type: ArchiveLayoutType;
    /** For `custom`. */
    stylesheet?: string;
    screenshareType?: ScreenshareType;
  }
  type ArchiveLayout = ArchiveLayoutOptions;

  interface ArchiveOptions {
    name?: string;
    hasAudio?: boolean;
    hasVideo?: boolean;
    outputMode?: OutputMode;
    /** For composed archives. */
    resolution?: Open<Resolution>;
    /** For composed archives. */
    layout?: ArchiveLayoutOptions;
    /** Whether every stream is in it, as unless set, or those that are added by hand. */
    streamMode?: StreamMode;
    /** Tells archives of one session apart that run at the same time. */
    multiArchiveTag?: string;
    /** In bits per second: 100,000 to 6,000,000. */
    maxBitrate?: number;
    /** 15 (best) to 40; instead of `maxBitrate`. */
    quantizationParameter?: number;
    hasTranscription?: boolean;
    transcriptionProperties?: TranscriptionProperties;
  }

  interface TranscriptionProperties {
    /** For example `en-US`. */
    primaryLanguageCode?: string;
    hasSummary?: boolean;
  }

  /** Made by the client: here for `instanceof`. */
  class Archive {
    constructor(...made: any[]);
    id: string;
    status: ArchiveStatus;
    /** `null` if none was given. */
    name: string;
    /** Why it stopped or failed. */
    reason: string;
    sessionId: string;
    projectId: number;
    partnerId?: number;
    applicationId?: string;
    /** In milliseconds since 1970. */
    createdAt: number;
    /** In milliseconds since 1970. */
    updatedAt?: number;
    /** In bytes; 0 until it is available. */
    size: number;
    /** In seconds. The service sends a number; programs were told that it is a text. */
    duration: string;
    outputMode: OutputMode;
    streamMode: StreamMode;
    hasAudio: boolean;
    hasVideo: boolean;
    /** Not there in an individual archive. */
    resolution: Resolution;
    /** Where to fetch it, for ten minutes, when it is available; `null` before. */
    url: string;
    multiArchiveTag?: string;
    maxBitrate?: number;
    quantizationParameter?: number;
    /** Where streams are added by hand. */
    streams?: ComposedStream[];
    hasTranscription?: boolean;
    transcription?: Transcription;
    sha256sum?: string;
    password?: string;
    certificate?: string;
    event?: string;
    stop: (callback: Gives<Archive>) => void;
    delete: (callback: Done) => void;
  }

  /** A stream in an archive or broadcast. */
  interface ComposedStream {
    streamId: string;
    hasAudio: boolean;
    hasVideo: boolean;
  }

  interface Transcription {
    status?: string;
    url?: string;
    reason?: string;
    primaryLanguageCode?: string;
    hasSummary?: boolean;
  }

  interface ListArchivesOptions {
    /** How many of the newest to skip. */
    offset?: number;
    /** How many to return, up to 1,000: 50 unless set. */
    count?: number;
    /** Only those of this session. */
    sessionId?: string;
  }
  type ListBroadcastsOptions = ListArchivesOptions;

  /** Whether audio and video of a stream that is added to an archive or broadcast are in it; they are unless set. */
  interface PatchStream {
    hasAudio?: boolean;
    hasVideo?: boolean;
  }

  type BroadcastStatus = 'started' | 'stopped';

  type BroadcastLayoutOptions = ArchiveLayoutOptions;
  type BroadcastLayout = BroadcastLayoutOptions;

  interface BroadcastOptions {
    /** Where it goes: one of them at least. */
    outputs: BroadcastOutputs;
    /** When it stops by itself, in seconds: 60 to 36,000. */
    maxDuration?: number;
    /** In bits per second: 100,000 to 6,000,000. */
    maxBitrate?: number;
    resolution?: Open<Resolution>;
    layout?: BroadcastLayoutOptions;
    /** Whether every stream is in it, as unless set, or those that are added by hand. */
    streamMode?: StreamMode;
    hasAudio?: boolean;
    hasVideo?: boolean;
    /** Tells broadcasts of one session apart that run at the same time. */
    multiBroadcastTag?: string;
  }

  interface BroadcastOutputs {
    /** May be empty: `{}`. */
    hls?: BroadcastHlsOptions;
    /** Up to five. */
    rtmp?: BroadcastRtmpOptions[];
  }

  /** Not both. */
  interface BroadcastHlsOptions {
    dvr?: boolean;
    lowLatency?: boolean;
  }

  interface BroadcastRtmpOptions {
    id?: string;
    /** `rtmp://…` or `rtmps://…`. */
    serverUrl: string;
    streamName: string;
  }

  /** Made by the client: here for `instanceof`. */
  class Broadcast {
    constructor(...made: any[]);
    id: string;
    sessionId: string;
    projectId: number;
    partnerId?: number;
    applicationId?: string;
    /** In milliseconds since 1970. */
    createdAt: number;
    /** In milliseconds since 1970. */
    updatedAt: number;
    status: BroadcastStatus;
    resolution: Resolution;
    /** `null` once it has stopped. */
    broadcastUrls: BroadcastUrlsResponse;
    streamMode: StreamMode;
    hasAudio: boolean;
    hasVideo: boolean;
    /** In seconds. */
    maxDuration: number;
    maxBitrate?: number;
    multiBroadcastTag?: string;
    settings?: { hls?: BroadcastHlsOptions };
    /** Where streams are added by hand. */
    streams?: ComposedStream[];
    event?: string;
    stop: (callback: Gives<Broadcast>) => void;
  }

  /** What `stopBroadcast` gives: a broadcast without addresses. */
  interface BroadcastStopResponse extends Omit<Broadcast, 'broadcastUrls' | 'stop'> {
    broadcastUrls: BroadcastUrlsResponse | null;
  }

  /** Those outputs that were asked for. */
  interface BroadcastUrlsResponse {
    /** To be played 15 to 20 seconds after the start at the earliest. */
    hls: string;
    hlsStatus?: 'connecting' | 'ready' | 'live' | 'ended' | 'error';
    rtmp: BroadcastRtmp[];
  }

  interface BroadcastRtmp extends BroadcastRtmpOptions {
    status: 'connecting' | 'live' | 'offline' | 'error';
  }

  /** Made by the client: here for `instanceof`. */
  class Stream {
    constructor(...made: any[]);
    id: string;
    name: string;
    videoType: VideoType;
    layoutClassList: string[];
  }

  interface StreamClassList {
    /** The stream's. */
    id: string;
    layoutClassList: string[];
  }

  interface SignalOptions {
    /** Up to 128 bytes. */
    type?: string;
    /** Up to 8 kB. */
    data: any;
  }

  interface ForceMuteAllOptions {
    /** Who is not muted. */
    excludedStreamIds?: string[];
  }

  interface DialOptions {
    /** For the SIP INVITE; their names begin with `X-`. */
    headers?: { [name: string]: any };
    auth?: { username: string; password: string };
    /** Whether media must be encrypted. */
    secure?: boolean;
    /** What the far end sees as the caller. */
    from?: number | string;
    video?: boolean;
    observeForceMute?: boolean;
    /** The only streams to send. */
    streams?: string[];
  }

  /** Made by the client: here for `instanceof`. */
  class SipInterconnect {
    constructor(...made: any[]);
    id: string;
    connectionId: string;
    streamId: string;
    sessionId?: string;
    projectId?: number;
    applicationId?: string;
    /** In milliseconds since 1970. */
    createdAt?: number;
    /** In milliseconds since 1970. */
    updatedAt?: number;
  }

  interface WebSocketOptions {
    /** The only streams to send. */
    streams?: string[];
    /** Sent with the first message: up to 512 bytes in all. */
    headers?: { [name: string]: any };
    /** Whether audio that you send is played in the session. */
    bidirectional?: boolean;
    /** Samples per second: 8000 (unless set), 16000 or 24000. */
    audioRate?: number;
    /** How audio is packed. */
    audioTransport?: object;
  }

  interface WebSocketConnection {
    id: string;
    connectionId: string;
  }

  interface RenderOptions {
    sessionId: string;
    token: Token;
    /** The page. */
    url: string;
    /** When it stops by itself, in seconds: 1,800 unless set. */
    maxDuration?: number;
    /** `1280x720` unless set. */
    resolution?: Open<Resolution>;
    /** Where the service reports changes of status. */
    statusCallbackUrl?: string;
    properties?: { name?: string };
  }

  type RenderStatus = 'starting' | 'started' | 'stopped' | 'failed';

  interface Render {
    id: string;
    sessionId: string;
    projectId: number;
    applicationId?: string;
    /** In milliseconds since 1970. */
    createdAt: number;
    /** In milliseconds since 1970. */
    updatedAt: number;
    url: string;
    resolution: Resolution;
    status: RenderStatus;
    /** Once it has started. */
    streamId?: string;
    /** Why it stopped or failed. */
    reason?: string;
    name?: string;
    event?: string;
    callbackUrl?: string;
  }

  interface RenderList {
    /** How many there are in all. */
    count: number;
    items: Render[];
  }

  interface ListRendersOptions {
    /** How many of the newest to skip. */
    offset?: number;
    /** How many to return, 1 to 1,000: 50 unless set. */
    count?: number;
  }

  interface CaptionOptions {
    /** `en-US` unless set. */
    languageCode?: string;
    /** When they stop by themselves, in seconds: 14,400 unless set. */
    maxDuration?: number;
    /** Whether captions are sent before a sentence is complete: `true` unless set. */
    partialCaptions?: boolean;
    /** Where the service reports changes of status. */
    statusCallbackUrl?: string;
  }

  interface CallbackOptions {
    /** For example `connection`. */
    group: string;
    /** For example `created`. */
    event: string;
    url: string;
  }

  /** Made by the client: here for `instanceof`. */
  class Callback {
    constructor(...made: any[]);
    id: string;
    group: string;
    event: string;
    url: string;
    /** In milliseconds since 1970. */
    createdAt: number;
    unregister: (callback: Done) => void;
  }

  /** What some callbacks get beside the body. */
  interface Response {
    status: number;
    headers: any;
  }

  /** What a failed call's error tells beside its message; not enumerable. Plain errors have it as well. */
  interface ErrorFacts {
    /** The HTTP status, where there was an answer. */
    readonly status?: number;
    /** The service's own number for the error, or Node's name for a broken connection, for example `ECONNREFUSED`. */
    readonly code?: number | string;
    /** The service's identifier of the request, for support. */
    readonly requestId?: string;
    /** How many requests were sent or tried. */
    readonly attempts?: number;
    /** The class of the failure in the main entry. */
    readonly kind?: string;
    /** The main entry's error. Not `readonly`: it has to be what newer libraries say of every error. */
    cause?: unknown;
  }

  interface ArgumentError extends ErrorFacts {}
  class ArgumentError extends Error {
    constructor(message?: string);
  }

  interface AuthError extends ErrorFacts {}
  class AuthError extends Error {
    constructor(message?: string);
  }

  interface ArchiveError extends ErrorFacts {}
  class ArchiveError extends Error {
    constructor(message?: string);
  }

  interface CaptionsError extends ErrorFacts {}
  class CaptionsError extends Error {
    constructor(message?: string);
  }

  interface SipError extends ErrorFacts {}
  class SipError extends Error {
    constructor(message?: string);
  }

  interface SignalError extends ErrorFacts {}
  class SignalError extends Error {
    constructor(message?: string);
  }

  interface ForceDisconnectError extends ErrorFacts {}
  class ForceDisconnectError extends Error {
    constructor(message?: string);
  }

  interface CallbackError extends ErrorFacts {}
  class CallbackError extends Error {
    constructor(message?: string);
  }

  interface RequestError extends ErrorFacts {}
  class RequestError extends Error {
    constructor(message?: string);
  }

  interface NotFoundError extends ErrorFacts {}
  class NotFoundError extends Error {
    constructor(message?: string);
  }
}

export = OpenTok;
