/**
 * Nothing moves under the finger: while the pointer or the focus is inside a list its rows keep their places, and the page
 * says how many would move. Their content is still renewed in place.
 */
import { useSignal, type Signal } from "@preact/signals";
import { useRef } from "preact/hooks";

export interface HeldOrder<T> {
  readonly rows: readonly T[];
  /** How many rows came, went or changed their state meanwhile. */
  readonly changes: number;
  /** To be spread on the element around the list. */
  readonly hold: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocusIn: () => void;
    readonly onFocusOut: () => void;
  };
}

interface Held {
  /** Anything that changes the order by the reader's own wish, e.g. another filter. */
  readonly wish: string;
  readonly places: ReadonlyMap<string, { readonly place: number; readonly state: string }>;
}

/** @param wish filter and order; when it changes the list follows at once */
export function useHeldOrder<T extends { readonly shown: string }>(
  sorted: readonly T[],
  keyOf: (row: T) => string,
  wish: string,
): HeldOrder<T> {
  const inside = useSignal(0);
  const held = useRef<Held | undefined>(undefined);
  const places = () => new Map(sorted.map((row, place) => [keyOf(row), { place, state: row.shown }] as const));
  if (inside.value === 0 || sorted.length === 0) held.current = undefined;
  else if (held.current?.wish !== wish) held.current = { wish, places: places() };
  const hold = handlers(inside);
  if (held.current === undefined) return { rows: sorted, changes: 0, hold };
  const before = held.current.places;
  let changes = Math.max(0, before.size - sorted.length);
  for (const row of sorted) if (before.get(keyOf(row))?.state !== row.shown) changes += 1;
  if (changes === 0) return { rows: sorted, changes, hold };
  const place = (row: T) => before.get(keyOf(row))?.place ?? before.size;
  return { rows: sorted.toSorted((a, b) => place(a) - place(b)), changes, hold };
}

/** Pointer and focus each count once. */
function handlers(inside: Signal<number>): HeldOrder<unknown>["hold"] {
  return {
    onPointerEnter: () => void (inside.value |= 1),
    onPointerLeave: () => void (inside.value &= ~1),
    onFocusIn: () => void (inside.value |= 2),
    onFocusOut: () => void (inside.value &= ~2),
  };
}
