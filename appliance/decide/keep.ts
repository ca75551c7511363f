/** What of a state is worth storing, and what is made of it after a restart. Pure. */
import type { Finding, FirstLook } from "#model/finding.ts";
import type { IncidentWait } from "#model/incident.ts";
import type { JobState } from "#model/job-state.ts";
import type { HostState, Moment, PowerLoss, Rising, ServiceState } from "#model/state.ts";
import type { At } from "./input.ts";
import { momentOf, takeUpMoment } from "./moment.ts";

/** Hard states, what was told and whose symptom it is survive a power cut; soft states are found out again. */
export function isWorthStoring(before: ServiceState, after: ServiceState): boolean {
  return (
    before.hard !== after.hard ||
    before.told !== after.told ||
    before.symptomOf !== after.symptomOf ||
    before.excused !== after.excused ||
    (before.flappingSince === undefined) !== (after.flappingSince === undefined) ||
    risingText(before) !== risingText(after)
  );
}

/** The state without what `takeUpService` does not take up: counts, and moments that mean nothing to another run. */
export function storedPartOf(state: ServiceState): ServiceState {
  const {
    softSince: _softSince,
    lookedMs: _lookedMs,
    goodMs: _goodMs,
    failures: _failures,
    same: _same,
    ...rest
  } = state;
  return { ...rest, soft: state.hard, attempt: 0 };
}

/** What of the limits that must last is worth storing: which they are, since when, and whether they count. */
function risingText({ rising }: ServiceState): string {
  if (rising === undefined || rising.length === 0) return "";
  return JSON.stringify(
    rising.map(({ measurement, level, since, counts }) => [measurement, level, since.wallMs, counts]),
  );
}

/** A stored state in a new run: nothing counts as looked at yet, and what fails must fail again before it is told. */
export function takeUpService(stored: ServiceState, at: At): ServiceState {
  const { softSince: _softSince, lookedMs: _lookedMs, goodMs: _goodMs, ...rest } = stored;
  return {
    ...rest,
    soft: stored.hard,
    attempt: 0,
    failures: 0,
    same: 0,
    hardAt: stored.hardAt === undefined ? momentAt(stored.hardSince, at) : takeUpMoment(stored.hardAt, at),
    ...(stored.rising === undefined ? {} : { rising: takeUpRising(stored.rising, at) }),
    ...(stored.flappingSince === undefined ? {} : { flappingSince: takeUpMoment(stored.flappingSince, at) }),
    ...(stored.failingSince === undefined ? {} : { failingSince: takeUpFailing(stored.failingSince, at) }),
  };
}

export function takeUpHost(stored: HostState, at: At): HostState {
  const { openSince, returned, power, restarts } = stored;
  return {
    ...stored,
    ...(openSince === undefined ? {} : { openSince: takeUpMoment(openSince, at) }),
    ...(returned === undefined ? {} : { returned: { ...returned, at: takeUpMoment(returned?.at, at) } }),
    ...(power === undefined ? {} : { power: takeUpPower(power, at) }),
    ...(Array.isArray(restarts) ? { restarts: (restarts as readonly Moment[]).filter(isMoment) } : {}),
  };
}

/** @param stored perhaps damaged; undefined where nothing can be made of it */
export function takeUpFirstLook(stored: unknown, at: At): FirstLook | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { readAt, seen, over, found } = stored as Partial<FirstLook>;
  const whole = Object.entries(found ?? {}).filter(([, finding]) => isFinding(finding));
  return {
    readAt: takeUpMoment(readAt, at),
    seen: Array.isArray(seen) ? (seen as readonly string[]) : [],
    // Where it cannot be told who was seen, nobody is new.
    ...(over === true || !Array.isArray(seen) ? { over: true } : {}),
    found: Object.fromEntries(whole),
  };
}

function isFinding(value: Partial<Finding>): boolean {
  return ["warning", "critical", "unknown"].includes(value?.state ?? "") && Number.isFinite(value.since);
}

/** @param stored undefined: nothing was stored for the incident, and its wait begins anew */
export function takeUpWait(stored: IncidentWait | undefined, at: At): IncidentWait {
  return {
    since: stored?.since === undefined ? momentOf(at) : takeUpMoment(stored.since, at),
    ...(stored?.opened === undefined ? {} : { opened: takeUpMoment(stored.opened, at) }),
  };
}

/** What a job waits for in a new run. */
export function takeUpJobWaits({ wait, doubt, ...rest }: JobState, at: At): JobState {
  return {
    ...rest,
    ...(wait === undefined ? {} : { wait: { ...wait, since: takeUpMoment(wait.since, at) } }),
    ...(doubt === undefined ? {} : { doubt: { ...doubt, since: takeUpMoment(doubt.since, at) } }),
  };
}

function takeUpPower(stored: PowerLoss, at: At): PowerLoss {
  const { since, back } = stored;
  return {
    ...stored,
    since: takeUpMoment(since, at),
    ...(back === undefined ? {} : { back: takeUpMoment(back, at) }),
  };
}

/** The box has not looked since: one look that finds it broken is needed besides those of before. */
function takeUpRising(stored: readonly Rising[], at: At): readonly Rising[] {
  if (!Array.isArray(stored)) return [];
  return (stored as readonly Rising[]).map((one) => ({
    ...one,
    since: takeUpMoment(one.since, at),
    looks: Math.min(1, one.looks),
  }));
}

/** Long past, so that they need not become moments of this run. */
function isMoment(stored: Moment | undefined): boolean {
  return Number.isFinite(stored?.wallMs);
}

/** Versions before 0.2 stored milliseconds since 1970 alone. */
function takeUpFailing(stored: Moment | number, at: At): Moment {
  return typeof stored === "number" ? momentAt(stored, at) : takeUpMoment(stored, at);
}

function momentAt(wallMs: number, at: At): Moment {
  return { ...momentOf(at), wallMs };
}
