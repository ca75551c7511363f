/** History in the shapes of the interface: results with the sentence they stand for, series with their gaps. */
import { isoTime } from "#lib/clock.ts";
import type { ResultView, Series, ServiceDetail } from "#model/api.ts";
import type { ServiceKey } from "#model/id.ts";
import { breaksRange, parseRange } from "#grammars/threshold-range.ts";
import type { HistoryResult, HistorySeries, HistoryStore } from "#store/history-store.ts";

export type HistoryReader = Pick<HistoryStore, "results" | "series">;

/** @param service the service as it is now: it knows the units, the limits, and which check the codes belong to */
export function viewResult(result: HistoryResult, service: ServiceDetail): ResultView {
  const units: Record<string, string> = {};
  for (const { name, unit } of service.measurements) if (name in result.measurements) units[name] = unit;
  return {
    at: isoTime(result.at),
    state: result.state,
    text: {
      code: sentenceCode(service.check, result.code),
      parameters: { ...result.measurements, ...result.parameters },
    },
    measurements: { ...result.measurements },
    units,
    breaches: breachesOf(result, service),
  };
}

/**
 * The limits that a result broke, worst first. History does not keep them: they are those of today, and where today's
 * would not make the result what it was then, nothing is claimed.
 */
export function breachesOf(
  { state, measurements }: Pick<HistoryResult, "state" | "measurements">,
  service: Pick<ServiceDetail, "measurements">,
): ResultView["breaches"] {
  if (state !== "warning" && state !== "critical") return [];
  return service.measurements.flatMap((declared) => {
    const { name: measurement, [state]: range } = declared;
    const value = measurements[measurement];
    if (value === undefined || range === undefined || range === "") return [];
    return breaksRange(parseRange(range), value) ? [{ measurement, value, level: state, range }] : [];
  });
}

/** Sentences of checks are named after their type; those with a dot already have their whole name. */
function sentenceCode(check: string, code: string): string {
  return code.includes(".") ? code : `${check}.${code}`;
}

export function seriesOf(
  history: HistoryReader,
  service: ServiceDetail,
  want: { readonly measurement: string; readonly from: number; readonly to: number; readonly points: number },
): Series {
  const key: ServiceKey = `${service.host}/${service.id}`;
  const series = history.series(key, want.measurement, want.from, want.to, want.points);
  const unit = service.measurements.find(({ name }) => name === want.measurement)?.unit ?? "";
  return {
    measurement: want.measurement,
    unit,
    from: isoTime(want.from),
    to: isoTime(want.to),
    stepSeconds: series.stepMs / 1000,
    points: series.points.map((point) => ({ ...point, at: isoTime(point.at) })),
    gaps: findGaps(series, want.from, want.to, service.intervalSeconds * 1000),
  };
}

/**
 * Where no result came for more than two intervals. With steps longer than that a gap is a step without a point. What
 * lies before the first and after the last point counts, too: nobody looked there.
 */
export function findGaps(series: HistorySeries, from: number, to: number, intervalMs: number): Series["gaps"] {
  const { stepMs, points } = series;
  const allowedMs = Math.max(2 * intervalMs, stepMs);
  const gaps: Series["gaps"] = [];
  let lookedUntil = from;
  for (const { at } of points) {
    if (at - lookedUntil > allowedMs) gaps.push({ from: isoTime(lookedUntil), to: isoTime(at) });
    lookedUntil = Math.max(lookedUntil, at + stepMs);
  }
  if (to - lookedUntil > allowedMs) gaps.push({ from: isoTime(lookedUntil), to: isoTime(to) });
  return gaps;
}
