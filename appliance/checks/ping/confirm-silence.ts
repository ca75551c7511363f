/** Who answered before and does not now is asked again at once, in bursts: one answer is enough, and silence is known in seconds. */
import type { Pinger, PingOutcome } from "#probes/ping.ts";
import { BURST_PACKETS, burstsOf, lastWaitMs, type LookTimes } from "./echo-times.ts";

export interface Confirming {
  readonly pinger: Pinger;
  readonly signal: AbortSignal;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly deadlineMs: number;
  readonly times: LookTimes;
  /** As for `lookTimes`. */
  readonly usualMs: number;
  readonly sizeBytes: number;
  /** Packets at most, rounded up to whole bursts. */
  readonly packets: number;
}

export interface Confirmed {
  readonly outcomes: ReadonlyMap<string, PingOutcome>;
  /** Packets to each address that never answered. */
  readonly packets: number;
}

/** Pings silent addresses until each has answered or the packets, or the time, are spent. */
export async function confirmSilence(addresses: readonly string[], how: Confirming): Promise<Confirmed> {
  const { pinger, signal, now, deadlineMs, times, sizeBytes } = how;
  const bursts = burstsOf(how.packets);
  const outcomes = new Map<string, PingOutcome>();
  let silent = [...new Set(addresses)];
  let packets = 0;
  for (let burst = 1; burst <= bursts && silent.length > 0; burst++) {
    const leftMs = deadlineMs - now();
    if (burst > 1 && leftMs < BURST_PACKETS * times.spacingMs) break;
    const timeoutMs = burst === bursts ? lastWaitMs(times, leftMs, how.usualMs) : times.betweenMs;
    const plan = { count: BURST_PACKETS, spacingMs: times.spacingMs, sizeBytes };
    for (const [address, outcome] of await pinger.ping(silent, { ...plan, timeoutMs, signal }))
      outcomes.set(address, joinOutcomes(outcomes.get(address), outcome));
    packets += BURST_PACKETS;
    silent = silent.filter((address) => outcomes.get(address)?.roundTripsMs.length === 0);
  }
  return { outcomes, packets };
}

/** What came of packets that were sent at two times. */
export function joinOutcomes(a: PingOutcome | undefined, b: PingOutcome): PingOutcome {
  if (a === undefined) return b;
  const roundTripsMs = [...a.roundTripsMs, ...b.roundTripsMs];
  const boxError = a.boxError ?? b.boxError;
  return {
    sent: a.sent + b.sent,
    roundTripsMs,
    unreachable: (a.unreachable || b.unreachable) && roundTripsMs.length === 0,
    ...(boxError !== undefined && { boxError }),
  };
}
