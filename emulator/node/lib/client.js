'use strict';

/** A client that joined with a token: it publishes, and gets signals and tones. */
class VirtualClient {
  #control;

  constructor(control, joined) {
    this.#control = control;
    this.connectionId = joined.connectionId;
    this.sessionId = joined.sessionId;
    this.role = joined.role;
    this.data = joined.data;
  }

  async publish(stream = {}) {
    return (await this.#control('POST', `connections/${this.connectionId}/streams`, stream)).streamId;
  }

  async unpublish(streamId) {
    await this.#control('DELETE', `streams/${streamId}`);
  }

  async view() {
    return this.#control('GET', `connections/${this.connectionId}`);
  }

  async leave() {
    await this.#control('DELETE', `connections/${this.connectionId}`);
  }
}

module.exports = { VirtualClient };
