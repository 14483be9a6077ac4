// Answers that can act, as in the original: `archive.stop()` is `client.stopArchive(archive.id)`.

import { camel } from '../lib/arguments';
import type * as today from '../lib/models';
import type { Operations } from '../lib/operations';
import type { CallOptions } from '../lib/options';
import { ANSWERS } from './answers';
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

/** The models that can act. */
interface Acting {
  Session: Session;
  Archive: Archive;
  ArchivePage: ArchivePage;
  Broadcast: Broadcast;
  BroadcastPage: BroadcastPage;
  Callback: Callback;
}

/** What an operation gives: as today, but able to act where its model is. */
export type Answer<Name, T> = Name extends keyof typeof ANSWERS
  ? (typeof ANSWERS)[Name] extends infer Model extends keyof Acting
    ? T extends unknown[]
      ? Acting[Model][]
      : Acting[Model]
    : T
  : T;

/** Which operation a method is, and which field of the answer is its first argument. */
type Method = readonly [operation: keyof Operations & string, field: string];

const SESSION = { generateToken: ['generateToken', 'sessionId'] } as const;
const ARCHIVE = { stop: ['stopArchive', 'id'], delete: ['deleteArchive', 'id'] } as const;
const BROADCAST = { stop: ['stopBroadcast', 'id'] } as const;
const CALLBACK = { unregister: ['unregisterCallback', 'id'] } as const;

/** The methods of a model, or of the items of its list. */
const METHODS: Readonly<Record<keyof Acting, Readonly<Record<string, Method>>>> = {
  Session: SESSION,
  Archive: ARCHIVE,
  ArchivePage: ARCHIVE,
  Broadcast: BROADCAST,
  BroadcastPage: BROADCAST,
  Callback: CALLBACK,
};

/** Gives an operation's answer, one or a list or a page of them, its methods. */
export function bind(client: object, name: string, answer: unknown): void {
  const model = (ANSWERS as Readonly<Record<string, string>>)[camel(name)] ?? '';
  if (!Object.hasOwn(METHODS, model)) return;
  const methods = Object.entries(METHODS[model as keyof Acting]);
  const operations = client as Record<string, (...args: unknown[]) => unknown>;
  for (const one of each(answer)) {
    const bound = methods.map(([method, [operation, field]]) => [
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
