// The harness itself: whatever becomes of a test run, no emulator is left behind.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

const PROGRAM = `
  const { Emulator } = await import(${JSON.stringify(new URL('./support.mjs', import.meta.url).href)});
  console.log((await Emulator.start()).url);
`;

const answers = (url) =>
  fetch(`${url}/_emulator/health`).then(
    (answer) => answer.ok,
    () => false,
  );

test('a killed run leaves no emulator', async () => {
  const run = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface(run.stdout), 'line');
  assert.ok(await answers(url));
  run.kill('SIGKILL');
  const deadline = Date.now() + 10_000;
  while (await answers(url)) {
    assert.ok(Date.now() < deadline, 'the emulator is still there');
    await setTimeout(20);
  }
});
