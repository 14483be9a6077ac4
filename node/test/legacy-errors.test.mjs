// The original's classes of errors: which failures are instances of them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { OpenTok, OpenTokError } from 'opentok-sdk/legacy';

import { Emulator, deadUrl, failure, told } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
after(() => emulator.stop());

const replied = (status, ...args) => ({ status, args });
/** Each class of the original: what must be one, and what must not. */
const CLASSES = {
  ArgumentError: [[replied(undefined, 'startArchive', '')], [replied(404, 'getArchive', 'a')]],
  AuthError: [
    [replied(401, 'getArchive', 'a'), replied(403, 'signal', 's', null, { data: 'x' })],
    [replied(404, 'getArchive', 'a')],
  ],
  ArchiveError: [
    [
      replied(404, 'startArchive', 's'),
      replied(409, 'startArchive', 's'),
      replied(409, 'stopArchive', 'a'),
      replied(404, 'deleteArchive', 'a'),
      replied(405, 'addArchiveStream', 'a', 's'),
    ],
    [replied(404, 'getArchive', 'a'), replied(500, 'startArchive', 's'), replied(409, 'stopBroadcast', 'b')],
  ],
  CaptionsError: [
    [replied(409, 'startCaptions', 's', 't', {})],
    [replied(409, 'startArchive', 's'), replied(404, 'stopCaptions', 'c')],
  ],
  SipError: [
    [replied(409, 'dial', 's', 't', 'sip:a@b'), replied(404, 'playDTMF', 's', 'c', '1')],
    [replied(409, 'startArchive', 's')],
  ],
  SignalError: [
    [replied(404, 'signal', 's', 'c', { data: 'x' })],
    [replied(413, 'signal', 's', 'c', { data: 'x' }), replied(404, 'getArchive', 'a')],
  ],
  ForceDisconnectError: [[replied(404, 'forceDisconnect', 's', 'c')], [replied(404, 'getArchive', 'a')]],
  CallbackError: [[replied(500, 'listCallbacks')], [replied(500, 'getArchive', 'a')]],
  RequestError: [
    [
      replied(400, 'startArchive', 's'),
      replied(409, 'startArchive', 's'),
      replied(429, 'getArchive', 'a'),
      replied(500, 'createSession'),
    ],
    [
      replied(undefined, 'startArchive', ''),
      replied(403, 'getArchive', 'a'),
      replied(404, 'getArchive', 'a'),
    ],
  ],
  NotFoundError: [[replied(404, 'getArchive', 'a')], [replied(409, 'stopArchive', 'a')]],
};

for (const [name, [those, others]] of Object.entries(CLASSES)) {
  test(`${name}: who is one, and who is not`, async () => {
    const client = emulator.legacy({ maxRetries: 0 });
    for (const { status, args } of [...those, ...others]) {
      await emulator.reset();
      if (status) await emulator.control('POST', 'replay', { replies: [{ status }] });
      const [method, ...rest] = args;
      const error = await failure(told((callback) => client[method](...rest, callback)));
      const expected = those.some((one) => one.status === status && one.args === args);
      assert.equal(error.status, status);
      assert.equal(error instanceof OpenTok[name], expected, `${error.stack} ${name}`);
      assert.ok(error instanceof Error && error instanceof OpenTokError);
    }
  });
}

test('a failure without an answer is a RequestError', async () => {
  const client = new OpenTok('100', 'secret', { apiUrl: await deadUrl(), maxRetries: 0 });
  const error = await failure(client.startArchive('s'));
  assert.ok(error instanceof OpenTok.RequestError);
  assert.ok(!(error instanceof OpenTok.ArchiveError));
});

test('the classes can be made and extended', () => {
  for (const name of Object.keys(CLASSES).filter((name) => name !== 'NotFoundError')) {
    const error = new OpenTok[name]('so it is');
    assert.ok(error instanceof OpenTok[name] && error instanceof Error, name);
    assert.deepEqual([error.name, error.message, OpenTok[name].name], [name, 'so it is', name]);
    assert.match(error.stack, new RegExp(`^${name}: so it is\n.*legacy-errors\\.test\\.mjs`));
    class Mine extends OpenTok[name] {}
    assert.ok(new Mine() instanceof OpenTok[name] && !(error instanceof Mine));
  }
  assert.ok(
    !(new Error('no') instanceof OpenTok.RequestError) && !(undefined instanceof OpenTok.RequestError),
  );
});
