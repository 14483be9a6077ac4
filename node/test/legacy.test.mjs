// Programs written for the package `opentok`, unchanged but for the import.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, beforeEach, test } from 'node:test';

import { Emulator, failure, told } from './support.mjs';

const OpenTok = createRequire(import.meta.url)('opentok-sdk/legacy');

let emulator;
let opentok;
before(async () => (emulator = await Emulator.start()));
beforeEach(async () => {
  await emulator.reset();
  const { apiKey, apiSecret } = emulator.credentials;
  opentok = OpenTok(Number(apiKey), apiSecret, { apiUrl: emulator.url });
});
after(() => emulator.stop());

/** Calls with a callback at the end; resolves to what it got after the error. */
const call = (method, ...args) => told((callback) => opentok[method](...args, callback));

/** A routed session with one client that publishes. */
async function room() {
  const [session] = await call('createSession', { mediaMode: 'routed' });
  const token = opentok.generateToken(session.sessionId, { role: 'moderator' });
  const { connectionId } = await emulator.control('POST', 'connections', { token });
  const { streamId } = await emulator.control('POST', `connections/${connectionId}/streams`, {});
  return { session, sessionId: session.sessionId, token, connectionId, streamId };
}

/** Of the last request: method, the path after the project, and the JSON. */
async function sent() {
  const { method, path, json } = (await emulator.requests()).at(-1);
  return [method, path.replace(/^\/v2\/project\/100/, ''), json];
}

const client = (connectionId) => emulator.control('GET', `connections/${connectionId}`);

test('a client is made with or without new, and may be extended', () => {
  const { apiKey, apiSecret } = emulator.credentials;
  class Mine extends OpenTok {
    twice = (sessionId) => [this.generateToken(sessionId), this.generateToken(sessionId)];
  }
  for (const client of [
    new OpenTok(apiKey, apiSecret),
    OpenTok(apiKey, apiSecret),
    new Mine(apiKey, apiSecret),
  ]) {
    assert.ok(client instanceof OpenTok);
    assert.equal(client.apiKey, apiKey);
    assert.equal(client.apiUrl, 'https://api.opentok.com');
  }
  assert.equal(typeof new Mine(apiKey, apiSecret).twice, 'function');
  assert.equal(OpenTok.OpenTok, OpenTok);
  assert.equal(OpenTok.default, OpenTok);
});

test('the key may be a number, the third argument the address', () => {
  const { apiKey, apiSecret } = emulator.credentials;
  const client = new OpenTok(Number(apiKey), apiSecret, `${emulator.url}/`);
  assert.deepEqual([client.projectId, client.apiKey, client.apiUrl], ['100', '100', emulator.url]);
  assert.throws(() => new OpenTok(), { field: 'apiKey' });
  assert.throws(() => new OpenTok(apiKey), { field: 'apiSecret' });
});

test('an application is guessed by its identifier and its key', async () => {
  const { applicationId, privateKey } = emulator.credentials;
  const apiUrl = emulator.url;
  for (const client of [
    new OpenTok(applicationId, privateKey, { apiUrl }),
    OpenTok.application(applicationId, { privateKey, apiUrl }),
  ]) {
    const [session] = await told((done) => client.createSession(done));
    assert.equal(session.projectId, applicationId);
    assert.ok(session.generateToken());
  }
});

test('what is derived from a client takes callbacks too', async () => {
  const derived = opentok.withOptions({ timeout: 5000 });
  assert.ok(derived instanceof OpenTok);
  const [session] = await told((done) => derived.createSession(done));
  assert.ok(session.generateToken());
});

test('sessions and tokens', async () => {
  const [session] = await call('createSession', { mediaMode: 'routed', archiveMode: 'always' });
  assert.deepEqual([session.mediaMode, session.archiveMode], ['routed', 'always']);
  const expireTime = new Date().getTime() / 1000 + 7 * 24 * 60 * 60;
  const options = { role: 'moderator', expireTime, data: 'name=Johnny', initialLayoutClassList: ['focus'] };
  for (const token of [
    session.generateToken(options),
    opentok.generateToken(session.sessionId, options),
    opentok.generateToken(session.sessionId, options, true),
    opentok.generateToken(session.sessionId, { ...options, expireTime: `${expireTime}` }, false),
    opentok.generateToken(session.sessionId, { ...options, initialLayoutClassList: 'focus' }),
  ]) {
    const info = opentok.inspectToken(token);
    assert.deepEqual(
      [info.role, info.expiresAt, info.connectionData, info.initialLayoutClassList],
      ['moderator', Math.round(expireTime), 'name=Johnny', ['focus']],
    );
    assert.ok(opentok.verifyToken(token).valid);
  }
  const classes = opentok.generateToken(session.sessionId, { initialLayoutClassList: ' full  small ' });
  assert.deepEqual(opentok.inspectToken(classes).initialLayoutClassList, ['full', 'small']);
  assert.match(opentok.generateToken(session.sessionId, null, true), /^T1==/);
  assert.match(session.generateToken({}, true), /^T1==/);
  assert.doesNotMatch(session.generateToken(), /^T1==/);
  assert.match(opentok.generateJwt(), /^[\w-]+\.[\w-]+\.[\w-]+$/);
});

test('an expiry that is no number is refused, not guessed', async () => {
  const [{ sessionId }] = await call('createSession');
  for (const expireTime of ['abc', '', ' ', '1e999', NaN, [], true]) {
    const wrong = { kind: 'invalid_argument', field: 'expireTime', operation: 'generateToken' };
    assert.throws(() => opentok.generateToken(sessionId, { expireTime }), wrong);
  }
});

test('archives', async () => {
  const { sessionId, streamId } = await room();
  const [started] = await call('startArchive', sessionId, { name: 'lecture', streamMode: 'manual' });
  assert.deepEqual([started.status, started.name], ['started', 'lecture']);
  assert.deepEqual(await call('addArchiveStream', started.id, streamId, { hasAudio: false }), [undefined]);
  assert.deepEqual(await call('addArchiveStream', started.id, streamId), [undefined]);
  assert.deepEqual(await call('removeArchiveStream', started.id, streamId), [undefined]);
  const [archives, total] = await call('listArchives', { offset: 0, count: 10, sessionId });
  assert.deepEqual([archives.length, archives[0].id, total], [1, started.id, 1]);
  assert.equal((await call('listArchives'))[1], 1);
  const [stopped] = await call('stopArchive', started.id);
  assert.equal(stopped.status, 'stopped');
  await emulator.control('POST', 'clock', { advanceMs: 60_000 });
  assert.equal((await call('getArchive', started.id))[0].status, 'available');
  assert.deepEqual(await call('deleteArchive', started.id), [undefined]);
  assert.equal((await call('listArchives', null))[1], 0);
});

test('archives act', async () => {
  const { sessionId } = await room();
  const [archive] = await call('startArchive', sessionId);
  const [[listed]] = await call('listArchives');
  const [stopped] = await told((callback) => listed.stop(callback));
  assert.deepEqual([stopped.id, stopped.status], [archive.id, 'stopped']);
  assert.equal((await failure(told((callback) => archive.stop(callback)))).kind, 'conflict');
  await emulator.control('POST', 'clock', { advanceMs: 60_000 });
  assert.deepEqual(await told((callback) => stopped.delete(callback)), [undefined]);
  assert.equal((await opentok.getArchive(archive.id)).status, 'deleted');
  const again = await opentok.startArchive(sessionId);
  assert.equal((await again.stop({ timeout: 5000 })).status, 'stopped');
});

test('layouts, with their texts one after the other', async () => {
  const layout = async (...args) => {
    await emulator.control('POST', 'replay', { replies: [{ status: 200 }] });
    assert.deepEqual(await call(...args), [undefined]);
    return sent();
  };
  for (const [method, path] of [
    ['setArchiveLayout', '/archive/a/layout'],
    ['setBroadcastLayout', '/broadcast/a/layout'],
  ]) {
    const put = (json) => ['PUT', path, json];
    const custom = { type: 'custom', stylesheet: 'stream {}' };
    const shared = { type: 'bestFit', screenshareType: 'pip' };
    assert.deepEqual(await layout(method, 'a', 'pip'), put({ type: 'pip' }));
    assert.deepEqual(await layout(method, 'a', 'pip', null, null), put({ type: 'pip' }));
    assert.deepEqual(await layout(method, 'a', 'pip', '', ''), put({ type: 'pip' }));
    assert.deepEqual(await layout(method, 'a', 'custom', 'stream {}'), put(custom));
    assert.deepEqual(await layout(method, 'a', 'custom', 'stream {}', null), put(custom));
    assert.deepEqual(await layout(method, 'a', 'custom', 'stream {}', { timeout: 5000 }), put(custom));
    assert.deepEqual(await layout(method, 'a', 'bestFit', null, 'pip'), put(shared));
    assert.deepEqual(await layout(method, 'a', 'bestFit', undefined, 'pip', { timeout: 5000 }), put(shared));
    assert.deepEqual(await layout(method, 'a', 'bestFit', '', 'pip'), put(shared));
    assert.deepEqual(await layout(method, 'a', 'bestFit', { screenshareType: 'pip' }), put(shared));
    await emulator.control('POST', 'replay', { replies: [{ status: 200 }] });
    assert.equal(await opentok[method]('a', 'custom', 'stream {}'), undefined);
    assert.deepEqual(await sent(), put(custom));
    const error = await failure(call(method, 'a', 'pip', 'stream {}'));
    assert.deepEqual([error.kind, error.field, error.operation], ['invalid_argument', 'stylesheet', method]);
    assert.equal((await failure(call(method, 'a', 'pip', 'css', 'pip', {}, 1))).field, 'arguments');
  }
});

test('broadcasts', async () => {
  const { sessionId, streamId } = await room();
  const options = { outputs: { hls: {} }, maxDuration: 3600, streamMode: 'manual' };
  const [started] = await call('startBroadcast', sessionId, options);
  assert.equal(started.status, 'started');
  assert.deepEqual(Object.keys(options), ['outputs', 'maxDuration', 'streamMode']);
  await call('addBroadcastStream', started.id, streamId, { hasVideo: false });
  assert.equal((await sent())[2].hasVideo, false);
  await call('removeBroadcastStream', started.id, streamId);
  assert.equal((await call('getBroadcast', started.id))[0].id, started.id);
  const [[listed], total] = await call('listBroadcasts', { sessionId });
  assert.equal(total, 1);
  const [stopped] = await told((callback) => listed.stop(callback));
  assert.equal(stopped.status, 'stopped');
  const [second] = await call('startBroadcast', sessionId, { outputs: { hls: {} } });
  assert.equal((await call('stopBroadcast', second.id))[0].status, 'stopped');
});

test('streams', async () => {
  const { sessionId, streamId } = await room();
  assert.equal((await call('getStream', sessionId, streamId))[0].videoType, 'camera');
  const classes = [{ id: streamId, layoutClassList: ['focus'] }];
  assert.deepEqual(await call('setStreamClassLists', sessionId, classes), [undefined]);
  const [streams] = await call('listStreams', sessionId);
  assert.deepEqual(
    streams.map((stream) => stream.layoutClassList),
    [['focus']],
  );
});

test('signals, to all and to one', async () => {
  const { sessionId, connectionId } = await room();
  const other = await emulator.control('POST', 'connections', { token: opentok.generateToken(sessionId) });
  const payload = { type: 'chat', data: 'hello' };
  for (const to of [null, undefined])
    assert.deepEqual(await call('signal', sessionId, to, payload), [undefined]);
  await call('signal', sessionId, connectionId, payload);
  await opentok.signal(sessionId, connectionId, payload, { timeout: 5000 });
  await opentok.signal(sessionId, { ...payload, connectionId });
  await call('signal', sessionId, { data: 'hello' });
  assert.equal((await client(connectionId)).signals.length, 6);
  assert.equal((await client(other.connectionId)).signals.length, 3);
  assert.deepEqual(payload, { type: 'chat', data: 'hello' });
  const twice = await failure(call('signal', sessionId, connectionId, { ...payload, connectionId }));
  assert.deepEqual([twice.field, twice.operation], ['connectionId', 'signal']);
  assert.equal((await failure(call('signal', sessionId, '', payload))).field, 'connectionId');
  assert.equal((await failure(call('signal', sessionId, connectionId, 'hello'))).field, 'options');
});

test('moderation', async () => {
  const { sessionId, connectionId, streamId } = await room();
  const [project] = await call('forceMuteStream', sessionId, streamId);
  assert.ok(project.id);
  assert.ok((await call('forceMuteAll', sessionId, { excludedStreamIds: [streamId] }))[0].id);
  assert.deepEqual((await sent())[2], { active: true, excludedStreamIds: [streamId] });
  assert.ok((await call('forceMuteAll', sessionId))[0].id);
  assert.ok((await call('disableForceMute', sessionId))[0].id);
  assert.deepEqual(await call('forceDisconnect', sessionId, connectionId), [undefined]);
  assert.equal((await client(connectionId)).connected, false);
});

test('SIP calls and their digits', async () => {
  const { sessionId, token } = await room();
  const options = { from: 15551234567, headers: { 'X-A': 'b' }, secure: true };
  const [sip] = await call('dial', sessionId, token, 'sip:user@sip.example', options);
  assert.ok(sip.id && sip.connectionId && sip.streamId);
  assert.equal((await sent())[2].sip.from, '15551234567');
  assert.ok((await call('dial', sessionId, token, 'sip:user@sip.example'))[0].id);
  assert.deepEqual(await call('playDTMF', sessionId, sip.connectionId, '1p2'), [undefined]);
  const path = `/session/${sessionId}/connection/${sip.connectionId}/play-dtmf`;
  assert.deepEqual(await sent(), ['POST', path, { digits: '1p2' }]);
  await call('playDTMF', sessionId, null, '3');
  assert.deepEqual(await sent(), ['POST', `/session/${sessionId}/play-dtmf`, { digits: '3' }]);
  assert.equal(await opentok.playDTMF(sessionId, undefined, '4', { timeout: 5000 }), undefined);
  const error = await failure(call('playDTMF', sessionId, null));
  assert.deepEqual([error.field, error.operation], ['digits', 'playDtmf']);
});

test('the audio connector', async () => {
  const { sessionId, token, streamId } = await room();
  const options = { streams: [streamId], headers: { a: 'b' }, bidirectional: true };
  const [connector] = await call('websocketConnect', sessionId, token, 'wss://socket.example', options);
  assert.ok(connector.id && connector.connectionId);
  assert.deepEqual((await sent())[2].websocket, { uri: 'wss://socket.example', ...options });
  assert.ok((await call('websocketConnect', sessionId, token, 'wss://socket.example'))[0].id);
  assert.ok((await opentok.websocketConnect(sessionId, token, 'wss://socket.example')).id);
});

test('renders', async () => {
  const { sessionId, token } = await room();
  const options = { sessionId, token, url: 'https://page.example/board', resolution: '1280x720' };
  const [render] = await call('startRender', options);
  assert.deepEqual((await sent()).slice(1), ['/render', options]);
  assert.equal((await call('getRender', render.id))[0].id, render.id);
  const [body] = await call('listRenders', { offset: 0, count: 10 });
  assert.deepEqual([body.count, body.total, body.items.length, body[0].id], [1, 1, 1, render.id]);
  assert.equal((await call('listRenders', {}))[0].count, 1);
  await call('stopRender', render.id);
  const second = await opentok.startRender(options, { timeout: 5000 });
  assert.equal((await opentok.getRender(second.id)).url, options.url);
  const missing = await failure(call('startRender', { sessionId, token }));
  assert.deepEqual([missing.kind, missing.field], ['invalid_argument', 'url']);
  const misspelt = await failure(call('startRender', { ...options, resolutoin: 'x' }));
  assert.equal(misspelt.field, 'resolutoin');
});

test('captions', async () => {
  const { sessionId, token } = await room();
  const [captionsId] = await call('startCaptions', sessionId, token, { languageCode: 'en-US' });
  assert.equal(typeof captionsId, 'string');
  assert.equal((await failure(call('startCaptions', sessionId, token, {}))).code, 60003);
  assert.deepEqual(await call('stopCaptions', captionsId), [true]);
});

test('callbacks', async () => {
  const options = { group: 'connection', event: 'created', url: 'https://hook.example/c' };
  const [callback] = await call('registerCallback', options);
  assert.deepEqual([callback.group, callback.event, callback.url], Object.values(options));
  assert.equal((await call('listCallbacks'))[0].length, 1);
  const [[listed]] = await call('listCallbacks');
  assert.deepEqual(await told((done) => listed.unregister(done)), [undefined]);
  const { id } = await opentok.registerCallback(options);
  assert.deepEqual(await call('unregisterCallback', id), [undefined]);
  assert.deepEqual((await call('listCallbacks'))[0], []);
  assert.equal((await failure(call('registerCallback', { ...options, secret: 'x' }))).field, 'secret');
  assert.equal((await failure(call('registerCallback', { group: 'connection' }))).field, 'event');
});

test('answers are plain data all the same', async () => {
  const { session, sessionId } = await room();
  assert.deepEqual(structuredClone(session), session);
  const archive = await opentok.startArchive(sessionId);
  assert.deepEqual({ ...archive }, archive);
  assert.equal(JSON.stringify(archive).includes('stop"'), false);
  assert.equal('stop' in { ...archive }, false);
  const page = await opentok.listArchives();
  assert.deepEqual(Object.keys(page), ['total', 'items']);
  const [list] = await call('listArchives');
  assert.deepEqual(list, page.items);
  assert.deepEqual(JSON.parse(JSON.stringify(list)), page.items);
  assert.deepEqual([list.total, list.count, list.items], [1, 1, list]);
});

test('what the third argument may say', async () => {
  const { apiKey, apiSecret } = emulator.credentials;
  const made = new OpenTok(apiKey, apiSecret, {
    apiUrl: 'http://opentok.invalid',
    proxy: emulator.url,
    uaAddendum: 'my-app',
    timeout: 5000,
  });
  assert.deepEqual([made.apiKey, made.apiUrl, made.apiSecret], [apiKey, 'http://opentok.invalid', undefined]);
  await made.createSession();
  const [{ headers }] = await emulator.requests();
  assert.match(headers['user-agent'], / my-app$/);
});

test('a callback that comes too early hears of it', async () => {
  for (const [method, field] of [
    ['playDTMF', 'sessionId'],
    ['signal', 'sessionId'],
    ['setArchiveLayout', 'archiveId'],
    ['startRender', 'sessionId'],
    ['websocketConnect', 'sessionId'],
    ['registerCallback', 'group'],
    ['stopCaptions', 'captionsId'],
  ]) {
    assert.deepEqual([method, (await failure(call(method))).field], [method, field]);
  }
  assert.deepEqual(await emulator.requests(), []);
});
