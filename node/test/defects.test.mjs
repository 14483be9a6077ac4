// Faults that users of the SDKs that came before complained about: none of them is here. The whole list, with the
// tests of all languages, is tests/originals/defects.json.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { OpenTok } from 'opentok-sdk';
import LegacyOpenTok from 'opentok-sdk/legacy';

import { Emulator, camel, DEAD_URL } from './support.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const surface = read('core/surface.json');
const vectors = readdirSync(join(root, 'tests/vectors'), { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => read(join('tests/vectors', name)));

/** Every remote operation of a project with arguments that it accepts, taken from the vectors. */
const calls = surface.operations
  .filter(({ method, group }) => method && group !== 'account')
  .map((operation) => {
    const { call } = vectors.find(
      (vector) => vector.call.operation === operation.name && vector.request && !vector.credentials,
    );
    const { properties = {}, required = [] } = surface.types[operation.request.$ref.split('/').at(-1)];
    const names = Object.keys(properties);
    const positional = names.filter((name) => required.includes(name));
    const rest = Object.entries(call.arguments).filter(([name]) => !required.includes(name));
    const options = names.length > positional.length ? [Object.fromEntries(rest)] : [];
    return {
      name: camel(operation.name),
      args: [...positional.map((name) => call.arguments[name]), ...options],
    };
  });

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

const failure = (promise) =>
  promise.then(
    (value) => assert.fail(`returned ${JSON.stringify(value)}`),
    (error) => error,
  );

/** Runs a script in a process of its own; returns what it wrote. */
async function program(script, env = {}) {
  const child = spawn(process.execPath, ['-e', script], {
    cwd: join(root, 'node'),
    env: { ...process.env, ...env },
  });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream].on('data', (text) => (written[stream] += text));
  const [code] = await once(child, 'close');
  return { ...written, code };
}

test('a refused connection is an error of every operation', async () => {
  assert.ok(calls.length > 30);
  const options = { apiUrl: DEAD_URL, maxRetries: 0 };
  const client = new OpenTok('100', 'secret', options);
  for (const { name, args } of calls) {
    assert.equal((await failure(client[name](...args))).kind, 'connection', name);
  }
});

test('every operation honours the timeout', async () => {
  await emulator.fault({ delayMs: 10_000 });
  const client = emulator.client({ timeout: 50 });
  for (const { name, args } of calls) {
    const started = Date.now();
    assert.equal((await failure(client[name](...args))).kind, 'timeout', name);
    assert.ok(Date.now() - started < 3000, name);
  }
});

test('a call has a limit though none was set', async () => {
  await emulator.fault({ status: 429, headers: { 'retry-after': '31' } });
  const started = Date.now();
  const error = await failure(emulator.client().listArchives());
  assert.deepEqual([error.kind, error.attempts], ['rate_limited', 1]);
  assert.ok(Date.now() - started < 5000);
});

test('a failure without a body is an error, for promises and callbacks', async () => {
  await emulator.fault({ status: 500, headers: { 'content-type': 'application/json' }, text: '' });
  const told = new Promise((resolve) => emulator.legacy().createSession((error) => resolve(error)));
  for (const error of [await failure(emulator.client().createSession()), await told]) {
    assert.deepEqual([error.kind, error.status], ['server', 500]);
    assert.doesNotMatch(error.message, /null|undefined/);
  }
});

test('no header is junk', async () => {
  await emulator.client().createSession();
  await emulator.client().listArchives();
  const known = ['accept', 'accept-encoding', 'content-length', 'content-type', 'host', 'user-agent'];
  for (const { headers } of await emulator.requests()) {
    const others = Object.keys(headers).filter((name) => !known.includes(name));
    assert.deepEqual(others, ['x-opentok-auth']);
  }
});

test('one connection serves many calls', async (t) => {
  let connections = 0;
  const server = createServer((_request, answer) => answer.end('{"count":0,"items":[]}'));
  server.on('connection', () => (connections += 1)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.closeAllConnections());
  t.after(() => server.close());
  const client = new OpenTok('100', 'secret', { apiUrl: `http://127.0.0.1:${server.address().port}` });
  for (let call = 0; call < 30; call += 1) await client.listArchives();
  // A call may begin before the one before has given its connection back.
  assert.ok(connections <= 3, `${connections} connections`);
});

test('a second client does not redirect the first', async () => {
  const first = emulator.client();
  const second = emulator.client({ apiUrl: DEAD_URL, userAgent: 'second', maxRetries: 0 });
  assert.equal((await failure(second.listArchives())).kind, 'connection');
  assert.equal((await first.listArchives()).total, 0);
  assert.doesNotMatch((await emulator.requests())[0].headers['user-agent'], /second/);
});

test('a secret with dots is no file', () => {
  const client = new OpenTok('100', 'package.json');
  assert.equal(client.apiUrl, 'https://api.opentok.com');
  assert.ok(client.generateJwt());
});

test('a key of either form makes an application, also in the old constructor', () => {
  const keys = vectors.filter(({ credentials }) => credentials?.privateKey).map((one) => one.credentials);
  const old = keys.find(({ privateKey }) => privateKey.includes('BEGIN RSA PRIVATE KEY'));
  const id = '10000000-0000-4000-8000-000000000001';
  for (const pem of [old.privateKey, emulator.credentials.privateKey]) {
    assert.equal(new LegacyOpenTok(id, pem).apiUrl, 'https://video.api.vonage.com');
  }
});

test('a key is read and parsed once', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'opentok-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const privateKeyPath = join(folder, 'private.key');
  const { applicationId, privateKey } = emulator.credentials;
  writeFileSync(privateKeyPath, privateKey);
  const client = OpenTok.application(applicationId, { privateKeyPath, apiUrl: emulator.url });
  writeFileSync(privateKeyPath, 'no key any more');
  for (let call = 0; call < 3; call += 1) assert.equal((await client.listArchives()).total, 0);
  assert.throws(() => OpenTok.application(applicationId, { privateKeyPath }), { kind: 'invalid_argument' });
});

test('the expiry that was asked for is the one of the token, for a project and an application', async () => {
  const expireTime = Math.floor(Date.now() / 1000) + 600;
  for (const client of [emulator.client(), emulator.application()]) {
    const { sessionId } = await client.createSession();
    assert.equal(client.inspectToken(client.generateToken(sessionId, { expireTime })).expiresAt, expireTime);
  }
});

test('an archive of a list is stopped', async () => {
  const client = emulator.client();
  const { sessionId } = await client.createSession({ mediaMode: 'routed' });
  await emulator.control('POST', 'connections', { token: client.generateToken(sessionId) });
  await client.startArchive(sessionId);
  const [listed] = (await client.listArchives()).items;
  await client.stopArchive(listed.id);
  assert.notEqual((await client.getArchive(listed.id)).status, 'started');
});

test('a raw answer has its headers', async () => {
  const answer = await emulator.client().request('GET', '/v2/project/{project}/archive');
  assert.deepEqual([answer.status, answer.headers['content-type']], [200, 'application/json']);
});

test('what a caller hands over is left as it was', async () => {
  const deep = (value) => {
    Object.values(value).forEach((one) => typeof one === 'object' && deep(one));
    return Object.freeze(value);
  };
  const reply = { status: 200, json: { id: 'b' } };
  await emulator.control('POST', 'replay', { replies: [reply] });
  await emulator.client().startBroadcast('s', deep({ outputs: { hls: { dvr: true } } }));
  assert.deepEqual((await emulator.requests())[0].json, { sessionId: 's', outputs: { hls: { dvr: true } } });
});

test('nothing secret is logged, whatever is asked of debugging', async () => {
  const { apiKey, apiSecret } = emulator.credentials;
  const { stdout, stderr, code } = await program(
    `const { OpenTok } = require('opentok-sdk');
     new OpenTok(process.env.KEY, process.env.SECRET, { logger: console }).createSession()`,
    {
      KEY: apiKey,
      SECRET: apiSecret,
      OPENTOK_API_URL: emulator.url,
      DEBUG: '*',
      RUST_LOG: 'trace',
      OPENTOK_LOG: 'debug',
    },
  );
  const jwt = (await emulator.requests())[0].headers['x-opentok-auth'];
  assert.equal(code, 0);
  assert.match(stdout, /POST \/session\/create 200/);
  assert.match(stderr, /POST \/session\/create 200/);
  assert.ok(!(stdout + stderr).includes(apiSecret) && !(stdout + stderr).includes(jwt));
});
