// A server that records: sessions, tokens, archives, and a page of them as the browser asks for it.

'use strict';

var express = require('express');
var OpenTok = require('opentok-sdk/legacy'); // was: require('opentok')

var opentok = new OpenTok(process.env.API_KEY, process.env.API_SECRET, { apiUrl: process.env.API_URL });
var app = express();
var sessionId;

app.use(express.json());

app.get('/', function (req, res, next) {
  if (sessionId) return join(res);
  return opentok.createSession({ mediaMode: 'routed' }, function (err, session) {
    if (err) return next(err);
    sessionId = session.sessionId;
    return join(res);
  });
});

function join(res) {
  res.json({
    apiKey: process.env.API_KEY,
    sessionId: sessionId,
    token: opentok.generateToken(sessionId, { role: 'moderator', data: 'name=Ada' }),
  });
}

app.post('/start', function (req, res) {
  var hasAudio = req.body.hasAudio !== undefined;
  opentok.startArchive(
    sessionId,
    { name: 'Node', hasAudio: hasAudio, outputMode: 'composed' },
    function (err, archive) {
      if (err)
        return res
          .status(500)
          .send('Could not start archive for session ' + sessionId + '. error=' + err.message);
      return res.json(archive);
    },
  );
});

app.get('/stop/:archiveId', function (req, res) {
  opentok.stopArchive(req.params.archiveId, function (err, archive) {
    if (err)
      return res
        .status(500)
        .send('Could not stop archive ' + req.params.archiveId + '. error=' + err.message);
    return res.json(archive);
  });
});

app.get('/history', function (req, res, next) {
  opentok.listArchives(req.query, function (err, archives, count) {
    if (err) return next(err);
    return res.json({ total: count, archives: archives });
  });
});

app.get('/delete/:archiveId', function (req, res) {
  opentok.deleteArchive(req.params.archiveId, function (err) {
    if (err) return res.status(err instanceof OpenTok.ArchiveError ? 404 : 500).json(err);
    return res.redirect('/history');
  });
});

var server = app.listen(0, '127.0.0.1', function () {
  console.log('ready ' + server.address().port);
});
