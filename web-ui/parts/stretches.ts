/** Which stretches of a long list are in the document: those near the window, filled one a frame. Pure; `use-stretches.ts` measures and asks. */

/** A screen's height ahead, so that scrolling rarely meets an empty place, px. */
const AHEAD_PX = 900;

/** Where a list stands in the window. */
export interface Seen {
  /** Top of its first stretch from the window's top, px. */
  readonly topPx: number;
  readonly windowPx: number;
  /** Height of each stretch, px: measured, or guessed. */
  readonly heightOf: (stretch: number) => number;
  readonly count: number;
}

/** Stretches in or near the window, what is nearest to its middle first. */
export function nearStretches({ topPx, windowPx, heightOf, count }: Seen): readonly number[] {
  const near: { stretch: number; farPx: number }[] = [];
  const middle = windowPx / 2;
  let top = topPx;
  for (let stretch = 0; stretch < count && top < windowPx + AHEAD_PX; stretch++) {
    const bottom = top + heightOf(stretch);
    if (bottom > -AHEAD_PX) near.push({ stretch, farPx: Math.max(0, top - middle, middle - bottom) });
    top = bottom;
  }
  return near.toSorted((a, b) => a.farPx - b.farPx).map(({ stretch }) => stretch);
}

/**
 * What is in the document next, in order. Of what came near only one more: each fills itself, and all at once would hold up the scrolling.
 * @param near what is nearest first
 * @param kept has the focus, and stays wherever it is
 */
export function nextStretches(shown: readonly number[], near: readonly number[], kept: number | undefined): number[] {
  const stays = shown.filter((stretch) => near.includes(stretch) || stretch === kept);
  const comes = near.find((stretch) => !shown.includes(stretch));
  return (comes === undefined ? stays : [...stays, comes]).toSorted((a, b) => a - b);
}
