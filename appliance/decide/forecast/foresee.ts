/** Which measurements of a service are forecast, and which of its limits each runs into. Pure. */
import { breaksRange, parseRange, type ThresholdRange } from "#grammars/threshold-range.ts";
import type { ForecastKind } from "#model/forecast.ts";
import type { Service, ThresholdPair } from "#model/site.ts";
import { forecast, type Forecast, type Point } from "./forecast.ts";

type Level = "warning" | "critical";

/** A measurement that is forecast. */
export interface Ahead {
  readonly measurement: string;
  readonly kind: ForecastKind;
  /** How long before its limit is reached that is told, milliseconds. */
  readonly tellMs: number;
  /** Its limits, the one that matters most first. */
  readonly limits: readonly { readonly level: Level; readonly range: ThresholdRange }[];
}

/** What is foreseen of a measurement: when it reaches which of its limits. */
export interface Foreseen extends Forecast {
  readonly measurement: string;
  readonly kind: ForecastKind;
  readonly level: Level;
  readonly limit: number;
  /** What it was when this was foreseen, and when that was, milliseconds since 1970 (UTC). */
  readonly value: number;
  readonly at: number;
}

/** @param siteMs how long beforehand the site wants to be told where the service says nothing itself; 0: never */
export function whatIsForecast(service: Service, siteMs: number): readonly Ahead[] {
  return Object.entries(service.thresholds).flatMap(([measurement, pair]) => {
    const tellMs = pair.forecastMs ?? (pair.forecast === undefined ? 0 : siteMs);
    const limits = limitsOf(service, pair);
    return tellMs === 0 || limits.length === 0 ? [] : [{ measurement, kind: pair.forecast ?? "fills", tellMs, limits }];
  });
}

/** The limit that opens an incident matters most. */
function limitsOf({ openOn }: Service, pair: ThresholdPair): Ahead["limits"] {
  const levels: readonly Level[] = openOn === "warning" ? ["warning", "critical"] : ["critical", "warning"];
  return levels.flatMap((level) => {
    const written = pair[level];
    const range = written === undefined || written === "" ? undefined : parseRange(written);
    return range === undefined || range.inside ? [] : [{ level, range }];
  });
}

/**
 * The first of its limits that it is foreseen to reach.
 * @param points its values so far @param value what it is now @param now milliseconds since 1970 (UTC)
 */
export function foresee(ahead: Ahead, points: readonly Point[], value: number, now: number): Foreseen | undefined {
  const { measurement, kind } = ahead;
  for (const { level, range } of ahead.limits) {
    if (breaksRange(range, value)) continue;
    const found = [range.start, range.end].flatMap((limit) => {
      const seen = Number.isFinite(limit) ? forecast(points, limit, now, kind) : undefined;
      return seen === undefined ? [] : [{ ...seen, measurement, kind, level, limit, value, at: now }];
    });
    const soonest = found.toSorted((a, b) => a.reachesAt - b.reachesAt)[0];
    if (soonest !== undefined) return soonest;
  }
  return undefined;
}
