/**
 * Findings: what a device's own services were not ok with when the device was first looked at (ADR 0065). The first look of a
 * service is its first hard result within a day after its device was first read, which is remembered beside the states, so that
 * a state that begins anew finds nothing. Pure.
 */
import { parseRange } from "#grammars/threshold-range.ts";
import type { Finding, FirstLook } from "#model/finding.ts";
import type { Service } from "#model/site.ts";
import type { Moment, ServiceState } from "#model/state.ts";
import type { World } from "./world.ts";

/** So long after its device was first read a service may have its first look. */
export const FIRST_DAY_MS = 24 * 3_600_000;

/** The finding that a service is as it is now, told or not, accepted or not. */
export function findingOf(world: Pick<World, "firstLook" | "serviceState">, service: Service): Finding | undefined {
  const finding = world.firstLook(service.hostId)?.found[service.id];
  return finding !== undefined && isAsFound(finding, service, world.serviceState(service.key)) ? finding : undefined;
}

/** Whether a service is not ok, and no worse than it was found: the same, or less of it. */
export function isAsFound(finding: Finding, service: Service, state: ServiceState): boolean {
  const { hard } = state;
  if (hard === "ok" || hard === "pending" || isDangerous(service, state)) return false;
  if (hard === "unknown") return true;
  if (RANK[hard] !== RANK[finding.state]) return RANK[hard] < RANK[finding.state];
  // A word or a limit that is another one counts when it was seen as often as a state must be.
  return whatOf(state) === finding.what || (state.same ?? 0) < service.attempts || state.attempt > 0;
}

/** Whether the newest result says something that is never a finding. */
export function isDangerous(service: Pick<Service, "danger">, { hard, last, attempt }: ServiceState): boolean {
  const { danger } = service;
  if (danger === undefined || last === undefined || attempt > 0 || last.blame === "box") return false;
  if (hard !== "warning" && hard !== "critical") return false;
  const { word } = last.parameters;
  // Of several, one of which is.
  if (last.parameters["danger"] === true) return true;
  if (typeof word === "string" && danger.words?.includes(word) === true) return true;
  return last.breaches.some(({ value, level, range }) => {
    const { start, end } = parseRange(range);
    const from = value > end ? danger.above : value < start ? danger.below : undefined;
    return from !== undefined && RANK[level] >= RANK[from];
  });
}

/** A finding of a service that is not ok. */
export function makeFinding(state: ServiceState, wallMs: number): Finding {
  const found = state.hard === "warning" || state.hard === "critical" ? state.hard : "unknown";
  return { state: found, what: whatOf(state), since: state.hardAt?.wallMs ?? wallMs };
}

/**
 * Whether a service's first look is still to come, or is going on: nobody has looked, a limit that must last is broken since
 * then, or what it measures takes two looks.
 */
export function awaitsFirstLook(look: FirstLook | undefined, service: Service): boolean {
  return look !== undefined && look.over !== true && service.derived === true && !look.seen.includes(service.id);
}

/** Whether a service that is well so far has been looked at whole. */
export function isSeenWhole(service: Service, { hard, attempt, rising, last, same }: ServiceState): boolean {
  if (hard !== "ok") return true;
  if (attempt > 0 || (rising !== undefined && rising.length > 0)) return false;
  // What is counted per second takes two looks.
  const measures = Object.keys(last?.measurements ?? {}).length > 0;
  return measures || Object.keys(service.thresholds).length === 0 || (same ?? 0) >= 2;
}

/** Whether a moment lies in the day after a device was first read. Both are of this run. */
export function isOnFirstDay(look: FirstLook, moment: Moment): boolean {
  return moment.steadyMs <= look.readAt.steadyMs + FIRST_DAY_MS;
}

const RANK = { unknown: 0, warning: 1, critical: 2 } as const;

function whatOf({ last }: ServiceState): string {
  const [breach] = last?.breaches ?? [];
  const { word } = last?.parameters ?? {};
  return [last?.code, word, breach?.measurement].filter((part) => part !== undefined).join(" ");
}
