/** Nearer, further, along: what a chart shows after a key, a wheel or two fingers. Moments in ms since 1970 (UTC). Pure. */

export interface Window {
  readonly from: number;
  readonly to: number;
}

export const SHORTEST_MS = 5 * 60_000;
/** Two years, as long as daily figures are kept, and a leap day. */
export const LONGEST_MS = 731 * 86_400_000;

/** @param factor below 1: nearer @param around what stays where it is */
export function zoomed({ from, to }: Window, around: number, factor: number, now: number): Window {
  const length = bounded((to - from) * factor);
  const share = to > from ? Math.min(1, Math.max(0, (around - from) / (to - from))) : 0.5;
  return kept(around - share * length, length, now);
}

/** @param share of what is shown; below 0: to the past */
export function panned({ from, to }: Window, share: number, now: number): Window {
  return kept(from + share * (to - from), to - from, now);
}

/** What was drawn over, at least as long as makes sense. */
export function chosen(a: number, b: number, now: number): Window {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const length = bounded(to - from);
  return kept((from + to - length) / 2, length, now);
}

/** Ends at the present at the latest. */
function kept(from: number, length: number, now: number): Window {
  const to = Math.min(now, from + length);
  return { from: Math.round(to - length), to: Math.round(to) };
}

function bounded(length: number): number {
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, length));
}

/** A window out of an address; undefined: there is none, or none that makes sense. */
export function readWindow(from: string | null, to: string | null): Window | undefined {
  const [begin, end] = [Date.parse(from ?? ""), Date.parse(to ?? "")];
  if (!(end - begin >= SHORTEST_MS) || end - begin > LONGEST_MS + 1000) return undefined;
  return { from: begin, to: end };
}
