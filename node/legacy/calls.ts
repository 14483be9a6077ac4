// The table of the original's methods: how arguments become a request, and an answer the values of a callback.
//
// What the original handed on is handed on, what it ignored is ignored, and what it refused is refused in its words.

import type { routes } from '../lib/routes';
import * as check from './checks';
import { argumentError, plainError } from './errors';
import { type Answer, replies } from './replies';
import {
  OF_ARCHIVES,
  OF_RENDERS,
  type Request,
  archiveId,
  broadcastId,
  broadcastOf,
  layout,
  options,
  page,
  sessionForm,
  sessionOf,
  sipOf,
  to,
  tracks,
  websocketOf,
} from './requests';

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
