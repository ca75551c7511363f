/** Which measurements of a check stand in one chart: of one unit and with the same limits, at most four. Pure. */
import { MOST_LINES } from "./plot-options.ts";
import type { Measurement } from "./telling-charts.ts";

export interface ChartGroup {
  readonly main: Measurement;
  readonly besides: readonly Measurement[];
}

/** In the order of the check; what has no unit (states, counts) stands alone, for it has no scale in common with anything. */
export function groupMeasurements(measurements: readonly Measurement[]): ChartGroup[] {
  const groups: { readonly key: string; readonly of: Measurement[] }[] = [];
  for (const measurement of measurements) {
    const { unit, warning = "", critical = "" } = measurement;
    const key = JSON.stringify([unit, warning, critical]);
    const open = groups.findLast((group) => group.key === key);
    if (unit !== "" && open !== undefined && open.of.length < MOST_LINES) open.of.push(measurement);
    else groups.push({ key, of: [measurement] });
  }
  return groups.flatMap(({ of: [main, ...besides] }) => (main === undefined ? [] : [{ main, besides }]));
}
