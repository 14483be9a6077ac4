// npm's `opentok`. It has callbacks only; some of its operations call with more than one value.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

import { emulator, heard, layout, mutedFromNowOn, refused, run } from './steps.mjs';

// It is installed where this is started.
const OpenTok = createRequire(`${process.cwd()}/`)('opentok');

const service = await emulator();
const { apiKey, apiSecret } = service.credentials;
const client = new OpenTok(apiKey, apiSecret, service.url);

/** A call's values, or its error. */
const values = (method, ...rest) =>
  new Promise((resolve, reject) => {
    client[method](...rest, (error, ...found) => (error ? reject(error) : resolve(found)));
  });
const call = async (...what) => (await values(...what))[0];

await run(
  {
    'create session': async (story) => {
      story.session = (await call('createSession', { mediaMode: 'routed' })).sessionId;
      assert.match(story.session, /^1_/);
    },
    'token and join': async (story) => {
      const token = client.generateToken(story.session, { role: 'moderator', data: 'teacher' });
      story.teacher = await service.join(token);
      assert.deepEqual([story.teacher.role, story.teacher.data], ['moderator', 'teacher']);
      story.pupil = await service.join(client.generateToken(story.session, { role: 'publisher' }, true));
      story.stream = await story.teacher.publish({ name: 'camera' });
      story.other = await story.pupil.publish({ name: 'screen', videoType: 'screen' });
    },
    'list streams': async ({ session, stream, other }) => {
      const ids = (await call('listStreams', session)).map(({ id }) => id);
      assert.deepEqual(ids.sort(), [stream, other].sort());
    },
    'get stream': async ({ session, stream }) => {
      assert.equal((await call('getStream', session, stream)).name, 'camera');
    },
    'class lists': async ({ session, stream }) => {
      await call('setStreamClassLists', session, [{ id: stream, layoutClassList: ['focus'] }]);
      const { layoutClassList } = await service.control('GET', `streams/${stream}`);
      assert.deepEqual(layoutClassList, ['focus']);
    },
    'signal all': async ({ session, pupil }) => {
      await call('signal', session, null, { type: 'chat', data: 'hello' });
      assert.deepEqual(await heard(pupil), [['chat', 'hello']]);
    },
    'signal one': async ({ session, pupil, teacher }) => {
      await call('signal', session, pupil.connectionId, { type: 'chat', data: 'you' });
      assert.deepEqual((await heard(pupil)).at(-1), ['chat', 'you']);
      assert.equal((await heard(teacher)).length, 1);
    },
    'mute stream': async ({ session, other, pupil }) => {
      await call('forceMuteStream', session, other);
      assert.equal((await pupil.view()).muted, true);
    },
    'mute all': async ({ session, stream, teacher, pupil }) => {
      await call('forceMuteAll', session, { excludedStreamIds: [stream] });
      assert.deepEqual([(await teacher.view()).muted, (await pupil.view()).muted], [false, true]);
    },
    'disable mute': async ({ session, pupil }) => {
      await call('disableForceMute', session);
      assert.equal(await mutedFromNowOn(service, pupil), false);
    },
    'archive: start': async (story) => {
      story.archive = await call('startArchive', story.session, { name: 'lesson', layout: { type: 'pip' } });
      assert.deepEqual([story.archive.status, story.archive.name], ['started', 'lesson']);
    },
    'archive: layout': async ({ session, archive }) => {
      await call('setArchiveLayout', archive.id, 'custom', 'stream { width: 50% }');
      const set = await layout(service, session, 'archives', archive.id);
      assert.deepEqual(set, { type: 'custom', stylesheet: 'stream { width: 50% }' });
    },
    'archive: list': async ({ session, archive }) => {
      const [items, total] = await values('listArchives', { sessionId: session, count: 10 });
      assert.deepEqual([items.map(({ id }) => id), total], [[archive.id], 1]);
    },
    'archive: stop': async ({ archive }) => {
      assert.equal((await call('stopArchive', archive.id)).status, 'stopped');
      await service.advance(10);
      assert.equal((await call('getArchive', archive.id)).status, 'available');
    },
    'archive: by hand': async (story) => {
      const { id } = await call('startArchive', story.session, { streamMode: 'manual' });
      await call('addArchiveStream', id, story.stream, { hasVideo: false });
      const [{ streamId, hasVideo }] = (await call('getArchive', id)).streams;
      assert.deepEqual([streamId, hasVideo], [story.stream, false]);
      await call('removeArchiveStream', id, story.stream);
      assert.deepEqual((await call('getArchive', id)).streams, []);
      await call('stopArchive', id);
    },
    'archive: delete': async ({ archive }) => {
      await call('deleteArchive', archive.id);
      assert.equal((await call('getArchive', archive.id)).status, 'deleted');
    },
    'broadcast: start': async (story) => {
      const outputs = {
        hls: {},
        rtmp: [{ id: 'far', serverUrl: 'rtmp://far.example/live', streamName: 'name' }],
      };
      story.broadcast = await call('startBroadcast', story.session, { outputs, maxDuration: 600 });
      assert.equal(story.broadcast.status, 'started');
      assert.match(story.broadcast.broadcastUrls.hls, /^https:/);
    },
    'broadcast: layout': async ({ session, broadcast }) => {
      await call('setBroadcastLayout', broadcast.id, 'verticalPresentation');
      assert.equal((await layout(service, session, 'broadcasts', broadcast.id)).type, 'verticalPresentation');
    },
    'broadcast: list': async ({ session, broadcast }) => {
      const [items] = await values('listBroadcasts', { sessionId: session });
      assert.deepEqual(
        items.map(({ id }) => id),
        [broadcast.id],
      );
    },
    'broadcast: stop': async ({ broadcast }) => {
      await service.advance(20);
      assert.equal((await call('getBroadcast', broadcast.id)).status, 'started');
      assert.equal((await call('stopBroadcast', broadcast.id)).status, 'stopped');
    },
    'broadcast: by hand': async (story) => {
      const options = { outputs: { hls: {} }, streamMode: 'manual' };
      const { id } = await call('startBroadcast', story.session, options);
      await call('addBroadcastStream', id, story.stream, { hasVideo: false });
      const [{ streamId, hasVideo }] = (await call('getBroadcast', id)).streams;
      assert.deepEqual([streamId, hasVideo], [story.stream, false]);
      await call('removeBroadcastStream', id, story.stream);
      await call('stopBroadcast', id);
    },
    dial: async (story) => {
      const token = client.generateToken(story.session, { data: 'phone' });
      story.call = await call('dial', story.session, token, 'sip:someone@far.example', { secure: true });
      assert.ok(story.call.id && story.call.streamId);
      const { data } = await service.control('GET', `connections/${story.call.connectionId}`);
      assert.equal(data, 'phone');
    },
    'tones to all': async ({ session, pupil }) => {
      await call('playDTMF', session, null, '12#');
      assert.equal(JSON.stringify((await pupil.view()).dtmf).includes('12#'), true);
    },
    'tones to one': async ({ session, pupil }) => {
      await call('playDTMF', session, pupil.connectionId, '9p9');
      assert.equal(JSON.stringify((await pupil.view()).dtmf).includes('9p9'), true);
    },
    captions: async (story) => {
      const token = client.generateToken(story.session, { role: 'moderator' });
      const captionsId = await call('startCaptions', story.session, token, { languageCode: 'de-DE' });
      assert.ok(captionsId);
      await call('stopCaptions', captionsId);
    },
    render: async (story) => {
      const token = client.generateToken(story.session);
      const options = { sessionId: story.session, token, url: 'https://page.example/', maxDuration: 600 };
      const { id } = await call('startRender', options);
      await service.advance(5);
      assert.equal((await call('getRender', id)).status, 'started');
      const list = await call('listRenders', { count: 10 });
      assert.deepEqual(
        (list.items ?? list).map((item) => item.id),
        [id],
      );
      await call('stopRender', id);
      assert.equal((await call('getRender', id)).status, 'stopped');
    },
    connector: async (story) => {
      const token = client.generateToken(story.session);
      const made = await call('websocketConnect', story.session, token, 'wss://far.example/audio', {});
      assert.ok(made.id);
      assert.ok(made.connectionId);
    },
    'force disconnect': async ({ session, pupil }) => {
      await call('forceDisconnect', session, pupil.connectionId);
      assert.equal((await pupil.view()).connected, false);
    },
    'wrong secret': async ({ session }) => {
      const wrong = new OpenTok(apiKey, 'wrong', service.url);
      await refused(
        new Promise((resolve, reject) => wrong.listStreams(session, (e) => (e ? reject(e) : resolve()))),
        /./,
      );
    },
  },
  {},
);
await service.stop();
