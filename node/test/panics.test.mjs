// A panic of the library is an error like any other, and the process lives.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { InternalError, OpenTokError } from 'opentok-sdk';

import { Emulator } from './support.mjs';

// In a debug build, this text makes an operation panic.
const TRIP = '/opentok-sdk/panic';

test('a panic is an error, and the process lives', async (t) => {
  const emulator = await Emulator.start();
  t.after(() => emulator.stop());
  const client = emulator.client();
  const internal = (error) =>
    error instanceof InternalError && error instanceof OpenTokError && error.kind === 'internal';
  assert.throws(() => client.inspectToken(TRIP), internal);
  await assert.rejects(client.request('GET', TRIP), internal);
  await client.listArchives();
});
