// What a failure of the service, or of the way to it, was told as: by method and status.

import { OpenTokError } from '../lib/errors';
import { ERRORS, type ErrorName, alsoOf, plainError } from './errors';

type Told = readonly [name: ErrorName, text: string | ((error: OpenTokError) => string)];

const ARCHIVE: Told = ['ArchiveError', 'Archive not found'];
const ARCHIVE_STREAM: Readonly<Record<number, Told>> = {
  400: ['ArgumentError', (error) => `Invalid request: ${error.body ?? ''}`],
  404: ['ArchiveError', 'Archive or stream not found'],
  405: ['ArchiveError', 'Unsupported Stream Mode'],
};

/** Where a method has words of its own. */
const OWN: Readonly<Record<string, Readonly<Record<number, Told>> | undefined>> = {
  startArchive: { 404: ['ArchiveError', 'Session not found'] },
  stopArchive: { 404: ARCHIVE, 409: ['ArchiveError', message] },
  deleteArchive: { 404: ARCHIVE },
  getArchive: { 404: ['NotFoundError', 'Archive not found'] },
  addArchiveStream: ARCHIVE_STREAM,
  removeArchiveStream: ARCHIVE_STREAM,
  signal: { 404: ['SignalError', 'Session or Connection not found'] },
  forceDisconnect: { 404: ['ForceDisconnectError', 'Session or Connection not found'] },
  startCaptions: { 409: ['CaptionsError', 'Live captions have already started for this OpenTok Session'] },
  startBroadcast: {
    400: ['RequestError', 'Bad session ID, token, SIP credentials, or SIP URI (sip:user@domain.tld)'],
  },
};

const EVERYWHERE: Readonly<Record<number, Told>> = {
  401: ['AuthError', 'Invalid API key or secret'],
  403: ['AuthError', 'Invalid API key or secret'],
  404: ['NotFoundError', 'Not Found'],
};

/** Methods whose failures are plain errors, and how their texts begin. */
const WRAPPED: Readonly<Record<string, string | undefined>> = {
  createSession: 'Failed to createSession. Error: ',
  startBroadcast: 'Failed to start broadcast. Error: ',
  stopBroadcast: 'Failed to stop broadcast. Error: ',
  getBroadcast: 'Failed to get broadcast. Error: ',
  dial: 'Failed to dial endpoint. Error: ',
  websocketConnect: 'Error connecting to websocket: ',
};

/** The error that the callback of a method gets. */
export function told(method: string, error: unknown, host: string): Error {
  if (!(error instanceof OpenTokError)) return error as Error;
  const status = error.status ?? 0;
  const [name, words] = OWN[method]?.[status] ?? EVERYWHERE[status] ?? otherwise(error, host);
  const text = typeof words === 'string' ? words : words(error);
  const start = WRAPPED[method];
  let made = start === undefined ? new ERRORS[name](text) : plainError(start + text);
  if (method === 'startArchive' && status === 409) made = alsoOf(made, ERRORS.ArchiveError);
  return keep(made, error, method);
}

/** Where nothing was sent, there was no response either. */
function otherwise(error: OpenTokError, host: string): Told {
  return error.attempts === 0 ? ['ArgumentError', error.message] : ['RequestError', unexpected(host)];
}

/** The service's own words, or ours where it has none. */
function message(error: OpenTokError): string {
  const none = error.message.startsWith('the service answered ');
  const broken = (error.status ?? 0) >= 500 ? 'A server error occurred' : 'The service gave no reason';
  return none ? `${broken}: (${String(error.status)})` : error.message;
}

function unexpected(host: string) {
  return (error: OpenTokError): string => {
    const words = error.status === undefined ? `${error.message} (${host})` : message(error);
    return `Unexpected response from OpenTok: "${JSON.stringify({ message: words })}"`;
  };
}

/** What is known of a failure stays with it, unseen by JSON. */
function keep(made: Error, error: OpenTokError, operation: string): Error {
  const { status, requestId, attempts, kind, body, retryAfter } = error;
  const code = error.errno ?? error.code;
  const facts = { status, code, requestId, attempts, kind, body, operation, retryAfter, cause: error };
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    Object.defineProperty(made, name, { value, writable: true, configurable: true });
  }
  return made;
}
