/** Sums and strips of a time that counts. Pure. */
import { sumsOf, type Stretch, type StretchKind } from "#views/availability.ts";
import type { CalendarMonth } from "../calendar-month.ts";
import { PARTS_OF_DAY, STRIP_LETTERS, type TimeFigures } from "#model/api-reports.ts";

export function timeFigures(stretches: readonly Stretch[]): TimeFigures {
  const sums = sumsOf(stretches);
  const failures = failuresIn(stretches);
  return withShare({
    wellMs: sums.well + sums.part,
    partMs: sums.part,
    failedMs: sums.failed,
    excusedMs: sums.excused,
    unknownMs: sums.unknown,
    failures: failures.length,
    longestMs: Math.max(0, ...failures),
  });
}

/** Of several together, each for as long as it was known. */
export function addUp(all: readonly TimeFigures[]): TimeFigures | undefined {
  if (all.length === 0) return undefined;
  const sum = (of: (one: TimeFigures) => number) => all.reduce((total, one) => total + of(one), 0);
  return withShare({
    wellMs: sum((one) => one.wellMs),
    partMs: sum((one) => one.partMs),
    failedMs: sum((one) => one.failedMs),
    excusedMs: sum((one) => one.excusedMs),
    unknownMs: sum((one) => one.unknownMs),
    failures: sum((one) => one.failures),
    longestMs: all.reduce((most, one) => Math.max(most, one.longestMs), 0),
  });
}

function withShare(figures: Omit<TimeFigures, "share">): TimeFigures {
  const counts = figures.wellMs + figures.failedMs;
  return counts === 0 ? figures : { ...figures, share: figures.wellMs / counts };
}

/** How long each failure lasted: what failed in two ways one after the other failed once. */
function failuresIn(stretches: readonly Stretch[]): number[] {
  const lengths: number[] = [];
  let end: number | undefined;
  for (const { kind, from, to } of stretches) {
    if (kind !== "failed") continue;
    if (end === from) lengths.push((lengths.pop() ?? 0) + to - from);
    else lengths.push(to - from);
    end = to;
  }
  return lengths;
}

/** The worst first: what of it a part of a day is shown as. */
const WORST_FIRST: readonly StretchKind[] = ["failed", "part", "unknown", "excused", "well"];

/** The month as one letter for each part of a day. @param untilMs what lies after it is still to come */
export function stripOf(stretches: readonly Stretch[], month: CalendarMonth, untilMs: number): string {
  let letters = "";
  let next = 0;
  for (const { fromMs, toMs } of month.days) {
    for (let part = 0; part < PARTS_OF_DAY; part++) {
      const from = fromMs + ((toMs - fromMs) * part) / PARTS_OF_DAY;
      const to = fromMs + ((toMs - fromMs) * (part + 1)) / PARTS_OF_DAY;
      const kinds = new Set<StretchKind>();
      while ((stretches[next]?.to ?? Infinity) <= from) next += 1;
      for (let at = next; (stretches[at]?.from ?? Infinity) < to; at++) {
        const kind = stretches[at]?.kind;
        if (kind !== undefined) kinds.add(kind);
      }
      const worst = WORST_FIRST.find((kind) => kinds.has(kind));
      letters += from >= untilMs || worst === undefined ? "-" : STRIP_LETTERS[worst];
    }
  }
  return letters;
}
