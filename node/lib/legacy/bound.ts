// Answers that can act, as in the original: `archive.stop()` is `client.stopArchive(archive.id)`.

import type { AndCallback } from '../caller';
import type { Operations } from '../operations';
import type { CallOptions } from '../options';
import type { LegacyTokenOptions } from './forms';
import { hide } from './hidden';

/** Which operation a method is, and which field of the answer is its first argument. */
type Method = readonly [operation: keyof Operations, field: string];

const METHODS: Readonly<Record<string, Readonly<Record<string, Method>> | undefined>> = {
  Session: { generateToken: ['generateToken', 'sessionId'] },
  Archive: { stop: ['stopArchive', 'id'], delete: ['deleteArchive', 'id'] },
  Broadcast: { stop: ['stopBroadcast', 'id'] },
  Callback: { unregister: ['unregisterCallback', 'id'] },
};

/** Gives the answers of a type, one or a list or a page of them, their methods. */
export function bind(client: object, type: string | undefined, answer: unknown): void {
  const methods = Object.entries(METHODS[type ?? ''] ?? {});
  if (methods.length === 0) return;
  const operations = client as Record<string, (...args: unknown[]) => unknown>;
  for (const one of each(answer)) {
    const bound = methods.map(([name, [operation, field]]) => [
      name,
      (...args: unknown[]): unknown => operations[operation]?.(one[field], ...args),
    ]);
    hide(one, Object.fromEntries(bound) as Record<string, unknown>);
  }
}

function each(answer: unknown): Record<string, unknown>[] {
  const { items = answer } = answer as { items?: unknown };
  return (Array.isArray(items) ? items : [items]) as Record<string, unknown>[];
}

declare module '../models' {
  interface Session {
    /** A token for this session: {@link OpenTok.generateToken}. */
    generateToken(options?: LegacyTokenOptions, t1?: boolean): string;
  }

  interface Archive {
    /** Stops recording: {@link OpenTok.stopArchive}. */
    stop(call?: CallOptions): Promise<Archive>;
    stop(...rest: AndCallback<Archive>): void;
    /** Deletes this archive: {@link OpenTok.deleteArchive}. */
    delete(call?: CallOptions): Promise<void>;
    delete(...rest: AndCallback<void>): void;
  }

  interface Broadcast {
    /** Stops this broadcast: {@link OpenTok.stopBroadcast}. */
    stop(call?: CallOptions): Promise<Broadcast>;
    stop(...rest: AndCallback<Broadcast>): void;
  }

  interface Callback {
    /** Removes this address: {@link OpenTok.unregisterCallback}. */
    unregister(call?: CallOptions): Promise<void>;
    unregister(...rest: AndCallback<void>): void;
  }
}
