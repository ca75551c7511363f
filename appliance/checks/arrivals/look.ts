/** The look of the checks `log` and `trap`: what came since the last one, and how things stand now. */
import { parseDuration } from "#grammars/duration.ts";
import type { Observation } from "#model/result.ts";
import type { Memory, RunContext, Target } from "../contract.ts";
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
  readonly next: number;
  readonly standing: Standing;
  readonly keptMs: number;
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
  const before = memory.get() as Remembered | undefined;
  const known = before?.standing ?? readStanding(memory.kept());
  const came = arrivals.since(host, type, wanted, before?.next ?? 0);
  const standing = follow(known, came, now, expiryOf(wanted));
  const keptMs = keepStanding(memory, known, standing, came.length > 0, before?.keptMs ?? 0, now);
  memory.set({ next: (came.at(-1)?.number ?? (before?.next ?? 0) - 1) + 1, standing, keptMs } satisfies Remembered);
  const measurements = countOf(standing);
  if (measurements.count === 0) return { code: "quiet", measurements };
  return { code: "came", measurements, parameters: { said: standing.said ?? "" } };
}

/** Milliseconds. */
function expiryOf({ expireAfter, pattern }: Wanted): number {
  const policy = pattern === undefined ? undefined : PATTERN_POLICIES[pattern];
  return parseDuration(expireAfter ?? policy?.expireAfter ?? DEFAULT_EXPIRY);
}

/** @returns when it was kept last */
function keepStanding(
  memory: Memory,
  before: Standing,
  now: Standing,
  hasCome: boolean,
  keptMs: number,
  nowMs: number,
): number {
  const keysOf = ({ entries }: Standing) => [...new Set(entries.map(({ key }) => key))].toSorted().join("\n");
  const isOther = (before.entries.length === 0) !== (now.entries.length === 0) || keysOf(before) !== keysOf(now);
  const isDue = hasCome && Math.abs(nowMs - keptMs) >= KEEP_EVERY_MS;
  if (!isOther && !isDue) return keptMs;
  memory.keep(now.entries.length === 0 ? undefined : now);
  return nowMs;
}
