// Ends workers and programs in the middle of calls; see tests/soak/README.md.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { OpenTok } from 'opentok-sdk';

const TIMES = 100;
const sdk = fileURLToPath(new URL('..', import.meta.url));
const calls = `
  const { OpenTok } = require(${JSON.stringify(sdk)});
  const client = OpenTok.fromEnv({ timeout: 20_000 });
  for (let i = 0; i < 16; i += 1) client.listArchives();
`;

const client = new OpenTok();
await client.request('POST', '/_emulator/faults', { body: { path: '/v2/*', delayMs: 10_000 } });

let workers = 0;
for (let i = 0; i < TIMES; i += 1) {
  const worker = new Worker(`${calls} require('node:worker_threads').parentPort.postMessage('');`, {
    eval: true,
  });
  await once(worker, 'message');
  await worker.terminate().catch(() => (workers += 1));
}

let programs = 0;
for (let i = 0; i < TIMES; i += 1) {
  const program = spawn(process.execPath, ['-e', `${calls} setTimeout(() => process.exit(3), 20);`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  program.stderr.on('data', (data) => (said += data));
  const [code] = await once(program, 'close');
  if (code !== 3 || said) programs += 1;
}

console.log(
  `soak: node: ${TIMES} workers ended in mid-call, ${workers} badly; ${TIMES} programs left, ${programs} badly`,
);
process.exit(workers || programs ? 1 : 0);
