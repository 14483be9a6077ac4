// Tokens of the older face: by its rules, in its words.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';

import * as modern from 'opentok-sdk';
import OpenTok from 'opentok-sdk/legacy';

const SESSION = '1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4';
const ot = OpenTok('100', 'secret');
const checker = new modern.OpenTok('100', 'secret');
const now = () => Math.floor(Date.now() / 1000);
const claims = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
const life = (token) => claims(token).exp - claims(token).iat;

test('sessions and tokens', () => {
  const options = {
    role: 'moderator',
    expireTime: now() + 60,
    data: 'name=Ada',
    initialLayoutClassList: ['a', 'b'],
  };
  const token = ot.generateToken(SESSION, options);
  const said = claims(token);
  assert.ok(checker.verifyToken(token).valid);
  assert.deepEqual(
    [said.role, said.exp, said.connection_data, said.initial_layout_class_list],
    ['moderator', options.expireTime, 'name=Ada', 'a b'],
  );
  // Programs decode tokens to show when they end.
  assert.deepEqual([said.create_time, said.expire_time], [said.iat, said.exp]);
  const session = new OpenTok.Session(ot, SESSION, { mediaMode: 'routed' });
  assert.equal(claims(session.generateToken({ role: 'subscriber' })).role, 'subscriber');
});

test('what is no option is ignored', () => {
  for (const options of [undefined, null, 'text', () => 0, 5, { unknown: 1 }, []]) {
    assert.deepEqual(
      [claims(ot.generateToken(SESSION, options)).role, life(ot.generateToken(SESSION, options))],
      ['publisher', 86_400],
    );
  }
});

test('a truthy third argument asks for the format of old', () => {
  for (const t1 of [true, 1, 'true']) {
    const token = ot.generateToken(SESSION, {}, t1, 'more');
    assert.match(token, /^T1==/);
    assert.ok(checker.verifyToken(token).valid);
  }
  for (const t1 of [undefined, null, false, 0, '']) assert.match(ot.generateToken(SESSION, {}, t1), /^eyJ/);
});

test('an expiry may be a number or its text, rounded', () => {
  const time = now() + 60;
  for (const expireTime of [time, String(time), time + 0.4, `${time}.4`]) {
    assert.equal(claims(ot.generateToken(SESSION, { expireTime })).exp, time);
  }
  for (const expireTime of [new Date(), null, undefined, {}, true]) {
    assert.equal(life(ot.generateToken(SESSION, { expireTime })), 86_400);
  }
});

test('a token for longer than the service accepts is made, with a warning', async () => {
  const warned = new Promise((resolve) => process.once('warning', resolve));
  assert.equal(
    claims(ot.generateToken(SESSION, { expireTime: now() + 31 * 86_400 })).exp,
    now() + 31 * 86_400,
  );
  assert.match((await warned).message, /30 days/);
});

test('data and classes have room for 1,024 characters', () => {
  const long = 'x'.repeat(1024);
  assert.equal(claims(ot.generateToken(SESSION, { data: long })).connection_data, long);
  assert.equal(
    claims(ot.generateToken(SESSION, { initialLayoutClassList: long })).initial_layout_class_list,
    long,
  );
  assert.equal(
    claims(ot.generateToken(SESSION, { initialLayoutClassList: 'a  b' })).initial_layout_class_list,
    'a  b',
  );
  for (const data of ['', 0, null, false])
    assert.ok(!('connection_data' in claims(ot.generateToken(SESSION, { data }))));
});

const past = now() - 60;
for (const [text, session, options] of [
  ['Token cannot be generated without a sessionId parameter', ''],
  ['Token cannot be generated without a sessionId parameter', undefined],
  [
    'Token cannot be generated unless the session belongs to the API Key',
    '1_MX4xMjM0NTZ-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4',
  ],
  ['Token cannot be generated unless the session belongs to the API Key', 'nonsense'],
  ['Invalid role for token generation: guest', SESSION, { role: 'guest' }],
  ['Invalid expireTime for token generation: abc', SESSION, { expireTime: 'abc' }],
  ['Invalid expireTime for token generation: NaN', SESSION, { expireTime: NaN }],
  [
    `Invalid expireTime for token generation, time cannot be in the past: ${past} < `,
    SESSION,
    { expireTime: past },
  ],
  [
    'Invalid data for token generation, must be a string with maximum length 1024',
    SESSION,
    { data: 'x'.repeat(1025) },
  ],
  [
    'Invalid data for token generation, must be a string with maximum length 1024',
    SESSION,
    { data: { a: 1 } },
  ],
  [
    'Invalid initial layout class list for token generation, must have concatenated length of less than 1024',
    SESSION,
    { initialLayoutClassList: ['x'.repeat(1025)] },
  ],
]) {
  test(text, () => {
    assert.throws(
      () => ot.generateToken(session, options),
      (error) => error.constructor === Error && error.message.startsWith(text),
    );
  });
}

test('a JWT for requests by hand, whatever is given', () => {
  for (const args of [[], [{}], [5, 'x']]) assert.equal(life(ot.generateJwt(...args)), 300);
});
