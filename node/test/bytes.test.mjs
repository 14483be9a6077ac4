// Bytes, as frameworks hand over the body of a request.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { OpenTok } from 'opentok-sdk';

const vector = JSON.parse(
  readFileSync(new URL('../../tests/vectors/webhooks/verify_bearer.json', import.meta.url), 'utf8'),
);
const { body, authorization, secrets, at } = vector.call.arguments;
const client = new OpenTok('100', 'secret');

test('a webhook is verified from its bytes', () => {
  for (const bytes of [Buffer.from(body), new Uint8Array(Buffer.from(body))]) {
    assert.equal(client.verifyWebhook(bytes, authorization, secrets, { at }).claims.jti, '0b1c');
  }
  for (const wrong of [Buffer.from(body + ' '), Buffer.from([0xff]), new Uint8Array([0xff])]) {
    assert.throws(() => client.verifyWebhook(wrong, authorization, secrets, { at }), { name: /Error$/ });
  }
});

test('bytes are no JSON', async () => {
  await assert.rejects(client.request('POST', '/x', { body: Buffer.from('{}') }), {
    name: 'InvalidArgumentError',
    field: 'body',
  });
});
