// Walks a list page by page.

/** What pages of a list have in common. */
export interface Page<T> {
  items: T[];
}

/** Every item of every page, from the given offset on; ends at an empty page, whatever the total says. */
export async function* walk<T, O extends { offset?: number }>(
  options: O | undefined,
  fetch: (options: O) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  let offset = options?.offset ?? 0;
  for (;;) {
    const { items } = await fetch({ ...options, offset } as O);
    if (items.length === 0) return;
    offset += items.length;
    yield* items;
  }
}
