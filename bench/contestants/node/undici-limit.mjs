// What a program could do by hand: undici, a JWT by node:crypto for each request, and plain objects.

import * as bench from './common.mjs';

const { Agent, request } = await import('undici');
const { readFileSync } = await import('node:fs');
const { jwt } = await import('./jwt.mjs');

bench.start();

const dispatcher = new Agent({
  keepAliveTimeout: 600_000,
  keepAliveMaxTimeout: 600_000,
  connect: { ca: readFileSync(bench.ca) },
});

async function get(url, path) {
  const address = `${url}/v2/project/${bench.key}/archive${path}`;
  const { statusCode, body } = await request(address, { dispatcher, headers: { 'x-opentok-auth': jwt() } });
  if (statusCode !== 200) throw new Error(`status ${statusCode}: ${await body.text()}`);
  return body.json();
}

const page = async (count) => bench.fields((await get(bench.url, `?count=${count}`)).items);

await bench.serve({
  'jwt.rest': jwt,
  'call.plain': () => get(bench.url, `/${bench.archive}`),
  'call.tls': () => get(bench.tlsUrl, `/${bench.archive}`),
  'list.1': () => page(1),
  'list.100': () => page(100),
  'list.1000': () => page(1000),
});
