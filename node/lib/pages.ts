// Walks a list page by page.

/** What pages of a list have in common. Items that could not be read are in `extra`; they count as well. */
export interface Page<T> {
  total: number;
  items: T[];
  extra?: Record<string, unknown>;
}

/** The largest offset that can be asked for. */
const LARGEST = 2 ** 31 - 1;

/** Every item of every page, from the given offset on. */
export async function* walk<T, O extends { offset?: number }>(
  options: O | undefined,
  fetch: (options: O) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  let offset: number | undefined = options?.offset ?? 0;
  while (offset !== undefined) {
    const page: Page<T> = await fetch({ ...options, offset } as O);
    offset = after(offset, page);
    yield* page.items;
  }
}

/**
 * Where the next page begins, unless the list ends here: with an empty page, or where its numbers end.
 *
 * It ends at its total, too, if that is what was seen. One that says no more than this page may be a guess, and a smaller
 * one is wrong: neither may hide what comes behind.
 */
function after<T>(offset: number, { items, total, extra }: Page<T>): number | undefined {
  const sent = items.length + (Array.isArray(extra?.items) ? extra.items.length : 0);
  const next = offset + sent;
  const last = total > sent && total === next;
  return sent === 0 || last || next > LARGEST ? undefined : next;
}
