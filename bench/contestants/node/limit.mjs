// What nothing in Node can do without: for a token a bare signature, for a list the reading of its text.

import * as bench from './common.mjs';

const { createHmac, createPrivateKey, sign } = await import('node:crypto');
const { jwt } = await import('./jwt.mjs');

bench.start();

const key = createPrivateKey(bench.privateKey);
const message = Buffer.alloc(260, 'x'); // as much as a token's

async function body(count) {
  const address = `${bench.url}/v2/project/${bench.key}/archive?count=${count}`;
  return (await fetch(address, { headers: { 'x-opentok-auth': jwt() } })).text();
}

const bodies = { 1: await body(1), 100: await body(100), 1000: await body(1000) };
const page = (count) => bench.fields(JSON.parse(bodies[count]).items);

await bench.serve({
  'token.t1': () => createHmac('sha1', bench.secret).update(message).digest('hex'),
  'token.hs256': () => createHmac('sha256', bench.secret).update(message).digest('base64url'),
  'token.rs256': () => sign('RSA-SHA256', message, key),
  'list.1': () => page(1),
  'list.100': () => page(100),
  'list.1000': () => page(1000),
});
