/** The look of the checks `log` and `trap`: what came since the last one, and how things stand now. */
import { parseDuration } from "#grammars/duration.ts";
import type { Observation } from "#model/result.ts";
import { MOST_KEPT_BYTES, type Memory, type RunContext, type Target } from "../contract.ts";
import type { WaitingType } from "./match-book.ts";
import { PATTERN_POLICIES } from "./pattern-policy.ts";
import { countOf, follow, readStanding, type Standing } from "./standing.ts";
import type { Wanted } from "./wanted.ts";

export const ARRIVAL_MEASUREMENTS = {
  count: {
    unit: "",
    label: "Count",
    description: "How often it came and is neither over nor expired.",
    warning: "0",
  },
  grave: {
    unit: "",
    label: "Grave ones",
    description: "Those among them that the ready-made patterns call grave: a disk that failed, not one that wears.",
    critical: "0",
  },
} as const;

export const ARRIVAL_CODES = {
  quiet: "ok",
  came: "ok",
  notListening: "unknown",
  notRunning: "unknown",
  timeout: "critical",
} as const;

type Code = keyof typeof ARRIVAL_CODES;
type Measurement = keyof typeof ARRIVAL_MEASUREMENTS;

const DEFAULT_EXPIRY = "1h";
/** What is counted on is written to the disk no more often; that something began or ended is written at once. */
const KEEP_EVERY_MS = 60_000;

interface Remembered {
  /** Number of the first that was not read. */
  readonly next: number;
  readonly standing: Standing;
  readonly keptMs: number;
}

/** Plain JSON. How far it was read counts for a check that begins anew in the same run of the box, as with another interval. */
interface Kept extends Standing {
  readonly book?: string;
  readonly next?: number;
}

export function lookAtArrivals(
  type: WaitingType,
  { host }: Target,
  wanted: Wanted,
  { surroundings, wallMs }: RunContext,
  memory: Memory,
): Observation<Code, Measurement> {
  const { arrivals } = surroundings;
  if (arrivals === undefined || host === undefined) return { code: "notRunning" };
  const trouble = arrivals.trouble(type);
  if (trouble !== undefined) return { code: "notListening", parameters: { reason: trouble } };
  const now = wallMs();
  const before = (memory.get() as Remembered | undefined) ?? takeUp(memory.kept(), arrivals.book);
  const came = arrivals.since(host, type, wanted, before.next);
  const last = came.at(-1);
  const next = last === undefined ? before.next : last.number + 1;
  const standing = follow(before.standing, came, now, expiryOf(wanted));
  const isDue = came.length > 0 && Math.abs(now - before.keptMs) >= KEEP_EVERY_MS;
  const keeps = isDue || hasChanged(before.standing, standing);
  if (keeps)
    memory.keep(standing.entries.length === 0 ? undefined : fitting({ ...standing, book: arrivals.book, next }));
  memory.set({ next, standing, keptMs: keeps ? now : before.keptMs } satisfies Remembered);
  const measurements = countOf(standing);
  if (measurements.count === 0) return { code: "quiet", measurements };
  return { code: "came", measurements, parameters: { said: standing.said ?? "" } };
}

/** Milliseconds. */
function expiryOf({ expireAfter, pattern }: Wanted): number {
  const policy = pattern === undefined ? undefined : PATTERN_POLICIES[pattern];
  return parseDuration(expireAfter ?? policy?.expireAfter ?? DEFAULT_EXPIRY);
}

function takeUp(kept: unknown, book: string): Remembered {
  const standing: Kept = readStanding(kept);
  return { next: standing.book === book ? (standing.next ?? 0) : 0, standing, keptMs: 0 };
}

/** Without the oldest where it would be too large: whoever sends chooses what its things are called. */
function fitting(kept: Kept): Kept {
  let { entries } = kept;
  while (Buffer.byteLength(JSON.stringify({ ...kept, entries })) > MOST_KEPT_BYTES)
    entries = entries.slice(Math.ceil(entries.length / 4));
  return { ...kept, entries };
}

/** Something began or ended, not only once more. */
function hasChanged(before: Standing, now: Standing): boolean {
  const keysOf = ({ entries }: Standing) => [...new Set(entries.map(({ key }) => key))].toSorted().join("\n");
  return (before.entries.length === 0) !== (now.entries.length === 0) || keysOf(before) !== keysOf(now);
}
