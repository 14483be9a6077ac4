'use strict';

const { VirtualClient } = require('./client.js');
const { control } = require('./control.js');
const { find, launch } = require('./program.js');

/** A running emulator. What its methods do stands in index.d.ts. */
class Emulator {
  #stop;

  constructor({ url, stop }, credentials) {
    this.#stop = stop;
    this.url = url;
    this.credentials = credentials;
  }

  control(method, path, body) {
    return control(this.url, method, path, body);
  }

  async reset() {
    await this.control('POST', 'reset');
  }

  async join(token, { data } = {}) {
    const joined = await this.control('POST', 'connections', { token, data });
    return new VirtualClient((...call) => this.control(...call), joined);
  }

  async advance(seconds) {
    await this.control('POST', 'clock', { advanceMs: Math.round(seconds * 1000) });
  }

  async fault(fault) {
    await this.control('POST', 'faults', fault);
  }

  async requests(selection) {
    return (await this.control('GET', `requests${query(selection)}`)).items;
  }

  async deliveries(selection) {
    return (await this.control('GET', `deliveries${query(selection)}`)).items;
  }

  async stop() {
    await this.#stop();
  }
}

// Node 18 does not know it: there is nothing to call then.
if (Symbol.asyncDispose) Emulator.prototype[Symbol.asyncDispose] = Emulator.prototype.stop;

function query(selection = {}) {
  const asked = Object.entries(selection).filter(([, value]) => value !== undefined);
  return asked.length ? `?${new URLSearchParams(asked)}` : '';
}

async function startEmulator(options = {}) {
  const { host, port = 0, seed, allowHosts = [], webhookUrls = [], webhookSecret, program, ...odd } = options;
  // A misspelt option would be silence.
  for (const name of Object.keys(odd)) throw new TypeError(`startEmulator has no option ${name}`);
  const flags = [`--port=${port}`];
  if (host !== undefined) flags.push(`--host=${host}`);
  if (seed !== undefined) flags.push(`--seed=${seed}`);
  if (webhookSecret !== undefined) flags.push(`--webhook-secret=${webhookSecret}`);
  flags.push(
    ...allowHosts.map((name) => `--allow-host=${name}`),
    ...webhookUrls.map((url) => `--webhook-url=${url}`),
  );
  const running = await launch(program ?? find(), flags);
  return new Emulator(running, await control(running.url, 'GET', 'credentials'));
}

module.exports = { Emulator, startEmulator };
