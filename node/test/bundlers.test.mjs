// The native library is found by what traces and bundles a program, and the error is helpful where it is not.

import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { nodeFileTrace } from '@vercel/nft';
import { build } from 'esbuild';
import { rollup } from 'rollup';

import { NATIVE, SESSION, installReleased, run, temporary } from './packed.mjs';

const WORKS = 'true Not Found\n';
const TOKEN = `new OpenTok('100', 'secret').generateToken('${SESSION}')`;
const USE = `
  const error = new NotFoundError({ kind: 'not_found', message: 'Not Found' });
  console.log(${TOKEN}.length > 100, error.message);`;
const PROGRAMS = {
  'imports.mjs': `import { NotFoundError, OpenTok } from 'opentok-sdk';${USE}`,
  'requires.cjs': `const { NotFoundError, OpenTok } = require('opentok-sdk');${USE}`,
  'legacy.mjs': `import OpenTok, { NotFoundError } from 'opentok-sdk/legacy';
  console.log(${TOKEN}.length > 100, new NotFoundError().message);`,
};

const folder = temporary(after);
before(() => {
  installReleased(folder);
  for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(folder, name), text);
});

const node = (file) => run(process.execPath, [basename(file)], dirname(file));

/** A copy of a bundle in a folder of its own, far from what it was made of. */
function moved(t, file) {
  const elsewhere = temporary((done) => t.after(done));
  copyFileSync(file, join(elsewhere, basename(file)));
  return join(elsewhere, basename(file));
}

for (const name of Object.keys(PROGRAMS)) {
  test(`@vercel/nft traces the native library: ${name}`, async (t) => {
    const { fileList } = await nodeFileTrace([join(folder, name)], { base: folder });
    assert.ok(fileList.has(NATIVE), [...fileList].join('\n'));
    const deployed = temporary((done) => t.after(done));
    for (const file of fileList) {
      mkdirSync(dirname(join(deployed, file)), { recursive: true });
      cpSync(join(folder, file), join(deployed, file));
    }
    assert.equal(node(join(deployed, name)), WORKS);
  });
}

for (const [format, extension] of [
  ['esm', 'mjs'],
  ['cjs', 'cjs'],
]) {
  for (const name of ['imports.mjs', 'legacy.mjs']) {
    test(`esbuild bundles ${name} as ${format}`, async (t) => {
      const outfile = join(folder, `esbuild-${name}.${extension}`);
      const entryPoints = [join(folder, name)];
      await build({ entryPoints, outfile, format, bundle: true, platform: 'node', minify: true });
      assert.equal(node(outfile), WORKS);
      const alone = moved(t, outfile);
      assert.throws(() => node(alone), /a bundler moved this file.*external.*copy the \.node file/s);
      copyFileSync(join(folder, NATIVE), join(dirname(alone), basename(NATIVE)));
      assert.equal(node(alone), WORKS);
    });
  }

  test(`rollup bundles imports.mjs as ${format}`, async (t) => {
    const bundle = await rollup({
      input: join(folder, 'imports.mjs'),
      external: [/^node:/],
      plugins: [resolve(), commonjs()],
      onwarn: (warning) => assert.fail(warning.message),
    });
    const file = join(folder, `rollup.${extension}`);
    await bundle.write({ file, format });
    assert.equal(node(file), WORKS);
    const alone = moved(t, file);
    assert.throws(() => node(alone), /a bundler moved this file/);
    copyFileSync(join(folder, NATIVE), join(dirname(alone), basename(NATIVE)));
    assert.equal(node(alone), WORKS);
  });
}

test('esbuild bundles requires.cjs and its native library, where it is told to copy such files', async (t) => {
  const outdir = temporary((done) => t.after(done));
  const entryPoints = [join(folder, 'requires.cjs')];
  const loader = { '.node': 'copy' };
  await build({ entryPoints, outdir, format: 'cjs', bundle: true, platform: 'node', loader });
  assert.equal(node(join(outdir, 'requires.js')), WORKS);
});
