// How clients are made, derived, shown and closed.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';

import { ArchiveMode, MediaMode, OpenTok, Role, routes, version } from 'opentok-sdk';

import { Emulator } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

const VARIABLES = ['OPENTOK_API_KEY', 'OPENTOK_API_SECRET', 'OPENTOK_API_URL', 'NODE_EXTRA_CA_CERTS'];

/** Sets variables of the environment for one test. */
function environment(t, variables) {
  const before = VARIABLES.map((name) => [name, process.env[name]]);
  Object.assign(process.env, variables);
  t.after(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}

test('whoever imports and whoever requires the package has the same classes', async () => {
  const required = createRequire(import.meta.url)('opentok-sdk');
  assert.equal(required.OpenTok, OpenTok);
  assert.equal(required.default, undefined);
  // Node adds the mark of a translated module.
  const names = Object.keys(await import('opentok-sdk')).filter((name) => name !== '__esModule');
  assert.deepEqual(Object.keys(required).sort(), names.sort());
});

test('a client may be extended, and what is derived from it is of its class', async () => {
  const { apiKey, apiSecret } = emulator.credentials;
  class Mine extends OpenTok {
    label = 'mine';
    twice(sessionId) {
      return [this.generateToken(sessionId), this.generateToken(sessionId)];
    }
  }
  const client = new Mine(apiKey, apiSecret, { apiUrl: emulator.url });
  const derived = client.withOptions({ timeout: 5000 });
  assert.ok(derived instanceof Mine);
  const { answer } = await derived.withResponse(async (one) => [
    one.label,
    one.twice((await one.createSession()).sessionId).length,
  ]);
  assert.deepEqual(answer, ['mine', 2]);
  assert.throws(() => OpenTok(apiKey, apiSecret), TypeError);
});

test('the key may be a number', () => {
  const { apiKey, apiSecret } = emulator.credentials;
  const client = new OpenTok(Number(apiKey), apiSecret, { apiUrl: `${emulator.url}/` });
  assert.deepEqual([client.projectId, client.apiUrl], ['100', emulator.url]);
});

test('the version is that of the package', () => {
  const { version: packed } = createRequire(import.meta.url)('opentok-sdk/package.json');
  assert.equal(version, packed);
});

test('an application, by its key and by a file', async (t) => {
  const { applicationId, privateKey } = emulator.credentials;
  const folder = mkdtempSync(join(tmpdir(), 'opentok-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const privateKeyPath = join(folder, 'private.key');
  writeFileSync(privateKeyPath, privateKey);
  const apiUrl = emulator.url;
  const clients = [
    OpenTok.application(applicationId, { privateKey, apiUrl }),
    OpenTok.application(applicationId, { privateKeyPath, apiUrl }),
  ];
  for (const client of clients) {
    assert.equal(client.projectId, applicationId);
    assert.equal((await client.createSession()).projectId, applicationId);
  }
  const [request] = await emulator.requests();
  assert.match(request.headers.authorization, /^Bearer /);
  assert.equal(OpenTok.application(applicationId, { privateKey }).apiUrl, 'https://video.api.vonage.com');
});

test('from the environment', (t) => {
  const { apiKey, apiSecret } = emulator.credentials;
  environment(t, { OPENTOK_API_KEY: apiKey, OPENTOK_API_SECRET: apiSecret, OPENTOK_API_URL: emulator.url });
  for (const client of [new OpenTok(), OpenTok.fromEnv(), new OpenTok('100', 'secret')]) {
    assert.deepEqual([client.projectId, client.apiUrl], ['100', emulator.url]);
  }
  const apiUrl = 'http://127.0.0.1:1';
  assert.equal(OpenTok.fromEnv({ apiUrl }).apiUrl, apiUrl);
  assert.equal(new OpenTok(undefined, undefined, { apiUrl }).apiUrl, apiUrl);
  delete process.env.OPENTOK_API_SECRET;
  assert.throws(() => OpenTok.fromEnv(), { kind: 'configuration', message: /OPENTOK_API_SECRET/ });
  assert.throws(() => new OpenTok(), { kind: 'configuration', message: /OPENTOK_API_SECRET/ });
});

test('what is missing or wrong is named', () => {
  const wrong = (field) => ({ name: 'InvalidArgumentError', kind: 'invalid_argument', field });
  assert.throws(() => new OpenTok(undefined, 'secret'), wrong('apiKey'));
  assert.throws(() => new OpenTok('100'), wrong('apiSecret'));
  assert.throws(() => new OpenTok({ apiKey: '100' }, 'secret'), wrong('apiKey'));
  assert.throws(() => new OpenTok('100', 'secret', 'http://127.0.0.1'), wrong('options'));
  assert.throws(() => new OpenTok('100', ''), wrong('apiSecret'));
  assert.throws(() => new OpenTok('100', 'secret', { apiURL: 'x' }), {
    ...wrong('apiURL'),
    message: /apiUrl/,
  });
  for (const [name, meant] of [
    ['apiurl', 'apiUrl'],
    ['tiemout', 'timeout'],
    ['prox', 'proxy'],
    ['maxRetrys', 'maxRetries'],
  ]) {
    const message = new RegExp(`^${name}: is not an option; did you mean ${meant}\\? \\(allowed: timeout, `);
    assert.throws(() => new OpenTok('100', 'secret', { [name]: 1 }), { ...wrong(name), message });
  }
  assert.throws(() => new OpenTok('100', 'secret', { colour: 1 }), {
    message: /^colour: is not an option \(/,
  });
  assert.throws(() => new OpenTok('100', 'secret', { timeout: '30' }), wrong('timeout'));
  assert.throws(() => new OpenTok('100', 'secret', { logger: {} }), wrong('logger'));
  assert.throws(() => new OpenTok('100', 'secret', { uaAddendum: 'x' }), wrong('uaAddendum'));
  assert.throws(() => OpenTok.application('id', {}), wrong('privateKey'));
  assert.throws(() => OpenTok.application('id', { privateKey: 'no key' }), wrong('privateKey'));
  assert.throws(
    () => OpenTok.application('id', { privateKeyPath: '/no/such/file' }),
    wrong('privateKeyPath'),
  );
});

test('no secret is shown', () => {
  const { apiSecret } = emulator.credentials;
  const shown =
    inspect(emulator.client(), { showHidden: true, depth: 9 }) + JSON.stringify(emulator.client());
  assert.ok(shown.includes('100'), shown);
  assert.ok(!shown.includes(apiSecret) && !shown.includes('secret'), shown);
});

test('withOptions leaves the original as it was, and says what is wrong', async () => {
  await emulator.fault({ status: 503 });
  const client = emulator.client({ maxRetries: 0 });
  const tries = (one) => one.listArchives().then(assert.fail, (error) => error.attempts);
  assert.equal(await tries(client.withOptions({ maxRetries: 1, timeout: 60_000 })), 2);
  assert.equal(await tries(client), 1);
  assert.throws(() => client.withOptions({ retries: 1 }), {
    field: 'retries',
    allowed: ['timeout', 'maxRetries'],
  });
});

test('a closed client says so; calls under way still finish', async () => {
  const client = emulator.client();
  await emulator.fault({ delayMs: 200 });
  const call = client.listArchives();
  await client[Symbol.asyncDispose]();
  client[Symbol.dispose]();
  client.close();
  assert.equal((await call).total, 0);
  await assert.rejects(client.listArchives(), { name: 'ConfigurationError', message: /closed/ });
  assert.throws(() => client.generateJwt(), { name: 'ConfigurationError' });
});

test('the user agent and a proxy reach the wire', async () => {
  await emulator.client({ userAgent: 'my-app/1.0' }).createSession();
  const { node } = process.versions;
  const agent = `opentok-sdk/${version} node/${node} ${process.platform}-${process.arch} my-app/1.0`;
  assert.equal((await emulator.requests())[0].headers['user-agent'], agent);
  const { apiKey, apiSecret } = emulator.credentials;
  const proxied = new OpenTok(apiKey, apiSecret, { apiUrl: 'http://opentok.invalid', proxy: emulator.url });
  assert.ok((await proxied.createSession()).sessionId);
  assert.equal((await emulator.requests())[1].headers.host, 'opentok.invalid');
});

test('tokens: every option, and its refusals', async () => {
  const client = emulator.client();
  const { sessionId } = await client.createSession({
    mediaMode: MediaMode.Routed,
    archiveMode: ArchiveMode.Manual,
  });
  const issuedAt = Math.floor(Date.now() / 1000);
  const options = {
    role: Role.Moderator,
    ttl: 60,
    data: 'ünï',
    initialLayoutClassList: ['a', 'b'],
    issuedAt,
  };
  const info = client.inspectToken(client.generateToken(sessionId, { ...options, nonce: '0.5' }));
  assert.deepEqual([info.role, info.connectionData, info.expiresAt], ['moderator', 'ünï', issuedAt + 60]);
  assert.ok(client.verifyToken(client.generateToken(sessionId)).valid);
  assert.match(client.generateToken(sessionId, { kind: 't1' }), /^T1==/);
  const wrong = { name: 'InvalidArgumentError', operation: 'generateToken' };
  assert.throws(() => client.generateToken(sessionId, { rolle: 'x' }), { ...wrong, field: 'rolle' });
  assert.throws(() => client.generateToken(sessionId, { ttl: 'an hour' }), { ...wrong, field: 'ttl' });
  assert.throws(() => client.generateToken(sessionId, { role: 'king' }), { ...wrong, field: 'role' });
  assert.throws(() => client.generateToken(sessionId, { ttl: 60 }, 'more'), {
    name: wrong.name,
    field: 'arguments',
  });
  assert.throws(() => client.generateToken(), { ...wrong, field: 'sessionId' });
  assert.throws(() => client.generateToken(sessionId, { expireTime: new Date() }), {
    ...wrong,
    field: 'expireTime',
    message: /seconds since 1970/,
  });
});

test('routes are those of the operations, and cannot be changed', async () => {
  assert.deepEqual(routes.stopArchive, {
    method: 'POST',
    path: '/v2/project/{project}/archive/{archiveId}/stop',
  });
  assert.ok(Object.isFrozen(routes) && Object.values(routes).every(Object.isFrozen));
  const { method, path } = routes.listArchives;
  assert.deepEqual((await emulator.client().request(method, path)).body, { count: 0, items: [] });
});

test('NODE_EXTRA_CA_CERTS names authorities to trust', async (t) => {
  const pem = fileURLToPath(new URL('loopback.pem', import.meta.url));
  const both = readFileSync(pem);
  const server = createServer({ key: both, cert: both }, (_request, answer) => answer.end('{"items":[]}'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.closeAllConnections());
  t.after(() => server.close());
  const client = () =>
    emulator.client({ apiUrl: `https://127.0.0.1:${server.address().port}`, maxRetries: 0 });
  environment(t, {});
  await assert.rejects(client().listArchives(), { name: 'ConnectionError' });
  environment(t, { NODE_EXTRA_CA_CERTS: pem });
  assert.equal((await client().listArchives()).total, 0);
});
