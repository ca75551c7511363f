/** Keeps the stretches of a long list that are near the window in the document, however the page is scrolled or grows. */
import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { nearStretches, nextStretches } from "./stretches.ts";

export interface Stretches {
  /** Those in the document, in order. */
  readonly shown: readonly number[];
  /** Of those between two of them, px. */
  readonly heightOf: (from: number, to: number) => number;
}

/**
 * @param table holds a `tbody` with `data-stretch` for each that is shown
 * @param count how many there are
 * @param guessPx height of one before the first was measured
 * @param rows looked at anew when they change
 */
export function useStretches(
  table: RefObject<HTMLTableElement | null>,
  count: number,
  guessPx: number,
  rows: unknown,
): Stretches {
  const shown = useSignal<readonly number[]>([0]);
  /** Rendered anew when all guesses change. */
  const turn = useSignal(0);
  void turn.value;
  const heights = useRef(new Map<number, number>());
  /** As high as the first that was measured: on a phone rows are twice as high, and what comes into view above must not push on what stands there. */
  const guess = useRef<number | undefined>(undefined);
  const heightOf = (stretch: number) => heights.current.get(stretch) ?? guess.current ?? guessPx;
  const most = useRef(count);
  most.current = count;
  const look = useMemo(() => {
    let asked = 0;
    const now = () => {
      asked = 0;
      const element = table.current;
      const first = element?.tBodies[0];
      if (element === null || first === undefined) return;
      measure(element, heights.current);
      if (guess.current === undefined) {
        guess.current = heights.current.values().next().value;
        turn.value += 1;
      }
      const seen = { topPx: first.getBoundingClientRect().top, windowPx: innerHeight, heightOf, count: most.current };
      const before = shown.peek();
      const next = nextStretches(before, nearStretches(seen), stretchOf(document.activeElement, element));
      if (next.join() === before.join()) return;
      shown.value = next;
      later();
    };
    const later = () => {
      asked ||= requestAnimationFrame(now);
    };
    return { later, stop: () => cancelAnimationFrame(asked) };
  }, []);
  useEffect(() => {
    // Whatever scrolls, the window or a box around the list.
    addEventListener("scroll", look.later, { capture: true, passive: true });
    let width = innerWidth;
    const sized = new ResizeObserver(() => {
      if (width !== innerWidth) {
        heights.current.clear();
        guess.current = undefined;
      }
      width = innerWidth;
      look.later();
    });
    sized.observe(document.body);
    return () => {
      removeEventListener("scroll", look.later, { capture: true });
      sized.disconnect();
      look.stop();
    };
  }, []);
  useEffect(look.later, [rows]);
  return {
    shown: shown.value.filter((stretch) => stretch < count),
    heightOf: (from, to) => {
      let sum = 0;
      for (let stretch = from; stretch < to; stretch++) sum += heightOf(stretch);
      return sum;
    },
  };
}

/** The place that is held for one is the place that it took. */
function measure(table: HTMLTableElement, heights: Map<number, number>): void {
  for (const body of table.tBodies) {
    const stretch = body.dataset["stretch"];
    if (stretch !== undefined) heights.set(Number(stretch), body.offsetHeight);
  }
}

function stretchOf(focused: Element | null, table: HTMLTableElement): number | undefined {
  const body = focused?.closest("tbody");
  const stretch = body instanceof HTMLElement && table.contains(body) ? body.dataset["stretch"] : undefined;
  return stretch === undefined ? undefined : Number(stretch);
}
