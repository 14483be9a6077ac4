// Runs every shared vector; see tests/README.md. The older face has a table of its own: tests/legacy.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { OpenTok, OpenTokError } from 'opentok-sdk';

import { flat, operationOf, takesOptions } from './by-name.mjs';
import { Emulator, camel } from './support.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'tests/vectors');
const vectors = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }));

let emulator;
before(async () => (emulator = await Emulator.start()));
after(() => emulator.stop());

test('vectors', async () => {
  assert.notEqual(vectors.length, 0, 'there are no vectors');
  const failures = [];
  for (const vector of vectors) {
    try {
      await run(vector);
    } catch (error) {
      failures.push(`${vector.name}: ${error.message}`);
    }
  }
  console.log(`vectors: ${vectors.length - failures.length} passed, ${failures.length} failed (node)`);
  assert.equal(failures.length, 0, failures.join('\n'));
});

async function run(vector) {
  const {
    credentials,
    call: { operation: name, arguments: given },
    ...expected
  } = vector;
  await emulator.reset();
  if (expected.reply) await emulator.control('POST', 'replay', { replies: [expected.reply] });
  const operation = operationOf(name);
  const args = flat(operation, given);
  const outcome = await (async () => clientFor(credentials)[camel(name)](...args))().then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  // Where an operation has no options of its own, those of the call are the allowed ones here.
  if (expected.error?.allowed && !takesOptions(operation)) delete expected.error.allowed;
  compareOutcome(outcome, expected);
  compareRequests(await emulator.requests(), expected.request);
}

const clients = new Map();

function clientFor(credentials = 'api_key') {
  const key = JSON.stringify(credentials);
  if (!clients.has(key)) clients.set(key, made(credentials));
  return clients.get(key);
}

function made(credentials) {
  const options = { apiUrl: emulator.url, maxRetries: 0 };
  const known = typeof credentials === 'string' ? emulator.credentials : credentials;
  const { apiKey, apiSecret, applicationId, privateKey } = known;
  if (credentials === 'account') return emulator.account({ maxRetries: 0 });
  return credentials === 'api_key' || credentials.apiKey
    ? new OpenTok(apiKey, apiSecret, options)
    : OpenTok.application(applicationId, { privateKey, ...options });
}

function compareOutcome({ value, error }, expected) {
  if (error && !expected.error) throw error;
  if (!expected.error) {
    assert.deepEqual(JSON.parse(JSON.stringify([value])), [expected.result]);
    return;
  }
  assert.ok(error, `returned ${JSON.stringify(value)} instead of failing`);
  assert.ok(error instanceof OpenTokError, error.stack);
  for (const [part, wanted] of Object.entries(expected.error)) {
    const actual = part === 'message' || error[part] !== undefined ? error[part] : null;
    assert.deepEqual(actual, wanted, `${part} of the error "${error.message}"`);
  }
}

function compareRequests(arrived, expected) {
  assert.equal(arrived.length, expected ? 1 : 0, 'requests that arrived');
  if (!expected) return;
  const [{ method, path, query, json, form, body }] = arrived;
  const seen = { method, path, query: Object.fromEntries(new URLSearchParams(query)) };
  const wanted = { method: expected.method, path: expected.path, query: expected.query ?? {} };
  if ('json' in expected) (Object.assign(seen, { json }), Object.assign(wanted, { json: expected.json }));
  else if ('form' in expected)
    (Object.assign(seen, { form }), Object.assign(wanted, { form: expected.form }));
  else (Object.assign(seen, { body }), Object.assign(wanted, { body: '' }));
  assert.deepEqual(seen, wanted);
}
