// A program of old that imported the package as a namespace, without esModuleInterop: promisified methods, stand-ins
// for tests, subclasses. Compiled by types.test.mjs; never run.

import * as OpenTok from 'opentok-sdk/legacy';
import * as util from 'util';

const opentok = new OpenTok('100', 'secret', 'http://127.0.0.1');
const configured: OpenTok.Env = { timeout: 1000 };
export const client: OpenTok = new OpenTok(100, 'secret', configured);

/** The same type, neither wider nor narrower. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Value<F extends (...args: never[]) => unknown> = ReturnType<F> extends Promise<infer T> ? T : never;

export class Service {
  private readonly createSession = util.promisify(opentok.createSession.bind(opentok));
  private readonly startArchive = util.promisify(opentok.startArchive.bind(opentok));
  private readonly stopArchive = util.promisify(opentok.stopArchive.bind(opentok));
  private readonly getArchive = util.promisify(opentok.getArchive);
  private readonly listArchives = util.promisify(opentok.listArchives.bind(opentok));
  private readonly deleteArchive = util.promisify(opentok.deleteArchive.bind(opentok));
  private readonly setArchiveLayout = util.promisify(opentok.setArchiveLayout.bind(opentok));
  private readonly addArchiveStream = util.promisify(opentok.addArchiveStream.bind(opentok));
  private readonly removeArchiveStream = util.promisify(opentok.removeArchiveStream.bind(opentok));
  private readonly startBroadcast = util.promisify(opentok.startBroadcast.bind(opentok));
  private readonly stopBroadcast = util.promisify(opentok.stopBroadcast.bind(opentok));
  private readonly getBroadcast = util.promisify(opentok.getBroadcast.bind(opentok));
  private readonly listBroadcasts = util.promisify(opentok.listBroadcasts.bind(opentok));
  private readonly setBroadcastLayout = util.promisify(opentok.setBroadcastLayout.bind(opentok));
  private readonly addBroadcastStream = util.promisify(opentok.addBroadcastStream.bind(opentok));
  private readonly removeBroadcastStream = util.promisify(opentok.removeBroadcastStream.bind(opentok));
  private readonly getStream = util.promisify(opentok.getStream.bind(opentok));
  private readonly listStreams = util.promisify(opentok.listStreams.bind(opentok));
  private readonly setStreamClassLists = util.promisify(opentok.setStreamClassLists.bind(opentok));
  private readonly signal = util.promisify(opentok.signal.bind(opentok));
  private readonly forceDisconnect = util.promisify(opentok.forceDisconnect.bind(opentok));
  private readonly forceMuteStream = util.promisify(opentok.forceMuteStream.bind(opentok));
  private readonly forceMuteAll = util.promisify(opentok.forceMuteAll.bind(opentok));
  private readonly disableForceMute = util.promisify(opentok.disableForceMute.bind(opentok));
  private readonly dial = util.promisify(opentok.dial.bind(opentok));
  private readonly playDTMF = util.promisify(opentok.playDTMF.bind(opentok));
  private readonly websocketConnect = util.promisify(opentok.websocketConnect.bind(opentok));
  private readonly startRender = util.promisify(opentok.startRender.bind(opentok));
  private readonly getRender = util.promisify(opentok.getRender.bind(opentok));
  private readonly stopRender = util.promisify(opentok.stopRender.bind(opentok));
  private readonly listRenders = util.promisify(opentok.listRenders.bind(opentok));
  private readonly startCaptions = util.promisify(opentok.startCaptions.bind(opentok));
  private readonly stopCaptions = util.promisify(opentok.stopCaptions.bind(opentok));
  private readonly registerCallback = util.promisify(opentok.registerCallback.bind(opentok));
  private readonly unregisterCallback = util.promisify(opentok.unregisterCallback.bind(opentok));
  private readonly listCallbacks = util.promisify(opentok.listCallbacks.bind(opentok));

  async lecture(role: OpenTok.Role): Promise<OpenTok.Token> {
    const mediaMode: OpenTok.MediaMode = 'routed';
    const archiveMode: OpenTok.ArchiveMode = 'manual';
    const options: OpenTok.SessionOptions = { mediaMode, archiveMode };
    const session = await this.createSession(options);
    const same: Same<typeof session, OpenTok.Session | undefined> = true;
    const archive = (await this.startArchive(session!.sessionId, {
      name: 'lecture',
      layout: { type: 'pip' },
    }))!;
    const stopped = await this.stopArchive(archive.id);
    const [status, duration]: [OpenTok.ArchiveStatus | undefined, string] = [
      stopped?.status,
      archive.duration,
    ];
    console.log(same, status, duration, (await this.getArchive('a'))?.url);
    const stop = util.promisify(archive.stop);
    const remove = util.promisify(archive.delete);
    console.log((await stop())?.status, await remove());
    const token: OpenTok.TokenOptions = { role, expireTime: Math.round(Date.now() / 1000) + 3600 };
    return opentok.generateToken(session!.sessionId, token) + opentok.generateJwt();
  }

  async archives(list: OpenTok.ListArchivesOptions): Promise<OpenTok.Archive[]> {
    const archives = (await this.listArchives(list)) || [];
    await Promise.all(archives.map(({ id }) => this.deleteArchive(id)));
    const type: OpenTok.ArchiveLayoutType = 'custom';
    await this.setArchiveLayout('a', type, 'stream {}');
    await this.addArchiveStream('a', 's', { hasAudio: true });
    await this.removeArchiveStream('a', 's');
    return archives;
  }

  async broadcasts(options: OpenTok.BroadcastOptions): Promise<string> {
    const broadcast = await this.startBroadcast('s', options);
    const urls: OpenTok.BroadcastUrlsResponse = broadcast!.broadcastUrls;
    const stopped: OpenTok.BroadcastStopResponse | undefined = await this.stopBroadcast(broadcast!.id);
    const found: OpenTok.Broadcast | undefined = await this.getBroadcast('b');
    const list: OpenTok.ListBroadcastsOptions = { sessionId: 's' };
    const all = await this.listBroadcasts(list);
    const type: OpenTok.BroadcastLayoutType = 'verticalPresentation';
    await this.setBroadcastLayout('b', type, null);
    const added: OpenTok.PatchStream = { hasAudio: true, hasVideo: true };
    await this.addBroadcastStream('b', 's', added);
    await this.removeBroadcastStream('b', 's');
    if (broadcast) await util.promisify(broadcast.stop)();
    return (
      urls.rtmp.map((server: OpenTok.BroadcastRtmp) => server.status + stopped?.id + found?.id).join() + all
    );
  }

  async clients(): Promise<void> {
    const stream: OpenTok.Stream | undefined = await this.getStream('s', 'stream');
    const streams: OpenTok.Stream[] | undefined = await this.listStreams('s');
    const classes: OpenTok.StreamClassList[] = [{ id: stream!.id, layoutClassList: ['focus'] }];
    await this.setStreamClassLists('s', classes);
    const payload: OpenTok.SignalOptions = { type: 'chat', data: JSON.stringify(streams) };
    const sent: Promise<void> = this.signal('s', null, payload);
    const left: Promise<void> = this.forceDisconnect('s', 'connection');
    await Promise.all([sent, left, this.forceMuteStream('s', 'stream'), this.disableForceMute('s')]);
    const muted: OpenTok.ForceMuteAllOptions = { excludedStreamIds: [] };
    await this.forceMuteAll('s', muted);
    const options: OpenTok.DialOptions = { secure: true };
    const call: OpenTok.SipInterconnect | undefined = await this.dial('s', 't', 'sip:a@b', options);
    await this.playDTMF('s', call!.connectionId, '1');
    const socket: OpenTok.WebSocketOptions = { audioRate: 8000, audioTransport: { transport: 'binary' } };
    const made: OpenTok.WebSocketConnection | undefined = await this.websocketConnect(
      's',
      't',
      'wss://a',
      socket,
    );
    console.log(made?.connectionId);
  }

  async others(page: OpenTok.RenderOptions): Promise<void> {
    const render: OpenTok.Render | undefined = await this.startRender(page);
    const status: OpenTok.RenderStatus | undefined = (await this.getRender(render!.id))?.status;
    await this.stopRender('r');
    const rendered: OpenTok.ListRendersOptions = { count: 10 };
    const list: OpenTok.RenderList | undefined = await this.listRenders(rendered);
    const spoken: OpenTok.CaptionOptions = { statusCallbackUrl: 'https://a/captions' };
    const captions: string | undefined = await this.startCaptions('s', 't', spoken);
    const stopped: boolean | undefined = await this.stopCaptions(captions!);
    const called: OpenTok.CallbackOptions = { group: 'archive', event: 'status', url: 'https://a' };
    const callback: OpenTok.Callback | undefined = await this.registerCallback(called);
    await this.unregisterCallback(callback!.id);
    const callbacks: OpenTok.Callback[] | undefined = await this.listCallbacks();
    if (callbacks) await util.promisify(callbacks[0].unregister)();
    console.log(status, list?.items, stopped);
  }

  async wrong(): Promise<void> {
    // @ts-expect-error -- without options
    await this.createSession();
    // @ts-expect-error -- a misspelt option
    await this.startArchive('s', { nmae: 'lecture' });
    // @ts-expect-error -- nothing comes of it
    (await this.deleteArchive('a')).id;
  }
}

export const given: [Same<Value<Service['lecture']>, string>, Same<Value<Service['clients']>, void>] = [
  true,
  true,
];

/** By hand, as before there was promisify. */
export function layout(
  id: string,
  type: OpenTok.LayoutType,
  sharing?: OpenTok.ScreenshareType,
): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    opentok.setArchiveLayout(id, type, null, sharing, (error, body, response?: OpenTok.Response) => {
      if (error) reject(error);
      else resolve(response!.status);
    });
  });
}

/** Stand-ins, for tests. */
const fake: Pick<OpenTok, 'createSession' | 'generateToken'> = {
  createSession: (options, callback) =>
    callback(null, new OpenTok.Session(fake, options.location || 's', options)),
  generateToken: (sessionId, options) => sessionId + options?.role,
};
const failing: Pick<OpenTok, 'createSession' | 'listArchives' | 'deleteArchive'> = {
  createSession(
    _options: OpenTok.SessionOptions,
    callback: (error: Error | null, session?: OpenTok.Session) => void,
  ) {
    callback(new OpenTok.AuthError());
  },
  listArchives: (options, callback) => callback(options.count ? null : new Error('no'), [], 0),
  deleteArchive: (id, callback) => callback(new OpenTok.ArchiveError(id)),
};
const session: OpenTok.Session = {
  sessionId: 's',
  mediaMode: 'routed',
  archiveMode: 'manual',
  ot: opentok,
  generateToken: () => 'token',
};
const stream: OpenTok.Stream = { id: 's', name: 'n', videoType: 'screen', layoutClassList: [] };
export const fakes = [fake, failing, session, stream];
export type Callback = Parameters<OpenTok['createSession']>[1];
export const start: OpenTok['startArchive'] = opentok.startArchive;
export const created = util.promisify(opentok.createSession.bind(opentok));
export const exported = opentok.startArchive;

/** Subclasses: of one's own, and as they were before there were classes. */
export class Mine extends OpenTok {
  constructor(private readonly prefix: string) {
    super('100', 'secret', { uaAddendum: 'mine' });
  }

  createSession(
    options: OpenTok.SessionOptions,
    callback: (error: Error | null, session?: OpenTok.Session) => void,
  ) {
    super.createSession({ mediaMode: 'routed', ...options }, callback);
  }

  startBroadcast(
    sessionId: string,
    options: OpenTok.BroadcastOptions,
    callback: (error: Error | null, broadcast: OpenTok.Broadcast | undefined) => void,
  ): void {
    super.startBroadcast(sessionId, { maxDuration: 60, ...options }, callback);
  }

  generateToken(sessionId: string, options?: OpenTok.TokenOptions): OpenTok.Token {
    return this.prefix + super.generateToken(sessionId, options);
  }
}
function Older(this: OpenTok): void {
  (OpenTok as unknown as Function).call(this, '100', 'secret');
}
util.inherits(Older, OpenTok);

/** What is left: types that programs name seldom. */
export interface Seldom {
  archive: [OpenTok.ArchiveOptions, OpenTok.ArchiveLayout, OpenTok.ArchiveLayoutOptions, OpenTok.OutputMode];
  broadcast: [OpenTok.BroadcastLayout, OpenTok.BroadcastLayoutOptions, OpenTok.BroadcastOutputs];
  outputs: [OpenTok.BroadcastHlsOptions, OpenTok.BroadcastRtmpOptions, OpenTok.BroadcastStatus];
  parts: [OpenTok.ComposedStream, OpenTok.StreamMode, OpenTok.Resolution, OpenTok.VideoType];
  spoken: [OpenTok.Transcription, OpenTok.TranscriptionProperties];
}

export function told(error: Error): string {
  if (error instanceof OpenTok.ArgumentError) return error.message;
  if (error instanceof OpenTok.NotFoundError) return `${error.status}`;
  if (error instanceof OpenTok.RequestError) return String(error.cause);
  if (error instanceof OpenTok.CaptionsError || error instanceof OpenTok.SipError) return error.stack || '';
  if (error instanceof OpenTok.SignalError || error instanceof OpenTok.ForceDisconnectError)
    return error.name;
  if (error instanceof OpenTok.CallbackError) return `${error.code}`;
  return `${(error as OpenTok.ErrorFacts).attempts}`;
}
