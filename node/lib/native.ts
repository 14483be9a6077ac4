// The native half: what it offers, and who found it.

import { ConfigurationError, type ErrorRecord, OpenTokError } from './errors';

/** A client of the core: see src/lib.rs. Arguments and answers are JSON text. */
export interface Native {
  readonly projectId: string;
  readonly apiUrl: string;
  /** How long a call may take that does not say so itself. */
  readonly timeoutMs: number;
  call(
    courier: NativeCourier,
    number: number,
    name: string,
    args: string,
    timeoutMs: number | undefined,
    maxRetries: number | undefined,
    observe: boolean,
  ): void;
  callLocal(name: string, args: string): string;
  generateToken(
    sessionId: string,
    role?: string,
    expireTime?: number,
    ttl?: number,
    data?: string,
    initialLayoutClassList?: string[],
    kind?: string,
  ): string;
  /** By no rules but the caller's own. */
  signToken(draft: string): string;
  close(): void;
}

/** Brings what calls come to: see src/courier.rs. */
export interface NativeCourier {
  /** A call's number, what it came to, the next one's number, and so on. */
  collect(): (number | string)[];
  cancel(number: number): void;
}

/** What the addon exports. */
export interface Library {
  Native: new (settings: string) => Native;
  Courier: new (ring: () => void) => NativeCourier;
  version(): string;
  /** A limit in seconds as one that can be kept, in milliseconds. */
  limit(field: string, seconds: number): number;
  /** The known name that was probably meant. */
  nearest(typed: string, known: readonly string[]): string | null;
}

let found: Library | undefined;

/**
 * Takes the native half from `native.js` or `native.mjs`, which look for it: only there may a `require` of it stand,
 * because a bundler that follows one of them must not meet the other.
 */
export function provide(library: Library | undefined, reasons: readonly unknown[]): void {
  found ??= library;
  if (!found) throw missing(reasons);
}

export function library(): Library {
  if (!found) throw missing([]);
  return found;
}

function missing(reasons: readonly unknown[]): ConfigurationError {
  const { platform, arch } = process;
  const tried = reasons.map((reason) => `\n  ${firstLine(reason)}`).join('');
  const message =
    `the native library of opentok-sdk for ${platform}-${arch} cannot be loaded. If a bundler moved this file: ` +
    `leave opentok-sdk external, or copy the .node file of @opentok-sdk/${platform}-${arch}* beside the bundle. ` +
    'If not: that package is an optional dependency; install with --include=optional and, if the lock file was ' +
    `made on another platform, with --os=${platform} --cpu=${arch}.${tried}`;
  return new ConfigurationError({ kind: 'configuration', message });
}

function firstLine(reason: unknown): string {
  const { message = reason } = Object(reason) as { message?: unknown };
  return String(message).split('\n', 1).join();
}

/** Runs something of the native half, whose errors are records as text. */
export function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    // Known by its shape: under Jest the native half's `Error` is not the `Error` of here.
    const { message } = Object(error) as { message?: unknown };
    if (typeof message !== 'string' || !message.startsWith('{"')) throw error;
    throw OpenTokError.of(JSON.parse(message) as ErrorRecord);
  }
}
