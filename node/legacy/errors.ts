// The original's classes of errors: today's errors are instances of them too, by kind and operation.

import { type ErrorKind, OpenTokError } from '../lib/errors';

/** When the original threw, or announced, an error of a class. */
interface Case {
  kinds: readonly [ErrorKind, ...ErrorKind[]];
  /** In these operations only. */
  operations?: readonly string[];
  /** Not before a request was tried. */
  tried?: true;
}

const CASES = {
  ArgumentError: { kinds: ['invalid_argument'] },
  AuthError: { kinds: ['authentication'] },
  ArchiveError: {
    kinds: ['conflict', 'not_found'],
    operations: [
      'startArchive',
      'stopArchive',
      'deleteArchive',
      'setArchiveLayout',
      'addArchiveStream',
      'removeArchiveStream',
    ],
  },
  CallbackError: {
    kinds: ['server', 'conflict', 'not_found'],
    operations: ['registerCallback', 'unregisterCallback', 'listCallbacks'],
  },
  CaptionsError: { kinds: ['conflict'], operations: ['startCaptions'] },
  ForceDisconnectError: { kinds: ['not_found'], operations: ['forceDisconnect'] },
  SignalError: { kinds: ['not_found'], operations: ['signal'] },
  SipError: { kinds: ['conflict', 'not_found'], operations: ['dial', 'playDtmf'] },
  RequestError: {
    kinds: [
      'server',
      'invalid_argument',
      'conflict',
      'payload_too_large',
      'rate_limited',
      'timeout',
      'connection',
      'decode',
    ],
    tried: true,
  },
} as const satisfies Record<string, Case>;

declare const KIND: unique symbol;

/** An error that the original would have thrown as one of this class. */
export interface LegacyError<Name extends string = string> extends OpenTokError {
  /** For the compiler only, so that other errors are still possible where this one is excluded. */
  readonly [KIND]: Name;
}

/** A class of the original: `error instanceof OpenTok.ArchiveError`, or `new OpenTok.ArchiveError('…')`. */
export interface LegacyErrorClass<Name extends string = string> {
  new (message?: string): LegacyError<Name>;
  readonly prototype: LegacyError<Name>;
  [Symbol.hasInstance](value: unknown): value is LegacyError<Name>;
}

type Name = keyof typeof CASES;

function legacy([name, one]: [string, Case]): [string, unknown] {
  const type = class extends OpenTokError {
    constructor(message = '') {
      super({ kind: one.kinds[0], message });
    }

    static override [Symbol.hasInstance](value: unknown): boolean {
      const own = Function.prototype[Symbol.hasInstance].call(this, value);
      return own || (this === type && value instanceof OpenTokError && fits(value, one));
    }
  };
  Object.defineProperty(type, 'name', { value: name });
  Object.defineProperty(type.prototype, 'name', { value: name, configurable: true, writable: true });
  return [name, type];
}

function fits(error: OpenTokError, { kinds, operations, tried }: Case): boolean {
  const here = !operations || (error.operation !== undefined && operations.includes(error.operation));
  return here && kinds.includes(error.kind) && (!tried || error.attempts > 0);
}

/** The classes, as they hang at `OpenTok`; `NotFoundError` is today's. */
export const LEGACY_ERRORS = Object.fromEntries(Object.entries(CASES).map(legacy)) as {
  readonly [N in Name]: LegacyErrorClass<N>;
};
