// What the callback of each method gets for each status, however the service words it, and for what is no answer at all.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import OpenTok from 'opentok-sdk/legacy';

import { calls, heard } from './legacy-table.mjs';
import { DEAD_URL, Emulator } from './support.mjs';

const STATUSES = [400, 401, 403, 404, 405, 408, 409, 413, 429, 500, 503];
const BODIES = [{ json: { code: 7, message: 'No, since' } }, { text: 'No, since' }, { text: '' }];

/** Class and text where a method has its own; `…` stands for the body, `=` for the service's words. */
const OWN = `
startArchive 404 ArchiveError Session not found
stopArchive 404 ArchiveError Archive not found
stopArchive 409 ArchiveError =
deleteArchive 404 ArchiveError Archive not found
getArchive 404 NotFoundError Archive not found
addArchiveStream 400 ArgumentError Invalid request: …
addArchiveStream 404 ArchiveError Archive or stream not found
addArchiveStream 405 ArchiveError Unsupported Stream Mode
removeArchiveStream 400 ArgumentError Invalid request: …
removeArchiveStream 404 ArchiveError Archive or stream not found
removeArchiveStream 405 ArchiveError Unsupported Stream Mode
signal 404 SignalError Session or Connection not found
forceDisconnect 404 ForceDisconnectError Session or Connection not found
startCaptions 409 CaptionsError Live captions have already started for this OpenTok Session
startBroadcast 400 Error Bad session ID, token, SIP credentials, or SIP URI (sip:user@domain.tld)
`;
const own = new Map(
  OWN.trim()
    .split('\n')
    .map((line) => /^(\w+ \d+) (\w+) (.*)$/.exec(line).slice(1))
    .map(([key, name, text]) => [key, { name, text }]),
);

/** Plain errors, and how their texts begin. */
const WRAPPED = {
  createSession: 'Failed to createSession. Error: ',
  startBroadcast: 'Failed to start broadcast. Error: ',
  stopBroadcast: 'Failed to stop broadcast. Error: ',
  getBroadcast: 'Failed to get broadcast. Error: ',
  dial: 'Failed to dial endpoint. Error: ',
  websocketConnect: 'Error connecting to websocket: ',
};

const unexpected = (message) => `Unexpected response from OpenTok: "${JSON.stringify({ message })}"`;

/** Class and text of a failure. Where the service says nothing, the text is only partly known. */
function expected(call, status, body) {
  const words = body.json?.message ?? body.text;
  const silent = status >= 500 ? `A server error occurred: (${status})` : `(${status})`;
  const known = own.get(`${call} ${status}`);
  let told;
  if (known) {
    const sent = body.json ? JSON.stringify(body.json) : body.text;
    told = { name: known.name, text: known.text.replace('…', sent).replace('=', words || silent) };
  } else if (status === 401 || status === 403) {
    told = { name: 'AuthError', text: 'Invalid API key or secret' };
  } else if (status === 404) {
    told = { name: 'NotFoundError', text: 'Not Found' };
  } else {
    told = { name: 'RequestError', text: words ? unexpected(words) : silent };
  }
  const start = WRAPPED[call];
  return start ? { name: 'Error', text: start + told.text } : told;
}

/** Most of the time goes by between attempts, of which the older face always has some. */
const AT_ONCE = { concurrency: 8 };

let emulators, unhandled;
before(async () => {
  emulators = await Promise.all(Array.from({ length: AT_ONCE.concurrency }, () => Emulator.start()));
  process.on('unhandledRejection', (reason) => (unhandled = reason));
});
after(() => Promise.all(emulators.map((emulator) => emulator.stop())));

/** Of each call, so many at once, with an emulator of its own. */
const each = (rows, run) => (t) =>
  Promise.all(
    rows.map((row) =>
      t.test(row.call, async () => {
        const emulator = emulators.pop();
        try {
          await run(row, emulator);
        } finally {
          emulators.push(emulator);
        }
      }),
    ),
  );

test('every status', AT_ONCE, each(calls, everyStatus));

async function everyStatus({ call, args }, emulator) {
  const client = emulator.legacy();
  for (const status of STATUSES) {
    for (const body of BODIES) {
      await emulator.reset();
      // Without retries, whatever the method.
      await emulator.control('POST', 'replay', {
        replies: Array(3).fill({ status, ...body }),
      });
      const values = await heard(client, call, ...args);
      assert.equal(values.length, 1, `${call} ${status}`);
      compare(values[0], { call, status, body });
    }
  }
  assert.equal(unhandled, undefined);
}

function compare(error, { call, status, body }) {
  const where = `${call} ${status} ${JSON.stringify(body)}`;
  const { name, text } = expected(call, status, body);
  const fixed = own.get(`${call} ${status}`)?.text ?? ([401, 403, 404].includes(status) ? 'fixed' : '=');
  const silent = body.text === '' && fixed === '=';
  if (silent)
    assert.ok(error.message.includes(text.replace(WRAPPED[call] ?? '', '')), `${where}: ${error.message}`);
  else assert.equal(error.message, text, where);
  const type = name === 'Error' ? Error : OpenTok[name];
  assert.ok(error instanceof type && error instanceof Error, where);
  assert.equal(error.constructor, type, where);
  assert.equal(error.name, 'Error', where);
  assert.equal(String(error), `Error: ${error.message}`, where);
  assert.deepEqual(
    JSON.parse(JSON.stringify(error)),
    name === 'Error' ? {} : { message: error.message },
    where,
  );
  assert.equal(
    error instanceof OpenTok.ArchiveError,
    name === 'ArchiveError' || (call === 'startArchive' && status === 409),
  );
  assert.deepEqual([error.status, error.cause.status, error.operation], [status, status, call], where);
}

test('what is no answer', AT_ONCE, each(calls, noAnswer));

async function noAnswer({ call, args }, emulator) {
  await emulator.reset();
  const refused = await heard(OpenTok('100', 'secret', DEAD_URL), call, ...args);
  assert.equal(refused.length, 1);
  assert.match(refused[0].message, /127\.0\.0\.1:\d+/);
  assert.deepEqual([refused[0].code, refused[0].kind], ['ECONNREFUSED', 'connection']);
  assert.equal(refused[0].constructor, call in WRAPPED ? Error : OpenTok.RequestError);
  await emulator.fault({ drop: true });
  const cut = await heard(emulator.legacy(), call, ...args);
  assert.deepEqual([cut.length, cut[0].code], [1, 'ECONNRESET']);
  assert.equal(unhandled, undefined);
}

/** Whose answer is what was asked for. */
const ANSWERED = calls.filter(({ reply, call }) => reply && !/Layout|mute|Mute/.test(call));

test('an answer that cannot be read', AT_ONCE, each(ANSWERED, unreadable));

async function unreadable({ call, args }, emulator) {
  for (const text of ['{"id": "a"', 'no JSON', '']) {
    await emulator.reset();
    await emulator.control('POST', 'replay', { replies: [{ status: 200, text }] });
    const values = await heard(emulator.legacy(), call, ...args);
    assert.equal(values.length, 1, `${call} ${text}`);
    assert.match(values[0].message, /the answer cannot be read/);
    assert.deepEqual([values[0].status, values[0].kind], [200, 'decode']);
    if (text) assert.ok(values[0].body.includes(text));
  }
}
