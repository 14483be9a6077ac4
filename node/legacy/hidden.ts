// Properties that are there for those who know the original, and for nobody else: JSON, equality and copies of an
// answer stay those of plain data.

export function hide(target: object, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(target, name, { value, enumerable: false, configurable: true, writable: true });
  }
}
