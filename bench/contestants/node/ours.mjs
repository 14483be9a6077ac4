// `opentok-sdk`.

import * as bench from './common.mjs';

// As its peers are, and as the goal says. To import it takes twice as long, and half of that is Node's own.
const { createRequire } = await import('node:module');
const { OpenTok } = createRequire(import.meta.url)('opentok-sdk');
const { readFileSync } = await import('node:fs');

const project = (apiUrl = bench.url, options = {}) =>
  new OpenTok(bench.key, bench.secret, { apiUrl, ...options });
const application = () => OpenTok.application(bench.application, { privateKey: bench.privateKey });

bench.start({
  token: () => project().generateToken(bench.session),
  rs256: () => application().generateToken(bench.applicationSession),
});

const plain = project();
const tls = project(bench.tlsUrl, { caCertificates: readFileSync(bench.ca, 'utf8') });
const far = project(bench.farUrl, { caCertificates: readFileSync(bench.ca, 'utf8') });
const vonage = application();

const full = (client, session, kind) =>
  client.generateToken(session, {
    role: 'moderator',
    expireTime: bench.expiry,
    data: bench.data,
    initialLayoutClassList: bench.classes,
    ...kind,
  });

const page = async (count) => bench.fields((await plain.listArchives({ count })).items);

await bench.serve({
  'token.t1': () => plain.generateToken(bench.session, { kind: 't1' }),
  'token.t1.full': () => full(plain, bench.session, { kind: 't1' }),
  'token.hs256': () => plain.generateToken(bench.session),
  'token.hs256.full': () => full(plain, bench.session),
  'token.rs256': () => vonage.generateToken(bench.applicationSession),
  'token.rs256.full': () => full(vonage, bench.applicationSession),
  'jwt.rest': () => plain.generateJwt(),
  'call.plain': () => plain.getArchive(bench.archive),
  'call.tls': () => tls.getArchive(bench.archive),
  'call.far': () => far.getArchive(bench.archive),
  'list.1': () => page(1),
  'list.100': () => page(100),
  'list.1000': () => page(1000),
  'client.new': () => project().close(),
  'client.call': async () => {
    const client = project();
    await client.getArchive(bench.archive);
    client.close();
  },
});
