// What programs written for the original send and get; see tests/legacy.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import OpenTok from 'opentok-sdk/legacy';

import { heard, replay, rows } from './legacy-table.mjs';
import { Emulator } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

for (const row of rows) {
  test(`${row.call}: ${row.about}`, async () => {
    await replay(emulator, row);
    const given = structuredClone(row.args);
    const [error, ...values] = await heard(emulator.legacy(), row.call, ...given);
    assert.equal(error, null);
    const [sent, ...more] = await emulator.requests();
    assert.deepEqual(more, []);
    const { query = {}, json = null, form = null, ...wanted } = row.request;
    assert.deepEqual({ method: sent.method, path: sent.path }, wanted);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(sent.query ?? '')), query);
    assert.deepEqual(sent.form, form);
    if (!form) assert.deepEqual(sent.json, json);
    assert.deepEqual(given, row.args, 'what the caller gave was changed');
    compare(values, row.values);
  });
}

function compare(values, wanted) {
  assert.equal(values.length, wanted.length, 'values of the callback');
  const response = values[wanted.indexOf('response')];
  if (response) assert.deepEqual([response.status, typeof response.headers], [200, 'object']);
  const seen = values.map((value) => (value === response ? 'response' : value));
  assert.deepEqual(JSON.parse(JSON.stringify(seen)), wanted);
}

test('every method is in the table', () => {
  const ot = OpenTok('100', 'secret');
  const names = [...Object.keys(ot), ...Object.keys(OpenTok.prototype)];
  const methods = names.filter((name) => typeof ot[name] === 'function' && !/^generate/.test(name));
  assert.deepEqual([...new Set(rows.map(({ call }) => call))].sort(), methods.sort());
  assert.equal(methods.length, 36);
});

test('functions among the options are dropped, as JSON does', async () => {
  const options = { name: 'n', toString: () => 'x', nested: { run() {} } };
  await heard(emulator.legacy(), 'startArchive', 's', options);
  const [{ json }] = await emulator.requests();
  assert.deepEqual(json, { sessionId: 's', name: 'n', nested: {} });
});
