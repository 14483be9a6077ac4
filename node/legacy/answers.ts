// Answers as the service sent them, in classes of the original's names; what they can do are properties of their own,
// so that a copy can do it too.

import type { Ot } from './state';

/* eslint-disable @typescript-eslint/no-extraneous-class -- what they hold is the service's to say */

type Fields = Readonly<Record<string, unknown>>;

/** A method of the client by its name when it is called, so that one that was replaced is the one that is used. */
function acting(client: Ot, method: string, id: unknown) {
  return (...args: unknown[]): unknown => (client[method] as (...args: unknown[]) => unknown)(id, ...args);
}

export class Session {
  declare readonly ot: Ot;
  readonly sessionId: string;

  constructor(ot: Ot, sessionId: string, properties?: Fields) {
    // Not for JSON, nor for a log: it knows the secret.
    Object.defineProperty(this, 'ot', { value: ot, writable: true, configurable: true });
    this.sessionId = sessionId;
    Object.assign(this, properties);
  }

  generateToken(...args: unknown[]): string {
    return (this.ot.generateToken as (...args: unknown[]) => string).call(this.ot, this.sessionId, ...args);
  }
}

export class Archive {
  constructor(client: Ot, fields?: Fields) {
    Object.assign(this, fields, {
      stop: acting(client, 'stopArchive', fields?.id),
      delete: acting(client, 'deleteArchive', fields?.id),
    });
  }
}

export class Broadcast {
  constructor(client: Ot, fields?: Fields) {
    Object.assign(this, fields, { stop: acting(client, 'stopBroadcast', fields?.id) });
  }
}

export class Callback {
  constructor(client: Ot, fields?: Fields) {
    Object.assign(this, fields, { unregister: acting(client, 'unregisterCallback', fields?.id) });
  }
}

export class Stream {
  constructor(_client: Ot, fields?: Fields) {
    Object.assign(this, fields);
  }
}

export class SipInterconnect {
  constructor(_client: Ot, fields?: Fields) {
    Object.assign(this, fields);
  }
}
