// What is refused before anything is sent: no more than the original refused, in its words.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import OpenTok from 'opentok-sdk/legacy';

import { calls, heard } from './legacy-table.mjs';
import { Emulator } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
after(() => emulator.stop());

const HLS = { outputs: { hls: { dvr: true, lowLatency: true } } };
const EACH = 'each element in the streamClassArray must have';

/** What the callback gets, as an error of arguments. */
const ARGUMENTS = [
  ['No archive ID given', 'stopArchive', ''],
  ['No archive ID given', 'getArchive', null],
  ['No archive ID given', 'deleteArchive', undefined],
  ['No Archive ID given', 'addArchiveStream', '', 's'],
  ['No Archive ID given', 'removeArchiveStream', '', 's'],
  ['Need one of addStream or removeStream', 'addArchiveStream', 'a', ''],
  ['Need one of addStream or removeStream', 'removeArchiveStream', 'a', null],
  ['No session ID given', 'startArchive', ''],
  ['No session ID given', 'dial', null, 't', 'sip:a'],
  ['No token given', 'dial', 's', '', 'sip:a'],
  ['No SIP URI given', 'dial', 's', 't', ''],
  ['No sessionId given to startBroadcast', 'startBroadcast', '', {}],
  ['No options given to startBroadcast', 'startBroadcast', 's'],
  ['Cannot set both dvr and lowLatency on HLS', 'startBroadcast', 's', HLS],
  ['No broadcast ID given', 'stopBroadcast', ''],
  ['No broadcast ID given', 'getBroadcast', ''],
  ['No broadcastId given to addBroadcastStream', 'addBroadcastStream', '', 's'],
  ['No streamId given to addBroadcastStream', 'addBroadcastStream', 'b', ''],
  ['No archiveId provided', 'removeBroadcastStream', '', 's'],
  ['No streamId provided', 'removeBroadcastStream', 'b', ''],
  ['No sessionId or payload given to signal', 'signal', '', null, {}],
  ['No sessionId or payload given to signal', 'signal', 's', null, null],
  ['No sessionId or connectionId given to forceDisconnect', 'forceDisconnect', 's', ''],
  ['No sessionId or connectionId given to forceDisconnect', 'forceDisconnect', '', 'c'],
  ['No callback ID given', 'unregisterCallback', ''],
];

/** What the callback gets, as a plain error. */
const PLAIN = [
  [
    'A session with always archive mode must also have the routed media mode.',
    'createSession',
    { archiveMode: 'always' },
  ],
  [
    'Invalid arguments when calling createSession, location must be an IPv4 address',
    'createSession',
    { location: '12.34' },
  ],
  ['No sessionId given to websocketConnect', 'websocketConnect', '', 't', 'u'],
  ['No token given to websocketConnect', 'websocketConnect', 's', '', 'u'],
  ['No websocketUri given to websocketConnect', 'websocketConnect', 's', 't', ''],
  ...[
    ['must provide an archiveId string.', 'setArchiveLayout', 5, 'pip'],
    ['must provide an broadcastId string.', 'setBroadcastLayout', '', 'pip'],
    ['must provide a type string.', 'setArchiveLayout', 'a', null],
    ['stylesheet must be a string.', 'setArchiveLayout', 'a', 'custom', 5],
    ['screenshareType must be a string.', 'setBroadcastLayout', 'a', 'bestFit', null, 5],
    [
      'type must be set to "bestFit" if you set screenshareType.',
      'setArchiveLayout',
      'a',
      'pip',
      null,
      'pip',
    ],
    ['must provide a sessionId string.', 'getStream', 5, 's'],
    ['must provide a sessionId string.', 'listStreams', ''],
    ['must provide a sessionId string.', 'forceMuteAll', null],
    ['must provide a sessionId string.', 'disableForceMute', null],
    ['must provide a sessionId string.', 'playDTMF', null, null, '1'],
    ['must provide a streamId string.', 'getStream', 's', ''],
    ['must provide a streamId string.', 'forceMuteStream', 's', null],
    ['streamId must be a string.', 'forceMuteStream', 's', 5],
    ['connectionId must be a string.', 'playDTMF', 's', 5, '1'],
    ['must provide an sessionId string.', 'setStreamClassLists', 5, []],
    ['must provide a streamClassArray array.', 'setStreamClassLists', 's', {}],
    [`${EACH} an id string.`, 'setStreamClassLists', 's', [{ layoutClassList: [] }]],
    [`${EACH} a layoutClassList array.`, 'setStreamClassLists', 's', [{ id: 's' }]],
    [
      'each element in the layoutClassList array must be a string (defining class names).',
      'setStreamClassLists',
      's',
      [{ id: 's', layoutClassList: [5] }],
    ],
  ].map(([text, ...rest]) => [`Invalid arguments -- ${text}`, ...rest]),
];

for (const [rows, type] of [
  [ARGUMENTS, OpenTok.ArgumentError],
  [PLAIN, Error],
]) {
  for (const [text, method, ...args] of rows) {
    test(`${method}(${JSON.stringify(args).slice(1, -1)}): ${text}`, async () => {
      await emulator.reset();
      let early = true;
      const values = heard(emulator.legacy(), method, ...args).then((all) => [early, ...all]);
      early = false;
      const [wasEarly, error, ...more] = await values;
      assert.deepEqual([wasEarly, error.message, more], [false, text, []]);
      assert.equal(error.constructor, type);
      assert.match(error.stack, /legacy-refusals/);
      assert.deepEqual(await emulator.requests(), []);
    });
  }
}

test('without a callback a method throws at once', () => {
  const ot = emulator.legacy();
  for (const { call, args } of calls) {
    const wanted =
      call === 'createSession'
        ? { message: 'Invalid arguments when calling createSession, must provide a callback' }
        : { message: `No callback given to ${call}`, constructor: OpenTok.ArgumentError };
    assert.throws(() => ot[call](...args), wanted, call);
    assert.throws(() => ot[call](), wanted, call);
  }
});

test('a count of renders beyond the range is thrown', () => {
  const ot = emulator.legacy();
  for (const count of [-1, 1001, '5000']) {
    assert.throws(() => ot.listRenders({ count }, () => assert.fail('called')), {
      message: 'Count is out of range',
      constructor: OpenTok.ArgumentError,
    });
  }
});

test('an identifier that would leave its path is told to the callback', async () => {
  await emulator.reset();
  const [error] = await heard(emulator.legacy(), 'getArchive', '..');
  assert.ok(error instanceof OpenTok.ArgumentError);
  assert.match(error.message, /must not be \. or \.\./);
  assert.deepEqual(await emulator.requests(), []);
});

test('what cannot be JSON is told to the callback', async () => {
  const ring = {};
  ring.self = ring;
  for (const odd of [ring, { big: 5n }]) {
    const [error] = await heard(emulator.legacy(), 'signal', 's', null, odd);
    assert.ok(error instanceof Error);
  }
});
