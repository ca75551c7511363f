/** History in the shapes of the interface: results with the sentence they stand for, series with their gaps. */
import { isoTime } from "#lib/clock.ts";
import type { ResultView, Series, ServiceDetail } from "#model/api.ts";
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { ServiceKey } from "#model/id.ts";
import { breaksRange, parseRange } from "#grammars/threshold-range.ts";
import type { HistoryResult, HistorySeries, HistoryStore } from "#store/history-store.ts";
import { viewResult } from "./result-view.ts";

export type HistoryReader = Pick<HistoryStore, "results" | "series">;

/**
 * @param service the service as it is now: it knows the units and the limits
 * @param declaration of the check that the codes belong to; undefined where the type is not known (any more)
 */
export function viewKept(
  result: HistoryResult,
  service: Pick<ServiceDetail, "check" | "measurements">,
  declaration: CheckDeclaration | undefined,
): ResultView {
  const units = Object.fromEntries(service.measurements.map(({ name, unit }) => [name, unit]));
  return viewResult(service.check, declaration, { ...result, units, breaches: breachesOf(result, service) });
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
