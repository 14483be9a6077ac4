// `using client = …` and `await using client = …`, where Node and the compiler know of them: the symbols came with
// Node 18.18 and TypeScript 5.2, and neither may be needed for the rest of the package.

/** A symbol of the compiler's own declarations, or nothing where they do not have it. */
type Known<Name extends string> =
  SymbolConstructor extends Readonly<Record<Name, infer Key extends symbol>> ? Key : never;

/** What can stand in a `using` declaration. */
export type Disposes = Record<Known<'dispose'>, () => void> &
  Record<Known<'asyncDispose'>, () => Promise<void>>;

/** Gives a class what its type says: both close. @internal */
export function disposable(type: { prototype: { close(): void } }): void {
  const ways = {
    dispose(this: { close(): void }): void {
      this.close();
    },
    asyncDispose(this: { close(): void }): Promise<void> {
      this.close();
      return Promise.resolve();
    },
  };
  const symbols = Symbol as unknown as Partial<Record<keyof typeof ways, symbol>>;
  for (const [name, value] of Object.entries(ways)) {
    const key = symbols[name as keyof typeof ways];
    if (key) Object.defineProperty(type.prototype, key, { value, configurable: true, writable: true });
  }
}
