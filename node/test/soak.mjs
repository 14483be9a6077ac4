// Starts archives and counts them; see tests/soak/README.md.

import { readFileSync, readdirSync } from 'node:fs';

import { OpenTok } from 'opentok-sdk';

const CALLS = 10_000;
const AT_ONCE = 64;
// Growth counts from here on.
const WARM = 1_000;

/** The process's memory in megabytes, and its descriptors. */
function held() {
  const pages = Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[1]);
  return [Math.floor((pages * 4096) / 1e6), readdirSync('/proc/self/fd').length];
}

const client = new OpenTok();
const { sessionId } = await client.createSession({ mediaMode: 'routed' });
const token = client.generateToken(sessionId);
await client.request('POST', '/_emulator/connections', { body: { token } });

const failures = [];
let next = 0;
let before;
async function work() {
  while (next < CALLS) {
    if (next === WARM) before = held();
    const name = String(next++);
    await client
      .startArchive(sessionId, { name, multiArchiveTag: name })
      .catch((error) => failures.push(error));
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

const after = held();
const names = [];
for await (const archive of client.iterArchives({ sessionId, count: 1000 })) names.push(archive.name);
const distinct = new Set(names).size;
const [lost, doubled] = [CALLS - distinct, names.length - distinct];
console.log(
  `soak: node: ${CALLS} calls, lost ${lost}, doubled ${doubled}, errors ${failures.length}, ` +
    `${before[0]} → ${after[0]} MB, ${before[1]} → ${after[1]} descriptors`,
);
if (lost || doubled || failures.length)
  throw failures[0] ?? new Error('archives are missing, or there twice');
