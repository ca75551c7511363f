/** Everything that is settled about a look before its first packet leaves: alike for rounds and for looks out of turn. */
import type { EchoPlan } from "#probes/ping.ts";
import type { RunContext } from "../contract.ts";
import type { Confirming } from "./confirm-silence.ts";
import { confirmOf, planOf, type Settings } from "./declaration.ts";
import { lookTimes, patienceMs } from "./echo-times.ts";
import { slowestOf, type EchoWindow } from "./echo-window.ts";

export interface LookPlan {
  readonly plan: Required<EchoPlan>;
  /** How long the answers to the first packets are waited for, milliseconds. */
  readonly firstMs: number;
  /** How a silence is confirmed; undefined: it is told as it is. */
  readonly confirming: Confirming | undefined;
}

/**
 * @param settings of all jobs alike; @param windows what the jobs remember
 * @param targets addresses that are pinged
 * @param deadlineMs of the look, on the context's clock
 */
export function planLook(
  settings: Settings | undefined,
  windows: readonly (EchoWindow | undefined)[],
  targets: number,
  { surroundings, signal, now }: Pick<RunContext, "surroundings" | "signal" | "now">,
  deadlineMs: number,
): LookPlan {
  const plan = planOf(settings);
  const packets = confirmOf(settings);
  const leftMs = deadlineMs - now();
  if (packets === 0) return { plan, firstMs: patienceMs(plan, targets, leftMs), confirming: undefined };
  const usualMs = slowestOf(windows);
  const times = lookTimes(plan, targets, packets, leftMs, usualMs);
  const { pinger } = surroundings;
  const confirming = { pinger, signal, now, deadlineMs, times, usualMs, sizeBytes: plan.sizeBytes, packets };
  return { plan, firstMs: times.firstMs, confirming };
}
