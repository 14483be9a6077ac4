// The client of old: how it is made, extended, taken apart and stubbed, and what of it shows.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { inherits, inspect, promisify } from 'node:util';

import * as modern from 'opentok-sdk';
import OpenTok, * as named from 'opentok-sdk/legacy';

import { heard } from './legacy-table.mjs';
import { Emulator } from './support.mjs';

const SECRET = 's3cret-of-nobody';
const UUID = '6f0b2c9a-14e3-4d8e-8f55-0a1b2c3d4e5f';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
afterEach(() => delete process.env.OPENTOK_API_URL);
after(() => emulator.stop());

/** The arguments of a client of the emulator. */
const own = () => [emulator.credentials.apiKey, emulator.credentials.apiSecret, emulator.url];

test('a client is made with or without new, and may be extended', async () => {
  class Mine extends OpenTok {
    createSession(options, callback) {
      super.createSession({ ...options, mediaMode: 'routed' }, callback);
    }
  }
  function Older(...args) {
    OpenTok.call(this, ...args);
  }
  inherits(Older, OpenTok);
  Older.prototype.createSession = function (options, callback) {
    Older.super_.prototype.createSession.call(this, { ...options, mediaMode: 'routed' }, callback);
  };
  for (const made of [OpenTok(...own()), new OpenTok(...own()), new Mine(...own()), new Older(...own())]) {
    assert.ok(made instanceof OpenTok);
    const [error, session] = await heard(made, 'createSession', {});
    assert.equal(error, null);
    assert.equal(session.mediaMode, made.constructor === OpenTok ? 'relayed' : 'routed');
    assert.equal((await heard(made, 'listArchives')).length, 3);
  }
  assert.equal(OpenTok.name, 'OpenTok');
  assert.equal(OpenTok(...own()).constructor, OpenTok);
  assert.equal(new Mine(...own()).constructor, Mine);
});

test('it works through a prototype and a proxy', async () => {
  const ot = OpenTok(...own());
  for (const other of [Object.create(ot), new Proxy(ot, {})]) {
    assert.equal((await heard(other, 'createSession'))[0], null);
    assert.equal((await heard(other, 'listArchives'))[0], null);
    assert.equal(other.generateJwt().split('.').length, 3);
  }
});

test('methods work apart from their client', async () => {
  const { listArchives, getArchive, deleteArchive } = OpenTok(...own());
  assert.deepEqual(await promisify(listArchives)(), []);
  await assert.rejects(promisify(getArchive)('a'), { message: 'Archive not found' });
  await assert.rejects(promisify(deleteArchive)('a'), OpenTok.ArchiveError);
});

test('the key may be a number, the third argument the address', () => {
  const ot = OpenTok(100, SECRET, 'http://127.0.0.1:1/');
  assert.deepEqual([ot.apiKey, ot.apiUrl, ot.apiSecret], ['100', 'http://127.0.0.1:1/', SECRET]);
  assert.deepEqual(ot.client.c, { apiKey: '100', apiUrl: ot.apiUrl, request: { timeout: 20_000 } });
});

test('what shows of a client, and what does not', () => {
  const ot = OpenTok('100', SECRET);
  for (const name of ['apiKey', 'apiUrl', 'startArchive', 'listArchives']) {
    const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(ot, name);
    assert.deepEqual(
      { enumerable, writable, configurable },
      { enumerable: true, writable: true, configurable: true },
    );
  }
  for (const name of ['createSession', 'generateToken', 'generateJwt', 'dial', 'startBroadcast']) {
    assert.ok(!Object.hasOwn(ot, name) && Object.hasOwn(OpenTok.prototype, name), name);
  }
  assert.deepEqual(JSON.parse(JSON.stringify(ot)), { apiKey: '100', apiUrl: 'https://api.opentok.com' });
  const shown = JSON.stringify([ot, { ...ot }]) + inspect(ot, { depth: 9 }) + String(ot);
  assert.ok(!shown.includes(SECRET));
  assert.ok(!inspect(ot, { depth: 9, showHidden: false }).includes('[getter]'));
});

test('methods are replaced, on one client and on all', async () => {
  const ot = OpenTok(...own());
  ot.stopArchive = (id, callback) => callback(null, `stopped ${id}`);
  const archive = new OpenTok.Archive(ot, { id: 'a' });
  assert.deepEqual(await heard(archive, 'stop'), [null, 'stopped a']);
  const { createSession } = OpenTok.prototype;
  OpenTok.prototype.createSession = (options, callback) => callback(null, 'mine');
  try {
    assert.deepEqual(await heard(OpenTok(...own()), 'createSession', {}), [null, 'mine']);
  } finally {
    OpenTok.prototype.createSession = createSession;
  }
});

test('an application is guessed by its identifier and its key', async () => {
  const { applicationId, privateKey } = emulator.credentials;
  const ot = OpenTok(applicationId, privateKey, emulator.url);
  const [error, session] = await heard(ot, 'createSession');
  assert.equal(error, null);
  assert.match((await emulator.requests())[0].headers.authorization, /^Bearer /);
  const checker = emulator.application();
  assert.ok(checker.verifyToken(session.generateToken()).valid);
  assert.equal(checker.inspectToken(ot.generateToken('any text', {}, true)).kind, 'jwt');
  assert.equal(OpenTok(applicationId, privateKey).apiUrl, 'https://video.api.vonage.com');
});

test('construction is forgiving, and what cannot work fails when it is used', async () => {
  for (const args of [
    ['', ''],
    ['100', ''],
    ['100', 's', { apiUrl: '::' }],
    [UUID, 'no key'],
    [UUID, '-----BEGIN PRIVATE KEY-----\nbroken'],
    ['100', 's', { proxy: 'what://x' }],
  ]) {
    const ot = OpenTok(...args);
    const [error, ...more] = await heard(ot, 'getArchive', 'a');
    assert.ok(error instanceof Error, String(args));
    assert.deepEqual(more, []);
  }
  for (const env of [
    [],
    () => 0,
    5,
    true,
    { unknown: 1, proxy: '', uaAddendum: 5, apiUrl: 5 },
    null,
    undefined,
  ]) {
    assert.equal(OpenTok('100', 's', env, 'more', {}).apiUrl, 'https://api.opentok.com');
  }
  for (const [key, secret] of [[undefined, 's'], ['100'], [{}, 's'], ['100', 5], [true, 's']]) {
    const message = `Invalid arguments when initializing OpenTok: apiKey=${typeof key}, apiSecret=${typeof secret}`;
    assert.throws(() => OpenTok(key, secret), { message, name: 'Error' });
  }
});

test('a time limit is a number or its text, and nonsense is the default', async () => {
  for (const [timeout, limit] of [
    ['1500', 1500],
    [50.9, 50],
    [0, 20_000],
    [-5, 20_000],
    ['soon', 20_000],
    [undefined, 20_000],
  ]) {
    assert.equal(OpenTok('100', 's', { timeout }).client.c.request.timeout, limit);
  }
  await emulator.fault({ delayMs: 5000 });
  const [error] = await heard(emulator.legacy({ timeout: '100' }), 'createSession');
  assert.deepEqual([error.code, error.kind], ['ETIMEDOUT', 'timeout']);
});

test('a proxy and an addition to the user agent', async () => {
  const proxy = createServer((socket) => {
    socket.once('data', (head) => proxy.emit('head', String(head)));
    socket.once('data', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const url = `http://127.0.0.1:${proxy.address().port}`;
  const asked = once(proxy, 'head');
  await heard(OpenTok('100', 's', { apiUrl: 'http://nowhere.invalid', proxy: url }), 'createSession');
  assert.match((await asked)[0], /^POST http:\/\/nowhere\.invalid\/session\/create /);
  proxy.close();
  await heard(emulator.legacy({ uaAddendum: 'my-app/1.0' }), 'createSession');
  assert.match(
    (await emulator.requests())[0].headers['user-agent'],
    /^opentok-sdk\/.* node\/.* my-app\/1\.0$/,
  );
});

test('the environment names the address unless the program does', async () => {
  process.env.OPENTOK_API_URL = emulator.url;
  const { apiKey, apiSecret } = emulator.credentials;
  assert.equal((await heard(OpenTok(apiKey, apiSecret), 'createSession'))[0], null);
  assert.equal(OpenTok('100', 's', 'http://127.0.0.1:1').apiUrl, 'http://127.0.0.1:1');
});

test('the modern client is at hand, with the same credentials', async () => {
  const ot = OpenTok(...own());
  assert.ok(ot.modern instanceof modern.OpenTok);
  assert.equal(ot.modern, ot.modern);
  assert.ok((await ot.modern.createSession()).sessionId);
  assert.ok(!Object.keys(ot).includes('modern'));
  ot.apiSecret = 'another';
  const [error] = await heard(ot, 'getArchive', 'a');
  assert.ok(error instanceof OpenTok.AuthError);
});

test('what requires the package gets the constructor, and what imports it has names as well', () => {
  const required = createRequire(import.meta.url)('opentok-sdk/legacy');
  assert.equal(required, OpenTok);
  assert.equal(named.OpenTok, OpenTok);
  for (const name of Object.keys(named).filter((one) => !['default', 'OpenTok'].includes(one))) {
    assert.equal(named[name], OpenTok[name], name);
  }
  assert.equal(OpenTok.Role, undefined);
});

test('failures that end differently tell what was answered', async () => {
  await emulator.fault({ status: 500, json: { message: 'out of disks' }, times: 1 });
  await emulator.fault({ drop: true });
  const [error] = await heard(emulator.legacy(), 'getArchive', 'a');
  assert.match(error.message, /out of disks/);
  assert.deepEqual([error.status, error.attempts], [500, 3]);
});
