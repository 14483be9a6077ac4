// The original's classes of errors, which may be made, called and extended in the way of old.

/** Facts that an error keeps, but shows neither in JSON nor in a list of its properties. */
const ALSO: unique symbol = Symbol('also');

export type ErrorClass = new (message?: string) => Error;

/** What a class says where nothing is said. */
const DEFAULTS: Readonly<Record<string, string | undefined>> = {
  AuthError: 'Invalid API key or secret',
  NotFoundError: 'Not Found',
  RequestError: 'Unexpected response from OpenTok',
  CaptionsError: 'Live captions have already started for this OpenTok Session',
};

const NAMES = [
  'ArgumentError',
  'AuthError',
  'ArchiveError',
  'CaptionsError',
  'SipError',
  'SignalError',
  'ForceDisconnectError',
  'CallbackError',
  'RequestError',
  'NotFoundError',
] as const;

export type ErrorName = (typeof NAMES)[number];

function errorClass(name: ErrorName): ErrorClass {
  // A function, as `X.call(this, message)` is what a subclass of old does.
  const named = {
    [name]: function (this: unknown, message: unknown = DEFAULTS[name] ?? ''): Error {
      const own = this instanceof type;
      const error = (own ? this : Object.create(type.prototype as object)) as Error;
      // Seen by JSON, as it was.
      Object.defineProperty(error, 'message', {
        value: String(message),
        enumerable: true,
        writable: true,
        configurable: true,
      });
      if (!own || !Object.hasOwn(error, 'stack')) Error.captureStackTrace(error, type);
      return error;
    },
  };
  const type = named[name] as unknown as ErrorClass;
  type.prototype = Object.create(Error.prototype, {
    constructor: { value: type, writable: true, configurable: true },
  }) as Error;
  return type;
}

/** The classes, as they hang at `OpenTok`. */
export const ERRORS = Object.fromEntries(NAMES.map((name) => [name, errorClass(name)])) as Readonly<
  Record<ErrorName, ErrorClass>
>;

/** A recording that is in progress already was told as a failed request, and was meant as an error of archives. */
Object.defineProperty(ERRORS.ArchiveError, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    const own = Function.prototype[Symbol.hasInstance].call(this, value);
    return own || (this === ERRORS.ArchiveError && (Object(value) as { [ALSO]?: unknown })[ALSO] === this);
  },
});

/** Has an error count as one of a second class. */
export function alsoOf<E extends Error>(error: E, type: ErrorClass): E {
  return Object.defineProperty(error, ALSO, { value: type });
}

/** An argument that is refused before anything is sent. */
export function argumentError(message: string): Error {
  return new ERRORS.ArgumentError(message);
}

/** What had no class of its own: as JSON it is `{}`. */
export function plainError(message: string): Error {
  return new Error(message);
}
