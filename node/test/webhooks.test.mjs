// Callbacks: the emulator delivers them to a small server, where they are verified and typed.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import { AuthenticationError, InvalidArgumentError } from 'opentok-sdk';

import { Emulator, until } from './support.mjs';

const SECRET = 'a-secret-of-this-test';
const BODY = '{"event":"connectionCreated","connection":{"id":"c1","data":"name=Grüße"}}';

let emulator;
let client;
before(async () => {
  emulator = await Emulator.start();
  client = emulator.client();
});
after(() => emulator.stop());

/** A server that hands each callback to what a program would do with it. */
async function receiver(take) {
  const taken = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    taken.push(take(Buffer.concat(chunks), request.headers));
    response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, taken, url: `http://127.0.0.1:${server.address().port}/told` };
}

test('a recording is told of, signed and typed', async () => {
  const { server, taken, url } = await receiver((body, headers) =>
    client.verifyWebhook(body, headers, [SECRET]),
  );
  await emulator.control('POST', 'webhooks', { url, secret: SECRET, events: ['archive'] });
  const { sessionId } = await client.createSession({ mediaMode: 'routed' });
  await emulator.control('POST', 'connections', { token: client.generateToken(sessionId) });
  const archive = await client.startArchive(sessionId, { name: 'lecture' });
  await client.stopArchive(archive.id);

  await until(() => taken.length >= 2, 'both callbacks came');
  const [started, stopped] = taken;
  assert.deepEqual([started.kind, stopped.kind], ['archive', 'archive']);
  assert.deepEqual([started.archive.status, stopped.archive.status], ['started', 'stopped']);
  assert.equal(stopped.archive.id, archive.id);
  assert.equal(stopped.sessionId, sessionId);
  assert.equal(stopped.claims.apiKey, emulator.credentials.apiKey);
  assert.notEqual(started.deduplicationKey, stopped.deduplicationKey);
  assert.equal(stopped.payload.status, 'stopped');
  server.close();
});

test('headers are taken as frameworks give them', () => {
  const signed = client.signWebhook(BODY, SECRET, { jti: 'j1' });
  for (const headers of [
    signed,
    signed.slice('Bearer '.length),
    { authorization: signed, 'set-cookie': ['a', 'b'] },
    { Authorization: [signed] },
    new globalThis.Headers({ authorization: signed }),
    new Map([['AUTHORIZATION', signed]]),
  ]) {
    const event = client.verifyWebhook(Buffer.from(BODY), headers, ['another', SECRET]);
    assert.deepEqual(
      [event.kind, event.connection.data, event.claims.jti],
      ['connectionCreated', 'name=Grüße', 'j1'],
    );
  }
});

test('each refusal has its reason', () => {
  const signed = client.signWebhook(BODY, SECRET);
  const old = client.signWebhook(BODY, SECRET, { at: 1_700_000_000 });
  for (const [body, headers, secrets, message] of [
    [BODY, signed, ['another'], /fits none of the secrets/],
    [BODY, old, [SECRET], /too old/],
    [`${BODY} `, signed, [SECRET], /not the one that was signed/],
    [BODY, 'Bearer nonsense', [SECRET], /not a JWT/],
  ]) {
    assert.throws(
      () => client.verifyWebhook(body, headers, secrets),
      (error) => {
        assert.ok(error instanceof AuthenticationError);
        assert.match(error.message, message);
        assert.ok(!error.message.includes(SECRET));
        return true;
      },
    );
  }
  assert.throws(() => client.verifyWebhook(BODY, { 'content-type': 'x' }, [SECRET]), InvalidArgumentError);
  assert.equal(client.verifyWebhook(BODY, old, [SECRET], { maxAge: 0 }).claims.issuedAt, 1_700_000_000);
});

test('what is not signed can be read', () => {
  const event = client.parseWebhook('{"event":"hologramCreated","hologram":7}');
  assert.deepEqual(
    [event.kind, event.payload],
    ['hologramCreated', { event: 'hologramCreated', hologram: 7 }],
  );
  assert.equal(event.claims, undefined);
  assert.throws(() => client.parseWebhook('status=available'), InvalidArgumentError);
});
