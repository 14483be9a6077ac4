// How long a call may take, how often it is tried, and where a walk over a list ends.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, beforeEach, test } from 'node:test';

import { Emulator, failure } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

const LONGEST = Number.MAX_SAFE_INTEGER;

const KEPT = [1e-9, 0.5, 1, 500, 30_000, 1e9, 2 ** 32, 1e12, LONGEST];

const REFUSED = [-1, -0, 0, -1e-9, -1e300, -(2 ** 63), -Infinity, NaN, Infinity].concat([
  2 ** 53,
  1e18,
  2 ** 63,
  2 ** 64,
  1e300,
  Number.MAX_VALUE,
]);

const WRONG = ['30', true, 30n, {}, [], () => 30, Symbol('30')];

const invalid = (field, message) => ({
  name: 'InvalidArgumentError',
  kind: 'invalid_argument',
  field,
  message,
});

test('a limit can be kept or is refused', async () => {
  const client = emulator.client();
  const places = [
    ['timeout', (timeout) => emulator.client({ timeout })],
    ['connectTimeout', (connectTimeout) => emulator.client({ connectTimeout })],
    ['timeout', (timeout) => client.withOptions({ timeout })],
  ];
  for (const [field, make] of places) {
    for (const limit of KEPT) assert.ok(make(limit).generateJwt(), `${field} ${limit}`);
    const message = `${field}: must be longer than 0 and shorter than 2^53 ms`;
    for (const limit of REFUSED)
      assert.throws(() => make(limit), invalid(field, message), `${field} ${limit}`);
    const type = `${field}: must be a number of milliseconds`;
    for (const limit of WRONG) assert.throws(() => make(limit), invalid(field, type));
  }
  // For one call as well.
  const error = await failure(client.listArchives({}, { timeout: 0 }));
  assert.deepEqual([error.field, error.operation], ['timeout', 'listArchives']);
  assert.equal((await emulator.requests()).length, 0);
});

test('a number of retries can be kept or is refused', () => {
  const client = emulator.client();
  for (const make of [
    (maxRetries) => emulator.client({ maxRetries }),
    (maxRetries) => client.withOptions({ maxRetries }),
  ]) {
    for (const count of [0, 2, 2 ** 32 - 1]) assert.ok(make(count).generateJwt());
    for (const count of [-1, 2 ** 32, 2 ** 64, 1e300, 1.5, NaN, Infinity, ...WRONG]) {
      assert.throws(() => make(count), invalid('maxRetries', /whole number from 0 to 4294967295/));
    }
  }
});

test('the longest limits work', async () => {
  const client = emulator.client({ timeout: LONGEST, connectTimeout: LONGEST });
  for (const one of [client, client.withOptions({ timeout: LONGEST })]) {
    assert.equal((await one.listArchives()).total, 0);
  }
  assert.equal((await client.listArchives({}, { timeout: LONGEST })).total, 0);
});

test('a timeout says what was set', async () => {
  await emulator.fault({ status: 503, times: 1 });
  await emulator.fault({ delayMs: 5000 });
  const { kind, message, attempts } = await failure(
    emulator.client({ timeout: 600, maxRetries: 1 }).listArchives(),
  );
  assert.deepEqual([kind, message, attempts], ['timeout', 'no answer within 0.6 s', 2]);
});

const page = (count, ...ids) => ({ status: 200, json: { count, items: ids.map((id) => ({ id })) } });
const asked = async () => (await emulator.requests()).map(({ query }) => query);

test('a walk stops at a true total alone', async () => {
  for (const [count, requests] of [
    [3, 2],
    [2, 3],
    [null, 3],
    [99, 3],
  ]) {
    await emulator.reset();
    await emulator.control('POST', 'replay', { replies: [page(count, 'a', 'b'), page(count, 'c'), page(0)] });
    const ids = [];
    for await (const { id } of emulator.client().iterArchives()) ids.push(id);
    assert.deepEqual(ids, ['a', 'b', 'c']);
    assert.deepEqual(await asked(), ['offset=0', 'offset=2', 'offset=3'].slice(0, requests), `${count}`);
  }
});

test('a walk ends with its numbers', async () => {
  await emulator.control('POST', 'replay', { replies: [page(1e15, 'a', 'b'), page(1e15, 'c')] });
  const ids = [];
  for await (const { id } of emulator.client().iterArchives({ offset: 2 ** 31 - 2 })) ids.push(id);
  assert.deepEqual(ids, ['a', 'b']);
  assert.equal((await asked()).length, 1);
  const error = await failure(
    emulator
      .client()
      .iterArchives({ offset: 2 ** 53 })
      .next(),
  );
  assert.deepEqual([error.kind, error.field], ['invalid_argument', 'offset']);
});

test('a failure is the end of a walk', async () => {
  await emulator.control('POST', 'replay', { replies: [page(9, 'a'), { status: 404 }, page(9, 'b')] });
  const walk = emulator.client().iterArchives();
  assert.equal((await walk.next()).value.id, 'a');
  assert.equal((await failure(walk.next())).kind, 'not_found');
  assert.deepEqual(await walk.next(), { done: true, value: undefined });
  assert.equal((await asked()).length, 2);
});

const STARVED = `
  const { closeSync, openSync } = require('node:fs');
  const { OpenTok } = require('opentok-sdk');
  const [url, key, secret] = process.argv.slice(1);
  const client = new OpenTok(key, secret, { apiUrl: url, maxRetries: 0 });
  const call = () => client.listArchives().then(({ total }) => total, ({ kind, operation }) => kind + ' ' + operation);
  const taken = [];
  try {
    for (;;) taken.push(openSync('/dev/null'));
  } catch {}
  call().then((first) => {
    taken.forEach((one) => closeSync(one));
    return call().then((second) => console.log(JSON.stringify([first, second])));
  });
`;

test('a call without a descriptor fails, and the next one does not', () => {
  const { apiKey, apiSecret } = emulator.credentials;
  const command = [process.execPath, '-e', STARVED, emulator.url, apiKey, apiSecret];
  const run = spawnSync('sh', ['-c', 'ulimit -n 128 && exec "$@"', 'sh', ...command], {
    cwd: new URL('.', import.meta.url),
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(run.stdout.trim(), '["connection listArchives",0]', run.stderr);
});
