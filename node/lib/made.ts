// What a client is made of: a client of the core, and what its calls have in common.

import { type Native, guarded, library } from './native';
import {
  APPLICATION_OPTIONS,
  type AbortSignalLike,
  CLIENT_OPTIONS,
  type Readers,
  read,
  text,
} from './options';
import type { Logger, ResponseInfo } from './response';

/** Checked options of calls, under the core's names. */
export interface Settings {
  timeoutMs?: number;
  maxRetries?: number;
  signal?: AbortSignalLike;
}

/** A client of the core, and what its calls have in common. */
export class Made {
  private constructor(
    readonly native: Native,
    readonly logger?: Logger,
    readonly defaults: Settings = {},
    /** Is told of each answer. */
    readonly seen?: (response: ResponseInfo) => void,
  ) {}

  /** For a project's key and secret; for whatever the environment says where neither is given. */
  static project(apiKey: unknown, apiSecret: unknown, options: unknown): Made {
    const key = given('apiKey', typeof apiKey === 'number' ? String(apiKey) : apiKey);
    const secret = given('apiSecret', apiSecret);
    const credentials = key || secret ? { ...key, ...secret } : { fromEnv: true };
    return Made.with(credentials, options, CLIENT_OPTIONS);
  }

  static application(applicationId: unknown, options: unknown): Made {
    return Made.with({ applicationId: text('applicationId', applicationId) }, options, APPLICATION_OPTIONS);
  }

  static account(accountKey: unknown, accountSecret: unknown, options: unknown): Made {
    const key = text('accountKey', typeof accountKey === 'number' ? String(accountKey) : accountKey);
    const credentials = { accountKey: key, accountSecret: text('accountSecret', accountSecret) };
    return Made.with(credentials, options, CLIENT_OPTIONS);
  }

  static fromEnv(options: unknown): Made {
    return Made.with({ fromEnv: true }, options, CLIENT_OPTIONS);
  }

  /** The same with other defaults. */
  but(defaults: Settings): Made {
    return new Made(this.native, this.logger, { ...this.defaults, ...defaults }, this.seen);
  }

  /** The same, telling of each answer. */
  telling(seen: (response: ResponseInfo) => void): Made {
    return new Made(this.native, this.logger, this.defaults, seen);
  }

  private static with(credentials: object, options: unknown, readers: Readers): Made {
    const { logger, ...settings } = read(options, readers);
    const runtime = `node/${process.versions.node}`;
    // Node reads this variable too, but for its own connections only.
    const extraCaFile = process.env.NODE_EXTRA_CA_CERTS;
    const all = { runtime, ...(extraCaFile && { extraCaFile }), ...settings, ...credentials };
    const native = guarded(() => new (library().Native)(JSON.stringify(all)));
    return new Made(native, logger as Logger | undefined);
  }
}

function given(field: string, value: unknown): Record<string, string> | undefined {
  return value === undefined || value === null ? undefined : { [field]: text(field, value) };
}
