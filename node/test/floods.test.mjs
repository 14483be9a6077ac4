// Servers that never come to the point: a call ends in time whatever they send.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';

import { OpenTok } from 'opentok-sdk';

import { Emulator, failure } from './support.mjs';

const LIMIT = 1000;
const HINTS = 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(2000);

test('an answer whose beginnings never end', async () => {
  const sockets = new Set();
  const server = createServer((socket) => {
    const more = () => {
      while (!socket.destroyed && socket.write(HINTS));
    };
    sockets.add(socket);
    socket.once('data', more).on('drain', more);
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const options = { apiUrl: `http://127.0.0.1:${server.address().port}`, timeout: LIMIT, maxRetries: 0 };
  const client = new OpenTok('100', 'secret', options);
  const begin = performance.now();
  const errors = await Promise.all(Array.from({ length: 6 }, () => failure(client.listArchives())));
  const took = performance.now() - begin;
  for (const socket of sockets) socket.destroy();
  server.close();
  for (const { kind, message, operation } of errors)
    assert.deepEqual(
      { kind, message, operation },
      { kind: 'timeout', message: 'no answer within 1 s', operation: 'listArchives' },
    );
  assert.ok(took < LIMIT + 1500, `${took} ms`);
});

test('an answer that came while the program was busy is an answer', async (context) => {
  const emulator = await Emulator.start();
  context.after(() => emulator.stop());
  const client = emulator.client({ maxRetries: 0 });
  await client.listArchives();
  const call = client.listArchives({}, { timeout: LIMIT });
  const free = performance.now() + LIMIT + 500;
  while (performance.now() < free);
  assert.equal((await call).total, 0);
});
