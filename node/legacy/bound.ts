// Answers that can act, as in the original: `archive.stop()` is `client.stopArchive(archive.id)`.

import { camel } from '../lib/arguments';
import type * as today from '../lib/models';
import type { Operations } from '../lib/operations';
import type { CallOptions } from '../lib/options';
import type { WithCallback } from './callbacks';
import type { LegacyTokenOptions } from './forms';
import { hide } from './hidden';

/** A session, which makes its own tokens. */
export interface Session extends today.Session {
  /** A token for this session: {@link OpenTok.generateToken}. */
  generateToken(options?: LegacyTokenOptions, t1?: boolean): string;
}

/** A recording, which can be stopped and deleted. */
export interface Archive extends today.Archive {
  /** Stops recording: {@link OpenTok.stopArchive}. */
  stop(call?: CallOptions): Promise<Archive>;
  stop(...rest: WithCallback<[call?: CallOptions], Archive>): void;
  /** Deletes this archive: {@link OpenTok.deleteArchive}. */
  delete(call?: CallOptions): Promise<void>;
  delete(...rest: WithCallback<[call?: CallOptions], void>): void;
}

/** One page of archives. */
export interface ArchivePage extends today.ArchivePage {
  items: Archive[];
}

/** A broadcast, which can be stopped. */
export interface Broadcast extends today.Broadcast {
  /** Stops this broadcast: {@link OpenTok.stopBroadcast}. */
  stop(call?: CallOptions): Promise<Broadcast>;
  stop(...rest: WithCallback<[call?: CallOptions], Broadcast>): void;
}

/** One page of broadcasts. */
export interface BroadcastPage extends today.BroadcastPage {
  items: Broadcast[];
}

/** An address that is told of events, which can be removed. */
export interface Callback extends today.Callback {
  /** Removes this address: {@link OpenTok.unregisterCallback}. */
  unregister(call?: CallOptions): Promise<void>;
  unregister(...rest: WithCallback<[call?: CallOptions], void>): void;
}

/** What the operations give whose answers can act. */
export interface Answers {
  createSession: Session;
  startArchive: Archive;
  stopArchive: Archive;
  getArchive: Archive;
  listArchives: ArchivePage;
  startBroadcast: Broadcast;
  stopBroadcast: Broadcast;
  getBroadcast: Broadcast;
  listBroadcasts: BroadcastPage;
  registerCallback: Callback;
  listCallbacks: Callback[];
}

/** Which operation a method is, and which field of the answer is its first argument. */
type Method = readonly [operation: keyof Operations & string, field: string];

const SESSION = { generateToken: ['generateToken', 'sessionId'] } as const;
const ARCHIVE = { stop: ['stopArchive', 'id'], delete: ['deleteArchive', 'id'] } as const;
const BROADCAST = { stop: ['stopBroadcast', 'id'] } as const;
const CALLBACK = { unregister: ['unregisterCallback', 'id'] } as const;

/** The methods of an operation's answer, or of the items of its list. */
const METHODS: Readonly<Record<keyof Answers, Readonly<Record<string, Method>>>> = {
  createSession: SESSION,
  startArchive: ARCHIVE,
  stopArchive: ARCHIVE,
  getArchive: ARCHIVE,
  listArchives: ARCHIVE,
  startBroadcast: BROADCAST,
  stopBroadcast: BROADCAST,
  getBroadcast: BROADCAST,
  listBroadcasts: BROADCAST,
  registerCallback: CALLBACK,
  listCallbacks: CALLBACK,
};

/** Gives an operation's answer, one or a list or a page of them, its methods. */
export function bind(client: object, name: string, answer: unknown): void {
  const operation = camel(name);
  const methods = Object.hasOwn(METHODS, operation) ? METHODS[operation as keyof Answers] : {};
  const operations = client as Record<string, (...args: unknown[]) => unknown>;
  for (const one of each(answer)) {
    const bound = Object.entries(methods).map(([method, [operation, field]]) => [
      method,
      (...args: unknown[]): unknown => operations[operation]?.(one[field], ...args),
    ]);
    hide(one, Object.fromEntries(bound) as Record<string, unknown>);
  }
}

function each(answer: unknown): Record<string, unknown>[] {
  const { items = answer } = Object(answer) as { items?: unknown };
  return (Array.isArray(items) ? items : [items]) as Record<string, unknown>[];
}
