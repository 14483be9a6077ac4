// Generated from core/surface.json by `make generate`. Do not edit.

/** The class of a failure: the same names in every language. */
export type ErrorKind =
  | 'invalid_argument'
  | 'authentication'
  | 'not_found'
  | 'conflict'
  | 'payload_too_large'
  | 'rate_limited'
  | 'server'
  | 'timeout'
  | 'connection'
  | 'decode'
  | 'configuration'
  | 'internal';

/** A failure as plain data. */
export interface ErrorRecord {
  kind: ErrorKind;
  message: string;
  field?: string | null;
  allowed?: readonly string[];
  status?: number | null;
  code?: number | null;
  description?: string | null;
  requestId?: string | null;
  operation?: string | null;
  attempts?: number;
  retryAfter?: number | null;
  body?: string | null;
  /** The system's word for a connection that failed: `ECONNREFUSED`. @internal */
  errno?: string | null;
}

/** A failed call: its kind, what the service said, and how often it was tried. It never holds a secret. */
export class OpenTokError extends Error {
  /** The class of the failure. */
  declare readonly kind: ErrorKind;
  /** The argument that is wrong, as a path such as `layout.stylesheet`. */
  declare readonly field?: string;
  /** What the argument may be instead. */
  declare readonly allowed?: readonly string[];
  /** The HTTP status, where there was an answer. */
  declare readonly status?: number;
  /** The service's own number for the error, for example 60003. */
  declare readonly code?: number;
  /** The service's longer text, where it sent one. */
  declare readonly description?: string;
  /** The service's identifier of the request, for support. */
  declare readonly requestId?: string;
  /** The operation that failed, for example `startArchive`. */
  declare readonly operation?: string;
  /** How many requests were sent or tried; 0 where the failure came before any I/O. */
  declare readonly attempts: number;
  /** How many seconds the service asks to wait. */
  declare readonly retryAfter?: number;
  /** The answer as text, cut at 4 KiB. */
  declare readonly body?: string;
  /** The system's word for a connection that failed: `ECONNREFUSED`. @internal */
  declare readonly errno?: string;

  constructor(record: ErrorRecord) {
    const { message, errno, ...facts } = record;
    super(message);
    if (errno) Object.defineProperty(this, 'errno', { value: errno });
    Object.assign(this, { attempts: 0 }, Object.fromEntries(Object.entries(facts).filter(known)));
  }

  /** What JSON says of it: the message, which would be missing, and all that is known. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }

  /** The error of the record's class. @internal */
  static of(record: ErrorRecord): OpenTokError {
    return new CLASSES[record.kind](record);
  }
}

function known([, value]: [string, unknown]): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** An error of the kind `invalid_argument`. */
export class InvalidArgumentError extends OpenTokError {}

/** An error of the kind `authentication`. */
export class AuthenticationError extends OpenTokError {}

/** An error of the kind `not_found`. */
export class NotFoundError extends OpenTokError {}

/** An error of the kind `conflict`. */
export class ConflictError extends OpenTokError {}

/** An error of the kind `payload_too_large`. */
export class PayloadTooLargeError extends OpenTokError {}

/** An error of the kind `rate_limited`. */
export class RateLimitedError extends OpenTokError {}

/** An error of the kind `server`. */
export class ServerError extends OpenTokError {}

/** An error of the kind `timeout`. */
export class TimeoutError extends OpenTokError {}

/** An error of the kind `connection`. */
export class ConnectionError extends OpenTokError {}

/** An error of the kind `decode`. */
export class DecodeError extends OpenTokError {}

/** An error of the kind `configuration`. */
export class ConfigurationError extends OpenTokError {}

/** An error of the kind `internal`. */
export class InternalError extends OpenTokError {}

const CLASSES = {
  invalid_argument: InvalidArgumentError,
  authentication: AuthenticationError,
  not_found: NotFoundError,
  conflict: ConflictError,
  payload_too_large: PayloadTooLargeError,
  rate_limited: RateLimitedError,
  server: ServerError,
  timeout: TimeoutError,
  connection: ConnectionError,
  decode: DecodeError,
  configuration: ConfigurationError,
  internal: InternalError,
};

// By name, since a bundler that minifies gives a class another one.
for (const [value, { prototype }] of Object.entries({
  OpenTokError,
  InvalidArgumentError,
  AuthenticationError,
  NotFoundError,
  ConflictError,
  PayloadTooLargeError,
  RateLimitedError,
  ServerError,
  TimeoutError,
  ConnectionError,
  DecodeError,
  ConfigurationError,
  InternalError,
})) {
  Object.defineProperty(prototype, 'name', { value, configurable: true, writable: true });
}
