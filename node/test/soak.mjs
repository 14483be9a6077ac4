// Starts archives and counts them; see tests/soak/README.md.

import { OpenTok } from 'opentok-sdk';

const CALLS = 10_000;
const AT_ONCE = 64;

const client = new OpenTok();
const { sessionId } = await client.createSession({ mediaMode: 'routed' });
const token = client.generateToken(sessionId);
await client.request('POST', '/_emulator/connections', { body: { token } });

const failures = [];
let next = 0;
async function work() {
  while (next < CALLS) {
    const multiArchiveTag = String(next++);
    await client.startArchive(sessionId, { multiArchiveTag }).catch((error) => failures.push(error));
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

const tags = [];
for await (const archive of client.iterArchives({ sessionId, count: 1000 }))
  tags.push(archive.multiArchiveTag);
const distinct = new Set(tags).size;
const [lost, doubled] = [CALLS - distinct, tags.length - distinct];
console.log(`soak: node: ${CALLS} calls, lost ${lost}, doubled ${doubled}, errors ${failures.length}`);
if (lost || doubled || failures.length)
  throw failures[0] ?? new Error('archives are missing, or there twice');
