// What is told of a call beside its answer: to `withResponse`, to a logger.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { NotFoundError, OpenTok } from 'opentok-sdk';

import { DEAD_URL, Emulator, failure } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

test('withResponse gives the answer, and how the call went', async () => {
  const client = emulator.client();
  const { answer, response } = await client.withResponse((c) => c.createSession());
  assert.ok(answer.sessionId);
  const [{ headers }] = await emulator.requests();
  assert.ok(headers['user-agent']);
  const { operation, method, path, status, attempts } = response;
  assert.deepEqual(
    { operation, method, path, status, attempts },
    { operation: 'createSession', method: 'POST', path: '/session/create', status: 200, attempts: 1 },
  );
  assert.equal(response.headers['content-type'], 'application/json');
  assert.ok(response.requestId && response.requestId === response.headers['x-request-id']);
  assert.equal(typeof response.milliseconds, 'number');
  assert.equal('error' in response, false);
});

test('of several calls withResponse tells of the last, and of none it tells nothing', async () => {
  const client = emulator.client();
  const { response } = await client.withResponse(async (c) => {
    await c.createSession();
    return c.listArchives({ count: 1 }, { timeout: 5000 });
  });
  assert.deepEqual([response.operation, response.path], ['listArchives', '/v2/project/100/archive']);
  assert.deepEqual(await client.withResponse(() => 7), { answer: 7 });
  const { sessionId } = await client.createSession();
  const local = await client.withResponse((c) => c.generateToken(sessionId));
  assert.deepEqual([typeof local.answer, local.response], ['string', undefined]);
});

test('withResponse fails as the call does', async () => {
  await assert.rejects(
    emulator.client().withResponse((c) => c.getArchive('none')),
    NotFoundError,
  );
  await assert.rejects(emulator.client().withResponse(), { field: 'call' });
});

test('retries are counted', async () => {
  await emulator.fault({ status: 503, times: 1 });
  const { response } = await emulator.client().withResponse((c) => c.listArchives());
  assert.deepEqual([response.status, response.attempts], [200, 2]);
});

test('a logger gets a line for each call, also for one that fails', async () => {
  const lines = [];
  const logger = { debug: (line, response) => lines.push([line, response]) };
  const client = emulator.client({ logger });
  await client.listArchives({ count: 1 });
  await client.withResponse((c) => c.withOptions({ timeout: 5000 }).listBroadcasts());
  await failure(client.getArchive('none'));
  const apiUrl = DEAD_URL;
  await failure(new OpenTok('100', 'secret', { apiUrl, logger, maxRetries: 1 }).listArchives());
  const expected = [
    /^GET \/v2\/project\/100\/archive 200 \d+ ms, 1 attempt, request \S+$/,
    /^GET \/v2\/project\/100\/broadcast 200 \d+ ms, 1 attempt, request \S+$/,
    /^GET \/v2\/project\/100\/archive\/none 404 \d+ ms, 1 attempt, request \S+$/,
    /^GET \/v2\/project\/100\/archive connection \d+ ms, 2 attempts$/,
  ];
  assert.equal(lines.length, expected.length);
  expected.forEach((pattern, index) => assert.match(lines[index][0], pattern));
  assert.deepEqual(
    lines.map(([, { operation, error }]) => [operation, error]),
    [
      ['listArchives', undefined],
      ['listBroadcasts', undefined],
      ['getArchive', 'not_found'],
      ['listArchives', 'connection'],
    ],
  );
});

test('a logger that throws costs no answer', async () => {
  const logger = {
    debug() {
      throw new Error('mine');
    },
  };
  assert.equal((await emulator.client({ logger }).listArchives()).total, 0);
});
