// npm's `@vonage/video`. It signs each request with RS256: it knows applications only.

import * as bench from './common.mjs';

const { Auth } = await import('@vonage/auth');
const { Video } = await import('@vonage/video');

const application = (videoHost = bench.url) =>
  new Video(new Auth({ applicationId: bench.application, privateKey: bench.privateKey }), { videoHost });

bench.start({ rs256: () => application().generateClientToken(bench.applicationSession) });

const { tokenGenerate } = await import('@vonage/jwt');
const plain = application();
const tls = application(bench.tlsUrl);

const page = async (count) => bench.fields((await plain.searchArchives({ count })).items);

await bench.serve({
  'token.rs256': () => plain.generateClientToken(bench.applicationSession),
  'token.rs256.full': () =>
    plain.generateClientToken(bench.applicationSession, {
      role: 'moderator',
      expireTime: bench.expiry,
      data: bench.data,
      initialLayoutClassList: bench.classes,
    }),
  'jwt.rest': () => tokenGenerate(bench.application, bench.privateKey),
  'call.plain': () => plain.getArchive(bench.archive),
  'call.tls': () => tls.getArchive(bench.archive),
  'list.1': () => page(1),
  'list.100': () => page(100),
  'list.1000': () => page(1000),
  'client.new': () => application(),
  'client.call': () => application().getArchive(bench.archive),
});
