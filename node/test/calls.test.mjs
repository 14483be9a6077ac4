// What a call promises to its caller: errors with a place, cancelling, a loop that is never blocked.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';

import * as sdk from 'opentok-sdk';

import { Emulator, failure } from './support.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

/** Runs a program of its own; resolves to what it printed and its exit code. */
async function program(text, env = {}) {
  const options = { cwd: folder, env: { ...process.env, ...env }, timeout: 30_000 };
  const started = Date.now();
  const result = await promisify(execFile)(process.execPath, ['-e', text], options).catch((error) => error);
  return { ...result, code: result.code ?? 0, took: Date.now() - started };
}

test('an error has its class, its name and the place of the call', async () => {
  const client = emulator.client();
  const places = [
    async () => client.getArchive('none'),
    () => client.getArchive('none').then((archive) => archive),
    async () => client.generateToken('none'),
  ];
  for (const place of places) {
    await assert.rejects(place(), (error) => {
      assert.ok(error instanceof sdk.OpenTokError && error instanceof Error);
      assert.match(error.stack, new RegExp(`^${error.name}: .*\\n`));
      assert.match(error.stack, /calls\.test\.mjs/);
      return true;
    });
  }
  await assert.rejects(client.getArchive('none'), sdk.NotFoundError);
});

test('a signal aborted beforehand sends nothing, whatever its reason', async () => {
  const signal = AbortSignal.abort('tired');
  const outcome = emulator.client().createSession({}, { signal });
  assert.equal(await outcome.then(assert.fail, (reason) => reason), 'tired');
  assert.deepEqual(await emulator.requests(), []);
});

test('a signal that never aborts keeps no listener', async () => {
  const listeners = new Set();
  const signal = {
    aborted: false,
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  await emulator.client().createSession({}, { signal });
  assert.equal(listeners.size, 0);
});

test('arguments that JSON would lose are refused', async () => {
  const client = emulator.client();
  const wrong = { kind: 'invalid_argument' };
  await assert.rejects(client.listArchives({ count: NaN }), {
    ...wrong,
    field: 'count',
    operation: 'listArchives',
  });
  await assert.rejects(client.startArchive('s', { name: () => 'x' }), { ...wrong, field: 'name' });
  await assert.rejects(client.startArchive('s', { maxBitrate: 100_000n }), { ...wrong, field: 'maxBitrate' });
  await assert.rejects(client.startArchive('s', 'name'), { ...wrong, field: 'options' });
  await assert.rejects(client.startArchive('s', { sessionId: 't' }), { ...wrong, field: 'sessionId' });
  await assert.rejects(client.stopArchive('a', { timeout: -1 }), { ...wrong, field: 'timeout' });
  await assert.rejects(client.stopArchive('a', { signal: {} }), { ...wrong, field: 'signal' });
  await assert.rejects(client.stopArchive('a', {}, 'more'), { ...wrong, field: 'arguments' });
  await assert.rejects(client.stopArchive('a', { timeuot: 1 }), {
    ...wrong,
    allowed: ['timeout', 'maxRetries', 'signal'],
  });
  assert.deepEqual(await emulator.requests(), []);
});

test('a callback is refused, before anything is sent, and told where it is understood', async () => {
  const client = emulator.client();
  const wrong = { name: 'InvalidArgumentError', field: 'arguments', message: /opentok-sdk\/legacy/ };
  const callback = () => assert.fail('called');
  await assert.rejects(client.createSession(callback), { ...wrong, operation: 'createSession' });
  await assert.rejects(client.startArchive('s', {}, callback), wrong);
  await assert.rejects(client.startArchive('s', {}, {}, callback), wrong);
  assert.throws(() => client.generateToken('s', {}, callback), wrong);
  assert.deepEqual(await emulator.requests(), []);
});

test('answers are plain data', async () => {
  const client = emulator.client();
  const session = await client.createSession({ mediaMode: 'routed' });
  assert.deepEqual(Reflect.ownKeys(session), Object.keys(session));
  assert.equal(session.generateToken, undefined);
  assert.deepEqual(structuredClone(session), session);
});

test('items that could not be read count in the walk over pages', async () => {
  const page = (...items) => ({ status: 200, json: { count: 3, items } });
  const replies = [page({ id: 'a' }, 'no archive'), page({ id: 'b' })];
  await emulator.control('POST', 'replay', { replies });
  const ids = [];
  for await (const { id } of emulator.client().iterArchives({ count: 2 })) ids.push(id);
  assert.deepEqual(ids, ['a', 'b']);
  const offsets = (await emulator.requests()).map(({ query }) => new URLSearchParams(query).get('offset'));
  assert.deepEqual(offsets, ['0', '2']);
});

test('the loop runs on while calls wait', async () => {
  await emulator.fault({ delayMs: 500 });
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 5);
  await Promise.all(Array.from({ length: 20 }, () => emulator.client().listArchives()));
  clearInterval(timer);
  assert.ok(ticks > 40, `${ticks} ticks`);
});

test('a process ends promptly after its last call', async () => {
  const { stdout, code, took } = await program(
    `const { OpenTok } = require('opentok-sdk');
     new OpenTok('100', process.env.SECRET).createSession().then((s) => console.log(!!s.sessionId))`,
    { SECRET: emulator.credentials.apiSecret, OPENTOK_API_URL: emulator.url },
  );
  assert.deepEqual([stdout, code], ['true\n', 0]);
  assert.ok(took < 5000, `${took} ms`);
});

test('worker threads have clients of their own, and may be ended in the middle of a call', async () => {
  const work = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { OpenTok } = require(workerData.sdk);
    const client = new OpenTok('100', workerData.secret, { apiUrl: workerData.url });
    client.createSession().then(({ sessionId }) => parentPort.postMessage(client.generateToken(sessionId)));
    if (workerData.hang) client.listArchives();
  `;
  const start = (more = {}) => {
    const workerData = { sdk: folder, secret: emulator.credentials.apiSecret, url: emulator.url, ...more };
    return new Worker(work, { eval: true, workerData });
  };
  const tokens = await Promise.all(
    [start(), start(), start()].map(
      (worker) => new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject)),
    ),
  );
  assert.ok(tokens.every((token) => emulator.client().verifyToken(token).valid));
  await emulator.fault({ path: '/v2/*', delayMs: 20_000 });
  const worker = start({ hang: true });
  await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
  await worker.terminate();
  assert.ok((await emulator.client().createSession()).sessionId);
});

test('a worker that is ended leaves no call behind', async (context) => {
  let open = 0;
  const silent = createServer((socket) => {
    open += 1;
    socket.resume();
    socket.on('close', () => (open -= 1)).on('error', () => {});
  }).listen(0, '127.0.0.1');
  context.after(() => silent.close());
  await once(silent, 'listening');
  const work = `
    const { workerData } = require('node:worker_threads');
    const { OpenTok } = require(workerData.sdk);
    const client = new OpenTok('100', 'secret', { apiUrl: workerData.url, timeout: 20_000, maxRetries: 0 });
    for (let i = 0; i < 20; i += 1) client.listArchives();
  `;
  const url = `http://127.0.0.1:${silent.address().port}`;
  const worker = new Worker(work, { eval: true, workerData: { sdk: folder, url } });
  while (open < 20) await setTimeout(10);
  await worker.terminate();
  const begin = Date.now();
  while (open > 0 && Date.now() - begin < 5000) await setTimeout(10);
  assert.equal(open, 0);
});

test('JSON says what an error says, and what is known of it', async () => {
  await emulator.fault({ status: 409, json: { code: 15002, message: 'Not recording' } });
  const said = JSON.parse(JSON.stringify(await failure(emulator.client().stopArchive('a'))));
  assert.deepEqual(
    [said.name, said.message, said.code, said.kind],
    ['ConflictError', 'Not recording', 15002, 'conflict'],
  );
});
