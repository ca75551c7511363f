/**
 * Nothing moves under the finger: while the pointer or the focus is inside a list its rows keep their places, and the page
 * says how many would move. Their content is still renewed in place.
 */
import { useSignal, type Signal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";

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

/** The order a list had when somebody began to look at it. */
export type Places = ReadonlyMap<string, { readonly place: number; readonly state: string }>;

type Row = { readonly shown: string };

export function placesOf<T extends Row>(rows: readonly T[], keyOf: (row: T) => string): Places {
  return new Map(rows.map((row, place) => [keyOf(row), { place, state: row.shown }] as const));
}

/** Rows in the places they had; new ones at the end. Pure. */
export function keepPlaces<T extends Row>(
  sorted: readonly T[],
  keyOf: (row: T) => string,
  before: Places,
): { readonly rows: readonly T[]; readonly changes: number } {
  let known = 0;
  let changes = 0;
  for (const row of sorted) {
    const then = before.get(keyOf(row));
    if (then !== undefined) known += 1;
    if (then?.state !== row.shown) changes += 1;
  }
  changes += before.size - known;
  if (changes === 0) return { rows: sorted, changes };
  const place = (row: T) => before.get(keyOf(row))?.place ?? before.size;
  return { rows: sorted.toSorted((a, b) => place(a) - place(b)), changes };
}

/** @param wish filter and order, which the reader sets; when it changes the list follows at once */
export function useHeldOrder<T extends Row>(
  sorted: readonly T[],
  keyOf: (row: T) => string,
  wish: string,
): HeldOrder<T> {
  const inside = useSignal(0);
  const held = useRef<{ readonly wish: string; readonly rows: readonly T[] } | undefined>(undefined);
  if (inside.value === 0 || sorted.length === 0) held.current = undefined;
  else if (held.current?.wish !== wish) held.current = { wish, rows: sorted };
  const before = held.current?.rows;
  // Most renderings bring no other rows: then there is nothing to compare.
  const kept = useMemo(
    () =>
      before === undefined || before === sorted
        ? { rows: sorted, changes: 0 }
        : keepPlaces(sorted, keyOf, placesOf(before, keyOf)),
    [before, sorted],
  );
  return { ...kept, hold: useMemo(() => handlers(inside), []) };
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
