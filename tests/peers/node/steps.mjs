// Runs the steps of a peer against an emulator, and prints a line of JSON for each.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

// A call that never calls back must not hold up the others.
const PATIENCE = 2000;

/** An emulator from its own package. */
export async function emulator() {
  const { startEmulator } = createRequire(import.meta.url)('../../../emulator/node');
  return startEmulator();
}

/** Does the steps in order; a later one finds in `story` what an earlier one put there. */
export async function run(steps, story) {
  for (const [step, act] of Object.entries(steps)) {
    let error = null;
    try {
      await inTime(act(story));
    } catch (thrown) {
      error = String(thrown?.message ?? thrown).split('\n')[0] || 'an error without a message';
    }
    console.log(JSON.stringify({ step, error }));
  }
}

/** The same promise, but that it ends. */
function inTime(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it never calls back')), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Fails unless the call fails, with a message like this. */
export async function refused(call, message) {
  await assert.rejects(call, (error) => {
    assert.match(String(error?.message ?? error), message);
    return true;
  });
}

/** The layout that an archive or a broadcast of the session has. */
export async function layout(service, session, kind, id) {
  const all = (await service.control('GET', `sessions/${session}`))[kind];
  return all.find((one) => one.id === id).layout;
}

/** Whether what a client publishes from now on is muted. */
export async function mutedFromNowOn(service, client) {
  const stream = await client.publish();
  const { muted } = await service.control('GET', `streams/${stream}`);
  await client.unpublish(stream);
  return muted;
}

/** The signals that a virtual client got. */
export async function heard(client) {
  return (await client.view()).signals.map(({ type, data }) => [type, data]);
}
