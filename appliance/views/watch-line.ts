/** The watch line: the last 24 hours as stretches of well, warning, critical and not watched, without holes. Pure. */
import type { WatchSegment } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";

/** A stretch of time, milliseconds since 1970. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

type Level = WatchSegment["level"];
const HEIGHT: Readonly<Record<Level, number>> = { ok: 0, unwatched: 1, maintenance: 2, warning: 3, critical: 4 };

interface Marked extends Period {
  readonly level: Level;
}

/**
 * @param watched when the box was running; what is left out is shown as not watched
 * @param since when the present run began; from there to `to` the box certainly watches
 */
export function makeWatchLine(facts: {
  from: number;
  to: number;
  incidents: readonly Incident[];
  watched: readonly Period[];
  since: number;
}): WatchSegment[] {
  const { from, to } = facts;
  const marks: Marked[] = [
    ...gapsBetween([...facts.watched, { from: facts.since, to }], from, to).map((gap) => ({
      ...gap,
      level: "unwatched" as const,
    })),
    ...facts.incidents.map(markOf(to)),
  ];
  const edges = new Set([from, to]);
  for (const mark of marks) for (const edge of [mark.from, mark.to]) if (edge > from && edge < to) edges.add(edge);
  const times = [...edges].toSorted((a, b) => a - b);
  const segments: Marked[] = [];
  for (let at = 0; at + 1 < times.length; at++) {
    const stretch = { from: times[at] ?? from, to: times[at + 1] ?? to };
    const level = highest(marks, stretch);
    const last = segments.at(-1);
    if (last?.level === level) segments[segments.length - 1] = { ...last, to: stretch.to };
    else segments.push({ ...stretch, level });
  }
  return segments.map(({ level, ...stretch }) => ({
    from: new Date(stretch.from).toISOString(),
    to: new Date(stretch.to).toISOString(),
    level,
  }));
}

function markOf(now: number): (incident: Incident) => Marked {
  return ({ failedAt, resolvedAt, closedAt, classification }) => ({
    from: Date.parse(failedAt),
    to: Date.parse(resolvedAt ?? closedAt ?? new Date(now).toISOString()),
    level: classification === "defect" ? "warning" : "critical",
  });
}

function highest(marks: readonly Marked[], stretch: Period): Level {
  let level: Level = "ok";
  for (const mark of marks) {
    if (mark.from <= stretch.from && mark.to >= stretch.to && HEIGHT[mark.level] > HEIGHT[level]) level = mark.level;
  }
  return level;
}

function gapsBetween(periods: readonly Period[], from: number, to: number): Period[] {
  const gaps: Period[] = [];
  let covered = from;
  for (const period of periods.toSorted((a, b) => a.from - b.from)) {
    if (period.from > covered) gaps.push({ from: covered, to: Math.min(period.from, to) });
    covered = Math.max(covered, period.to);
  }
  if (covered < to) gaps.push({ from: covered, to });
  return gaps.filter((gap) => gap.to > gap.from && gap.from < to);
}
