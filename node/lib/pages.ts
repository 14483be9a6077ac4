// Walks a list page by page.

/** What pages of a list have in common. Items that could not be read are in `extra`; they count as well. */
export interface Page<T> {
  items: T[];
  extra?: Record<string, unknown>;
}

/** Every item of every page, from the given offset on; ends at an empty page, whatever the total says. */
export async function* walk<T, O extends { offset?: number }>(
  options: O | undefined,
  fetch: (options: O) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  let offset = options?.offset ?? 0;
  for (;;) {
    const { items, extra } = await fetch({ ...options, offset } as O);
    const length = items.length + (Array.isArray(extra?.items) ? extra.items.length : 0);
    if (length === 0) return;
    offset += length;
    yield* items;
  }
}
