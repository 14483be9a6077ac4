// Ends a call when its caller's signal says so.

import type { AbortSignalLike } from './options';

/** Starts a call whose request is dropped when the signal aborts; its promise is then rejected with the reason. */
export function cancellable<T>(
  signal: AbortSignalLike,
  cancel: () => void,
  start: () => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      cancel();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own
      reject(signal.reason);
    };
    if (signal.aborted) {
      abort();
      return;
    }
    const leave = join(signal, abort);
    void start().then(resolve, reject).finally(leave);
  });
}

/** The calls that a signal would end. One listener serves them all: Node warns of more than ten. */
const waiting = new WeakMap<AbortSignalLike, { calls: Set<() => void>; end: () => void }>();

/** Has a call ended by the signal, until the function that is returned is called. */
function join(signal: AbortSignalLike, abort: () => void): () => void {
  let known = waiting.get(signal);
  if (!known) {
    const calls = new Set<() => void>();
    const end = (): void => {
      for (const call of calls) call();
    };
    known = { calls, end };
    waiting.set(signal, known);
    signal.addEventListener('abort', end, { once: true });
  }
  const { calls, end } = known;
  calls.add(abort);
  return () => {
    calls.delete(abort);
    if (calls.size > 0) return;
    signal.removeEventListener('abort', end);
    waiting.delete(signal);
  };
}
