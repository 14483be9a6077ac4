// From the arguments of a call to the request, in JSON, and the call's own settings.

import { OpenTokError } from './errors';
import type { Settings } from './made';
import { CALL_OPTIONS, invalid, object, read } from './options';

/** What an operation takes: its positional arguments, and whether an options object follows. */
export interface Signature {
  readonly required: readonly string[];
  readonly options?: boolean;
}

/** A flat list of arguments as the request, and the settings of the call, where `after` says that they may follow. */
export function split(
  { required, options }: Signature,
  args: readonly unknown[],
  after: 0 | 1,
): { request: string; settings: Settings } {
  if (args.some((one) => typeof one === 'function')) {
    throw invalid('arguments', 'take no callback, a promise is returned; opentok-sdk/legacy takes callbacks');
  }
  const own = required.length + (options ? 1 : 0);
  if (args.slice(own + after).some((more) => more !== undefined)) {
    throw invalid('arguments', `at most ${String(own + after)} can be given`);
  }
  const request = options ? { ...object(args[required.length]) } : {};
  required.forEach((name, index) => {
    if (name in request) throw invalid(name, 'is given twice');
    request[name] = args[index];
  });
  for (const [name, value] of Object.entries(request)) noDate(name, value);
  return { request: json(request), settings: read(args[own], CALL_OPTIONS) };
}

/** Names the operation in an error that the core never saw. */
export function during<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof OpenTokError ? Object.assign(error, { operation: camel(name) }) : error;
  }
}

/** An operation's name as it is called here: `start_archive` is `startArchive`. */
export function camel(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** JSON would make a text of it. */
function noDate(name: string, value: unknown): void {
  if (value instanceof Date) {
    throw invalid(name, 'cannot be a Date; give seconds since 1970, Math.floor(date.getTime() / 1000)');
  }
}

/** Half a character, as is left of an emoji that was cut in two: only such are escaped. */
const HALF = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/i;

/** The request in JSON. What has no end, and what holds half a character, is refused by its name. */
function json(request: Record<string, unknown>): string {
  const text = written(request);
  if (text !== undefined && !HALF.test(text)) return text;
  for (const [name, value] of Object.entries(request)) {
    const text = written({ value });
    if (text === undefined) throw invalid(name, 'is nested too deeply, or within itself');
    if (HALF.test(text)) throw invalid(name, 'holds half a character (a lone surrogate)');
  }
  throw invalid('arguments', 'are nested too deeply');
}

function written(value: object): string | undefined {
  try {
    return JSON.stringify(value, plain);
  } catch (error) {
    if (error instanceof OpenTokError) throw error;
    return undefined;
  }
}

/** JSON would drop functions and turn NaN into null without a word. */
function plain(field: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw invalid(field, `cannot be a ${typeof value}`);
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw invalid(field, `cannot be ${String(value)}`);
  return pairs(value) ? Object.fromEntries(value) : value;
}

/** Whether it is a `Map`, `Headers` or the like, whichever realm it is from: JSON would make `{}` of it. */
function pairs(value: unknown): value is Iterable<[string, unknown]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Symbol.iterator in value && 'entries' in value && 'get' in value;
}
