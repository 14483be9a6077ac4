/** As JavaScript writes anything. */
export function text(value: unknown): string {
  return String(value);
}
