/** Incidents of a month, and whether what was agreed was kept: both clocks, as they stand now. Pure. */
import { clocksOf } from "#decide/incident/clocks.ts";
import { LEVELS, type Incident } from "#model/incident.ts";
import type { Clock, SlaPolicy } from "#model/sla.ts";
import type { ClockFigures, IncidentFigures, IncidentSums, PriorityFigures } from "#model/api-reports.ts";

const OUTCOMES: Readonly<Record<Clock["state"], ClockFigures["outcome"]>> = {
  waiting: "waiting",
  running: "running",
  paused: "running",
  met: "kept",
  breached: "missed",
  excused: "excused",
};

/** @param hostName what people call its host, where it is another than what failed @param now milliseconds since 1970 (UTC) */
export function incidentFigures(
  incident: Incident,
  sla: SlaPolicy,
  hostName: string | undefined,
  now: number,
): IncidentFigures {
  const { respond, resolve } = clocksOf(incident, sla, now);
  const { id, subjectName, priority, category, classification, openedAt, resolvedAt, closedAt, state } = incident;
  const ended = resolvedAt ?? (state === "closed" ? closedAt : undefined);
  const isOver = state === "resolved" || state === "closed" || state === "cancelled";
  return {
    id,
    name: subjectName,
    ...(hostName !== undefined && hostName !== subjectName && { on: hostName }),
    priority,
    category,
    classification,
    openedAt,
    ...(isOver && state !== "cancelled" && ended !== undefined && { resolvedAt: ended }),
    open: !isOver,
    calledOff: state === "cancelled",
    respond: clockFigures(respond),
    resolve: clockFigures(resolve),
  };
}

function clockFigures({ state, usedMs, targetMs }: Clock): ClockFigures {
  return { outcome: OUTCOMES[state], usedMs: Math.max(0, Math.round(usedMs)), targetMs };
}

/** Whether it is one that counts: neither called off nor only proposed. */
export function counts({ calledOff, respond }: IncidentFigures): boolean {
  return !calledOff && respond.outcome !== "waiting";
}

export function incidentSums(incidents: readonly IncidentFigures[]): IncidentSums {
  const own = incidents.filter(counts);
  const many = (test: (one: IncidentFigures) => boolean) => own.filter(test).length;
  const isMissed = (one: IncidentFigures) => one.respond.outcome === "missed" || one.resolve.outcome === "missed";
  return {
    opened: own.length,
    calledOff: incidents.filter(({ calledOff }) => calledOff).length,
    proposed: incidents.filter((one) => !one.calledOff && !counts(one)).length,
    open: many(({ open }) => open),
    respondMissed: many(({ respond }) => respond.outcome === "missed"),
    resolveMissed: many(({ resolve }) => resolve.outcome === "missed"),
    missed: many(isMissed),
    running: many((one) => !isMissed(one) && isRunning(one)),
  };
}

function isRunning({ respond, resolve }: IncidentFigures): boolean {
  return respond.outcome === "running" || resolve.outcome === "running";
}

/** The worst of many, in the order in which they came: those that missed an agreed time, then the most urgent. */
export function mostTelling(incidents: readonly IncidentFigures[], most: number): IncidentFigures[] {
  if (incidents.length <= most) return [...incidents];
  const rank = (one: IncidentFigures) =>
    (counts(one) ? 0 : 2 * LEVELS.length) +
    (one.respond.outcome === "missed" || one.resolve.outcome === "missed" ? 0 : LEVELS.length) +
    LEVELS.indexOf(one.priority);
  const kept = new Set(incidents.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
  return incidents.filter((one) => kept.has(one));
}

/** A row for each priority, the most urgent first. */
export function priorityFigures(incidents: readonly IncidentFigures[]): PriorityFigures[] {
  return LEVELS.map((priority) => {
    const own = incidents.filter((one) => counts(one) && one.priority === priority);
    const many = (clock: "respond" | "resolve", outcome: ClockFigures["outcome"]) =>
      own.filter((one) => one[clock].outcome === outcome).length;
    return {
      priority,
      incidents: own.length,
      respondKept: many("respond", "kept"),
      respondMissed: many("respond", "missed"),
      resolveKept: many("resolve", "kept"),
      resolveMissed: many("resolve", "missed"),
      running: own.filter(isRunning).length,
    };
  });
}
