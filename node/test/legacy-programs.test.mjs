// Programs that were written for the original, of which only the line that requires it is of today; see programs/.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Emulator } from './support.mjs';

let emulator;
before(async () => (emulator = await Emulator.start()));
beforeEach(() => emulator.reset());
after(() => emulator.stop());

/** Runs a server of `programs/` while a function asks it; it must end with nothing on standard error. */
async function serving(name, use) {
  const { apiKey, apiSecret } = emulator.credentials;
  const child = spawn(process.execPath, [fileURLToPath(new URL(`programs/${name}.js`, import.meta.url))], {
    env: { ...process.env, API_KEY: apiKey, API_SECRET: apiSecret, API_URL: emulator.url },
  });
  let complaints = '';
  child.stderr.on('data', (text) => (complaints += text));
  try {
    const [line] = await once(createInterface(child.stdout), 'line');
    const url = `http://127.0.0.1:${line.split(' ')[1]}`;
    await use(async (method, path) => {
      const answer = await fetch(url + path, { method, headers: { 'content-type': 'application/json' } });
      const text = await answer.text();
      return {
        status: answer.status,
        body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
      };
    });
    assert.equal(child.exitCode, null, 'the server has ended');
  } finally {
    child.kill();
  }
  assert.equal(complaints, '');
}

/** A visitor with a camera. */
async function visitor(token) {
  const { connectionId } = await emulator.control('POST', 'connections', { token });
  await emulator.control('POST', `connections/${connectionId}/streams`, { name: 'camera' });
  return connectionId;
}

test('a server that records', async () => {
  await serving('recorder', async (ask) => {
    const { body: joined } = await ask('GET', '/');
    assert.equal(joined.apiKey, emulator.credentials.apiKey);
    assert.match((await ask('POST', '/start')).body, /^Could not start archive.*Session not found$/);
    await visitor(joined.token);
    const { body: archive } = await ask('POST', '/start');
    assert.deepEqual(
      [archive.name, archive.status, archive.sessionId],
      ['Node', 'started', joined.sessionId],
    );
    assert.deepEqual([archive.url, archive.projectId, archive.hasAudio], [null, 100, false]);
    const { body: page } = await ask('GET', '/history?count=5&offset=0');
    assert.deepEqual([page.total, page.archives[0].id], [1, archive.id]);
    assert.equal((await ask('GET', `/stop/${archive.id}`)).body.status, 'stopped');
    const gone = await ask('GET', '/delete/none');
    assert.deepEqual([gone.status, gone.body], [404, { message: 'Archive not found' }]);
    await emulator.control('POST', 'clock', { advanceMs: 3_600_000 });
    const { body: rest } = await ask('GET', `/delete/${archive.id}`);
    assert.deepEqual(rest, { total: 0, archives: [] });
  });
});

test('a server in the style of bluebird and async, with a client of its own class', async () => {
  await serving('studio', async (ask) => {
    const { body: session } = await ask('POST', '/session');
    assert.equal(session.made, 1);
    const nobody = await ask('POST', `/rehearsal/${session.sessionId}`);
    assert.deepEqual(nobody.body.json, { message: 'Session not found' });
    await visitor(session.token);
    const early = await ask('POST', `/rehearsal/${session.sessionId}`);
    assert.equal(early.status, 500, 'an archive can be deleted once it is available');
    const { body: page } = await ask('GET', `/archives?id=none`);
    assert.deepEqual(page, { message: 'Archive not found' });
    const [{ json }] = (await emulator.requests()).filter(({ path }) => path.endsWith('/archive'));
    assert.deepEqual(json, { sessionId: session.sessionId, name: 'rehearsal' });
    const { body: live } = await ask('POST', `/live/${session.sessionId}`);
    assert.equal(live.status, 'stopped');
    const over = await ask('POST', '/live/none');
    assert.match(over.body.message, /^Failed to start broadcast\. Error: /);
  });
});

test('every step of a chain gets what the one before it gave', async () => {
  await serving('studio', async (ask) => {
    const archive = { id: 'a', status: 'stopped' };
    const replies = [archive, archive, undefined, { count: 0, items: [] }].map((json) => ({
      status: 200,
      json,
    }));
    await emulator.control('POST', 'replay', { replies });
    const { body } = await ask('POST', '/rehearsal/s');
    assert.deepEqual(body, { count: 0, left: 0 });
  });
});

test('a server that keeps order', async () => {
  await serving('moderator', async (ask) => {
    const { body: room } = await ask('POST', '/room');
    assert.equal(room.session.mediaMode, 'routed');
    const { sessionId } = room.session;
    assert.deepEqual((await ask('GET', `/room/${sessionId}`)).body, []);
    const connection = await visitor(room.token);
    const { body: streams } = await ask('GET', `/room/${sessionId}`);
    assert.deepEqual(
      streams.map(({ name }) => name),
      ['camera'],
    );
    assert.deepEqual((await ask('POST', `/room/${sessionId}/say`)).body, { nothing: true });
    assert.deepEqual((await ask('POST', `/room/${sessionId}/quiet`)).body, { log: ['createSession'] });
    assert.equal((await ask('DELETE', `/room/${sessionId}/${connection}`)).status, 204);
    const twice = await ask('DELETE', `/room/${sessionId}/${connection}`);
    assert.deepEqual([twice.status, twice.body], [410, { message: 'Session or Connection not found' }]);
  });
});
