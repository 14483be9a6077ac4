// The package in a context of its own, as Jest loads it: there the native half's `Error` is not the package's.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const context = createContext({ process });
const modules = new Map();

/** Loads a file of the package, and what it requires, in the context; the native library comes from outside. */
function load(file) {
  if (modules.has(file)) return modules.get(file).exports;
  const outside = createRequire(file);
  const require = (name) => {
    const path = outside.resolve(name);
    return path.endsWith('.js') ? load(path) : outside(path);
  };
  const module = { exports: {} };
  modules.set(file, module);
  const text = `(function (module, exports, require, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  runInContext(text, context, { filename: file })(module, module.exports, require, file, dirname(file));
  return module.exports;
}

test('errors are what they are elsewhere', async () => {
  const { OpenTok, OpenTokError, InvalidArgumentError } = load(
    fileURLToPath(new URL('../index.js', import.meta.url)),
  );
  const Realm = runInContext('Error', context);
  assert.notEqual(Realm, Error);
  const client = new OpenTok('100', 'secret');
  for (const [run, field] of [
    [() => client.generateToken('x'), 'sessionId'],
    [() => client.decodeSessionId('x'), 'sessionId'],
    [() => new OpenTok('100', ''), 'apiSecret'],
    [() => new OpenTok('100', 'secret', { apiUrl: 'x' }), 'apiUrl'],
  ]) {
    assert.throws(run, (error) => {
      assert.ok(error instanceof InvalidArgumentError && error instanceof Realm, error.stack);
      assert.equal(error.field, field);
      assert.ok(!error.message.startsWith('{'));
      return true;
    });
  }
  await assert.rejects(client.getArchive(''), (error) => error instanceof OpenTokError);
});
