/**
 * What fills up: of all measurements that are foreseen, those that reach a limit soonest and those that are fullest. The daily
 * figures say which are worth a closer look, so that a large site is not read hour by hour (ADR 0120). Pure but for what is read.
 */
import { foresee, whatIsForecast, type Ahead } from "#decide/forecast/foresee.ts";
import { looksBack } from "#decide/forecast/looks-back.ts";
import { isoTime } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Host, Service, Site } from "#model/site.ts";
import type { DayFigures } from "#store/history-days.ts";
import type { CapacityFigures } from "#model/api-reports.ts";

export interface Measured {
  days(key: ServiceKey, measurement: string, from: number, to: number): readonly DayFigures[];
  means(key: ServiceKey, measurement: string, begins: readonly number[]): { at: number; value: number }[];
}

/** The time that is drawn, and the month in it. Milliseconds since 1970 (UTC). */
export interface CapacityTime {
  readonly fromMs: number;
  readonly monthMs: number;
  readonly untilMs: number;
}

const MOST_SHOWN = 12;
/** So many are looked at hour by hour. */
const MOST_LOOKED_AT = 60;
const DAY_MS = 86_400_000;

interface Candidate {
  readonly host: Host;
  readonly service: Service;
  readonly ahead: Ahead;
  readonly points: readonly DayFigures[];
  readonly last: DayFigures;
  /** Days until a limit by a straight line through the days; Infinity: it does not go there. */
  readonly roughDays: number;
  /** How near the nearest limit it is, of 0 to 1 of the way there. */
  readonly nearness: number;
}

export function capacityFigures(
  site: Pick<Site, "hosts" | "forecastMs">,
  measured: Measured,
  unitOf: (service: Service, measurement: string) => string,
  time: CapacityTime,
): { readonly measured: number; readonly shown: CapacityFigures[] } {
  const candidates = site.hosts.flatMap((host) =>
    host.services.flatMap((service) =>
      whatIsForecast(service, site.forecastMs).flatMap((ahead) =>
        ahead.kind === "fills" ? candidateOf(host, service, ahead, measured, time) : [],
      ),
    ),
  );
  const worth = new Set([
    ...candidates.toSorted((a, b) => a.roughDays - b.roughDays).slice(0, MOST_LOOKED_AT),
    ...candidates.toSorted((a, b) => b.nearness - a.nearness).slice(0, MOST_LOOKED_AT),
  ]);
  const begins = looksBack(time.untilMs);
  const found = [...worth].map((one) => {
    const { service, ahead, last } = one;
    const hours = measured.means(service.key, ahead.measurement, begins);
    const foreseen = foresee(ahead, hours, hours.at(-1)?.value ?? last.mean, time.untilMs);
    return { one, foreseen };
  });
  const sorted = found.toSorted(
    (a, b) =>
      (a.foreseen?.reachesAt ?? Infinity) - (b.foreseen?.reachesAt ?? Infinity) || b.one.nearness - a.one.nearness,
  );
  return {
    measured: candidates.length,
    shown: sorted.slice(0, MOST_SHOWN).map(({ one, foreseen }) => {
      const { host, service, ahead, points, last } = one;
      const first = points.find(({ at }) => at + DAY_MS > time.monthMs);
      return {
        subject: service.key,
        name: service.name,
        on: host.name,
        measurement: ahead.measurement,
        unit: unitOf(service, ahead.measurement),
        points: points.map(({ at, ...rest }) => ({ at: isoTime(at), ...rest })),
        ...(first !== undefined && { atStart: first.mean }),
        atEnd: last.mean,
        ...limitsOf(ahead),
        ...(foreseen !== undefined && {
          forecast: {
            level: foreseen.level,
            limit: foreseen.limit,
            reachesAt: isoTime(foreseen.reachesAt),
            earliest: isoTime(foreseen.earliest),
            latest: isoTime(foreseen.latest),
            perDay: Number(foreseen.trendPerDay.toPrecision(3)),
          },
        }),
      };
    }),
  };
}

function candidateOf(host: Host, service: Service, ahead: Ahead, measured: Measured, time: CapacityTime): Candidate[] {
  const points = measured.days(service.key, ahead.measurement, time.fromMs, time.untilMs);
  const last = points.at(-1);
  // What nobody knew in the month is not said of it.
  if (last === undefined || last.at + DAY_MS <= time.monthMs) return [];
  const first = points[0] ?? last;
  const perDay = points.length < 2 ? 0 : (last.mean - first.mean) / ((last.at - first.at) / DAY_MS);
  const ends = ahead.limits.flatMap(({ range }) => [range.start, range.end]).filter(Number.isFinite);
  const days = ends.map((limit) => (perDay === 0 ? Infinity : (limit - last.mean) / perDay)).filter((one) => one > 0);
  const nearness = ends.map((limit) => (limit === 0 ? 0 : last.mean / limit)).filter((one) => one <= 10);
  return [
    {
      host,
      service,
      ahead,
      points,
      last,
      roughDays: Math.min(Infinity, ...days),
      nearness: Math.max(0, ...nearness),
    },
  ];
}

/** The upper limits, by level; a range that has none has no line. */
function limitsOf({ limits }: Ahead): Pick<CapacityFigures, "warning" | "critical"> {
  const found: Pick<CapacityFigures, "warning" | "critical"> = {};
  for (const { level, range } of limits) {
    const end = Number.isFinite(range.end) ? range.end : Number.isFinite(range.start) ? range.start : undefined;
    if (end !== undefined) found[level] = end;
  }
  return found;
}
