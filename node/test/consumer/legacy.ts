// What a TypeScript user of the package `opentok` wrote, and what the compiler still refuses. Checked by
// package.test.mjs; never run.

import OpenTok, { type Archive, type Callback, type SipInterconnect, type Stream } from 'opentok-sdk/legacy';

const client = OpenTok('100', 'secret', { apiUrl: 'http://127.0.0.1', uaAddendum: 'my-app', timeout: 1000 });
const failed = (error: Error | null): void => {
  if (error instanceof OpenTok.ArchiveError) console.log(error.status, error.code);
  else if (error instanceof OpenTok.RequestError) console.log(error.description);
  else if (error instanceof OpenTok.NotFoundError) console.log(error.requestId);
  else console.log(error?.stack);
};

export function lists(): void {
  client.listArchives({ count: 10 }, (error, archives, total) => {
    const names: (string | undefined)[] | undefined = archives?.map((archive: Archive) => archive.name);
    const count: number | undefined = total;
    console.log(error?.kind, names, count, archives?.total, archives?.items.length);
    archives?.[0]?.stop((_error, stopped?: Archive) => console.log(stopped?.status));
    archives?.[0]?.delete((error) => {
      if (error instanceof OpenTok.ArchiveError || error instanceof OpenTok.AuthError)
        console.log(error.code);
      else console.log(error?.kind);
    });
  });
  client.listArchives((error: Error | null, archives?: Archive[], total?: number) =>
    console.log(archives, total),
  );
  client.listStreams('s', (error: Error | null, streams?: Stream[]) => console.log(streams));
  client.listRenders({}, (_error, body) => console.log(body?.count, body?.items));
  client.listCallbacks((_error, callbacks?: Callback[]) => callbacks?.[0]?.unregister(failed));
  // @ts-expect-error -- not what a callback gets
  client.listArchives((_error, archives: string) => undefined);
}

export async function calls(): Promise<void> {
  client.setArchiveLayout('a', 'custom', 'stream {}', failed);
  client.setArchiveLayout('a', 'bestFit', null, 'pip', failed);
  client.setBroadcastLayout('a', 'pip', undefined, null, failed);
  await client.setBroadcastLayout('a', 'bestFit', null, 'pip', { timeout: 500 });
  client.signal('s', null, { type: 'chat', data: 'hello' }, failed);
  await client.signal('s', 'c', { data: 'hello' });
  client.playDTMF('s', null, '1', failed);
  await client.playDTMF('s', 'c', '1');
  client.websocketConnect('s', 't', 'wss://socket.example', { streams: [] }, (_error, socket) => socket?.id);
  client.websocketConnect('s', 't', 'wss://socket.example', (_error, socket) => socket?.connectionId);
  client.dial('s', 't', 'sip:a@b', (_error, call?: SipInterconnect) => call?.streamId);
  client.startRender(
    { sessionId: 's', token: 't', url: 'u', maxDuration: 60 },
    (_error, render) => render?.id,
  );
  client.startCaptions('s', 't', {}, (_error, captionsId) => captionsId?.toUpperCase());
  client.stopCaptions('c', (_error: Error | null, stopped?: boolean) => stopped);
  client.registerCallback({ group: 'g', event: 'e', url: 'u' }, (_error, callback) => callback?.unregister());
  const session = await client.createSession();
  const expireTime = new Date().getTime() / 1000;
  console.log(session.generateToken({ expireTime, initialLayoutClassList: 'focus' }, true));
  console.log(
    client.generateToken('s', { expireTime: '1700000000', initialLayoutClassList: ['focus'] }, true),
  );
  (await client.startBroadcast('s', { outputs: { hls: {} } })).stop(failed);
  console.log(new OpenTok.ArgumentError('wrong').stack);
  await client.withOptions({ timeout: 1 }).signal('s', null, { data: 'x' });
}

export class Mine extends OpenTok {
  hello(): Promise<void> {
    return this.signal('s', null, { data: 'hello' });
  }
}

export async function responses(): Promise<void> {
  const { answer, response } = await client.withResponse((c) => c.createSession());
  console.log(answer.generateToken(), response?.requestId);
}

export async function wrong(): Promise<void> {
  // @ts-expect-error -- a misspelt option
  client.signal('s', null, { daat: 'hello' }, failed);
  // @ts-expect-error -- a misspelt option
  client.startRender({ sessionId: 's', token: 't', url: 'u', maxDuratoin: 60 }, failed);
  // @ts-expect-error -- a misspelt option
  client.registerCallback({ group: 'g', event: 'e', uri: 'u' }, failed);
  // @ts-expect-error -- a misspelt option
  client.generateToken('s', { expireTme: 1 }, true);
  // @ts-expect-error -- a misspelt option
  await client.setArchiveLayout('a', 'custom', { styleshet: '' });
  // @ts-expect-error -- a misspelt option
  OpenTok('100', 'secret', { uaAdendum: 'my-app' });
  // @ts-expect-error -- nobody sees the secret
  console.log(client.apiSecret);
}
