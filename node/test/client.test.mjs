// How clients are made, derived, shown and closed.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';

import named, { ArchiveMode, MediaMode, OpenTok, Role } from 'opentok-sdk';

import { Emulator } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

test('the class is the default, the named export and what require returns', () => {
  const required = createRequire(import.meta.url)('opentok-sdk');
  assert.equal(named, OpenTok);
  assert.equal(required, OpenTok);
  assert.equal(required.OpenTok, OpenTok);
  assert.equal(required.default, OpenTok);
  assert.equal(required.MediaMode, MediaMode);
});

test('a client is made with or without new, and may be extended', () => {
  const { apiKey, apiSecret } = emulator.credentials;
  class Mine extends OpenTok {
    twice = (sessionId) => [this.generateToken(sessionId), this.generateToken(sessionId)];
  }
  for (const client of [
    new OpenTok(apiKey, apiSecret),
    OpenTok(apiKey, apiSecret),
    new Mine(apiKey, apiSecret),
  ]) {
    assert.ok(client instanceof OpenTok);
    assert.equal(client.apiKey, apiKey);
    assert.equal(client.apiUrl, 'https://api.opentok.com');
  }
  assert.equal(typeof new Mine(apiKey, apiSecret).twice, 'function');
});

test('the key may be a number, the third argument the address', () => {
  const client = new OpenTok(
    Number(emulator.credentials.apiKey),
    emulator.credentials.apiSecret,
    `${emulator.url}/`,
  );
  assert.deepEqual([client.projectId, client.apiKey, client.apiUrl], ['100', '100', emulator.url]);
});

test('an application, by its key, by a file and as the original guessed it', async (t) => {
  const { applicationId, privateKey } = emulator.credentials;
  const folder = mkdtempSync(join(tmpdir(), 'opentok-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const privateKeyPath = join(folder, 'private.key');
  writeFileSync(privateKeyPath, privateKey);
  const apiUrl = emulator.url;
  const clients = [
    OpenTok.application(applicationId, { privateKey, apiUrl }),
    OpenTok.application(applicationId, { privateKeyPath, apiUrl }),
    new OpenTok(applicationId, privateKey, { apiUrl }),
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
  const variables = { OPENTOK_API_KEY: apiKey, OPENTOK_API_SECRET: apiSecret, OPENTOK_API_URL: emulator.url };
  Object.assign(process.env, variables);
  t.after(() => Object.keys(variables).forEach((name) => delete process.env[name]));
  assert.equal(OpenTok.fromEnv().apiUrl, emulator.url);
  assert.equal(OpenTok.fromEnv({ apiUrl: 'http://127.0.0.1:1' }).apiUrl, 'http://127.0.0.1:1');
  delete process.env.OPENTOK_API_SECRET;
  assert.throws(() => OpenTok.fromEnv(), { kind: 'configuration', message: /OPENTOK_API_SECRET/ });
});

test('what is missing or wrong is named', () => {
  const wrong = (field) => ({ name: 'InvalidArgumentError', kind: 'invalid_argument', field });
  assert.throws(() => new OpenTok(), wrong('apiKey'));
  assert.throws(() => new OpenTok('100'), wrong('apiSecret'));
  assert.throws(() => new OpenTok('100', ''), wrong('apiSecret'));
  assert.throws(() => new OpenTok('100', 'secret', { apiURL: 'x' }), {
    ...wrong('apiURL'),
    message: /apiUrl/,
  });
  assert.throws(() => new OpenTok('100', 'secret', { timeout: '30' }), wrong('timeout'));
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
  client[Symbol.dispose]();
  client.close();
  assert.equal((await call).total, 0);
  await assert.rejects(client.listArchives(), { name: 'ConfigurationError', message: /closed/ });
  assert.throws(() => client.generateJwt(), { name: 'ConfigurationError' });
});

test('the user agent and a proxy reach the wire', async () => {
  await emulator.client({ userAgent: 'my-app/1.0' }).createSession();
  assert.match((await emulator.requests())[0].headers['user-agent'], /^OpenTok.* my-app\/1\.0$/i);
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
  assert.throws(() => client.generateToken(sessionId, { ttl: '60' }), { ...wrong, field: 'ttl' });
  assert.throws(() => client.generateToken(sessionId, { role: 'king' }), { ...wrong, field: 'role' });
  assert.throws(() => client.generateToken(sessionId, { ttl: 60 }, 'more'), {
    name: wrong.name,
    field: 'arguments',
  });
  assert.throws(() => client.generateToken(), { ...wrong, field: 'sessionId' });
});
