// What a TypeScript user may write, and what the compiler refuses. Checked by package.test.mjs; never run.

import {
  type Archive,
  ArchiveStatus,
  type CallOptions,
  type Logger,
  type MediaMode,
  NotFoundError,
  OpenTok,
  OpenTokError,
  type ResponseInfo,
  Role,
  type StartArchiveOptions,
  routes,
  version,
} from 'opentok-sdk';

const client: OpenTok = new OpenTok(100, 'secret', {
  apiUrl: 'http://127.0.0.1',
  timeout: 1000,
  maxRetries: 0,
});
const logger: Logger = { debug: (line, response) => void [line, response.requestId] };
export const surroundings: OpenTok = new OpenTok();
export const logged = OpenTok.fromEnv({ logger });
export const application = OpenTok.application('id', { privateKeyPath: 'private.key' });
export const patient = OpenTok.fromEnv({ proxy: 'http://127.0.0.1:8080' }).withOptions({ timeout: 60_000 });
export const text: string = version + routes.startArchive.path;
// @ts-expect-error -- one of the two forms of a private key is needed
OpenTok.application('id', {});
// @ts-expect-error -- an option that does not exist
new OpenTok('100', 'secret', { apiURL: 'http://127.0.0.1' });
// @ts-expect-error -- a key without a secret
new OpenTok('100');
// @ts-expect-error -- only the older face is called without `new`
OpenTok('100', 'secret');
// @ts-expect-error -- a route that does not exist
routes.startArchve;
// @ts-expect-error -- routes stay as they are
routes.startArchive.path = '/';

export class Mine extends OpenTok {
  greet(sessionId: string): string {
    return this.generateToken(sessionId, { role: Role.Publisher, data: 'hello' });
  }
}

export async function promises(signal: AbortSignal): Promise<void> {
  const options: StartArchiveOptions = { name: 'lecture', outputMode: 'composed', layout: { type: 'pip' } };
  const call: CallOptions = { signal, timeout: 500, maxRetries: 1 };
  const archive: Archive = await client.startArchive('id', options, call);
  const stopped: Archive = await client.stopArchive(archive.id, call);
  if (stopped.status === ArchiveStatus.Stopped || stopped.status === 'a value of tomorrow') return;
  const later: unknown = archive.extra?.['new'];
  const nothing: undefined | void = await client.deleteArchive(archive.id);
  for await (const { id, name } of client.iterArchives({ count: 100 })) console.log(id, name, later, nothing);
  await client.request('POST', '/session/create', { form: { 'p2p.preference': 'disabled' } });
  // @ts-expect-error -- a misspelt option
  await client.startArchive('id', { nmae: 'lecture' });
  // @ts-expect-error -- a misspelt option inside an option
  await client.startArchive('id', { layout: { type: 'pip', styleshet: '' } });
  // @ts-expect-error -- a misspelt option of the call
  await client.stopArchive('id', { timeuot: 1 });
  // @ts-expect-error -- what is required
  await client.startArchive();
  // @ts-expect-error -- a wrong type
  client.generateToken('id', { ttl: '60' });
  // @ts-expect-error -- no callbacks here
  client.startArchive('id', {}, () => undefined);
  // @ts-expect-error -- an answer does nothing by itself
  archive.stop();
}

export async function values(mode: string): Promise<void> {
  await client.createSession({ mediaMode: 'routed' });
  const known: MediaMode = 'relayed';
  await client.createSession({ mediaMode: known });
  // @ts-expect-error -- a misspelt value
  await client.createSession({ mediaMode: 'rooted' });
  // @ts-expect-error -- any text
  await client.createSession({ mediaMode: mode });
  // @ts-expect-error -- a misspelt value inside an option
  await client.startArchive('id', { layout: { type: 'piip' } });
  // @ts-expect-error -- a misspelt value as an argument
  await client.setBroadcastLayout('id', 'piip');
  // @ts-expect-error -- a misspelt value
  client.generateToken('id', { role: 'moderatr' });
  const session = await client.createSession();
  const open: string | undefined = session.mediaMode;
  if (session.mediaMode === 'a value of tomorrow') console.log(open);
}

export async function responses(): Promise<void> {
  const { answer, response } = await client.withResponse((c) => c.createSession());
  const seen: ResponseInfo | undefined = response;
  console.log(answer.sessionId, seen?.requestId, seen?.headers['x-request-id'], seen?.status?.toFixed());
  const local = await new Mine().withResponse((c) => c.greet('id'));
  console.log(local.answer.length);
  // @ts-expect-error -- not what the call gives
  answer.archiveId;
}

export async function failures(): Promise<void> {
  try {
    await client.getArchive('id');
  } catch (error) {
    if (error instanceof NotFoundError) console.log(error.status, error.requestId, error.attempts);
    else if (error instanceof OpenTokError) console.log(error.kind === 'timeout', error.field);
    else throw error;
  }
}
