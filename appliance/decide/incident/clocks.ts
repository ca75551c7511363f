/**
 * The clocks of an incident, reckoned from the stretches that are stored with it and never counted: how much of the agreed time
 * is used, and when it is over. The time used so far stays as it was counted when priority and hours change; the present
 * priority's target holds for all of it (ADR 0056). Pure.
 */
import type { Incident } from "#model/incident.ts";
import type {
  BusinessHours,
  Clock,
  ClockName,
  ClockRecord,
  Clocks,
  CountedHours,
  SlaPolicy,
  SlaTarget,
  Stretch,
} from "#model/sla.ts";
import { countedMs, isBusinessTime, whenCounted } from "../calendar/business-hours.ts";
import { isoOf } from "../moment.ts";
import { LIVE } from "./moves.ts";

/** How both clocks stand, and when the first of them that runs is over. @param now milliseconds since 1970 (UTC) */
export function readClocks(
  incident: Incident,
  target: SlaTarget,
  hours: BusinessHours,
  now: number,
): Clocks & { readonly nextAt?: number } {
  const respond = readClock(incident, "respond", target, hours, now);
  const resolve = readClock(incident, "resolve", target, hours, now);
  const ahead = [respond, resolve]
    .filter(({ state }) => state === "running" || state === "paused")
    .map(({ dueAt }) => Date.parse(dueAt ?? ""))
    .filter((at) => at > now);
  return { respond, resolve, ...(ahead.length === 0 ? {} : { nextAt: Math.min(...ahead) }) };
}

/** The same by what was agreed. */
export function clocksOf(incident: Incident, { targets, hours }: SlaPolicy, now: number): Clocks {
  const { respond, resolve } = readClocks(incident, targets[incident.priority], hours, now);
  return { respond, resolve };
}

/** When a clock will have used, or had used, so much; undefined: not as things stand. @param wantedMs more than 0 */
export function whenUsed(
  { excused, ...record }: ClockRecord,
  name: ClockName,
  wantedMs: number,
  hours: BusinessHours,
): number | undefined {
  let left = wantedMs;
  for (const stretch of record[name]) {
    if (stretch.countedMs !== undefined) {
      if (stretch.countedMs >= left) return Date.parse(stretch.until ?? stretch.from);
      left -= stretch.countedMs;
      continue;
    }
    for (const { from, until } of partsOf(stretch, excused, Infinity)) {
      const counted = until === Infinity ? Infinity : measure(stretch.hours, hours, from, until);
      if (counted >= left) return stretch.hours === "always" ? from + left : whenCounted(hours, from, left);
      left -= counted;
    }
  }
  return undefined;
}

/** How much of stretches counts. @param now until when the one counts that has no end */
export function spentMs(
  stretches: readonly Stretch[],
  excused: ClockRecord["excused"],
  hours: BusinessHours,
  now: number,
): number {
  let spent = 0;
  for (const stretch of stretches) {
    if (stretch.countedMs !== undefined) spent += stretch.countedMs;
    else
      for (const { from, until } of partsOf(stretch, excused, now)) spent += measure(stretch.hours, hours, from, until);
  }
  return spent;
}

/** Whether a clock has ended: what it waited for has happened. */
export function hasEnded({ state, acknowledged, assigned }: Incident, name: ClockName): boolean {
  if (state === "proposed") return false;
  if (!LIVE.includes(state)) return true;
  return name === "respond" && (acknowledged !== undefined || assigned !== undefined);
}

/** From what an incident's clocks are reckoned. @param hours which its priority counts */
export function recordFor(incident: Incident, hours: CountedHours): ClockRecord {
  return incident.sla ?? recordOf(incident, hours);
}

/** What is made of an incident that has no record: one of a version before there were clocks. */
function recordOf(incident: Incident, hours: CountedHours): ClockRecord {
  const { openedAt, resolvedAt, closedAt, earlier = [], failedAt, state } = incident;
  if (state === "proposed") return { respond: [], resolve: [], told: [] };
  const isLive = LIVE.includes(state);
  const end = isLive ? undefined : (resolvedAt ?? closedAt ?? openedAt);
  const answered = answeredAt(incident) ?? end;
  const stretch = (from: string, until: string | undefined): Stretch[] =>
    until !== undefined && until <= from ? [] : [{ from, ...(until === undefined ? {} : { until }), hours }];
  const begins = [openedAt, ...earlier.slice(1).map((one) => one.failedAt), failedAt];
  const past = earlier.flatMap((one, place) => stretch(begins[place] ?? openedAt, one.resolvedAt));
  const present = earlier.length === 0 ? openedAt : failedAt;
  return {
    respond: stretch(openedAt, answered),
    resolve: [...past, ...stretch(present, end)],
    told: isLive ? [] : ["respond.breached", "resolve.breached"],
  };
}

function readClock(incident: Incident, name: ClockName, target: SlaTarget, hours: BusinessHours, now: number): Clock {
  const record = recordFor(incident, target.clock);
  const targetMs = name === "respond" ? target.respondMs : target.resolveMs;
  const usedMs = spentMs(record[name], record.excused, hours, now);
  const dueAt = whenUsed(record, name, targetMs, hours);
  const ended = hasEnded(incident, name) ? endOf(incident, name) : undefined;
  const paused = pauseOf(incident, name, record, hours, now);
  return {
    state: stateOf(incident, name, usedMs >= targetMs, paused !== undefined),
    ...(paused === undefined ? {} : { paused }),
    targetMs,
    usedMs,
    ...(dueAt === undefined || incident.state === "cancelled" ? {} : { dueAt: isoOf({ wallMs: dueAt }) }),
    ...(ended === undefined ? {} : { endedAt: ended }),
  };
}

function stateOf(incident: Incident, name: ClockName, isOver: boolean, isPaused: boolean): Clock["state"] {
  if (incident.state === "proposed") return "waiting";
  if (incident.state === "cancelled") return "excused";
  if (isOver) return "breached";
  if (hasEnded(incident, name)) return "met";
  return isPaused ? "paused" : "running";
}

function pauseOf(
  incident: Incident,
  name: ClockName,
  { excused = [], [name]: stretches }: ClockRecord,
  hours: BusinessHours,
  now: number,
): Clock["paused"] {
  if (incident.state === "proposed" || hasEnded(incident, name)) return undefined;
  if (incident.state === "suspended") return "suspended";
  if (excused.some(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))) return "maintenance";
  return stretches.at(-1)?.hours === "business" && !isBusinessTime(hours, now) ? "outsideHours" : undefined;
}

/** When what a clock waited for happened. */
function endOf(incident: Incident, name: ClockName): string | undefined {
  const end = incident.resolvedAt ?? incident.closedAt;
  return name === "respond" ? (answeredAt(incident) ?? end) : end;
}

function answeredAt({ acknowledged, assigned }: Incident): string | undefined {
  return [acknowledged?.at, assigned?.at].filter((at) => at !== undefined).toSorted()[0];
}

function measure(kind: CountedHours, hours: BusinessHours, fromMs: number, untilMs: number): number {
  return kind === "always" ? Math.max(0, untilMs - fromMs) : countedMs(hours, fromMs, untilMs);
}

interface Part {
  readonly from: number;
  readonly until: number;
}

/** What of a stretch is not excused. @param openUntil the end of one that has none */
function partsOf({ from, until }: Stretch, excused: ClockRecord["excused"], openUntil: number): Part[] {
  let parts: Part[] = [{ from: Date.parse(from), until: until === undefined ? openUntil : Date.parse(until) }];
  for (const one of excused ?? []) {
    const [begin, end] = [Date.parse(one.from), Date.parse(one.until)];
    parts = parts.flatMap((part) => [
      { from: part.from, until: Math.min(part.until, begin) },
      { from: Math.max(part.from, end), until: part.until },
    ]);
    parts = parts.filter((part) => part.from < part.until);
  }
  return parts;
}
