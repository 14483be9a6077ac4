// A server that keeps order: who is in the room, signals to them, and the end of their visit.

'use strict';

const { promisify } = require('util');

const express = require('express');
const OpenTok = require('opentok-sdk/legacy'); // was: require('opentok')

class Room extends OpenTok {
  constructor(...args) {
    super(...args);
    this.log = [];
  }

  createSession(options, callback) {
    this.log.push('createSession');
    super.createSession(options, callback);
  }
}

const room = new Room(process.env.API_KEY, process.env.API_SECRET, {
  apiUrl: process.env.API_URL,
  timeout: '5000',
});
const { forceDisconnect, listStreams } = room;
const signal = promisify(room.signal);
const forceMuteAll = promisify(room.forceMuteAll);
const app = express();

app.post('/room', (req, res, next) => {
  room.createSession({ mediaMode: 'routed' }, (error, session) => {
    if (error) return next(error);
    return res.json({
      session,
      token: session.generateToken({ role: 'moderator', initialLayoutClassList: 'focus' }),
    });
  });
});

app.get('/room/:id', (req, res, next) => {
  listStreams(req.params.id, (error, streams) => (error ? next(error) : res.json(streams)));
});

app.post('/room/:id/say', (req, res, next) => {
  signal(req.params.id, '', { type: 'say', data: 'hello' }).then(
    (value) => res.json({ nothing: value === undefined }),
    next,
  );
});

app.post('/room/:id/quiet', (req, res, next) => {
  forceMuteAll(req.params.id, { excludedStreamIds: [] }).then(() => res.json({ log: room.log }), next);
});

app.delete('/room/:id/:connection', (req, res) => {
  forceDisconnect(req.params.id, req.params.connection, (error) => {
    if (!error) return res.sendStatus(204);
    const gone = error instanceof OpenTok.ForceDisconnectError;
    return res.status(gone ? 410 : 500).json(error);
  });
});

app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  return res.status(500).json({ name: error.name, message: error.message, code: error.code });
});

const server = app.listen(0, '127.0.0.1', () => console.log(`ready ${server.address().port}`));
