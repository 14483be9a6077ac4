// The small package that is installed under the name `opentok`: the older face itself, with the paths of old.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { run, temporary } from './packed.mjs';

const alias = fileURLToPath(new URL('../../aliases/node', import.meta.url));
const own = fileURLToPath(new URL('..', import.meta.url));
const folder = temporary(after);
before(() => {
  mkdirSync(join(folder, 'node_modules'));
  cpSync(alias, join(folder, 'node_modules/opentok'), { recursive: true });
  symlinkSync(own, join(folder, 'node_modules/opentok-sdk'), 'junction');
});

test('it is the older face, and has the paths of old', () => {
  writeFileSync(
    join(folder, 'program.cjs'),
    `const OpenTok = require('opentok');
     const inner = require('opentok/lib/opentok'), Session = require('opentok/lib/session');
     const errors = require('opentok/lib/errors');
     console.log(OpenTok === require('opentok-sdk/legacy'), inner === OpenTok, Session === OpenTok.Session);
     console.log(Object.keys(errors).length, errors.ArchiveError === OpenTok.ArchiveError);`,
  );
  assert.equal(run(process.execPath, ['program.cjs'], folder), 'true true true\n10 true\n');
});

test('its types are those of the older face', () => {
  writeFileSync(
    join(folder, 'program.ts'),
    `import OpenTok = require('opentok');
     import Session = require('opentok/lib/session');
     import errors = require('opentok/lib/errors');
     const client = new OpenTok('100', 'secret');
     const session: OpenTok.Session = new Session(client, 's', {});
     export const error: OpenTok.ArchiveError = new errors.ArchiveError(session.generateToken({}));`,
  );
  const tsc = join(own, 'node_modules/typescript/bin/tsc');
  symlinkSync(join(own, 'node_modules/@types'), join(folder, 'node_modules/@types'), 'junction');
  const options = ['--noEmit', '--strict', '--module', 'node16', '--target', 'es2022', '--types', 'node'];
  run(process.execPath, [tsc, ...options, 'program.ts'], folder);
});

test('its version, and that of what it stands on, are the package’s', () => {
  const read = (path) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const { version } = read(own);
  assert.deepEqual([read(alias).version, read(alias).dependencies], [version, { 'opentok-sdk': version }]);
});
