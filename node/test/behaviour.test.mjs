// The scenarios that every language runs; see tests/behaviour/README.md.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { MediaMode, OpenTok } from 'opentok-sdk';

import { DEAD_URL, Emulator, until } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

/** Fails unless the promise is rejected; returns the error. */
async function failure(promise) {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  assert.ok('error' in outcome, `returned ${JSON.stringify(outcome.value)}`);
  return outcome.error;
}

async function routedSession(client) {
  const session = await client.createSession({ mediaMode: MediaMode.Routed });
  assert.equal(session.mediaMode, 'routed');
  return session.sessionId;
}

/** A virtual client that publishes one stream. */
async function publisher(client, sessionId) {
  const token = client.generateToken(sessionId, { data: 'name=Ada' });
  const { connectionId } = await emulator.control('POST', 'connections', { token });
  await emulator.control('POST', `connections/${connectionId}/streams`, { name: 'camera' });
}

for (const kind of ['client', 'application']) {
  test(`archive_lifecycle (${kind})`, async () => {
    const client = emulator[kind]();
    const sessionId = await routedSession(client);
    await publisher(client, sessionId);
    const archive = await client.startArchive(sessionId, { name: 'lecture' });
    assert.deepEqual([archive.status, archive.name], ['started', 'lecture']);
    const page = await client.listArchives({ sessionId });
    assert.deepEqual([page.total, page.items.length], [1, 1]);
    assert.equal((await client.stopArchive(archive.id)).status, 'stopped');
    await emulator.control('POST', 'clock', { advanceMs: 60_000 });
    const ready = await client.getArchive(archive.id);
    assert.equal(ready.status, 'available');
    assert.ok(ready.url);
    assert.equal(await client.deleteArchive(archive.id), undefined);
    assert.equal((await client.getArchive(archive.id)).status, 'deleted');
    assert.equal((await client.listArchives({ sessionId })).total, 0);
    const error = await failure(client.getArchive('no such archive'));
    assert.deepEqual([error.kind, error.status], ['not_found', 404]);
  });
}

test('wrong_secret', async () => {
  const client = new OpenTok('100', 'another secret, long enough', { apiUrl: emulator.url });
  const error = await failure(client.listArchives());
  assert.deepEqual([error.kind, error.status, error.code], ['authentication', 403, -1]);
  assert.ok(error.message.length > 0);
  assert.equal(error.operation, 'listArchives');
});

test('dead_server', async () => {
  const client = new OpenTok('100', 'secret', { apiUrl: DEAD_URL, maxRetries: 1 });
  const started = Date.now();
  const error = await failure(client.createSession());
  assert.deepEqual([error.kind, error.attempts], ['connection', 2]);
  assert.match(error.message, /refused/);
  assert.ok(Date.now() - started < 5000);
});

test('unknown_option', async () => {
  const error = await failure(emulator.client().startArchive('x', { nmae: 'lecture' }));
  assert.deepEqual([error.kind, error.field], ['invalid_argument', 'nmae']);
  assert.match(error.message, /outputMode/);
  assert.deepEqual(await emulator.requests(), []);
});

test('foreign_session_id', async () => {
  // 1~999~~1700000000000~abc~~
  const foreign = '1_MX45OTl-fjE3MDAwMDAwMDAwMDB-YWJjfn4';
  const wrong = { kind: 'invalid_argument', field: 'sessionId' };
  assert.throws(() => emulator.client().generateToken(foreign), { ...wrong, message: /999.*100/ });
  assert.throws(() => emulator.client().generateToken('not a session'), wrong);
  assert.deepEqual(await emulator.requests(), []);
});

test('retry_then_succeed', async () => {
  await emulator.fault({ status: 503, times: 1 });
  assert.equal((await emulator.client().listArchives()).total, 0);
  const statuses = (await emulator.requests()).map((request) => request.status);
  assert.deepEqual(statuses, [503, 200]);
});

test('post_not_repeated', async () => {
  await emulator.fault({ status: 500 });
  const error = await failure(emulator.client().createSession());
  assert.deepEqual([error.kind, error.status, error.attempts], ['server', 500, 1]);
  assert.equal((await emulator.requests()).length, 1);
});

test('timeout', async () => {
  await emulator.fault({ delayMs: 5000 });
  const client = emulator.client();
  for (const call of [
    () => client.listArchives({}, { timeout: 300 }),
    () => client.withOptions({ timeout: 300 }).listArchives(),
    () => emulator.client({ timeout: 300 }).listArchives(),
  ]) {
    const started = Date.now();
    assert.equal((await failure(call())).kind, 'timeout');
    assert.ok(Date.now() - started < 3000);
  }
});

test('cancel', async () => {
  await emulator.fault({ delayMs: 20_000 });
  const controller = new AbortController();
  const call = failure(emulator.client().listArchives({}, { signal: controller.signal }));
  await until(async () => (await emulator.requests()).length > 0, 'the request arrives');
  const started = Date.now();
  controller.abort();
  const error = await call;
  assert.ok(Date.now() - started < 1000);
  assert.deepEqual([error.name, error === controller.signal.reason], ['AbortError', true]);
  await until(async () => (await emulator.requests())[0].completed === false, 'the connection drops');
  assert.equal((await emulator.requests())[0].status, null);
});

test('pages are walked to the end', async () => {
  const client = emulator.client();
  const sessionId = await routedSession(client);
  await publisher(client, sessionId);
  for (let number = 0; number < 5; number += 1) {
    await client.startArchive(sessionId, { name: `${number}`, multiArchiveTag: `tag-${number}` });
  }
  const names = [];
  for await (const { name } of client.iterArchives({ count: 2 })) names.push(name);
  assert.deepEqual(names.sort(), ['0', '1', '2', '3', '4']);
  const pages = (await emulator.requests()).filter(({ method }) => method === 'GET');
  assert.equal(pages.length, 3);
  for await (const archive of client.iterArchives()) {
    assert.ok(archive.id);
    break;
  }
});
