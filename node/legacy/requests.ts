// How the arguments of the original's methods become what is sent.

import * as check from './checks';
import { argumentError, plainError } from './errors';
import { text } from './text';

/** A request of the raw call, before names and values are texts. */
export interface Request {
  params?: Fields;
  query?: Fields;
  body?: unknown;
  form?: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What is empty or false is not sent. */
const filled = (value: unknown): unknown => {
  if (value) return value;
  return undefined;
};

/** Options are read from whatever was given in their place. */
export const options = (given: unknown): Fields => Object(given ?? {}) as Fields;

/** Some of the options of a list. */
export const page = (given: unknown, names: readonly string[]): Fields => {
  const known = options(given);
  return Object.fromEntries(names.map((name) => [name, filled(known[name])]));
};

export const OF_ARCHIVES = ['offset', 'count', 'sessionId'];
export const OF_RENDERS = ['offset', 'count'];

/** The options of a new session with the modes that it will have. */
export function sessionOf(given: unknown): Fields {
  const known = options(given);
  const mediaMode = known.mediaMode === 'routed' ? 'routed' : 'relayed';
  const archiveMode = known.archiveMode === 'always' ? 'always' : 'manual';
  return { ...known, mediaMode, archiveMode };
}

export function sessionForm(given: unknown): Fields {
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

export function broadcastOf([sessionId, given]: readonly unknown[]): Fields {
  check.needed(sessionId, 'No sessionId given to startBroadcast');
  check.needed(given, 'No options given to startBroadcast');
  const known = options(given);
  const { hls } = options(known.outputs);
  const { dvr, lowLatency } = options(hls);
  if (dvr && lowLatency) throw argumentError('Cannot set both dvr and lowLatency on HLS');
  return { sessionId, streamMode: 'auto', ...known };
}

/** The tracks of a stream that is added: both, unless one is said not to be. */
export function tracks(given: unknown): Fields {
  const { hasAudio = true, hasVideo = true } = options(given);
  return { hasAudio: Boolean(hasAudio), hasVideo: Boolean(hasVideo) };
}

const object = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? given : undefined;
const flag = (given: unknown): true | undefined => (given ? true : undefined);
const array = (given: unknown): unknown => (Array.isArray(given) ? given : undefined);

export function sipOf(uri: unknown, given: unknown): Fields {
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

export function websocketOf(uri: unknown, given: unknown): Fields {
  const { streams, headers, bidirectional, audioRate, audioTransport } = options(given);
  return { uri, streams, headers, bidirectional, audioRate, audioTransport };
}

export function layout(id: string) {
  return ([target, type, stylesheet, screenshareType]: readonly unknown[]): Request => {
    check.layout(id, target, type, stylesheet, screenshareType);
    const body = { type, stylesheet: filled(stylesheet), screenshareType: filled(screenshareType) };
    return { params: { [id]: target }, body };
  };
}

/** A session, or one of its connections; an empty one is none. */
export const to = (sessionId: unknown, connectionId: unknown): Fields => ({
  sessionId,
  connectionId: filled(connectionId),
});

export function archiveId(given: readonly unknown[]): Fields {
  check.needed(given[0], 'No archive ID given');
  return { archiveId: given[0] };
}

export function broadcastId(given: readonly unknown[]): Fields {
  check.needed(given[0], 'No broadcast ID given');
  return { broadcastId: given[0] };
}
