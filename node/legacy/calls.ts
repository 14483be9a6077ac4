// The table of the original's methods: how arguments become a request, and an answer the values of a callback.
//
// What the original handed on is handed on, what it ignored is ignored, and what it refused is refused in its words.

import type { routes } from '../lib/routes';
import * as check from './checks';
import { argumentError, plainError } from './errors';
import { type Answer, replies } from './replies';
import { text } from './text';

/** A request of the raw call, before names and values are texts. */
interface Request {
  params?: Fields;
  query?: Fields;
  body?: unknown;
  form?: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

export interface Row {
  /** The operation of today, whose method and path it has. */
  readonly operation: keyof typeof routes;
  /** How many arguments may precede the callback. */
  readonly args: number;
  readonly send: (given: readonly unknown[]) => Request;
  /** What follows `null` in the callback: nothing where this is not there. */
  readonly answer?: Answer;
  /** What is refused at once rather than told to the callback. */
  readonly thrown?: (given: readonly unknown[]) => void;
  readonly noCallback?: string;
}

/** What is empty or false is not sent. */
const filled = (value: unknown): unknown => {
  if (value) return value;
  return undefined;
};

/** Options are read from whatever was given in their place. */
const options = (given: unknown): Fields => Object(given ?? {}) as Fields;

/** Some of the options of a list. */
const page = (given: unknown, names: readonly string[]): Fields => {
  const known = options(given);
  return Object.fromEntries(names.map((name) => [name, filled(known[name])]));
};

const OF_ARCHIVES = ['offset', 'count', 'sessionId'];
const OF_RENDERS = ['offset', 'count'];

/** The options of a new session with the modes that it will have. */
function sessionOf(given: unknown): Fields {
  const known = options(given);
  const mediaMode = known.mediaMode === 'routed' ? 'routed' : 'relayed';
  const archiveMode = known.archiveMode === 'always' ? 'always' : 'manual';
  return { ...known, mediaMode, archiveMode };
}

function sessionForm(given: unknown): Fields {
  const { mediaMode, archiveMode, location, ...rest } = sessionOf(given);
  if (archiveMode === 'always' && mediaMode !== 'routed') {
    throw plainError('A session with always archive mode must also have the routed media mode.');
  }
  if (location && !check.isIPv4(location)) {
    throw plainError('Invalid arguments when calling createSession, location must be an IPv4 address');
  }
  const preference = { 'p2p.preference': mediaMode === 'routed' ? 'disabled' : 'enabled' };
  return { ...rest, archiveMode, ...preference, location: filled(location) };
}

function broadcastOf([sessionId, given]: readonly unknown[]): Fields {
  check.needed(sessionId, 'No sessionId given to startBroadcast');
  check.needed(given, 'No options given to startBroadcast');
  const known = options(given);
  const { hls } = options(known.outputs);
  const { dvr, lowLatency } = options(hls);
  if (dvr && lowLatency) throw argumentError('Cannot set both dvr and lowLatency on HLS');
  return { sessionId, streamMode: 'auto', ...known };
}

/** The tracks of a stream that is added: both, unless one is said not to be. */
function tracks(given: unknown): Fields {
  const { hasAudio = true, hasVideo = true } = options(given);
  return { hasAudio: Boolean(hasAudio), hasVideo: Boolean(hasVideo) };
}

const object = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? given : undefined;
const flag = (given: unknown): true | undefined => (given ? true : undefined);
const array = (given: unknown): unknown => (Array.isArray(given) ? given : undefined);

function sipOf(uri: unknown, given: unknown): Fields {
  const { headers, auth, secure, from, video, observeForceMute, streams } = options(given);
  return {
    uri,
    from: from ? text(from) : undefined,
    headers: object(headers),
    auth: object(auth),
    secure: flag(secure),
    video: flag(video),
    observeForceMute: flag(observeForceMute),
    streams: array(streams),
  };
}

function websocketOf(uri: unknown, given: unknown): Fields {
  const { streams, headers, bidirectional, audioRate, audioTransport } = options(given);
  return { uri, streams, headers, bidirectional, audioRate, audioTransport };
}

function layout(id: string) {
  return ([target, type, stylesheet, screenshareType]: readonly unknown[]): Request => {
    check.layout(id, target, type, stylesheet, screenshareType);
    const body = { type, stylesheet: filled(stylesheet), screenshareType: filled(screenshareType) };
    return { params: { [id]: target }, body };
  };
}

/** A session, or one of its connections; an empty one is none. */
const to = (sessionId: unknown, connectionId: unknown): Fields => ({
  sessionId,
  connectionId: filled(connectionId),
});

function archiveId(given: readonly unknown[]): Fields {
  check.needed(given[0], 'No archive ID given');
  return { archiveId: given[0] };
}

function broadcastId(given: readonly unknown[]): Fields {
  check.needed(given[0], 'No broadcast ID given');
  return { broadcastId: given[0] };
}

export const ROWS: Readonly<Record<string, Row>> = {
  createSession: {
    operation: 'createSession',
    args: 1,
    noCallback: 'Invalid arguments when calling createSession, must provide a callback',
    send: ([given]) => ({ form: sessionForm(given) }),
    answer: replies.session(sessionOf),
  },
  startArchive: {
    operation: 'startArchive',
    args: 2,
    send: ([sessionId, given]) => {
      check.needed(sessionId, 'No session ID given');
      return { body: { sessionId, ...options(given) } };
    },
    answer: replies.archive,
  },
  stopArchive: {
    operation: 'stopArchive',
    args: 1,
    send: (given) => ({ params: archiveId(given), body: {} }),
    answer: replies.archive,
  },
  getArchive: {
    operation: 'getArchive',
    args: 1,
    send: (given) => ({ params: archiveId(given) }),
    answer: replies.archive,
  },
  listArchives: {
    operation: 'listArchives',
    args: 1,
    send: ([given]) => ({ query: page(given, OF_ARCHIVES) }),
    answer: replies.archives,
  },
  deleteArchive: {
    operation: 'deleteArchive',
    args: 1,
    send: (given) => ({ params: archiveId(given) }),
  },
  setArchiveLayout: {
    operation: 'setArchiveLayout',
    args: 4,
    send: layout('archiveId'),
    answer: replies.raw,
  },
  addArchiveStream: {
    operation: 'addArchiveStream',
    args: 3,
    send: ([id, streamId, given]) => {
      check.needed(id, 'No Archive ID given');
      check.needed(streamId, 'Need one of addStream or removeStream');
      return { params: { archiveId: id }, body: { ...tracks(given), addStream: streamId } };
    },
  },
  removeArchiveStream: {
    operation: 'removeArchiveStream',
    args: 2,
    send: ([id, streamId]) => {
      check.needed(id, 'No Archive ID given');
      check.needed(streamId, 'Need one of addStream or removeStream');
      return { params: { archiveId: id }, body: { removeStream: streamId } };
    },
  },
  startBroadcast: {
    operation: 'startBroadcast',
    args: 2,
    send: (given) => ({ body: broadcastOf(given) }),
    answer: replies.broadcast,
  },
  stopBroadcast: {
    operation: 'stopBroadcast',
    args: 1,
    send: (given) => ({ params: broadcastId(given), body: {} }),
    answer: replies.broadcast,
  },
  getBroadcast: {
    operation: 'getBroadcast',
    args: 1,
    send: (given) => ({ params: broadcastId(given) }),
    answer: replies.broadcast,
  },
  listBroadcasts: {
    operation: 'listBroadcasts',
    args: 1,
    send: ([given]) => ({ query: page(given, OF_ARCHIVES) }),
    answer: replies.broadcasts,
  },
  setBroadcastLayout: {
    operation: 'setBroadcastLayout',
    args: 4,
    send: layout('broadcastId'),
    answer: replies.raw,
  },
  addBroadcastStream: {
    operation: 'addBroadcastStream',
    args: 3,
    send: ([id, streamId, given]) => {
      check.needed(id, 'No broadcastId given to addBroadcastStream');
      check.needed(streamId, 'No streamId given to addBroadcastStream');
      return { params: { broadcastId: id }, body: { ...tracks(given), addStream: streamId } };
    },
    answer: replies.raw,
  },
  removeBroadcastStream: {
    operation: 'removeBroadcastStream',
    args: 2,
    send: ([id, streamId]) => {
      check.needed(id, 'No archiveId provided');
      check.needed(streamId, 'No streamId provided');
      return { params: { broadcastId: id }, body: { removeStream: streamId } };
    },
    answer: replies.raw,
  },
  getStream: {
    operation: 'getStream',
    args: 2,
    send: ([sessionId, streamId]) => {
      check.ids(sessionId, streamId);
      return { params: { sessionId, streamId } };
    },
    answer: replies.stream,
  },
  listStreams: {
    operation: 'listStreams',
    args: 1,
    send: ([sessionId]) => {
      check.session(sessionId);
      return { params: { sessionId } };
    },
    answer: replies.streams,
  },
  setStreamClassLists: {
    operation: 'setStreamClassLists',
    args: 2,
    send: ([sessionId, classes]) => {
      check.classLists(sessionId, classes);
      return { params: { sessionId }, body: { items: classes } };
    },
    answer: replies.raw,
  },
  signal: {
    operation: 'signal',
    args: 3,
    send: ([sessionId, connectionId, payload]) => {
      const missing = 'No sessionId or payload given to signal';
      check.needed(sessionId, missing);
      check.needed(payload, missing);
      return { params: to(sessionId, connectionId), body: payload };
    },
  },
  forceDisconnect: {
    operation: 'forceDisconnect',
    args: 2,
    send: ([sessionId, connectionId]) => {
      const missing = 'No sessionId or connectionId given to forceDisconnect';
      check.needed(sessionId, missing);
      check.needed(connectionId, missing);
      return { params: { sessionId, connectionId } };
    },
  },
  forceMuteStream: {
    operation: 'forceMuteStream',
    args: 2,
    send: ([sessionId, streamId]) => {
      check.ids(sessionId, streamId);
      return { params: { sessionId, streamId }, body: {} };
    },
  },
  forceMuteAll: {
    operation: 'forceMuteAll',
    args: 2,
    send: ([sessionId, given]) => {
      check.session(sessionId);
      return { params: { sessionId }, body: { ...options(given), active: true } };
    },
  },
  disableForceMute: {
    operation: 'disableForceMute',
    args: 1,
    send: ([sessionId]) => {
      check.session(sessionId);
      return { params: { sessionId }, body: { active: false } };
    },
  },
  dial: {
    operation: 'dial',
    args: 4,
    send: ([sessionId, token, sipUri, given]) => {
      check.needed(sessionId, 'No session ID given');
      check.needed(token, 'No token given');
      check.needed(sipUri, 'No SIP URI given');
      return { body: { sessionId, token, sip: sipOf(sipUri, given) } };
    },
    answer: replies.sipCall,
  },
  playDTMF: {
    operation: 'playDtmf',
    args: 3,
    send: ([sessionId, connectionId, digits]) => {
      check.session(sessionId);
      check.connection(connectionId);
      return { params: to(sessionId, connectionId), body: { digits } };
    },
  },
  websocketConnect: {
    operation: 'startAudioConnector',
    args: 4,
    send: ([sessionId, token, websocketUri, given]) => {
      for (const [name, value] of Object.entries({ sessionId, token, websocketUri })) {
        if (!value) throw plainError(`No ${name} given to websocketConnect`);
      }
      return { body: { sessionId, token, websocket: websocketOf(websocketUri, given) } };
    },
    answer: replies.connector,
  },
  startRender: {
    operation: 'startRender',
    args: 1,
    send: ([given]) => {
      const { sessionId, token, url, statusCallbackUrl, properties, ...known } = options(given);
      const { maxDuration = 1800, resolution = '1280x720' } = known;
      return { body: { sessionId, token, url, maxDuration, resolution, statusCallbackUrl, properties } };
    },
    answer: replies.rawFields,
  },
  getRender: {
    operation: 'getRender',
    args: 1,
    send: ([renderId]) => ({ params: { renderId } }),
    answer: replies.rawFields,
  },
  stopRender: {
    operation: 'stopRender',
    args: 1,
    send: ([renderId]) => ({ params: { renderId } }),
    answer: replies.raw,
  },
  listRenders: {
    operation: 'listRenders',
    args: 1,
    thrown: ([given]) => {
      const { count } = options(given);
      if (count && (Number(count) < 1 || Number(count) > 1000)) throw argumentError('Count is out of range');
    },
    send: ([given]) => ({ query: page(given, OF_RENDERS) }),
    answer: replies.rawFields,
  },
  startCaptions: {
    operation: 'startCaptions',
    args: 3,
    send: ([sessionId, token, given]) => {
      const { languageCode = 'en-US', maxDuration = 14_400, statusCallbackUrl, ...known } = options(given);
      const { partialCaptions = true } = known;
      return { body: { sessionId, token, languageCode, maxDuration, partialCaptions, statusCallbackUrl } };
    },
    answer: replies.captionsId,
  },
  stopCaptions: {
    operation: 'stopCaptions',
    args: 1,
    send: ([captionsId]) => ({ params: { captionsId } }),
    answer: replies.stopped,
  },
  registerCallback: {
    operation: 'registerCallback',
    args: 1,
    send: ([given]) => {
      const { group, event, url } = options(given);
      return { body: { group, event, url } };
    },
    answer: replies.callback,
  },
  unregisterCallback: {
    operation: 'unregisterCallback',
    args: 1,
    send: ([callbackId]) => {
      check.needed(callbackId, 'No callback ID given');
      return { params: { callbackId } };
    },
  },
  listCallbacks: {
    operation: 'listCallbacks',
    args: 0,
    send: () => ({}),
    answer: replies.callbacks,
  },
};
