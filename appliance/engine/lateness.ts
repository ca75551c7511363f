/**
 * How late runs start against their due time: a figure of the box's own health. Counted in classes of lateness per half
 * minute, so that telling it costs the same however many runs there are.
 */

/** Figures look back over so many slices. */
const SLICES = 10;
const SLICE_MS = 30_000;
/** Classes of 1 ms, then each wider than the one before by an eighth: a figure is right within 6 %. */
const CLASSES = 160;
const GROWTH = 1.125;

export class Lateness {
  readonly #counts = Array.from({ length: SLICES }, () => new Uint32Array(CLASSES));
  /** Which half minute a slice holds; others are stale. */
  readonly #slices = new Float64Array(SLICES).fill(-1);

  /** @param nowMs monotonic milliseconds; @param lateMs how much later than due it began; @param runs so many together */
  add(nowMs: number, lateMs: number, runs = 1): void {
    const slice = Math.floor(nowMs / SLICE_MS);
    const at = slice % SLICES;
    if (this.#slices[at] !== slice) {
      this.#slices[at] = slice;
      this.#counts[at]?.fill(0);
    }
    const counts = this.#counts[at];
    const place = classOf(lateMs);
    if (counts !== undefined) counts[place] = (counts[place] ?? 0) + runs;
  }

  /** Milliseconds that the given share of the last five minutes' runs did not exceed; 0 without runs. */
  quantileMs(share: number, nowMs: number): number {
    const counts = this.#recent(nowMs);
    const all = counts.reduce((sum, count) => sum + count, 0);
    let seen = 0;
    for (const [place, count] of counts.entries()) {
      seen += count;
      if (seen > share * all) return upperMs(place);
    }
    return 0;
  }

  /** Share of the last five minutes' runs that began within `limitMs` of due; 1 without runs. */
  shareWithin(limitMs: number, nowMs: number): number {
    const counts = this.#recent(nowMs);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const within = counts.subarray(0, classOf(limitMs) + 1).reduce((sum, count) => sum + count, 0);
    return all === 0 ? 1 : within / all;
  }

  #recent(nowMs: number): Uint32Array {
    const newest = Math.floor(nowMs / SLICE_MS);
    const sum = new Uint32Array(CLASSES);
    for (const [at, counts] of this.#counts.entries()) {
      const age = newest - (this.#slices[at] ?? -1);
      if (age < 0 || age >= SLICES) continue;
      for (let place = 0; place < CLASSES; place++) sum[place] = (sum[place] ?? 0) + (counts[place] ?? 0);
    }
    return sum;
  }
}

/** The class of a lateness: 0 for less than a millisecond. */
function classOf(lateMs: number): number {
  if (!(lateMs >= 1)) return 0;
  return Math.min(CLASSES - 1, 1 + Math.floor(Math.log(lateMs) / Math.log(GROWTH)));
}

/** The upper end of a class in milliseconds; 0 for the first, whose runs began in time. */
function upperMs(place: number): number {
  return place === 0 ? 0 : GROWTH ** place;
}
