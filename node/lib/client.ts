// The client: how one is made, derived, shown and closed.

import { MADE, derived } from './caller';
import { type Disposes, disposable } from './dispose';
import { Made } from './made';
import type { GenerateTokenOptions } from './models';
import { guarded } from './native';
import { Operations } from './operations';
import {
  type ClientOptions,
  type PrivateKeyOptions,
  RETRY_OPTIONS,
  type RetryOptions,
  invalid,
  read,
} from './options';
import type { ResponseInfo } from './response';
import { shortcut } from './tokens';

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type --
   `disposable`, below, gives the class what this says. */
export interface OpenTok extends Disposes {}

/**
 * A client of the OpenTok or Vonage Video REST API.
 *
 * It keeps its connections open and may be used for any number of calls at once.
 */
export class OpenTok extends Operations {
  /** With the credentials in the environment: as {@link OpenTok.fromEnv}. */
  constructor();
  /** For an OpenTok project's key and secret. */
  constructor(apiKey: number | string, apiSecret: string, options?: ClientOptions);
  // eslint-disable-next-line @typescript-eslint/unified-signatures -- for this package, and in no documentation
  /** @internal */ constructor(made: Made);
  constructor(apiKey?: unknown, apiSecret?: unknown, options?: unknown) {
    super(apiKey instanceof Made ? apiKey : Made.project(apiKey, apiSecret, options));
  }

  /** For a Vonage application. */
  static application(applicationId: string, options: ClientOptions & PrivateKeyOptions): OpenTok {
    return new OpenTok(Made.application(applicationId, options));
  }

  /** For an OpenTok account, which creates and manages its projects and does nothing else: with its own key and secret. */
  static account(accountKey: number | string, accountSecret: string, options?: ClientOptions): OpenTok {
    return new OpenTok(Made.account(accountKey, accountSecret, options));
  }

  /**
   * With the credentials in the environment: `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID`
   * and `VONAGE_PRIVATE_KEY` or `VONAGE_PRIVATE_KEY_PATH`.
   */
  static fromEnv(options?: ClientOptions): OpenTok {
    return new OpenTok(Made.fromEnv(options));
  }

  /** The same client, sharing its connections, with another timeout or number of retries. */
  withOptions(options: RetryOptions): this {
    return derived(this, this[MADE].but(read(options, RETRY_OPTIONS)));
  }

  /**
   * Makes one call, and tells beside its answer how it went: status, headers, the request's identifier.
   *
   * Of several calls it tells of the last one; where there was none, as for a token, `response` is not there.
   *
   * @example
   * ```ts
   * const { answer, response } = await client.withResponse((c) => c.createSession());
   * console.log(answer.sessionId, response?.requestId);
   * ```
   *
   * @param call - Makes the call, with the client that it is given.
   */
  async withResponse<T>(call: (client: this) => T): Promise<{ answer: Awaited<T>; response?: ResponseInfo }> {
    if (typeof call !== 'function') throw invalid('call', 'must be a function that makes a call');
    const told: { response?: ResponseInfo } = {};
    const made = this[MADE].telling((response) => (told.response = response));
    const answer = await call(derived(this, made));
    return { answer, ...told };
  }

  override generateToken(sessionId: string, options?: GenerateTokenOptions): string;
  override generateToken(...args: [string, GenerateTokenOptions?]): string {
    return guarded(() => shortcut(this[MADE].native, args)) ?? super.generateToken(...args);
  }

  /** The API key, or the application's id. */
  get projectId(): string {
    return this[MADE].native.projectId;
  }

  /** The service's address, without a trailing slash. */
  get apiUrl(): string {
    return this[MADE].native.apiUrl;
  }

  /** Lets go of the connections, also for clients made by {@link withOptions}. Calls under way still finish. */
  close(): void {
    this[MADE].native.close();
  }

  /** What `console.log` shows: no secret. @internal */
  [INSPECT](): string {
    return `OpenTok { projectId: '${this.projectId}', apiUrl: '${this.apiUrl}' }`;
  }
}

disposable(OpenTok);
