// The emulator, started once per test file, and what tests ask of it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { OpenTok } from 'opentok-sdk';
import LegacyOpenTok from 'opentok-sdk/legacy';

const built = (name) => fileURLToPath(new URL(`../../target/debug/${name}`, import.meta.url));

/** A server that ends with this process. */
class Server {
  static async start(program, ...options) {
    const child = spawn(program, options, { stdio: ['pipe', 'pipe', 'inherit'] });
    await Promise.race([once(child, 'spawn'), once(child, 'error').then(([error]) => Promise.reject(error))]);
    const [line] = await once(createInterface(child.stdout), 'line');
    return new this(child, /http:\S+/.exec(line)[0]);
  }

  constructor(child, url) {
    this.child = child;
    this.url = url;
  }

  async control(method, path, body) {
    const answer = await fetch(`${this.url}/_emulator/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  reset = () => this.control('POST', 'reset');
  requests = async () => (await this.control('GET', 'requests')).items;

  async stop() {
    this.child.kill();
    await once(this.child, 'exit');
  }
}

/** Servers that do what servers should not. */
export class Hostile extends Server {
  static start = () => super.start(process.env.OPENTOK_HOSTILE ?? built('opentok-hostile'));

  addresses = () => this.control('GET', 'addresses');
}

export class Emulator extends Server {
  static async start() {
    const program = process.env.OPENTOK_EMULATOR ?? built('opentok-emulator');
    const emulator = await super.start(program, '--port', '0', '--with-parent');
    emulator.credentials = await emulator.control('GET', 'credentials');
    return emulator;
  }

  fault = (fault) => this.control('POST', 'faults', fault);

  /** A client with the emulator's fixed credentials of one kind. */
  client(options = {}) {
    const { apiKey, apiSecret } = this.credentials;
    return new OpenTok(apiKey, apiSecret, { apiUrl: this.url, ...options });
  }

  /** The same, of the older face. */
  legacy(options = {}) {
    const { apiKey, apiSecret } = this.credentials;
    return LegacyOpenTok(Number(apiKey), apiSecret, { apiUrl: this.url, ...options });
  }

  account(options = {}) {
    const { accountKey, accountSecret } = this.credentials;
    return OpenTok.account(accountKey, accountSecret, { apiUrl: this.url, ...options });
  }

  application(options = {}) {
    const { applicationId, privateKey } = this.credentials;
    return OpenTok.application(applicationId, { privateKey, apiUrl: this.url, ...options });
  }
}

/** Makes a call that takes a callback; resolves to what the callback got after the error. */
export function told(start) {
  return new Promise((resolve, reject) => {
    const returned = start((error, ...values) => (error ? reject(error) : resolve(values)));
    assert.equal(returned, undefined);
  });
}

/** The error of a promise that must be rejected. */
export const failure = (promise) =>
  promise.then((value) => assert.fail(`returned ${JSON.stringify(value)}`), Object);

/** An address on loopback where nobody ever listens: a port that was free might be taken meanwhile. */
export const DEAD_URL = 'http://127.0.0.1:1';

/** Waits until a condition holds. */
export async function until(condition, what) {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited too long until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** `start_archive` → `startArchive`. */
export const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
