// Carries calls of the generated methods to the native half and back: promises, callbacks, cancelling, errors.

import { type ErrorRecord, OpenTokError } from './errors';
import { arranged } from './legacy/arguments';
import { bind } from './legacy/bound';
import { type NodeCallback, callbackValues } from './legacy/callbacks';
import { type Cancel, type Native, library } from './native';
import { type AbortSignalLike, CALL_OPTIONS, type CallOptions, invalid, object, read } from './options';

/** The end of an argument list with a callback, where the operation has options. */
export type OptionsAndCallback<O, T> =
  | [callback: NodeCallback<T>]
  | [options: O | undefined, callback: NodeCallback<T>]
  | [options: O | undefined, call: CallOptions | undefined, callback: NodeCallback<T>];

/** The end of an argument list with a callback, where the operation has no options. */
export type AndCallback<T> =
  [callback: NodeCallback<T>] | [call: CallOptions | undefined, callback: NodeCallback<T>];

/** What an operation takes: its positional arguments, and whether an options object follows; and what it answers. */
export interface Signature {
  required: readonly string[];
  options?: boolean;
  /** The model of the answer, or of the items of its list. */
  answer?: string;
}

/** Checked options of a call, under the core's names. */
interface Settings {
  timeoutMs?: number;
  maxRetries?: number;
  signal?: AbortSignalLike;
}

/** Calls operations by name. */
export abstract class Caller {
  readonly #native: Native;
  readonly #defaults: Settings;

  /** @internal */
  protected constructor(native: Native, defaults: Settings) {
    this.#native = native;
    this.#defaults = defaults;
  }

  /** @internal */
  protected get native(): Native {
    return this.#native;
  }

  /** Calls a remote operation. @internal */
  protected remote(name: string, signature: Signature, args: unknown[]): unknown {
    const site: { stack?: string } = {};
    // eslint-disable-next-line @typescript-eslint/unbound-method -- only named, to leave it out of the stack
    Error.captureStackTrace(site, this.remote);
    const callback =
      typeof args.at(-1) === 'function' ? (args.pop() as (...values: unknown[]) => void) : undefined;
    const answer = this.#answer(name, signature, args, site);
    if (!callback) return answer;
    // On a tick of its own: what the callback throws is the process's uncaught exception, not ours.
    answer.then(
      (value) => {
        process.nextTick(callback, null, ...callbackValues(name, value));
      },
      (error: unknown) => {
        process.nextTick(callback, error);
      },
    );
    return undefined;
  }

  /** Runs an operation that needs no network. @internal */
  protected local(name: string, signature: Signature, args: unknown[]): unknown {
    const { request } = during(name, () => split(...arranged(name, signature, args), 0));
    return JSON.parse(guarded(() => this.#native.callLocal(name, request))) as unknown;
  }

  async #answer(
    name: string,
    signature: Signature,
    args: unknown[],
    site: { stack?: string },
  ): Promise<unknown> {
    const { request, settings } = during(name, () => split(...arranged(name, signature, args), 1));
    const { signal, timeoutMs, maxRetries } = { ...this.#defaults, ...settings };
    const start = (cancel?: Cancel): Promise<string | undefined> =>
      guarded(() => this.#native.call(name, request, timeoutMs, maxRetries, cancel));
    const envelope = await (signal ? cancellable(signal, start) : start());
    const { ok, error } = JSON.parse(envelope ?? '{}') as { ok?: unknown; error?: ErrorRecord };
    if (error) throw placed(OpenTokError.of(error), site);
    bind(this, signature.answer, ok);
    return ok ?? undefined;
  }
}

/** A flat list of arguments as the request, in JSON, and the settings that may come after it. */
function split(
  { required, options }: Signature,
  args: unknown[],
  after: number,
): { request: string; settings: Settings } {
  const own = required.length + (options ? 1 : 0);
  if (args.slice(own + after).some((more) => more !== undefined)) {
    throw invalid('arguments', `at most ${String(own + after)} can be given`);
  }
  const request = options ? { ...object(args[required.length]) } : {};
  required.forEach((name, index) => {
    if (name in request) throw invalid(name, 'is given twice');
    request[name] = args[index];
  });
  return { request: JSON.stringify(request, plain), settings: read(args[own], CALL_OPTIONS) };
}

/** Names the operation in an error that the core never saw. */
function during<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const operation = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    throw error instanceof OpenTokError ? Object.assign(error, { operation }) : error;
  }
}

/** JSON would drop functions and turn NaN into null without a word. */
function plain(field: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw invalid(field, `cannot be a ${typeof value}`);
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw invalid(field, `cannot be ${String(value)}`);
  return value;
}

/** Runs something of the native half, whose errors are records as text. */
export function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('{') ? OpenTokError.of(record(error)) : error;
  }
}

function record(error: Error): ErrorRecord {
  return JSON.parse(error.message) as ErrorRecord;
}

function cancellable<T>(signal: AbortSignalLike, start: (cancel: Cancel) => Promise<T>): Promise<T> {
  const cancel = new library.Cancel();
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      cancel.cancel();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own
      reject(signal.reason);
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    void start(cancel)
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', abort);
      });
  });
}

/** Gives an error the stack of the call rather than that of its answer's arrival. */
function placed(error: OpenTokError, site: { stack?: string }): OpenTokError {
  const frames = site.stack?.indexOf('\n') ?? -1;
  if (frames >= 0) error.stack = `${error.name}: ${error.message}${site.stack?.slice(frames) ?? ''}`;
  return error;
}
