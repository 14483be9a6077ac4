// What may be set for a client and for one call, and how it is checked.

import { InvalidArgumentError } from './errors';
import { guarded, library } from './native';
import type { Logger } from './response';

/** What may be set for a client. */
export interface ClientOptions extends RetryOptions {
  /** The service's address, with or without a trailing slash. */
  apiUrl?: string;
  /** How long connecting may take, in milliseconds: 5,000 unless set. */
  connectTimeout?: number;
  /**
   * A proxy: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them. Without one,
   * `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment count.
   */
  proxy?: string;
  /** Further certificate authorities to trust, as PEM text. */
  caCertificates?: string;
  /** How many calls may be on their way at once: 100 unless set. Further ones wait, which counts towards their time. */
  maxConcurrency?: number;
  /** Something to add to the user agent, for example `my-app/1.0`. */
  userAgent?: string;
  /** Gets a line for each call: method, path, status, duration, attempts, request id. `console` is one. */
  logger?: Logger;
}

/** What may be set for a client, and for one call. */
export interface RetryOptions {
  /** How long a call with all its attempts may take, in milliseconds: 30,000 unless set. */
  timeout?: number;
  /** How often a failed attempt is repeated: 2 unless set, 0 for never. */
  maxRetries?: number;
}

/** What may be set for one call. */
export interface CallOptions extends RetryOptions {
  /** Ends the call early: its request is dropped and its promise rejected with the signal's reason. */
  signal?: AbortSignalLike;
}

/** An `AbortSignal`, wherever its type comes from. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The private key of a Vonage application: the text, or where it is. */
export type PrivateKeyOptions =
  | { /** PEM text, PKCS#1 or PKCS#8. */ privateKey: string; privateKeyPath?: undefined }
  | { /** The path of a PEM file. */ privateKeyPath: string; privateKey?: undefined };

type Reader = (field: string, value: unknown) => unknown;

export function text(field: string, value: unknown): string {
  if (value === undefined || value === null) throw invalid(field, 'is missing');
  if (typeof value !== 'string') throw invalid(field, 'must be a string');
  return value;
}

const count: Reader = (field, value) => {
  if (!Number.isInteger(value) || !((value as number) >= 0 && (value as number) < 2 ** 32)) {
    throw invalid(field, 'must be a whole number from 0 to 4294967295');
  }
  return value;
};

const limit: Reader = (field, value) => {
  if (typeof value !== 'number') throw invalid(field, 'must be a number of milliseconds');
  return guarded(() => library().limit(field, value / 1000));
};

const signal: Reader = (field, value) => {
  if (typeof (value as AbortSignalLike).addEventListener !== 'function') {
    throw invalid(field, 'must be an AbortSignal');
  }
  return value;
};

const logger: Reader = (field, value) => {
  if (typeof (value as Logger).debug !== 'function') {
    throw invalid(field, 'must be an object with a method `debug`');
  }
  return value;
};

export type Readers = Record<string, [setting: string, read: Reader]>;

export const RETRY_OPTIONS: Readers = { timeout: ['timeoutMs', limit], maxRetries: ['maxRetries', count] };

export const CALL_OPTIONS: Readers = { ...RETRY_OPTIONS, signal: ['signal', signal] };

export const CLIENT_OPTIONS: Readers = {
  ...RETRY_OPTIONS,
  maxConcurrency: ['maxConcurrency', count],
  apiUrl: ['apiUrl', text],
  connectTimeout: ['connectTimeoutMs', limit],
  proxy: ['proxy', text],
  caCertificates: ['caCertificates', text],
  userAgent: ['userAgent', text],
  logger: ['logger', logger],
};

export const APPLICATION_OPTIONS: Readers = {
  ...CLIENT_OPTIONS,
  privateKey: ['privateKey', text],
  privateKeyPath: ['privateKeyPath', text],
};

/** Options under the core's names; refuses those that do not exist, as the core does. */
export function read(options: unknown, readers: Readers): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object(options))) {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) throw unknown(name, Object.keys(readers));
    if (value !== undefined && value !== null) settings[reader[0]] = reader[1](name, value);
  }
  return settings;
}

/** An options object, empty where there is none. */
export function object(options: unknown): Record<string, unknown> {
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw invalid('options', `must be an object, not a ${Array.isArray(options) ? 'list' : typeof options}`);
  }
  return options as Record<string, unknown>;
}

function unknown(name: string, known: string[]): InvalidArgumentError {
  const meant = library().nearest(name, known);
  return invalid(name, meant ? `is not an option; did you mean ${meant}?` : 'is not an option', known);
}

/** A wrong argument, found before the core saw it. */
export function invalid(field: string, reason: string, allowed: string[] = []): InvalidArgumentError {
  const names = allowed.length > 0 ? ` (allowed: ${allowed.join(', ')})` : '';
  return new InvalidArgumentError({
    kind: 'invalid_argument',
    message: `${field}: ${reason}${names}`,
    field,
    allowed,
  });
}
