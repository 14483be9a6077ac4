// A program for npm's `opentok`, which also is one for `opentok-sdk/legacy`: only what they require differs.

module.exports = (bench, OpenTok) => {
  const project = (url = bench.url) => new OpenTok(bench.key, bench.secret, url);
  const application = () => new OpenTok(bench.application, bench.privateKey);

  bench.start({
    token: () => project().generateToken(bench.session),
    rs256: () => application().generateToken(bench.applicationSession),
  });

  const plain = project();
  const tls = project(bench.tlsUrl);
  const vonage = application();

  const full = (client, session, t1) => {
    const options = {
      role: 'moderator',
      expireTime: bench.expiry,
      data: bench.data,
      initialLayoutClassList: bench.classes,
    };
    return client.generateToken(session, options, t1);
  };

  const get = (client) =>
    new Promise((resolve, reject) => {
      client.getArchive(bench.archive, (error, archive) => (error ? reject(error) : resolve(archive)));
    });

  const page = (count) =>
    new Promise((resolve, reject) => {
      plain.listArchives({ count }, (error, archives) =>
        error ? reject(error) : resolve(bench.fields(archives)),
      );
    });

  return bench.serve({
    'token.t1': () => plain.generateToken(bench.session, {}, true),
    'token.t1.full': () => full(plain, bench.session, true),
    'token.hs256': () => plain.generateToken(bench.session),
    'token.hs256.full': () => full(plain, bench.session),
    'token.rs256': () => vonage.generateToken(bench.applicationSession),
    'token.rs256.full': () => full(vonage, bench.applicationSession),
    'jwt.rest': () => plain.generateJwt(),
    'call.plain': () => get(plain),
    'call.tls': () => get(tls),
    'list.1': () => page(1),
    'list.100': () => page(100),
    'list.1000': () => page(1000),
    'client.new': () => project(),
    'client.call': () => get(project()),
  });
};
