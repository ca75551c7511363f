/** How things stand of what a check waits for: what came and is neither over nor expired. Pure. */
import type { Matched } from "./match-book.ts";

/** What came of one key in one stretch of time, together. */
interface Entry {
  readonly key: string;
  /** Begin of the stretch, milliseconds since 1970. */
  readonly fromMs: number;
  readonly lastMs: number;
  readonly count: number;
  readonly grave: number;
}

/** Kept by a check over restarts. Plain JSON. */
export interface Standing {
  readonly entries: readonly Entry[];
  /** The last one that counts, as it stood there. */
  readonly said?: string;
}

export const NOTHING: Standing = { entries: [] };

const MOST_ENTRIES = 400;
/** So many stretches make the time after which things expire. */
const STRETCHES = 30;

/** What is kept, as far as it can be read. */
export function readStanding(kept: unknown): Standing {
  if (typeof kept !== "object" || kept === null || !("entries" in kept) || !Array.isArray(kept.entries)) return NOTHING;
  return kept as Standing;
}

/** @param expireMs how long each counts */
export function follow(before: Standing, came: readonly Matched[], nowMs: number, expireMs: number): Standing {
  let { said } = before;
  let entries = [...before.entries];
  for (const { effect, key, isGrave, at, text } of came) {
    if (effect === "well") {
      entries = key === "" ? [] : entries.filter((entry) => entry.key !== key);
      continue;
    }
    said = text;
    const fromMs = at - (at % Math.max(1000, Math.floor(expireMs / STRETCHES)));
    const place = entries.findLastIndex((entry) => entry.key === key && entry.fromMs === fromMs);
    const known = entries[place];
    const grave = (known?.grave ?? 0) + (isGrave ? 1 : 0);
    const entry = { key, fromMs, lastMs: at, count: (known?.count ?? 0) + 1, grave };
    if (known === undefined) entries.push(entry);
    else entries[place] = entry;
  }
  // Of the future is what came before the clock was set back.
  entries = entries.filter(({ lastMs }) => Math.min(lastMs, nowMs) > nowMs - expireMs).slice(-MOST_ENTRIES);
  return entries.length === 0 || said === undefined ? { entries } : { entries, said };
}

export function countOf({ entries }: Standing): { count: number; grave: number } {
  return {
    count: entries.reduce((sum, { count }) => sum + count, 0),
    grave: entries.reduce((sum, { grave }) => sum + grave, 0),
  };
}
