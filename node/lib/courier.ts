// Brings calls to the native half, and back what they came to.

import { type NativeCourier, library } from './native';

/** What a call came to, as the text of an envelope; nothing if it was cancelled. */
type Arrived = string | undefined;

class Courier {
  readonly #native: NativeCourier;
  readonly #waiting = new Map<number, (text: Arrived) => void>();
  #last = 0;

  constructor() {
    // The native half is not to hold a realm that is over.
    const here = new WeakRef(this);
    this.#native = new (library().Courier)(() => here.deref()?.deliver());
  }

  /** The number of a new call. */
  next(): number {
    this.#last = (this.#last + 1) >>> 0;
    return this.#last;
  }

  /** Waits for what a call comes to that is begun here. */
  start(number: number, begin: (courier: NativeCourier) => void): Promise<Arrived> {
    return new Promise((resolve) => {
      begin(this.#native);
      this.#waiting.set(number, resolve);
    });
  }

  /** What was not sent yet is not sent. */
  cancel(number: number): void {
    this.#native.cancel(number);
    this.#arrive(number, undefined);
  }

  deliver(): void {
    const arrived = this.#native.collect();
    for (let at = 0; at < arrived.length; at += 2) {
      this.#arrive(arrived[at] as number, arrived[at + 1] as string);
    }
  }

  #arrive(number: number, text: Arrived): void {
    this.#waiting.get(number)?.(text);
    this.#waiting.delete(number);
  }
}

let known: Courier | undefined;

/** That of this thread, or realm. */
export function courier(): Courier {
  return (known ??= new Courier());
}
