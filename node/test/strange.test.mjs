// Arguments that no JSON has: within themselves, as deep as a parser allows, halves of characters; and a signal for many calls.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';

import { Emulator } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
after(() => emulator.stop());

const within = {};
within.a = within;
const list = [];
list.push(list);
let deep = {};
for (let depth = 0; depth < 50_000; depth++) deep = { a: deep };

const refused = (field) => ({ name: 'InvalidArgumentError', field });

test('what has no end is refused', async () => {
  const client = emulator.client();
  for (const layout of [within, list, deep]) {
    await assert.rejects(client.startArchive('1_x', { layout }), refused('layout'));
  }
  assert.throws(() => client.verifyWebhook('b', 'a', within), refused('secrets'));
  await assert.rejects(client.request('POST', '/x', { body: within }), refused('body'));
});

test('half a character is refused by its name', async () => {
  const client = emulator.client();
  for (const name of ['\ud83d', 'a\ude00', '\ud83d\ud83d\ude00']) {
    await assert.rejects(client.startArchive('1_x', { name }), refused('name'));
    const { sessionId } = await client.createSession();
    assert.throws(() => client.generateToken(sessionId, { data: name }), refused('data'));
    assert.ok(client.generateToken(sessionId, { data: '\ud83d\ude00 \\ud83d' }));
  }
});

test('a signal ends many calls, and Node does not warn', async () => {
  await emulator.fault({ delayMs: 20_000 });
  const warnings = [];
  const warn = (warning) => warnings.push(warning);
  process.on('warning', warn);
  const controller = new AbortController();
  const client = emulator.client();
  const calls = Array.from({ length: 30 }, () => client.getArchive('x', { signal: controller.signal }));
  const aborted = once(controller.signal, 'abort');
  controller.abort();
  await aborted.catch(() => {});
  for (const call of calls) await assert.rejects(call, { name: 'AbortError' });
  await setImmediate();
  process.off('warning', warn);
  assert.deepEqual(warnings, []);
  await emulator.reset();
});
