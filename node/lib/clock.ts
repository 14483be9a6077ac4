// A call's time, kept by JavaScript's own clock: the native half's threads may all be busy.

/** How much later than the native half this one looks, in milliseconds: that one knows more about a call's end. */
const GRACE = 100;

/** A timer takes no more. */
const LONGEST = 2 ** 31 - 1;

/** The realm's, before anybody fakes them. Jest's realm of a browser has no `setImmediate`, a bare one none at all. */
const { setTimeout, clearTimeout, setImmediate = setTimeout } = globalThis as Partial<typeof globalThis>;

/** What the call comes to, or the failure of one that took longer than so many milliseconds. */
export function within<T>(limit: number, call: Promise<T>, late: () => Error): Promise<T> {
  if (!setTimeout || !clearTimeout || !setImmediate || limit + GRACE > LONGEST) return call;
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      reject(late());
    };
    // A program that kept its thread busy finds the timer over before the answer that lies there: that one goes first.
    const timer = setTimeout(() => setImmediate(fail), limit + GRACE);
    void call.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
