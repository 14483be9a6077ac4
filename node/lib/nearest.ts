// What a misspelt name was meant to be.

/** The known name that is nearest to what was typed, if any is near enough to be meant; as the core has it. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((name) => ({ name, away: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.away - other.away);
  return best && best.away <= 1 + Math.floor(typed.length / 4) ? best.name : undefined;
}

/** How many letters must be added, left out, changed or swapped with the next. */
function distance(from: string, to: string): number {
  const rows: number[][] = [];
  const at = (row: number, column: number): number =>
    Math.min(row, column) < 0 ? Infinity : (rows[row]?.[column] ?? Infinity);
  for (let row = 0; row <= from.length; row += 1) {
    const cells: number[] = (rows[row] = []);
    for (let column = 0; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      cells[column] =
        row === 0 || column === 0
          ? row + column
          : Math.min(
              at(row - 1, column) + 1,
              at(row, column - 1) + 1,
              at(row - 1, column - 1) + (same ? 0 : 1),
              swapped ? at(row - 2, column - 2) + 1 : Infinity,
            );
    }
  }
  return at(from.length, to.length);
}
