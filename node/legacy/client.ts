// The original's client: an ordinary function, which may be called without `new`, and extended in the way of any time.

import type * as today from '../lib/client';
import { type Row, ROWS } from './calls';
import { call } from './call';
import { type Ot, STATE, State } from './state';
import { generateToken } from './tokens';

/** Those that a subclass overrides and a test replaces for all clients at once. */
const SHARED = ['createSession', 'dial', 'startBroadcast'];

/** `new OpenTok(apiKey, apiSecret, address or { apiUrl, proxy, timeout, uaAddendum })`. */
export function OpenTok(this: unknown, apiKey: unknown, apiSecret: unknown, env?: unknown): Ot | undefined {
  // Compared by its prototype, as a subclass of old calls this with its own `this`.
  if (!(this instanceof (OpenTok as unknown as new () => object))) {
    return new (OpenTok as unknown as new (...args: unknown[]) => Ot)(apiKey, apiSecret, env);
  }
  const ot = this as Ot;
  const state = new State(apiKey, apiSecret, env);
  Object.defineProperty(ot, STATE, { value: state });
  Object.assign(ot, { apiKey: state.apiKey, apiUrl: state.apiUrl });
  // Neither is for a log.
  Object.defineProperty(ot, 'apiSecret', { value: apiSecret, writable: true, configurable: true });
  const c = { apiKey: state.apiKey, apiUrl: state.apiUrl, request: { timeout: state.timeout } };
  Object.defineProperty(ot, 'client', { value: { c }, writable: true, configurable: true });
  for (const [name, row] of Object.entries(ROWS)) {
    // Own properties, which know their client when they are passed on alone.
    if (!SHARED.includes(name)) Object.assign(ot, { [name]: method(name, row, ot) });
  }
  return undefined;
}

function method(name: string, row: Row, ot?: Ot): (...args: unknown[]) => void {
  const named = {
    [name](this: Ot, ...args: unknown[]): void {
      call(ot ?? this, name, row, args, made);
    },
  };
  const made = named[name] as (...args: unknown[]) => void;
  return made;
}

const shared: Record<string, unknown> = {
  generateToken(this: Ot, ...args: unknown[]): string {
    return generateToken(this, args);
  },
  generateJwt(this: Ot): string {
    return this[STATE].modern(this).generateJwt();
  },
};
for (const [name, row] of Object.entries(ROWS)) {
  if (SHARED.includes(name)) shared[name] = method(name, row);
}
Object.assign(OpenTok.prototype, shared);

/** For moving over step by step: today's client, with the same credentials and connections. */
Object.defineProperty(OpenTok.prototype, 'modern', {
  get(this: Ot): today.OpenTok {
    return this[STATE].modern(this);
  },
  configurable: true,
});
