// Client tokens by the rules of the original, in its words.

import { MADE } from '../lib/caller';
import type { OpenTok } from '../lib/client';
import { OpenTokError } from '../lib/errors';
import { guarded } from '../lib/native';
import { plainError } from './errors';
import { type Ot, STATE } from './state';
import { text } from './text';

const DAY = 86_400;
const LONGEST = 1024;
const ROLES = ['subscriber', 'publisher', 'publisheronly', 'moderator'];

type Options = Readonly<Record<string, unknown>>;

/** `(sessionId, { role, expireTime, data, initialLayoutClassList }, t1)`. */
export function generateToken(ot: Ot, [sessionId, given, t1]: readonly unknown[]): string {
  if (!sessionId) throw plainError('Token cannot be generated without a sessionId parameter');
  const state = ot[STATE];
  const modern = state.modern(ot);
  const options = (typeof given === 'object' && given !== null ? given : {}) as Options;
  const issuedAt = Math.floor(Date.now() / 1000);
  const { isApplication } = state;
  if (!isApplication) belongs(modern, sessionId);
  const draft = {
    sessionId: text(sessionId),
    role: role(options.role, isApplication),
    issuedAt,
    expireTime: expiry(options.expireTime, issuedAt),
    data: data(options.data),
    layoutClasses: classes(options.initialLayoutClassList),
    t1: Boolean(t1) && !isApplication,
    times: true,
  };
  return guarded(() => modern[MADE].native.signToken(JSON.stringify(draft)));
}

function belongs(modern: OpenTok, sessionId: unknown): void {
  try {
    if (modern.decodeSessionId(text(sessionId)).projectId === modern.projectId) return;
  } catch (error) {
    if (!(error instanceof OpenTokError)) throw error;
  }
  throw plainError('Token cannot be generated unless the session belongs to the API Key');
}

function role(given: unknown, any: boolean): string {
  const role = given ?? 'publisher';
  if (any || ROLES.includes(role as string)) return text(role);
  throw plainError(`Invalid role for token generation: ${String(given)}`);
}

function expiry(given: unknown, now: number): number {
  if ((typeof given !== 'number' && typeof given !== 'string') || given === '') return now + DAY;
  const time = Math.round(Number(given));
  if (!Number.isSafeInteger(time))
    throw plainError(`Invalid expireTime for token generation: ${String(given)}`);
  if (time < now) {
    const late = `${String(time)} < ${String(now)}`;
    throw plainError(`Invalid expireTime for token generation, time cannot be in the past: ${late}`);
  }
  if (time > now + 30 * DAY) {
    process.emitWarning('the service accepts tokens for 30 days at most', { type: 'OpenTokWarning' });
  }
  return time;
}

function data(given: unknown): string | undefined {
  if (!given) return undefined;
  if (typeof given === 'string' && given.length <= LONGEST) return given;
  throw plainError(
    `Invalid data for token generation, must be a string with maximum length ${String(LONGEST)}`,
  );
}

/** A list, or a text that is kept as it was typed. */
function classes(given: unknown): string | undefined {
  if (!given) return undefined;
  const joined = Array.isArray(given) ? given.join(' ') : text(given);
  if (joined.length <= LONGEST) return joined;
  const limit = `must have concatenated length of less than ${String(LONGEST)}`;
  throw plainError(`Invalid initial layout class list for token generation, ${limit}`);
}
