// Answers and errors of the older face, as objects.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { inherits, inspect } from 'node:util';

import OpenTok from 'opentok-sdk/legacy';

import { heard } from './legacy-table.mjs';
import { Emulator } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

const answered = async (json, method, ...args) => {
  await emulator.control('POST', 'replay', { replies: [{ status: 200, json }] });
  const [error, value] = await heard(emulator.legacy(), method, ...args);
  assert.equal(error, null);
  return value;
};

test('an answer is what the service sent', async () => {
  const json = { id: 'a', name: null, url: null, projectId: 123456, partnerId: 123456, brandNew: { a: 1 } };
  const archive = await answered(json, 'getArchive', 'a');
  assert.deepEqual([archive.name, 'url' in archive, archive.projectId], [null, true, 123456]);
  assert.deepEqual([archive.partnerId, archive.brandNew.a, archive.extra], [123456, 1, undefined]);
  assert.equal(JSON.stringify(archive), JSON.stringify(json));
});

test('what JSON readers stumble over costs no list', async () => {
  const text = '\ufeff{"count": 2, "items": [{"id": "a", "name": "\\ud83d"}, {"id": "b", "size": 1e999}]}';
  await emulator.control('POST', 'replay', { replies: [{ status: 200, text }] });
  const [error, [first, second], count] = await heard(emulator.legacy(), 'listArchives');
  assert.deepEqual([error, first.name, second.id, second.size, count], [null, '\ufffd', 'b', '1e999', 2]);
});

test('JSON without an end is no answer', async () => {
  const text = '['.repeat(5_000) + ']'.repeat(5_000);
  await emulator.control('POST', 'replay', { replies: [{ status: 200, text }] });
  const [error] = await heard(emulator.legacy(), 'getArchive', 'a');
  assert.equal(error.kind, 'decode');
});

test('answers have the classes of old', async () => {
  const classes = {
    Archive: ['getArchive', 'a'],
    Broadcast: ['getBroadcast', 'a'],
    Stream: ['getStream', 's', 'a'],
    SipInterconnect: ['dial', 's', 't', 'sip:a'],
    Callback: ['registerCallback', {}],
  };
  for (const [name, [method, ...args]] of Object.entries(classes)) {
    const answer = await answered({ id: 'a' }, method, ...args);
    assert.equal(answer.constructor, OpenTok[name]);
    assert.match(inspect(answer), new RegExp(`^${name} \\{`));
  }
  const session = await answered([{ session_id: 'x' }], 'createSession');
  assert.match(inspect(session), /^Session \{/);
  assert.equal(session.ot.apiKey, '100');
  assert.ok(!JSON.stringify(session).includes('ot'));
});

test('archives act', async () => {
  const archive = await answered({ id: 'a', status: 'started' }, 'getArchive', 'a');
  await emulator.control('POST', 'replay', {
    replies: [{ status: 200, json: { id: 'a', status: 'stopped' } }, { status: 204 }],
  });
  const [, stopped] = await heard({ ...archive }, 'stop');
  assert.equal(stopped.status, 'stopped');
  assert.deepEqual(await heard(Object.assign({}, stopped), 'delete'), [null]);
  const broadcast = await answered({ id: 'b' }, 'getBroadcast', 'b');
  assert.equal(
    (await heard({ ...broadcast }, 'stop'))[0].message.startsWith('Failed to stop broadcast.'),
    true,
  );
  const callback = await answered({ id: 7 }, 'registerCallback', {});
  assert.deepEqual(Object.keys(callback), ['id', 'unregister']);
  await heard(callback, 'unregister');
  assert.equal((await emulator.requests()).at(-1).path, '/v2/project/100/callback/7');
});

const NAMES = [
  'ArgumentError',
  'AuthError',
  'ArchiveError',
  'CaptionsError',
  'SipError',
  'SignalError',
  'ForceDisconnectError',
  'CallbackError',
  'RequestError',
  'NotFoundError',
];

for (const name of NAMES) {
  test(`${name}: made, called and extended in every way`, () => {
    const type = OpenTok[name];
    const error = new type('text');
    assert.deepEqual(
      [error.message, error.name, String(error), error.constructor],
      ['text', 'Error', 'Error: text', type],
    );
    assert.deepEqual([JSON.stringify(error), error instanceof Error], ['{"message":"text"}', true]);
    assert.match(error.stack, /legacy-answers/);
    const silent = {
      AuthError: 'Invalid API key or secret',
      NotFoundError: 'Not Found',
      RequestError: 'Unexpected response from OpenTok',
      CaptionsError: 'Live captions have already started for this OpenTok Session',
    };
    assert.equal(new type().message, silent[name] ?? '');
    function Mine(message) {
      type.call(this, message);
    }
    inherits(Mine, type);
    class Newer extends type {}
    for (const one of [new Mine('mine'), new Newer('mine')]) {
      assert.deepEqual([one.message, one instanceof type, one instanceof Error], ['mine', true, true]);
    }
    assert.ok(!(new type('x') instanceof Mine) && !(new type('x') instanceof Newer));
    for (const other of NAMES.filter((one) => one !== name))
      assert.ok(!(error instanceof OpenTok[other]), other);
    assert.ok(!(new Error('x') instanceof type) && !(null instanceof type));
  });
}

test('a failure keeps what is known of it, unseen by JSON', async () => {
  await emulator.fault({ status: 409, json: { code: 15002, message: 'No' } });
  const [error] = await heard(emulator.legacy(), 'startCaptions', 's', 't', {});
  assert.deepEqual([error.status, error.code, error.attempts, error.kind], [409, 15002, 1, 'conflict']);
  assert.ok(error.requestId && error.cause.body.includes('15002'));
  assert.deepEqual(Object.keys(error), ['message']);
  assert.match(error.stack, /legacy-table/, 'the place of the call');
});

test('no secret is in an error', async () => {
  await emulator.fault({ status: 500 });
  const sip = { auth: { username: 'u', password: 'hunter2' } };
  const [error] = await heard(emulator.legacy(), 'dial', 's', 'T1==hunter2', 'sip:a', sip);
  const shown = inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error) + error.stack;
  assert.doesNotMatch(shown, /hunter2|eyJ/);
  assert.ok(!shown.includes(emulator.credentials.apiSecret));
});
