// A program of old that imported the class as the default export and the rest by name, with esModuleInterop or as an ES
// module. Compiled by types.test.mjs; never run.

import { promisify } from 'util';
import OpenTok, {
  Archive,
  ArchiveError,
  ArchiveLayout,
  ArchiveLayoutOptions,
  ArchiveLayoutType,
  ArchiveMode,
  ArchiveOptions,
  ArchiveStatus,
  ArgumentError,
  AuthError,
  Broadcast,
  BroadcastHlsOptions,
  BroadcastLayout,
  BroadcastLayoutOptions,
  BroadcastLayoutType,
  BroadcastOptions,
  BroadcastOutputs,
  BroadcastRtmp,
  BroadcastRtmpOptions,
  BroadcastStatus,
  BroadcastStopResponse,
  BroadcastUrlsResponse,
  Callback,
  CallbackError,
  CallbackOptions,
  CaptionOptions,
  CaptionsError,
  ComposedStream,
  DialOptions,
  Env,
  ErrorFacts,
  ForceDisconnectError,
  ForceMuteAllOptions,
  LayoutType,
  ListArchivesOptions,
  ListBroadcastsOptions,
  ListRendersOptions,
  MediaMode,
  NotFoundError,
  OutputMode,
  PatchStream,
  Render,
  RenderList,
  RenderOptions,
  RenderStatus,
  RequestError,
  Resolution,
  Response,
  Role,
  ScreenshareType,
  Session,
  SessionOptions,
  SignalError,
  SignalOptions,
  SipError,
  SipInterconnect,
  Stream,
  StreamClassList,
  StreamMode,
  Token,
  TokenOptions,
  Transcription,
  TranscriptionProperties,
  VideoType,
  WebSocketConnection,
  WebSocketOptions,
} from 'opentok-sdk/legacy';

const env: Env = { apiUrl: 'http://127.0.0.1' };
const role: Role = 'moderator';
const nothing = (error?: Error | null): void => console.log(error);

/** Promises over callbacks, as it was done. */
function promise<T>(start: (callback: (error: Error | null, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    start((error, value) => (error ? reject(error) : resolve(value as T))),
  );
}

export class Rooms {
  private static instance?: OpenTok;

  static get client(): OpenTok {
    return (this.instance = this.instance || new OpenTok('100', 'secret', env));
  }

  constructor(private readonly opentok: OpenTok = Rooms.client) {}

  async open(mediaMode: MediaMode, archiveMode: ArchiveMode): Promise<{ session: Session; token: Token }> {
    const options: SessionOptions = { mediaMode, archiveMode };
    const session = await promise<Session>((callback) => this.opentok.createSession(options, callback));
    const created: (options: SessionOptions) => Promise<Session | undefined> = promisify(
      this.opentok.createSession.bind(this.opentok),
    );
    console.log((await created({}))?.sessionId, session instanceof Session, session.ot === this.opentok);
    const tokenOptions: TokenOptions = { role, data: JSON.stringify({ name: 'a' }) };
    const token = this.opentok.generateToken(session.sessionId, tokenOptions) + this.opentok.generateJwt();
    return { session: new Session(this.opentok, 's', options), token: token || session.generateToken() };
  }

  async record(
    name: string,
    outputMode: OutputMode,
    streamMode: StreamMode,
    type: LayoutType,
  ): Promise<Archive> {
    const layout: ArchiveLayoutOptions = { type };
    const same: ArchiveLayout = layout;
    const options: ArchiveOptions = { name, outputMode, streamMode, layout: same };
    const properties: TranscriptionProperties = { hasSummary: true };
    options.transcriptionProperties = properties;
    const archive = await promise<Archive>((callback) => this.opentok.startArchive('s', options, callback));
    await promise<Archive>((callback) => this.opentok.getArchive(archive.id, callback));
    await promise<Archive>((callback) => this.opentok.stopArchive(archive.id, callback));
    await promise<Archive>(archive.stop);
    const patch: PatchStream = { hasVideo: false };
    this.opentok.addArchiveStream(archive.id, 'stream', patch, nothing);
    this.opentok.removeArchiveStream(archive.id, 'stream', nothing);
    const layoutType: ArchiveLayoutType = 'bestFit';
    const sharing: ScreenshareType = 'horizontalPresentation';
    this.opentok.setArchiveLayout(archive.id, layoutType, null, sharing, nothing);
    this.opentok.deleteArchive(archive.id, nothing);
    archive.delete(nothing);
    const status: ArchiveStatus = archive.status;
    const streams: ComposedStream[] = archive.streams || [];
    const [url, transcription]: [string, Transcription | undefined] = [archive.url, archive.transcription];
    console.log(status, streams, url, transcription, new Date(archive.createdAt), archive.name.length);
    return archive;
  }

  list(options: ListArchivesOptions, respond: (page: { archives: Archive[]; total: number }) => void): void {
    this.opentok.listArchives(options, (error, archives = [], total = 0) => respond({ archives, total }));
    const some: ListBroadcastsOptions = options;
    this.opentok.listBroadcasts(some, (error, broadcasts, total) =>
      console.log(
        broadcasts?.map(({ id, projectId }) => id + projectId.toFixed()),
        total,
      ),
    );
  }

  async live(resolution: Resolution): Promise<string> {
    const [hls, server]: [BroadcastHlsOptions, BroadcastRtmpOptions] = [
      { lowLatency: true },
      { serverUrl: 'rtmp://a', streamName: 'n' },
    ];
    const outputs: BroadcastOutputs = { hls, rtmp: [server] };
    const type: BroadcastLayoutType = 'pip';
    const layout: BroadcastLayoutOptions = { type };
    const same: BroadcastLayout = layout;
    const options: BroadcastOptions = { outputs, resolution, layout: same };
    const broadcast = await promise<Broadcast>((callback) =>
      this.opentok.startBroadcast('s', options, callback),
    );
    const stopped = await promise<BroadcastStopResponse>((callback) =>
      this.opentok.stopBroadcast(broadcast.id, callback),
    );
    this.opentok.getBroadcast(broadcast.id, (error, broadcast) => broadcast?.stop(nothing));
    this.opentok.setBroadcastLayout(broadcast.id, type, null, nothing);
    this.opentok.addBroadcastStream(broadcast.id, 'stream', {}, (error, body, response?: Response) =>
      console.log(body, response?.status),
    );
    this.opentok.removeBroadcastStream(broadcast.id, 'stream', nothing);
    const status: BroadcastStatus = stopped.status;
    const urls: BroadcastUrlsResponse = broadcast.broadcastUrls;
    const rtmp: BroadcastRtmp[] = urls.rtmp;
    return status + urls.hls + rtmp.length;
  }

  clients(payload: SignalOptions, classes: StreamClassList[], muted: ForceMuteAllOptions): void {
    this.opentok.getStream('s', 'stream', (error, stream) => {
      const type: VideoType = stream instanceof Stream ? stream.videoType : 'camera';
      console.log(type);
    });
    this.opentok.listStreams('s', (error: Error | null, streams?: Stream[]) => console.log(streams?.length));
    this.opentok.setStreamClassLists('s', classes, nothing);
    this.opentok.signal('s', null, payload, nothing);
    this.opentok.forceDisconnect('s', 'connection', nothing);
    this.opentok.forceMuteStream('s', 'stream', nothing);
    this.opentok.forceMuteAll('s', muted, nothing);
    this.opentok.disableForceMute('s', nothing);
  }

  async calls(
    options: DialOptions,
    socket: WebSocketOptions,
  ): Promise<SipInterconnect | WebSocketConnection> {
    this.opentok.playDTMF('s', null, '1', nothing);
    const made = await promise<WebSocketConnection>((callback) =>
      this.opentok.websocketConnect('s', 't', 'wss://a', socket, callback),
    );
    const call = await promise<SipInterconnect>((callback) =>
      this.opentok.dial('s', 't', 'sip:a@b', options, callback),
    );
    return call instanceof SipInterconnect ? call : made;
  }

  async pages(options: RenderOptions, list: ListRendersOptions): Promise<RenderStatus[]> {
    const render = await promise<Render>((callback) => this.opentok.startRender(options, callback));
    this.opentok.getRender(render.id, (error, render, response) =>
      console.log(render?.name, response?.headers),
    );
    this.opentok.stopRender(render.id, nothing);
    const { items } = await promise<RenderList>((callback) => this.opentok.listRenders(list, callback));
    return items.map(({ status }) => status);
  }

  async captions(options: CaptionOptions): Promise<boolean> {
    const id = await promise<string>((callback) => this.opentok.startCaptions('s', 't', options, callback));
    return promise<boolean>((callback) => this.opentok.stopCaptions(id, callback));
  }

  callbacks(options: CallbackOptions): void {
    this.opentok.registerCallback(options, (error, callback) => {
      if (callback instanceof Callback) callback.unregister(nothing);
    });
    this.opentok.unregisterCallback('c', nothing);
    this.opentok.listCallbacks((error, callbacks?: Callback[]) => console.log(callbacks?.[0].group));
  }
}

/** The status that a web server answers with. */
export function status(error: Error): number {
  if (error instanceof ArgumentError) return 400;
  if (error instanceof AuthError) return 401;
  if (error instanceof NotFoundError || error instanceof ArchiveError) return 404;
  if (error instanceof RequestError) return error.status || 500;
  const rest = [CallbackError, CaptionsError, ForceDisconnectError, SignalError, SipError];
  const facts = error as ErrorFacts;
  return rest.some((type) => error instanceof type) ? 409 : Number(facts.code);
}

/** By the class's name, beside the names on their own. */
export const named: [OpenTok.Role, typeof Archive] = [role, OpenTok.Archive];
export const fake: Pick<OpenTok, 'createSession'> = {
  createSession: (options, callback) => callback(null, new OpenTok.Session({}, 's', options)),
};
export class Mine extends OpenTok {
  room = new Rooms(this);
}

export function wrong(opentok: OpenTok): void {
  // @ts-expect-error -- a misspelt option
  const options: ArchiveOptions = { nmae: 'lecture' };
  // @ts-expect-error -- without a callback
  opentok.startArchive('s', options);
  // @ts-expect-error -- a misspelt option
  opentok.startCaptions('s', 't', { language: 'de-DE' }, nothing);
  // @ts-expect-error -- a type, not a value
  console.log(Role.moderator);
  // @ts-expect-error -- the main entry has promises
  opentok.createSession({}).then(nothing);
}
