// A server in the style of promises made by bluebird and chains made by async, with a client of its own class.

'use strict';

var async = require('async');
var Promise = require('bluebird');
var express = require('express');
var util = require('util');
var OpenTok = require('opentok-sdk/legacy'); // was: require('opentok')

function Studio() {
  OpenTok.call(this, process.env.API_KEY, process.env.API_SECRET, process.env.API_URL);
  this.made = [];
}
util.inherits(Studio, OpenTok);

Studio.prototype.createSession = function (options, callback) {
  var self = this;
  OpenTok.prototype.createSession.call(
    self,
    Object.assign({ mediaMode: 'routed' }, options),
    function (err, session) {
      if (!err) self.made.push(session.sessionId);
      callback(err, session);
    },
  );
};

var studio = Promise.promisifyAll(new Studio());
var app = express();

app.post('/session', function (req, res, next) {
  studio
    .createSessionAsync({})
    .then(function (session) {
      res.json({
        sessionId: session.sessionId,
        token: session.generateToken({ role: 'publisher' }),
        made: studio.made.length,
      });
    })
    .catch(next);
});

// Create, record, stop and delete, each step with what the one before it gave.
app.post('/rehearsal/:sessionId', function (req, res) {
  async.waterfall(
    [
      function (done) {
        studio.startArchive(req.params.sessionId, { name: 'rehearsal' }, done);
      },
      function (archive, done) {
        archive.stop(done);
      },
      function (archive, done) {
        studio.deleteArchive(archive.id, done);
      },
      function (done) {
        studio.listArchives({ sessionId: req.params.sessionId }, done);
      },
    ],
    function (err, archives, count) {
      if (err) return res.status(500).json({ message: err.message, json: err, keys: Object.keys(err) });
      return res.json({ count: count, left: archives.length });
    },
  );
});

app.get('/archives', function (req, res, next) {
  var ids = [].concat(req.query.id || []);
  async.map(ids, studio.getArchive, function (err, archives) {
    if (err) return next(err);
    return res.json(archives);
  });
});

app.post('/live/:sessionId', function (req, res) {
  studio
    .startBroadcastAsync(req.params.sessionId, { outputs: { hls: {} } })
    .then(function (broadcast) {
      return Promise.promisify(broadcast.stop)();
    })
    .then(function (stopped) {
      res.json(stopped);
    })
    .catch(function (err) {
      res.status(502).json({ message: err.message });
    });
});

// eslint-disable-next-line no-unused-vars -- express knows it by its four arguments
app.use(function (err, req, res, next) {
  res.status(err instanceof OpenTok.NotFoundError ? 404 : 500).json(err);
});

var server = app.listen(0, '127.0.0.1', function () {
  console.log('ready ' + server.address().port);
});
