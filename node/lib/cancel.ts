// Ends a call when its caller's signal says so.

import { type Cancel, library } from './native';
import type { AbortSignalLike } from './options';

/** Starts a call whose request is dropped when the signal aborts; its promise is then rejected with the reason. */
export function cancellable<T>(signal: AbortSignalLike, start: (cancel: Cancel) => Promise<T>): Promise<T> {
  const cancel = new (library().Cancel)();
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
