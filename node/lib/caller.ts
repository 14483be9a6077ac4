// Carries calls of the generated methods to the native half and back.

import { type Signature, camel, during, split } from './arguments';
import { cancellable } from './cancel';
import { within } from './clock';
import { courier } from './courier';
import { type ErrorRecord, OpenTokError } from './errors';
import type { Made } from './made';
import { guarded } from './native';
import { line, responseInfo } from './response';

/** Where a client keeps what it is made of. @internal */
export const MADE: unique symbol = Symbol('made');

/** Calls operations by name. */
export abstract class Caller {
  /** @internal */
  declare readonly [MADE]: Made;

  /** @internal */
  protected constructor(made: Made) {
    keep(this, made);
  }

  /** Calls a remote operation. @internal */
  protected remote(name: string, signature: Signature, args: unknown[]): unknown {
    const site: { stack?: string } = {};
    // The frames are only noted here; they become text if the call fails and somebody reads the error's stack.
    // eslint-disable-next-line @typescript-eslint/unbound-method -- only named, to leave it out of the stack
    Error.captureStackTrace(site, this.remote);
    return answer(this[MADE], name, signature, args, site);
  }

  /** Runs an operation that needs no network. @internal */
  protected local(name: string, signature: Signature, args: unknown[]): unknown {
    const { request } = during(name, () => split(signature, args, 0));
    return JSON.parse(guarded(() => this[MADE].native.callLocal(name, request))) as unknown;
  }
}

/** The same client, of the same class and with all that its owner gave it, but made of something else. @internal */
export function derived<C extends Caller>(client: C, made: Made): C {
  return keep(Object.create(client) as C, made);
}

/** Not enumerable: copies and logs of a client have no use for it. */
function keep<C extends Caller>(client: C, made: Made): C {
  return Object.defineProperty(client, MADE, { value: made });
}

/** The native half's answer to a call. */
interface Envelope {
  ok?: unknown;
  error?: ErrorRecord;
  response?: object;
}

async function answer(
  made: Made,
  name: string,
  signature: Signature,
  args: unknown[],
  site: { stack?: string },
): Promise<unknown> {
  const { request, settings } = during(name, () => split(signature, args, 1));
  const { signal, timeoutMs, maxRetries } = { ...made.defaults, ...settings };
  const observe = made.logger !== undefined || made.seen !== undefined;
  const post = courier();
  const number = post.next();
  const cancel = (): void => {
    post.cancel(number);
  };
  const start = (): Promise<string | undefined> =>
    post.start(number, (by) => {
      guarded(() => {
        made.native.call(by, number, name, request, timeoutMs, maxRetries, observe);
      });
    });
  const limit = timeoutMs ?? made.native.timeoutMs;
  const late = (): Error => {
    // What has not been sent by now is not sent.
    cancel();
    return placed(timedOut(name, limit), site);
  };
  const text = await within(limit, signal ? cancellable(signal, cancel, start) : start(), late);
  const envelope = JSON.parse(text ?? '{}') as Envelope;
  report(made, envelope);
  if (envelope.error) throw placed(OpenTokError.of(envelope.error), site);
  return envelope.ok ?? undefined;
}

/** Nobody outside the native half knows how often it has tried, only that it has. */
function timedOut(operation: string, limit: number): OpenTokError {
  const message = `no answer within ${String(limit / 1000)} s`;
  return OpenTokError.of({
    kind: 'timeout',
    message,
    operation: camel(operation),
    attempts: 1,
    errno: 'ETIMEDOUT',
  });
}

function report({ logger, seen }: Made, { response }: Envelope): void {
  if (!response) return;
  const info = responseInfo(response);
  seen?.(info);
  try {
    logger?.debug(line(info), info);
  } catch {
    // What has happened at the service stays so, whatever a logger thinks of it.
  }
}

/** Gives an error the stack of the call rather than that of its answer's arrival. @internal */
export function placed<E extends Error>(error: E, site: { stack?: string }): E {
  const frames = site.stack?.indexOf('\n') ?? -1;
  if (frames >= 0) error.stack = `${error.name}: ${error.message}${site.stack?.slice(frames) ?? ''}`;
  return error;
}
