// npm's `@vonage/video`: an application's calls, as promises.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

import { emulator, heard, layout, mutedFromNowOn, refused, run } from './steps.mjs';

// They are installed where this is started.
const require = createRequire(`${process.cwd()}/`);
const { Auth } = require('@vonage/auth');
const { MediaMode, Video } = require('@vonage/video');

const service = await emulator();
const { applicationId, privateKey } = service.credentials;
const video = new Video(new Auth({ applicationId, privateKey }), { videoHost: service.url });

await run(
  {
    'create session': async (story) => {
      story.session = (await video.createSession({ mediaMode: MediaMode.ROUTED })).sessionId;
      assert.match(story.session, /^1_/);
    },
    'token and join': async (story) => {
      const token = video.generateClientToken(story.session, { role: 'moderator', data: 'teacher' });
      story.teacher = await service.join(token);
      assert.deepEqual([story.teacher.role, story.teacher.data], ['moderator', 'teacher']);
      story.pupil = await service.join(video.generateClientToken(story.session, { role: 'publisher' }));
      story.stream = await story.teacher.publish({ name: 'camera' });
      story.other = await story.pupil.publish({ name: 'screen', videoType: 'screen' });
    },
    'list streams': async ({ session, stream, other }) => {
      const { items } = await video.getStreamInfo(session);
      assert.deepEqual(items.map(({ id }) => id).sort(), [stream, other].sort());
    },
    'get stream': async ({ session, stream }) => {
      assert.equal((await video.getStreamInfo(session, stream)).name, 'camera');
    },
    'class lists': async ({ session, stream }) => {
      await video.setStreamClassLists(session, [{ id: stream, layoutClassList: ['focus'] }]);
      assert.deepEqual((await service.control('GET', `streams/${stream}`)).layoutClassList, ['focus']);
    },
    'signal all': async ({ session, pupil }) => {
      await video.sendSignal({ type: 'chat', data: 'hello' }, session);
      assert.deepEqual(await heard(pupil), [['chat', 'hello']]);
    },
    'signal one': async ({ session, pupil, teacher }) => {
      await video.sendSignal({ type: 'chat', data: 'you' }, session, pupil.connectionId);
      assert.deepEqual((await heard(pupil)).at(-1), ['chat', 'you']);
      assert.equal((await heard(teacher)).length, 1);
    },
    'mute stream': async ({ session, other, pupil }) => {
      await video.muteStream(session, other);
      assert.equal((await pupil.view()).muted, true);
    },
    'mute all': async ({ session, stream, teacher, pupil }) => {
      await video.muteAllStreams(session, true, [stream]);
      assert.deepEqual([(await teacher.view()).muted, (await pupil.view()).muted], [false, true]);
    },
    'disable mute': async ({ session, pupil }) => {
      await video.disableForceMute(session);
      assert.equal(await mutedFromNowOn(service, pupil), false);
    },
    'archive: start': async (story) => {
      story.archive = await video.startArchive(story.session, { name: 'lesson', layout: { type: 'pip' } });
      assert.deepEqual([story.archive.status, story.archive.name], ['started', 'lesson']);
    },
    'archive: layout': async ({ session, archive }) => {
      const wanted = { type: 'custom', stylesheet: 'stream { width: 50% }' };
      await video.updateArchiveLayout(archive.id, wanted);
      assert.deepEqual(await layout(service, session, 'archives', archive.id), wanted);
    },
    'archive: list': async ({ session, archive }) => {
      const { items, count } = await video.searchArchives({ sessionId: session, count: 10 });
      assert.deepEqual([items.map(({ id }) => id), count], [[archive.id], 1]);
    },
    'archive: stop': async ({ archive }) => {
      assert.equal((await video.stopArchive(archive.id)).status, 'stopped');
      await service.advance(10);
      assert.equal((await video.getArchive(archive.id)).status, 'available');
    },
    'archive: by hand': async (story) => {
      const { id } = await video.startArchive(story.session, { streamMode: 'manual' });
      await video.addArchiveStream(id, story.stream, true, false);
      const [{ streamId, hasVideo }] = (await video.getArchive(id)).streams;
      assert.deepEqual([streamId, hasVideo], [story.stream, false]);
      await video.removeArchiveStream(id, story.stream);
      assert.deepEqual((await video.getArchive(id)).streams, []);
      await video.stopArchive(id);
    },
    'archive: delete': async ({ archive }) => {
      await video.deleteArchive(archive.id);
      assert.equal((await video.getArchive(archive.id)).status, 'deleted');
    },
    'broadcast: start': async (story) => {
      const outputs = {
        hls: {},
        rtmp: [{ id: 'far', serverUrl: 'rtmp://far.example/live', streamName: 'name' }],
      };
      story.broadcast = await video.startBroadcast(story.session, { outputs, maxDuration: 600 });
      assert.equal(story.broadcast.status, 'started');
      assert.match(story.broadcast.broadcastUrls.hls, /^https:/);
    },
    'broadcast: layout': async ({ session, broadcast }) => {
      await video.updateBroadcast(broadcast.id, { type: 'verticalPresentation' });
      assert.equal((await layout(service, session, 'broadcasts', broadcast.id)).type, 'verticalPresentation');
    },
    'broadcast: list': async ({ session, broadcast }) => {
      const { items } = await video.searchBroadcasts({ sessionId: session });
      assert.deepEqual(
        items.map(({ id }) => id),
        [broadcast.id],
      );
    },
    'broadcast: stop': async ({ broadcast }) => {
      await service.advance(20);
      assert.equal((await video.getBroadcast(broadcast.id)).status, 'started');
      assert.equal((await video.stopBroadcast(broadcast.id)).status, 'stopped');
    },
    'broadcast: by hand': async (story) => {
      const options = { outputs: { hls: {} }, streamMode: 'manual' };
      const { id } = await video.startBroadcast(story.session, options);
      await video.addStreamToBroadcast(id, story.stream);
      assert.equal((await video.getBroadcast(id)).streams[0].streamId, story.stream);
      await video.removeStreamFromBroadcast(id, story.stream);
      await video.stopBroadcast(id);
    },
    dial: async (story) => {
      const token = video.generateClientToken(story.session, { data: 'phone' });
      const made = await video.initiateSIPCall(story.session, {
        token,
        sip: { uri: 'sip:someone@far.example' },
      });
      assert.ok(made.id && made.streamId);
      assert.equal((await service.control('GET', `connections/${made.connectionId}`)).data, 'phone');
    },
    'tones to all': async ({ session, pupil }) => {
      await video.playDTMF(session, '12#');
      assert.ok(JSON.stringify((await pupil.view()).dtmf).includes('12#'));
    },
    'tones to one': async ({ session, pupil }) => {
      await video.playDTMF(session, '9p9', pupil.connectionId);
      assert.ok(JSON.stringify((await pupil.view()).dtmf).includes('9p9'));
    },
    captions: async (story) => {
      const token = video.generateClientToken(story.session, { role: 'moderator' });
      const { captionsId } = await video.enableCaptions(story.session, token, { languageCode: 'de-DE' });
      assert.ok(captionsId);
      await video.disableCaptions(captionsId);
    },
    render: async (story) => {
      const token = video.generateClientToken(story.session);
      const options = { url: 'https://page.example/', maxDuration: 600 };
      const { id } = await video.startExperienceComposerRender(story.session, token, options);
      await service.advance(5);
      assert.equal((await video.getExperienceComposerRender(id)).status, 'started');
      const { items } = await video.listExperienceComposerRenders({ count: 10 });
      assert.deepEqual(
        items.map((item) => item.id),
        [id],
      );
      await video.stopExperienceComposerRender(id);
      assert.equal((await video.getExperienceComposerRender(id)).status, 'stopped');
    },
    connector: async (story) => {
      const token = video.generateClientToken(story.session);
      const made = await video.connectToWebsocket(story.session, token, { uri: 'wss://far.example/audio' });
      assert.ok(made.id && made.connectionId);
      await video.disconnectWebsocket(made.id);
    },
    'force disconnect': async ({ session, pupil }) => {
      await video.disconnectClient(session, pupil.connectionId);
      assert.equal((await pupil.view()).connected, false);
    },
    'wrong application': async ({ session }) => {
      const auth = new Auth({ applicationId: '10000000-0000-4000-8000-00000000ffff', privateKey });
      await refused(new Video(auth, { videoHost: service.url }).getStreamInfo(session), /403/);
    },
  },
  {},
);
await service.stop();
