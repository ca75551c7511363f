/** How a clock of an incident stands while the page is open: what the box said, and the time since. Pure. */
import type { Clock } from "#model/sla.ts";

export interface ClockFigures {
  /** `left`, `tight`, `stopped`: not over yet; `over`: it is, and the clock runs on; `kept`, `late`: it ended. */
  readonly stands: "waiting" | "left" | "tight" | "stopped" | "over" | "kept" | "late" | "excused";
  readonly usedMs: number;
  /** Below 0: over by so much. */
  readonly leftMs: number;
  /** Part of the allowed time that is used, at most 1. */
  readonly share: number;
}

/**
 * @param passedMs since the box said so
 * @param warnAfter percent of the time from which on it is tight
 */
export function clockFigures(clock: Clock, passedMs: number, warnAfter: number): ClockFigures {
  const { state, targetMs, endedAt } = clock;
  const isTicking =
    (state === "running" || state === "breached") && clock.paused === undefined && endedAt === undefined;
  const usedMs = clock.usedMs + (isTicking ? Math.max(0, passedMs) : 0);
  const share = targetMs > 0 ? Math.min(1, usedMs / targetMs) : 1;
  return {
    stands: standing(clock, usedMs, (clock.targetMs * warnAfter) / 100),
    usedMs,
    leftMs: targetMs - usedMs,
    share,
  };
}

/** Whether it is still of interest to whoever has to hurry. */
export function isAhead({ state, endedAt }: Clock): boolean {
  return endedAt === undefined && (state === "running" || state === "paused" || state === "breached");
}

function standing(
  { state, paused, targetMs, endedAt }: Clock,
  usedMs: number,
  tightMs: number,
): ClockFigures["stands"] {
  if (state === "waiting" || state === "excused") return state;
  if (state === "met") return "kept";
  if (endedAt !== undefined) return usedMs > targetMs ? "late" : "kept";
  if (usedMs >= targetMs) return "over";
  if (paused !== undefined || state === "paused") return "stopped";
  return usedMs >= tightMs ? "tight" : "left";
}
