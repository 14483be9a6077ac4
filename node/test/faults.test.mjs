// Faults of the service: what comes of them is an error of ours, in time, and nothing is sent twice.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { OpenTokError } from 'opentok-sdk';

import { flat, operationOf } from './by-name.mjs';
import { Emulator, camel } from './support.mjs';

const { calls, faults } = JSON.parse(
  readFileSync(new URL('../../tests/faults/table.json', import.meta.url), 'utf8'),
);
const all = process.env.OPENTOK_FAULTS === 'all';

/** A call takes a second at most; this is a hang. */
const HANG = 10_000;

let emulator;
before(async () => (emulator = await Emulator.start()));
after(() => emulator.stop());

test('every fault is an error in time', async () => {
  const client = emulator.client({ timeout: 1000, maxRetries: 1 });
  const wrong = [];
  let cells = 0;
  for (const [row, fault] of faults.entries()) {
    for (const [column, call] of calls.entries()) {
      if (!all && column !== row % calls.length && column !== (row + 5) % calls.length) continue;
      cells += 1;
      const reason = await cell(client, fault, call);
      if (reason) wrong.push(`${fault.name} in ${call.operation}: ${reason}`);
    }
  }
  console.log(`faults: ${cells} cells, ${wrong.length} wrong (node)`);
  assert.deepEqual(wrong, []);
});

async function cell(client, { fault, kinds }, { operation, answer, arguments: given }) {
  await emulator.reset();
  await emulator.fault(fault);
  const begin = Date.now();
  const kind = await client[camel(operation)](...flat(operationOf(operation), given)).then(
    () => 'ok',
    (error) => (error instanceof OpenTokError ? error.kind : `${error.name}, none of ours`),
  );
  if (!kinds[answer].includes(kind)) return `${kind}, not ${kinds[answer]}`;
  if (Date.now() - begin > HANG) return 'it hung';
  const harmless = fault.status === 429 || fault.headers?.['retry-after'] !== undefined;
  const posts = (await emulator.requests()).filter(({ method }) => method === 'POST').length;
  return harmless || posts <= 1 ? undefined : `it was sent ${posts} times`;
}
