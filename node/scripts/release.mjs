// Writes the packages to publish: one for each platform with its native library, and the main one, which names them
// as optional dependencies, so that npm installs the one that fits.
//   node scripts/release.mjs <folder> <platform>=<library>...    for example linux-x64-gnu=target/release/libopentok_node.so

import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIBC = { gnu: 'glibc', musl: 'musl' };

const source = dirname(dirname(fileURLToPath(import.meta.url)));
const [folder, ...libraries] = process.argv.slice(2);
if (!folder || libraries.length === 0)
  throw new Error('give a folder, and <platform>=<library> for each platform');

const main = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
delete main.scripts;
delete main.devDependencies;
const { version, license, author, engines } = main;

function write(name, manifest) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const file of readdirSync(join(source, '..'))) {
    if (file.startsWith('LICENSE')) copyFileSync(join(source, '..', file), join(folder, name, file));
  }
}

main.optionalDependencies = {};
for (const library of libraries) {
  const [platform, path] = library.split('=');
  const [os, cpu, abi] = platform.split('-');
  // Scoped, so that nobody else can publish one that we have not published yet; native.js has these names too.
  const name = `@${main.name}/${platform}`;
  const description = `The native library of ${main.name} for ${platform}.`;
  const fits = { os: [os], cpu: [cpu], ...(LIBC[abi] && { libc: [LIBC[abi]] }) };
  const file = `${main.name}.${platform}.node`;
  write(name, {
    name,
    version,
    description,
    license,
    author,
    engines,
    ...fits,
    main: file,
    files: [file, 'LICENSE-*'],
  });
  copyFileSync(path, join(folder, name, file));
  main.optionalDependencies[name] = version;
}

main.files = [...main.files.filter((pattern) => !pattern.endsWith('.node')), 'LICENSE-*'];
write(main.name, main);
const entries = readdirSync(source).filter((name) => /^(index|legacy|native)\.[\w.]+$/.test(name));
for (const file of ['dist', 'README.md', ...entries]) {
  cpSync(join(source, file), join(folder, main.name, file), { recursive: true });
}
