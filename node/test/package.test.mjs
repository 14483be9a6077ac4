// The package as a user gets it: packed, installed into an empty folder, imported, required and type-checked.

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { NATIVE, SESSION, install, installReleased, run, source, temporary, version } from './packed.mjs';

const folder = temporary(after);
before(() => {
  run('npm', ['pack', '--pack-destination', folder], source);
  install(folder, `./opentok-sdk-${version}.tgz`);
});

/** What a program in the folder of the installed package writes. */
function program(name, text) {
  writeFileSync(join(folder, name), text);
  return run(process.execPath, [name], folder);
}

const FILES = [
  'README.md',
  'dist',
  'index.d.mts',
  'index.js',
  'index.mjs',
  'legacy.d.mts',
  'legacy.d.ts',
  'legacy.js',
  'legacy.mjs',
  'native.js',
  'native.mjs',
  'package.json',
];

test('nothing is installed but the package itself, and nothing in it is superfluous', () => {
  const modules = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(modules, ['opentok-sdk']);
  const names = readdirSync(join(folder, 'node_modules/opentok-sdk')).sort();
  const native = names.filter((name) => name.endsWith('.node'));
  assert.equal(native.length, 1);
  assert.deepEqual(
    names.filter((name) => !name.endsWith('.node')),
    FILES,
  );
});

test('import and require give the same classes, by name', () => {
  const told = program(
    'both.mjs',
    `import { createRequire } from 'node:module';
     import { OpenTok, MediaMode, NotFoundError, version } from 'opentok-sdk';
     import { OpenTokError } from 'opentok-sdk';
     import Older, { NotFoundError as OlderError } from 'opentok-sdk/legacy';
     const required = createRequire(import.meta.url)('opentok-sdk');
     const older = createRequire(import.meta.url)('opentok-sdk/legacy');
     const error = await new required.OpenTok('100', 'secret').getArchive('').catch((error) => error);
     console.log(required.OpenTok === OpenTok, required.NotFoundError === NotFoundError, older === Older, older.NotFoundError === OlderError);
     console.log(error instanceof OpenTokError, error.kind, MediaMode.Routed, version);
     console.log(new OpenTok('100', 'secret').generateToken('${SESSION}').length > 100);`,
  );
  assert.equal(told, `true true true true\ntrue invalid_argument routed ${version}\ntrue\n`);
});

test('the older face, required: the class itself, and names', () => {
  const told = program(
    'older.cjs',
    `const OpenTok = require('opentok-sdk/legacy');
     const modern = require('opentok-sdk');
     console.log(OpenTok('100', 'secret').apiKey, OpenTok('100', 'secret').modern instanceof modern.OpenTok);
     console.log('application' in modern.OpenTok, 'ArchiveError' in modern.OpenTok, 'application' in OpenTok);`,
  );
  assert.equal(told, '100 true\ntrue false false\n');
});

/** The compilers, and the ways in which they find the package. */
const CURRENT = join(source, 'node_modules/typescript/bin/tsc');
const OLDEST = join(source, 'test/compilers/4.9/node_modules/typescript/bin/tsc');
const RESOLUTIONS = [
  ['as ESM', CURRENT, 'mts', ['--module', 'nodenext']],
  ['as CommonJS', CURRENT, 'cts', ['--module', 'nodenext']],
  ['with a bundler', CURRENT, 'ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ['as ESM, by the oldest compiler', OLDEST, 'mts', ['--module', 'nodenext']],
  ['as CommonJS, by the oldest compiler', OLDEST, 'cts', ['--module', 'nodenext']],
  ['as of old, by the oldest compiler', OLDEST, 'ts', ['--module', 'commonjs', '--moduleResolution', 'node']],
];

for (const [name, compiler, extension, options] of RESOLUTIONS) {
  test(`types, ${name}, without help from other packages`, () => {
    const target = `types-${extension}-${compiler === OLDEST ? 'oldest' : 'current'}`;
    const files = ['types', ...(compiler === CURRENT ? ['using'] : [])].map((file) => [
      `${file}.ts`,
      `${file}.${extension}`,
    ]);
    mkdirSync(join(folder, target), { recursive: true });
    for (const [from, to] of files) {
      copyFileSync(join(source, 'test/consumer', from), join(folder, target, to));
    }
    const lib = compiler === CURRENT ? 'es2023,dom,esnext.disposable' : 'es2022,dom';
    const strict = ['--noEmit', '--strict', '--esModuleInterop', '--target', 'es2022', '--lib', lib];
    const names = files.map(([, to]) => join(target, to));
    run(process.execPath, [compiler, ...strict, ...options, ...names], folder);
  });
}

test('where the native library is missing, the error says what to do', (t) => {
  const broken = temporary((done) => t.after(done));
  symlinkSync(join(source, 'dist'), join(broken, 'dist'));
  for (const file of ['index.js', 'native.js']) copyFileSync(join(source, file), join(broken, file));
  const load = `require(${JSON.stringify(join(broken, 'index.js'))})`;
  const told = run(process.execPath, [
    '--preserve-symlinks',
    '-e',
    `try { ${load}; console.log('loaded') } catch (error) { console.log(error.name, error.message) }`,
  ]);
  const { platform, arch } = process;
  assert.match(
    told,
    new RegExp(`^ConfigurationError .*${platform}-${arch}.*bundler.*external.*--include=optional`),
  );
  assert.match(told, /Cannot find module '@opentok-sdk\//);
});

test('as released: the library in a package of its own for the platform, the licences in both', (t) => {
  const release = temporary((done) => t.after(done));
  installReleased(release);
  const installed = join(release, 'node_modules/opentok-sdk');
  const licences = ['LICENSE-APACHE', 'LICENSE-MIT'];
  assert.deepEqual(readdirSync(installed).sort(), [...licences, ...FILES].sort());
  const native = readdirSync(join(release, NATIVE, '..')).sort();
  assert.deepEqual(native, [...licences, NATIVE.split('/').at(-1), 'package.json'].sort());
  const { optionalDependencies, devDependencies, name } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  );
  const [scope, packaged] = NATIVE.split('/').slice(1);
  assert.deepEqual(
    [optionalDependencies, devDependencies],
    [{ [`${scope}/${packaged}`]: version }, undefined],
  );
  assert.equal(scope, `@${name}`);
  const token = `console.log(new OpenTok('100', 'secret').generateToken('${SESSION}').length > 100)`;
  const required = `const { OpenTok } = require('opentok-sdk'); ${token}`;
  assert.equal(run(process.execPath, ['-e', required], release), 'true\n');
  const imported = `import { OpenTok } from 'opentok-sdk'; ${token}`;
  assert.equal(run(process.execPath, ['--input-type=module', '-e', imported], release), 'true\n');
});
