// The types of `opentok-sdk/legacy`, as programs of old meet them: three that between them are written in every form,
// each with every method and type, compiled against the package's files by old and new compilers.

import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { run, source, temporary } from './packed.mjs';

const PROGRAMS = ['require', 'namespace', 'interop'];

const folder = temporary(after);
before(() => {
  const installed = join(folder, 'node_modules/opentok-sdk');
  mkdirSync(installed, { recursive: true });
  for (const name of readdirSync(source)) {
    if (name === 'package.json' || /\.d\.m?ts$/.test(name))
      copyFileSync(join(source, name), join(installed, name));
  }
  cpSync(join(source, 'dist'), join(installed, 'dist'), { recursive: true });
  symlinkSync(join(source, 'node_modules/@types'), join(folder, 'node_modules/@types'), 'junction');
  for (const program of PROGRAMS) {
    for (const extension of ['ts', 'cts', 'mts']) {
      copyFileSync(join(source, `test/types/${program}.ts`), join(folder, `${program}.${extension}`));
    }
  }
});

const require = createRequire(import.meta.url);
/** The older ones stand in packages of their own: see test/compilers. */
const compiler = (name) => {
  const within = name === 'typescript' ? '' : 'node_modules/typescript';
  return join(dirname(require.resolve(`${name}/package.json`)), within, 'bin/tsc');
};
const COMPILERS = [
  ['TypeScript 4.9', 'typescript-4.9'],
  ['TypeScript 5.9', 'typescript-5.9'],
  ['the newest TypeScript', 'typescript'],
];

const OF_OLD = ['--module', 'commonjs', '--moduleResolution', 'node', '--target', 'es2017'];
const NODE16 = ['--module', 'node16', '--target', 'es2022'];
const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'esnext'];
const INTEROP = ['--esModuleInterop', 'true'];
const PLAIN = ['--esModuleInterop', 'false'];
const WAYS = [
  ['found as of old, without interop', [...OF_OLD, ...PLAIN], ['require.ts', 'namespace.ts']],
  ['found as of old, with interop', [...OF_OLD, ...INTEROP], ['require.ts', 'interop.ts']],
  ['as CommonJS, without interop', [...NODE16, ...PLAIN], ['require.cts', 'namespace.cts']],
  ['as CommonJS, with interop', [...NODE16, ...INTEROP], ['require.cts', 'interop.cts']],
  ['as ESM', NODE16, ['require.mts', 'interop.mts']],
  ['with a bundler', BUNDLER, ['interop.ts']],
];

for (const [title, name] of COMPILERS) {
  for (const [way, options, files] of WAYS) {
    // That came with TypeScript 5.
    if (options === BUNDLER && name === 'typescript-4.9') continue;
    test(`${files.join(' and ')}, ${way}, by ${title}`, () => {
      const strict = ['--strict', '--skipLibCheck', 'false', '--types', 'node'];
      // A library of the user's own: what it exports can be named in its declarations.
      const declared = ['--noEmit', '--declaration', 'true'];
      // The newest still finds packages as of old, and does without interop, when it is told not to mind.
      const deprecated = name === 'typescript' ? ['--ignoreDeprecations', '6.0'] : [];
      run(
        process.execPath,
        [compiler(name), ...strict, ...declared, ...deprecated, ...options, ...files],
        folder,
      );
    });
  }
}

test('each program has every method and every type', () => {
  const declarations = readFileSync(join(source, 'legacy.d.ts'), 'utf8');
  const [members, names] = declarations.split('declare namespace OpenTok {');
  const methods = [...members.matchAll(/^ {2}(?!constructor)(\w+)\(/gm)].map(([, name]) => name);
  const types = [...names.matchAll(/^ {2}(?:class|interface|type) (\w+)/gm)].map(([, name]) => name);
  assert.equal(methods.length, 38);
  assert.ok(types.length > 60);
  for (const program of PROGRAMS) {
    const text = readFileSync(join(source, `test/types/${program}.ts`), 'utf8');
    const [imports, body] = text.split("'opentok-sdk/legacy'");
    const uses = (name) =>
      program === 'interop'
        ? new RegExp(`\\b${name}\\b`).test(imports) && new RegExp(`\\b${name}\\b`).test(body)
        : new RegExp(`OpenTok\\.${name}\\b`).test(text);
    const missing = [
      ...methods.filter((name) => !new RegExp(`opentok\\.${name}\\b`).test(text)),
      ...types.filter((name) => !uses(name)),
    ];
    assert.deepEqual(missing, [], program);
  }
});
