// What a TypeScript user may write, and what the compiler refuses. Checked by package.test.mjs; never run.

import OpenTokDefault, {
  type Archive,
  ArchiveStatus,
  type CallOptions,
  NotFoundError,
  OpenTok,
  OpenTokError,
  Role,
  type StartArchiveOptions,
} from 'opentok-sdk';

const client: OpenTok = new OpenTok(100, 'secret', {
  apiUrl: 'http://127.0.0.1',
  timeout: 1000,
  maxRetries: 0,
});
export const plain: OpenTok = OpenTok('100', 'secret', 'http://127.0.0.1');
export const same: typeof OpenTok = OpenTokDefault;
export const application = OpenTok.application('id', { privateKeyPath: 'private.key' });
export const patient = OpenTok.fromEnv({ proxy: 'http://127.0.0.1:8080' }).withOptions({ timeout: 60_000 });
// @ts-expect-error -- one of the two forms of a private key is needed
OpenTok.application('id', {});
// @ts-expect-error -- an option that does not exist
new OpenTok('100', 'secret', { apiURL: 'http://127.0.0.1' });

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
}

export function callbacks(): void {
  const returned: void = client.startArchive('id', (error, archive) => {
    if (error instanceof NotFoundError) console.log(error.status, error.requestId, error.attempts);
    const kind: 'timeout' | string | undefined = error?.kind;
    const id: string | undefined = archive?.id;
    console.log(kind, id);
  });
  client.startArchive('id', { name: 'lecture' }, (error: OpenTokError | null) => console.log(error?.field));
  client.startArchive('id', undefined, { timeout: 500 }, () => undefined);
  client.stopArchive('id', () => undefined);
  client.stopArchive('id', { timeout: 500 }, (_error, archive) => archive?.duration?.toFixed());
  console.log(returned);
}

export function disposed(): void {
  using mine = new OpenTok('100', 'secret');
  mine.close();
}
