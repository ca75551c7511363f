/**
 * Which blocks of code ran, and how often, told by V8 itself (Chrome DevTools Protocol, Profiler.takePreciseCoverage). The
 * inspector of the own thread answers at once. To be imported before what is to be seen.
 */
import { Session, type Profiler } from "node:inspector";

export interface Ran {
  /** How often blocks ran, in all: a measure of work that a busy machine does not change. */
  readonly work: number;
  /** Whether something ran that never ran before. */
  readonly isNew: boolean;
}

export class Coverage {
  readonly #session = new Session();
  /** By script and place of a function: which of its characters have run, and how often it was called at once, in powers of two. */
  readonly #seen = new Map<string, { readonly ran: Uint8Array; calls: number }>();
  /** Characters that have run. */
  covered = 0;

  constructor() {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /**
   * What ran since the last time it was asked.
   * @param single one input alone ran: what is new is remembered, and counts tell something of it. Else it is only looked at
   */
  take(single: boolean): Ran {
    let found: Profiler.ScriptCoverage[] = [];
    this.#session.post("Profiler.takePreciseCoverage", (error, told) => {
      if (error !== null) throw error;
      found = told.result;
    });
    let work = 0;
    let isNew = false;
    for (const { url, functions } of found) {
      const foreign = !url.startsWith("file:") || url.includes("/scripts/");
      for (const { ranges } of functions) {
        for (const { count } of ranges) work += count;
        if (!foreign && (single ? this.#note(url, ranges) : !isNew && this.#hasNew(url, ranges))) isNew = true;
      }
    }
    return { work, isNew };
  }

  /** Remembers what ran of a function. @returns whether something of it is new */
  #note(url: string, ranges: readonly Profiler.CoverageRange[]): boolean {
    const [whole] = ranges;
    if (whole === undefined || whole.count === 0) return false;
    const key = keyOf(url, whole);
    const known = this.#seen.get(key) ?? { ran: new Uint8Array(whole.endOffset - whole.startOffset), calls: 0 };
    this.#seen.set(key, known);
    const calls = Math.ceil(Math.log2(whole.count + 1));
    let isNew = calls > known.calls;
    known.calls = Math.max(calls, known.calls);
    for (const [from, to] of ranSegments(ranges, whole.startOffset)) {
      const first = known.ran.indexOf(0, from);
      if (first === -1 || first >= to) continue;
      isNew = true;
      for (let at = first; at < to; at += 1) if (known.ran[at] === 0) this.covered += 1;
      known.ran.fill(1, first, to);
    }
    return isNew;
  }

  #hasNew(url: string, ranges: readonly Profiler.CoverageRange[]): boolean {
    const [whole] = ranges;
    if (whole === undefined || whole.count === 0) return false;
    const ran = this.#seen.get(keyOf(url, whole))?.ran;
    if (ran === undefined) return true;
    return ranSegments(ranges, whole.startOffset).some(([from, to]) => {
      const first = ran.indexOf(0, from);
      return first !== -1 && first < to;
    });
  }
}

function keyOf(url: string, { startOffset, endOffset }: Profiler.CoverageRange): string {
  return `${url}:${startOffset}:${endOffset}`;
}

/** Pieces of a function that ran: each is as its innermost range says. V8 joins neighbours of one count. */
function ranSegments(ranges: readonly Profiler.CoverageRange[], start: number): [number, number][] {
  const edges = [...new Set(ranges.flatMap(({ startOffset, endOffset }) => [startOffset, endOffset]))].toSorted(
    (a, b) => a - b,
  );
  const counts = new Map<number, number>();
  for (const { startOffset, endOffset, count } of ranges) {
    for (const edge of edges) if (edge >= startOffset && edge < endOffset) counts.set(edge, count);
  }
  return edges.flatMap((edge, n): [number, number][] => {
    const next = edges[n + 1];
    return next !== undefined && (counts.get(edge) ?? 0) > 0 ? [[edge - start, next - start]] : [];
  });
}
