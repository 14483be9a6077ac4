// The original's client: today's, which may be called without `new`, and understands the original's arguments.

import { type Signature, during } from '../lib/arguments';
import * as today from '../lib/client';
import { NotFoundError } from '../lib/errors';
import { Made } from '../lib/made';
import type { Operations } from '../lib/operations';
import { type ClientOptions, type PrivateKeyOptions, type RetryOptions, object, text } from '../lib/options';
import type { ResponseInfo } from '../lib/response';
import { arranged } from './arguments';
import { type Answer, type Archive, type Broadcast, bind } from './bound';
import { callbackValues } from './callbacks';
import { LEGACY_ERRORS } from './errors';
import type { LegacyClientOptions, LegacyForms, Ways } from './forms';

const PRIVATE_KEY = /^\s*-----BEGIN (RSA )?PRIVATE KEY-----/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The one place where the kind of credentials is guessed: the original did so. */
function guessed(id: unknown, secret: unknown, options: unknown): Made {
  const settings = typeof options === 'string' ? { apiUrl: options } : { ...object(options) };
  if ('uaAddendum' in settings) {
    const { uaAddendum } = settings;
    delete settings.uaAddendum;
    if (uaAddendum !== undefined && uaAddendum !== null) settings.userAgent = text('uaAddendum', uaAddendum);
  }
  const key = typeof id === 'number' ? String(id) : text('apiKey', id);
  if (UUID.test(key) && typeof secret === 'string' && PRIVATE_KEY.test(secret)) {
    return Made.application(key, { ...settings, privateKey: secret });
  }
  return Made.project(key, text('apiSecret', secret), settings);
}

class Client extends today.OpenTok {
  constructor(apiKey: unknown, apiSecret?: unknown, options?: unknown) {
    super(apiKey instanceof Made ? apiKey : guessed(apiKey, apiSecret, options));
  }

  static override application(applicationId: string, options: ClientOptions & PrivateKeyOptions): Client {
    return new Client(Made.application(applicationId, options));
  }

  static override fromEnv(options?: ClientOptions): Client {
    return new Client(Made.fromEnv(options));
  }

  get apiKey(): string {
    return this.projectId;
  }

  playDTMF(...args: unknown[]): unknown {
    const callback = typeof args.at(-1) === 'function' ? [args.pop()] : [];
    const [sessionId, connectionId, digits, ...rest] = args;
    const { playDtmf } = this as unknown as Untyped;
    return playDtmf.call(this, sessionId, digits, { connectionId }, ...rest, ...callback);
  }

  websocketConnect(...args: unknown[]): unknown {
    return (this as unknown as Untyped).startAudioConnector(...args);
  }

  protected override remote(name: string, signature: Signature, args: unknown[]): unknown {
    const callback =
      typeof args.at(-1) === 'function' ? (args.pop() as (...values: unknown[]) => void) : undefined;
    const answer = (async (): Promise<unknown> => {
      const value = await super.remote(name, ...during(name, () => arranged(name, signature, args)));
      if (value !== undefined) bind(this, name, value);
      return value;
    })();
    if (!callback) return answer;
    // On a tick of its own: what the callback throws is the process's uncaught exception, not ours.
    answer.then(
      (value) => {
        process.nextTick(callback, null, ...callbackValues(name, value));
      },
      (error: unknown) => {
        process.nextTick(callback, error);
      },
    );
    return undefined;
  }

  protected override local(name: string, signature: Signature, args: unknown[]): unknown {
    return super.local(name, ...during(name, () => arranged(name, signature, args)));
  }
}

type Untyped = Record<'playDtmf' | 'startAudioConnector', (...args: unknown[]) => unknown>;

/** The operations that ask the service, with a promise or with a callback. */
type Remote = {
  [
    Name in keyof Operations as Operations[Name] extends (...args: never) => Promise<unknown> ? Name : never
  ]: Operations[Name] extends (...args: infer Given) => Promise<infer T>
    ? Ways<Given, Answer<Name, T>>
    : never;
};

/** The operations whose answers, or their items, can act. */
interface Acting {
  iterArchives(...args: Parameters<Operations['iterArchives']>): AsyncGenerator<Archive, void, undefined>;
  iterBroadcasts(
    ...args: Parameters<Operations['iterBroadcasts']>
  ): AsyncGenerator<Broadcast, void, undefined>;
}

/** What a client has beside its operations. */
interface Own {
  /** The API key, or the application's id; as the original calls it. */
  readonly apiKey: string;
  /** The same client, sharing its connections, with another timeout or number of retries. */
  withOptions(options: RetryOptions): OpenTok;
  /** Makes one call, and tells beside its answer how it went: as the modern client. */
  withResponse<T>(call: (client: OpenTok) => T): Promise<{ answer: Awaited<T>; response?: ResponseInfo }>;
}

type Today = Omit<today.OpenTok, keyof Remote | keyof Acting | keyof Own>;

/** A client, which also understands the original's lists of arguments. */
export type OpenTok = Remote & Acting & Own & LegacyForms & Today;

type Options = LegacyClientOptions | string;

/** The class {@link OpenTok}, which may also be called without `new`. */
interface Callable {
  /**
   * For an OpenTok project's key and secret; as in the original, an application's UUID and the text of its private
   * key make a client for Vonage Video.
   */
  new (apiKey: number | string, apiSecret: string, options?: Options): OpenTok;
  (apiKey: number | string, apiSecret: string, options?: Options): OpenTok;
  readonly prototype: OpenTok;
  /** For a Vonage application. */
  application(applicationId: string, options: ClientOptions & PrivateKeyOptions): OpenTok;
  /** With the credentials in the environment. */
  fromEnv(options?: ClientOptions): OpenTok;
}

/** The class {@link OpenTok}, which carries the original's classes of errors. */
export type OpenTokConstructor = Callable &
  typeof LEGACY_ERRORS & { readonly NotFoundError: typeof NotFoundError };

export const OpenTok = new Proxy(Object.assign(Client, LEGACY_ERRORS, { NotFoundError }), {
  apply: (target, _receiver, args) => Reflect.construct(target, args) as OpenTok,
}) as unknown as OpenTokConstructor;
