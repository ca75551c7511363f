/**
 * Lays two sequences side by side: which runs of the one stand in the place of which runs of the other. Myers' algorithm
 * (An O(ND) Difference Algorithm, 1986), given up beyond a number of differences: then the whole middle is one run.
 */

/** `from` inclusive, `to` exclusive; an insertion has no length in the known sequence, a removal none in the seen one. */
export interface Hunk {
  readonly knownFrom: number;
  readonly knownTo: number;
  readonly seenFrom: number;
  readonly seenTo: number;
}

export const MOST_DIFFERENCES = 300;

/** The runs that differ, in order; none where the sequences are equal. */
export function align<Known, Seen>(
  known: readonly Known[],
  seen: readonly Seen[],
  equals: (one: Known, other: Seen) => boolean,
): Hunk[] {
  const same = (k: number, s: number) => equals(known[k] as Known, seen[s] as Seen);
  let start = 0;
  const shorter = Math.min(known.length, seen.length);
  while (start < shorter && same(start, start)) start += 1;
  let knownEnd = known.length;
  let seenEnd = seen.length;
  while (knownEnd > start && seenEnd > start && same(knownEnd - 1, seenEnd - 1)) {
    knownEnd -= 1;
    seenEnd -= 1;
  }
  const whole = { knownFrom: start, knownTo: knownEnd, seenFrom: start, seenTo: seenEnd };
  if (start === knownEnd && start === seenEnd) return [];
  if (start === knownEnd || start === seenEnd) return [whole];
  const edits = findEdits(knownEnd - start, seenEnd - start, (k, s) => same(start + k, start + s));
  return edits === undefined ? [whole] : gather(edits, start);
}

/** One step of the shortest way: something of the known sequence left out (`-`), or something of the seen one put in. */
interface Edit {
  readonly kind: "-" | "+";
  readonly known: number;
  readonly seen: number;
}

function findEdits(n: number, m: number, same: (k: number, s: number) => boolean): Edit[] | undefined {
  const most = Math.min(n + m, MOST_DIFFERENCES);
  // furthest[most + d]: how far the known sequence is used up on diagonal d = known - seen.
  const furthest = new Int32Array(2 * most + 2);
  const rounds: Int32Array[] = [];
  for (let round = 0; round <= most; round++) {
    rounds.push(furthest.slice(most - round, most + round + 2));
    for (let d = -round; d <= round; d += 2) {
      let k = comesDown(furthest, most, d, round) ? at(furthest, most + d + 1) : at(furthest, most + d - 1) + 1;
      while (k < n && k - d < m && k - d >= 0 && same(k, k - d)) k += 1;
      furthest[most + d] = k;
      if (k >= n && k - d >= m) return wayBack(rounds, n, m);
    }
  }
  return undefined;
}

/** Whether diagonal `d` is reached best by putting in (from the diagonal above) rather than by leaving out. */
function comesDown(furthest: Int32Array, middle: number, d: number, round: number): boolean {
  return d === -round || (d !== round && at(furthest, middle + d - 1) < at(furthest, middle + d + 1));
}

function wayBack(rounds: readonly Int32Array[], n: number, m: number): Edit[] {
  const edits: Edit[] = [];
  let k = n;
  let s = m;
  for (let round = rounds.length - 1; round > 0; round--) {
    const before = rounds[round] as Int32Array;
    const down = comesDown(before, round, k - s, round);
    const d = k - s + (down ? 1 : -1);
    const from = at(before, round + d);
    // The equal stretch after the edit is walked back in one go.
    edits.push(down ? { kind: "+", known: from, seen: from - d } : { kind: "-", known: from, seen: from - d });
    k = from;
    s = from - d;
  }
  return edits.reverse();
}

function at(array: Int32Array, place: number): number {
  return array[place] ?? 0;
}

/** Edits that touch each other become one run. */
function gather(edits: readonly Edit[], start: number): Hunk[] {
  const hunks: { knownFrom: number; knownTo: number; seenFrom: number; seenTo: number }[] = [];
  for (const { kind, known, seen } of edits) {
    const [k, s] = [start + known, start + seen];
    let last = hunks.at(-1);
    if (last === undefined || last.knownTo !== k || last.seenTo !== s) {
      last = { knownFrom: k, knownTo: k, seenFrom: s, seenTo: s };
      hunks.push(last);
    }
    if (kind === "-") last.knownTo += 1;
    else last.seenTo += 1;
  }
  return hunks;
}
