// What the older face promises to its caller: callbacks that are called once, later, wherever they stand, and that
// never end the process.

import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { execFile } from 'node:child_process';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { DEAD_URL, Emulator } from './support.mjs';

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

test('a callback is called once, later, and a call returns nothing', async () => {
  const calls = [];
  const client = emulator.legacy();
  await new Promise((resolve) => {
    const returned = client.createSession((...args) => {
      calls.push(args);
      setTimeout(resolve, 50);
    });
    assert.deepEqual([returned, calls.length], [undefined, 0]);
  });
  assert.equal(calls.length, 1);
  assert.equal(calls[0][0], null);
});

test('a callback is found wherever options are left out, and what follows it is ignored', async () => {
  const client = emulator.legacy();
  for (const call of [
    (done) => client.getArchive('a', done, undefined),
    (done) => client.startArchive('s', {}, done, 'x'),
    (done) => client.startArchive('s', done),
    (done) => client.listArchives(done, done),
    (done) => client.setArchiveLayout('a', 'pip', done),
    (done) => client.dial('s', 't', 'sip:a', done),
    (done) => client.getArchive(done),
  ]) {
    let times = 0;
    await new Promise((resolve) => {
      call(() => {
        times += 1;
        setTimeout(resolve, 20);
      });
    });
    assert.equal(times, 1);
  }
});

test('a callback belongs to the context of its call', async () => {
  const storage = new AsyncLocalStorage();
  await new Promise((resolve) => {
    storage.run('mine', () => {
      emulator.legacy().listArchives(() => resolve(assert.equal(storage.getStore(), 'mine')));
    });
  });
});

test('what a callback throws is an uncaught exception, once', async () => {
  const { stdout, code } = await program(`
    const OpenTok = require('opentok-sdk/legacy');
    let calls = 0;
    process.on('uncaughtException', (error) => console.log('uncaught', error.message));
    process.on('unhandledRejection', (error) => console.log('unhandled', error.message));
    new OpenTok('100', 'secret', '${DEAD_URL}').createSession((error) => {
      calls += 1;
      throw new Error('mine ' + calls + ' ' + error.kind);
    });
  `);
  assert.deepEqual([stdout, code], ['uncaught mine 1 connection\n', 0]);
});

test('a refused connection never ends the process', async () => {
  const { stdout, code } = await program(`
    const OpenTok = require('opentok-sdk/legacy');
    const client = new OpenTok('100', 'secret', '${DEAD_URL}');
    const remote = [
      ['signal', 's', null, { data: 'x' }], ['startBroadcast', 's', {}], ['forceDisconnect', 's', 'c'],
      ['deleteArchive', 'a'], ['startCaptions', 's', 't', {}], ['addArchiveStream', 'a', 's'],
    ];
    for (const [name, ...args] of remote) client[name](...args, (error) => console.log(name, error.code));
  `);
  assert.equal(code, 0, stdout);
  const wanted = [
    'addArchiveStream',
    'deleteArchive',
    'forceDisconnect',
    'signal',
    'startBroadcast',
    'startCaptions',
  ];
  assert.deepEqual(
    stdout.trim().split('\n').sort(),
    wanted.map((name) => `${name} ECONNREFUSED`),
  );
});
