// Faults of the service: what comes of them is an error of ours, in time, and nothing is sent twice.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';

import { OpenTokError } from 'opentok-sdk';

import { flat, operationOf } from './by-name.mjs';
import { Emulator, Hostile, camel } from './support.mjs';

const table = (name) =>
  JSON.parse(readFileSync(new URL(`../../tests/faults/${name}.json`, import.meta.url), 'utf8'));
const { calls, faults } = table('table');
const rows = [...faults, ...table('wire').faults];
const all = process.env.OPENTOK_FAULTS === 'all';

/** How many milliseconds after its limit a call may come to an end, on a machine that is busy. */
const GRACE = 4000;

let emulator, hostile;
before(async () => ([emulator, hostile] = await Promise.all([Emulator.start(), Hostile.start()])));
after(() => Promise.all([emulator.stop(), hostile.stop()]));

test('every fault is an error in time', async () => {
  const addresses = await hostile.addresses();
  const wrong = [];
  let cells = 0;
  for (const [row, fault] of rows.entries()) {
    const address = addresses[fault.name];
    const timeout = (fault.limit ?? 1) * 1000;
    const client = emulator.client({
      timeout,
      maxRetries: all ? 1 : calls[row % calls.length].retries,
      ...address,
    });
    for (const [column, call] of calls.entries()) {
      if (!all && column !== row % calls.length) continue;
      cells += 1;
      const reason = await cell(client, timeout, address ? hostile : emulator, fault, call);
      if (reason) wrong.push(`${fault.name} in ${call.operation}: ${reason}`);
    }
    client.close();
  }
  console.log(`faults: ${cells} cells, ${wrong.length} wrong (node)`);
  assert.deepEqual(wrong, []);
});

async function cell(client, limit, service, { fault, kinds }, { operation, answer, arguments: given }) {
  await service.reset();
  if (fault) await service.fault(fault);
  const begin = Date.now();
  const kind = await client[camel(operation)](...flat(operationOf(operation), given)).then(
    () => 'ok',
    (error) => {
      if (/SECRET|eyJ/.test(inspect(error, { showHidden: true }))) return 'an error that shows a secret';
      return error instanceof OpenTokError ? error.kind : `${error.name}, none of ours`;
    },
  );
  const took = Date.now() - begin;
  if (!kinds[answer].includes(kind)) return `${kind}, not ${kinds[answer]}`;
  if (took > limit + GRACE) return `it took ${took} ms`;
  const harmless = fault?.status === 429 || fault?.headers?.['retry-after'] !== undefined;
  // By their paths: what an earlier cell gave up may arrive late.
  const posts = (await service.requests()).filter(({ method }) => method === 'POST').map(({ path }) => path);
  const most = Math.max(0, ...posts.map((path) => posts.filter((other) => other === path).length));
  return harmless || most <= 1 ? undefined : `it was sent ${most} times`;
}
