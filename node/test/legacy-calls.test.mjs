// What the older face promises to its caller: callbacks that are called once, later, and never end the process.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import * as sdk from 'opentok-sdk/legacy';

import { Emulator, deadUrl } from './support.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

/** Runs a program of its own; resolves to what it printed and its exit code. */
async function program(text) {
  const options = { cwd: folder, timeout: 30_000 };
  const result = await promisify(execFile)(process.execPath, ['-e', text], options).catch((error) => error);
  return { ...result, code: result.code ?? 0 };
}

test('a callback is called once, later, with null and the value', async () => {
  const calls = [];
  const client = emulator.legacy();
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
    emulator.legacy().startArchive(undefined, { name: 'x' }, (error, value) => {
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
  const client = emulator.legacy();
  const { sessionId } = await promisify(client.createSession).call(client, { mediaMode: 'routed' });
  assert.ok(sessionId);
  await promisify(client.listArchives).call(client, { sessionId }, { timeout: 5000 });
  await promisify(client.listArchives).call(client);
});

test('what a callback throws is an uncaught exception, once', async () => {
  const { stdout, code } = await program(`
    const OpenTok = require('opentok-sdk/legacy');
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
    const OpenTok = require('opentok-sdk/legacy');
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

test('an error that a callback gets has its class and the place of the call', async () => {
  const client = emulator.legacy();
  await assert.rejects(
    new Promise((resolve, reject) => client.getArchive('none', (error) => reject(error))),
    (error) => {
      assert.ok(error instanceof sdk.NotFoundError);
      assert.match(error.stack, /^NotFoundError: .*\n/);
      assert.match(error.stack, /legacy-calls\.test\.mjs/);
      return true;
    },
  );
});
