// The package as a user gets it: packed, installed into an empty folder, imported, required and type-checked.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
let folder;

function run(program, args, cwd = folder) {
  const options = { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  try {
    return execFileSync(program, args, options);
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

/** Installs packed packages into a folder that has nothing else. */
function install(target, ...packages) {
  writeFileSync(join(target, 'package.json'), '{ "name": "consumer", "private": true }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...packages], target);
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'opentok-'));
  run('npm', ['pack', '--pack-destination', folder], source);
  install(folder, `./opentok-sdk-${version}.tgz`);
});
after(() => rmSync(folder, { recursive: true }));

const SESSION = '1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4';

test('nothing is installed but the package itself, and nothing in it is superfluous', () => {
  const modules = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(modules, ['opentok-sdk']);
  const names = readdirSync(join(folder, 'node_modules/opentok-sdk')).sort();
  const native = names.filter((name) => name.endsWith('.node'));
  assert.equal(native.length, 1);
  const rest = names.filter((name) => !name.endsWith('.node'));
  const files = ['README.md', 'dist', 'index.cjs', 'index.d.cts', 'index.d.mts', 'index.mjs', 'package.json'];
  assert.deepEqual(rest, files);
});

test('import: names and default', () => {
  writeFileSync(
    join(folder, 'esm.mjs'),
    `import OpenTok, { OpenTok as named, MediaMode, NotFoundError } from 'opentok-sdk';
     console.log(OpenTok === named, MediaMode.Routed, new NotFoundError({ kind: 'not_found', message: '' }).name);
     console.log(new OpenTok('100', 'secret').generateToken('${SESSION}').length > 100);`,
  );
  assert.equal(run(process.execPath, ['esm.mjs']), 'true routed NotFoundError\ntrue\n');
});

test('require: the class itself, and names', () => {
  writeFileSync(
    join(folder, 'cjs.cjs'),
    `const OpenTok = require('opentok-sdk');
     const { OpenTok: named, Role } = require('opentok-sdk');
     console.log(OpenTok === named, Role.Moderator, OpenTok('100', 'secret').projectId);`,
  );
  assert.equal(run(process.execPath, ['cjs.cjs']), 'true moderator 100\n');
});

for (const [name, extension] of [
  ['ESM', 'mts'],
  ['CommonJS', 'cts'],
]) {
  test(`types, as ${name}, without help from other packages`, () => {
    const files = ['types', 'legacy'].map((file) => [`${file}.ts`, `${file}.${extension}`]);
    if (extension === 'cts') files.push(['require.cts', 'require.cts']);
    for (const [from, to] of files) copyFileSync(join(source, 'test/consumer', from), join(folder, to));
    const strict = [
      '--noEmit',
      '--strict',
      '--esModuleInterop',
      '--target',
      'es2022',
      '--module',
      'nodenext',
    ];
    const lib = ['--lib', 'es2023,dom'];
    const tsc = join(source, 'node_modules/typescript/bin/tsc');
    run(process.execPath, [tsc, ...strict, ...lib, ...files.map(([, to]) => to)]);
  });
}

test('where the native library is missing, the error says what to do', (t) => {
  const broken = mkdtempSync(join(tmpdir(), 'opentok-'));
  t.after(() => rmSync(broken, { recursive: true }));
  symlinkSync(join(source, 'dist'), join(broken, 'dist'));
  copyFileSync(join(source, 'index.cjs'), join(broken, 'index.cjs'));
  const load = `require(${JSON.stringify(join(broken, 'index.cjs'))})`;
  const told = run(process.execPath, [
    '--preserve-symlinks',
    '-e',
    `try { ${load}; console.log('loaded') } catch (error) { console.log(error.name, error.message) }`,
  ]);
  assert.match(
    told,
    new RegExp(`^ConfigurationError .*${process.platform}-${process.arch}.*--include=optional`),
  );
});

test('as released: the library in a package of its own for the platform', (t) => {
  const release = mkdtempSync(join(tmpdir(), 'opentok-'));
  t.after(() => rmSync(release, { recursive: true }));
  const library = readdirSync(source).find((name) => name.endsWith('.node'));
  const platform = /^opentok-sdk\.(.*)\.node$/.exec(library)[1];
  run(process.execPath, [
    join(source, 'scripts/release.mjs'),
    release,
    `${platform}=${join(source, library)}`,
  ]);
  const names = ['opentok-sdk', `opentok-sdk-${platform}`];
  for (const name of names) run('npm', ['pack', '--pack-destination', release], join(release, name));
  install(release, ...names.map((name) => `./${name}-${version}.tgz`));
  const installed = join(release, 'node_modules/opentok-sdk');
  assert.deepEqual(
    readdirSync(installed).filter((name) => name.endsWith('.node')),
    [],
  );
  const { optionalDependencies, devDependencies } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  );
  assert.deepEqual([optionalDependencies, devDependencies], [{ [names[1]]: version }, undefined]);
  const token = `console.log(require('opentok-sdk')('100', 'secret').generateToken('${SESSION}').length > 100)`;
  assert.equal(run(process.execPath, ['-e', token], release), 'true\n');
});
