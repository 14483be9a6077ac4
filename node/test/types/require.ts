// A server of old that required the package: every method with a callback of its own, every type by its full name.
// Compiled by types.test.mjs; never run.

import http = require('http');
import OpenTok = require('opentok-sdk/legacy');

const env: OpenTok.Env = { apiUrl: 'http://127.0.0.1', proxy: '', uaAddendum: 'my-app', timeout: 1000 };
const opentok: OpenTok = new OpenTok(process.env.API_KEY as string, process.env.API_SECRET as string, env);
export const others = [new OpenTok(100, 'secret'), new OpenTok('100', 'secret', 'http://127.0.0.1')];
export const members: string[] = [opentok.apiKey, opentok.apiSecret, opentok.apiUrl, opentok.client.c.apiKey];
export const modern: Promise<string> = opentok.modern.createSession().then(({ sessionId }) => sessionId);

type Json = { json(value: unknown): void; status(code: number): Json };
const nothing = (error: Error | null): void => console.log(error?.message);

/** What an error comes to in HTTP. */
function refuse(response: Json, error: Error): void {
  if (error instanceof OpenTok.AuthError) response.status(500).json({ error: 'credentials' });
  else if (error instanceof OpenTok.NotFoundError) response.status(404).json(error);
  else if (error instanceof OpenTok.ArchiveError) response.status(error.status || 500).json(error.requestId);
  else if (error instanceof OpenTok.ArgumentError) response.status(400).json({ error: error.message });
  else if (error instanceof OpenTok.RequestError) response.status(502).json([error.kind, error.attempts]);
  else response.status(500).json((error as OpenTok.ErrorFacts).code === 'ECONNREFUSED');
}
export const errors: Error[] = [
  new OpenTok.CaptionsError('text'),
  new OpenTok.SipError(),
  new OpenTok.SignalError('text'),
  new OpenTok.ForceDisconnectError('text'),
  new OpenTok.CallbackError('text'),
];
export const classes: Function[] = [
  OpenTok.Session,
  OpenTok.Archive,
  OpenTok.Broadcast,
  OpenTok.Stream,
  OpenTok.SipInterconnect,
  OpenTok.Callback,
];

export function sessions(response: Json, role: OpenTok.Role): void {
  const mediaMode: OpenTok.MediaMode = 'routed';
  const archiveMode: OpenTok.ArchiveMode = 'always';
  const options: OpenTok.SessionOptions = { mediaMode, archiveMode, location: '12.34.56.78', e2ee: 'false' };
  options.archiveName = 'lecture';
  options.archiveResolution = '1280x720';
  opentok.createSession(options, function (error, session) {
    if (error) return refuse(response, error);
    if (!session) return;
    const tokenOptions: OpenTok.TokenOptions = { role, expireTime: Date.now() / 1000 + 60, data: 'name=a' };
    tokenOptions.initialLayoutClassList = ['focus', 'inactive'];
    const token: OpenTok.Token = opentok.generateToken(session.sessionId, tokenOptions);
    const older: string = opentok.generateToken(session.sessionId, {}, true);
    const own: string = session.generateToken({ role: 'moderator', initialLayoutClassList: 'focus' });
    const mode: OpenTok.MediaMode = session.mediaMode;
    response.json({ token, older, own, mode, jwt: opentok.generateJwt(), key: session.ot.apiKey });
  });
  opentok.createSession({ mediaMode: 'routed' }, (error: Error | null, session?: OpenTok.Session) =>
    response.json(error ? error.message : session?.sessionId),
  );
  // As it was written by those who took for granted that there is a session when there is no error.
  opentok.createSession({}, (error: Error | null, session: OpenTok.Session) =>
    response.json(session.sessionId),
  );
  opentok.createSession({}, (error: any, session: any) => response.json(session.sessionId));
  const session = new OpenTok.Session(opentok, 'session', { mediaMode: 'relayed' });
  response.json([
    session.generateToken(),
    session instanceof OpenTok.Session,
    session.archiveName,
    session.e2ee,
  ]);
}

export function archives(response: Json): void {
  const outputMode: OpenTok.OutputMode = 'composed';
  const streamMode: OpenTok.StreamMode = 'manual';
  const type: OpenTok.ArchiveLayoutType = 'bestFit';
  const screenshareType: OpenTok.ScreenshareType = 'pip';
  const layout: OpenTok.ArchiveLayoutOptions = { type, screenshareType };
  const custom: OpenTok.ArchiveLayout = { type: 'custom', stylesheet: 'stream {}' };
  const spoken: OpenTok.TranscriptionProperties = { primaryLanguageCode: 'en-US', hasSummary: true };
  const options: OpenTok.ArchiveOptions = { name: 'lecture', outputMode, streamMode, layout };
  opentok.startArchive('s', options, (error, archive) => {
    if (error) return refuse(response, error);
    if (archive) archive.stop((error, stopped) => response.json(error || stopped?.status));
    archive?.delete((error) => response.json(error));
  });
  opentok.startArchive(
    's',
    { hasAudio: true, hasVideo: false, resolution: '640x480', layout: custom, hasTranscription: true },
    (error: Error | null, archive?: OpenTok.Archive) => response.json({ ...archive }.stop),
  );
  opentok.startArchive(
    's',
    { maxBitrate: 300000, multiArchiveTag: 't', transcriptionProperties: spoken },
    nothing,
  );
  opentok.startArchive('s', { quantizationParameter: 15, layout: { type: 'focus' } }, nothing);
  opentok.stopArchive('a', (error, archive) => response.json(archive));
  opentok.getArchive('a', (error, archive) => {
    if (!archive) return response.json(error);
    const names: string[] = [archive.id, archive.name, archive.reason, archive.sessionId, archive.url];
    const numbers: number[] = [archive.createdAt, archive.size, archive.projectId];
    const flags: boolean[] = [archive.hasAudio, archive.hasVideo];
    const duration: string = archive.duration;
    const status: OpenTok.ArchiveStatus = archive.status;
    const modes: [OpenTok.OutputMode, OpenTok.StreamMode] = [archive.outputMode, archive.streamMode];
    const resolution: OpenTok.Resolution = archive.resolution;
    const streams: OpenTok.ComposedStream[] | undefined = archive.streams;
    const transcription: OpenTok.Transcription | undefined = archive.transcription;
    response.json([names, numbers, flags, duration, status, modes, resolution, streams, transcription?.url]);
  });
  const list: OpenTok.ListArchivesOptions = { offset: 10, count: 5, sessionId: 's' };
  opentok.listArchives(list, (error, archives, total) => {
    if (error) return refuse(response, error);
    const left: number = (total || 0) - (archives || []).length;
    response.json({ left, names: archives?.map((archive: OpenTok.Archive) => archive.name) });
  });
  opentok.listArchives(
    {},
    (error: Error | null, archives: OpenTok.Archive[], total: number) => archives[total - 1],
  );
  opentok.deleteArchive('a', nothing);
  opentok.setArchiveLayout('a', 'pip', null, nothing);
  opentok.setArchiveLayout('a', 'custom', 'stream {}', (error) => error?.message);
  opentok.setArchiveLayout('a', 'bestFit', undefined, 'pip', (error, body, answer) => answer?.status);
  opentok.addArchiveStream('a', 's', { hasAudio: true, hasVideo: false }, nothing);
  opentok.removeArchiveStream('a', 's', nothing);
}

export function broadcasts(response: Json): void {
  const hls: OpenTok.BroadcastHlsOptions = { dvr: true, lowLatency: false };
  const server: OpenTok.BroadcastRtmpOptions = { id: 'r', serverUrl: 'rtmp://a', streamName: 'n' };
  const outputs: OpenTok.BroadcastOutputs = { hls, rtmp: [server] };
  const type: OpenTok.BroadcastLayoutType = 'horizontalPresentation';
  const layout: OpenTok.BroadcastLayoutOptions = { type };
  const options: OpenTok.BroadcastOptions = { outputs, layout, maxDuration: 60, resolution: '1280x720' };
  const either: OpenTok.LayoutType[] = [type, 'verticalPresentation'];
  const other: OpenTok.BroadcastLayout = { type: either[1] as OpenTok.LayoutType };
  opentok.startBroadcast('s', options, (error, broadcast) => {
    if (error) return refuse(response, error);
    const urls: OpenTok.BroadcastUrlsResponse | undefined = broadcast?.broadcastUrls;
    const servers: OpenTok.BroadcastRtmp[] = urls ? urls.rtmp : [];
    response.json([urls?.hls.split('?'), urls?.hlsStatus, servers.map(({ status }) => status)]);
    broadcast?.stop((error, stopped) => response.json(stopped?.settings?.hls?.dvr));
  });
  opentok.startBroadcast('s', { outputs: { hls: {} }, layout: other, multiBroadcastTag: 't' }, nothing);
  opentok.startBroadcast('s', { outputs: {}, streamMode: 'manual', maxBitrate: 1, hasAudio: true }, nothing);
  opentok.stopBroadcast(
    'b',
    (error: Error | null, stopped?: OpenTok.BroadcastStopResponse) => stopped?.status,
  );
  opentok.stopBroadcast('b', (error, stopped?: OpenTok.Broadcast) => response.json(stopped));
  opentok.getBroadcast('b', (error, broadcast) => {
    if (!broadcast) return;
    const status: OpenTok.BroadcastStatus = broadcast.status;
    const numbers: number[] = [
      broadcast.projectId,
      broadcast.createdAt,
      broadcast.updatedAt,
      broadcast.maxDuration,
    ];
    response.json([
      status,
      numbers,
      broadcast.id,
      broadcast.sessionId,
      broadcast.resolution,
      broadcast.streams,
    ]);
  });
  const list: OpenTok.ListBroadcastsOptions = { count: 5 };
  opentok.listBroadcasts(list, (error, broadcasts, total) => response.json([broadcasts?.[0]?.id, total]));
  opentok.setBroadcastLayout('b', 'pip', null, nothing);
  opentok.setBroadcastLayout('b', 'bestFit', null, 'verticalPresentation', nothing);
  const added: OpenTok.PatchStream = { hasAudio: false };
  opentok.addBroadcastStream('b', 's', added, (error, body, answer) =>
    response.json([body, answer?.headers]),
  );
  opentok.removeBroadcastStream('b', 's', nothing);
}

export function streams(response: Json): void {
  opentok.getStream('s', 'stream', (error, stream?: OpenTok.Stream) => {
    const type: OpenTok.VideoType | undefined = stream?.videoType;
    response.json([type, stream?.name, stream?.layoutClassList.length]);
  });
  opentok.listStreams('s', (error, streams) => response.json(streams?.map(({ id }) => id)));
  const classes: OpenTok.StreamClassList[] = [{ id: 'stream', layoutClassList: ['focus'] }];
  opentok.setStreamClassLists('s', classes, nothing);
  const payload: OpenTok.SignalOptions = { type: 'chat', data: { text: 'hello' } };
  opentok.signal('s', null, payload, nothing);
  opentok.signal('s', 'connection', { data: 'hello' }, nothing);
  opentok.forceDisconnect('s', 'connection', (error) => error instanceof OpenTok.ForceDisconnectError);
  opentok.forceMuteStream('s', 'stream', nothing);
  const muted: OpenTok.ForceMuteAllOptions = { excludedStreamIds: ['stream'] };
  opentok.forceMuteAll('s', muted, nothing);
  opentok.disableForceMute('s', nothing);
}

export function calls(response: Json): void {
  const options: OpenTok.DialOptions = { auth: { username: 'u', password: 'p' }, headers: { 'X-A': 'b' } };
  opentok.dial('s', 't', 'sip:a@b', options, (error, call?: OpenTok.SipInterconnect) => call?.connectionId);
  opentok.dial(
    's',
    't',
    'sip:a@b',
    { from: 15551115555, secure: true, video: true, streams: ['a'] },
    nothing,
  );
  opentok.playDTMF('s', null, '1p2#', nothing);
  opentok.playDTMF('s', 'connection', '1', nothing);
  const socket: OpenTok.WebSocketOptions = { streams: ['a'], headers: { a: 1 }, bidirectional: true };
  opentok.websocketConnect(
    's',
    't',
    'wss://a',
    socket,
    (error, made?: OpenTok.WebSocketConnection) => made?.id,
  );

  const page: OpenTok.RenderOptions = { sessionId: 's', token: 't', url: 'https://a', maxDuration: 60 };
  opentok.startRender(page, (error, render?: OpenTok.Render, answer?: OpenTok.Response) => {
    const status: OpenTok.RenderStatus | undefined = render?.status;
    response.json([status, answer?.status]);
  });
  opentok.getRender('r', (error, render) => response.json(render?.streamId));
  opentok.stopRender('r', nothing);
  const rendered: OpenTok.ListRendersOptions = { offset: 0, count: 10 };
  opentok.listRenders(rendered, (error, list?: OpenTok.RenderList) =>
    response.json([list?.count, list?.items]),
  );

  const captions: OpenTok.CaptionOptions = {
    languageCode: 'de-DE',
    maxDuration: 300,
    partialCaptions: false,
  };
  opentok.startCaptions('s', 't', captions, (error, id) => response.json(id?.toUpperCase()));
  opentok.stopCaptions('c', (error, stopped) => response.json(stopped === true));

  const called: OpenTok.CallbackOptions = { group: 'connection', event: 'created', url: 'https://a' };
  opentok.registerCallback(called, (error, made?: OpenTok.Callback) => made?.unregister(nothing));
  opentok.unregisterCallback('c', nothing);
  opentok.listCallbacks((error, all) => response.json(all?.map(({ url, createdAt }) => [url, createdAt])));
}

export function wrong(): void {
  // @ts-expect-error -- without a callback
  opentok.createSession({ mediaMode: 'routed' });
  // @ts-expect-error -- without a callback
  opentok.deleteArchive('a');
  // @ts-expect-error -- without a callback
  opentok.setArchiveLayout('a', 'pip', null);
  // @ts-expect-error -- without a callback
  opentok.setArchiveLayout('a', 'bestFit', null, 'pip');
  // @ts-expect-error -- without a session
  opentok.generateToken();
  // @ts-expect-error -- a misspelt option
  opentok.createSession({ mediaMod: 'routed' }, nothing);
  // @ts-expect-error -- a misspelt option
  opentok.startArchive('s', { nmae: 'lecture' }, nothing);
  // @ts-expect-error -- a misspelt option of an option
  opentok.startArchive('s', { layout: { type: 'custom', styleSheet: '' } }, nothing);
  // @ts-expect-error -- a misspelt option
  opentok.signal('s', null, { daat: 'hello' }, nothing);
  // @ts-expect-error -- a misspelt option
  new OpenTok('100', 'secret', { uaAdendum: 'my-app' });
  // @ts-expect-error -- a role that does not exist
  opentok.generateToken('s', { role: 'administrator' });
  // @ts-expect-error -- not what a callback gets
  opentok.listArchives({}, (error: Error | null, archives: string) => archives);
  // @ts-expect-error -- not what a callback gets
  opentok.getArchive('a', (error, archive, total) => total);
  // @ts-expect-error -- there may be none
  opentok.getArchive('a', (error, archive) => archive.id);
  // @ts-expect-error -- a type that does not exist
  const none: OpenTok.Archve | undefined = undefined;
  // @ts-expect-error -- a method that does not exist
  opentok.startArchve('s', {}, none);
}

http.createServer((request, response) => opentok.listStreams('s', () => response.end())).listen(0);
