// What a client of old is made of, and the modern one beneath it.

import { OpenTok } from '../lib/client';
import { plainError } from './errors';

/** Where a client keeps what is not for its user; found through a prototype and a proxy as well. */
export const STATE: unique symbol = Symbol('state');

/** A client of old, as far as this package needs to know it. */
export interface Ot {
  apiKey: string;
  apiUrl: string;
  apiSecret: unknown;
  readonly [STATE]: State;
  [method: string]: unknown;
}

const OPENTOK = 'https://api.opentok.com';
const VONAGE = 'https://video.api.vonage.com';
const TIMEOUT = 20_000;

const PRIVATE_KEY = /-----BEGIN (RSA )?PRIVATE KEY-----/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export class State {
  readonly apiKey: string;
  readonly apiUrl: string;
  readonly timeout: number;
  readonly isApplication: boolean;
  private readonly options: { proxy?: string; userAgent?: string };
  private made?: { of: unknown[]; client: OpenTok };

  constructor(apiKey: unknown, apiSecret: unknown, env: unknown) {
    if (!(typeof apiKey === 'number' || typeof apiKey === 'string') || typeof apiSecret !== 'string') {
      throw plainError(
        `Invalid arguments when initializing OpenTok: apiKey=${typeof apiKey}, apiSecret=${typeof apiSecret}`,
      );
    }
    this.apiKey = String(apiKey);
    this.isApplication = UUID.test(this.apiKey) && PRIVATE_KEY.test(apiSecret);
    const given = (typeof env === 'string' ? { apiUrl: env } : Object(env)) as Record<string, unknown>;
    // A suite of tests that stands in for the service cannot do so in JavaScript; this names an emulator from outside.
    const environment = text(process.env.OPENTOK_API_URL) ?? (this.isApplication ? VONAGE : OPENTOK);
    this.apiUrl = text(given.apiUrl) ?? environment;
    const timeout = parseInt(String(given.timeout), 10);
    this.timeout = timeout > 0 ? timeout : TIMEOUT;
    this.options = { proxy: text(given.proxy), userAgent: text(given.uaAddendum) };
  }

  /** The modern client, made when it is first needed, and anew when its owner has been given other credentials. */
  modern(ot: Ot): OpenTok {
    const { apiKey, apiSecret, apiUrl } = ot;
    const of = [apiKey, apiSecret, apiUrl];
    if (this.made?.of.every((one, index) => one === of[index]) !== true) {
      const options = { ...this.options, apiUrl, timeout: this.timeout };
      const client = this.isApplication
        ? OpenTok.application(apiKey, { ...options, privateKey: apiSecret as string })
        : new OpenTok(apiKey, apiSecret as string, options);
      this.made = { of, client };
    }
    return (this.made as { client: OpenTok }).client;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
