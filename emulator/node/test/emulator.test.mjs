// The emulator as a program's tests meet it.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';

import { EmulatorError, startEmulator } from 'opentok-emulator';

import { clientToken, createSession } from './tokens.mjs';

let emulator;
before(async () => (emulator = await startEmulator()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

test('it has credentials that it accepts', async () => {
  assert.match(emulator.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.match(emulator.credentials.privateKey, /^-----BEGIN PRIVATE KEY-----/);
  assert.ok(emulator.credentials.webhookSecret);
  assert.match(await createSession(emulator), /^1_/);
});

test('a virtual client joins, publishes and leaves', async () => {
  const session = await createSession(emulator);
  const client = await emulator.join(clientToken(emulator, session), { data: 'somebody' });
  assert.deepEqual([client.sessionId, client.role, client.data], [session, 'publisher', 'somebody']);
  const stream = await client.publish({ name: 'screen', videoType: 'screen' });
  assert.deepEqual(
    (await client.view()).streams.map(({ streamId, name }) => [streamId, name]),
    [[stream, 'screen']],
  );
  await client.unpublish(stream);
  assert.deepEqual((await client.view()).streams, []);
  await client.leave();
  assert.equal((await client.view()).connected, false);
});

test('a bad token is an error that says why', async () => {
  await assert.rejects(emulator.join('T1==nonsense'), (error) => {
    assert.ok(error instanceof EmulatorError);
    assert.equal(error.status, 403);
    assert.match(error.message, /token was refused/);
    return true;
  });
});

test('time goes by as told', async () => {
  const { nowMs } = await emulator.control('GET', 'clock');
  await emulator.advance(90.5);
  const passed = (await emulator.control('GET', 'clock')).nowMs - nowMs;
  assert.ok(passed >= 90_500 && passed < 100_000, `${passed}`);
});

test('faults, and what arrived', async () => {
  await emulator.fault({ status: 503, times: 1, path: '/session' });
  await assert.rejects(createSession(emulator), /answered 503/);
  await createSession(emulator);
  assert.deepEqual(
    (await emulator.requests()).map(({ status }) => status),
    [503, 200],
  );
  assert.deepEqual(
    (await emulator.requests({ last: 1 })).map(({ status }) => status),
    [200],
  );
  await emulator.reset();
  assert.deepEqual(await emulator.requests(), []);
});

test('what it does not know is refused', async () => {
  await assert.rejects(emulator.control('GET', 'nothing'), { status: 404, message: /No such control route/ });
  await assert.rejects(startEmulator({ prot: 1 }), /no option prot/);
});

test('callbacks are delivered and listed', async () => {
  const endpoint = createServer((request, answer) =>
    request.resume().on('end', () => answer.writeHead(204).end()),
  );
  await once(endpoint.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${endpoint.address().port}/callback`;
  const own = await startEmulator({ webhookUrls: [url], webhookSecret: 'own' });
  const arrived = once(endpoint, 'request');
  await createSession(own);
  await own.control('POST', 'trigger', { event: 'archive' });
  const [request] = await arrived;
  assert.equal(request.url, '/callback');
  assert.deepEqual(
    (await own.deliveries()).map((delivery) => delivery.url),
    [url],
  );
  await own.stop();
  endpoint.close();
});

test('a seed gives the same ids', async () => {
  const first = async () => {
    const own = await startEmulator({ seed: 7 });
    const made = await own.control('POST', 'projects');
    await own.stop();
    return made;
  };
  assert.deepEqual(await first(), await first());
});
