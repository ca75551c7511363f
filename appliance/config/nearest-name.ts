/** "Did you mean": the known name that is nearest to a mistyped one. */

/** Of thousands of hosts nobody needs all compared. */
const MOST_COMPARED = 5000;

/**
 * The known name that differs least, or undefined when none is near: at most a third of its letters may differ.
 * Case does not count.
 */
export function nearestName(wrong: string, known: Iterable<string>): string | undefined {
  if (wrong.length > 60) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  let compared = 0;
  for (const name of known) {
    if (++compared > MOST_COMPARED) break;
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance && distance <= Math.max(1, Math.floor(name.length / 3))) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, at(beforeLast, column - 2) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
