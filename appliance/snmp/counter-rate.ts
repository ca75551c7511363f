/**
 * From two readings of a counter to a rate per second, telling apart what makes a counter fall: it wrapped, the device
 * restarted, or somebody cleared it. Pure.
 * Sources: RFC 2578, 7.1.6 and 7.1.10 (counters have no start value and wrap); RFC 3418, sysUpTime.
 */

/** One reading. */
export interface CounterReading {
  /** Monotonic milliseconds. */
  readonly at: number;
  readonly value: bigint;
  /** Where it wraps to zero; other integers, which agents use for counters too, are taken for 32 bits. */
  readonly bits: 32 | 64;
  /** sysUpTime of the same moment, hundredths of a second; undefined: the agent has none. */
  readonly upTime: number | undefined;
  /** The rate found at this reading, per second. */
  readonly rate?: number;
}

export type CounterRate =
  | { readonly code: "measured"; readonly rate: number }
  /** No rate can be told this time; the new reading is the next one's base. */
  | { readonly code: "firstSample" | "rebooted" | "counterReset" };

/** Readings closer than this say nothing about a rate. */
const SHORTEST_MS = 100;
/** Clocks of devices go wrong by this share of the time, and by this many hundredths of a second besides. */
const DRIFT = 0.1;
const DRIFT_TICKS = 3000;
const TICKS_WRAP = 2 ** 32;

export function findRate(before: CounterReading | undefined, now: CounterReading): CounterRate {
  if (before === undefined || before.bits !== now.bits) return { code: "firstSample" };
  const elapsedMs = now.at - before.at;
  if (elapsedMs < SHORTEST_MS) return { code: "firstSample" };
  if (hasRebooted(before.upTime, now.upTime, elapsedMs)) return { code: "rebooted" };
  const seconds = elapsedMs / 1000;
  const grown = now.value - before.value;
  if (grown >= 0n) return { code: "measured", rate: perSecond(grown, seconds) };
  const wrapped = BigInt.asUintN(now.bits, grown);
  const rate = perSecond(wrapped, seconds);
  return isPlausibleWrap(wrapped, now.bits, rate, before.rate) ? { code: "measured", rate } : { code: "counterReset" };
}

/**
 * Whether the device started between two readings `elapsedMs` apart. sysUpTime itself wraps after 497 days; an agent
 * whose sysUpTime stands still tells nothing.
 */
export function hasRebooted(before: number | undefined, now: number | undefined, elapsedMs: number): boolean {
  if (before === undefined || now === undefined || now === before) return false;
  const elapsedTicks = elapsedMs / 10;
  const tolerance = elapsedTicks * DRIFT + DRIFT_TICKS;
  const expected = before + elapsedTicks;
  if (now > before) return expected - now > tolerance;
  return Math.abs(expected - (now + TICKS_WRAP)) > tolerance;
}

/**
 * A counter that fell while the device kept running has wrapped, if the growth this implies is likely: less than half
 * its range, or no more than twice as fast as before. Otherwise it was cleared.
 */
function isPlausibleWrap(wrapped: bigint, bits: 32 | 64, rate: number, rateBefore: number | undefined): boolean {
  return wrapped < 2n ** BigInt(bits - 1) || (rateBefore !== undefined && rate <= rateBefore * 2);
}

/** Differences are exact; only they become floating-point numbers. */
function perSecond(grown: bigint, seconds: number): number {
  return Number(grown) / seconds;
}
