// What a call promises to its caller: callbacks, errors with a place, cancelling, a loop that is never blocked.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';

import * as sdk from 'opentok-sdk';

import { Emulator, deadUrl } from './support.mjs';

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

test('a callback is called once, later, with null and the value', async () => {
  const calls = [];
  const client = emulator.client();
  let returned;
  await new Promise((resolve) => {
    returned = client.createSession((...args) => {
      calls.push(args);
      setTimeout(resolve, 50);
    });
    assert.equal(calls.length, 0);
  });
  assert.equal(returned, undefined);
  assert.equal(calls.length, 1);
  assert.equal(calls[0][0], null);
  assert.ok(calls[0][1].sessionId);
});

test('a callback gets wrong arguments as an error too, and on a later tick', async () => {
  let sync = true;
  const error = await new Promise((resolve) => {
    emulator.client().startArchive(undefined, { name: 'x' }, (error, value) => {
      assert.equal(sync, false);
      assert.equal(value, undefined);
      resolve(error);
    });
    sync = false;
  });
  assert.ok(error instanceof sdk.InvalidArgumentError);
  assert.equal(error.field, 'sessionId');
});

test('callbacks may follow options and call options, and promisify works', async () => {
  const client = emulator.client();
  const { sessionId } = await promisify(client.createSession).call(client, { mediaMode: 'routed' });
  assert.ok(sessionId);
  await promisify(client.listArchives).call(client, { sessionId }, { timeout: 5000 });
  await promisify(client.listArchives).call(client);
});

test('what a callback throws is an uncaught exception, once', async () => {
  const { stdout, code } = await program(`
    const { OpenTok } = require('opentok-sdk');
    let calls = 0;
    process.on('uncaughtException', (error) => console.log('uncaught', error.message));
    process.on('unhandledRejection', (error) => console.log('unhandled', error.message));
    new OpenTok('100', 'secret', { apiUrl: '${await deadUrl()}', maxRetries: 0 }).createSession((error) => {
      calls += 1;
      throw new Error('mine ' + calls + ' ' + error.kind);
    });
  `);
  assert.deepEqual([stdout, code], ['uncaught mine 1 connection\n', 0]);
});

test('a refused connection never ends the process', async () => {
  const { stdout, code } = await program(`
    const { OpenTok } = require('opentok-sdk');
    const client = new OpenTok('100', 'secret', { apiUrl: '${await deadUrl()}', maxRetries: 0 });
    const remote = [
      ['signal', 's', { data: 'x' }], ['startBroadcast', 's', { outputs: { hls: {} } }], ['forceDisconnect', 's', 'c'],
      ['deleteArchive', 'a'], ['startCaptions', 's', 't'], ['addArchiveStream', 'a', 's'],
    ];
    for (const [name, ...args] of remote) client[name](...args, (error) => console.log(name, error.kind));
  `);
  assert.equal(code, 0, stdout);
  assert.deepEqual(stdout.trim().split('\n').sort(), [
    'addArchiveStream connection',
    'deleteArchive connection',
    'forceDisconnect connection',
    'signal connection',
    'startBroadcast connection',
    'startCaptions connection',
  ]);
});

test('an error has its class, its name and the place of the call', async () => {
  const client = emulator.client();
  const places = [
    async () => client.getArchive('none'),
    () => client.getArchive('none').then((archive) => archive),
    () => new Promise((resolve, reject) => client.getArchive('none', (error) => reject(error))),
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
    `require('opentok-sdk')('100', process.env.SECRET, process.env.URL).createSession().then((s) => console.log(!!s.sessionId))`,
    { SECRET: emulator.credentials.apiSecret, URL: emulator.url },
  );
  assert.deepEqual([stdout, code], ['true\n', 0]);
  assert.ok(took < 5000, `${took} ms`);
});

test('worker threads have clients of their own, and may be ended in the middle of a call', async () => {
  const work = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { OpenTok } = require(workerData.sdk);
    const client = new OpenTok('100', workerData.secret, workerData.url);
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
