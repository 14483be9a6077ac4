// How it starts, and how it ends.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, connect } from 'node:net';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

import * as modules from 'opentok-emulator';

const require = createRequire(import.meta.url);
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const { startEmulator } = modules;

test('import and require give the same', () => {
  const { default: _, ...named } = modules;
  assert.deepEqual({ ...named }, { ...require('opentok-emulator') });
});

test('a port in use is an error that says so', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const starting = startEmulator({ port: taken.address().port });
  await assert.rejects(starting, /is in use; --port 0 takes any free port/);
  taken.close();
});

test('a program that is not there', async () => {
  await assert.rejects(startEmulator({ program: '/nowhere/opentok-emulator' }), /cannot start \/nowhere/);
});

test('it stops twice and is gone', async () => {
  const emulator = await startEmulator();
  await emulator.stop();
  await emulator.stop();
  await assert.rejects(emulator.requests(), { code: 'ECONNREFUSED' });
});

test('it keeps no program alive, and ends with it', async () => {
  const program = `require('opentok-emulator').startEmulator().then(({ url }) => console.log(url))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { cwd: here });
  await gone(stdout.trim());
});

test('it ends with a program that is killed', async () => {
  const program = `require('opentok-emulator').startEmulator().then(({ url }) => console.log(url)); setInterval(() => {}, 1000)`;
  const parent = spawn(process.execPath, ['-e', program], {
    cwd: here,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface(parent.stdout), 'line');
  parent.kill('SIGKILL');
  await gone(url);
});

for (const signal of ['SIGTERM', 'SIGKILL'])
  test(`the command runs in the foreground until ${signal}`, async () => {
    const bin = require.resolve('opentok-emulator').replace(/index\.js$/, 'bin/opentok-emulator.js');
    const command = spawn(process.execPath, [bin, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(createInterface(command.stdout), 'line');
    const url = line.replace('opentok-emulator listening on ', '');
    const exit = once(command, 'exit');
    command.kill(signal);
    const [code] = await exit;
    if (signal === 'SIGTERM') assert.equal(code, 0);
    await gone(url);
  });

/** Until nobody listens there. */
async function gone(url) {
  const { hostname, port } = new URL(url);
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(Number(port), hostname);
    const there = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (!there) return;
    await setTimeout(50);
  }
  assert.fail('it still listens');
}
