// The client: how one is made, derived, shown and closed.

import { guarded } from './caller';
import { NotFoundError } from './errors';
import { LEGACY_ERRORS } from './legacy/errors';
import type { LegacyForms } from './legacy/forms';
import { Names } from './legacy/names';
import type { GenerateTokenOptions } from './models';
import { type Native, library } from './native';
import {
  APPLICATION_OPTIONS,
  CLIENT_OPTIONS,
  type ClientOptions,
  type PrivateKeyOptions,
  RETRY_OPTIONS,
  type RetryOptions,
  read,
  text,
} from './options';
import { shortcut } from './tokens';

const PRIVATE_KEY = /^\s*-----BEGIN (RSA )?PRIVATE KEY-----/;
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Settings = Record<string, unknown>;

/** A client of the core, and what its calls have in common. */
class Made {
  constructor(
    readonly native: Native,
    readonly defaults: Settings = {},
  ) {}

  static with(settings: Settings): Made {
    return new Made(guarded(() => new library.Native(JSON.stringify(settings))));
  }

  /** The one place where the kind of credentials is guessed: the original did so. */
  static guessed(id: unknown, secret: unknown, options: unknown): Made {
    const settings = read(typeof options === 'string' ? { apiUrl: options } : options, CLIENT_OPTIONS);
    const key = typeof id === 'number' ? String(id) : text('apiKey', id);
    if (UUID.test(key) && typeof secret === 'string' && PRIVATE_KEY.test(secret)) {
      return Made.with({ ...settings, applicationId: key, privateKey: secret });
    }
    return Made.with({ ...settings, apiKey: key, apiSecret: text('apiSecret', secret) });
  }

  but(options: RetryOptions): Made {
    return new Made(this.native, { ...this.defaults, ...read(options, RETRY_OPTIONS) });
  }
}

/**
 * A client of the OpenTok or Vonage Video REST API.
 *
 * It keeps its connections open and may be used for any number of calls at once.
 */
export class Client extends Names {
  readonly #made: Made;

  /**
   * For an OpenTok project's key and secret.
   *
   * As in the original, an application's UUID and the text of its private key make a client for Vonage Video;
   * {@link OpenTok.application} says the same without guessing.
   */
  constructor(apiKey: number | string, apiSecret: string, options?: ClientOptions | string);
  constructor(apiKey: unknown, apiSecret?: unknown, options?: unknown) {
    const made = apiKey instanceof Made ? apiKey : Made.guessed(apiKey, apiSecret, options);
    super(made.native, made.defaults);
    this.#made = made;
  }

  /** For a Vonage application. */
  static application(applicationId: string, options: ClientOptions & PrivateKeyOptions): OpenTok {
    return Client.#from(Made.with({ ...read(options, APPLICATION_OPTIONS), applicationId }));
  }

  /**
   * With the credentials in the environment: `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID`
   * and `VONAGE_PRIVATE_KEY` or `VONAGE_PRIVATE_KEY_PATH`; and the address in `OPENTOK_API_URL`.
   */
  static fromEnv(options?: ClientOptions): OpenTok {
    return Client.#from(Made.with({ ...read(options, CLIENT_OPTIONS), fromEnv: true }));
  }

  /** The same client, sharing its connections, with another timeout or number of retries. */
  withOptions(options: RetryOptions): OpenTok {
    return Client.#from(this.#made.but(options));
  }

  override generateToken(sessionId: string, options?: GenerateTokenOptions): string;
  override generateToken(...args: [string, GenerateTokenOptions?]): string {
    return guarded(() => shortcut(this.native, args)) ?? super.generateToken(...args);
  }

  /** The API key, or the application's id. */
  get projectId(): string {
    return this.native.projectId;
  }

  /** The API key, or the application's id; as the original calls it. */
  get apiKey(): string {
    return this.native.projectId;
  }

  /** The service's address, without a trailing slash. */
  get apiUrl(): string {
    return this.native.apiUrl;
  }

  /** Lets go of the connections, also for clients made by {@link withOptions}. Calls under way still finish. */
  close(): void {
    this.native.close();
  }

  /** As {@link close}, at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** What `console.log` shows: no secret. @internal */
  [INSPECT](): string {
    return `OpenTok { projectId: '${this.projectId}', apiUrl: '${this.apiUrl}' }`;
  }

  static #from(made: Made): OpenTok {
    return new Client(made as never, '') as OpenTok;
  }
}

/** A client, which also understands the original's lists of arguments. */
export type OpenTok = Client & LegacyForms;

/** {@link Client}, which may also be called without `new`, and carries its classes of errors, as in the original. */
export interface Callable extends Statics {
  new (apiKey: number | string, apiSecret: string, options?: ClientOptions | string): OpenTok;
  (apiKey: number | string, apiSecret: string, options?: ClientOptions | string): OpenTok;
  readonly prototype: OpenTok;
}

type Statics = Omit<typeof Client, 'prototype'> & typeof LEGACY_ERRORS;

/** The class {@link OpenTok}. */
export interface OpenTokConstructor extends Callable {
  readonly NotFoundError: typeof NotFoundError;
}

export const OpenTok = new Proxy(Object.assign(Client, LEGACY_ERRORS, { NotFoundError }), {
  apply: (target, _receiver, args) => Reflect.construct(target, args) as OpenTok,
}) as unknown as OpenTokConstructor;
